// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg::storage
{

/// Of the library that is in use, as "3.40.1".
QString sqliteVersion();

} // namespace ireg::storage
