// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "model/language/timetext.h"
#include "ui/figures/figuredata.h"
#include "ui/figures/incidentcondition.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString severityWords(const FigureSource& source, const std::optional<Severity>& severity)
{
    return severity ? codeLabel(source.language, *severity)
                    : Phrase(u"not assessed", u"non évaluée").in(source.language);
}

QString severityCode(const std::optional<Severity>& severity)
{
    return severity ? codeText(*severity) : u"none"_s;
}

QString hoursCell(Language language, const std::optional<double>& hours)
{
    return hours ? decimalNumber(language, *hours) : QString();
}

/// Of a few a median says nothing.
QString spreadText(const FigureSource& source, const Spread& spread)
{
    if (spread.n == 0)
        return u"n = 0"_s;
    if (spread.n < leastToSay)
        return Phrase(u"n = %1: too few to say", u"n = %1 : trop peu pour conclure")
            .in(source.language)
            .arg(spread.n);
    return u"%1 (%2 – %3) · n = %4"_s
        .arg(hoursText(source.language, *spread.medianHours),
             hoursText(source.language, *spread.shortestHours),
             hoursText(source.language, *spread.longestHours))
        .arg(spread.n);
}

QStringList timeHeads(const FigureSource& source)
{
    const Language language = source.language;
    return {Phrase(u"hours", u"heures").in(language),
            u"n"_s,
            Phrase(u"median", u"médiane").in(language),
            u"P90"_s,
            Phrase(u"shortest", u"minimum").in(language),
            Phrase(u"longest", u"maximum").in(language),
            Phrase(u"left out", u"hors calcul").in(language),
            Phrase(u"ends before it begins", u"finit avant de commencer").in(language)};
}

QStringList spreadCells(Language language, const Spread& spread)
{
    const bool enough = spread.n >= leastToSay;
    return {wholeNumber(spread.n),
            enough ? hoursCell(language, spread.medianHours) : u"–"_s,
            enough ? hoursCell(language, spread.p90Hours) : u"–"_s,
            hoursCell(language, spread.shortestHours),
            hoursCell(language, spread.longestHours),
            wholeNumber(spread.excluded),
            spread.negative.isEmpty() ? u"0"_s : spread.negative.join(u", "_s)};
}

} // namespace

FigureData timeFigure(const FigureSource& source, Chart chart, Metric metric)
{
    FigureData figure = begunFigure(source, chart, timeHeads(source));
    figure.logarithmic = true;
    figure.hint = Phrase(u"median (range), on a logarithmic scale",
                         u"médiane (étendue), échelle logarithmique")
                      .in(source.language);
    const QString period = condition::noticedIn(source.now.period);
    const auto add = [&](const std::optional<Severity>& severity) {
        const auto& all = source.now.statistics.timesBySeverity;
        const auto times = all.find(severity);
        if (times == all.end())
            return;
        const Spread& spread = times->second.metrics.at(metric);
        FigureRow row{
            .label = severityWords(source, severity),
            .text = spreadText(source, spread),
            .cells = spreadCells(source.language, spread),
            .condition = condition::all({period,
                                         u"disposition = confirmed"_s,
                                         condition::is("severity", severityCode(severity))})};
        if (spread.n >= leastToSay) {
            row.parts = {{.ink = inkOf(severity), .value = *spread.medianHours}};
            row.shortest = spread.shortestHours;
            row.longest = spread.longestHours;
        }
        figure.rows.push_back(std::move(row));
    };
    for (const auto& entry : codes<Severity>)
        add(entry.value);
    add(std::nullopt);
    return figure;
}

FigureData ageingFigure(const FigureSource& source)
{
    const Language language = source.language;
    FigureData figure = begunFigure(source,
                                    Chart::Ageing,
                                    {Phrase(u"stage", u"étape").in(language),
                                     Phrase(u"open", u"ouverts").in(language),
                                     Phrase(u"longest, hours", u"maximum, heures").in(language),
                                     Phrase(u"oldest", u"le plus ancien").in(language)});
    figure.nothing = Phrase(u"Nothing is open.", u"Rien n’est ouvert.").in(language);
    for (const auto& [stage, ageing] : source.now.figures.ageing) {
        QString text = wholeNumber(ageing.n);
        if (ageing.longestHours)
            text += Phrase(u" · up to %1", u" · jusqu’à %1")
                        .in(language)
                        .arg(hoursText(language, *ageing.longestHours));
        figure.rows.push_back(
            {.label = codeLabel(language, stage),
             .parts = {{.ink = Ink::Accent, .value = static_cast<double>(ageing.n)}},
             .text = text,
             .cells = {wholeNumber(ageing.n),
                       hoursCell(language, ageing.longestHours),
                       ageing.longest},
             .condition = condition::all(
                 {u"status in (open, on-hold)"_s, condition::is("stage", codeText(stage))})});
    }
    return figure;
}

FigureData targetFigure(const FigureSource& source)
{
    const Language language = source.language;
    FigureData figure = begunFigure(source, Chart::Targets, shareHeads(language));
    figure.whole = 1;
    const QString period = condition::noticedIn(source.now.period);
    const auto add = [&](const Phrase& words, const TargetShares& shares, bool respond) {
        const qint64 minutes = respond ? shares.target.respond : shares.target.recover;
        FigureRow row = shareRow(source,
                                 words.in(language).arg(codeLabel(language, shares.target.severity),
                                                        durationText(language, minutes)),
                                 respond ? shares.respond : shares.recover);
        row.parts.front().ink = inkOf(shares.target.severity);
        row.condition = condition::all(
            {period,
             u"disposition = confirmed"_s,
             condition::is("severity", codeText(shares.target.severity))});
        figure.rows.push_back(std::move(row));
    };
    for (const TargetShares& shares : source.now.figures.targets) {
        add({u"%1: acknowledged in %2", u"%1 : pris en charge en %2"}, shares, true);
        add({u"%1: recovered in %2", u"%1 : rétabli en %2"}, shares, false);
    }
    return figure;
}

} // namespace ireg
