// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statsfigures.h"

#include "app/cli/output.h"
#include "model/language/figurewords.h"
#include "model/language/timetext.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue numberOrNull(const std::optional<double>& hours)
{
    return hours ? QJsonValue(*hours) : QJsonValue();
}

QString codeOrNone(const std::optional<Severity>& severity)
{
    return severity ? codeText(*severity) : u"none"_s;
}

QJsonObject monthsJson(const Figures& figures)
{
    QJsonObject months;
    for (const auto& [month, count] : figures.months)
        months.insert(month,
                      QJsonObject{{u"incidents"_s, count.incidents},
                                  {u"by_severity"_s, countsJson(count.severities)},
                                  {u"by_kind"_s, countsJson(count.kinds)}});
    return months;
}

QJsonObject thingsJson(const Figures& figures)
{
    QJsonArray things;
    for (const ThingCount& one : figures.things)
        things.append(QJsonObject{{u"thing"_s, one.thing}, {u"incidents"_s, one.incidents}});
    return {{u"things"_s, things}, {u"without"_s, figures.withoutThing}};
}

QJsonObject ageingJson(const Figures& figures)
{
    QJsonObject stages;
    for (const auto& [stage, ageing] : figures.ageing) {
        QJsonObject severities;
        for (const auto& [severity, spread] : ageing.bySeverity)
            severities.insert(codeOrNone(severity), spreadJson(spread));
        stages.insert(codeText(stage),
                      QJsonObject{{u"n"_s, ageing.n},
                                  {u"longest_hours"_s, numberOrNull(ageing.longestHours)},
                                  {u"longest"_s, ageing.longest},
                                  {u"by_severity"_s, severities}});
    }
    return stages;
}

QJsonObject recurrenceJson(const Figures& figures)
{
    QJsonObject object = shareJson(figures.recurrence.share);
    QJsonArray incidents;
    for (const CameBack& one : figures.cameBack)
        incidents.append(QJsonObject{
            {u"reference"_s, one.reference}, {u"earlier"_s, one.earlier}, {u"days"_s, one.days}});
    object.insert(u"incidents"_s, incidents);
    return object;
}

QJsonObject clocksJson(const Figures& figures)
{
    QJsonObject clocks;
    for (const auto& [clock, referred] : figures.clocks) {
        QJsonObject object = shareJson(referred.share);
        object.insert(u"late_incidents"_s, QJsonArray::fromStringList(referred.uncounted));
        clocks.insert(clock, object);
    }
    return clocks;
}

QJsonObject targetsJson(const Figures& figures)
{
    QJsonObject targets;
    const auto one = [](const Share& share, qint64 minutes) {
        QJsonObject object = shareJson(share);
        object.insert(u"target_minutes"_s, minutes);
        return object;
    };
    for (const TargetShares& shares : figures.targets)
        targets.insert(codeText(shares.target.severity),
                       QJsonObject{{u"respond"_s, one(shares.respond, shares.target.respond)},
                                   {u"recover"_s, one(shares.recover, shares.target.recover)}});
    return targets;
}

QString title(Chart chart, Language language)
{
    return chartTitle(language, chart).toUpper();
}

/// What the table before it means.
void printMeaning(Chart chart, Language language)
{
    print(chartDefinition(language, chart));
}

template <Coded E> QString codeOr(const QString& code, Language language)
{
    if (const auto value = fromCode<E>(code.toUtf8()))
        return codeLabel(language, *value);
    return Phrase(u"none", u"aucune").in(language);
}

void printCounted(Chart chart, const std::vector<QStringList>& rows, Language language)
{
    if (rows.empty())
        return;
    print(QString());
    printTable({title(chart, language), Phrase(u"INCIDENTS", u"INCIDENTS").in(language)}, rows);
    printMeaning(chart, language);
}

