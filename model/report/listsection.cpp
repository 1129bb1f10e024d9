// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/entrywords.h"
#include "model/report/frame.h"
#include "model/report/listreport.h"
#include "model/report/selectionwords.h"
#include "model/report/visible.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Counted allOf{{u"The one incident of the register", u"Le seul incident du registre"},
                        {u"All %1 incidents of the register", u"Les %1 incidents du registre"}};
constexpr Phrase emptyRegister{u"No incident is in the register",
                               u"Aucun incident n’est dans le registre"};
constexpr Phrase someOf{u"%1 of %2 incidents", u"%1 incidents sur %2"};
constexpr Phrase oneOf{u"%1 of %2 incidents", u"%1 incident sur %2"};

constexpr Phrase selected{u"Selected", u"Sélection"};
constexpr Phrase everything{u"all incidents of the register", u"tous les incidents du registre"};
constexpr Phrase andAlso{u"; ", u"\u00A0; "};
constexpr Phrase order{u"Order", u"Ordre"};
constexpr Phrase asOf{u"As of", u"À la date du"};
constexpr Phrase times{u"Times", u"Heures"};
constexpr Phrase inZone{u"in the register’s time zone, %1", u"dans le fuseau du registre, %1"};
constexpr Phrase inUtc{u"UTC; a time that is not exact begins with ~",
                       u"UTC\u00A0; une heure qui n’est pas exacte commence par ~"};
constexpr Phrase organisation{u"Organisation", u"Organisme"};
constexpr Phrase label{u"TLP", u"TLP"};
constexpr Phrase chain{u"Chain head", u"Tête de chaîne"};
constexpr Phrase madeBy{u"Made by", u"Établi par"};
constexpr Phrase incidents{u"Incidents", u"Incidents"};
constexpr Phrase report{u"Report", u"Rapport"};
constexpr Phrase warning{u"Warning", u"Avertissement"};
constexpr Phrase about{u"About", u"À propos"};

constexpr Phrase total{u"Total", u"Total"};
constexpr Phrase severity{u"Severity", u"Gravité"};
constexpr Phrase notAssessed{u"Not assessed", u"Non évaluée"};
constexpr Phrase totalsHeading{u"Totals", u"Totaux"};
constexpr Phrase listHeading{u"Incidents", u"Incidents"};
constexpr Phrase noneMatches{u"No incident matches.", u"Aucun incident ne correspond."};
constexpr Phrase noneLogged{u"Nothing is logged in this register yet.",
                            u"Rien n’est encore consigné dans ce registre."};
constexpr Phrase utcHead{u"%1 (UTC)", u"%1 (UTC)"};
constexpr Phrase stateHead{u"State", u"État"};
constexpr Phrase withStages{u"%1 (%2)", u"%1 (%2)"};

/// A column of the list, in both its forms. What says nothing of an incident says so by a dash on
/// paper and by an empty cell in a spreadsheet.
struct ListColumn
{
    const char* field; ///< whose label is the head; null: the state
    double width;
    Align align;
    QString (*words)(const PlainVoice& say, const ListedFacts& incident);
    SheetCell (*value)(const PlainVoice& say, const ListedFacts& incident);
};

/// A line is broken before the time of day only.
QString timeWords(const PlainVoice& say, const std::optional<When>& when)
{
    if (!when)
        return {};
    QString words = say.shortTime(when);
    const qsizetype clock = words.lastIndexOf(u", ");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u' ' && i != clock + 1)
            words[i] = QChar::Nbsp;
    }
    return words;
}

/// An incident that was opened again has been closed before, and is not.
std::optional<When> closing(const ListedFacts& incident)
{
    return incident.status == Status::Closed ? incident.closed : std::nullopt;
}

// What is known to the month or less is no instant, and a spreadsheet would make it one.
SheetCell timeValue(const std::optional<When>& when)
{
    if (!when)
        return {};
    switch (when->precision) {
    case Precision::Exact: return SheetTime{.utc = when->utc()};
    case Precision::About:
    case Precision::Hour: return SheetTime{.utc = when->utc(), .about = true};
    case Precision::Day:
        if (!when->about)
            return when->local().date();
        [[fallthrough]];
    case Precision::Month:
    case Precision::Year: return typedForm(*when);
    }
    return {};
}

template <Coded E> QString codeWords(const PlainVoice& say, const std::optional<E>& value)
{
    return value ? say.code(*value) : QString();
}

