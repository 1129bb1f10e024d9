// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/settling.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/exercise/exercise.h"
#include "model/organisation/savedview.h"
#include "model/register/assigning.h"
#include "model/register/logging.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostWarnings = 1000;
constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

bool isLink(const RecordType& type)
{
    return &type == &typeOf<IncidentLink>() || &type == &typeOf<LessonLink>();
}

/// An import that never came to its end goes on where it was begun, not here.
bool isStoppedRun(const ImportedRecord& record)
{
    return record.type == &typeOf<ImportRun>()
        && textAt(*record.type, record.row, "finished").isEmpty();
}

/// The time that an incident's number is made of.
When numberedBy(const Row& row, const When& now)
{
    const auto noticed = whenFromText(textAt(typeOf<Incident>(), row, "noticed"));
    const int year = noticed ? yearOf(*noticed) : 0;
    return year >= earliestYear && year <= latestYear ? *noticed : now;
}

/// The records of this register that stand for one of the file, by name; each stands for one only.
class Namesakes
{
public:
    void add(const QString& name, const storage::StoredRow& row)
    {
        m_known[nameKey(name)].push_back(row);
    }
    std::optional<storage::StoredRow> take(const QString& name)
    {
        const auto found = m_known.find(nameKey(name));
        if (name.trimmed().isEmpty() || found == m_known.end() || found->second.empty())
            return std::nullopt;
        storage::StoredRow row = std::move(found->second.front());
        found->second.erase(found->second.begin());
        return row;
    }

private:
    std::map<QString, std::vector<storage::StoredRow>> m_known;
};

} // namespace

QString textAt(const RecordType& type, const Row& row, const char* code)
{
    const int index = type.indexOf(code);
    const auto* text = index < 0 ? nullptr
                                 : std::get_if<Text>(&row[static_cast<std::size_t>(index)]);
    return text ? textOf(*text) : QString();
}

bool meanTheSame(const RecordType& type, const Row& one, const Row& other)
{
    if (type.is<SavedView>()) {
        constexpr const char* name = codeOf<&SavedView::name>();
        const QString key = nameKey(textAt(type, one, name));
        return !key.isEmpty() && key == nameKey(textAt(type, other, name));
    }
    if (type.is<Person>() || type.is<CatalogueItem>())
        return nameKey(textAt(type, one, "name")) == nameKey(textAt(type, other, "name"))
            && textAt(type, one, "kind") == textAt(type, other, "kind");
    bool said = false; // what nothing is said of is like nothing else
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (!type.fields[i].has(Identifying))
            continue;
        if (one[i] != other[i])
            return false;
        said = said || !isNull(one[i]);
    }
    return said;
}

std::set<std::pair<const RecordType*, qint64>> followedUpIn(const ImportedRegister& from)
{
    std::set<std::pair<const RecordType*, qint64>> named, free;
    for (const ImportedRecord& record : from.records) {
        const auto finding = record.type->is<ExerciseFinding>()
            ? recordOf<ExerciseFinding>(record.id, 0, record.row)
            : std::nullopt;
        if (finding) {
            named.insert({&typeOf<Lesson>(), finding->lesson.value});
            named.insert({&typeOf<Action>(), finding->action.value});
        }
        const int parent = record.type->parentIndex();
        if (parent >= 0 && isNull(record.row[static_cast<std::size_t>(parent)]))
            free.insert({record.type, record.id});
    }
    std::erase_if(named, [&free](const auto& one) { return !free.contains(one); });
    return named;
}

Settling::Settling(Register& open, const ImportedRegister& from, std::vector<Error>& warnings)
    : m_open(open), m_from(from), m_warnings(warnings)
{
}

void Settling::use(Door& door)
{
    m_door = &door;
    m_next.clear(); // another program may have written since the action before
}

qint64 Settling::here(const RecordType& type, qint64 old) const
{
    const auto ids = m_ids.find(&type);
    return ids == m_ids.end() ? 0 : ids->second.value(old);
}

void Settling::warn(const QString& what, const QString& place)
{
    if (m_warnings.size() < mostWarnings)
        m_warnings.push_back({ErrorKind::Invalid, what, place});
}

