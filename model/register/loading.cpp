// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/loading.h"

#include "model/dossier/parts.h"
#include "model/dossier/recordtypes.h"

#include <QSet>

#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// By its public id and what it says, or the first text it has.
Choice choiceOf(const RecordType& type, qint64 id, const Row& row)
{
    const QString reference = publicId(type, id);
    const int essential = type.indexWith(Essential);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool names = essential < 0 ? isText(type.fields[i].type)
                                         : static_cast<int>(i) == essential;
        if (const auto* name = names ? std::get_if<Text>(&row[i]) : nullptr)
            return {reference, reference + u"  "_s + textOf(*name)};
    }
    return {reference, reference};
}

/// What a reference may point to: of the incident's own records those of the dossier, else all.
Result<std::vector<Choice>> choicesOf(const Register& open,
                                      const Dossier& dossier,
                                      const RecordType& type)
{
    std::vector<Choice> choices;
    if (const DossierPart* part = dossierPart(type)) {
        for (std::size_t i = 0; i < part->size(dossier); ++i) {
            const void* record = part->at(dossier, i);
            choices.push_back(choiceOf(type, type.idOf(record), readRow(type, record)));
        }
        return choices;
    }
    const auto rows = storedRows(open, type);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto& stored : *rows)
        choices.push_back(choiceOf(type, stored.id, stored.row));
    return choices;
}

/// The types that some field of an incident's records points to and a person chooses from; people
/// are named, incidents are linked.
std::set<const RecordType*> chosenTypes()
{
    std::set<const RecordType*> types;
    for (const DossierPart& part : dossierParts()) {
        for (const Field& field : part.type().fields) {
            if (field.target && !field.refersTo<Person>() && !field.refersTo<Incident>())
                types.insert(targetOf(field));
        }
    }
    return types;
}

QStringList namesOf(const std::vector<Person>& people)
{
    QStringList names;
    for (const Person& person : people)
        names.append(person.name);
    names.sort(Qt::CaseInsensitive);
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

/// Within one read of the register.
Result<LoadedIncident> loaded(const Register& open, Id<Incident> incident)
{
    auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    const auto people = ireg::all<Person>(open);
    if (!people)
        return tl::unexpected(people.error());
    auto places = placesMet(open, known->lessons);
    if (!places)
        return tl::unexpected(places.error());
    auto drafts = open.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    auto unconfirmed = unconfirmedLocations(open, known->evidence);
    if (!unconfirmed)
        return tl::unexpected(unconfirmed.error());
    LoadedIncident all{.dossier = std::move(*known),
                       .now = open.now(),
                       .people = namesOf(*people),
                       .drafts = std::move(*drafts),
                       .choices = {},
                       .metIn = std::move(*places),
                       .unconfirmed = std::move(*unconfirmed)};
    for (const RecordType* type : chosenTypes()) {
        auto choices = choicesOf(open, all.dossier, *type);
        if (!choices)
            return tl::unexpected(choices.error());
        all.choices[type->key] = std::move(*choices);
    }
    return all;
}

} // namespace

Result<LoadedIncident> loadIncident(const Register& open, Id<Incident> incident)
{
    return open.atOnce([&] { return loaded(open, incident); });
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
