// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/seenbefore.h"

#include "model/base/text.h"
#include "model/language/labels.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseBeforeLookingMs = 150;
constexpr qint64 mostShown = 3;
constexpr qsizetype shortest = 4;

} // namespace

SeenBefore::SeenBefore(RegisterThread& thread, Language language, QWidget* parent)
    : QWidget(parent), m_thread(thread), m_language(language)
{
    m_label = new QLabel(this);
    m_list = new QListWidget(this);
    m_label->setBuddy(m_list);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    measure();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLookingMs);
    connect(&m_pause, &QTimer::timeout, this, &SeenBefore::ask);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT opened({item->data(Qt::UserRole).toLongLong()});
    });
    retranslate();
    setVisible(false);
}

void SeenBefore::look(const QString& text)
{
    m_text = text.trimmed();
    m_pause.start();
}

int SeenBefore::found() const
{
    return m_list->count();
}

void SeenBefore::ask()
{
    const int mine = ++m_newest;
    if (m_text.size() < shortest) {
        show({});
        return;
    }
    m_thread.ask([text = m_text](Register& open) { return similar(open, text, 4 * mostShown); })
        .then(this, [this, mine](const Result<std::vector<SearchHit>>& hits) {
            // A hint that fails is no hint; the log itself is not in danger.
            if (mine == m_newest)
                show(hits ? *hits : std::vector<SearchHit>{});
        });
}

void SeenBefore::show(const std::vector<SearchHit>& hits)
{
    m_list->clear();
    for (const SearchHit& hit : hits) {
        if (hit.type == "action"_L1 || hit.incident.id == 0 || m_list->count() == mostShown)
            continue;
        const QString state = hit.type == "lesson"_L1 ? recordLabel(m_language, "lesson")
                                                      : codeLabel(m_language, hit.incident.status);
        auto* item = new QListWidgetItem(
            hit.reference + u"  ·  "_s + state + u"  ·  "_s + displayText(hit.title), m_list);
        item->setData(Qt::UserRole, hit.incident.id);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    setVisible(m_list->count() > 0);
}

void SeenBefore::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_list)
        measure();
    QWidget::changeEvent(event);
}

void SeenBefore::measure()
{
    m_list->setFixedHeight(3 * (fontMetrics().height() + 5) + 2 * m_list->frameWidth());
}

void SeenBefore::retranslate()
{
    m_label->setText(tr("Seen before? Enter opens it; what you typed stays here."));
    m_list->setAccessibleName(tr("Incidents and lessons that look alike"));
}

} // namespace ireg
