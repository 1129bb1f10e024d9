// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/queries.h"

#include "model/base/text.h"
#include "model/dossier/parts.h"
#include "model/dossier/recordtypes.h"
#include "model/storage/dutyrows.h"

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
}

/// Who is called that, however it is spelt; 0, which nobody is, where there is none.
std::vector<Value> peopleCalled(const std::map<qint64, QString>& names,
                                const std::vector<Value>& wanted)
{
    std::vector<Value> found;
    for (const Value& value : wanted) {
        const auto* text = std::get_if<Text>(&value);
        const QString key = text ? nameKey(textOf(*text)) : QString();
        const std::size_t before = found.size();
        for (const auto& [id, name] : names) {
            if (text && nameKey(name) == key)
                found.push_back(id);
        }
        if (found.size() == before)
            found.push_back(text ? Value{qint64{0}} : value);
    }
    return found;
}

std::vector<storage::Comparison> conditionsOf(const ListQuery& query, Database& database)
{
    using enum Relation;
    std::vector<storage::Comparison> where;
    for (const Filter::Term& term : query.where.terms) {
        const Field* field = typeOf<Incident>().find(term.field);
        const bool named = term.relation == Equal || term.relation == NotEqual
            || term.relation == In;
        if (!field->refersTo<Person>() || !named) {
            where.push_back({.field = field, .relation = term.relation, .values = term.values});
            continue;
        }
        const auto ids = peopleCalled(storage::personNames(database), term.values);
        if (term.relation != NotEqual)
            where.push_back({.field = field, .relation = In, .values = ids});
        for (std::size_t i = 0; term.relation == NotEqual && i < ids.size(); ++i)
            where.push_back({.field = field, .relation = NotEqual, .values = {ids[i]}});
    }
    return where;
}

Result<storage::Order> orderOf(const ListQuery& query)
{
    const bool descending = query.sort.startsWith(u'-');
    const QString name = descending ? query.sort.mid(1) : query.sort;
    const Field* sort = typeOf<Incident>().find(name.toUtf8());
    if (!sort)
        return failed(ErrorKind::Usage, name, u"--sort"_s);
    return storage::Order{.field = sort, .descending = descending, .limit = query.limit};
}

} // namespace

Result<std::vector<ListedIncident>> listIncidents(const Register& open, const ListQuery& query)
{
    const auto order = orderOf(query);
    if (!order)
        return tl::unexpected(order.error());
    std::vector<ListedIncident> lines;
    const auto done = open.read([&](Database& database) {
        lines = storage::listRows(database, conditionsOf(query, database), *order);
    });
    if (!done)
        return tl::unexpected(done.error());
    return lines;
}

