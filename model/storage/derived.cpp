// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/derived.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/projection.h"
#include "model/storage/search.h"
#include "model/storage/searchtext.h"

#include <algorithm>
#include <array>

namespace ireg::storage
{

namespace
{

QByteArray wholeName(const RecordType& type)
{
    return QByteArray(type.name) + "_whole";
}

QByteArray searchName(const RecordType& type)
{
    return QByteArray(type.name) + "_search";
}

QByteArray textsName(const RecordType& type)
{
    return QByteArray(type.name) + "_texts";
}

DerivedObject wholeView(const RecordType& type)
{
    const QByteArray name = type.name;
    return {.name = wholeName(type),
            .sql = "CREATE VIEW " + wholeName(type) + " AS SELECT * FROM " + name + " LEFT JOIN "
                + name + "_narrative USING (id)",
            .searched = nullptr};
}

DerivedObject textsView(const RecordType& type)
{
    return {.name = textsName(type),
            .sql = "CREATE VIEW " + textsName(type) + " AS " + searchSelection(type),
            .searched = nullptr};
}

DerivedObject searchTable(const RecordType& type)
{
    QByteArray columns;
    for (int index : SearchIndex::searchableFields(type))
        columns += '"' + QByteArray(type.fields[static_cast<std::size_t>(index)].code) + "\", ";
    return {
        .name = searchName(type),
        .sql = "CREATE VIRTUAL TABLE " + searchName(type) + " USING fts5(" + columns + "content='"
            + textsName(type)
            + "', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
        .searched = &type};
}

QByteArray storedText(Database& database, const QByteArray& name)
{
    Statement statement = database.prepare("SELECT sql FROM sqlite_schema WHERE name = ?");
    statement.bind(1, QByteArrayView(name));
    return statement.step() ? statement.text(0) : QByteArray();
}

/// Whether it had to be made.
bool make(Database& database, const DerivedObject& object)
{
    const QByteArray stored = storedText(database, object.name);
    if (stored == object.sql)
        return false;
    if (!stored.isEmpty())
        database.script(QByteArray(object.searched ? "DROP TABLE " : "DROP VIEW ") + object.name);
    database.script(object.sql);
    return true;
}

/// All of them, since one mark says for all how far they are.
void fillIndexes(Database& database, const std::vector<DerivedObject>& objects)
{
    for (const DerivedObject& object : objects) {
        if (object.searched)
            database.script("INSERT INTO " + object.name + '(' + object.name
                            + ") VALUES ('rebuild')");
    }
    SearchIndex(database).markAll();
}

std::vector<DerivedObject> describedObjects()
{
    std::vector<DerivedObject> objects;
    for (const RecordType* type : recordTypes()) {
        if (Projection::hasNarrative(*type))
            objects.push_back(wholeView(*type));
        if (!SearchIndex::isSearchable(*type))
            continue;
        objects.push_back(textsView(*type));
        objects.push_back(searchTable(*type));
    }
    return objects;
}

} // namespace

const std::vector<DerivedObject>& derivedObjects()
{
    static const std::vector<DerivedObject> objects = describedObjects(); // asked at each opening
    return objects;
}

void makeDerived(Database& database)
{
    const Permission permission(database, SchemaChange);
    const std::vector<DerivedObject>& objects = derivedObjects();
    bool searchedAnew = false;
    for (const DerivedObject& object : objects) {
        if (make(database, object) && object.isOfSearch())
            searchedAnew = true;
    }
    if (searchedAnew)
        fillIndexes(database, objects);
}

bool isDerivedName(QByteArrayView name)
{
    static constexpr std::array endings{"_whole",
                                        "_texts",
                                        "_search",
                                        "_search_data",
                                        "_search_idx",
                                        "_search_docsize",
                                        "_search_config"};
    return std::ranges::any_of(endings, [name](const char* ending) {
        const QByteArrayView tail(ending);
        return name.endsWith(tail) && recordType(name.chopped(tail.size()));
    });
}

} // namespace ireg::storage
