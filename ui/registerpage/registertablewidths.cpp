// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"
#include "model/language/worktext.h"
#include "ui/registerpage/linedelegates.h"
#include "ui/registerpage/registertable.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/columnkeeper.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

// How wide the columns of the register are.
namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sidePadding = 18;

template <Coded E> int widestLabel(const QFontMetrics& metrics)
{
    int width = 0;
    for (const auto& entry : codes<E>) {
        for (Language language : {Language::English, Language::French})
            width = std::max(width, metrics.horizontalAdvance(codeLabel(language, entry.value)));
    }
    return width;
}

int badgeWidth(const QFont& font)
{
    int width = badgeSize(font, RegisterTable::tr("Not assessed")).width();
    for (const auto& entry : codes<Severity>) {
        for (Language language : {Language::English, Language::French})
            width = std::max(width, badgeSize(font, codeLabel(language, entry.value)).width());
    }
    return width;
}

/// That of what is very late, which is never cut.
int widestDue(QFont font)
{
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QDate someDay(2026, 1, 1);
    int width = 0;
    for (Language language : {Language::English, Language::French})
        width = std::max(
            width,
            metrics.horizontalAdvance(u"! A-000 · "_s
                                      + dayTimeText(language, someDay, someDay.addDays(100))));
    return width;
}

} // namespace

int RegisterTable::usualWidth(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto letters = [&metrics](int count) { return count * letterWidth(metrics); };
    const auto words = [&metrics](const QString& text) { return metrics.horizontalAdvance(text); };
    switch (column) {
    case column::Reference: return words(u"INC-2026-00000"_s) + sidePadding;
    case column::Severity: return badgeWidth(font()) + sidePadding;
    case column::Kind: return widestLabel<Kind>(metrics) + sidePadding;
    case column::Stage: return widestLabel<Stage>(metrics) + stageDotsWidth() + sidePadding;
    case column::Status: return widestLabel<Status>(metrics) + sidePadding;
    case column::Owner: return letters(10) + sidePadding;
    case column::NextStep: return letters(20) + sidePadding;
    case column::Due: return widestDue(font()) + sidePadding;
    default: return letters(16) + sidePadding;
    }
}

std::vector<int> RegisterTable::usualWidths() const
{
    std::vector<int> widths;
    for (int i = 0; i < m_model.columnCount(); ++i)
        widths.push_back(usualWidth(i));
    return widths;
}

/// Words and letters have another width: so have the columns, those that a person set as many
/// times as the usual one.
void RegisterTable::followWords()
{
    const std::vector<int> before = std::exchange(m_usual, usualWidths());
    horizontalHeader()->setMinimumSectionSize(4 * letterWidth(fontMetrics()));
    for (int i = 0; i < static_cast<int>(before.size()); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const bool shown = i != column::Title && !isColumnHidden(i);
        if (shown && before[place] != m_usual[place])
            setColumnWidth(i, columnWidth(i) * m_usual[place] / before[place]);
    }
    giveTitleRoom();
}

/// It has what the others leave; where that is too little to be read, all are scrolled sideways.
void RegisterTable::giveTitleRoom()
{
    QHeaderView* header = horizontalHeader();
    int room = viewport()->width();
    for (int i = 0; i < m_model.columnCount(); ++i)
        room -= i != column::Title && !isColumnHidden(i) ? columnWidth(i) : 0;
    const bool enough = room >= usualWidth(column::Title);
    header->setSectionResizeMode(column::Title,
                                 enough ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!enough)
        setColumnWidth(column::Title, usualWidth(column::Title));
}

void RegisterTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    giveTitleRoom();
}

} // namespace ireg
