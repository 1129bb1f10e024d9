// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/organisation/organisation.h"
#include "model/record/condition.h"

#include <vector>

namespace ireg::report
{

/// A condition that every incident of the list meets, as a filter has it.
struct Condition
{
    QByteArray field;
    Relation relation = Relation::Equal;
    std::vector<Value> values; ///< null: not said
};

/// Which incidents of the register are in a list, and in which order.
struct Selection
{
    std::vector<Condition> where = {};
    QString words = {}; ///< searched for; empty: no search
    QByteArray sort = "reference";
    bool descending = false;
    qint64 limit = 0; ///< 0: all

    bool isAll() const { return where.empty() && words.isEmpty() && limit == 0; }
};

/// What a list says of an incident.
struct ListedFacts
{
    QString reference, title;
    std::optional<Kind> kind;
    std::optional<Severity> severity;
    std::vector<Stage> stages; ///< entered and not left
    Status status = Status::Open;
    Disposition disposition = Disposition::Undecided;
    bool secondPersonPending = false;
    QString owner;
    std::optional<When> noticed, contained, closed;
    Tlp tlp = Tlp::AmberStrict;
    std::optional<qint64> individuals;
    bool individualsApproximate = false;
};

/// Incidents of a register as they were at one moment.
struct ListFacts
{
    RegisterProfile profile;
    Selection selection;
    std::vector<ListedFacts> incidents;
    qint64 inRegister = 0; ///< how many there are, whatever was selected
};

} // namespace ireg::report
