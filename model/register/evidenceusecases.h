// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/regularfile.h"
#include "model/register/usecases.h"

#include <QSet>

namespace ireg
{

/// A file as it was read, before it is anybody's evidence.
struct ReadEvidence
{
    QString name, location;
    QByteArray bytes; ///< empty where it is larger than what the register keeps
    QByteArray sha256;
    qint64 size = 0;
    bool held = true;
};

/// What one action takes of bytes: they are held in memory until they are written.
inline constexpr qint64 mostEvidenceAtOnce = qint64{256} * 1024 * 1024;

struct EvidenceBounds
{
    qint64 limit = -1;         ///< bytes of a file that are kept; of a larger one only its hash
    QString registerPath = {}; ///< never read as evidence: closing it would give up SQLite's locks
};
EvidenceBounds evidenceBounds(const Register& open);

/// Reads and hashes a file; needs no register, so that nobody waits for one meanwhile. Cancelled
/// where the progress says so.
Result<ReadEvidence> readEvidence(const QString& path,
                                  const EvidenceBounds& bounds,
                                  const ReadProgress& progress);
/// Several files, all of them or none.
Result<std::vector<ReadEvidence>> readEvidence(const QStringList& paths,
                                               const EvidenceBounds& bounds,
                                               const ReadProgress& progress);
/// Makes what was read evidence of an incident, as one action.
Result<std::vector<Outcome>> addEvidence(Register& open,
                                         Id<Incident> incident,
                                         const std::vector<ReadEvidence>& files);
/// The same inside an action; its outcome says no action yet.
Result<Outcome> keepEvidence(const Register& open,
                             Door& door,
                             Id<Incident> incident,
                             const ReadEvidence& file);

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
