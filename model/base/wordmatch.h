// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace ireg
{

/// How well a text answers what somebody typed to find it.
struct WordMatch
{
    int score = 0;      ///< larger is better; only comparable for the same typed text
    bool loose = false; ///< a word is found by its letters alone, with others between them
};

/// Nothing where the text doesn't answer. Each typed word must begin a word of the text, stand in
/// one, or follow it letter by letter from the beginning of a word: "rgst rep" finds "Register
/// report". Case and accents don't matter. Without words everything answers alike.
std::optional<WordMatch> matchWords(QStringView text, QStringView typed);

} // namespace ireg
