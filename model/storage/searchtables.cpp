// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchtables.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/search.h"

namespace ireg::storage
{

QByteArray fullTextTable(const RecordType& type)
{
    return QByteArray(type.name) + "_search";
}

std::vector<const RecordType*> searchedTypes(Database& database)
{
    static const std::vector<const RecordType*> searchable = [] {
        std::vector<const RecordType*> found;
        for (const RecordType* type : recordTypes()) {
            if (SearchIndex::isSearchable(*type))
                found.push_back(type);
        }
        return found;
    }();
    QByteArray sql;
    for (const RecordType* type : searchable)
        sql += QByteArray(sql.isEmpty() ? "SELECT " : ", ") + "EXISTS (SELECT 1 FROM \""
            + type->name + "\")";
    Statement& statement = database.cached(sql);
    const Reset reset(statement);
    statement.step();
    std::vector<const RecordType*> present;
    for (std::size_t i = 0; i < searchable.size(); ++i) {
        if (statement.integer(static_cast<int>(i)) != 0)
            present.push_back(searchable[i]);
    }
    return present;
}

std::vector<qint64> titledWith(Database& database, const QString& sign, qint64 limit)
{
    std::vector<qint64> found;
    if (sign.isEmpty())
        return found;
    Statement& statement = database.cached(
        "SELECT id FROM incident WHERE instr(title, ?) > 0 ORDER BY id DESC LIMIT ?");
    const QByteArray utf8 = sign.toUtf8();
    statement.bindAll(QByteArrayView(utf8), limit);
    const Reset reset(statement);
    while (statement.step())
        found.push_back(statement.integer(0));
    return found;
}

} // namespace ireg::storage
