// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/imported.h"
#include "model/exchange/jsontext.h"

namespace ireg::exchange
{

/// What stands at the head of a register written as JSON (docs/exchange.md).
inline constexpr const char* registerFormat = "incident-register";
inline constexpr int registerFormatVersion = 1;
/// More is no register, and memory has an end.
inline constexpr std::size_t mostRecords = 2'000'000;

QByteArray registerHead(const RegisterProfile& profile, const QDateTime& now);

/// One record as one line: id, revision and each field that says something. Times are
/// {"at","zone","precision"}, references the ids of this file, bytes hexadecimal.
QByteArray recordLine(const RecordType& type, const ImportedRecord& record, qint64 revision);

/// True for the head of such a file; a guess from its first bytes.
bool isRegisterJson(const QByteArray& bytes);

/// Reads such a file. Refused as a whole, with the place: no JSON, another format, a newer
/// version, a record that is no object or has no id. A record that says what its fields can't be
/// is refused with its place; fields that this program does not know are passed over with a
/// warning.
Result<ImportedRegister> readRegisterJson(const QByteArray& bytes);

} // namespace ireg::exchange
