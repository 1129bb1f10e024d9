// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/listcolumns.h"

#include "model/base/text.h"
#include "model/language/entrywords.h"
#include "model/language/listtext.h"
#include "model/language/nextsteptext.h"
#include "model/language/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase stateHead{u"State", u"État"};
constexpr Phrase withStages{u"%1 (%2)", u"%1 (%2)"};
constexpr double wideColumn = 4;

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
std::optional<When> closedAt(const ListedFacts& incident)
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

QString stageWords(const PlainVoice& say, const ListedFacts& incident)
{
    QStringList stages;
    if (incident.status != Status::Closed) {
        for (const Stage stage : incident.stages)
            stages.append(say.code(stage));
    }
    return stages.join(u", "_s);
}

/// The stages it is in while work goes on, else how it stands; once closed what it was found to be.
QString standWords(const PlainVoice& say, const ListedFacts& incident)
{
    const QString stages = stageWords(say, incident);
    const QString status = say.code(incident.status);
    switch (incident.status) {
    case Status::Closed:
        return incident.disposition == Disposition::Undecided
            ? status
            : say(withStages).arg(status, say.code(incident.disposition));
    case Status::Open: return stages.isEmpty() ? status : stages;
    case Status::OnHold: return stages.isEmpty() ? status : say(withStages).arg(status, stages);
    }
    return {};
}

QString withPending(const PlainVoice& say, const ListedFacts& incident, const QString& words)
{
    return incident.secondPersonPending
        ? QString(words + u", "_s + secondPersonPendingText(say.c.language))
        : words;
}

QString stateWords(const PlainVoice& say, const ListedFacts& incident)
{
    return withPending(say, incident, standWords(say, incident));
}

QString statusWords(const PlainVoice& say, const ListedFacts& incident)
{
    return withPending(say, incident, say.code(incident.status));
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
    return timeWords(say, closedAt(incident));
}

SheetCell closingValue(const PlainVoice&, const ListedFacts& incident)
{
    return timeValue(closedAt(incident));
}

/// How long an incident that is not closed has been known.
QString ageWords(const PlainVoice& say, const ListedFacts& incident)
{
    if (!incident.noticed || incident.status == Status::Closed)
        return {};
    const qint64 minutes = (say.c.now.ms - incident.noticed->ms) / 60'000;
    return minutes < 0 ? QString() : say.minutes(minutes);
}

QString stepWords(const PlainVoice& say, const ListedFacts& incident)
{
    return nextStepText(say.c.language, incident.step);
}

QString dueWords(const PlainVoice& say, const ListedFacts& incident)
{
    const QString time = timeWords(say, incident.due);
    return time.isEmpty() || incident.dueRecord.isEmpty() ? time
                                                          : incident.dueRecord + u" · "_s + time;
}

SheetCell dueValue(const PlainVoice&, const ListedFacts& incident)
{
    return timeValue(incident.due);
}

template <auto words> SheetCell wordsValue(const PlainVoice& say, const ListedFacts& incident)
{
    return words(say, incident);
}

template <auto words> ListColumn worded(const char* field, double width = 1)
{
    return {field, width, Align::Start, words, &wordsValue<words>};
}

template <auto member> ListColumn columnOf(const char* field, double width = 1)
{
    return {field, width, Align::Start, &memberWords<member>, &memberValue<member>};
}

const Value* ownValue(const ListedFacts& incident, std::size_t field)
{
    return field < incident.row.size() && !isNull(incident.row[field]) ? &incident.row[field]
                                                                       : nullptr;
}

QString ownWords(const PlainVoice& say, const Field& field, const Value& value)
{
    const auto* text = std::get_if<Text>(&value);
    if (text && field.type == FieldType::Reference)
        return textOf(*text);
    if (text && field.type == FieldType::Time)
        return timeWords(say, whenFromText(textOf(*text)));
    return valueText(say.c.language, field, value, {});
}

