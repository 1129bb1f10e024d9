// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/likeness.h"

#include <algorithm>
#include <cmath>

namespace ireg
{

namespace
{

// Measured on pairs of real incidents (tests/cli/test_similarity.py). What is said in words
// tells most, so all words in common count 1.
/// A thing in common weighs as much as one rare word of twenty.
constexpr double ofThings = 0.05;
/// The same was done, or it came of the same: as telling as the thing.
constexpr double ofCauses = 0.05;
/// There are seven kinds, so the same one decides only where nothing else does.
constexpr double ofKind = 0.01;
/// A long story has any word more easily, a short one leaves out what both have: halfway between
/// no regard for length and the cosine measure, which divides by its square root.
constexpr double ofLength = 0.25;

/// What both have, by weight, against what each has.
double shared(const QSet<QString>& one,
              const QSet<QString>& other,
              const QHash<QString, double>& weights)
{
    const auto sum = [&weights](const QSet<QString>& keys) {
        double all = 0;
        for (const QString& key : keys)
            all += weights.value(key);
        return all;
    };
    double both = 0;
    for (const QString& key : one) {
        if (other.contains(key))
            both += weights.value(key);
    }
    return both > 0 ? both / std::sqrt(sum(one) * sum(other)) : 0;
}

} // namespace

double rarity(qint64 having, qint64 all)
{
    const double share = (static_cast<double>(all) + 1) / (static_cast<double>(having) + 0.5);
    return std::max(0.0, std::log(share));
}

Likeness::Likeness(Story sought, std::vector<SoughtWord> words, const std::vector<Story>& compared)
    : m_sought(std::move(sought)), m_words(std::move(words)),
      m_things(weights(compared, m_sought, &Story::things)),
      m_causes(weights(compared, m_sought, &Story::causes))
{
    for (const SoughtWord& one : m_words)
        m_all += one.weight;
}

Likeness::Weights Likeness::weights(const std::vector<Story>& compared,
                                    const Story& sought,
                                    QSet<QString> Story::*keys)
{
    Weights counts;
    for (const QString& key : sought.*keys)
        counts[key] += 1;
    for (const Story& story : compared) {
        for (const QString& key : story.*keys)
            counts[key] += 1;
    }
    for (double& count : counts)
        count = rarity(static_cast<qint64>(count), std::ssize(compared) + 1);
    return counts;
}

double Likeness::wordsIn(const Story& other) const
{
    double found = 0;
    for (const SoughtWord& one : m_words) {
        if (std::ranges::all_of(one.words,
                                [&](const QString& word) { return other.words.contains(word); }))
            found += one.weight;
    }
    if (found <= 0)
        return 0;
    const double length = static_cast<double>(std::max<qsizetype>(1, other.words.size()))
        / static_cast<double>(std::max<std::size_t>(1, m_words.size()));
    return found / m_all / std::pow(length, ofLength);
}

double Likeness::to(const Story& other) const
{
    const bool sameKind = m_sought.kind && m_sought.kind == other.kind;
    return wordsIn(other) + ofThings * shared(m_sought.things, other.things, m_things)
        + ofCauses * shared(m_sought.causes, other.causes, m_causes) + (sameKind ? ofKind : 0);
}

} // namespace ireg
