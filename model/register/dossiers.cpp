// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"

#include "model/dossier/parts.h"
#include "model/register/naming.h"
#include "model/register/severityhistory.h"
#include "model/storage/lateradditions.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Projection;

namespace
{

void readParts(Projection& projection, Dossier& dossier)
{
    for (const DossierPart& part : dossierParts()) {
        const RecordType& type = part.type();
        const Field& parent = type.fields[static_cast<std::size_t>(type.parentIndex())];
        const Equality belongs{.field = parent.code, .value = Value{dossier.incident.id.value}};
        for (const storage::StoredRow& stored : projection.select(type, {belongs}))
            part.take(dossier, stored.id, stored.revision, stored.row);
    }
}

void sortTimeline(std::vector<TimelineEntry>& timeline)
{
    std::ranges::stable_sort(timeline, [](const TimelineEntry& a, const TimelineEntry& b) {
        if (a.at.has_value() != b.at.has_value())
            return a.at.has_value();
        return a.at && a.at->ms < b.at->ms;
    });
}

void addLinkedLessons(Projection& projection, Dossier& dossier)
{
    const auto links = projection.records<LessonLink>(
        {equal<&LessonLink::incident>(dossier.incident.id)});
    for (const LessonLink& link : links) {
        if (auto lesson = projection.record(link.lesson))
            dossier.lessons.push_back(std::move(*lesson));
    }
}

/// The records that a dossier's records point to, by what their descriptions say.
void addTitle(Projection& projection, const RecordRef& named, Dossier& dossier)
{
    const auto stored = projection.load(*named.type, named.id);
    const int essential = named.type->indexWith(Essential);
    const auto* title = stored && essential >= 0
        ? std::get_if<Text>(&stored->row[static_cast<std::size_t>(essential)])
        : nullptr;
    if (title)
        dossier.titles.emplace(std::pair(named.type->key, named.id), textOf(*title));
}

void addNamed(Projection& projection, Dossier& dossier)
{
    for (Person& person : projection.records<Person>())
        dossier.people.emplace(person.id.value, std::move(person));
    for (CatalogueItem& item : projection.records<CatalogueItem>())
        dossier.items.emplace(item.id.value, std::move(item));
    for (const IncidentLink& link : dossier.links) {
        if (const auto other = projection.record(link.other))
            dossier.incidentReferences.emplace(other->id.value, other->reference);
    }
    for (const Lesson& lesson : dossier.lessons) {
        if (const auto other = projection.record(lesson.incident))
            dossier.incidentReferences.emplace(other->id.value, other->reference);
    }
    const Row row = rowOf(dossier.incident);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Field& field = typeOf<Incident>().fields[i];
        const auto* id = field.target && !field.refersTo<Person>() ? std::get_if<qint64>(&row[i])
                                                                   : nullptr;
        if (id)
            addTitle(projection, {targetOf(field), *id}, dossier);
    }
}

void addNamesHad(Database& database, Dossier& dossier)
{
    storage::Journal journal(database);
    for (const auto& [id, person] : dossier.people)
        dossier.namesHad.emplace(id, namesHad(journal, person));
}

void addLaterAdditions(Database& database, Dossier& dossier)
{
    if (dossier.incident.status == Status::Closed)
        dossier.madeSinceClosing = storage::madeAfterClosing(database, dossier.incident.id.value);
}

Rulebook rulesOf(Projection& projection, const QTimeZone& zone)
{
    return Rulebook(projection.records<AdoptedRegime>(),
                    projection.records<Holiday>(),
                    projection.records<ContractClause>(),
                    zone);
}

/// Another incident with the same register around it.
void begin(Dossier& dossier, Incident incident)
{
    Dossier next;
    next.profile = std::move(dossier.profile);
    next.rules = std::move(dossier.rules);
    next.people = std::move(dossier.people);
    next.items = std::move(dossier.items);
    next.namesHad = std::move(dossier.namesHad);
    next.incident = std::move(incident);
    dossier = std::move(next);
}

} // namespace

Result<void> forEachDossier(const Register& open,
                            const std::vector<qint64>& incidents,
                            const std::function<void(const Dossier&)>& visit)
{
    if (incidents.empty())
        return {};
    return open.read([&](Database& database) {
        Projection projection(database);
        Dossier one;
        one.profile = open.profile();
        one.rules = rulesOf(projection, open.zone());
        addNamed(projection, one);
        if (one.profile.fourEyes)
            addNamesHad(database, one);
        for (qint64 id : incidents) {
            auto incident = projection.record(Id<Incident>{id});
            if (!incident)
                continue;
            begin(one, std::move(*incident));
            readParts(projection, one);
            addLinkedLessons(projection, one);
            sortTimeline(one.timeline);
            addLaterAdditions(database, one);
            visit(one);
        }
    });
}

Result<Dossier> dossier(const Register& open, Id<Incident> incident)
{
    Dossier result;
    bool exists = false;
    const auto done = open.read([&](Database& database) {
        Projection projection(database);
        auto found = projection.record(incident);
        exists = found.has_value();
        if (!exists)
            return;
        result.profile = open.profile();
        result.incident = std::move(*found);
        readParts(projection, result);
        result.rules = rulesOf(projection, open.zone());
        addLinkedLessons(projection, result);
        addNamed(projection, result);
        if (result.profile.fourEyes)
            addNamesHad(database, result);
        addLaterAdditions(database, result);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!exists)
        return failed(ErrorKind::NotFound, u"#unknown-record incident %1"_s.arg(incident.value));
    sortTimeline(result.timeline);
    // Of a history that was altered the rest is read all the same.
    if (auto severities = severityHistory(open, incident))
        result.severities = std::move(*severities);
    return result;
}

Result<DossierAtHead> dossierAtHead(const Register& open, Id<Incident> incident)
{
    return open.atOnce([&]() -> Result<DossierAtHead> {
        const auto head = open.head();
        if (!head)
            return tl::unexpected(head.error());
        auto facts = dossier(open, incident);
        if (!facts)
            return tl::unexpected(facts.error());
        return DossierAtHead{.dossier = std::move(*facts), .head = *head};
    });
}

} // namespace ireg
