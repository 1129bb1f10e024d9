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

/// The letter of a public id such as A-7 (action), or 0 for records that have none.
char idLetter(QByteArrayView recordName);
/// A-7; for records without a letter their name: cost_line-3.
QString publicId(QByteArrayView recordName, qint64 id);

} // namespace ireg
