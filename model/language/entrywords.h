// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/confirmation.h"
#include "model/incident/severitychange.h"
#include "model/language/language.h"
#include "model/record/description.h"
#include "model/timeline/entrysource.h"

namespace ireg
{

/// "Severity lowered from Critical to Low".
QString severityStepText(Language language, const SeverityStep& step);
/// Why a severity changed: what was said, else which graded facts changed with it or that it was
/// taken back; empty where the first facts were graded.
QString severityReasonText(Language language, const SeverityChange& change);

/// "second person pending"
QString secondPersonPendingText(Language language);
/// What was done alone, to a severity from which to which: "Severity lowered, Critical → Low".
QString confirmationText(Language language, const Confirmation& confirmation);

/// Whether a source is the program's own of a note on the record: why something in it was changed,
/// corrected, undone or removed. Nothing that happened in the incident.
bool isNoteOnRecord(const QString& written);

/// What a field of a timeline entry says in words where the program wrote the entry; empty where
/// it is what somebody typed.
QString entryWords(Language language, const RecordType& type, const Row& row, const Field& field);

} // namespace ireg
