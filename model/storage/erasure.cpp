// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/erasure.h"

#include "model/storage/derived.h"
#include "model/storage/draft.h"
#include "model/storage/search.h"

namespace ireg::storage
{

namespace
{

bool eraseIn(Event& event, QByteArrayView code)
{
    Sha256 hasher;
    bool found = false;
    for (EventField& field : event.fields) {
        if (field.code != code || field.erased)
            continue;
        field.commitment = commitmentOf(hasher, field);
        field.erased = true;
        field.salt.clear();
        field.value = {};
        found = true;
    }
    return found;
}

} // namespace

void eraseField(Door& door, const RecordType& type, qint64 id, QByteArrayView code)
{
    const int index = type.indexOf(code);
    const auto stored = door.projection().load(type, id);
    if (index < 0 || !stored)
        refuse(ErrorKind::NotFound,
               QString::fromLatin1(type.name) + u'.' + QString::fromUtf8(code));

    SearchIndex(door.database()).drain(-1);
    std::optional<qint64> incident;
    if (type.is<Incident>())
        incident = id;
    else if (const int parent = type.parentIndex(); parent >= 0)
        if (const auto* value = std::get_if<qint64>(&stored->row[static_cast<std::size_t>(parent)]))
            incident = *value;

    for (Event& event : door.journal().ofRecord(type.name, id, incident)) {
        if (eraseIn(event, code))
            door.journal().replaceBody(event.header.seq, encodeBody(event.fields));
    }
    StoredRow blanked{id, stored->revision, normalized(type, stored->row)};
    blanked.row[static_cast<std::size_t>(index)] = {};
    door.putErased(type, blanked, index);
    Drafts(door.database()).dropOf(type.name, id);
}

Result<void> purgeTraces(Database& database)
{
    auto done = database.write([&] {
        SearchIndex(database).drain(-1);
        // A deleted word stays in older parts of the index until they are merged.
        for (const DerivedObject& object : derivedObjects()) {
            if (object.searched)
                database.script("INSERT INTO " + object.name + '(' + object.name
                                + ") VALUES ('optimize')");
        }
    });
    if (!done)
        return done;
    try {
        const Permission permission(database, Attaching | Settings | SchemaChange);
        database.script("VACUUM");
    } catch (const StorageError& caught) {
        return tl::unexpected(caught.error);
    }
    return {};
}

} // namespace ireg::storage
