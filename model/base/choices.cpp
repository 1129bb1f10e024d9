// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/choices.h"

#include <QUrl>

#include <algorithm>
#include <numeric>
#include <vector>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostListed = 30;
constexpr qsizetype nearestListed = 5;
constexpr qsizetype longestCompared = 64;

/// A lower rank is likelier; what begins alike goes before what is misspelled.
int nearness(const QString& typed, const QString& choice)
{
    const bool begins = choice.startsWith(typed) || typed.startsWith(choice);
    return begins && typed.size() > 1 ? 0 : 1 + editDistance(typed, choice);
}

/// So that a name with blanks, breaks or bars in it stays one word among others.
QString choiceWords(const QStringList& choices)
{
    QStringList words;
    for (const QString& choice : choices)
        words.append(choiceWord(choice));
    return words.join(u'|');
}

} // namespace

QString choiceWord(const QString& choice)
{
    QString word = choice;
    return word.replace(u'%', u"%25"_s)
        .replace(u'|', u"%7C"_s)
        .replace(u' ', u"%20"_s)
        .replace(u'\t', u"%09"_s)
        .replace(u'\n', u"%0A"_s);
}

QStringList choicesOf(const QString& words)
{
    QStringList choices;
    for (const QString& word : words.split(u'|'))
        choices.append(QUrl::fromPercentEncoding(word.toUtf8()));
    return choices;
}

int editDistance(QStringView from, QStringView to)
{
    std::vector<int> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = from[i] == to[static_cast<qsizetype>(j) - 1];
            const int here = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], here);
        }
    }
    return row.back();
}

Offer offered(const QStringList& choices, const QString& typed)
{
    if (choices.size() <= mostListed)
        return {choiceWords(choices)};
    QStringList near = choices;
    const QString wanted = typed.left(longestCompared).toLower();
    std::ranges::stable_sort(
        near, {}, [&wanted](const QString& choice) { return nearness(wanted, choice.toLower()); });
    return {.words = choiceWords(near.first(nearestListed)), .isWhole = false};
}

QString notOneOf(const QStringList& choices, const QString& typed, const QString& listedBy)
{
    const auto [words, isWhole] = offered(choices, typed);
    if (typed.isEmpty())
        return u"#needs-one-of "_s + words;
    if (choices.isEmpty())
        return u"#none-to-choose "_s + typed;
    if (isWhole)
        return u"#not-one-of "_s + words + u' ' + typed;
    const QString lister = listedBy.isEmpty() ? listedBy : listedBy + u' ';
    return (lister.isEmpty() ? u"#nearest-are "_s : u"#not-near "_s + lister) + words + u' '
        + typed;
}

} // namespace ireg
