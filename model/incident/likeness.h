// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace ireg
{

/// What two incidents are compared by. Texts are folded; things and causes are keys that are equal
/// where they mean the same.
struct Story
{
    QSet<QString> words; ///< of its beginning
    std::optional<Kind> kind;
    QSet<QString> things; ///< what was affected
    QSet<QString> causes; ///< what was done, what it came through, the category of its root cause
};

/// A word that is looked for, or several that were written as one, which count where all are there.
struct SoughtWord
{
    QStringList words;
    double weight = 0;
};

/// How much it tells that something is there which `having` of `all` have; never negative.
double rarity(qint64 having, qint64 all);

/// How much the same kind of thing happened: the more, the larger, never negative. Rare words count
/// most; things, causes and kind decide among stories that are told in about the same words. What
/// nearly all of those compared have in common tells little.
class Likeness final
{
public:
    Likeness(Story sought, std::vector<SoughtWord> words, const std::vector<Story>& compared);

    double to(const Story& other) const;

private:
    using Weights = QHash<QString, double>;

    static Weights weights(const std::vector<Story>& compared,
                           const Story& sought,
                           QSet<QString> Story::*keys);
    double wordsIn(const Story& other) const;

    Story m_sought;
    std::vector<SoughtWord> m_words;
    double m_all = 0; ///< weight of all words
    Weights m_things, m_causes;
};

} // namespace ireg
