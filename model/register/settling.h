// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/imported.h"
#include "model/register/register.h"

#include <QHash>
#include <QSet>

#include <map>
#include <set>
#include <span>

namespace ireg
{

/// One incident of the file and what belongs to it; points into the ImportedRegister.
struct Arrival
{
    const ImportedRecord* incident = nullptr;
    std::vector<const ImportedRecord*> parts;
    QString reference;      ///< the old one
    QStringList identities; ///< register and number: those of the file, then where it came from
    std::optional<Error> fault;
};

/// Puts records of another register under ids of this one and turns the references between them,
/// in one action or several. Records of one type and incident keep their order.
class Settling final
{
public:
    /// All must outlive it; `warnings` gets what was left out or is not as it was there.
    Settling(Register& open, const ImportedRegister& from, std::vector<Error>& warnings);

    /// The action that is written from here on.
    void use(Door& door);
    /// An incident of the file that this register has already.
    void isHeld(const Arrival& arrival, Id<Incident> here);
    /// What belongs to the register and not to one incident, where nothing here says the same.
    void shared();
    /// The incidents with all that belongs to them, under numbers of this register.
    void incidents(std::span<const Arrival> wanted, const QString& importId);
    /// What points from one incident to another, once all of them are there.
    void finish();

private:
    /// A record that points to one that is not here, perhaps not yet.
    struct Unfinished
    {
        const ImportedRecord* record;
        qint64 id;
    };

    /// The id here of a record of the file; 0: there is none.
    qint64 here(const RecordType& type, qint64 old) const;
    qint64 fresh(const RecordType& type);
    qint64 create(const RecordType& type, const Row& row);
    Row turned(const ImportedRecord& record) const;
    void turnDutiesMet(Row& row) const;
    bool pointsNowhere(const ImportedRecord& record, const Field& field) const;
    void sayNowhere(const ImportedRecord& record);
    void write(const ImportedRecord& record);
    void finishLater(const ImportedRecord& record, qint64 id);
    void people();
    void catalogue();
    void alike(const RecordType& type);
    void followedUp();
    void notes();
    void lessons(const Arrival& arrival, Id<Incident> incident);
    void complete(const RecordType& type, const storage::StoredRow& known, const Row& theirs);
    void sayKept(const RecordType& type, const storage::StoredRow& known, const Row& theirs);
    void keepBytes(const ImportedRecord& record);
    void incident(const Arrival& arrival, const QString& importId);
    void link(const ImportedRecord& record);
    void warn(const QString& what, const QString& place);

    Door* m_door = nullptr;
    Register& m_open;
    const ImportedRegister& m_from;
    std::vector<Error>& m_warnings;
    std::map<const RecordType*, QHash<qint64, qint64>> m_ids; ///< old to new
    std::map<const RecordType*, QSet<qint64>> m_added;        ///< incidents and lessons, by old id
    std::map<const RecordType*, qint64> m_next;
    std::vector<Unfinished> m_unfinished;
    std::vector<std::pair<const Arrival*, Id<Incident>>> m_held;
};

/// Whether two records that belong to no incident stand for one thing: their names, or all that
/// identifies them, agree.
bool meanTheSame(const RecordType& type, const Row& one, const Row& other);
/// The lessons and actions of no incident that a finding of the file names.
std::set<std::pair<const RecordType*, qint64>> followedUpIn(const ImportedRegister& from);
/// The text of a field of a record's row; empty where there is none.
QString textAt(const RecordType& type, const Row& row, const char* code);

} // namespace ireg