/// Ids are given out before the records are written, since records point to each other.
qint64 Settling::fresh(const RecordType& type)
{
    const auto [next, first] = m_next.try_emplace(&type, 0);
    if (first)
        next->second = m_door->projection().nextId(type);
    return next->second++;
}

qint64 Settling::create(const RecordType& type, const Row& row)
{
    const qint64 id = fresh(type);
    m_door->restoreRow(type, id, row);
    return id;
}

Row Settling::turned(const ImportedRecord& record) const
{
    Row row = record.row;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Field& field = record.type->fields[i];
        const auto* old = std::get_if<qint64>(&row[i]);
        if (field.type != FieldType::Reference || !old)
            continue;
        const qint64 found = here(*targetOf(field), *old);
        row[i] = found == 0 ? Value{} : Value{found};
    }
    if (record.type->is<Notification>())
        turnDutiesMet(row);
    return row;
}

/// The customers in what the same message meets, by their ids here; what can't be read stays.
void Settling::turnDutiesMet(Row& row) const
{
    const RecordType& type = typeOf<Notification>();
    const auto index = static_cast<std::size_t>(type.indexOf(codeOf<&Notification::alsoMeets>()));
    const QString met = textAt(type, row, codeOf<&Notification::alsoMeets>());
    QStringList parts = met.split(u',');
    for (QString& part : parts) {
        auto key = obligationKey(part);
        if (!key || !key->customer)
            continue;
        key->customer = {here(typeOf<CatalogueItem>(), key->customer.value)};
        part.replace(part.trimmed(), key->text());
    }
    if (const QString turned = parts.join(u','); turned != met)
        row[index] = Codec<OneLine>::encode(OneLine(turned));
}

bool Settling::pointsNowhere(const ImportedRecord& record, const Field& field) const
{
    const auto i = static_cast<std::size_t>(&field - record.type->fields.data());
    const auto* old = std::get_if<qint64>(&record.row[i]);
    return field.type == FieldType::Reference && old && here(*targetOf(field), *old) == 0;
}

void Settling::sayNowhere(const ImportedRecord& record)
{
    for (const Field& field : record.type->fields) {
        if (pointsNowhere(record, field))
            warn(u"#points-nowhere "_s + QLatin1String(field.code),
                 publicId(*record.type, record.id));
    }
}

/// Under the id that was given to it.
void Settling::write(const ImportedRecord& record)
{
    const qint64 id = here(*record.type, record.id);
    m_door->restoreRow(*record.type, id, turned(record));
    finishLater(record, id);
}

/// Once all is here that it may point to.
void Settling::finishLater(const ImportedRecord& record, qint64 id)
{
    const auto nowhere = [&](const Field& field) { return pointsNowhere(record, field); };
    if (std::ranges::any_of(record.type->fields, nowhere))
        m_unfinished.push_back({&record, id});
}

/// This register goes by what it says itself.
void Settling::sayKept(const RecordType& type, const storage::StoredRow& known, const Row& theirs)
{
    for (const Difference& one :
         difference(asWritten(type, storage::normalized(type, known.row)), theirs)) {
        const Field& field = type.fields[static_cast<std::size_t>(one.field)];
        if (!isNull(one.after) && QByteArrayView(field.code) != QByteArrayView("name"))
            warn(u"#kept-own "_s + QLatin1String(field.code), publicId(type, known.id));
    }
}

/// What this register does not say is taken over; what it says otherwise stays.
void Settling::complete(const RecordType& type, const storage::StoredRow& known, const Row& theirs)
{
    Row row = storage::normalized(type, known.row);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (isNull(row[i]))
            row[i] = theirs[i];
    }
    m_door->putRow(type, known.id, known.revision, row);
    sayKept(type, {known.id, known.revision, row}, theirs);
}

void Settling::people()
{
    const RecordType& type = typeOf<Person>();
    Namesakes namesakes;
    for (const storage::StoredRow& known : m_door->projection().select(type, {}))
        namesakes.add(textAt(type, known.row, "name"), known);
    for (const ImportedRecord& record : m_from.records) {
        if (record.type != &type || record.fault)
            continue;
        const auto same = namesakes.take(textAt(type, record.row, "name"));
        if (same)
            complete(type, *same, record.row);
        m_ids[&type][record.id] = same ? same->id : create(type, record.row);
    }
}

