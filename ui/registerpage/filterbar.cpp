// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/filterbar.h"

#include "model/register/listing.h"
#include "ui/registerpage/filterwording.h"

#include <array>

namespace ireg
{

namespace
{

constexpr std::array usualChips{
    //: chip: incidents that are not closed
    UsualChip{"status in (open, on-hold)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Open")},
    //: chip: incidents that the person at the keyboard owns
    UsualChip{"owner in (me)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Mine")},
    //: chip: incidents with something that should be done already
    UsualChip{"overdue in (yes)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Overdue")},
    //: chip: incidents of these two severities
    UsualChip{"severity in (critical, high)",
              QT_TRANSLATE_NOOP("ireg::FilterBar", "Critical or high")},
    //: chip: incidents that somebody must be told of
    UsualChip{"duty_triggered in (yes)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Notifiable")},
    //: chip: incidents that were noticed in this quarter of the year
    UsualChip{"noticed in (this-quarter)", QT_TRANSLATE_NOOP("ireg::FilterBar", "This quarter")},
    UsualChip{"kind in (data-breach)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Data breach")}};

} // namespace

FilterBar::FilterBar(RegisterThread& thread, const Clock& clock, QWidget* parent)
    : ConditionBar(
        thread,
        clock,
        [](Register& open, const QString& field) { return namesToListBy(open, field); },
        parent)
{
    begin(usualChips);
}

RegisterQuestion FilterBar::question() const
{
    Question asked = conditions();
    return {.words = words(),
            .where = std::move(asked.where),
            .conditions = std::move(asked.conditions),
            .on = asked.on};
}

Result<Filter> FilterBar::parsed(const QString& condition, const FilterReading& reading) const
{
    return parseFilter(condition, reading);
}

QStringList FilterBar::fields() const
{
    return filterFields();
}

QString FilterBar::fieldText(const QString& field) const
{
    return filterFieldText(language(), field);
}

std::vector<FilterValue> FilterBar::values(const QString& field) const
{
    return filterValues(language(), field);
}

QString FilterBar::conditionWords(const WrittenCondition& condition) const
{
    return conditionText(language(), condition);
}

QString FilterBar::countedWords(const QString& words, qint64 found) const
{
    return tr("Show only: %1, %Ln incident(s)", nullptr, static_cast<int>(found)).arg(words);
}

} // namespace ireg
