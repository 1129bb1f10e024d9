// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"

namespace ireg::storage
{

/// A copy that was made by itself, and when (UTC).
struct StoredCopy
{
    QString path;
    qint64 madeMs = 0;
    bool beforeStep = false; ///< made before a migration

    bool operator==(const StoredCopy&) const = default;
};

/// The copies that may go: all but the newest of each of the last 7 days and of the last 4 weeks
/// (28 days in all, so that an erased value is out of every copy long before its 90 days are
/// over), those before a step for 60 days, and always the newest.
std::vector<StoredCopy> superfluous(std::vector<StoredCopy> copies, qint64 nowMs);

/// True where a copy should be made on closing: something was written since the newest one, and
/// that is older than 12 hours or more than 50 events behind.
bool isCopyDue(qint64 eventsSince, qint64 newestMs, qint64 nowMs);

/// The folder beside a register where its copies lie, and what lies there, newest last.
QString copiesFolder(const QString& registerPath);
std::vector<StoredCopy> storedCopies(const QString& registerPath);

/// Makes a verified copy where one is due, and only then removes superfluous ones. Gives its path,
/// or nothing where none was due.
Result<QString> backUpIfDue(Database& source, qint64 nowMs);

} // namespace ireg::storage
