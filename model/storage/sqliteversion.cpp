// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/sqliteversion.h"

#include <sqlite3.h>

namespace ireg::storage
{

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace ireg::storage
