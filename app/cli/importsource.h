// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <vector>

namespace ireg::cli
{

struct ImportFile
{
    QString name; ///< relative to the folder that was named; of a file its own name
    QByteArray bytes;
    bool isLines = false; ///< by its ending: one value a line
};

/// The files that SOURCE means, by name order: itself, or the .json, .jsonl and .ndjson files of
/// the folder and of those below it. Links to folders are not followed; a folder of more files
/// than anybody's is refused.
Result<std::vector<QString>> importFiles(const QString& source);
/// Bytes that a source may have on this machine, so that its import does not take all memory.
qint64 largestImport();
/// Refuses what is no regular file and what is larger than that.
Result<ImportFile> readImportFile(const QString& source, const QString& path);

} // namespace ireg::cli
