// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/typedtime.h"
#include "model/register/statistics.h"
#include "model/timeline/metrics.h"

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject countsJson(const CountByCode& counts)
{
    QJsonObject object;
    for (const auto& [code, n] : counts)
        object.insert(code, n);
    return object;
}

QJsonObject spreadJson(const Spread& spread)
{
    const auto orNull = [](const std::optional<double>& hours) {
        return hours ? QJsonValue(*hours) : QJsonValue();
    };
    return {{u"n"_s, spread.n},
            {u"median_hours"_s, orNull(spread.medianHours)},
            {u"p90_hours"_s, orNull(spread.p90Hours)},
            {u"excluded"_s, spread.excluded},
            {u"negative"_s, spread.negative.size()},
            {u"negative_incidents"_s, QJsonArray::fromStringList(spread.negative)}};
}

template <class Key> QJsonObject spreadsJson(const std::map<Key, Spread>& spreads)
{
    QJsonObject object;
    for (const auto& [key, spread] : spreads)
        object.insert(codeText(key), spreadJson(spread));
    return object;
}

QJsonObject statisticsJson(const Statistics& statistics)
{
    QJsonObject times = spreadsJson(statistics.times);
    times.insert(u"in_stage"_s, spreadsJson(statistics.inStage));
    return {{u"incidents"_s, statistics.incidents},
            {u"by_kind"_s, countsJson(statistics.kinds)},
            {u"by_severity"_s, countsJson(statistics.severities)},
            {u"by_stage"_s, countsJson(statistics.stages)},
            {u"by_status"_s, countsJson(statistics.statuses)},
            {u"by_disposition"_s, countsJson(statistics.dispositions)},
            {u"by_year"_s, countsJson(statistics.years)},
            {u"by_detection"_s, countsJson(statistics.detections)},
            {u"times"_s, times}};
}

QStringList cells(const QString& name, const Spread& spread)
{
    const auto hours = [](const std::optional<double>& value) {
        return value ? QString::number(*value, 'f', 1) : u"-"_s;
    };
    return {name,
            QString::number(spread.n),
            hours(spread.medianHours),
            hours(spread.p90Hours),
            QString::number(spread.excluded),
            spread.negative.isEmpty()
                ? u"0"_s
                : u"%1: %2"_s.arg(spread.negative.size()).arg(spread.negative.join(u", "_s))};
}

struct Named
{
    Metric metric;
    Phrase words;
};
constexpr std::array metricNames{
    Named{Metric::Detect, {u"to detection", u"jusqu’à la détection"}},
    Named{Metric::Acknowledge, {u"to acknowledgement", u"jusqu’à la prise en charge"}},
    Named{Metric::Contain, {u"to the last containment", u"jusqu’au dernier confinement"}},
    Named{Metric::Recover, {u"to the last recovery", u"jusqu’au dernier rétablissement"}},
    Named{Metric::Resolve, {u"to the first closing", u"jusqu’à la première clôture"}},
    Named{Metric::Notify, {u"to the first notification", u"jusqu’à la première notification"}}};

QString metricName(Metric metric, Language language)
{
    const auto found = std::ranges::find(metricNames, metric, &Named::metric);
    return found == metricNames.end() ? codeText(metric) : found->words.in(language);
}

/// A code of the field in words; what is counted without one is a word of its own.
QString codeName(const Field& field, const QString& code, Language language)
{
    if (code == "none"_L1)
        return Phrase(u"none", u"aucune").in(language);
    return code == "unknown"_L1 ? answer::unknown.in(language)
                                : codeLabel(language, field.codes, code.toUtf8());
}

void printCounts(const QString& heading, const std::vector<QStringList>& rows, Language language)
{
    print(QString());
    printTable({heading, Phrase(u"INCIDENTS", u"INCIDENTS").in(language)}, rows);
}

void printCodes(const char* code, const CountByCode& counts, Language language)
{
    const Field& field = *typeOf<Incident>().find(code);
    std::vector<QStringList> rows;
    for (const auto& [one, n] : counts)
        rows.push_back({codeName(field, one, language), QString::number(n)});
    printCounts(fieldLabel(language, typeOf<Incident>().name, code).toUpper(), rows, language);
}

void printYears(const CountByCode& counts, Language language)
{
    std::vector<QStringList> rows;
    for (const auto& [year, n] : counts)
        rows.push_back(
            {year == "unknown"_L1 ? answer::unknown.in(language) : year, QString::number(n)});
    printCounts(Phrase(u"YEAR IT OCCURRED", u"ANNÉE DES FAITS").in(language), rows, language);
}

void printTimes(const Statistics& statistics, Language language)
{
    std::vector<QStringList> rows;
    for (const auto& [metric, spread] : statistics.times)
        rows.push_back(cells(metricName(metric, language), spread));
    for (const auto& [stage, spread] : statistics.inStage)
        rows.push_back(cells(
            Phrase(u"in %1", u"dans l’étape « %1 »").in(language).arg(codeLabel(language, stage)),
            spread));
    print(QString());
    printTable(
        heads({{u"TIME (confirmed incidents, hours)", u"DÉLAI (incidents confirmés, heures)"},
               {u"N", u"N"},
               {u"MEDIAN", u"MÉDIANE"},
               {u"P90", u"P90"},
               {u"EXCLUDED", u"EXCLUS"},
               {u"NEGATIVE", u"NÉGATIFS"}},
              language),
        rows);
}

void printStatistics(const Statistics& statistics, Language language)
{
    print(Phrase(u"Incidents: %1", u"Incidents : %1").in(language).arg(statistics.incidents));
    printCodes("kind", statistics.kinds, language);
    printCodes("severity", statistics.severities, language);
    printCodes("stage", statistics.stages, language);
    printCodes("status", statistics.statuses, language);
    printCodes("disposition", statistics.dispositions, language);
    printYears(statistics.years, language);
    printCodes("detected_by", statistics.detections, language);
    printTimes(statistics, language);
}

Result<QDate> dayOption(const Invocation& call, const char* name, const Register& open)
{
    if (!call.has(name))
        return QDate();
    auto day = parseDate(call.option(name), open.zone(), open.now().utc());
    if (!day)
        return ireg::failed(day.error().kind, day.error().detail, u"--"_s + QLatin1String(name));
    return day;
}

} // namespace

int runStats(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto from = dayOption(call, "from", session.open());
    const auto to = dayOption(call, "to", session.open());
    if (!from || !to)
        return fail(call, from ? to.error() : from.error());
    const auto facts = statisticsFacts(session.open(), *from, *to);
    if (!facts)
        return fail(call, facts.error());
    const Statistics statistics = statisticsOf(*facts);
    if (call.json())
        printJson(statisticsJson(statistics));
    else
        printStatistics(statistics, call.language());
    return Done;
}

} // namespace ireg::cli
