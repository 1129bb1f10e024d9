// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "ui/figures/figuredata.h"
#include "ui/figures/incidentcondition.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostMonths = 24;
constexpr qsizetype mostThings = 8;

QString notSaid(Language language)
{
    return Phrase(u"not said", u"non précisé").in(language);
}

template <Coded E> QString wordsOf(const FigureSource& source, const QString& code)
{
    const auto value = fromCode<E>(code.toUtf8());
    return value ? codeLabel(source.language, *value) : notSaid(source.language);
}

/// Every severity and none, the gravest first.
std::vector<FigureKey> severityKeys(const FigureSource& source)
{
    std::vector<FigureKey> keys;
    for (const auto& entry : codes<Severity>) {
        const QString words = codeLabel(source.language, entry.value);
        keys.push_back({.ink = inkOf(entry.value), .letter = words.left(1), .words = words});
    }
    keys.push_back({.ink = Ink::Unsaid, .letter = u"?"_s, .words = notSaid(source.language)});
    return keys;
}

QStringList severityCodes()
{
    QStringList names;
    for (const auto& entry : codes<Severity>)
        names.append(codeText(entry.value));
    return names << u"none"_s;
}

qint64 countOf(const CountByCode& counts, const QString& code)
{
    const auto found = counts.find(code);
    return found == counts.end() ? 0 : found->second;
}

/// One after the other, also where nothing was noticed; the unknown one last.
std::vector<std::pair<QString, MonthCount>> everyMonth(const PeriodFigures& of)
{
    const auto& known = of.figures.months;
    QDate from = of.period.from, to = of.period.to;
    for (const auto& [month, count] : known) {
        const QDate day = QDate::fromString(month + u"-01"_s, Qt::ISODate);
        if (!day.isValid())
            continue;
        if (!of.period.from.isValid() && (!from.isValid() || day < from))
            from = day;
        if (!of.period.to.isValid() && (!to.isValid() || day > to))
            to = day;
    }
    std::vector<std::pair<QString, MonthCount>> all;
    for (QDate month(from.year(), from.month(), 1); month.isValid() && month <= to;
         month = month.addMonths(1)) {
        const auto found = known.find(month.toString(u"yyyy-MM"_s));
        all.emplace_back(month.toString(u"yyyy-MM"_s),
                         found == known.end() ? MonthCount() : found->second);
    }
    if (const auto unknown = known.find(u"unknown"_s); unknown != known.end())
        all.emplace_back(*unknown);
    return all;
}

/// More than fit beside each other become years.
std::vector<std::pair<QString, MonthCount>> columnsOf(const PeriodFigures& of)
{
    auto months = everyMonth(of);
    if (std::ssize(months) <= mostMonths)
        return months;
    std::vector<std::pair<QString, MonthCount>> years;
    for (const auto& [month, count] : months) {
        const QString year = month == u"unknown"_s ? month : month.left(4);
        if (years.empty() || years.back().first != year)
            years.emplace_back(year, MonthCount());
        MonthCount& sum = years.back().second;
        sum.incidents += count.incidents;
        for (const auto& [code, n] : count.severities)
            sum.severities[code] += n;
    }
    return years;
}

FigureRow countRow(const QString& label, qint64 count, const QString& condition)
{
    return {.label = label,
            .parts = {{.ink = Ink::Accent, .value = static_cast<double>(count)}},
            .text = wholeNumber(count),
            .cells = {wholeNumber(count)},
            .condition = condition};
}

QStringList countHeads(const FigureSource& source)
{
    return {QString(), Phrase(u"incidents", u"incidents").in(source.language)};
}

template <Coded E>
void addCodes(FigureData& figure,
              const FigureSource& source,
              const CountByCode& counts,
              const QStringList& where)
{
    for (const auto& [code, n] : counts)
        figure.rows.push_back(countRow(
            wordsOf<E>(source, code),
            n,
            condition::all(
                QStringList(where) << condition::is(
                    figure.chart == Chart::Causes ? "root_cause_category" : "kind", code))));
    std::ranges::stable_sort(figure.rows, [](const FigureRow& a, const FigureRow& b) {
        return a.parts.front().value > b.parts.front().value;
    });
}

} // namespace

FigureData monthFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::Months, countHeads(source));
    figure.shape = FigureShape::Columns;
    figure.keys = severityKeys(source);
    const QStringList severities = severityCodes();
    for (const FigureKey& key : figure.keys)
        figure.heads.append(key.words);
    qint64 all = 0;
    for (const auto& [month, count] : columnsOf(source.now)) {
        const bool year = month.size() == 4;
        FigureRow row{.label = year ? month : monthText(source.language, month),
                      .text = wholeNumber(count.incidents),
                      .cells = {wholeNumber(count.incidents)}};
        for (qsizetype i = 0; i < severities.size(); ++i) {
            const qint64 n = countOf(count.severities, severities[i]);
            const FigureKey& key = figure.keys[static_cast<std::size_t>(i)];
            row.parts.push_back(
                {.ink = key.ink, .value = static_cast<double>(n), .letter = key.letter});
            row.cells.append(wholeNumber(n));
        }
        if (count.incidents > 0)
            row.condition = condition::all(
                {condition::noticedIn(source.now.period),
                 year ? u"noticed in ("_s + month + u')' : condition::noticedIn(month)});
        all += count.incidents;
        figure.rows.push_back(std::move(row));
    }
    if (all == 0)
        figure.rows.clear();
    return figure;
}

FigureData kindFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::Kinds, countHeads(source));
    addCodes<Kind>(
        figure, source, source.now.statistics.kinds, {condition::noticedIn(source.now.period)});
    return figure;
}

FigureData causeFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::Causes, countHeads(source));
    addCodes<RootCause>(
        figure, source, source.now.figures.causes, {condition::noticedIn(source.now.period)});
    return figure;
}

FigureData nearMissFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::NearMisses, countHeads(source));
    addCodes<Kind>(figure,
                   source,
                   source.now.figures.nearMissKinds,
                   {condition::noticedIn(source.now.period), u"disposition = near-miss"_s});
    return figure;
}

FigureData thingFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::Things, countHeads(source));
    const Figures& figures = source.now.figures;
    const QString period = condition::noticedIn(source.now.period);
    for (const ThingCount& one : figures.things) {
        if (std::ssize(figure.rows) == mostThings)
            break;
        figure.rows.push_back(
            countRow(one.thing,
                     one.incidents,
                     condition::all({period, condition::named("affected", one.thing)})));
    }
    QStringList hints;
    if (const qsizetype more = std::ssize(figures.things) - mostThings; more > 0)
        hints.append(Counted{{u"%1 thing more", u"%1 autre élément"},
                             {u"%1 things more", u"%1 autres éléments"}}
                         .in(source.language, more)
                         .arg(more));
    if (!figures.things.empty() && figures.withoutThing > 0)
        hints.append(Counted{{u"%1 incident names none", u"%1 incident n’en indique aucun"},
                             {u"%1 incidents name none", u"%1 incidents n’en indiquent aucun"}}
                         .in(source.language, figures.withoutThing)
                         .arg(figures.withoutThing));
    figure.hint = hints.join(u" · "_s);
    return figure;
}

} // namespace ireg
