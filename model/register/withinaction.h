// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// What is given to a record, and why.
struct Giving
{
    const Assignments& facts;
    const QString& reason;
};
/// What setFields() does, inside an action of several steps.
Result<void> setFieldsWithin(Register& open, Door& door, RecordRef ref, const Giving& giving);

/// A record to be, of an incident.
struct RecordOf
{
    const RecordType& type;
    Id<Incident> incident;
};
/// What addRecord() does, inside an action of several steps; gives its id.
Result<qint64> addRecordWithin(Register& open,
                               Door& door,
                               const RecordOf& record,
                               const Assignments& facts);

/// What advance() does without a reason: to the next stage, where nothing is missing; else Gate.
Result<void> advanceWithin(Register& open, Door& door, Id<Incident> incident);

} // namespace ireg
