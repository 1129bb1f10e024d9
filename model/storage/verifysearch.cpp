// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/verifysearch.h"

#include "model/storage/derived.h"
#include "model/storage/search.h"

namespace ireg::storage
{

namespace
{

bool searchAgrees(Database& copy, const QByteArray& table)
{
    try {
        copy.script("INSERT INTO " + table + '(' + table + ", rank) VALUES ('integrity-check', 1)");
        return true;
    } catch (const StorageError& caught) {
        if (caught.error.kind != ErrorKind::Damaged)
            throw;
        return false;
    }
}

std::vector<Finding> compareSearch(Database& copy)
{
    std::vector<Finding> findings;
    const auto differs = [&findings](const QByteArray& record) {
        findings.push_back({.kind = "search-differs",
                            .seq = 0,
                            .record = record,
                            .recordId = 0,
                            .field = {},
                            .detail = {}});
    };
    try {
        SearchIndex(copy).drain(-1);
    } catch (const StorageError& caught) {
        if (caught.error.kind == ErrorKind::ChainBroken)
            return findings; // the chain's own finding says so
        if (caught.error.kind != ErrorKind::Damaged)
            throw;
        differs({});
    }
    for (const DerivedObject& object : derivedObjects()) {
        if (object.searched && !searchAgrees(copy, object.name))
            differs(object.searched->name);
    }
    return findings;
}

} // namespace

Result<std::vector<Finding>> verifySearch(Database& database)
{
    qint64 size = 0;
    const auto asked = database.read(
        [&] { size = database.number("PRAGMA page_count") * database.number("PRAGMA page_size"); });
    if (!asked)
        return tl::unexpected(asked.error());
    if (size > largestSearchCheck)
        return std::vector<Finding>{};
    auto copy = Database::inMemory(database);
    if (!copy)
        return tl::unexpected(copy.error());
    std::vector<Finding> findings;
    const auto compared = (*copy)->write([&] { findings = compareSearch(**copy); });
    if (!compared)
        return tl::unexpected(compared.error());
    return findings;
}

} // namespace ireg::storage
