// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/evidencereading.h"

namespace ireg
{

/// Makes what was read evidence of an incident, as one action: of what is larger than the
/// register's limit the place and the hash.
Result<std::vector<Outcome>> addEvidence(Register& open,
                                         Id<Incident> incident,
                                         const std::vector<ReadEvidence>& files);
/// Bytes that lie in no file, under a name; Invalid beyond the limit.
Result<Outcome> addEvidenceBytes(Register& open,
                                 Id<Incident> incident,
                                 const QString& name,
                                 const QByteArray& bytes);
/// What `addEvidence` does of one file, inside an action; its outcome says no action yet.
Result<Outcome> keepEvidence(const Register& open,
                             Door& door,
                             Id<Incident> incident,
                             const ReadEvidence& file);
/// Writes the bytes under a harmless name into a folder; never over another file. Gives the path.
Result<QString> extractEvidence(Register& open, Id<Evidence> evidence, const QString& folder);

} // namespace ireg
