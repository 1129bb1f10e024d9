// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/editing.h"

#include "model/base/choices.h"
#include "model/base/showing.h"
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/incident/severity.h"
#include "model/notification/rulebook.h"
#include "model/record/possible.h"
#include "model/register/assigning.h"
#include "model/register/consequences.h"
#include "model/register/lessons.h"
#include "model/register/naming.h"
#include "model/register/obligations.h"
#include "model/register/profilecheck.h"
#include "model/register/regimes.h"
#include "model/register/savedviews.h"
#include "model/register/severityhistory.h"
#include "model/register/whys.h"
#include "model/register/withinaction.h"

#include <algorithm>
#include <map>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Typed texts for fields of a record, and why it is changed; empty where nobody said.
struct Wish
{
    const Assignments& facts;
    const QString& reason;
};

/// Empty where nothing was typed for the field.
QString typedFor(const Assignments& facts, const char* field)
{
    QString typed;
    for (const Assignment& fact : facts) {
        if (fact.field == QLatin1String(field))
            typed = fact.text.trimmed();
    }
    return typed;
}

/// `severity` as typed is an override of what is computed, or the end of one. An override has a
/// reason of its own, which goes with it.
Result<void> applySeverity(Incident& incident, const Incident& before, const Wish& wish)
{
    const QString text = typedFor(wish.facts, codeOf<&Incident::severity>());
    const auto wanted = fromCode<Severity>(text.toUtf8());
    if (!text.isEmpty() && !wanted)
        return failed(ErrorKind::Invalid, notOneOf(codeTexts<Severity>(), text), u"severity"_s);
    if (!wanted || wanted == incident.severityComputed) {
        incident.severityOverride.reset();
        incident.severityReason.clear();
        return {};
    }
    const bool kept = wanted == before.severityOverride
        && !incident.severityReason.trimmed().isEmpty();
    const QString typed = typedFor(wish.facts, codeOf<&Incident::severityReason>());
    const QString& reason = wish.reason.trimmed().isEmpty() ? typed : wish.reason;
    if (reason.trimmed().isEmpty() && !kept)
        return failed(ErrorKind::Invalid, u"#reason-missing"_s, u"severity_reason"_s);
    incident.severityOverride = wanted;
    if (!reason.trimmed().isEmpty())
        incident.severityReason = reason;
    return {};
}

/// Nobody's data, and whose it was, can't both be so.
Result<void> checkData(const Incident& before, const Incident& after)
{
    const bool people = after.individuals.value_or(0) > 0 || after.dataRecords.value_or(0) > 0;
    const bool changed = before.personalData != after.personalData
        || before.individuals != after.individuals || before.dataRecords != after.dataRecords;
    if (after.personalData != Answer::No || !people || !changed)
        return {};
    const char* code = after.individuals.value_or(0) > 0 ? codeOf<&Incident::individuals>()
                                                         : codeOf<&Incident::dataRecords>();
    return failed(ErrorKind::Invalid, u"#contrary "_s + QLatin1String(code), u"personal_data"_s);
}

