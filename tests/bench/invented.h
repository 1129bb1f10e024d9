// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace ireg::bench
{

/// Invented prose whose words are as unevenly common as those of a language (Zipf's law). The
/// same seed gives the same text.
class Invented final
{
public:
    explicit Invented(quint64 seed);

    QString sentence(int words);
    /// A number from 0 to limit - 1.
    int below(int limit);

    static constexpr const char* commonWord = "server"; ///< in more than half of all summaries
    static constexpr const char* rareWord = "zirconia"; ///< never drawn; put in by hand

private:
    quint64 next();
    const QString& word();

    quint64 m_state;
    QStringList m_words;
    std::vector<double> m_reach; ///< sum of the shares up to each word
};

} // namespace ireg::bench
