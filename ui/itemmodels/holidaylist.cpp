// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/holidaylist.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using HolidayColumn = LineColumn<Holiday, Language>;

QString dayOf(const Holiday& line, const Language& language)
{
    const QLocale locale(QString::fromLatin1(languageCode(language)));
    return locale.dayName(line.day.dayOfWeek(), QLocale::ShortFormat) + u' '
        + dateText(language, line.day);
}

constexpr std::array<HolidayColumn, HolidayList::ColumnCount> holidayColumns{{
    {[](Language language) { return fieldLabel(language, "holiday", "day"); }, dayOf},
    {[](Language language) { return fieldLabel(language, "holiday", "name"); },
     [](const Holiday& line, const Language&) { return displayText(line.name); }},
}};

} // namespace

HolidayList::HolidayList(Language language, QObject* parent)
    : LineList(holidayColumns, language, parent)
{
}

void HolidayList::show(std::vector<Holiday> days)
{
    std::ranges::sort(days, {}, &Holiday::day);
    replace(std::move(days),
            [](const Holiday& one, const Holiday& other) { return one.id == other.id; });
}

} // namespace ireg
