// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/session.h"
#include "model/base/timeinput.h"
#include "model/register/queries.h"
#include "model/timeline/metrics.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject countsJson(const Counts& counts)
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

void printCounts(const QString& heading, const Counts& counts)
{
    std::vector<QStringList> rows;
    for (const auto& [code, n] : counts)
        rows.push_back({code, QString::number(n)});
    print(QString());
    printTable({heading, u"INCIDENTS"_s}, rows);
}

void printStatistics(const Statistics& statistics)
{
    print(u"Incidents: %1"_s.arg(statistics.incidents));
    printCounts(u"KIND"_s, statistics.kinds);
    printCounts(u"SEVERITY"_s, statistics.severities);
    printCounts(u"STAGE"_s, statistics.stages);
    printCounts(u"STATUS"_s, statistics.statuses);
    printCounts(u"DISPOSITION"_s, statistics.dispositions);
    printCounts(u"YEAR IT OCCURRED"_s, statistics.years);
    printCounts(u"DETECTED BY"_s, statistics.detections);
    std::vector<QStringList> rows;
    for (const auto& [metric, spread] : statistics.times)
        rows.push_back(cells(u"to "_s + codeText(metric), spread));
    for (const auto& [stage, spread] : statistics.inStage)
        rows.push_back(cells(u"in "_s + codeText(stage), spread));
    print(QString());
    printTable({u"TIME (confirmed incidents, hours)"_s,
                u"N"_s,
                u"MEDIAN"_s,
                u"P90"_s,
                u"EXCLUDED"_s,
                u"NEGATIVE"_s},
               rows);
}

Result<QDate> dayOption(const Invocation& call, const char* name, const Register& open)
{
    if (!call.has(name))
        return QDate();
    auto day = parseDate(call.option(name), open.zone(), open.now().utc());
    if (!day)
        return ireg::failed(ErrorKind::Usage, call.option(name), u"--"_s + QLatin1String(name));
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
        printStatistics(statistics);
    return Done;
}

} // namespace ireg::cli
