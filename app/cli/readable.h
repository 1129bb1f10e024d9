// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "model/dossier/dossier.h"
#include "model/record/json.h"

namespace ireg::cli
{

/// A record for people: a line for each field that says something, by its label and in words.
void printRecord(const RecordType& type,
                 const Row& row,
                 const ReferenceText& reference,
                 Language language);
/// Of a notice, how each duty that it meets stands now, and by when it was to be told.
void printStanding(const Dossier& dossier,
                   const Notification& notice,
                   const QDateTime& now,
                   Language language);
/// The why-tree of an incident, and what is wrong with it; nothing where there is none.
void printWhys(const Dossier& dossier, Language language);
/// `ireg show`: the incident's fields, what is missing in its open stages, and its records; `now`
/// is in the register's zone.
void printIncident(const Dossier& dossier,
                   const QDateTime& now,
                   const ReferenceText& reference,
                   Language language);

} // namespace ireg::cli
