// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// The longest name that every usual file system takes, in UTF-8 bytes.
inline constexpr qsizetype longestFileName = 255;

/// A name for a file that stands for `wanted`, which may say anything: without folders, control
/// characters, signs that shells, other systems or readers take for something else, and dots or
/// dashes in front; at most `most` bytes of UTF-8, cut between two letters, the ending kept. Empty
/// where nothing is left.
QString harmlessFileName(const QString& wanted, qsizetype most = longestFileName);

/// The name in at most `most` bytes of UTF-8, cut between two letters, the ending kept.
QString cutFileName(const QString& name, qsizetype most);

} // namespace ireg
