// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"
#include "model/record/json.h"
#include "model/register/register.h"

#include <QSet>

#include <map>
#include <span>

namespace ireg
{

/// A record that a reference may point to.
struct Choice
{
    QString text;         ///< as `setFields` takes it
    QString label;        ///< as a person reads it
    QString name;         ///< what it says by itself, without its public id; may be empty
    QByteArray kind = {}; ///< the first code it has, such as "customer"
};

/// What forms need beside the records they show, read at the same moment.
struct LoadedBackground
{
    When now;           ///< the register's clock when it was read
    QStringList people; ///< names
    std::vector<Draft> drafts;
    std::map<const RecordKey*, std::vector<Choice>> choices; ///< by what a reference points to
};

/// Everything the page shows of one incident, read at one moment.
struct LoadedIncident : LoadedBackground
{
    Dossier dossier;
    std::map<qint64, QStringList> metIn; ///< by lesson: the incidents it belongs to
    std::vector<Recurrence> recurrences; ///< the earlier incidents that it is the same as
    QSet<qint64> unconfirmed;            ///< evidence whose location nobody here has confirmed
};

Result<LoadedIncident> loadIncident(const Register& open, Id<Incident> incident);

/// Records of the register itself, read at one moment.
struct LoadedRecords : LoadedBackground
{
    /// By type, in the order of their ids; of a type whose records may belong to an incident those
    /// that belong to none.
    std::map<const RecordType*, std::vector<storage::StoredRow>> rows;
    /// The incidents that name one, by their references; of people it is not asked.
    std::map<std::pair<const RecordType*, qint64>, QStringList> namedIn;
    ReferenceText reference; ///< what is referred to, as people read it
};

Result<LoadedRecords> loadRegisterRecords(const Register& open,
                                          std::span<const RecordType* const> types);

/// Whether it changed what belongs to no incident, and so what the records of any may name.
bool isOfRegister(const Change& change);

/// The incidents in which typed text waits that was not saved, by their references. Text typed
/// for what is gone by now is dropped. Runs on the register's thread.
QStringList incidentsWithDrafts(Register& open);

} // namespace ireg
