// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/journal.h"

#include <optional>

namespace ireg::storage
{

/// The index follows the journal: it holds the texts as they were after the event that search_mark
/// names, and drain() brings it on. FTS5's external-content tables can only delete a text that is
/// given back to them; the journal still has it. Runs inside Database::write; throws StorageError.
class SearchIndex final
{
public:
    explicit SearchIndex(Database& database) : m_database(database), m_journal(database) {}

    /// Brings the index on by at most `most` events, all of them where it is -1; gives how many.
    qint64 drain(qint64 most);
    /// Whether drain() has anything to take; inside Database::read too.
    bool behind();
    /// How many events have texts that the index doesn't know yet.
    qint64 pending();

    /// For an erasure, which takes the text out of the journal: call drain(-1) before it, so that
    /// the index holds `before`, and this after its event, where the index then is.
    void replace(const RecordType& type, qint64 id, const Row& before, const Row& now);
    /// Every index was made from the tables as they are now.
    void markAll();

    static bool isSearchable(const RecordType& type);
    static std::vector<int> searchableFields(const RecordType& type);

private:
    struct Portion;

    qint64 mark();
    void setMark(qint64 seq);
    Portion nextPortion(qint64 most);
    static bool isWorthTaking(const Portion& portion, qint64 asked);
    std::optional<Row> held(const RecordType& type, const Event& next, qint64 mark);
    void take(const Portion& portion);
    void write(const RecordType& type, qint64 id, const Row& texts, bool remove);

    Database& m_database;
    Journal m_journal;
};

} // namespace ireg::storage
