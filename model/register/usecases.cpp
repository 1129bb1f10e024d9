// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/usecases.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/incident/severity.h"
#include "model/register/assigning.h"
#include "model/register/dutyrecords.h"
#include "model/register/profilecheck.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What follows from a change of an incident's facts, in the same action.
Incident settled(const Incident& before, Incident after, const When& now, int matrixVersion)
{
    if (after.owner && !before.owner && !after.acknowledged)
        after.acknowledged = now;
    const bool promoted = after.disposition == Disposition::Confirmed
        || after.disposition == Disposition::Suspected;
    if (promoted && !after.declared)
        after.declared = now;
    return withSeverity(std::move(after), matrixVersion);
}

/// `severity` as typed is an override of what is computed, or the end of one.
Result<void> applySeverity(Incident& incident, const QString& text, const QString& reason)
{
    const auto wanted = fromCode<Severity>(text.toUtf8());
    if (!text.isEmpty() && !wanted)
        return failed(ErrorKind::Invalid, text, u"severity"_s);
    if (!wanted || wanted == incident.severityComputed) {
        incident.severityOverride.reset();
        return {};
    }
    if (reason.isEmpty() && incident.severityReason.isEmpty())
        return failed(ErrorKind::Invalid, text, u"severity_reason"_s);
    incident.severityOverride = wanted;
    if (!reason.isEmpty())
        incident.severityReason = reason;
    return {};
}

Result<void> setIncident(Register& open, Door& door, qint64 id, const Wish& wish)
{
    const auto before = door.find(Id<Incident>{id});
    if (!before)
        return failed(ErrorKind::NotFound, QString::number(id));
    Assignments plain;
    std::optional<QString> severity;
    for (const Assignment& fact : wish.facts) {
        if (fact.field == "severity"_L1)
            severity = fact.text;
        else
            plain.push_back(fact);
    }
    const Row was = rowOf(*before);
    Row row = was;
    const Assigning assigning{
        .door = door, .context = inputContext(open), .correcting = !wish.reason.isEmpty()};
    if (const auto done = assigning.apply(typeOf<Incident>(), row, plain); !done)
        return done;
    const auto changed = recordOf<Incident>(id, before->revision, row);
    if (!changed)
        return failed(ErrorKind::Invalid, QString::number(id));
    Incident after = settled(*before, *changed, open.now(), open.profile().matrixVersion);
    if (after.title.trimmed().isEmpty() && !before->title.trimmed().isEmpty())
        return failed(ErrorKind::Invalid, QString(), u"title"_s);
    if (severity) {
        if (const auto done = applySeverity(after, severity->trimmed(), wish.reason); !done)
            return done;
        after = withSeverity(std::move(after), open.profile().matrixVersion);
    }
    row = rowOf(after);
    door.putRow(typeOf<Incident>(), id, before->revision, row);
    assigning.noteReason(open, {typeOf<Incident>(), was, row, {id}}, wish.reason);
    return {};
}

bool isA(const RecordType& type, const char* name)
{
    return QByteArrayView(type.name) == QByteArrayView(name);
}

/// A notice that was sent or waived just now keeps what it was counted by.
Result<void> settleNotice(Register& open, Door& door, qint64 id, const Row& before)
{
    const auto old = recordOf<Notification>(id, 0, before);
    const auto now = door.find(Id<Notification>{id});
    const bool ended = now && !now->regime.isEmpty() && (now->sent || !now->waivedReason.isEmpty());
    const bool news = old && now
        && (old->sent != now->sent || old->waivedReason != now->waivedReason);
    return ended && news ? stampNotice(door, open, now->id) : Result<void>();
}

/// What follows from a change of a record that duties to tell hang on, in the same action.
Result<void> settle(Register& open, Door& door, RecordRef changed, const Row& before)
{
    const RecordType& type = *changed.type;
    const qint64 id = changed.id;
    if (isA(type, description<Assessment>.name)) {
        const auto old = recordOf<Assessment>(id, 0, before);
        auto now = door.find(Id<Assessment>{id});
        if (!old || !now)
            return {};
        const Assessment complete = decided(door, open, *old, *now);
        door.put(complete);
        return settleAnswer(door, open, *old, complete);
    }
    if (isA(type, description<BreachEstimate>.name)) {
        if (const auto estimate = door.find(Id<BreachEstimate>{id}))
            door.put(scored(*estimate));
        return {};
    }
    if (isA(type, description<Affected>.name)) {
        const auto affected = door.find(Id<Affected>{id});
        return affected ? settleDuties(door, open, affected->incident) : Result<void>();
    }
    return isA(type, description<Notification>.name) ? settleNotice(open, door, id, before)
                                                     : Result<void>();
}