void printFigureCounts(const Figures& figures, Language language)
{
    std::vector<QStringList> rows;
    for (const auto& [month, count] : figures.months) {
        QStringList severities;
        for (const auto& [code, n] : count.severities)
            severities.append(u"%1 %2"_s.arg(codeOr<Severity>(code, language)).arg(n));
        rows.push_back({monthText(language, month),
                        u"%1 (%2)"_s.arg(count.incidents).arg(severities.join(u", "_s))});
    }
    printCounted(Chart::Months, rows, language);
    rows.clear();
    for (const ThingCount& one : figures.things)
        rows.push_back({one.thing, QString::number(one.incidents)});
    if (!rows.empty() && figures.withoutThing > 0)
        rows.push_back({Phrase(u"none is named", u"aucun n’est indiqué").in(language),
                        QString::number(figures.withoutThing)});
    printCounted(Chart::Things, rows, language);
    rows.clear();
    for (const auto& [code, n] : figures.causes)
        rows.push_back({codeOr<RootCause>(code, language), QString::number(n)});
    printCounted(Chart::Causes, rows, language);
    rows.clear();
    for (const auto& [code, n] : figures.nearMissKinds)
        rows.push_back({codeOr<Kind>(code, language), QString::number(n)});
    printCounted(Chart::NearMisses, rows, language);
}

void printAgeing(const Figures& figures, Language language)
{
    if (figures.ageing.empty())
        return;
    const auto text = [language](const std::optional<double>& hours) {
        return hours ? hoursText(language, *hours) : u"-"_s;
    };
    std::vector<QStringList> rows;
    for (const auto& [stage, ageing] : figures.ageing) {
        for (const auto& [severity, spread] : ageing.bySeverity)
            rows.push_back({codeLabel(language, stage),
                            codeOr<Severity>(codeOrNone(severity), language),
                            QString::number(spread.n),
                            text(spread.medianHours),
                            text(spread.p90Hours),
                            text(spread.longestHours),
                            QString::number(spread.excluded),
                            spread.negative.isEmpty() ? u"0"_s : spread.negative.join(u", "_s)});
    }
    QStringList header = heads({{u"", u""},
                                {u"SEVERITY", u"GRAVITÉ"},
                                {u"N", u"N"},
                                {u"MEDIAN", u"MÉDIANE"},
                                {u"P90", u"P90"},
                                {u"LONGEST", u"MAXIMUM"},
                                {u"EXCLUDED", u"EXCLUS"},
                                {u"NEGATIVE", u"NÉGATIFS"}},
                               language);
    header.front() = title(Chart::Ageing, language);
    print(QString());
    printTable(header, rows);
    printMeaning(Chart::Ageing, language);
}

void printShares(const QString& head, const std::vector<QStringList>& rows, Language language)
{
    if (rows.empty())
        return;
    QStringList header = heads({{u"", u""},
                                {u"COUNT", u"NOMBRE"},
                                {u"OF N", u"SUR N"},
                                {u"%", u"%"},
                                {u"EXCLUDED", u"EXCLUS"}},
                               language);
    header.front() = head;
    print(QString());
    printTable(header, rows);
}

void printTargets(const Figures& figures, Language language)
{
    std::vector<QStringList> rows;
    const auto row = [&](const Phrase& words, const TargetShares& shares, bool respond) {
        rows.push_back(shareCells(
            words.in(language).arg(
                codeLabel(language, shares.target.severity),
                durationText(language, respond ? shares.target.respond : shares.target.recover)),
            respond ? shares.respond : shares.recover));
    };
    for (const TargetShares& shares : figures.targets) {
        row({u"%1: acknowledged within %2", u"%1 : pris en charge sous %2"}, shares, true);
        row({u"%1: recovered within %2", u"%1 : rétabli sous %2"}, shares, false);
    }
    printShares(title(Chart::Targets, language), rows, language);
    if (!rows.empty())
        printMeaning(Chart::Targets, language);
}

