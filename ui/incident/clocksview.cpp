// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/clocksview.h"

#include "model/language/deadlinetext.h"
#include "model/language/tellingtext.h"
#include "ui/itemmodels/obligationlist.h"
#include "ui/records/pagecontext.h"
#include "ui/widgets/palette.h"

#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCards = 4;

/// As grave as its end is near.
QColor clockColour(DeadlineState state, const Accents& colours)
{
    if (state == DeadlineState::Overdue)
        return colours.late;
    return state == DeadlineState::DueSoon ? colours.soon : colours.accent;
}

double passedOf(const Deadline& deadline, const QDateTime& now)
{
    const auto whole = static_cast<double>(deadline.from.msecsTo(deadline.end->limit));
    return whole > 0 ? static_cast<double>(deadline.from.msecsTo(now)) / whole : 1.0;
}

ClockCard::Content contentOf(const ObligationList& duties,
                             int row,
                             const QDateTime& now,
                             const Accents& colours)
{
    const RegisterObligation& line = *duties.at(row);
    const auto cell = [&](int column) { return duties.index(row, column).data().toString(); };
    ClockCard::Content content{.line = line,
                               .left = cell(ObligationList::Remaining),
                               .duty = duties.briefWords(line),
                               .whole = duties.dutyWords(line),
                               .ground = clockColour(line.duty.deadline.state, colours),
                               .ink = colours.onAccent};
    const QString whom = cell(ObligationList::Recipient);
    if (!whom.isEmpty())
        content.duty += u" → "_s + whom;
    if (!line.duty.deadline.end) {
        content.since = std::exchange(content.left, QString());
        return content;
    }
    content.ends = cell(ObligationList::Limit) + u" · "_s + cell(ObligationList::Utc);
    content.passed = passedOf(line.duty.deadline, now);
    return content;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ClocksView::ClocksView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)),
      m_none(new QLabel(this)), m_more(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_more->setAutoRaise(true);
    m_column->addWidget(m_none);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::clicked, this, &ClocksView::allWanted);
}

ClockCard* ClocksView::card(std::size_t place)
{
    while (m_cards.size() <= place) {
        auto* made = new ClockCard(this);
        connect(made, &ClockCard::noticeWanted, this, [this, made] {
            Q_EMIT noticeWanted(made->content().line);
        });
        connect(made, &ClockCard::sentWanted, this, [this, made] {
            Q_EMIT sentWanted(made->content().line);
        });
        connect(made, &ClockCard::waiverWanted, this, [this, made] {
            Q_EMIT waiverWanted(made->content().line);
        });
        connect(made, &ClockCard::factWanted, this, &ClocksView::factWanted);
        m_column->insertWidget(static_cast<int>(m_cards.size()), made);
        m_cards.push_back(made);
    }
    return m_cards[place];
}

void ClocksView::show(const ObligationList& duties, const Dossier& dossier, const QDateTime& now)
{
    const Language language = m_context.language();
    m_shown = 0;
    int open = 0;
    for (int row = 0; row < duties.rowCount(); ++row) {
        const Obligation& duty = duties.at(row)->duty;
        if (!duty.isOpen() || ++open > mostCards)
            continue;
        ClockCard::Content content = contentOf(
            duties, row, now, accents(QGuiApplication::palette()));
        const WaitingClock waiting = waitingFor(language, dossier, duty);
        if (content.ends.isEmpty())
            content.ends = joined({waiting.words, content.since});
        content.missing = m_context.readOnly.isEmpty() ? waiting.field : QString();
        content.counted = countedFromText(language, dossier.rules, duty);
        content.acts = m_context.readOnly.isEmpty() && duty.notification;
        card(static_cast<std::size_t>(m_shown))->show(content);
        ++m_shown;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(static_cast<int>(i) < m_shown);
    m_telling = tellingState(dossier);
    sayNone();
    m_none->setVisible(open == 0);
    m_more->setVisible(open > mostCards);
    m_more->setText(tr("%Ln more…", nullptr, open - mostCards));
}

void ClocksView::sayNone()
{
    //: %1: why, as "who has to be told is not decided yet"
    m_none->setText(
        m_telling.isUndecided()
            ? tr("No clock is running: %1.").arg(tellingText(m_context.language(), m_telling))
            : tr("No clock is running."));
}

void ClocksView::retranslate()
{
    sayNone();
    for (ClockCard* one : m_cards)
        one->retranslate();
}

} // namespace ireg