/// What a person adds, and may take out again, and what adding it is called. All else is made by
/// a use case of its own and stays: an incident, a stage, evidence and its custody, a review.
struct Addable
{
    const char* record;
    const char* verb;
};
constexpr std::array addable{Addable{"person", "person-added"},
                             Addable{"catalogue_item", "catalogue-item-added"},
                             Addable{"affected", "affected-added"},
                             Addable{"tag", "tag-added"},
                             Addable{"timeline_entry", "noted"},
                             Addable{"decision", "decision-added"},
                             Addable{"action", "action-added"},
                             Addable{"notification", "notification-added"},
                             Addable{"breach_estimate", "breach-estimated"},
                             Addable{"cost_line", "cost-line-added"},
                             Addable{"lesson", "lesson-recorded"},
                             Addable{"watch_item", "watch-added"}};

const Addable* addableOf(const RecordType& type)
{
    const auto found = std::ranges::find_if(addable, [&type](const Addable& one) {
        return QByteArrayView(one.record) == QByteArrayView(type.name);
    });
    return found == addable.end() ? nullptr : &*found;
}

std::vector<Review> reviewsOf(Door& door, const Incident& incident)
{
    return door.select<Review>(
        {equal<&Review::incident>(incident.id), equal<&Review::cycle>(incident.cycle)});
}

/// The field without which such a record says nothing.
const char* essentialField(QByteArrayView record)
{
    static constexpr std::array<std::pair<const char*, const char*>, 9> essential{
        {{"person", "name"},
         {"catalogue_item", "name"},
         {"timeline_entry", "text"},
         {"decision", "question"},
         {"action", "title"},
         {"notification", "recipient"},
         {"cost_line", "what"},
         {"lesson", "statement"},
         {"watch_item", "what"}}};
    for (const auto& [name, field] : essential) {
        if (record == QByteArrayView(name))
            return field;
    }
    return nullptr;
}

QString essentialText(const RecordType& type, const Row& row)
{
    const int index = type.indexOf(essentialField(type.name));
    const auto* text = std::get_if<Text>(&row[static_cast<std::size_t>(index)]);
    return text ? textOf(*text).simplified() : QString();
}

/// What is erased stays empty, and the record can be worked on all the same.
Result<void> checkEssential(RecordRef ref, const Row& before, const Row& row)
{
    const char* field = essentialField(ref.type->name);
    if (!field || !essentialText(*ref.type, row).isEmpty())
        return {};
    if (ref.id != 0 && essentialText(*ref.type, before).isEmpty())
        return {};
    return failed(ErrorKind::Invalid, QString(), QString::fromLatin1(field));
}

/// People are named by name, so a name that is given is one person.
Result<void> checkNewName(Door& door, RecordRef ref, const Row& before, const Row& row)
{
    if (!isA(*ref.type, RecordName<Person>::value))
        return {};
    const QString name = essentialText(*ref.type, row);
    if (ref.id != 0 && name == essentialText(*ref.type, before))
        return {};
    for (const Person& person : door.select<Person>()) {
        if (person.id.value != ref.id && person.name.compare(name, Qt::CaseInsensitive) == 0)
            return failed(ErrorKind::AlreadyExists,
                          u"#name-taken "_s + publicId(ref.type->name, person.id.value),
                          name);
    }
    return {};
}

Result<void> check(Door& door, RecordRef ref, const Row& before, const Row& row)
{
    if (const auto complete = checkEssential(ref, before, row); !complete)
        return complete;
    if (const auto profile = ref.type == &typeOf<RegisterProfile>()
            ? recordOf<RegisterProfile>(ref.id, 0, row)
            : std::nullopt)
        return checkProfile(*profile);
    return checkNewName(door, ref, before, row);
}

