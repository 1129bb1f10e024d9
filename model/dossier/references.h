// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/record/json.h"

#include <map>

namespace ireg
{

/// Records that are called by a name, by their ids.
struct KnownNames
{
    std::map<qint64, Person> people = {};
    std::map<qint64, CatalogueItem> items = {};
    std::map<qint64, QString> incidents = {}; ///< their references
};
ReferenceText shownReferences(KnownNames names);

/// What the records of a dossier refer to, for what is read again: a person's name, an incident's
/// reference, else a public id. Valid without the dossier.
ReferenceText plainReferences(const Dossier& dossier);
/// The same for people to read: of the catalogue by its names, a lesson with what it says.
ReferenceText shownReferences(const Dossier& dossier);
/// The same for a reader who can look nothing up: with what the record says of itself.
ReferenceText toldReferences(const Dossier& dossier);

/// The incident's row, what it refers to by name.
Row shownRow(const Dossier& dossier);

} // namespace ireg
