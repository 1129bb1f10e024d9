// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/regularfile.h"
#include "model/register/register.h"

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

struct ReadFiles
{
    std::vector<ReadEvidence> files;
    std::vector<Error> refused; ///< each with its path
};
/// Several files, those of them that can be read. Cancelled as a whole.
Result<ReadFiles> readWhatCanBe(const QStringList& paths,
                                const EvidenceBounds& bounds,
                                const ReadProgress& progress);

} // namespace ireg
