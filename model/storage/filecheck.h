// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"
#include "model/storage/verify.h"

#include <future>

namespace ireg::storage
{

/// What SQLite's own checks of pages, indexes and references find, damage that ends them too. Runs
/// inside Database::read; throws StorageError.
std::vector<Finding> checkFile(Database& database);

/// The same for a large file while its reader goes on with something else: on a connection and in
/// a thread of its own, since these checks read the whole file again.
class FileCheck final
{
public:
    /// Begins at once. Made inside Database::read, so that both see one state of the file. Where
    /// no second connection can be had `database` is checked in finish().
    explicit FileCheck(Database& database);
    /// Stops what is still going on.
    ~FileCheck();
    FileCheck(const FileCheck&) = delete;
    FileCheck& operator=(const FileCheck&) = delete;

    /// Waits for what is found; once.
    std::vector<Finding> finish();

    bool isAside() const { return m_aside != nullptr; }

private:
    Database& m_database;
    std::unique_ptr<Database> m_aside;
    std::future<std::vector<Finding>> m_findings;
};

} // namespace ireg::storage
