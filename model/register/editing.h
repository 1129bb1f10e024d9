// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/register/records.h"

namespace ireg
{

/// What a use case made or changed.
struct Outcome
{
    qint64 id = 0;
    QString reference; ///< public id: INC-2026-0001, A-7
    qint64 revision = 0;
    qint64 action = 0; ///< 0: nothing had to change
    Row row = {};      ///< every field as it is now; empty where more than one record was changed
};

/// A field's code and the text typed for it; empty text clears the field.
struct Assignment
{
    QString field;
    QString text;
    /// What the field held when the text was typed, where the writer saw it: if it holds something
    /// else by now, that is a Conflict and nothing changes.
    std::optional<Value> seen = {};
    /// The same of the currency, where the field is Money.
    std::optional<Value> seenCurrency = {};
};
using Assignments = std::vector<Assignment>;

/// Changes fields of one record, as one action. A field written once needs a reason to be
/// corrected; a severity other than the computed one needs a reason.
Result<Outcome> setFields(Register& open,
                          RecordRef ref,
                          const Assignments& facts,
                          const QString& reason);

/// Adds a record that belongs to an incident (null: to the register itself). Refuses records that
/// are not addable.
Result<Outcome> addRecord(Register& open,
                          const RecordType& type,
                          Id<Incident> incident,
                          const Assignments& facts);

Result<Outcome> linkIncidents(Register& open,
                              Id<Incident> incident,
                              LinkKind kind,
                              Id<Incident> other);

} // namespace ireg
