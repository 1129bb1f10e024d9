// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"
#include "model/storage/journal.h"
#include "model/storage/projection.h"
#include "tests/support/tempregister.h"

namespace ireg::test
{

/// Writes a record past the door, word for word, as a program did before the door looked.
inline qint64 writtenBefore(TempRegister& open, const RecordType& type, const Row& row)
{
    open.close();
    const auto file = storage::Database::open(open.path(), storage::Access::Write);
    if (!file)
        qFatal("not opened: %s", qPrintable(file.error().detail));
    qint64 id = 0;
    const auto done = (*file)->write([&] {
        storage::Projection projection(**file);
        id = projection.nextId(type);
        storage::Event event;
        event.header.verb = "filled";
        event.header.record = type.name;
        event.header.recordId = id;
        event.header.session = 1;
        if (type.is<Incident>())
            event.header.incident = id;
        event.fields.push_back({.code = storage::presentCode,
                                .erased = false,
                                .salt = {},
                                .value = qint64{1},
                                .commitment = {}});
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!isNull(row[i]))
                event.fields.push_back({.code = type.fields[i].code,
                                        .erased = false,
                                        .salt = {},
                                        .value = row[i],
                                        .commitment = {}});
        }
        storage::Journal(**file).append(std::move(event));
        projection.insert(type, id, row);
    });
    if (!done || !open.reopen())
        qFatal("not written");
    return id;
}

} // namespace ireg::test
