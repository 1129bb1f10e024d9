// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// A search as it stands while it is typed: its last word finds what begins with it.
QString asTyped(const QString& words);

} // namespace ireg