/// How a record stands; revision 0 where it is not there.
Outcome standing(storage::Database& database, const RecordType& type, qint64 id)
{
    Outcome result{.id = id,
                   .reference = publicId(type.name, id),
                   .revision = storage::Projection(database).revision(type, id),
                   .action = 0};
    if (std::string_view(type.name) == RecordName<Incident>::value)
        result.reference = storage::incidentReference(database, id);
    return result;
}

Result<Outcome> withAction(qint64 action, Outcome result, const RecordType& type)
{
    if (result.revision == 0)
        return failed(ErrorKind::NotFound, publicId(type.name, result.id));
    result.action = action;
    return result;
}

} // namespace

Result<Outcome> outcome(Register& open, const RecordType& type, qint64 id, Result<qint64> action)
{
    if (!action)
        return tl::unexpected(action.error());
    Outcome result;
    const auto read = open.read(
        [&](storage::Database& database) { result = standing(database, type, id); });
    if (!read)
        return tl::unexpected(read.error());
    return withAction(*action, std::move(result), type);
}

Result<void> changeRecord(Register& open, Door& door, RecordRef ref, const Wish& wish)
{
    if (std::string_view(ref.type->name) == RecordName<Incident>::value)
        return setIncident(open, door, ref.id, wish);
    const auto stored = door.projection().load(*ref.type, ref.id);
    if (!stored)
        return failed(ErrorKind::NotFound, publicId(ref.type->name, ref.id));
    const Row before = storage::normalized(*ref.type, stored->row);
    Row row = before;
    const Assigning assigning{
        .door = door, .context = inputContext(open), .correcting = !wish.reason.isEmpty()};
    if (const auto done = assigning.apply(*ref.type, row, wish.facts); !done)
        return done;
    if (const auto sound = check(door, ref, before, row); !sound)
        return sound;
    door.putRow(*ref.type, ref.id, stored->revision, storage::normalized(*ref.type, row));
    if (const auto done = settle(open, door, ref, before); !done)
        return done;
    assigning.noteReason(open, {*ref.type, before, row, incidentOf(*ref.type, row)}, wish.reason);
    return {};
}

Result<Outcome> logIncident(Register& open, const Assignments& facts)
{
    Id<Incident> id;
    const When now = open.now();
    const auto action = open.act("logged", [&](Door& door) -> Result<void> {
        Incident incident;
        Row row = rowOf(incident);
        const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
        if (const auto done = assigning.apply(typeOf<Incident>(), row, facts); !done)
            return done;
        const auto read = recordOf<Incident>(0, 0, row);
        if (!read || read->title.trimmed().isEmpty())
            return failed(ErrorKind::Invalid, QString(), u"title"_s);
        incident = settled(Incident{}, *read, now, open.profile().matrixVersion);
        incident.recorded = now;
        if (!incident.noticed)
            incident.noticed = now;
        incident.stage = Stage::Assess;
        incident.reference = nextReference(door, *incident.noticed, open.profile().zone);
        id = door.put(incident);
        StageVisit visit;
        visit.incident = id;
        visit.entered = now;
        visit.by = personNamed(door, open.author().name);
        door.put(visit);
        return {};
    });
    return outcome(open, typeOf<Incident>(), id.value, action);
}

Result<Outcome> setFields(Register& open,
                          RecordRef ref,
                          const Assignments& facts,
                          const QString& reason)
{
    Outcome result; // read in the action: another transaction would cost as much as the change
    const auto action = open.act("changed", [&](Door& door) -> Result<void> {
        const auto changed = changeRecord(open, door, ref, {facts, reason});
        if (changed)
            result = standing(door.database(), *ref.type, ref.id);
        return changed;
    });
    if (!action)
        return tl::unexpected(action.error());
    return withAction(*action, std::move(result), *ref.type);
}

bool isAddable(const RecordType& type)
{
    return addableOf(type) != nullptr;
}

