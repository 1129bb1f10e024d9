// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/recurrencenote.h"

#include "model/language/recurrencetext.h"
#include "ui/incident/incidentlinks.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostTold = 3;

} // namespace

RecurrenceNote::RecurrenceNote(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_distinct(new QPushButton(this))
{
    m_words->setObjectName(u"recurrence"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                     | Qt::LinksAccessibleByKeyboard);
    m_distinct->setObjectName(u"distinct"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_distinct, 0, Qt::AlignTop);
    connect(m_words, &QLabel::linkActivated, this, [this](const QString& id) {
        Q_EMIT incidentWanted({id.toLongLong()});
    });
    connect(m_distinct, &QPushButton::clicked, this, &RecurrenceNote::distinctWanted);
    hide();
}

void RecurrenceNote::show(Language language,
                          const std::vector<Recurrence>& recurrences,
                          bool writable)
{
    m_distinct->setEnabled(writable);
    setVisible(!recurrences.empty());
    if (language == m_language && recurrences == m_recurrences)
        return; // else what is marked in it is lost
    m_language = language;
    m_recurrences = recurrences;
    tell();
}

void RecurrenceNote::retranslate()
{
    m_words->setAccessibleName(tr("It was there before"));
    m_distinct->setText(tr("Not the same…"));
    m_distinct->setToolTip(tr("Say that this is something else; it is remembered"));
    tell();
}

/// A way keeps the colour that it was told in.
void RecurrenceNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell();
}

void RecurrenceNote::tell()
{
    std::map<qint64, QString> references;
    QStringList lines;
    const std::size_t told = std::min(mostTold, m_recurrences.size());
    for (std::size_t i = 0; i < told; ++i) {
        references.emplace(m_recurrences[i].incident.value, m_recurrences[i].reference);
        lines.append(breakableText(recurrenceText(m_language, m_recurrences[i])));
    }
    if (const auto more = static_cast<int>(m_recurrences.size() - told); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    m_words->clear();
    const QString words = lines.join(u'\n');
    QString linked = withLinks(words, references);
    if (linked.isEmpty())
        linked = words.toHtmlEscaped();
    m_words->setText(u"<b>%1</b> %2"_s.arg(tr("It was there before:").toHtmlEscaped(),
                                           linked.replace(u'\n', u"<br>"_s)));
}

} // namespace ireg
