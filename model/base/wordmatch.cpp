// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/wordmatch.h"

#include "model/base/text.h"

#include <QStringList>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int beginsText = 120, beginsWord = 100, standsInside = 60, followsLoosely = 40;
constexpr int wholeWord = 20;
constexpr int mostGaps = 30; ///< so that the loosest match still counts for something
constexpr int perWordApart = 4;

bool beginsAt(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The letters that lie between those of the word, from a word's beginning on; -1 where they don't
/// follow each other.
qsizetype gapsFrom(const QString& text, const QString& word, qsizetype at)
{
    qsizetype gaps = 0;
    qsizetype next = at + 1;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const qsizetype found = text.indexOf(word[i], next);
        if (found < 0)
            return -1;
        gaps += found - next;
        next = found + 1;
    }
    return gaps;
}

std::optional<int> looseScore(const QString& text, const QString& word)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word[0]); at >= 0; at = text.indexOf(word[0], at + 1)) {
        const qsizetype gaps = beginsAt(text, at) ? gapsFrom(text, word, at) : -1;
        if (gaps >= 0)
            best = std::max(best.value_or(0),
                            followsLoosely - static_cast<int>(std::min<qsizetype>(gaps, mostGaps)));
    }
    return best;
}

std::optional<int> firmScore(const QString& text, const QString& word)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        int score = at == 0 ? beginsText : beginsAt(text, at) ? beginsWord : standsInside;
        if (score > standsInside && (end == text.size() || !text[end].isLetterOrNumber()))
            score += wholeWord;
        best = std::max(best.value_or(0), score);
    }
    return best;
}

} // namespace

std::optional<WordMatch> matchWords(QStringView text, QStringView typed)
{
    const QString folded = fold(text);
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    WordMatch match;
    for (const QString& word : words) {
        auto score = firmScore(folded, word);
        if (!score) {
            match.loose = true;
            score = looseScore(folded, word);
        }
        if (!score)
            return std::nullopt;
        match.score += *score;
    }
    // Of two that answer alike, the shorter one says less beside it.
    if (!words.isEmpty())
        match.score -= static_cast<int>(std::min<qsizetype>(folded.size() / 10, perWordApart));
    return match;
}

} // namespace ireg
