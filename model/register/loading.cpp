// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/loading.h"

#include "model/base/wordorder.h"
#include "model/dossier/parts.h"
#include "model/dossier/recordtypes.h"
#include "model/dossier/references.h"
#include "model/register/assigning.h"
#include "model/register/dossiers.h"
#include "model/register/evidencecheck.h"
#include "model/register/listing.h"
#include "model/register/records.h"
#include "model/register/recurring.h"

#include <QSet>

#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What the record says of itself, or the first text it has.
QString nameOf(const RecordType& type, const Row& row)
{
    const int essential = type.indexWith(Essential);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool names = essential < 0 ? isText(type.fields[i].type)
                                         : static_cast<int>(i) == essential;
        if (const auto* name = names ? std::get_if<Text>(&row[i]) : nullptr)
            return textOf(*name);
    }
    return {};
}

QByteArray kindOf(const RecordType& type, const Row& row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (const auto* code = std::get_if<Text>(&row[i]); code && type.fields[i].codes.size > 0)
            return code->utf8;
    }
    return {};
}

/// By its public id and what it says.
Choice choiceOf(const RecordType& type, qint64 id, const Row& row)
{
    const QString reference = publicId(type, id);
    const QString name = nameOf(type, row);
    return {.text = reference,
            .label = name.isEmpty() ? reference : QString(reference + u"  "_s + name),
            .name = name,
            .kind = kindOf(type, row)};
}

std::vector<Choice> choicesIn(const Dossier& dossier, const DossierPart& part)
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < part.size(dossier); ++i) {
        const void* record = part.at(dossier, i);
        const RecordType& type = part.type();
        choices.push_back(choiceOf(type, type.idOf(record), readRow(type, record)));
    }
    return choices;
}

/// What a reference may point to: of an incident's own records those of its dossier, and none
/// without one; else all.
Result<std::vector<Choice>> choicesOf(const Register& open,
                                      const Dossier* dossier,
                                      const RecordType& type)
{
    if (const DossierPart* part = dossierPart(type))
        return dossier ? choicesIn(*dossier, *part) : std::vector<Choice>();
    const auto rows = storedRows(open, type);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Choice> choices;
    for (const auto& stored : *rows)
        choices.push_back(choiceOf(type, stored.id, stored.row));
    return choices;
}

/// The types that some field of these points to and a person chooses from; people are named,
/// incidents are linked.
std::set<const RecordType*> chosenTypes(std::span<const RecordType* const> types)
{
    std::set<const RecordType*> chosen;
    for (const RecordType* type : types) {
        for (const Field& field : type->fields) {
            if (field.target && !field.refersTo<Person>() && !field.refersTo<Incident>())
                chosen.insert(targetOf(field));
        }
    }
    return chosen;
}

std::vector<const RecordType*> typesOfIncidents()
{
    std::vector<const RecordType*> types{&typeOf<Incident>()};
    for (const DossierPart& part : dossierParts())
        types.push_back(&part.type());
    return types;
}

QStringList namesOf(const std::vector<Person>& people)
{
    QStringList names;
    for (const Person& person : people)
        names.append(person.name);
    sortWords(names);
    return names;
}

/// The incidents where each of these lessons was met, by their references.
Result<std::map<qint64, QStringList>> placesMet(const Register& open,
                                                const std::vector<Lesson>& lessons)
{
    std::map<qint64, QStringList> places;
    if (lessons.empty())
        return places;
    const auto links = all<LessonLink>(open);
    if (!links)
        return tl::unexpected(links.error());
    const auto add = [&](qint64 lesson, Id<Incident> incident) {
        const QString reference = listedIncident(open, incident).reference;
        if (!places[lesson].contains(reference))
            places[lesson].append(reference);
    };
    for (const Lesson& lesson : lessons)
        add(lesson.id.value, lesson.incident);
    for (const LessonLink& link : *links) {
        if (places.contains(link.lesson.value))
            add(link.lesson.value, link.incident);
    }
    return places;
}

/// Fills in what the forms of these types need.
Result<void> loadBackground(const Register& open,
                            const Dossier* dossier,
                            std::span<const RecordType* const> types,
                            LoadedBackground& into)
{
    const auto people = ireg::all<Person>(open);
    if (!people)
        return tl::unexpected(people.error());
    auto drafts = open.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    into.now = open.now();
    into.people = namesOf(*people);
    into.drafts = std::move(*drafts);
    for (const RecordType* type : chosenTypes(types)) {
        auto choices = choicesOf(open, dossier, *type);
        if (!choices)
            return tl::unexpected(choices.error());
        into.choices[type->key] = std::move(*choices);
    }
    return {};
}

