// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/workitem.h"
#include "model/register/register.h"
#include "model/storage/incidentlist.h"

#include <unordered_map>

namespace ireg
{

/// The first thing of an incident that is to be done by some time.
struct NextDue
{
    enum class What {
        Duty,     ///< to tell somebody
        Question, ///< of a law or contract, to be answered by the clock that would run
        Action,
        Check,   ///< of what is watched
        Decision ///< of a question that was put to somebody
    };
    qint64 ms = 0; ///< of a day its last instant in the register's zone
    bool day = false;
    What what = What::Duty;
    qint64 id = 0; ///< of the action, check or decision, or of the notice of the duty; 0: none yet

    WorkTime time() const;
    QString record() const; ///< its public id, as "A-14"; empty where there is no record
    bool operator==(const NextDue&) const = default;
};

/// Of every incident that has something due, closed or not: open duties with a limit, questions of
/// law by the first limit that their answer may bring, actions, checks and decisions. By its id.
using NextDues = std::unordered_map<qint64, NextDue>;
Result<NextDues> nextDues(const Register& open);

/// The same as a list is narrowed and ordered by it.
storage::Dues listedDues(const NextDues& dues, const QDateTime& now);

} // namespace ireg