Result<void> setIncident(Register& open, Door& door, qint64 id, const Wish& wish)
{
    const auto before = door.find(Id<Incident>{id});
    if (!before)
        return failed(ErrorKind::NotFound, QString::number(id));
    Assignments plain;
    std::optional<Assignment> severity;
    for (const Assignment& fact : wish.facts) {
        if (fact.field == "severity"_L1)
            severity = fact;
        else
            plain.push_back(fact);
    }
    const Row was = rowOf(*before);
    Row row = was;
    const Assigning assigning{.door = door,
                              .context = inputContext(open),
                              .correcting = !wish.reason.isEmpty(),
                              .reasoned = !wish.reason.isEmpty()};
    if (const auto done = assigning.apply(typeOf<Incident>(), row, plain); !done)
        return done;
    const auto changed = recordOf<Incident>(id, before->revision, row);
    if (!changed)
        return failed(ErrorKind::Invalid, QString::number(id));
    if (const auto sound = wish.reason.isEmpty() ? checkData(*before, *changed) : Result<void>();
        !sound)
        return sound;
    Incident after = settled(*before, *changed, open.now(), open.profile().matrixVersion);
    if (after.title.trimmed().isEmpty() && !before->title.trimmed().isEmpty())
        return failed(ErrorKind::Invalid, QString(), u"title"_s);
    if (severity) {
        if (severity->seen
            && *severity->seen != Codec<std::optional<Severity>>::encode(before->severity))
            return failed(ErrorKind::Conflict, QString(), severity->field);
        if (const auto done = applySeverity(after, *before, wish); !done)
            return done;
        after = withSeverity(std::move(after), open.profile().matrixVersion);
    }
    row = rowOf(after);
    door.putRow(typeOf<Incident>(), id, before->revision, row);
    const QString& why = wish.reason.isEmpty() && after.severityOverride ? after.severityReason
                                                                         : wish.reason;
    noteSeverity(open, door, {*before, after}, why);
    const bool noted = before->severity && before->severity != after.severity;
    assigning.noteReason(open, {typeOf<Incident>(), was, row, {id}, noted}, wish.reason);
    const bool timed = std::ranges::any_of(difference(was, row), [](const Difference& one) {
        return typeOf<Incident>().fields[static_cast<std::size_t>(one.field)].type
            == FieldType::Time;
    });
    return timed ? stampAgain(door, open, {id}) : Result<void>();
}

QString essentialText(const RecordType& type, const Row& row)
{
    const int index = type.indexWith(Essential);
    const auto* text = std::get_if<Text>(&row[static_cast<std::size_t>(index)]);
    return text ? textOf(*text).simplified() : QString();
}

/// A why that shows nothing explains nothing; other texts come back as they were given.
bool says(const RecordType& type, const Row& row)
{
    const QString text = essentialText(type, row);
    return type.is<Why>() ? showsText(text) : !text.isEmpty();
}

/// What is erased stays empty, and the record can be worked on all the same.
Result<void> checkEssential(RecordRef ref, const Row& before, const Row& row)
{
    const int index = ref.type->indexWith(Essential);
    if (index < 0 || says(*ref.type, row))
        return {};
    if (ref.id != 0 && !says(*ref.type, before))
        return {};
    const Field& field = ref.type->fields[static_cast<std::size_t>(index)];
    return failed(ErrorKind::Invalid, QString(), QString::fromLatin1(field.code));
}

/// A place in an order of calls that somebody can hold.
Result<void> checkOnCall(const RecordType& type, const Row& row)
{
    constexpr qint64 last = 99;
    const int index = type.is<Person>() ? type.indexOf(codeOf<&Person::onCall>()) : -1;
    const auto* place = index < 0 ? nullptr
                                  : std::get_if<qint64>(&row[static_cast<std::size_t>(index)]);
    if (!place || (*place >= 1 && *place <= last))
        return {};
    return failed(ErrorKind::Invalid,
                  QString::number(*place),
                  QString::fromLatin1(codeOf<&Person::onCall>()));
}

/// People are named by name, so a name that is given is one person.
Result<void> checkNewName(Door& door, RecordRef ref, const Row& before, const Row& row)
{
    if (!ref.type->is<Person>())
        return {};
    const QString name = essentialText(*ref.type, row);
    if (ref.id != 0 && name == essentialText(*ref.type, before))
        return {};
    const QString key = nameKey(name);
    for (const Person& person : door.select<Person>()) {
        if (person.id.value != ref.id && nameKey(person.name) == key)
            return failed(ErrorKind::AlreadyExists,
                          u"#name-taken "_s + publicId(*ref.type, person.id.value),
                          name);
    }
    return {};
}

std::optional<RegisterProfile> profileIn(RecordRef ref, const Row& row)
{
    return ref.type->is<RegisterProfile>() ? recordOf<RegisterProfile>(ref.id, 0, row)
                                           : std::nullopt;
}

/// A place without a law would change nothing; one that stands there already may stay.
Result<void> checkPlaces(const std::optional<RegisterProfile>& before, const RegisterProfile& after)
{
    const QStringList known = before ? lawlessAmong(before->jurisdictions) : QStringList();
    for (const QString& place : lawlessAmong(after.jurisdictions)) {
        if (!known.contains(place))
            return failed(ErrorKind::Invalid,
                          notOneOf(knownJurisdictions(), place),
                          QLatin1String(codeOf<&RegisterProfile::jurisdictions>()));
    }
    return {};
}

