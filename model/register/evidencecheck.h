// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/evidencereading.h"

#include <QSet>

namespace ireg
{

struct EvidenceCheck
{
    Evidence evidence;
    Answer agrees = Answer::Unknown; ///< Unknown: the original can't be read
};

/// What is known of all evidence without leaving the register.
struct EvidenceReview
{
    std::vector<EvidenceCheck> checks; ///< of what is held elsewhere: Unknown
    QSet<qint64> unconfirmed;          ///< evidence whose location nobody here has confirmed
    QString registerPath;
};
Result<EvidenceReview> reviewEvidence(const Register& open);
/// Reads the originals of what is held elsewhere, where a person has said where they are; needs
/// no register. False where the progress stopped it.
bool reviewOriginals(EvidenceReview& review, const ReadProgress& progress);

/// Evidence held elsewhere whose location came with an import: a text that nothing opens until a
/// person confirms it.
Result<QSet<qint64>> unconfirmedLocations(const Register& open, const std::vector<Evidence>& among);
/// A person says that the original lies where the record says. Nothing to do where one has.
Result<Outcome> confirmLocation(Register& open, Id<Evidence> evidence);

} // namespace ireg
