// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/lateradditions.h"

#include "model/storage/statement.h"

namespace ireg::storage
{

std::set<std::pair<QByteArray, qint64>> madeAfterClosing(Database& database, qint64 incident)
{
    std::set<std::pair<QByteArray, qint64>> found;
    Statement& made = database.cached(
        "SELECT record, record_id FROM event WHERE incident = ?1 GROUP BY record, record_id"
        " HAVING MIN(seq) > (SELECT MAX(seq) FROM event WHERE incident = ?1 AND verb = 'closed')");
    const Reset reset(made);
    made.bind(1, incident);
    while (made.step())
        found.emplace(made.text(0), made.integer(1));
    return found;
}

} // namespace ireg::storage