Result<void> check(Door& door, RecordRef ref, const Row& before, const Row& row)
{
    if (const auto complete = checkEssential(ref, before, row); !complete)
        return complete;
    if (const auto profile = profileIn(ref, row)) {
        const auto sound = checkProfile(*profile);
        return sound ? checkPlaces(profileIn(ref, before), *profile) : sound;
    }
    if (const auto view = ref.type->is<SavedView>() ? recordOf<SavedView>(ref.id, 0, row)
                                                    : std::nullopt)
        return checkView(door,
                         ref.id == 0 ? SavedView()
                                     : recordOf<SavedView>(ref.id, 0, before).value_or(*view),
                         *view);
    if (const auto called = checkOnCall(*ref.type, row); !called)
        return called;
    if (const auto why = ref.type->is<Why>() ? recordOf<Why>(ref.id, 0, row) : std::nullopt)
        return checkWhy(door, *why);
    if (const auto training = ref.type->is<Training>() ? recordOf<Training>(ref.id, 0, row)
                                                       : std::nullopt) {
        const auto had = recordOf<Training>(ref.id, 0, before);
        const bool same = ref.id != 0 && had && had->lesson == training->lesson;
        return same ? Result<void>() : checkTraining(door, *training);
    }
    return checkNewName(door, ref, before, row);
}

/// What `setFields` does, inside an action.
Result<void> changeRecord(Register& open, Door& door, RecordRef ref, const Wish& wish)
{
    if (ref.type->is<Incident>())
        return setIncident(open, door, ref.id, wish);
    const auto stored = door.projection().load(*ref.type, ref.id);
    if (!stored)
        return failed(ErrorKind::NotFound, publicId(*ref.type, ref.id));
    const Row before = storage::normalized(*ref.type, stored->row);
    Row row = before;
    const Assigning assigning{.door = door,
                              .context = inputContext(open),
                              .correcting = !wish.reason.isEmpty(),
                              .reasoned = !wish.reason.isEmpty()};
    if (const auto done = assigning.apply(*ref.type, row, wish.facts); !done)
        return done;
    row = asRegisterAsks(open.profile(), *ref.type, std::move(row));
    if (const auto sound = check(door, ref, before, row); !sound)
        return sound;
    door.putRow(*ref.type, ref.id, stored->revision, storage::normalized(*ref.type, row));
    if (const auto profile = profileIn(ref, row)) {
        const RegisterProfile was = profileIn(ref, before).value_or(*profile);
        followJurisdictions(door, was.jurisdictions, profile->jurisdictions);
        followFixDays(door, was, *profile);
    }
    if (const auto done = settle(open, door, ref, {before, wish.facts, wish.reason}); !done)
        return done;
    const Edit edit{
        .type = *ref.type, .before = before, .after = row, .incident = incidentOf(*ref.type, row)};
    assigning.noteReason(open, edit, wish.reason);
    return {};
}

} // namespace

Result<Outcome> setFields(Register& open,
                          RecordRef ref,
                          const Assignments& facts,
                          const QString& reason)
{
    return actOn(open, "changed", *ref.type, [&](Door& door) -> Result<qint64> {
        const auto changed = changeRecord(open, door, ref, {facts, reason});
        return changed ? Result<qint64>(ref.id) : tl::unexpected(changed.error());
    });
}

Result<void> setFieldsWithin(Register& open, Door& door, RecordRef ref, const Giving& giving)
{
    return changeRecord(open, door, ref, {giving.facts, giving.reason});
}

Result<qint64> addRecordWithin(Register& open,
                               Door& door,
                               const RecordOf& record,
                               const Assignments& facts)
{
    const RecordType& type = record.type;
    Row row = readRow(type, type.make().get());
    if (const int parent = type.parentIndex(); parent >= 0)
        row[static_cast<std::size_t>(parent)] = Value{record.incident.value};
    if (const int at = type.indexWith(WrittenAt); at >= 0)
        row[static_cast<std::size_t>(at)] = Codec<When>::encode(open.now());
    if (const int by = type.indexWith(WrittenBy); by >= 0)
        row[static_cast<std::size_t>(by)] = Codec<Id<Person>>::encode(
            personNamed(door, open.author().name));
    const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
    if (const auto done = assigning.apply(type, row, facts); !done)
        return tl::unexpected(done.error());
    row = asRegisterAsks(open.profile(), type, std::move(row));
    if (const auto sound = check(door, {&type, 0}, row, row); !sound)
        return tl::unexpected(sound.error());
    const qint64 id = door.putRow(type, 0, 0, storage::normalized(type, row));
    const Row nothing = readRow(type, type.make().get());
    const auto done = settle(open, door, {&type, id}, {nothing, facts, QString()});
    return done ? Result<qint64>(id) : tl::unexpected(done.error());
}

