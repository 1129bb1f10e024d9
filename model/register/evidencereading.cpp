// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/evidencereading.h"

#include "model/storage/digest.h"
#include "model/storage/filelook.h"

#include <QFileInfo>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype block = 1 << 20;

/// With what is read already no more than is held in memory at once.
Result<ReadEvidence> readBeside(const std::vector<ReadEvidence>& others,
                                const QString& path,
                                const EvidenceBounds& bounds,
                                const ReadProgress& progress)
{
    auto read = readEvidence(path, bounds, progress);
    if (!read)
        return read;
    qint64 kept = read->bytes.size();
    for (const ReadEvidence& other : others)
        kept += other.bytes.size();
    if (kept > mostEvidenceAtOnce)
        return failed(ErrorKind::Invalid,
                      u"#too-much-at-once %1 %2"_s.arg(kept).arg(mostEvidenceAtOnce),
                      path);
    return read;
}

} // namespace

EvidenceBounds evidenceBounds(const Register& open)
{
    return {.limit = open.profile().attachmentLimit, .registerPath = open.path()};
}

Result<ReadEvidence> readEvidence(const QString& path,
                                  const EvidenceBounds& bounds,
                                  const ReadProgress& progress)
{
    if (storage::lookAt(bounds.registerPath)
            .isSameFile(storage::lookAt(QFileInfo(path).canonicalFilePath())))
        return failed(ErrorKind::Invalid, u"#own-evidence"_s, path);
    auto file = RegularFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    ReadEvidence read{.name = QFileInfo(path).fileName(),
                      .location = QFileInfo(path).absoluteFilePath(),
                      .bytes = {},
                      .sha256 = {},
                      .held = file->size() <= bounds.limit};
    storage::Sha256 hasher;
    for (;;) {
        const auto part = file->next(block);
        if (!part)
            return tl::unexpected(part.error());
        if (part->isEmpty())
            break;
        hasher.add(*part);
        read.size += part->size();
        if (read.held)
            read.bytes += *part;
        if (progress && !progress(read.size, file->size()))
            return failed(ErrorKind::Cancelled, {}, path);
    }
    read.sha256 = hasher.finish();
    return read;
}

Result<std::vector<ReadEvidence>> readEvidence(const QStringList& paths,
                                               const EvidenceBounds& bounds,
                                               const ReadProgress& progress)
{
    std::vector<ReadEvidence> files;
    for (const QString& path : paths) {
        auto read = readBeside(files, path, bounds, progress);
        if (!read)
            return tl::unexpected(read.error());
        files.push_back(std::move(*read));
    }
    return files;
}

Result<ReadFiles> readWhatCanBe(const QStringList& paths,
                                const EvidenceBounds& bounds,
                                const ReadProgress& progress)
{
    ReadFiles some;
    for (const QString& path : paths) {
        auto read = readBeside(some.files, path, bounds, progress);
        if (read)
            some.files.push_back(std::move(*read));
        else if (read.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(read.error());
        else
            some.refused.push_back(read.error());
    }
    return some;
}

} // namespace ireg
