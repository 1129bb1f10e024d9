// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// The duty that a notice is under; the customer by name or public id, where it is one of several.
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

/// Records that a notice was sent, and keeps a copy as evidence in the same action. One that had
/// come back is left as it is, and the new sending is its follow-up.
Result<Outcome> sendNotice(Register& open,
                           Id<Notification> notice,
                           const Assignments& facts,
                           const QString& copyPath);

/// Records that a notice is not required, why, and that the author decided so at a time as typed.
Result<Outcome> waiveNotice(Register& open,
                            Id<Notification> notice,
                            const QString& reason,
                            const QString& at);

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