void Settling::catalogue()
{
    const RecordType& type = typeOf<CatalogueItem>();
    std::map<QString, Namesakes> ofKind;
    for (const storage::StoredRow& known : m_door->projection().select(type, {}))
        ofKind[textAt(type, known.row, "kind")].add(textAt(type, known.row, "name"), known);
    for (const ImportedRecord& record : m_from.records) {
        if (record.type != &type || record.fault)
            continue;
        const auto same = ofKind[textAt(type, record.row, "kind")].take(
            textAt(type, record.row, "name"));
        if (same)
            complete(type, *same, record.row);
        m_ids[&type][record.id] = same ? same->id : create(type, record.row);
    }
}

/// Records that are the same where what identifies them is: a regime's code, a holiday's calendar
/// and day, all of a clause.
void Settling::alike(const RecordType& type)
{
    std::vector<storage::StoredRow> known = m_door->projection().select(type, {});
    for (storage::StoredRow& one : known)
        one.row = asWritten(type, storage::normalized(type, one.row));
    for (const ImportedRecord& record : m_from.records) {
        if (record.type != &type || record.fault || isStoppedRun(record))
            continue;
        const Row row = turned(record);
        const auto same = std::ranges::find_if(
            known, [&](const storage::StoredRow& one) { return meanTheSame(type, row, one.row); });
        if (same == known.end()) {
            const qint64 id = create(type, row);
            m_ids[&type][record.id] = id;
            finishLater(record, id);
            continue;
        }
        m_ids[&type][record.id] = same->id;
        sayKept(type, *same, row);
        known.erase(same);
    }
}

/// Notes that belong to no incident: why the register itself was changed.
void Settling::notes()
{
    const RecordType& type = typeOf<TimelineEntry>();
    const auto parent = static_cast<std::size_t>(type.parentIndex());
    std::vector<storage::StoredRow> known = m_door->projection().select(
        type, {{type.fields[parent].code, Value{}}});
    for (const ImportedRecord& record : m_from.records) {
        if (record.type != &type || record.fault || !isNull(record.row[parent]))
            continue;
        const Row row = turned(record);
        const auto same = std::ranges::find_if(known, [&](const storage::StoredRow& one) {
            return asWritten(type, storage::normalized(type, one.row)) == row;
        });
        if (same == known.end())
            create(type, row);
        else
            known.erase(same);
    }
}

/// Lessons and actions that findings led to; one that says the same is the same.
void Settling::followedUp()
{
    const auto named = followedUpIn(m_from);
    for (const RecordType* type : {&typeOf<Lesson>(), &typeOf<Action>()}) {
        const char* parent = type->fields[static_cast<std::size_t>(type->parentIndex())].code;
        const char* says = type->fields[static_cast<std::size_t>(type->indexWith(Essential))].code;
        auto known = m_door->projection().select(*type, {{parent, Value{}}});
        for (const ImportedRecord& record : m_from.records) {
            if (record.type != type || record.fault || !named.contains({type, record.id}))
                continue;
            const auto same = std::ranges::find_if(known, [&](const storage::StoredRow& one) {
                return textAt(*type, one.row, says) == textAt(*type, record.row, says);
            });
            m_ids[type][record.id] = same == known.end() ? create(*type, turned(record)) : same->id;
            if (same != known.end())
                known.erase(same);
        }
    }
}

void Settling::shared()
{
    people();
    catalogue();
    followedUp();
    for (const RecordType* type : recordTypes()) {
        const bool byName = type->is<Person>() || type->is<CatalogueItem>();
        if (!byName && type->indexWith(Identifying) >= 0)
            alike(*type);
    }
    notes();
    for (const auto& [arrival, incident] : m_held)
        lessons(*arrival, incident);
}

