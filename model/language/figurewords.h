// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/period.h"
#include "model/language/language.h"

#include <QString>

namespace ireg
{

/// What a register is shown in figures by, on a page and by `ireg stats`.
enum class Chart {
    Months,
    Kinds,
    Things,
    Causes,
    Detect,
    Contain,
    Recover,
    Targets,
    Ageing,
    Clocks,
    Recurrence,
    Actions,
    Lessons,
    Effect,
    NearMisses
};
/// A single number of a period.
enum class Tile { Incidents, Confirmed, Grave, OnTime, ServiceHours, Overdue };

QString chartTitle(Language language, Chart chart);
/// What is counted, of which incidents, and what is left out: whole sentences.
QString chartDefinition(Language language, Chart chart);
QString tileTitle(Language language, Tile tile);
QString tileDefinition(Language language, Tile tile);

/// "1 Dec 2025 – 30 Nov 2026"; with one bound or none in words.
QString periodText(Language language, const Period& period);
/// A month as a column's foot: "Dec 2025" of `2025-12`, "unknown" of what is none.
QString monthText(Language language, const QString& month);
/// Hours as a person says them: "40 min", "5 h 24 min", "3 d 4 h".
QString hoursText(Language language, double hours);

} // namespace ireg
