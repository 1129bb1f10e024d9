// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/importsource.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 1LL << 30;

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
    QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isLines(path) || path.endsWith(".json"_L1, Qt::CaseInsensitive))
            paths.push_back(path);
    }
    std::ranges::sort(paths);
    return paths;
}

Result<ImportFile> readImportFile(const QString& source, const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return failed(ErrorKind::Invalid, u"#not-a-file"_s);
    if (info.size() > largestFile)
        return failed(ErrorKind::Invalid, u"#too-large %1"_s.arg(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorKind::Io, file.errorString());
    ImportFile read;
    read.bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(ErrorKind::Io, file.errorString());
    read.name = path == source ? info.fileName() : QDir(source).relativeFilePath(path);
    read.isLines = isLines(path);
    return read;
}

} // namespace ireg::cli
