// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/filterbar.h"

#include "model/incident/incidentcodes.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMs = 150;

template <class E> Value coded(E value)
{
    return Text{codeOf(value)};
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    m_words = new QLineEdit(this);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    row->addWidget(m_words, 1);
    buildChips(*row);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::changed);
    retranslate();
}

void FilterBar::buildChips(QHBoxLayout& row)
{
    for (int i = 0; i < ChipCount; ++i) {
        auto* chip = new Chip(this);
        m_chips.push_back(chip);
        row.addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::changed);
    }
    m_chips[Mine]->hide();
}

void FilterBar::setMe(const QString& name)
{
    m_me = name;
    m_chips[Mine]->setVisible(!name.isEmpty());
}

QString FilterBar::words() const
{
    return m_words->text();
}

Filter FilterBar::filter() const
{
    using enum Relation;
    Filter filter;
    const auto on = [this](Which which) { return m_chips[which]->isChecked(); };
    Filter::Term status{.field = "status", .relation = In, .values = {}};
    if (on(Open))
        status.values.push_back(coded(Status::Open));
    if (on(OnHold))
        status.values.push_back(coded(Status::OnHold));
    if (on(Closed))
        status.values.push_back(coded(Status::Closed));
    if (!status.values.empty())
        filter.terms.push_back(std::move(status));
    if (on(Severe))
        filter.terms.push_back({.field = "severity",
                                .relation = In,
                                .values = {coded(Severity::Critical), coded(Severity::High)}});
    if (on(Breach))
        filter.terms.push_back(
            {.field = "kind", .relation = Equal, .values = {coded(Kind::DataBreach)}});
    if (on(Mine) && !m_me.isEmpty())
        filter.terms.push_back(
            {.field = "owner", .relation = Equal, .values = {Text{m_me.toUtf8()}}});
    return filter;
}

bool FilterBar::isClear() const
{
    return m_words->text().isEmpty()
        && std::ranges::none_of(m_chips, [](const Chip* chip) { return chip->isChecked(); });
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        for (Chip* chip : m_chips)
            chip->setChecked(false);
    }
    m_pause.stop();
    Q_EMIT changed();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_pause.isActive()) {
                m_pause.stop();
                Q_EMIT changed();
            }
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Filter: words, \"a phrase\", begin*   (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter the register by words"));
    const QStringList words{//: chip: incidents that are open
                            tr("Open"),
                            //: chip: incidents that are on hold
                            tr("On hold"),
                            //: chip: incidents that are closed
                            tr("Closed"),
                            //: chip: incidents of these two severities
                            tr("Critical or high"),
                            tr("Data breach"),
                            //: chip: incidents that the person at the keyboard owns
                            tr("Mine")};
    for (int i = 0; i < ChipCount; ++i) {
        m_chips[static_cast<std::size_t>(i)]->setText(words[i]);
        m_chips[static_cast<std::size_t>(i)]->setAccessibleName(tr("Show only: %1").arg(words[i]));
        m_chips[static_cast<std::size_t>(i)]->updateGeometry();
    }
}

} // namespace ireg