/// Within one read of the register.
Result<LoadedIncident> loaded(const Register& open, Id<Incident> incident)
{
    auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    auto places = placesMet(open, known->lessons);
    if (!places)
        return tl::unexpected(places.error());
    auto unconfirmed = unconfirmedLocations(open, known->evidence);
    if (!unconfirmed)
        return tl::unexpected(unconfirmed.error());
    auto earlier = recurrences(open, incident);
    if (!earlier)
        return tl::unexpected(earlier.error());
    LoadedIncident all;
    if (const auto done = loadBackground(open, &*known, typesOfIncidents(), all); !done)
        return tl::unexpected(done.error());
    all.dossier = std::move(*known);
    all.metIn = std::move(*places);
    all.recurrences = std::move(*earlier);
    all.unconfirmed = std::move(*unconfirmed);
    return all;
}

/// As they read now, whatever their columns were when they were written.
Result<std::vector<storage::StoredRow>> rowsOfRegister(const Register& open, const RecordType& type)
{
    auto rows = storedRows(open, type);
    if (!rows)
        return tl::unexpected(rows.error());
    std::erase_if(
        *rows, [&type](const storage::StoredRow& one) { return bool(incidentOf(type, one.row)); });
    for (storage::StoredRow& one : *rows)
        one.row = storage::normalized(type, one.row);
    return std::move(*rows);
}

Result<KnownNames> namesIn(const Register& open)
{
    const auto people = ireg::all<Person>(open);
    const auto items = ireg::all<CatalogueItem>(open);
    if (!people || !items)
        return tl::unexpected(people ? items.error() : people.error());
    KnownNames names;
    for (const Person& person : *people)
        names.people.emplace(person.id.value, person);
    for (const CatalogueItem& item : *items)
        names.items.emplace(item.id.value, item);
    return names;
}

bool isNamedByIncidents(const RecordType& type)
{
    return !type.is<Person>()
        && std::ranges::any_of(typeOf<Incident>().fields,
                               [&](const Field& field) { return field.target == type.key; });
}

Result<void> findIncidents(const Register& open, const RecordType& type, LoadedRecords& into)
{
    if (!isNamedByIncidents(type))
        return {};
    for (const storage::StoredRow& one : into.rows[&type]) {
        auto incidents = incidentsNaming(open, {&type, one.id});
        if (!incidents)
            return tl::unexpected(incidents.error());
        if (!incidents->isEmpty())
            into.namedIn[{&type, one.id}] = std::move(*incidents);
    }
    return {};
}

Result<LoadedRecords> loaded(const Register& open, std::span<const RecordType* const> types)
{
    LoadedRecords all;
    if (const auto done = loadBackground(open, nullptr, types, all); !done)
        return tl::unexpected(done.error());
    auto names = namesIn(open);
    if (!names)
        return tl::unexpected(names.error());
    all.reference = shownReferences(std::move(*names));
    for (const RecordType* type : types) {
        auto rows = rowsOfRegister(open, *type);
        if (!rows)
            return tl::unexpected(rows.error());
        all.rows[type] = std::move(*rows);
        if (const auto done = findIncidents(open, *type, all); !done)
            return tl::unexpected(done.error());
    }
    return all;
}

} // namespace

Result<LoadedIncident> loadIncident(const Register& open, Id<Incident> incident)
{
    return open.atOnce([&] { return loaded(open, incident); });
}

Result<LoadedRecords> loadRegisterRecords(const Register& open,
                                          std::span<const RecordType* const> types)
{
    return open.atOnce([&] { return loaded(open, types); });
}

bool isOfRegister(const Change& change)
{
    return !change.incident && !change.type->is<Session>() && !change.type->is<Counter>();
}

QStringList incidentsWithDrafts(Register& open)
{
    QStringList references;
    for (const Draft& draft : open.drafts().value_or(std::vector<Draft>())) {
        const RecordType* type = recordType(draft.place.record);
        if (!type || draft.state == DraftState::Orphaned) {
            if (!open.dropDraft(draft.place))
                return references;
            continue;
        }
        const auto stored = storedRow(open, {type, draft.place.id});
        const int parent = type->parentIndex();
        qint64 incident = type == &typeOf<Incident>() ? draft.place.id : 0;
        if (stored && parent >= 0)
            Codec<qint64>::decode(stored->row[static_cast<std::size_t>(parent)], incident);
        const QString reference = listedIncident(open, {incident}).reference;
        if (!reference.isEmpty() && !references.contains(reference))
            references.append(reference);
    }
    return references;
}

} // namespace ireg
