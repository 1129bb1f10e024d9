// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

using storage::StoredRow;

/// A public id such as A-7, or an incident's reference, as record type and number.
struct RecordRef
{
    const RecordType* type = nullptr;
    qint64 id = 0;
};

/// The incident with this reference (case-blind); NotFound otherwise.
Result<Id<Incident>> incidentByReference(const Register& open, const QString& reference);
/// What a public id names, whether it is stored or not; nothing where the text is none.
std::optional<RecordRef> publicIdRef(const QString& text);
Result<RecordRef> recordRef(const Register& open, const QString& text);
Result<StoredRow> storedRow(const Register& open, RecordRef ref);
/// The records of a type that name this one.
Result<std::vector<RecordRef>> recordsNaming(const Register& open,
                                             RecordRef named,
                                             const RecordType& type);
/// The incidents that name a record, by their references.
Result<QStringList> incidentsNaming(const Register& open, RecordRef named);
/// Within an action: the first record found that names this one, one of the journal's own last;
/// null type where none does.
RecordRef namedBy(Door& door, RecordRef named);
/// All of a type, in the order of their ids.
Result<std::vector<StoredRow>> storedRows(const Register& open, const RecordType& type);

template <Described Record> Result<std::vector<Record>> all(const Register& open)
{
    std::vector<Record> records;
    const auto done = open.read([&](storage::Database& database) {
        records = storage::Projection(database).records<Record>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return records;
}

/// The bytes kept under a SHA-256.
Result<QByteArray> content(const Register& open, const QByteArray& sha256);

} // namespace ireg