Result<std::vector<qint64>> incidentIds(const Register& open, const ListQuery& query)
{
    const auto order = orderOf(query);
    if (!order)
        return tl::unexpected(order.error());
    std::vector<qint64> ids;
    const auto done = open.read([&](Database& database) {
        ids = storage::listIds(database, conditionsOf(query, database), *order);
    });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

Result<RegisterCounts> registerCounts(const Register& open)
{
    storage::Counts found;
    const auto done = open.read([&](Database& database) { found = storage::counts(database); });
    if (!done)
        return tl::unexpected(done.error());
    return RegisterCounts{
        .incidents = found.incidents, .notClosed = found.notClosed, .lessons = found.lessons};
}

ListedIncident listedIncident(const Register& open, Id<Incident> incident)
{
    ListedIncident line;
    const auto done = open.read(
        [&](Database& database) { line = storage::listRow(database, incident.value); });
    return done ? line : ListedIncident{};
}

Result<Id<Incident>> incidentByReference(const Register& open, const QString& reference)
{
    Id<Incident> found;
    const auto done = open.read([&](Database& database) {
        found.value = storage::incidentId(database, reference.trimmed().toUpper().toUtf8());
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return failed(ErrorKind::NotFound, reference);
    return found;
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
        result.rules = Rulebook(projection.records<AdoptedRegime>(),
                                projection.records<Holiday>(),
                                projection.records<ContractClause>(),
                                open.zone());
        addLinkedLessons(projection, result);
        addNamed(projection, result);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!exists)
        return failed(ErrorKind::NotFound, u"#unknown-record incident %1"_s.arg(incident.value));
    sortTimeline(result.timeline);
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

Result<RecordRef> recordRef(const Register& open, const QString& text)
{
    const QString id = text.trimmed().toUpper();
    if (id.startsWith(u"INC-"_s)) {
        const auto incident = incidentByReference(open, id);
        if (!incident)
            return tl::unexpected(incident.error());
        return RecordRef{&typeOf<Incident>(), incident->value};
    }
    if (id == u"REGISTER"_s)
        return RecordRef{&typeOf<RegisterProfile>(), 1};
    bool ok = false;
    const qint64 number = id.section(u'-', 1).toLongLong(&ok);
    for (const RecordType* type : recordTypes()) {
        if (!ok || publicId(*type, number).compare(id, Qt::CaseInsensitive) != 0)
            continue;
        const auto row = storedRow(open, {type, number});
        return row ? Result<RecordRef>(RecordRef{type, number}) : tl::unexpected(row.error());
    }
    return failed(ErrorKind::NotFound, text);
}

Result<storage::StoredRow> storedRow(const Register& open, RecordRef ref)
{
    std::optional<storage::StoredRow> found;
    const auto done = open.read([&](Database& database) {
        found = Projection(database).load(*ref.type, ref.id);
        if (found)
            found->row = storage::normalized(*ref.type, found->row);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return failed(ErrorKind::NotFound, publicId(*ref.type, ref.id));
    return *found;
}

Result<std::vector<storage::StoredRow>> storedRows(const Register& open, const RecordType& type)
{
    std::vector<storage::StoredRow> rows;
    const auto done = open.read([&](Database& database) {
        rows = Projection(database).select(type, {});
        for (storage::StoredRow& stored : rows)
            stored.row = storage::normalized(type, stored.row);
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

namespace
{

/// Both days included; an invalid one is no bound.
bool wasNoticed(const Incident& incident, QDate from, QDate to)
{
    const QDate day = incident.noticed ? dateOf(*incident.noticed) : QDate();
    return (!from.isValid() || (day.isValid() && day >= from))
        && (!to.isValid() || (day.isValid() && day <= to));
}

/// By incident.
std::map<qint64, When> firstSent(const std::vector<Notification>& notices)
{
    std::map<qint64, When> first;
    for (const Notification& notice : notices) {
        if (!notice.sent)
            continue;
        const auto [known, fresh] = first.emplace(notice.incident.value, *notice.sent);
        if (!fresh)
            known->second = std::min(known->second, *notice.sent);
    }
    return first;
}

} // namespace

Result<StatisticsFacts> statisticsFacts(const Register& open, QDate from, QDate to)
{
    StatisticsFacts facts;
    const auto done = open.read([&](Database& database) {
        Projection projection(database);
        for (Incident& incident : projection.records<Incident>()) {
            if (wasNoticed(incident, from, to))
                facts.incidents.push_back(std::move(incident));
        }
        for (StageVisit& visit : projection.records<StageVisit>())
            facts.visits[visit.incident.value].push_back(std::move(visit));
        facts.firstSent = firstSent(projection.records<Notification>());
    });
    if (!done)
        return tl::unexpected(done.error());
    return facts;
}

Result<QByteArray> content(const Register& open, const QByteArray& sha256)
{
    std::optional<QByteArray> bytes;
    const auto done = open.read(
        [&](Database& database) { bytes = storage::contentBytes(database, sha256); });
    if (!done)
        return tl::unexpected(done.error());
    if (!bytes)
        return failed(ErrorKind::NotFound, QString::fromLatin1(sha256.toHex()));
    return *bytes;
}

} // namespace ireg
