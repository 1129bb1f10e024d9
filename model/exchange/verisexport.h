// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/jsonpatch.h"

namespace ireg::exchange
{

/// What was edited in the register since the import, as edits of the source: each difference
/// between what the mapping makes of the source and what the register says now, where VERIS has
/// a place for it.
std::vector<JsonEdit> editsSince(const Dossier& dossier, const QByteArray& source);

/// The source with only the edited paths changed; where nothing was edited, byte for byte.
QByteArray verisFromSource(const Dossier& dossier, const QByteArray& source);

/// A fresh VERIS 1.4.1 object for an incident that was logged here. What VERIS demands and the
/// register does not say is `Unknown`.
QByteArray verisAfresh(const Dossier& dossier);

/// A name for the incident's file: that of its source where it came as a file of its own, else
/// made of its number. Never a path, never a name that some system reserves; ends in `.json`.
QString verisFileName(const Dossier& dossier, const SourceRecord* source);

} // namespace ireg::exchange
