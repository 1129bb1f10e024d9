// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/listtext.h"
#include "model/report/frame.h"
#include "model/report/listcolumns.h"
#include "model/report/listreport.h"
#include "model/report/selectionwords.h"
#include "model/report/visible.h"

#include <algorithm>

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
constexpr Phrase inGroup{u"%1: %2 (%3)", u"%1\u00A0: %2 (%3)"};

/// Those of the usual ones that say something of an incident at least; all that were asked for.
std::vector<ListColumn> columnsOn(const PlainVoice& say, const ListFacts& facts)
{
    if (!facts.selection.columns.isEmpty())
        return namedColumns(facts.selection.columns);
    std::vector<ListColumn> found = usualColumns();
    std::erase_if(found, [&](const ListColumn& column) {
        return std::ranges::all_of(facts.incidents, [&](const ListedFacts& incident) {
            return column.words(say, incident).isEmpty();
        });
    });
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

QStringList cellsOf(const PlainVoice& say,
                    const std::vector<ListColumn>& shown,
                    const ListedFacts& incident)
{
    QStringList cells;
    for (const ListColumn& column : shown) {
        const QString words = column.words(say, incident);
        cells.append(words.isEmpty() ? say.none() : words);
    }
    return cells;
}

QString groupTitle(const PlainVoice& say, const ListFacts& facts, const ListGroup& group)
{
    return say(inGroup).arg(listFieldText(say.c.language, facts.selection.group),
                            groupText(say.c.language, facts.selection.group, group.key),
                            say.number(qint64(group.incidents.size())));
}

/// The lines, a table for each group.
void addLines(const PlainVoice& say, const ListFacts& facts, Document& document)
{
    const std::vector<ListColumn> shown = columnsOn(say, facts);
    Table table;
    for (const ListColumn& column : shown)
        table.columns.push_back({headOf(say, column), column.width, column.align});
    for (const ListGroup& group : groupsOf(facts)) {
        if (!facts.selection.group.isEmpty())
            document.blocks.emplace_back(Heading{2, groupTitle(say, facts, group)});
        table.rows.clear();
        table.rows.reserve(group.incidents.size());
        for (const ListedFacts* incident : group.incidents)
            table.rows.push_back(cellsOf(say, shown, *incident));
        document.blocks.emplace_back(table);
    }
}

/// The columns, with that of the group in front where it is none of them.
std::vector<ListColumn> sheetColumns(const ListFacts& facts)
{
    QStringList names = facts.selection.columns;
    std::vector<ListColumn> columns = names.isEmpty() ? usualColumns() : namedColumns(names);
    const QByteArray& group = facts.selection.group;
    const bool has = std::ranges::any_of(
        columns, [&group](const ListColumn& column) { return group == column.field; });
    if (!group.isEmpty() && !has)
        columns.insert(columns.begin(), namedColumns({QString::fromLatin1(group)}).front());
    return columns;
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
    addLines(say, facts, document);
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
    const std::vector<ListColumn> columns = sheetColumns(facts);
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

ListTable listTable(const ListFacts& facts, const ReportContext& context)
{
    const PlainVoice say(context, facts.profile.zone);
    const std::vector<ListColumn> shown = columnsOn(say, facts);
    ListTable table;
    for (const ListColumn& column : shown)
        table.heads.append(headOf(say, column));
    for (const ListGroup& group : groupsOf(facts)) {
        auto& [title, rows] = table.groups.emplace_back();
        if (!facts.selection.group.isEmpty())
            title = groupTitle(say, facts, group);
        for (const ListedFacts* incident : group.incidents)
            rows.push_back(cellsOf(say, shown, *incident));
    }
    return table;
}

} // namespace ireg::report
