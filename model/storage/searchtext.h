// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

namespace ireg::storage
{

/// What the index holds of a field: its text with the letters of spellings() as they are typed, ø
/// both as o and as oe, and a hash in hex. docs/file-format.md says so to other programs.
Value searchText(const Field& field, const Value& value);
/// The SELECT that says the same of a whole table in plain SQL, so that any SQLite can compare the
/// index with it.
QByteArray searchSelection(const RecordType& type);

/// A text as somebody looks for it: once, or twice where ø can be meant in either way.
std::vector<QByteArray> spellingsSought(const QString& text);

} // namespace ireg::storage
