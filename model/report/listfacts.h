// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/nextstep.h"
#include "model/incident/incident.h"
#include "model/organisation/organisation.h"
#include "model/record/condition.h"

#include <QStringList>

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
    QString words = {};            ///< searched for; empty: no search
    QByteArray sort = "reference"; ///< fields, parted by commas
    bool descending = false;       ///< of the first; the others have a leading - for it
    qint64 limit = 0;              ///< 0: all
    QByteArray group = {};         ///< what is alike in this field stands together; empty: none
    QStringList columns = {};      ///< their codes; empty: the usual ones

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
    QByteArray group = {}; ///< what is common to its group, as groupText() takes it
    // What only a column that was asked for says.
    Row row = {}; ///< of the incident, what it refers to by name
    NextStep step = {};
    std::optional<When> due = {};
    QString dueRecord = {}; ///< public id of what is due then, where it has one
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
