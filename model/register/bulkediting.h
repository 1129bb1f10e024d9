// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// One change that several incidents are to have: facts, a tag, an action or their next stage.
struct BulkChange
{
    Assignments facts = {};  ///< to fields of each
    QString reason = {};     ///< as for setFields()
    Assignments tag = {};    ///< each gets, where it has not got it
    Assignments action = {}; ///< each gets
    bool nextStage = false;  ///< each enters, where nothing is missing
};

/// What became of them.
struct BulkOutcome
{
    struct Refusal
    {
        QString reference;
        Error error;
    };
    qint64 action = 0; ///< one for all; 0 where nothing changed
    qint64 changed = 0;
    qint64 unchanged = 0; ///< were so already
    std::vector<Refusal> refused = {};
};

/// Changes those that take it, as one action that is undone as one; an incident that refuses the
/// facts, or may not go on, stays as it was and is named. A tag or an action that is wrong is
/// refused for all.
Result<BulkOutcome> changeIncidents(Register& open,
                                    const std::vector<qint64>& incidents,
                                    const BulkChange& change);
/// What changeIncidents() would do; nothing is written.
Result<BulkOutcome> wouldChange(Register& open,
                                const std::vector<qint64>& incidents,
                                const BulkChange& change);

/// What became of several records that are given the same facts.
struct AllOutcome
{
    qint64 action = 0; ///< 0 where nothing changed
    QStringList changed = {};
};
/// Gives each record the facts, as one action that is undone as one; where one refuses them none
/// changes, and the error's place begins with that record's reference.
Result<AllOutcome> setFieldsOfAll(Register& open,
                                  const std::vector<RecordRef>& refs,
                                  const Assignments& facts,
                                  const QString& reason);

/// Takes each to its next stage, in the same way; Gate where something is missing in one.
Result<AllOutcome> advanceAll(Register& open, const std::vector<Id<Incident>>& incidents);

} // namespace ireg
