// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/obligation.h"
#include "model/register/editing.h"

namespace ireg
{

/// What the register holds that one incident's duties to tell follow from.
struct ObligationRecords
{
    Rulebook rules;
    Incident incident;
    std::vector<Assessment> assessments;
    std::vector<Notification> notifications;
    std::vector<CatalogueItem> customers; ///< affected

    std::vector<Obligation> obligations(const QDateTime& now,
                                        ObligationScope scope = ObligationScope::Triggered) const;
};

/// Inside an action: of a stored incident; NotFound otherwise.
Result<ObligationRecords> dutyRecords(Door& door, Id<Incident> incident, const QTimeZone& zone);
Rulebook rulebook(Door& door, const QTimeZone& zone);

/// Inside an action: makes the notices that triggered regimes ask for and nobody added yet, and
/// waives those that no regime asks for any more, for the answer's reason.
Result<void> settleDuties(Door& door, const Register& open, Id<Incident> incident);
/// The same after an answer has changed; a waiver that came from the earlier answer is taken back
/// with it.
Result<void> settleAnswer(Door& door,
                          const Register& open,
                          const Assessment& before,
                          const Assessment& after);

/// An answer, and which of the facts that it gets by itself somebody named.
struct GivenAnswer
{
    Assessment answer;
    bool deciderNamed = false;
    bool timeNamed = false;
};
GivenAnswer givenAnswer(Assessment answer, const Assignments& facts);
/// A new answer is the author's and of now, but for what was named: whoever wrote it down, a named
/// decider stays, also where the decider is who decided before.
Assessment decided(Door& door,
                   const Register& open,
                   const Assessment& before,
                   const GivenAnswer& given);

/// A notice for the duty, to whom the data or the catalogue names.
Notification noticeFor(const ObligationRecords& records, const Obligation& duty);

/// What was sent after all has no reason why it is not.
void takeBackWaiver(Notification& notice);

/// Only a later phase waits for a day of its own, and not longer than its law lets it.
Result<void> checkCarried(Door& door, const Register& open, const Notification& notice);

/// A notice like one that came back: the same duty and recipient, not sent yet.
Notification againAfter(const Notification& bounced);

/// A notice was not sent before its duties were known of, nor a cause before a review has found it.
Result<void> checkSent(Door& door, const ObligationRecords& records, const Notification& notice);

/// Inside an action, after a notice was sent or waived: writes down what its clock counted from and
/// to, and by which version of the data.
Result<void> stampNotice(Door& door, const Register& open, Id<Notification> notice);

/// The same of what was sent already by the data of today, after a fact that its clock counts from
/// was corrected.
Result<void> stampAgain(Door& door, const Register& open, Id<Incident> incident);

} // namespace ireg