/// Lessons that came with an incident before, so that newer incidents can be linked to them.
void Settling::lessons(const Arrival& arrival, Id<Incident> incident)
{
    const auto isLesson = [](const auto* part) {
        return part->type == &typeOf<Lesson>() && !part->fault;
    };
    if (std::ranges::none_of(arrival.parts, isLesson))
        return;
    auto known = m_door->select<Lesson>({equal<&Lesson::incident>(incident)});
    for (const ImportedRecord* part : arrival.parts) {
        if (!isLesson(part))
            continue;
        const QString statement = textAt(*part->type, part->row, "statement");
        const auto same = std::ranges::find(known, statement, &Lesson::statement);
        if (same == known.end())
            continue;
        m_ids[part->type][part->id] = same->id.value;
        known.erase(same);
    }
}

void Settling::isHeld(const Arrival& arrival, Id<Incident> here)
{
    m_ids[&typeOf<Incident>()][arrival.incident->id] = here.value;
    m_held.emplace_back(&arrival, here);
}

void Settling::keepBytes(const ImportedRecord& record)
{
    const int hash = record.type->indexOf("sha256");
    const auto* blob = hash < 0 ? nullptr
                                : std::get_if<Blob>(&record.row[static_cast<std::size_t>(hash)]);
    const auto bytes = blob ? m_from.content.find(blob->bytes) : m_from.content.end();
    if (bytes != m_from.content.end())
        m_door->keepContent(blob->bytes, *bytes);
}

void Settling::incident(const Arrival& arrival, const QString& importId)
{
    const RecordType& type = typeOf<Incident>();
    ImportedRecord incident = *arrival.incident;
    const QString reference = nextReference(
        *m_door, numberedBy(incident.row, m_open.now()), m_open.profile().zone);
    incident.row[static_cast<std::size_t>(type.indexOf("reference"))] = Codec<QString>::encode(
        reference);
    const Id<Incident> id{here(type, incident.id)};
    m_door->restoreRow(type, id.value, turned(incident));
    sayNowhere(*arrival.incident);
    for (const ImportedRecord* part : arrival.parts) {
        if (isLink(*part->type))
            continue;
        keepBytes(*part);
        write(*part);
    }
    SourceRecord source;
    source.incident = id;
    source.format = registerSource;
    source.fileName = arrival.reference;
    source.identity = arrival.identities.front();
    source.importId = importId;
    source.importer = u"register-1"_s;
    source.imported = m_open.now();
    create(typeOf<SourceRecord>(), rowOf(source));
}

/// A link of which one end is not here is left out, and said where the import brings the other.
void Settling::link(const ImportedRecord& record)
{
    bool added = false;
    bool whole = !record.fault;
    for (std::size_t i = 0; i < record.row.size(); ++i) {
        const Field& field = record.type->fields[i];
        if (field.type != FieldType::Reference)
            continue;
        const auto* old = std::get_if<qint64>(&record.row[i]);
        const RecordType& target = *targetOf(field);
        added = added || (old && m_added[&target].contains(*old));
        whole = whole && old && here(target, *old) != 0;
    }
    if (added && whole)
        create(*record.type, turned(record));
    else if (added)
        warn(u"#link-left-out"_s, publicId(*record.type, record.id));
}

void Settling::incidents(std::span<const Arrival> wanted, const QString& importId)
{
    std::vector<const ImportedRecord*> records;
    for (const Arrival& arrival : wanted) {
        records.push_back(arrival.incident);
        std::ranges::copy_if(arrival.parts, std::back_inserter(records), [](const auto* part) {
            return !isLink(*part->type);
        });
    }
    // In the order of the file, so that what is read by id comes in the same order here.
    std::ranges::sort(records);
    for (const ImportedRecord* record : records) {
        m_ids[record->type][record->id] = fresh(*record->type);
        if (record->type == &typeOf<Incident>() || record->type == &typeOf<Lesson>())
            m_added[record->type].insert(record->id);
    }
    for (const Arrival& arrival : wanted)
        incident(arrival, importId);
}

void Settling::finish()
{
    for (const auto& [record, id] : m_unfinished) {
        const auto stored = m_door->projection().load(*record->type, id);
        if (stored)
            m_door->putRow(*record->type, id, stored->revision, turned(*record));
        sayNowhere(*record);
    }
    for (const ImportedRecord& record : m_from.records) {
        if (isLink(*record.type))
            link(record);
    }
}

} // namespace ireg
