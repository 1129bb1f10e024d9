// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/json.h"
#include "model/register/usecases.h"

#include <QJsonArray>

namespace ireg::cli
{

QJsonObject listedJson(const ListedIncident& line);
QStringList listedHeader();
QStringList listedCells(const ListedIncident& line);
QJsonObject hitJson(const SearchHit& hit);

/// `ireg show`: the fields, and what belongs to the incident.
Result<QJsonObject> incidentJson(const Register& open, Id<Incident> incident);
Result<QJsonObject> recordJson(const Register& open, RecordRef ref);
void printReadable(const QJsonObject& object);

/// Names and public ids for references.
ReferenceText referenceText(const Register& open);

} // namespace ireg::cli
