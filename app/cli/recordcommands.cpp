// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/dossier/recordtypes.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

int unknownVerb(Invocation& call)
{
    return fail(call,
                Error{ErrorKind::Usage, QLatin1String(call.command().positionals), call.at(1)});
}

int addTo(Invocation& call, QByteArrayView verb, const RecordType& type, const Assignments& facts)
{
    if (!call.has("incident"))
        return fail(call, Error{ErrorKind::Usage, u"needs --incident"_s, u"--incident"_s});
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            return report(call, addRecord(open, verb, type, incident, facts), u"Added"_s);
        });
}

/// Sets fields of the record that the third word names.
int setOn(Invocation& call, const char* record, const Assignments& facts)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = recordRef(session.open(), call.at(2));
    if (!ref)
        return fail(call, ref.error());
    if (QByteArrayView(ref->type->name) != QByteArrayView(record))
        return fail(call, Error{ErrorKind::NotFound, call.at(2), QLatin1String(record)});
    return report(
        call, setFields(session.open(), *ref, facts, call.option("reason")), u"Changed"_s);
}

template <Described Record> int listAll(Invocation& call, const QStringList& columns)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto records = all<Record>(session.open());
    if (!records)
        return fail(call, records.error());
    const ReferenceText reference = referenceText(session.open());
    const RecordType& type = typeOf<Record>();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Record& record : *records) {
        const Row row = rowOf(record);
        QJsonObject object = toJson(type, row, reference);
        object.insert(u"id"_s, publicId(type.name, record.id.value));
        array.append(object);
        QStringList cells{publicId(type.name, record.id.value)};
        for (const QString& column : columns) {
            const int index = type.indexOf(column.toUtf8());
            cells.append(toReadable(type.fields[static_cast<std::size_t>(index)],
                                    row[static_cast<std::size_t>(index)],
                                    reference));
        }
        rows.push_back(cells);
    }
    if (call.json()) {
        printJson(array);
        return Done;
    }
    QStringList header{u"ID"_s};
    for (const QString& column : columns)
        header.append(column.toUpper());
    printTable(header, rows);
    return Done;
}

} // namespace

int runNote(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        Assignments facts = fromOptions(call, {{"what", "text"}, {"at", "at"}, {"kind", "kind"}});
        if (call.option("what").trimmed().isEmpty())
            return fail(call, Error{ErrorKind::Usage, u"needs --what"_s, u"--what"_s});
        if (!call.has("at"))
            facts.push_back({u"at"_s, u"now"_s});
        return report(
            call, addRecord(open, "noted", typeOf<TimelineEntry>(), incident, facts), u"Noted"_s);
    });
}

int runAction(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addTo(
            call,
            "action-added",
            typeOf<Action>(),
            fromOptions(
                call, {{"title", "title"}, {"owner", "owner"}, {"due", "due"}, {"type", "type"}}));
    if (call.at(1) == "done"_L1)
        return setOn(call,
                     "action",
                     {{u"done_at"_s, call.has("at") ? call.option("at") : u"now"_s},
                      {u"result"_s, call.option("result")}});
    if (call.at(1) == "list"_L1)
        return listAll<Action>(
            call, {u"incident"_s, u"type"_s, u"owner"_s, u"due"_s, u"done_at"_s, u"title"_s});
    return unknownVerb(call);
}

int runLesson(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addTo(call,
                     "lesson-recorded",
                     typeOf<Lesson>(),
                     fromOptions(call,
                                 {{"statement", "statement"},
                                  {"target", "target"},
                                  {"change", "change"},
                                  {"owner", "owner"}}));
    if (call.at(1) == "list"_L1)
        return listAll<Lesson>(call, {u"incident"_s, u"target"_s, u"state"_s, u"statement"_s});
    if (call.at(1) != "link"_L1)
        return unknownVerb(call);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto lesson = recordRef(session.open(), call.at(2));
    if (!lesson)
        return fail(call, lesson.error());
    const auto incident = incidentByReference(session.open(), call.at(3));
    if (!incident)
        return fail(call, incident.error());
    return report(call, linkLesson(session.open(), {lesson->id}, *incident), u"Linked"_s);
}

