// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// The duty that a notice is under; the customer by name or public id, where it is one of several.
/// Or the public id of a notice (N-2) in the place of the regime, for the duty it was made for.
struct ObligationRef
{
    QString regime, step, customer;
};
/// A notice under a regime's step; its recipient is the data's unless it is among the facts. Usage
/// where the register's data has no such step.
Result<Outcome> addNotice(Register& open,
                          Id<Incident> incident,
                          const ObligationRef& duty,
                          const Assignments& facts);

/// What is said of a notice that was sent.
struct Sending
{
    Assignments facts;
    QString copyPath = {};                ///< a file to keep as evidence; empty: none
    std::vector<ObligationRef> also = {}; ///< what the same message meets besides
};
/// Records that a notice was sent, and keeps a copy as evidence in the same action. One that had
/// come back is left as it is, and the new sending is its follow-up.
Result<Outcome> sendNotice(Register& open, Id<Notification> notice, const Sending& sending);

/// Records that a notice meets other duties of its incident in the same message, so that how and
/// when it was told is recorded once. A notice that was made for such a duty and says nothing yet
/// goes. Constraint where the duty was told by another notice, or the notice is waived.
Result<Outcome> meetAlso(Register& open,
                         Id<Notification> notice,
                         const std::vector<ObligationRef>& duties);
/// Takes a duty back from the notice that meets it besides its own.
Result<Outcome> meetApart(Register& open, Id<Notification> notice, const ObligationRef& duty);

/// Records that a notice is not required, why, and that the author decided so at a time as typed.
Result<Outcome> waiveNotice(Register& open,
                            Id<Notification> notice,
                            const QString& reason,
                            const QString& at);
/// A later phase's own day; refused where it is no later phase, or after the law's limit.
Result<Outcome> carryNotice(Register& open, Id<Notification> notice, const QString& until);

/// Says what a notice contains: texts by item, and by when the items still to follow do.
Result<Outcome> answerContents(Register& open,
                               Id<Notification> notice,
                               const Assignments& texts,
                               QDate followBy);
/// The same of one item, by the fields of its record: `text`, `follow_by`. A text that is typed
/// ends the promise to follow; a day that is typed stands beside what is known so far. The outcome
/// is of the item.
Result<Outcome> answerItem(Register& open,
                           Id<Notification> notice,
                           const QString& item,
                           const Assignments& facts);

} // namespace ireg
