// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace ireg
{

/// A stretch of two versions of a text: in both, in the first alone or in the second alone.
struct TextPart
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPart&) const = default;
};

/// What became of a text, word by word, in reading order; what was removed stands before what took
/// its place. All but the added parts joined are `before`, all but the removed ones are `after`.
/// Where thousands of words changed, they are told as one stretch.
std::vector<TextPart> wordDiff(const QString& before, const QString& after);

} // namespace ireg
