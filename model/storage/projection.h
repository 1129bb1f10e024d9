// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/condition.h"
#include "model/storage/database.h"

namespace ireg::storage
{

struct StoredRow
{
    qint64 id = 0;
    qint64 revision = 0;
    Row row; ///< as stored; a column younger than the row is null
};

/// The tables that screens read, one per record type, derived from the journal. Runs inside
/// Database::read or write; throws StorageError.
class Projection final
{
public:
    explicit Projection(Database& database) : m_database(database) {}

    /// An id that no record of this type has or ever had.
    qint64 nextId(const RecordType& type);
    std::optional<StoredRow> load(const RecordType& type, qint64 id);
    /// Whether the record reads as this row, which a record made.
    bool holds(const RecordType& type, qint64 id, const Row& row);
    /// 0 where there is no such record.
    qint64 revision(const RecordType& type, qint64 id);
    /// Rows where every equality holds, in the order of ids; all rows where there is none.
    std::vector<StoredRow> select(const RecordType& type, const std::vector<Equality>& equalities);
    template <Described Record>
    std::vector<Record> records(const std::vector<Equality>& equalities = {})
    {
        std::vector<Record> found;
        for (const StoredRow& stored : select(typeOf<Record>(), equalities)) {
            if (auto record = recordOf<Record>(stored.id, stored.revision, stored.row))
                found.push_back(std::move(*record));
        }
        return found;
    }
    template <Described Record> std::optional<Record> record(Id<Record> id)
    {
        const auto stored = load(typeOf<Record>(), id.value);
        return stored ? recordOf<Record>(stored->id, stored->revision, stored->row) : std::nullopt;
    }
    void insert(const RecordType& type, qint64 id, const Row& row);
    /// Names only the changed columns: SQLite rewrites an index whenever its column is set.
    void update(const RecordType& type,
                const StoredRow& now,
                const std::vector<Difference>& changed);
    void remove(const RecordType& type, qint64 id);
    void forEach(const RecordType& type, const std::function<void(const StoredRow&)>& visit);

    /// Every field of the type as a table or view to read from.
    static QByteArray source(const RecordType& type);
    static bool hasNarrative(const RecordType& type);

private:
    Statement& where(const RecordType& type, qint64 id);
    void insertNarrative(const RecordType& type,
                         qint64 id,
                         const Row& row,
                         const std::vector<int>& fields);

    Database& m_database;
};

/// The row as its record would write it: defaults in the place of columns younger than it.
/// Refuses a row whose columns can't be the fields.
Row normalized(const RecordType& type, const Row& stored);
/// Where `row`, which a record made, differs from what is stored, normalized.
std::vector<Difference> changedFields(const RecordType& type, const Row& stored, const Row& row);

} // namespace ireg::storage
