// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/regimejson.h"
#include "app/cli/session.h"
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/standing.h"
#include "model/language/worktext.h"
#include "model/record/json.h"
#include "model/register/dossiers.h"
#include "model/register/worklist.h"

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostStandings = 20;
constexpr int mostLessonText = 100;

constexpr Counted things{{u"%1: %2 thing needs %3", u"%1 : %2 chose à faire pour %3"},
                         {u"%1: %2 things need %3", u"%1 : %2 choses à faire pour %3"}};
constexpr Phrase whereStand{u"Where we stand", u"Où nous en sommes"};
constexpr Phrase returned{u"Came back", u"Revenu"};
constexpr Phrase metAgain{u"%1 %2 Met again in %3.", u"%1 %2 Rencontré de nouveau dans %3."};
constexpr Phrase notShown{u"and %1 more", u"et %1 de plus"};

/// Where an incident stands, in words.
struct Told
{
    QString reference;
    std::optional<Severity> severity;
    QString words;
};

/// What the day asks for, as of one moment.
struct Day
{
    QString me;
    When now;
    Worklist list;
    std::vector<Told> standings;
    qint64 grave = 0; ///< incidents that could be told of
};

Result<Day> readDay(const Invocation& call, const Register& open)
{
    Day day;
    day.me = call.has("me") ? call.option("me") : authorOf(call).name;
    day.now = open.now();
    auto list = worklist(open, {.me = day.me, .now = day.now.utc()});
    if (!list)
        return tl::unexpected(list.error());
    day.list = std::move(*list);
    const auto grave = graveIncidents(open, day.me, mostStandings);
    if (!grave)
        return tl::unexpected(grave.error());
    day.grave = grave->all;
    const auto told = forEachDossier(open, grave->ids, [&](const Dossier& known) {
        day.standings.push_back({known.incident.reference,
                                 known.incident.severity,
                                 whereWeStand(call.language(), known, day.now.utc())});
    });
    return told ? Result<Day>(std::move(day)) : tl::unexpected(told.error());
}

QString recordOf(const WorkItem& item)
{
    const bool named = item.type->letter != '\0';
    return named ? publicId(*item.type, item.id) : item.reference;
}

QJsonValue timeJson(const QDateTime& at, const QTimeZone& zone)
{
    return at.isValid() ? QJsonValue(written(at.toTimeZone(zone))) : QJsonValue();
}

QJsonObject itemJson(Language language, const Worklist& list, const WorkItem& item)
{
    const QTimeZone& zone = list.rules.zone();
    const WorkTime due = item.due.value_or(WorkTime());
    return {{u"kind"_s, QLatin1String(codeOf(item.work))},
            {u"record"_s, recordOf(item)},
            {u"incident"_s, item.reference},
            {u"title"_s, item.title},
            {u"severity"_s,
             item.severity ? QJsonValue(QLatin1String(codeOf(*item.severity))) : QJsonValue()},
            {u"text"_s, workText(language, list.rules, item)},
            {u"responsible"_s, item.another ? QJsonValue() : orNull(item.responsible)},
            {u"due"_s, timeJson(due.at, zone)},
            {u"whole_day"_s, due.day},
            {u"from"_s, timeJson(due.from, zone)},
            {u"late"_s, item.late},
            {u"needs_me"_s, item.mine},
            {u"when"_s, QLatin1String(codeOf(horizonOf(item, list.now)))}};
}

QJsonObject dayJson(Language language, const Day& day)
{
    QJsonArray items, standings, lessons;
    for (const WorkItem& item : day.list.items)
        items.append(itemJson(language, day.list, item));
    for (const Told& one : day.standings)
        standings.append(QJsonObject{{u"reference"_s, one.reference},
                                     {u"severity"_s, QLatin1String(codeOf(*one.severity))},
                                     {u"standing"_s, one.words}});
    for (const ReturnedLesson& one : day.list.cameBack)
        lessons.append(QJsonObject{{u"lesson"_s, publicId(one.lesson.id)},
                                   {u"statement"_s, one.lesson.statement},
                                   {u"state"_s, QLatin1String(codeOf(one.lesson.state))},
                                   {u"incident"_s, one.reference}});
    return {{u"as_of"_s, timeJson(day.list.now.utc(), day.list.rules.zone())},
            {u"me"_s, day.me},
            {u"items"_s, items},
            {u"standings"_s, standings},
            {u"came_back"_s, lessons}};
}

/// Prints one of the parts, and nothing where it is empty.
void printItems(Language language, const Day& day, Horizon which, bool all)
{
    std::vector<QStringList> rows;
    for (const WorkItem* item : day.list.within(which, all))
        rows.push_back({workTimeText(language, *item, day.list.now),
                        item->reference,
                        workText(language, day.list.rules, *item),
                        pressingLabel(language, day.list.rules, *item)});
    if (rows.empty())
        return;
    print(QString());
    printTable({horizonLabel(language, which), {}, {}, {}}, rows);
}

void printStandings(Language language, const Day& day)
{
    if (day.standings.empty())
        return;
    print(u'\n' + whereStand.in(language));
    for (const Told& one : day.standings)
        print(answer::pair.in(language).arg(
            QString(one.reference + u" ("_s + codeLabel(language, *one.severity) + u')'),
            one.words));
    if (day.grave > std::ssize(day.standings))
        print(notShown.in(language).arg(day.grave - std::ssize(day.standings)));
}

void printReturned(Language language, const Day& day)
{
    if (day.list.cameBack.empty())
        return;
    print(u'\n' + returned.in(language));
    for (const ReturnedLesson& one : day.list.cameBack)
        print(metAgain.in(language).arg(publicId(one.lesson.id),
                                        firstSentence(one.lesson.statement, mostLessonText),
                                        one.reference));
}

void printDay(const Invocation& call, const Day& day)
{
    const Language language = call.language();
    const bool all = call.has("all");
    const qint64 count = day.list.neededNow().count;
    const QDate today = dateOf(day.now);
    print(things.in(language, count)
              .arg(dayHeading(language, today), QString::number(count), day.me));
    for (const auto& one : codes<Horizon>)
        printItems(language, day, one.value, all);
    printStandings(language, day);
    printReturned(language, day);
}

} // namespace

int runToday(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto day = readDay(call, session.open());
    if (!day)
        return fail(call, day.error());
    if (call.json())
        printJson(dayJson(call.language(), *day));
    else
        printDay(call, *day);
    return Done;
}

} // namespace ireg::cli
