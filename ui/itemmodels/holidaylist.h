// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/organisation/holiday.h"
#include "ui/itemmodels/linelist.h"

namespace ireg
{

/// The days of one calendar on which no office works, in their order.
class HolidayList final : public LineList<Holiday, Language>
{
    Q_OBJECT

public:
    enum Column { Day, Name, ColumnCount };

    HolidayList(Language language, QObject* parent);

    void show(std::vector<Holiday> days);

private:
    Language telling() const override { return language(); }
};

} // namespace ireg
