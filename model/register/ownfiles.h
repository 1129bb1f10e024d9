// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <set>
#include <utility>
#include <vector>

namespace ireg
{

/// What a register consists of on the disk: its file, what belongs beside it, and its copies. No
/// output takes the place of one of them, whatever it is called on the way and whatever was asked.
class OwnFiles final
{
public:
    explicit OwnFiles(const QString& registerPath);

    /// AlreadyExists where a file of this name would be one of them, or lie among the copies.
    Result<void> mayBe(const QString& output) const;

private:
    using Inode = std::pair<quint64, quint64>;
    static Inode inodeOf(const QString& path);
    void add(const QString& path);

    std::set<Inode> m_files;
    std::set<std::pair<Inode, QString>> m_names; ///< of what may come to be, in their folder
    Inode m_copies;
};

} // namespace ireg