Result<Outcome> addRecord(Register& open,
                          const RecordType& type,
                          Id<Incident> incident,
                          const Assignments& facts)
{
    if (!type.isAddable())
        return failed(ErrorKind::Constraint, u"#not-addable"_s, QLatin1String(type.name));
    return actOn(open, type.addVerb, type, [&](Door& door) -> Result<qint64> {
        return addRecordWithin(open, door, {type, incident}, facts);
    });
}

namespace
{

/// The link says what it is, unless somebody decided otherwise.
void settleDuplicate(const Register& open, Door& door, Id<Incident> id)
{
    const auto before = door.find(id);
    if (!before
        || (before->disposition != Disposition::Undecided
            && before->disposition != Disposition::Suspected))
        return;
    Incident after = *before;
    after.disposition = Disposition::Duplicate;
    door.put(settled(*before, std::move(after), open.now(), open.profile().matrixVersion));
}

/// The way from one incident over what it is a duplicate of to another; empty where none leads
/// there.
std::vector<Id<Incident>> duplicatesBetween(Door& door, Id<Incident> from, Id<Incident> to)
{
    std::map<qint64, Id<Incident>> cameFrom{{from.value, {}}};
    std::vector<Id<Incident>> waiting{from};
    while (!waiting.empty() && !cameFrom.contains(to.value)) {
        const Id<Incident> here = waiting.back();
        waiting.pop_back();
        for (const IncidentLink& link :
             door.select<IncidentLink>({equal<&IncidentLink::incident>(here)})) {
            if (link.kind == LinkKind::DuplicateOf
                && cameFrom.emplace(link.other.value, here).second)
                waiting.push_back(link.other);
        }
    }
    std::vector<Id<Incident>> way;
    for (auto at = cameFrom.find(to.value); at != cameFrom.end();
         at = cameFrom.find(at->second.value))
        way.insert(way.begin(), {at->first});
    return way;
}

Result<void> checkNoCircle(Door& door, Id<Incident> incident, Id<Incident> other)
{
    const auto way = duplicatesBetween(door, other, incident);
    if (way.empty())
        return {};
    const auto referenceOf = [&door](Id<Incident> id) {
        return door.find(id).value_or(Incident{}).reference.text();
    };
    QStringList circle{referenceOf(incident)};
    for (Id<Incident> id : way)
        circle.append(referenceOf(id));
    return failed(
        ErrorKind::Constraint, u"#duplicates-circle "_s + circle.join(u" → "_s), circle.front());
}

} // namespace

Result<Outcome> linkIncidents(Register& open,
                              Id<Incident> incident,
                              LinkKind kind,
                              Id<Incident> other)
{
    if (incident == other)
        return failed(ErrorKind::Invalid, u"#links-to-itself"_s, u"link"_s);
    return actOn(open, "linked", typeOf<IncidentLink>(), [&](Door& door) -> Result<qint64> {
        for (const IncidentLink& known :
             door.select<IncidentLink>({equal<&IncidentLink::incident>(incident)})) {
            if (known.kind == kind && known.other == other)
                return known.id.value;
        }
        if (kind == LinkKind::DuplicateOf) {
            if (const auto sound = checkNoCircle(door, incident, other); !sound)
                return tl::unexpected(sound.error());
        }
        const IncidentLink link{
            .id = {}, .revision = 0, .incident = incident, .kind = kind, .other = other};
        const Id<IncidentLink> made = door.put(link);
        if (kind == LinkKind::DuplicateOf)
            settleDuplicate(open, door, incident);
        return made.value;
    });
}

} // namespace ireg