Result<Outcome> addRecord(Register& open,
                          const RecordType& type,
                          Id<Incident> incident,
                          const Assignments& facts)
{
    const Addable* known = addableOf(type);
    if (!known)
        return failed(ErrorKind::Constraint, u"#not-addable"_s, QLatin1String(type.name));
    qint64 id = 0;
    const auto action = open.act(known->verb, [&](Door& door) -> Result<void> {
        Row row = readRow(type, type.make().get());
        if (const int parent = type.parentIndex(); parent >= 0)
            row[static_cast<std::size_t>(parent)] = Value{incident.value};
        if (const int recorded = type.indexOf("recorded"); recorded >= 0)
            row[static_cast<std::size_t>(recorded)] = Codec<When>::encode(open.now());
        if (const int by = type.indexOf("by"); by >= 0)
            row[static_cast<std::size_t>(by)] = Codec<Id<Person>>::encode(
                personNamed(door, open.author().name));
        const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
        if (const auto done = assigning.apply(type, row, facts); !done)
            return done;
        if (const auto sound = check(door, {&type, 0}, row, row); !sound)
            return sound;
        id = door.putRow(type, 0, 0, storage::normalized(type, row));
        return settle(open, door, {&type, id}, readRow(type, type.make().get()));
    });
    return outcome(open, type, id, action);
}

Result<Outcome> linkIncidents(Register& open,
                              Id<Incident> incident,
                              LinkKind kind,
                              Id<Incident> other)
{
    if (incident == other)
        return failed(ErrorKind::Invalid, u"#links-to-itself"_s, u"link"_s);
    qint64 id = 0;
    const auto action = open.act("linked", [&](Door& door) -> Result<void> {
        for (const IncidentLink& known :
             door.select<IncidentLink>({equal<&IncidentLink::incident>(incident)})) {
            if (known.kind == kind && known.other == other)
                id = known.id.value;
        }
        if (id == 0)
            id = door.put(IncidentLink{.id = {},
                                       .revision = 0,
                                       .incident = incident,
                                       .kind = kind,
                                       .other = other})
                     .value;
        return {};
    });
    return outcome(open, typeOf<IncidentLink>(), id, action);
}

Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident)
{
    const auto action = open.act("lesson-linked", [&](Door& door) -> Result<void> {
        auto known = door.find(lesson);
        const auto target = door.find(incident);
        if (!known || !target)
            return failed(ErrorKind::NotFound, publicId("lesson", lesson.value));
        const auto links = door.select<LessonLink>(
            {equal<&LessonLink::incident>(incident), equal<&LessonLink::lesson>(lesson)});
        if (known->incident == incident || !links.empty())
            return {};
        // A lesson that was applied already and is met again has not worked: it reopens.
        const bool cameBack = known->state == LessonState::Applied
            || known->state == LessonState::Verified;
        door.put(LessonLink{
            .id = {}, .revision = 0, .incident = incident, .lesson = lesson, .cameBack = cameBack});
        if (cameBack) {
            known->state = LessonState::Identified;
            door.put(*known);
        }
        return {};
    });
    return outcome(open, typeOf<Lesson>(), lesson.value, action);
}

Result<Outcome> setReview(Register& open, Id<Incident> incident, const Assignments& facts)
{
    qint64 id = 0;
    const auto action = open.act("review-changed", [&](Door& door) -> Result<void> {
        const auto owner = door.find(incident);
        if (!owner)
            return failed(ErrorKind::NotFound, QString::number(incident.value));
        const auto reviews = reviewsOf(door, *owner);
        Review review = reviews.empty() ? Review{} : reviews.front();
        review.incident = incident;
        review.cycle = owner->cycle;
        Row row = rowOf(review);
        const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
        if (const auto done = assigning.apply(typeOf<Review>(), row, facts); !done)
            return done;
        id = door.putRow(typeOf<Review>(), review.id.value, review.revision, row);
        return {};
    });
    return outcome(open, typeOf<Review>(), id, action);
}

Result<Outcome> approveReview(Register& open, Id<Incident> incident)
{
    qint64 id = 0;
    const auto action = open.act("review-approved", [&](Door& door) -> Result<void> {
        const auto owner = door.find(incident);
        const auto reviews = owner ? reviewsOf(door, *owner) : std::vector<Review>();
        if (reviews.empty())
            return failed(ErrorKind::NotFound, u"#no-review"_s);
        Review review = reviews.front();
        review.approvedBy = personNamed(door, open.author().name);
        review.approved = open.now();
        id = door.put(review).value;
        return {};
    });
    return outcome(open, typeOf<Review>(), id, action);
}

} // namespace ireg
