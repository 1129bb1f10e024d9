// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

namespace ireg::storage
{

/// A view or a full-text table that follows from the descriptions. No migration names it, so a
/// searchable field costs no more than any other.
struct DerivedObject
{
    QByteArray name;
    QByteArray sql;
    const RecordType* searched = nullptr; ///< the type whose texts it indexes; null: a view

    /// No reader depends on what only the index is made from.
    bool isOfSearch() const { return searched || name.endsWith("_texts"); }
};

/// What the descriptions of this program ask for, in the order in which it can be made.
const std::vector<DerivedObject>& derivedObjects();

/// Makes what is missing and makes anew what reads differently, with its index. Inside
/// Database::write; throws StorageError.
void makeDerived(Database& database);

/// True for names that only derived objects and FTS5's own tables may have.
bool isDerivedName(QByteArrayView name);

} // namespace ireg::storage
