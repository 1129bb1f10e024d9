// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/workitem.h"
#include "model/register/register.h"
#include "model/storage/workrows.h"

namespace ireg
{

using storage::ReturnedLesson;

struct WorklistQuery
{
    QString me;         ///< whom the lines are asked for; empty: nobody
    QDateTime now = {}; ///< an invalid one is the register's present
};

/// Everything in the register that is due or waits for somebody, as it stands at one instant.
struct Worklist
{
    When now; ///< in the register's zone
    Rulebook rules;
    std::vector<WorkItem> items; ///< what ends first comes first
    std::vector<ReturnedLesson> cameBack;

    /// What is wanted so soon, in order: what needs who asked, clocks that press everybody among
    /// it, or with what others have to do.
    std::vector<const WorkItem*> within(Horizon horizon, bool everybodys) const;
    /// What needs who asked now.
    struct Needed
    {
        qint64 count = 0;
        bool late = false; ///< some of it is
    };
    Needed neededNow() const;
};

/// Reads what is open in a few queries, and no incident by itself. A closed incident has only the
/// notices that were never sent, what waits for a second person, and the actions, checks and
/// decisions that were left to be followed up.
Result<Worklist> worklist(const Register& open, const WorklistQuery& query);

/// The high and critical incidents that are not closed: those of this person first, of these the
/// gravest; at most so many, and how many there are.
struct GraveIncidents
{
    std::vector<qint64> ids;
    qint64 all = 0, mine = 0;
};
Result<GraveIncidents> graveIncidents(const Register& open, const QString& me, qint64 most);

} // namespace ireg
