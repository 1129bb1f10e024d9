// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/journal.h"

#include <QString>

namespace ireg::storage
{

/// Something that is not as the journal says; the kinds are listed in docs/file-format.md.
struct Finding
{
    QByteArray kind;
    qint64 seq = 0;
    QByteArray record;
    qint64 recordId = 0;
    QByteArray field;
    QString detail;
};

struct Verdict
{
    Head head;
    qint64 events = 0;
    std::vector<Finding> findings;
    bool cancelled = false;

    bool ok() const { return findings.empty() && !cancelled; }
};

using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false: stop

/// One streaming pass: the chain, and that replaying it gives exactly the tables that screens
/// read; then evidence bytes against their hashes and SQLite's own checks. `anchor`: a head seen
/// outside the file; it must lie on the chain. Never writes.
Result<Verdict> verify(Database& database,
                       const std::optional<Head>& anchor,
                       const Progress& progress = {});

/// The chain and the tables alone. Inside Database::read; throws StorageError.
std::vector<Finding> historyFindings(Database& database);

} // namespace ireg::storage
