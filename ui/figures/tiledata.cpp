// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/phrase.h"
#include "ui/figures/figuredata.h"
#include "ui/figures/incidentcondition.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

qint64 countIn(const CountByCode& counts, const QString& code)
{
    const auto found = counts.find(code);
    return found == counts.end() ? 0 : found->second;
}

QString serviceHours(const FigureSource& source, const PeriodFigures& of)
{
    return decimalNumber(source.language, static_cast<double>(of.figures.serviceMinutes) / 60);
}

qint64 grave(const PeriodFigures& of)
{
    return countIn(of.statistics.severities, u"critical"_s)
        + countIn(of.statistics.severities, u"high"_s);
}

QString onTime(const FigureSource& source, const PeriodFigures& of)
{
    const Share& share = of.measures.noticesOnTime;
    if (share.n == 0)
        return Phrase(u"none due", u"aucune exigible").in(source.language);
    return Phrase(u"%1 of %2", u"%1 sur %2").in(source.language).arg(share.count).arg(share.n);
}

QString numberOf(const FigureSource& source, Tile tile, const PeriodFigures& of)
{
    switch (tile) {
    case Tile::Incidents: return wholeNumber(of.statistics.incidents);
    case Tile::Confirmed: return wholeNumber(countIn(of.statistics.dispositions, u"confirmed"_s));
    case Tile::Grave: return wholeNumber(grave(of));
    case Tile::OnTime: return onTime(source, of);
    case Tile::ServiceHours: return serviceHours(source, of);
    case Tile::Overdue: return wholeNumber(of.measures.overdueActions);
    }
    return {};
}

QString detailOf(const FigureSource& source, Tile tile)
{
    const Language language = source.language;
    const PeriodFigures& of = source.now;
    switch (tile) {
    case Tile::ServiceHours:
        return of.figures.serviceExcluded == 0
            ? QString()
            : Counted{{u"%1 does not say", u"%1 ne l’indique pas"},
                      {u"%1 do not say", u"%1 ne l’indiquent pas"}}
                  .in(language, of.figures.serviceExcluded)
                  .arg(of.figures.serviceExcluded);
    case Tile::Overdue:
        return of.figures.oldestOverdueDays ? Phrase(u"oldest %1 d", u"la plus ancienne %1 j")
                                                  .in(language)
                                                  .arg(*of.figures.oldestOverdueDays)
                                            : QString();
    case Tile::OnTime: {
        const Share& share = of.measures.noticesOnTime;
        return share.n == 0
            ? QString()
            : Phrase(u"%1 late", u"%1 en retard").in(language).arg(share.n - share.count);
    }
    case Tile::Incidents:
    case Tile::Confirmed:
    case Tile::Grave: break;
    }
    return {};
}

QStringList clockIncidents(const PeriodFigures& of)
{
    QStringList all;
    for (const auto& [clock, referred] : of.figures.clocks)
        all += referred.counted;
    all.removeDuplicates();
    return all;
}

void leadTo(TileData& tile, const FigureSource& source)
{
    const QString period = condition::noticedIn(source.now.period);
    const auto named = [&tile](const QStringList& incidents) {
        tile.condition = condition::references(incidents);
        tile.leftOff = std::max<qint64>(0, incidents.size() - condition::mostReferences);
    };
    switch (tile.tile) {
    case Tile::Incidents: tile.condition = period; return;
    case Tile::Confirmed:
        tile.condition = condition::all({period, u"disposition = confirmed"_s});
        return;
    case Tile::Grave:
        tile.condition = condition::all({period, u"severity in (critical, high)"_s});
        return;
    case Tile::OnTime: named(clockIncidents(source.now)); return;
    case Tile::ServiceHours:
        tile.condition = condition::all(
            {period, u"disposition = confirmed"_s, u"service_minutes > 0"_s});
        return;
    case Tile::Overdue: named(source.now.figures.overdueIncidents); return;
    }
}

} // namespace

std::vector<TileData> tileData(const FigureSource& source, const PeriodFigures* before)
{
    std::vector<TileData> tiles;
    for (const Tile tile : {Tile::Incidents,
                            Tile::Confirmed,
                            Tile::Grave,
                            Tile::OnTime,
                            Tile::ServiceHours,
                            Tile::Overdue}) {
        TileData data{.tile = tile,
                      .title = tileTitle(source.language, tile),
                      .number = numberOf(source, tile, source.now),
                      .beside = detailOf(source, tile),
                      .definition = tileDefinition(source.language, tile)};
        if (before && tile != Tile::Overdue) { // of then, what is overdue today is no measure
            const QString other = Phrase(u"before: %1", u"avant : %1")
                                      .in(source.language)
                                      .arg(numberOf(source, tile, *before));
            data.beside = data.beside.isEmpty() ? other : data.beside + u" · "_s + other;
        }
        leadTo(data, source);
        tiles.push_back(std::move(data));
    }
    return tiles;
}

} // namespace ireg
