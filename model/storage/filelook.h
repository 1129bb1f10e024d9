// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg::storage
{

/// What lies at a path, told without opening it: a descriptor that is closed would give up SQLite's
/// locks. Two that are equal were taken with no write between them, as far as the file system's
/// clock tells (some milliseconds on Linux).
struct FileLook
{
    bool there = false;
    quint64 device = 0, inode = 0;
    qint64 size = 0, modifiedNs = 0, changedNs = 0;

    bool operator==(const FileLook&) const = default;
    bool isSameFile(const FileLook& other) const
    {
        return there && other.there && device == other.device && inode == other.inode;
    }
};

FileLook lookAt(const QString& path);

} // namespace ireg::storage