void printFollowUp(const Figures& figures, Language language)
{
    std::vector<QStringList> rows;
    for (const auto& [clock, referred] : figures.clocks)
        rows.push_back(shareCells(
            clock == u"none"_s ? Phrase(u"under no regime", u"hors régime").in(language) : clock,
            referred.share));
    printShares(title(Chart::Clocks, language), rows, language);
    if (!rows.empty())
        printMeaning(Chart::Clocks, language);
    printShares(Phrase(u"FOLLOW-UP", u"SUITES").in(language),
                {shareCells(chartTitle(language, Chart::Recurrence), figures.recurrence.share),
                 shareCells(Phrase(u"actions done", u"actions faites").in(language),
                            figures.actionsClosed.share),
                 shareCells(chartTitle(language, Chart::Effect), figures.effective)},
                language);
    for (const Chart chart : {Chart::Recurrence, Chart::Actions, Chart::Effect})
        printMeaning(chart, language);
    for (const CameBack& one : figures.cameBack)
        print(Phrase(u"%1 is %2 again, after %3 days", u"%1 reproduit %2, après %3 jours")
                  .in(language)
                  .arg(one.reference, one.earlier)
                  .arg(one.days));
    print(QString());
    rows.clear();
    for (const auto& [state, n] : figures.lessons)
        rows.push_back({codeLabel(language, state), QString::number(n)});
    printTable({title(Chart::Lessons, language), Phrase(u"LESSONS", u"ENSEIGNEMENTS").in(language)},
               rows);
}

} // namespace

QJsonObject countsJson(const CountByCode& counts)
{
    QJsonObject object;
    for (const auto& [code, n] : counts)
        object.insert(code, n);
    return object;
}

QJsonObject spreadJson(const Spread& spread)
{
    return {{u"n"_s, spread.n},
            {u"median_hours"_s, numberOrNull(spread.medianHours)},
            {u"p90_hours"_s, numberOrNull(spread.p90Hours)},
            {u"shortest_hours"_s, numberOrNull(spread.shortestHours)},
            {u"longest_hours"_s, numberOrNull(spread.longestHours)},
            {u"approximate"_s, spread.approximate},
            {u"excluded"_s, spread.excluded},
            {u"negative"_s, spread.negative.size()},
            {u"negative_incidents"_s, QJsonArray::fromStringList(spread.negative)}};
}

QJsonObject shareJson(const Share& share)
{
    const auto rate = share.rate();
    return {{u"count"_s, share.count},
            {u"n"_s, share.n},
            {u"excluded"_s, share.excluded},
            {u"rate"_s, rate ? QJsonValue(*rate) : QJsonValue()}};
}

QStringList shareCells(const QString& name, const Share& share)
{
    const auto rate = share.rate();
    return {name,
            QString::number(share.count),
            QString::number(share.n),
            rate ? QString::number(*rate * 100, 'f', 0) : u"-"_s,
            QString::number(share.excluded)};
}

QJsonObject figuresJson(const Figures& figures)
{
    QJsonObject lessons;
    for (const auto& [state, n] : figures.lessons)
        lessons.insert(codeText(state), n);
    return {{u"by_month"_s, monthsJson(figures)},
            {u"by_cause"_s, countsJson(figures.causes)},
            {u"by_affected"_s, thingsJson(figures)},
            {u"near_misses"_s,
             QJsonObject{{u"incidents"_s, figures.nearMisses},
                         {u"by_kind"_s, countsJson(figures.nearMissKinds)},
                         {u"by_severity"_s, countsJson(figures.nearMissSeverities)}}},
            {u"stage_ageing"_s, ageingJson(figures)},
            {u"recurrence"_s, recurrenceJson(figures)},
            {u"notices_by_clock"_s, clocksJson(figures)},
            {u"actions_closed"_s, shareJson(figures.actionsClosed.share)},
            {u"oldest_overdue_days"_s,
             figures.oldestOverdueDays ? QJsonValue(*figures.oldestOverdueDays) : QJsonValue()},
            {u"effectiveness"_s, shareJson(figures.effective)},
            {u"lessons_by_state"_s, lessons},
            {u"response_targets"_s, targetsJson(figures)},
            {u"service_minutes"_s,
             QJsonObject{{u"minutes"_s, figures.serviceMinutes},
                         {u"n"_s, figures.serviceKnown},
                         {u"excluded"_s, figures.serviceExcluded}}}};
}

void printFigures(const Figures& figures, Language language)
{
    printFigureCounts(figures, language);
    printAgeing(figures, language);
    printTargets(figures, language);
    printFollowUp(figures, language);
}

} // namespace ireg::cli