int runReview(Invocation& call)
{
    const QString verb = call.at(2);
    return onIncident(call,
                      verb == "show"_L1 ? Access::Read : Access::Write,
                      call.at(1),
                      [&](Register& open, Id<Incident> incident) {
                          if (verb == "approve"_L1)
                              return report(call, approveReview(open, incident), u"Approved"_s);
                          if (verb == "set"_L1) {
                              const auto facts = assignments(call.from(3));
                              return facts
                                  ? report(call, setReview(open, incident, *facts), u"Changed"_s)
                                  : fail(call, facts.error());
                          }
                          if (verb != "show"_L1)
                              return unknownVerb(call);
                          const auto known = dossier(open, incident);
                          if (!known)
                              return fail(call, known.error());
                          const Review* review = known->review();
                          const QJsonObject object = review
                              ? toJson(typeOf<Review>(), rowOf(*review), referenceText(open))
                              : QJsonObject();
                          if (call.json())
                              printJson(review ? QJsonValue(object) : QJsonValue());
                          else
                              printReadable(object);
                          return int(Done);
                      });
}

int runWatch(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addTo(call,
                     "watch-added",
                     typeOf<WatchItem>(),
                     fromOptions(call, {{"what", "what"}, {"until", "until"}}));
    if (call.at(1) == "check"_L1)
        return setOn(call,
                     "watch_item",
                     {{u"checked_at"_s, u"now"_s},
                      {u"checked_by"_s, authorOf(call).name},
                      {u"result"_s, call.option("result")}});
    if (call.at(1) == "list"_L1)
        return listAll<WatchItem>(call, {u"incident"_s, u"until"_s, u"checked_at"_s, u"what"_s});
    return unknownVerb(call);
}

int runEvidence(Invocation& call)
{
    if (call.at(1) == "list"_L1)
        return listAll<Evidence>(call, {u"incident"_s, u"size"_s, u"sha256"_s, u"name"_s});
    if (call.at(1) == "check"_L1) {
        Session session(call, Access::Read);
        if (session.failed())
            return session.failed();
        const auto checks = checkEvidence(session.open());
        if (!checks)
            return fail(call, checks.error());
        bool altered = false;
        QJsonArray array;
        for (const EvidenceCheck& check : *checks) {
            altered = altered || check.agrees == Answer::No;
            array.append(QJsonObject{{u"id"_s, publicId("evidence", check.evidence.id.value)},
                                     {u"name"_s, check.evidence.name},
                                     {u"hash_agrees"_s, codeText(check.agrees)}});
            if (!call.json())
                print(publicId("evidence", check.evidence.id.value) + u"  "_s
                      + codeText(check.agrees) + u"  "_s + check.evidence.name);
        }
        if (call.json())
            printJson(array);
        return altered ? NotVerified : Done;
    }
    if (call.at(1) == "extract"_L1) {
        Session session(call, Access::Write);
        if (session.failed())
            return session.failed();
        const auto ref = recordRef(session.open(), call.at(2));
        if (!ref)
            return fail(call, ref.error());
        const auto path = extractEvidence(
            session.open(), {ref->id}, call.has("o") ? call.option("o") : u"."_s);
        if (!path)
            return fail(call, path.error());
        if (call.json())
            printJson(QJsonObject{{u"path"_s, *path}});
        else
            print(*path);
        return Done;
    }
    if (call.at(1) != "add"_L1 || call.from(2).isEmpty())
        return unknownVerb(call);
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            int exit = Done;
            for (const QString& path : call.from(2))
                exit = std::max(exit, report(call, addEvidence(open, incident, path), u"Added"_s));
            return exit;
        });
}

} // namespace ireg::cli
