// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

#include <optional>

namespace ireg::storage
{

/// The index follows the commit: a changed record leaves a row in search_pending, with the text
/// the index still holds for it, and drain() brings the index up. FTS5's external-content tables
/// can only delete a text that is given back to them.
class SearchIndex final
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}

    /// Call inside the action: `before` is what the index holds if nothing is pending, or null.
    void queue(const RecordType& type, qint64 id, const Row* before);
    /// Brings the index up to date for at most `most` records; gives for how many.
    qint64 drain(qint64 most);
    qint64 pending();

    static bool isSearchable(const RecordType& type);
    static std::vector<int> searchableFields(const RecordType& type);

private:
    void drainOne(const RecordType& type, qint64 id, const std::optional<QByteArray>& indexed);

    Database& m_database;
};

} // namespace ireg::storage
