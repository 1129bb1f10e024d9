// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lessonlist.h"

#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/action/action.h"
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase lessonHead{u"ID", u"ID"};
constexpr Phrase metHead{u"Incidents", u"Incidents"};

QStringList lessonCells(const ListedLesson& line, Language language)
{
    QStringList places;
    for (const MetIn& met : line.met)
        places.append(met.reference);
    if (!line.exercise.isEmpty())
        places.append(line.exercise);
    return {line.reference,
            places.join(u", "_s),
            codeLabel(language, line.lesson.target),
            codeLabel(language, line.lesson.state),
            displayText(line.lesson.statement)};
}

} // namespace

Result<LessonQuery> lessonQueryOf(const Invocation& call, const Register& open)
{
    FilterReading reading = filterReading(open);
    if (call.has("me"))
        reading.me = call.option("me");
    const auto where = parseLessonFilter(call.option("where"), reading);
    const auto limit = limitOf(call);
    if (!where || !limit)
        return tl::unexpected(where ? limit.error() : where.error());
    LessonQuery query{.where = *where, .words = {}, .sort = u"id"_s, .limit = *limit};
    if (call.has("sort")) {
        if (const auto known = checkLessonSort(call.option("sort")); !known)
            return tl::unexpected(known.error());
        query.sort = call.option("sort");
    }
    return query;
}

QJsonObject lessonJson(const ListedLesson& line, const ReferenceText& reference)
{
    QJsonObject object = toJson(typeOf<Lesson>(), rowOf(line.lesson), reference);
    object.insert(u"id"_s, line.reference);
    QJsonArray incidents;
    for (const MetIn& met : line.met)
        incidents.append(QJsonObject{{u"reference"_s, met.reference},
                                     {u"title"_s, met.title},
                                     {u"came_back"_s, met.cameBack}});
    object.insert(u"incidents"_s, incidents);
    object.insert(u"exercise"_s,
                  line.exercise.isEmpty() ? QJsonValue() : QJsonValue(line.exercise));
    object.insert(u"came_back"_s, line.cameBack());
    QJsonArray actions;
    for (const LessonAction& action : line.actions)
        actions.append(QJsonObject{{u"id"_s, publicId(action.action)},
                                   {u"title"_s, action.title},
                                   {u"open"_s, action.isOpen}});
    object.insert(u"actions"_s, actions);
    QJsonArray trainings;
    for (const Training& training : line.trainings) {
        QJsonObject one = toJson(typeOf<Training>(), rowOf(training), reference);
        one.insert(u"id"_s, publicId(training.id));
        trainings.append(one);
    }
    object.insert(u"trainings"_s, trainings);
    return object;
}

int runLessonList(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto query = lessonQueryOf(call, session.open());
    const auto listing = query ? listLessons(session.open(), *query)
                               : tl::unexpected(query.error());
    if (!listing)
        return fail(call, listing.error());
    const ReferenceText reference = referenceText(session.open());
    if (call.json()) {
        QJsonArray array;
        for (const ListedLesson& line : listing->lines)
            array.append(lessonJson(line, reference));
        printJson(array);
        return Done;
    }
    const Language language = call.language();
    QStringList header = heads({lessonHead, metHead}, language);
    for (const char* code :
         {codeOf<&Lesson::target>(), codeOf<&Lesson::state>(), codeOf<&Lesson::statement>()})
        header.append(fieldLabel(language, typeOf<Lesson>().name, code));
    for (QString& head : header)
        head = head.toUpper();
    std::vector<QStringList> rows;
    for (const ListedLesson& line : listing->lines)
        rows.push_back(lessonCells(line, language));
    printTable(header, rows);
    return Done;
}

} // namespace ireg::cli