/// The stages it is in while work goes on, else how it stands; once closed what it was found to be.
QString statusWords(const PlainVoice& say, const ListedFacts& incident)
{
    QStringList stages;
    for (const Stage stage : incident.stages)
        stages.append(say.code(stage));
    const QString status = say.code(incident.status);
    switch (incident.status) {
    case Status::Closed:
        return incident.disposition == Disposition::Undecided
            ? status
            : say(withStages).arg(status, say.code(incident.disposition));
    case Status::Open: return stages.isEmpty() ? status : stages.join(u", "_s);
    case Status::OnHold:
        return stages.isEmpty() ? status : say(withStages).arg(status, stages.join(u", "_s));
    }
    return {};
}

QString stateWords(const PlainVoice& say, const ListedFacts& incident)
{
    const QString words = statusWords(say, incident);
    return incident.secondPersonPending
        ? QString(words + u", "_s + secondPersonPendingText(say.c.language))
        : words;
}

template <auto member> QString memberWords(const PlainVoice& say, const ListedFacts& incident)
{
    const auto& value = incident.*member;
    if constexpr (requires { value->precision; })
        return timeWords(say, value);
    else if constexpr (requires { value.isEmpty(); })
        return value;
    else
        return codeWords(say, value);
}

template <auto member> SheetCell memberValue(const PlainVoice& say, const ListedFacts& incident)
{
    const auto& value = incident.*member;
    if constexpr (requires { value->precision; })
        return timeValue(value);
    else
        return memberWords<member>(say, incident);
}

QString peopleWords(const PlainVoice& say, const ListedFacts& incident)
{
    return incident.individuals ? say.amount(incident.individuals, incident.individualsApproximate)
                                : QString();
}

SheetCell peopleValue(const PlainVoice&, const ListedFacts& incident)
{
    if (!incident.individuals)
        return {};
    return SheetNumber{.number = *incident.individuals, .about = incident.individualsApproximate};
}

QString closingWords(const PlainVoice& say, const ListedFacts& incident)
{
    return timeWords(say, closing(incident));
}

SheetCell closingValue(const PlainVoice&, const ListedFacts& incident)
{
    return timeValue(closing(incident));
}

SheetCell stateValue(const PlainVoice& say, const ListedFacts& incident)
{
    return stateWords(say, incident);
}

template <auto member>
constexpr ListColumn columnOf(const char* field, double width = 1, Align align = Align::Start)
{
    return {field, width, align, &memberWords<member>, &memberValue<member>};
}

constexpr std::array columns{columnOf<&ListedFacts::reference>("reference"),
                             columnOf<&ListedFacts::title>("title", 4),
                             columnOf<&ListedFacts::kind>("kind"),
                             columnOf<&ListedFacts::severity>("severity"),
                             ListColumn{nullptr, 1, Align::Start, &stateWords, &stateValue},
                             columnOf<&ListedFacts::owner>("owner"),
                             columnOf<&ListedFacts::noticed>("noticed"),
                             columnOf<&ListedFacts::contained>("contained_at"),
                             ListColumn{"closed_at", 1, Align::Start, &closingWords, &closingValue},
                             ListColumn{"individuals", 1, Align::End, &peopleWords, &peopleValue}};

bool isTime(const ListColumn& column)
{
    const Field* field = column.field ? typeOf<Incident>().find(column.field) : nullptr;
    return field && field->type == FieldType::Time;
}

QString headOf(const PlainVoice& say, const ListColumn& column)
{
    return column.field ? fieldLabel(say.c.language, typeOf<Incident>().name, column.field)
                        : say(stateHead);
}

/// Those that say something of an incident at least.
std::vector<const ListColumn*> columnsOf(const PlainVoice& say, const ListFacts& facts)
{
    std::vector<const ListColumn*> found;
    for (const ListColumn& column : columns) {
        if (std::ranges::any_of(facts.incidents, [&](const ListedFacts& incident) {
                return !column.words(say, incident).isEmpty();
            }))
            found.push_back(&column);
    }
    return found;
}

// As strict as the strictest of its lines; of no line, as an incident begins.
Tlp strictest(const ListFacts& facts)
{
    const auto found = std::ranges::min_element(facts.incidents, {}, &ListedFacts::tlp);
    return found == facts.incidents.end() ? Incident().tlp : found->tlp;
}

QString subjectOf(const PlainVoice& say, const ListFacts& facts)
{
    const auto shown = qint64(facts.incidents.size());
    if (facts.selection.isAll())
        return shown == 0 ? say(emptyRegister) : say.counted(allOf, shown);
    const bool single = shown == 1 || (shown == 0 && say.c.language == Language::French);
    return say(single ? oneOf : someOf).arg(say.number(shown), say.number(facts.inRegister));
}

QString selectionText(const PlainVoice& say, const ListFacts& facts)
{
    const QStringList words = selectionWords(say, facts.selection);
    return words.isEmpty() ? say(everything) : words.join(say(andAlso));
}

