// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importsource.h"

#include "model/base/regularfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 512LL << 20;
constexpr rlim_t memoryForEach = 8; ///< bytes of memory that a byte of a source may take
constexpr qsizetype mostFiles = 200'000;

bool isLines(const QString& name)
{
    return name.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
        || name.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<std::vector<QString>> importFiles(const QString& source)
{
    const QFileInfo info(source);
    if (!info.exists())
        return failed(ErrorKind::NotFound, u"#source-missing"_s, source);
    if (!info.isDir())
        return std::vector<QString>{source};
    std::vector<QString> paths;
    QDirIterator files(
        source, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    for (qsizetype looked = 0; files.hasNext(); ++looked) {
        const QString path = files.next();
        if (isLines(path) || path.endsWith(".json"_L1, Qt::CaseInsensitive))
            paths.push_back(path);
        if (looked >= mostFiles)
            return failed(ErrorKind::Invalid, u"#too-many-files %1"_s.arg(mostFiles), source);
    }
    std::ranges::sort(paths);
    return paths;
}

qint64 largestImport()
{
    const auto physical = qint64{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE);
    rlimit allowed{};
    getrlimit(RLIMIT_AS, &allowed);
    const rlim_t memory = std::min<rlim_t>(static_cast<rlim_t>(physical), allowed.rlim_cur);
    return std::min<qint64>(largestFile, static_cast<qint64>(memory / memoryForEach));
}

Result<ImportFile> readImportFile(const QString& source, const QString& path)
{
    auto bytes = wholeFile(path, largestImport());
    if (!bytes)
        return tl::unexpected(bytes.error());
    ImportFile read;
    read.bytes = std::move(*bytes);
    read.name = path == source ? QFileInfo(path).fileName() : QDir(source).relativeFilePath(path);
    read.isLines = isLines(path);
    return read;
}

} // namespace ireg::cli
