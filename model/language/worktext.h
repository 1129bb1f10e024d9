// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/workitem.h"
#include "model/language/language.h"

namespace ireg
{

/// What somebody is to do: "Finish A-9 Put the wall display up".
QString workText(Language language, const Rulebook& rules, const WorkItem& item);
/// What is to be decided about these regimes, of which the first is named.
QString questionText(Language language, const Rulebook& rules, const QStringList& regimes);
/// What kind of thing that is, in a word or two; of a duty the regime it is under.
QString workLabel(Language language, const Rulebook& rules, const WorkItem& item);
/// The same, but who answers for a clock that presses everybody.
QString pressingLabel(Language language, const Rulebook& rules, const WorkItem& item);
/// How long there is, short enough for a column: "20 h 30 min", "2 d late", "today", "Fri 4 Dec",
/// "no date"; empty where nobody said by when.
QString workTimeText(Language language, const WorkItem& item, const When& now);
/// The same of a time alone.
QString dueText(Language language, const WorkTime& due, const When& now);
/// The same of a day.
QString dayTimeText(Language language, QDate day, QDate today);
/// What those that are wanted so soon are called together: "Needs you now".
QString horizonLabel(Language language, Horizon horizon);
/// A day as a page's head: "Monday 30 November".
QString dayHeading(Language language, QDate day);
/// A day in a column: "Fri 4 Dec".
QString shortDayText(Language language, QDate day);

} // namespace ireg
