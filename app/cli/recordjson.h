// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/json.h"
#include "model/register/listing.h"
#include "model/register/records.h"
#include "model/register/searching.h"

#include <QJsonArray>

namespace ireg::cli
{

QJsonObject listedJson(const ListedIncident& line);
QStringList listedHeader(Language language);
/// What a list says of each where no columns are asked for.
QStringList listedColumns();
QStringList listedCells(const ListedIncident& line, Language language);
QJsonObject hitJson(const SearchHit& hit);

/// `ireg show`: the fields, and what belongs to the incident.
Result<QJsonObject> incidentJson(const Register& open, Id<Incident> incident, Language language);
Result<QJsonObject> recordJson(const Register& open, RecordRef ref);

/// Names and public ids for references.
ReferenceText referenceText(const Register& open);
/// For people: a catalogue entry by its name as well.
ReferenceText shownReference(const Register& open);

} // namespace ireg::cli
