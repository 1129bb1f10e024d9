// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// Every record type of the register, in the order they are listed and projected.
std::span<const RecordType* const> recordTypes();
/// The type with this name, or null.
const RecordType* recordType(QByteArrayView name);
/// The type that a reference points to; null for another field.
const RecordType* targetOf(const Field& field);

/// A-7; for a name that is no record's, name-7.
QString publicId(QByteArrayView recordName, qint64 id);

} // namespace ireg
