// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "app/cli/statsfigures.h"
#include "model/base/choices.h"
#include "model/base/typedtime.h"
#include "model/dossier/measures.h"
#include "model/language/figurewords.h"
#include "model/language/valuetext.h"
#include "model/register/statistics.h"

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

template <class Key> QJsonObject spreadsJson(const std::map<Key, Spread>& spreads)
{
    QJsonObject object;
    for (const auto& [key, spread] : spreads)
        object.insert(codeText(key), spreadJson(spread));
    return object;
}

QJsonObject timesJson(const Times& times)
{
    QJsonObject object = spreadsJson(times.metrics);
    object.insert(u"in_stage"_s, spreadsJson(times.inStage));
    return object;
}

QJsonObject costsJson(const Measures& measures)
{
    QJsonArray sums;
    for (const CostSum& sum : measures.costs)
        sums.append(QJsonObject{{u"what"_s, sum.what},
                                {u"currency"_s, sum.currency},
                                {u"basis"_s, codeText(sum.basis)},
                                {u"cents"_s, sum.cents},
                                {u"n"_s, sum.n}});
    return {{u"sums"_s, sums}, {u"excluded"_s, measures.costsExcluded}};
}

QJsonValue boundJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject statisticsJson(const PeriodFigures& of)
{
    const Statistics& statistics = of.statistics;
    const Measures& measures = of.measures;
    QJsonObject bySeverity;
    for (const auto& [severity, times] : statistics.timesBySeverity)
        bySeverity.insert(severity ? codeText(*severity) : u"none"_s, timesJson(times));
    QJsonObject overrides = shareJson(measures.overridden);
    overrides.insert(u"raised"_s, measures.raised);
    overrides.insert(u"lowered"_s, measures.lowered);
    QJsonObject all{
        {u"period"_s,
         QJsonObject{{u"from"_s, boundJson(of.period.from)}, {u"to"_s, boundJson(of.period.to)}}},
        {u"incidents"_s, statistics.incidents},
        {u"by_kind"_s, countsJson(statistics.kinds)},
        {u"by_severity"_s, countsJson(statistics.severities)},
        {u"by_stage"_s, countsJson(statistics.stages)},
        {u"by_status"_s, countsJson(statistics.statuses)},
        {u"by_disposition"_s, countsJson(statistics.dispositions)},
        {u"by_year"_s, countsJson(statistics.years)},
        {u"by_detection"_s, countsJson(statistics.detections)},
        {u"times"_s, timesJson(statistics.times)},
        {u"times_by_severity"_s, bySeverity},
        {u"reopened"_s, measures.reopened.count},
        {u"reopen_rate"_s, shareJson(measures.reopened)},
        {u"notices_on_time"_s, shareJson(measures.noticesOnTime)},
        {u"actions_on_time"_s, shareJson(measures.actionsOnTime)},
        {u"overdue_actions"_s, measures.overdueActions},
        {u"effective_actions"_s, shareJson(measures.effective)},
        {u"self_detection"_s, shareJson(measures.selfDetected)},
        {u"severity_overrides"_s, overrides},
        {u"costs"_s, costsJson(measures)}};
    const QJsonObject figures = figuresJson(of.figures);
    for (auto one = figures.begin(); one != figures.end(); ++one)
        all.insert(one.key(), one.value());
    return all;
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
            QString::number(spread.approximate),
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
    Named{Metric::Lag, {u"from detection to recording", u"de la détection à l’enregistrement"}},
    Named{Metric::Acknowledge, {u"to acknowledgement", u"jusqu’à la prise en charge"}},
    Named{Metric::Triage, {u"to declaration", u"jusqu’à la déclaration"}},
    Named{Metric::Contain, {u"to the last containment", u"jusqu’au dernier confinement"}},
    Named{Metric::Dwell,
          {u"exposure, to the last containment", u"exposition, jusqu’au dernier confinement"}},
    Named{Metric::Recover, {u"to the last recovery", u"jusqu’au dernier rétablissement"}},
    Named{Metric::Resolve, {u"to the first closing", u"jusqu’à la première clôture"}},
    Named{Metric::Decide, {u"from suspicion to determination", u"du soupçon à la détermination"}},
    Named{Metric::Notify, {u"to the first notification", u"jusqu’à la première notification"}},
    Named{Metric::Review,
          {u"from recovery to the review’s approval",
           u"du rétablissement à l’approbation de l’examen"}}};

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

