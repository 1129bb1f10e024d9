// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/progress.h"
#include "app/cli/readable.h"
#include "app/cli/recordjson.h"
#include "app/cli/recordlisting.h"
#include "app/cli/session.h"
#include "model/base/text.h"
#include "model/dossier/actionfilter.h"
#include "model/dossier/recordtypes.h"
#include "model/language/valuetext.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/evidencecheck.h"
#include "model/register/evidencekeeping.h"
#include "model/register/evidencereading.h"
#include "model/register/exercises.h"
#include "model/register/records.h"
#include "model/register/reviews.h"

#include <algorithm>
#include <functional>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The exercise that it comes from, where no incident is.
Result<void> exerciseBehind(const Register& open, RecordRef record, QJsonObject& object)
{
    object.insert(u"exercise"_s, QJsonValue());
    if (!object.value(u"incident"_s).isNull())
        return {};
    const auto origins = originsInExercises(open);
    if (!origins)
        return tl::unexpected(origins.error());
    const auto origin = origins->find(publicId(*record.type, record.id));
    if (origin != origins->end())
        object.insert(u"exercise"_s, publicId(origin->second.id));
    return {};
}

int addTo(Invocation& call, const RecordType& type, const Assignments& facts)
{
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            return report(call, addRecord(open, type, incident, facts), answer::added);
        });
}

} // namespace

int runNote(Invocation& call)
{
    if (const auto error = missing(call, {"what"}))
        return fail(call, *error);
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        Assignments facts = fromOptions(call, {{"what", "text"}, {"at", "at"}, {"kind", "kind"}});
        if (!call.has("at"))
            facts.push_back({u"at"_s, u"now"_s});
        return report(
            call, addRecord(open, typeOf<TimelineEntry>(), incident, facts), {u"Noted", u"Noté"});
    });
}

namespace
{

/// What the options leave of all actions of all incidents.
Result<Which<Action>> wantedActions(const Invocation& call, const Register& open)
{
    const auto people = all<Person>(open);
    if (!people)
        return tl::unexpected(people.error());
    std::map<qint64, QString> names;
    for (const Person& person : *people)
        names.emplace(person.id.value, person.name);
    std::vector<ActionFilter> filters;
    for (const auto& one : codes<ActionFilter>) {
        if (call.has(one.code))
            filters.push_back(one.value);
    }
    Id<Incident> incident;
    if (call.has("incident")) {
        const auto found = incidentByReference(open, call.option("incident"));
        if (!found)
            return tl::unexpected(found.error());
        incident = *found;
    }
    const ActionReading reading{.me = call.has("me") ? call.option("me") : authorOf(call).name,
                                .now = open.now()};
    return [names, filters, incident, reading](const Action& action) {
        const auto owner = names.find(action.owner.value);
        return (!incident || action.incident == incident)
            && std::ranges::all_of(filters, [&](ActionFilter filter) {
                   return meets(
                       action, owner == names.end() ? QString() : owner->second, filter, reading);
               });
    };
}

} // namespace

int runAction(Invocation& call)
{
    if (call.at(1) == "add"_L1) {
        if (const auto error = missing(call, {"incident", "title"}))
            return fail(call, *error);
        return addTo(call,
                     typeOf<Action>(),
                     fromOptions(call,
                                 {{"title", "title"},
                                  {"owner", "owner"},
                                  {"due", "due"},
                                  {"type", "type"},
                                  {"priority", "priority"},
                                  {"effort", "effort_hours"},
                                  {"check-days", "check_days"},
                                  {"lesson", "lesson"}}));
    }
    if (call.at(1) == "check"_L1) {
        if (const auto error = missing(call, {"effect"}))
            return fail(call, *error);
        return setOn(
            call,
            typeOf<Action>(),
            fromOptions(
                call, {{"effect", "effectiveness"}, {"at", "checked_at"}, {"note", "check_note"}}));
    }
    if (call.at(1) == "done"_L1) {
        Assignments facts = fromOptions(call, {{"at", "done_at"}, {"result", "result"}});
        if (!call.has("at"))
            facts.push_back({u"done_at"_s, u"now"_s});
        return setOn(call, typeOf<Action>(), facts);
    }
    if (call.at(1) == "list"_L1)
        return listAll<Action>(call,
                               {u"incident"_s,
                                u"type"_s,
                                u"owner"_s,
                                u"due"_s,
                                u"done_at"_s,
                                u"effectiveness"_s,
                                u"title"_s},
                               exerciseBehind,
                               wantedActions);
    return wordsMissing(call);
}

int runLesson(Invocation& call)
{
    if (call.at(1) == "add"_L1) {
        if (const auto error = missing(call, {"incident", "statement", "target"}))
            return fail(call, *error);
        return addTo(call,
                     typeOf<Lesson>(),
                     fromOptions(call,
                                 {{"statement", "statement"},
                                  {"target", "target"},
                                  {"change", "change"},
                                  {"avoid", "avoid"},
                                  {"signal", "signal"},
                                  {"theme", "theme"},
                                  {"control", "control"},
                                  {"audience", "audience"},
                                  {"owner", "owner"}}));
    }
    if (call.at(1) == "list"_L1)
        return runLessonList(call);
    if (call.at(1) == "train"_L1)
        return runLessonTrain(call);
    return call.at(1) == "link"_L1 ? runLessonLink(call) : runLessonStep(call);
}

namespace
{

int showReview(const Invocation& call, const Register& open, Id<Incident> incident)
{
    const auto known = dossier(open, incident);
    if (!known)
        return fail(call, known.error());
    const Review* review = known->review();
    const ReferenceText reference = referenceText(open);
    const RecordType& type = typeOf<Review>();
    if (call.json())
        printJson(review ? toJson(type, rowOf(*review), reference) : QJsonValue());
    else if (review)
        printRecord(type, rowOf(*review), reference, call.language());
    return Done;
}

} // namespace

