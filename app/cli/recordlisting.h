// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/progress.h"
#include "app/cli/readable.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/dossier/recordtypes.h"
#include "model/language/valuetext.h"
#include "model/register/records.h"

#include <functional>

namespace ireg::cli
{

/// The first of these options that was not given, as an error.
std::optional<Error> missing(const Invocation& call, std::initializer_list<const char*> options);
/// Adds a record of the register itself.
int addToRegister(Invocation& call, const RecordType& type, const Assignments& facts);
/// Sets fields of the record that the third word names.
int setOn(Invocation& call, const RecordType& type, const Assignments& facts);

/// What the JSON of a record says beside its fields.
using Beside = Result<void> (*)(const Register& open, RecordRef record, QJsonObject& object);

/// Which of the records are listed.
template <Described Record> using Which = std::function<bool(const Record&)>;
template <Described Record>
using WhichOf = Result<Which<Record>> (*)(const Invocation& call, const Register& open);

template <Described Record>
Result<std::vector<Record>> listed(const Invocation& call,
                                   const Register& open,
                                   WhichOf<Record> whichOf)
{
    auto records = all<Record>(open);
    if (!records || !whichOf)
        return records;
    const auto which = whichOf(call, open);
    if (!which)
        return tl::unexpected(which.error());
    std::erase_if(*records, [&](const Record& record) { return !(*which)(record); });
    return records;
}

template <Described Record>
int listAll(Invocation& call,
            const QStringList& columns,
            Beside beside = nullptr,
            WhichOf<Record> whichOf = nullptr)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto records = listed<Record>(call, session.open(), whichOf);
    if (!records)
        return fail(call, records.error());
    const ReferenceText reference = referenceText(session.open());
    const RecordType& type = typeOf<Record>();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Record& record : *records) {
        const Row row = rowOf(record);
        QJsonObject object = toJson(type, row, reference);
        object.insert(QStringLiteral("id"), publicId(type, record.id.value));
        if (const auto done = beside ? beside(session.open(), {&type, record.id.value}, object)
                                     : Result<void>();
            !done)
            return fail(call, done.error());
        array.append(object);
        QStringList cells{publicId(type, record.id.value)};
        for (const QString& column : columns) {
            const int index = type.indexOf(column.toUtf8());
            const Field& field = type.fields[static_cast<std::size_t>(index)];
            const Value& value = row[static_cast<std::size_t>(index)];
            // Times in lists are ISO text, so that they line up and sort.
            const bool isTime = field.type == FieldType::Time || field.type == FieldType::Date;
            cells.append(isTime ? toReadable(field, value, reference)
                                : valueText(call.language(), type, row, field, reference));
        }
        rows.push_back(cells);
    }
    if (call.json()) {
        printJson(array);
        return Done;
    }
    QStringList header{QStringLiteral("ID")};
    for (const QString& column : columns)
        header.append(fieldLabel(call.language(), type.name, column.toUtf8()).toUpper());
    printTable(header, rows);
    return Done;
}

} // namespace ireg::cli