SheetCell ownCell(const PlainVoice& say, const Field& field, const Value& value)
{
    const auto* text = std::get_if<Text>(&value);
    const auto* number = std::get_if<qint64>(&value);
    if (text && field.type == FieldType::Time)
        return timeValue(whenFromText(textOf(*text)));
    if (text && field.type == FieldType::Date)
        return QDate::fromString(textOf(*text), Qt::ISODate);
    if (number && field.type == FieldType::Integer)
        return SheetNumber{.number = *number};
    return ownWords(say, field, value);
}

/// What the incident's own field says.
ListColumn ownColumn(std::size_t index)
{
    const Field& field = typeOf<Incident>().fields[index];
    return {.field = field.code,
            .width = isText(field.type) ? wideColumn : 1,
            .align = field.type == FieldType::Integer ? Align::End : Align::Start,
            .words =
                [&field, index](const PlainVoice& say, const ListedFacts& incident) {
                    const Value* value = ownValue(incident, index);
                    return value ? displayText(ownWords(say, field, *value)) : QString();
                },
            .value =
                [&field, index](const PlainVoice& say, const ListedFacts& incident) {
                    const Value* value = ownValue(incident, index);
                    return value ? ownCell(say, field, *value) : SheetCell();
                }};
}

/// Those that are said only where they are asked for.
std::vector<ListColumn> furtherColumns()
{
    return {worded<&stageWords>("stage"),
            worded<&statusWords>("status"),
            worded<&ageWords>("age"),
            worded<&stepWords>("next_step", 2),
            {"next_due", 1, Align::Start, &dueWords, &dueValue}};
}

} // namespace

std::vector<ListColumn> usualColumns()
{
    return {columnOf<&ListedFacts::reference>("reference"),
            columnOf<&ListedFacts::title>("title", wideColumn),
            columnOf<&ListedFacts::kind>("kind"),
            columnOf<&ListedFacts::severity>("severity"),
            worded<&stateWords>(nullptr),
            columnOf<&ListedFacts::owner>("owner"),
            columnOf<&ListedFacts::noticed>("noticed"),
            columnOf<&ListedFacts::contained>("contained_at"),
            {"closed_at", 1, Align::Start, &closingWords, &closingValue},
            {"individuals", 1, Align::End, &peopleWords, &peopleValue}};
}

std::vector<ListColumn> namedColumns(const QStringList& codes)
{
    std::vector<ListColumn> known = usualColumns();
    std::ranges::move(furtherColumns(), std::back_inserter(known));
    std::vector<ListColumn> found;
    for (const QString& code : codes) {
        const auto at = std::ranges::find_if(known, [&code](const ListColumn& column) {
            return column.field && code == QLatin1StringView(column.field);
        });
        const int index = typeOf<Incident>().indexOf(code.toUtf8());
        if (at != known.end())
            found.push_back(*at);
        else if (index >= 0)
            found.push_back(ownColumn(static_cast<std::size_t>(index)));
    }
    if (found.empty())
        found.push_back(columnOf<&ListedFacts::title>("title", wideColumn));
    return found;
}

QString headOf(const PlainVoice& say, const ListColumn& column)
{
    return column.field ? listFieldText(say.c.language, column.field) : say(stateHead);
}

bool isTime(const ListColumn& column)
{
    const bool due = column.field && QByteArrayView(column.field) == QByteArrayView("next_due");
    const Field* field = column.field ? typeOf<Incident>().find(column.field) : nullptr;
    return due || (field && field->type == FieldType::Time);
}

std::vector<ListGroup> groupsOf(const ListFacts& facts)
{
    std::vector<ListGroup> groups;
    for (const ListedFacts& incident : facts.incidents) {
        if (groups.empty() || groups.back().key != incident.group)
            groups.push_back({.key = incident.group});
        groups.back().incidents.push_back(&incident);
    }
    return groups;
}

} // namespace ireg::report
