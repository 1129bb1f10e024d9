// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"
#include "model/notification/obligation.h"

namespace ireg
{

/// How far a clock has to go, or by how much it is over: "31 h 12 min left", "2 d 4 h over". Empty
/// where nothing counts any more or no date follows yet.
QString remainingText(Language language, const Deadline& deadline, const QDateTime& now);

/// The duty in words: "Notify the authority – GDPR, controller".
QString dutyText(Language language, const Rulebook& rules, const Obligation& duty);
/// The same with the law's short name: "Notify the authority (GDPR 72 h)".
QString briefDutyText(Language language, const Rulebook& rules, const Obligation& duty);
/// The same of a duty's name alone, in the register's words where it asks about the regime.
QString dutyText(Language language, const Rulebook& rules, const ObligationKey& duty);

/// What must be known beside a date, each as a short phrase: guidance, not verified, no holidays
/// known, check the law, a day of one's own.
QStringList cautions(Language language, const Rulebook& rules, const Obligation& duty, QDate today);

/// The rule a duty is counted by, in words; empty for a notice under no regime.
QString dutyRuleText(Language language, const Rulebook& rules, const Obligation& duty);

/// From what a clock counts: "from “Became aware”"; empty where it counts from nothing yet.
QString countedFromText(Language language, const Rulebook& rules, const Obligation& duty);

/// Why a duty has no end yet, and the field of the incident that would give it one, where it is
/// that.
struct WaitingClock
{
    QString words;
    QString field;
};
/// Empty where the duty has an end.
WaitingClock waitingFor(Language language, const Dossier& dossier, const Obligation& duty);

} // namespace ireg
