// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace ireg
{

/// The first bytes of an SQLite database, the closing zero among them.
inline constexpr QByteArrayView databaseMagic("SQLite format 3", 16);
/// What SQLite keeps beside a database while it changes it, by the ends of their names.
inline constexpr const char* companionEndings[] = {"-journal", "-wal", "-shm"};
/// The file by which a window tells others that it has the register before this ending open.
inline constexpr char lockEnding[] = ".lock";

} // namespace ireg
