// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/input.h"

namespace ireg
{

/// A record before and after an action, and the incident it is or belongs to.
struct Edit
{
    const RecordType& type;
    Row before;
    Row after;
    Id<Incident> incident;
    bool noted = false; ///< the timeline says why already; it says so of corrections too
};

/// Whether the field is among what somebody typed.
bool isNamed(const Assignments& facts, const char* field);

/// Typed texts onto a record's row, inside an action.
struct Assigning
{
    Door& door;
    InputContext context;
    bool correcting = false; ///< a field written once may be changed
    bool reasoned = false;   ///< a reason is kept, so that what contradicts itself may stand

    /// With what follows from the record's own facts (`consequence`). Refused: a time of what
    /// happened that lies in the future, and one without what it only comes after; without a
    /// reason also one before what it follows (`sequence`), and one on a day before anything of the
    /// incident was known (`SinceKnown`).
    Result<void> apply(const RecordType& type, Row& row, const Assignments& facts) const;
    /// Keeps why a record was changed on the incident's timeline (without one: on the register's
    /// own): an entry for each corrected field, else one for the change. Nothing without a reason,
    /// nor where the record itself keeps it.
    void noteReason(const Register& open, const Edit& edit, const QString& reason) const;

private:
    Result<void> assign(const RecordType& type, Row& row, const Assignment& fact) const;
    Result<void> assignSum(const RecordType& type, Row& row, const Assignment& fact) const;
    bool isAhead(const Value& value) const;
    Result<void> checkKnownSince(const RecordType& type,
                                 const Row& row,
                                 const Assignments& facts) const;
};

/// One action about one record, whose id `work` gives. How the record stands is read before the
/// action ends, so that it is what this action made of it.
Result<Outcome> actOn(Register& open,
                      QByteArrayView verb,
                      const RecordType& type,
                      const std::function<Result<qint64>(Door&)>& work);
/// The incident that a record belongs to; null for one of the register itself.
Id<Incident> incidentOf(const RecordType& type, const Row& row);
InputContext inputContext(const Register& open);

} // namespace ireg
