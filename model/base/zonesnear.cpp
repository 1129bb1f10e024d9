// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/base/zone.h"
#include "model/base/zonealiases.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostOffered = 3;
constexpr int farthest = 2; ///< letters that may be wrong
constexpr qsizetype longestTyped = 64;

/// A zone that may have been meant; a lower rank is likelier.
struct Guess
{
    int rank = 0;
    QString zone;
};

QString plain(const QString& name)
{
    return fold(QStringView(name).trimmed()).replace(u' ', u'_');
}

/// How near the typed name is to a zone's; nothing where it is not.
std::optional<int> rankOf(const QString& typed, const QString& name)
{
    constexpr int misspelled = 10;
    const QString zone = plain(name);
    const QString city = zone.section(u'/', -1);
    if (typed == zone)
        return 0;
    if (typed == city)
        return 2;
    if (typed.size() >= 3 && city.startsWith(typed))
        return 5;
    if (typed.size() < 4)
        return std::nullopt;
    const int letters = std::min(editDistance(typed, zone), editDistance(typed, city));
    return letters <= farthest ? std::optional<int>(misspelled + letters) : std::nullopt;
}

void guessByName(const QString& typed, std::vector<Guess>& guesses)
{
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        const auto rank = name.contains(u'/') ? rankOf(typed, name) : std::nullopt;
        if (rank)
            guesses.push_back({*rank, name});
    }
    for (const ZoneAlias& alias : zoneAliases()) {
        const auto rank = rankOf(typed, QLatin1String(alias.name));
        if (rank)
            guesses.push_back({*rank + 1, QLatin1String(alias.zone)});
    }
}

void guessByAbbreviation(const QString& typed, std::vector<Guess>& guesses)
{
    for (const ZoneAlias& one : zoneAbbreviations()) {
        if (typed == plain(QLatin1String(one.name)))
            guesses.push_back({1, QLatin1String(one.zone)});
    }
}

void guessByCountry(const QString& typed, std::vector<Guess>& guesses)
{
    for (int code = 1; code <= QLocale::LastTerritory; ++code) {
        const auto territory = static_cast<QLocale::Territory>(code);
        if (typed != plain(QLocale::territoryToString(territory)))
            continue;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds(territory))
            guesses.push_back({4, QString::fromLatin1(id)});
    }
}

} // namespace

QStringList zonesNear(const QString& typed)
{
    const QString wanted = plain(typed.left(longestTyped));
    if (wanted.isEmpty())
        return {};
    std::vector<Guess> guesses;
    guessByAbbreviation(wanted, guesses);
    guessByName(wanted, guesses);
    guessByCountry(wanted, guesses);
    std::ranges::stable_sort(guesses, {}, &Guess::rank);
    // Where something fits, what is misspelled is not offered beside it.
    QStringList near;
    for (const Guess& guess : guesses) {
        if (near.size() == mostOffered || guess.rank > guesses.front().rank + 4)
            break;
        if (!near.contains(guess.zone) && isZoneName(guess.zone))
            near.append(guess.zone);
    }
    return near;
}

} // namespace ireg