void printTimes(const QString& severity, const Times& times, Language language)
{
    std::vector<QStringList> rows;
    for (const auto& [metric, spread] : times.metrics)
        rows.push_back(cells(metricName(metric, language), spread));
    for (const auto& [stage, spread] : times.inStage)
        rows.push_back(cells(
            Phrase(u"in %1", u"dans l’étape « %1 »").in(language).arg(codeLabel(language, stage)),
            spread));
    QStringList header = heads({{u"TIME (severity: %1; confirmed incidents, hours)",
                                 u"DÉLAI (gravité : %1 ; incidents confirmés, heures)"},
                                {u"N", u"N"},
                                {u"MEDIAN", u"MÉDIANE"},
                                {u"P90", u"P90"},
                                {u"APPROXIMATE", u"APPROXIMATIFS"},
                                {u"EXCLUDED", u"EXCLUS"},
                                {u"NEGATIVE", u"NÉGATIFS"}},
                               language);
    header.front() = header.front().arg(severity);
    print(QString());
    printTable(header, rows);
}

/// Grave and small incidents take their own time: no figure is made of both.
void printTimes(const Statistics& statistics, Language language)
{
    if (statistics.timesBySeverity.empty()) {
        print(QString());
        print(Phrase(u"No times: no incident is confirmed.",
                     u"Aucun délai : aucun incident n’est confirmé.")
                  .in(language));
    }
    for (const auto& entry : codes<Severity>) {
        const auto found = statistics.timesBySeverity.find(entry.value);
        if (found != statistics.timesBySeverity.end())
            printTimes(codeLabel(language, entry.value), found->second, language);
    }
    const auto without = statistics.timesBySeverity.find(std::nullopt);
    if (without != statistics.timesBySeverity.end())
        printTimes(Phrase(u"none", u"aucune").in(language), without->second, language);
}

void printMeasures(const Measures& measures, Language language)
{
    const auto name = [&](const Phrase& words) { return words.in(language); };
    const QStringList overdue{name({u"actions overdue today", u"actions en retard aujourd’hui"}),
                              QString::number(measures.overdueActions),
                              u"-"_s,
                              u"-"_s,
                              u"-"_s};
    print(QString());
    printTable(
        heads({{u"MEASURE (confirmed incidents)", u"MESURE (incidents confirmés)"},
               {u"COUNT", u"NOMBRE"},
               {u"OF N", u"SUR N"},
               {u"%", u"%"},
               {u"EXCLUDED", u"EXCLUS"}},
              language),
        {shareCells(name({u"reopened, of those ever closed", u"rouverts, parmi ceux déjà clos"}),
                    measures.reopened),
         shareCells(name({u"notices on time", u"notifications dans les délais"}),
                    measures.noticesOnTime),
         shareCells(name({u"actions done by their due day", u"actions faites à leur échéance"}),
                    measures.actionsOnTime),
         overdue,
         shareCells(name({u"actions that worked, of those checked",
                          u"actions efficaces, parmi celles vérifiées"}),
                    measures.effective),
         shareCells(name({u"noticed by ourselves", u"constatés par nous-mêmes"}),
                    measures.selfDetected),
         shareCells(name({u"severity chosen, not computed", u"gravité choisie, non calculée"}),
                    measures.overridden)});
}

void printCosts(const Measures& measures, Language language)
{
    if (measures.costs.empty() && measures.costsExcluded == 0)
        return;
    std::vector<QStringList> rows;
    for (const CostSum& sum : measures.costs)
        rows.push_back({sum.what,
                        codeLabel(language, sum.basis),
                        moneyText(language, sum.cents, sum.currency),
                        QString::number(sum.n)});
    if (measures.costsExcluded > 0)
        rows.push_back({Phrase(u"without an amount or a currency", u"sans montant ou sans devise")
                            .in(language),
                        u"-"_s,
                        u"-"_s,
                        QString::number(measures.costsExcluded)});
    print(QString());
    printTable(heads({{u"COST OF", u"COÛT DE"},
                      {u"BASIS", u"BASE DE CALCUL"},
                      {u"AMOUNT", u"MONTANT"},
                      {u"LINES", u"LIGNES"}},
                     language),
               rows);
}