Facts headFacts(const PlainVoice& say, const ListFacts& facts)
{
    return {{say.fact(selected, selectionText(say, facts)),
             say.fact(order, orderWords(say, facts.selection)),
             say.fact(asOf, say.time(say.c.now)),
             say.fact(times, say(inZone).arg(say.zone))}};
}

/// How many by severity and status; without what there is none of.
Table totals(const PlainVoice& say, const ListFacts& facts)
{
    Table table{.columns = {say.column(severity)}};
    const auto count = [&facts](const std::optional<std::optional<Severity>>& of,
                                std::optional<Status> status) {
        return std::ranges::count_if(facts.incidents, [&](const ListedFacts& incident) {
            return (!of || incident.severity == *of) && (!status || incident.status == *status);
        });
    };
    std::vector<std::optional<Status>> shown;
    for (const CodeOf<Status>& status : codes<Status>) {
        if (count({}, status.value) > 0)
            shown.emplace_back(status.value);
    }
    for (const auto& status : shown)
        table.columns.push_back({say.code(*status), 0, Align::End});
    shown.emplace_back();
    table.columns.push_back(say.column(total, 0, Align::End));
    const auto row = [&](const QString& name, const std::optional<std::optional<Severity>>& of) {
        QStringList cells{name};
        for (const auto& status : shown)
            cells.append(say.number(count(of, status)));
        table.rows.push_back(cells);
    };
    for (const CodeOf<Severity>& one : codes<Severity>) {
        if (count(one.value, {}) > 0)
            row(say.code(one.value), one.value);
    }
    if (count(std::optional<Severity>(), {}) > 0)
        row(say(notAssessed), std::optional<Severity>());
    row(say(total), {});
    return table;
}

Table lines(const PlainVoice& say, const ListFacts& facts)
{
    const auto shown = columnsOf(say, facts);
    Table table;
    for (const ListColumn* column : shown)
        table.columns.push_back({headOf(say, *column), column->width, column->align});
    table.rows.reserve(facts.incidents.size());
    for (const ListedFacts& incident : facts.incidents) {
        QStringList cells;
        for (const ListColumn* column : shown) {
            const QString words = column->words(say, incident);
            cells.append(words.isEmpty() ? say.none() : words);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

Document registerList(const ListFacts& facts, const ReportContext& context)
{
    const PlainVoice say(context, facts.profile.zone);
    Document document = frame(say,
                              {.title = say(registerTitle),
                               .subject = subjectOf(say, facts),
                               .organisation = facts.profile.organisation,
                               .tlp = strictest(facts)});
    document.orientation = Orientation::Landscape;
    document.blocks.emplace_back(headFacts(say, facts));
    if (facts.incidents.empty()) {
        document.blocks.emplace_back(
            Paragraph{say(facts.inRegister == 0 ? noneLogged : noneMatches), ParagraphStyle::Lead});
        return document;
    }
    document.blocks.emplace_back(Heading{1, say(totalsHeading)});
    document.blocks.emplace_back(totals(say, facts));
    document.blocks.emplace_back(Heading{1, say(listHeading)});
    document.blocks.emplace_back(lines(say, facts));
    return document;
}

Sheet registerSheet(const ListFacts& facts, const ReportContext& context)
{
    const PlainVoice say(context, facts.profile.zone);
    const Document framed = frame(say, {.title = say(registerTitle), .tlp = strictest(facts)});
    Sheet sheet{.name = say(incidents),
                .aboutName = say(about),
                .about = {{say(report), say(registerTitle)},
                          {say(organisation), facts.profile.organisation},
                          {say(incidents), subjectOf(say, facts)},
                          {say(selected), selectionText(say, facts)},
                          {say(order), orderWords(say, facts.selection)},
                          {say(asOf), say.time(context.now)},
                          {say(times), say(inUtc)},
                          {say(label), tlpLabel(framed)},
                          {say(chain), framed.head},
                          {say(madeBy), say.text(context.author)}},
                .tlp = tlpLabel(framed),
                .made = context.now.utc(),
                .author = context.author};
    if (!framed.warning.isEmpty())
        sheet.about.insert(sheet.about.begin(), {say(warning), framed.warning});
    for (const ListColumn& column : columns)
        sheet.heads.append(isTime(column) ? say(utcHead).arg(headOf(say, column))
                                          : headOf(say, column));
    sheet.rows.reserve(facts.incidents.size());
    for (const ListedFacts& incident : facts.incidents) {
        std::vector<SheetCell>& row = sheet.rows.emplace_back();
        for (const ListColumn& column : columns)
            row.push_back(column.value(say, incident));
    }
    return sheet;
}

} // namespace ireg::report
