// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/clock.h"
#include "model/record/description.h"
#include "model/storage/draft.h"
#include "model/storage/journal.h"
#include "model/storage/projection.h"

#include <map>
#include <span>

namespace ireg::storage
{

/// A record and its fields that an action changed; what listeners are told after the commit.
struct Change
{
    const RecordType* type = nullptr;
    qint64 id = 0;
    std::optional<qint64> incident;
    std::vector<QByteArray> fields;
};

/// What stands in the header of every event of one action.
struct ActionHeader
{
    QByteArray verb;
    qint64 at = 0;
    qint64 session = 0;
    std::optional<qint64> undoes;
};

/// The one place where a record changes: event and projection row together, each read back before
/// the commit. What is new is as it is written today (Field::asWritten), whoever calls; what stands
/// already, and what an undoing brings back, stays word for word. Lives inside one Database::write;
/// throws StorageError.
class Door final
{
public:
    /// `typed` is what was half typed through this connection: what is saved of it is kept as a
    /// draft no longer. It outlives the door.
    Door(Database& database, ActionHeader header, std::span<const Draft> typed = {});

    template <Described Record> std::optional<Record> find(Id<Record> id)
    {
        const auto& stored = load(typeOf<Record>(), id.value);
        return stored ? recordOf<Record>(stored->id, stored->revision, stored->row) : std::nullopt;
    }
    template <Described Record>
    std::vector<Record> select(const std::vector<Equality>& equalities = {})
    {
        return m_projection.records<Record>(equalities);
    }

    /// Creates the record (id 0) or changes it; a stale revision is a Conflict. Gives the id.
    template <Described Record> Id<Record> put(const Record& record)
    {
        return {putRow(typeOf<Record>(), record.id.value, record.revision, rowOf(record))};
    }
    template <Described Record> void remove(const Record& record)
    {
        removeRow(typeOf<Record>(), record.id.value);
    }

    qint64 putRow(const RecordType& type, qint64 id, qint64 revision, const Row& row);
    void removeRow(const RecordType& type, qint64 id);
    /// Brings a removed record back under its old id.
    void restoreRow(const RecordType& type, qint64 id, const Row& row);

    /// Clears one field and says so even where it is clear already; for erasure.
    void putErased(const RecordType& type, const StoredRow& blanked, int field);

    /// The next number under a name; a number is given out once, also when undone.
    qint64 nextNumber(const QString& name);
    /// Keeps bytes under their SHA-256.
    void keepContent(const QByteArray& sha256, const QByteArray& bytes);

    /// Reads back every touched row and event and compares; refuses where they differ.
    void confirm();

    qint64 action() const { return m_action; }
    const std::vector<Change>& changes() const { return m_changes; }
    Head head();
    Database& database() { return m_database; }
    Journal& journal() { return m_journal; }
    Projection& projection() { return m_projection; }
    const ActionHeader& header() const { return m_header; }
    /// From here on the action's events say that they take `action` back.
    void takeBack(qint64 action) { m_header.undoes = action; }

private:
    const std::optional<StoredRow>& load(const RecordType& type, qint64 id);
    void record(const RecordType& type, qint64 id, const Row& row, std::vector<EventField> fields);
    Row asWritten(const RecordType& type, const Row& row) const;
    void touch(const RecordType& type, qint64 id, std::optional<Row> row);
    void dropDraft(const DraftPlace& place);
    void dropForm(const RecordType& made, const std::optional<qint64>& incident);

    Database& m_database;
    Journal m_journal;
    Projection m_projection;
    ActionHeader m_header;
    std::span<const Draft> m_typed;
    qint64 m_action = 0;
    std::vector<Change> m_changes;
    /// The row that was read last: most actions find a record and put it back.
    std::optional<StoredRow> m_loaded;
    const RecordType* m_loadedType = nullptr; ///< null where that is not known any more
    /// What each touched record must read as before the commit; nothing: it must be gone.
    std::map<std::pair<const RecordType*, qint64>, std::optional<Row>> m_touched;
    std::optional<Head> m_before; ///< what the first event hangs on to
    std::vector<Head> m_written;  ///< each event
};

} // namespace ireg::storage