void printStatistics(const PeriodFigures& of, Language language)
{
    const Statistics& statistics = of.statistics;
    print(Phrase(u"Incidents: %1", u"Incidents : %1").in(language).arg(statistics.incidents));
    printCodes("kind", statistics.kinds, language);
    printCodes("severity", statistics.severities, language);
    printCodes("stage", statistics.stages, language);
    printCodes("status", statistics.statuses, language);
    printCodes("disposition", statistics.dispositions, language);
    printYears(statistics.years, language);
    printCodes("detected_by", statistics.detections, language);
    printTimes(statistics, language);
    printMeasures(of.measures, language);
    printFigures(of.figures, language);
    printCosts(of.measures, language);
}

/// What changes from one period to another, and is no time: those differ by severity.
void printComparison(const PeriodFigures& now, const PeriodFigures& other, Language language)
{
    std::vector<QStringList> rows;
    const auto number = [&](const Phrase& words, const auto& read) {
        rows.push_back(
            {words.in(language), QString::number(read(now)), QString::number(read(other))});
    };
    const auto share = [&](const QString& words, const auto& read) {
        const auto text = [](const Share& one) { return u"%1 / %2"_s.arg(one.count).arg(one.n); };
        rows.push_back({words, text(read(now)), text(read(other))});
    };
    using P = PeriodFigures;
    number({u"incidents", u"incidents"}, [](const P& one) { return one.statistics.incidents; });
    for (const Severity severity : {Severity::Critical, Severity::High}) {
        const auto read = [severity](const P& one) {
            const auto& counts = one.statistics.severities;
            const auto found = counts.find(codeText(severity));
            return QString::number(found == counts.end() ? 0 : found->second);
        };
        rows.push_back({codeLabel(language, severity), read(now), read(other)});
    }
    share(tileTitle(language, Tile::OnTime),
          [](const P& one) { return one.measures.noticesOnTime; });
    share(chartTitle(language, Chart::Recurrence),
          [](const P& one) { return one.figures.recurrence.share; });
    share(Phrase(u"actions done", u"actions faites").in(language),
          [](const P& one) { return one.figures.actionsClosed.share; });
    number({u"minutes of service lost", u"minutes de service perdues"},
           [](const P& one) { return one.figures.serviceMinutes; });
    print(QString());
    printTable({Phrase(u"BESIDE", u"EN REGARD").in(language),
                periodText(language, now.period),
                periodText(language, other.period)},
               rows);
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

/// What it is compared with, where that is asked for.
Result<std::optional<Period>> comparedWith(const Invocation& call, const Period& period)
{
    if (!call.has("compare"))
        return std::optional<Period>();
    const QStringList words{u"before"_s, u"year-before"_s};
    const QString word = call.option("compare");
    if (!words.contains(word))
        return ireg::failed(ErrorKind::Usage, notOneOf(words, word), u"--compare"_s);
    const auto other = besidePeriod(period,
                                    word == words.last() ? Beside::YearBefore : Beside::Before);
    if (!other)
        return ireg::failed(ErrorKind::Usage, u"#compare-needs-period"_s, u"--compare"_s);
    return other;
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
    const Period period{.from = *from, .to = *to};
    const auto compared = comparedWith(call, period);
    if (!compared)
        return fail(call, compared.error());
    const auto figures = periodFigures(session.open(), period);
    if (!figures)
        return fail(call, figures.error());
    const auto other = *compared ? periodFigures(session.open(), **compared)
                                 : Result<PeriodFigures>();
    if (!other)
        return fail(call, other.error());
    if (call.json()) {
        QJsonObject json = statisticsJson(*figures);
        json.insert(u"comparison"_s, *compared ? QJsonValue(statisticsJson(*other)) : QJsonValue());
        printJson(json);
        return Done;
    }
    printStatistics(*figures, call.language());
    if (*compared)
        printComparison(*figures, *other, call.language());
    return Done;
}

} // namespace ireg::cli