int runReview(Invocation& call)
{
    const QString verb = call.at(2);
    return onIncident(
        call,
        verb == "show"_L1 ? Access::Read : Access::Write,
        call.at(1),
        [&](Register& open, Id<Incident> incident) {
            if (verb == "approve"_L1)
                return report(call, approveReview(open, incident), {u"Approved", u"Approuvé"});
            if (verb == "set"_L1) {
                const auto facts = assignments(call.from(3));
                return facts ? report(call, setReview(open, incident, *facts), answer::changed)
                             : fail(call, facts.error());
            }
            return verb == "show"_L1 ? showReview(call, open, incident) : wordsMissing(call);
        });
}

int runWatch(Invocation& call)
{
    if (call.at(1) == "add"_L1) {
        if (const auto error = missing(call, {"incident", "what", "until"}))
            return fail(call, *error);
        return addTo(
            call, typeOf<WatchItem>(), fromOptions(call, {{"what", "what"}, {"until", "until"}}));
    }
    if (call.at(1) == "check"_L1) {
        if (const auto error = missing(call, {"result"}))
            return fail(call, *error);
        Assignments facts = fromOptions(
            call, {{"at", "checked_at"}, {"result", "result"}, {"again", "recurred"}});
        if (!call.has("at"))
            facts.push_back({u"checked_at"_s, u"now"_s});
        if (!call.has("again"))
            facts.push_back({u"recurred"_s, u"unknown"_s});
        facts.push_back({u"checked_by"_s, authorOf(call).name});
        return setOn(call, typeOf<WatchItem>(), facts);
    }
    if (call.at(1) == "list"_L1)
        return listAll<WatchItem>(call, {u"incident"_s, u"until"_s, u"checked_at"_s, u"what"_s});
    return wordsMissing(call);
}

namespace
{

int checkAll(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    auto review = reviewEvidence(session.open());
    if (!review)
        return fail(call, review.error());
    Progress progress;
    if (!reviewOriginals(*review, std::ref(progress)))
        return fail(call, Error{ErrorKind::Cancelled, {}, {}});
    const Error unconfirmedNote{ErrorKind::Constraint, u"#location-unconfirmed"_s, {}};
    bool altered = false;
    QJsonArray array;
    for (const EvidenceCheck& check : review->checks) {
        const QString id = publicId(check.evidence.id);
        const bool unconfirmed = review->unconfirmed.contains(check.evidence.id.value);
        altered = altered || check.agrees == Answer::No;
        array.append(QJsonObject{{u"id"_s, id},
                                 {u"name"_s, check.evidence.name},
                                 {u"hash_agrees"_s, codeText(check.agrees)},
                                 {u"location_unconfirmed"_s, unconfirmed}});
        if (!call.json())
            print(id + u"  "_s + codeLabel(call.language(), check.agrees) + u"  "_s
                  + displayText(check.evidence.name)
                  + (unconfirmed ? u"  ("_s + problemText(unconfirmedNote, call.language()) + u')'
                                 : QString()));
    }
    if (call.json())
        printJson(array);
    return altered ? NotVerified : Done;
}

int confirmOne(Invocation& call)
{
    if (call.from(2).size() != 1)
        return wordsMissing(call);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), typeOf<Evidence>());
    return ref ? report(call, confirmLocation(session.open(), {ref->id}), answer::changed)
               : fail(call, ref.error());
}

int extractOne(Invocation& call)
{
    if (call.from(2).size() != 1)
        return wordsMissing(call);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), typeOf<Evidence>());
    if (!ref)
        return fail(call, ref.error());
    const auto path = extractEvidence(
        session.open(), {ref->id}, call.has("o") ? call.option("o") : u"."_s);
    if (!path)
        return fail(call, path.error());
    if (call.json())
        printJson(QJsonObject{{u"id"_s, ref->id},
                              {u"reference"_s, publicId("evidence", ref->id)},
                              {u"path"_s, *path}});
    else
        print(*path);
    return answered(call, publicId("evidence", ref->id));
}

/// One JSON value in any case: an object for one path, an array for several.
int addAll(Invocation& call)
{
    if (const auto error = missing(call, {"incident"}))
        return fail(call, *error);
    if (call.from(2).isEmpty())
        return wordsMissing(call);
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            Progress progress;
            const auto files = readEvidence(call.from(2), evidenceBounds(open), std::ref(progress));
            const auto added = files ? addEvidence(open, incident, *files)
                                     : tl::unexpected(files.error());
            if (!added)
                return fail(call, added.error());
            if (!call.json()) {
                int exit = Done;
                for (const Outcome& one : *added)
                    exit = report(call, one, answer::added);
                return exit;
            }
            QJsonArray array;
            for (const Outcome& one : *added)
                array.append(outcomeJson(one));
            printJson(array.size() == 1 ? array.first() : QJsonValue(array));
            return answered(call, added->back().reference);
        });
}

} // namespace

int runEvidence(Invocation& call)
{
    if (call.at(1) == "list"_L1)
        return listAll<Evidence>(call, {u"incident"_s, u"size"_s, u"sha256"_s, u"name"_s});
    if (call.at(1) == "check"_L1)
        return checkAll(call);
    if (call.at(1) == "extract"_L1)
        return extractOne(call);
    if (call.at(1) == "confirm"_L1)
        return confirmOne(call);
    return call.at(1) == "add"_L1 ? addAll(call) : wordsMissing(call);
}

} // namespace ireg::cli
