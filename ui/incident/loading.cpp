// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/loading.h"

#include "model/dossier/recordtypes.h"

#include <QSet>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

template <class Record> Choice choiceOf(const Record& record, const QString& name)
{
    const QString id = publicId(typeOf<Record>().name, record.id.value);
    return {id, id + u"  "_s + name};
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

} // namespace

Result<LoadedIncident> loadIncident(Register& open, Id<Incident> incident)
{
    auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    const auto people = all<Person>(open);
    if (!people)
        return tl::unexpected(people.error());
    const auto items = all<CatalogueItem>(open);
    if (!items)
        return tl::unexpected(items.error());
    auto places = placesMet(open, known->lessons);
    if (!places)
        return tl::unexpected(places.error());
    auto drafts = open.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    auto unconfirmed = unconfirmedLocations(open, known->evidence);
    if (!unconfirmed)
        return tl::unexpected(unconfirmed.error());
    LoadedIncident loaded{.dossier = std::move(*known),
                          .now = open.now(),
                          .people = namesOf(*people),
                          .drafts = std::move(*drafts),
                          .choices = {},
                          .metIn = std::move(*places),
                          .unconfirmed = std::move(*unconfirmed)};
    for (const CatalogueItem& item : *items)
        loaded.choices["catalogue_item"].push_back(choiceOf(item, item.name));
    for (const Evidence& evidence : loaded.dossier.evidence)
        loaded.choices["evidence"].push_back(choiceOf(evidence, evidence.name));
    return loaded;
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

ReferenceText referenceText(const Dossier& dossier)
{
    return [people = dossier.people,
            items = dossier.items,
            references = dossier.incidentReferences](const Field& field, qint64 id) -> QString {
        const std::string_view target = field.refersTo;
        if (target == RecordName<Person>::value) {
            const auto found = people.find(id);
            return found == people.end() ? QString() : found->second.name;
        }
        if (target == RecordName<CatalogueItem>::value) {
            const auto found = items.find(id);
            return found == items.end() ? publicId("catalogue_item", id) : found->second.name;
        }
        const auto found = references.find(id);
        if (target == RecordName<Incident>::value && found != references.end())
            return found->second;
        return publicId(field.refersTo, id);
    };
}

} // namespace ireg
