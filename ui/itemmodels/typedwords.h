// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// A search as it stands while it is typed: each word finds what begins with it, since one further
/// to the front may be half typed as well.
QString asTyped(const QString& words);

} // namespace ireg
