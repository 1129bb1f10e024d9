// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/imported.h"
#include "model/exchange/jsontext.h"

#include <QStringList>

namespace ireg::exchange
{

/// The version of the mapping from VERIS onto the register (docs/exchange.md).
inline constexpr const char* verisImporter = "veris-1";
/// Bytes of one incident. What is larger is none, and could not be kept in a field.
inline constexpr qsizetype largestVeris = qsizetype{4} << 20;

struct VerisReading
{
    ImportedIncident incident;
    std::vector<Error> warnings; ///< what was odd, and the path where
};

/// The object that is the incident: the root, or its member `incident`; null where neither has a
/// member that VERIS knows.
const JsonNode* verisIncident(const JsonNode& root);

/// One VERIS object as an incident; the bytes are kept exactly. No version's schema is a gate:
/// wrong types, missing members and odd shapes are warnings. Refused, with the place, is what is
/// not JSON, is no object, is too large, or has no member that VERIS knows.
Result<VerisReading> readVeris(const QByteArray& bytes, const QString& fileName);

} // namespace ireg::exchange
