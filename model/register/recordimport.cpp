// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/recordimport.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/register/queries.h"
#include "model/storage/digest.h"

#include <QUuid>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Key = std::pair<QByteArray, qint64>; ///< record name and old id

/// One incident of the file and what belongs to it.
struct Arrival
{
    ImportedRecord incident;
    std::vector<ImportedRecord> parts;
    QString reference; ///< the old one
    QString identity;
    std::optional<Error> fault;
};

bool isNamed(const RecordType& type, const char* name)
{
    return QByteArrayView(type.name) == QByteArrayView(name);
}

QString textAt(const RecordType& type, const Row& row, const char* code)
{
    const int index = type.indexOf(code);
    const auto* text = index < 0 ? nullptr
                                 : std::get_if<Text>(&row[static_cast<std::size_t>(index)]);
    return text ? textOf(*text) : QString();
}

void setText(const RecordType& type, Row& row, const char* code, const QString& text)
{
    row[static_cast<std::size_t>(type.indexOf(code))] = Codec<QString>::encode(text);
}

qint64 parentOf(const ImportedRecord& record)
{
    const int parent = record.type->parentIndex();
    const auto* id = parent < 0
        ? nullptr
        : std::get_if<qint64>(&record.row[static_cast<std::size_t>(parent)]);
    return id ? *id : 0;
}

/// Bytes that a record says are in the file must be there and match.
std::optional<Error> faultOf(const ImportedRecord& record, const ImportedRegister& from)
{
    if (record.fault)
        return record.fault;
    const int held = record.type->indexOf("held");
    const int hash = record.type->indexOf("sha256");
    if (hash < 0 || (held >= 0 && record.row[static_cast<std::size_t>(held)] != Value{qint64{1}}))
        return std::nullopt;
    const auto* blob = std::get_if<Blob>(&record.row[static_cast<std::size_t>(hash)]);
    const auto bytes = blob ? from.content.find(blob->bytes) : from.content.end();
    if (bytes != from.content.end() && storage::Sha256::of(*bytes) == blob->bytes)
        return std::nullopt;
    return Error{ErrorKind::Invalid, u"#content-differs"_s, publicId(record.type->name, record.id)};
}

std::vector<Arrival> arrivals(const ImportedRegister& from)
{
    std::vector<Arrival> found;
    std::map<qint64, std::size_t> at;
    for (const ImportedRecord& record : from.records) {
        if (!isNamed(*record.type, RecordName<Incident>::value))
            continue;
        const QString reference = textAt(*record.type, record.row, "reference");
        at[record.id] = found.size();
        found.push_back(
            {record,
             {},
             reference,
             from.uuid + u'/' + (reference.isEmpty() ? QString::number(record.id) : reference),
             record.fault});
    }
    for (const ImportedRecord& record : from.records) {
        const auto owner = at.find(parentOf(record));
        if (owner == at.end())
            continue;
        Arrival& arrival = found[owner->second];
        if (!arrival.fault)
            arrival.fault = faultOf(record, from);
        arrival.parts.push_back(record);
    }
    return found;
}

/// Puts records under new ids and turns the references between them.
class Settling final
{
public:
    Settling(Door& door, Register& open, const ImportedRegister& from)
        : m_door(door), m_open(open), m_from(from)
    {
    }
    void people();
    void catalogue();
    /// Regimes, holidays and clauses, where this register has none that says the same.
    void duties();
    void incident(const Arrival& arrival, const QString& importId);
    /// What points from one incident to another, when all of them are there.
    void links();

private:
    Row turned(const ImportedRecord& record) const;
    qint64 alike(const RecordType& type, const Row& row);
    void part(const ImportedRecord& record);
    void source(const Arrival& arrival, Id<Incident> id, const QString& importId);
    void keepBytes(const ImportedRecord& record);

    Door& m_door;
    Register& m_open;
    const ImportedRegister& m_from;
    std::map<Key, qint64> m_ids;
    std::vector<const ImportedRecord*> m_links;
};

Row Settling::turned(const ImportedRecord& record) const
{
    Row row = record.row;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Field& field = record.type->fields[i];
        const auto* old = std::get_if<qint64>(&row[i]);
        if (field.type != FieldType::Reference || !old)
            continue;
        const auto found = m_ids.find({QByteArray(field.refersTo), *old});
        row[i] = found == m_ids.end() ? Value{} : Value{found->second};
    }
    return row;
}

void Settling::people()
{
    for (const ImportedRecord& record : m_from.records) {
        if (!isNamed(*record.type, RecordName<Person>::value) || record.fault)
            continue;
        const QString name = textAt(*record.type, record.row, "name").simplified();
        qint64 id = 0;
        for (const Person& person : m_door.select<Person>()) {
            if (!name.isEmpty() && person.name.compare(name, Qt::CaseInsensitive) == 0)
                id = person.id.value;
        }
        m_ids[{record.type->name, record.id}] = id != 0
            ? id
            : m_door.putRow(*record.type, 0, 0, record.row);
    }
}

void Settling::catalogue()
{
    for (const ImportedRecord& record : m_from.records) {
        if (!isNamed(*record.type, RecordName<CatalogueItem>::value) || record.fault)
            continue;
        const auto item = recordOf<CatalogueItem>(0, 0, record.row);
        qint64 id = 0;
        for (const CatalogueItem& known : m_door.select<CatalogueItem>()) {
            if (item && known.kind == item->kind
                && known.name.compare(item->name, Qt::CaseInsensitive) == 0)
                id = known.id.value;
        }
        m_ids[{record.type->name, record.id}] = id != 0
            ? id
            : m_door.putRow(*record.type, 0, 0, record.row);
    }
}

/// The record of this register that stands for the row: a regime has its code, a holiday its day, a
/// clause all of it. 0: there is none.
qint64 Settling::alike(const RecordType& type, const Row& row)
{
    const qsizetype compared = isNamed(type, "regime") ? 1 : isNamed(type, "holiday") ? 2 : 0;
    for (const storage::StoredRow& known : m_door.projection().select(type, {})) {
        const auto end = compared == 0 ? row.end() : row.begin() + compared;
        if (std::equal(row.begin(), end, known.row.begin()))
            return known.id;
    }
    return 0;
}

void Settling::duties()
{
    for (const ImportedRecord& record : m_from.records) {
        const bool ours = isNamed(*record.type, "regime") || isNamed(*record.type, "holiday")
            || isNamed(*record.type, RecordName<ContractClause>::value);
        if (!ours || record.fault)
            continue;
        const Row row = turned(record);
        const qint64 known = alike(*record.type, row);
        m_ids[{record.type->name, record.id}] = known != 0 ? known
                                                           : m_door.putRow(*record.type, 0, 0, row);
    }
}

void Settling::keepBytes(const ImportedRecord& record)
{
    const int hash = record.type->indexOf("sha256");
    const auto* blob = hash < 0 ? nullptr
                                : std::get_if<Blob>(&record.row[static_cast<std::size_t>(hash)]);
    const auto bytes = blob ? m_from.content.find(blob->bytes) : m_from.content.end();
    if (bytes != m_from.content.end())
        m_door.keepContent(blob->bytes, *bytes);
}

void Settling::part(const ImportedRecord& record)
{
    if (isNamed(*record.type, "incident_link") || isNamed(*record.type, "lesson_link")) {
        m_links.push_back(&record);
        return;
    }
    keepBytes(record);
    m_ids[{record.type->name, record.id}] = m_door.putRow(*record.type, 0, 0, turned(record));
}

/// Before the sources that the incident brings along: of several the last one counts.
void Settling::source(const Arrival& arrival, Id<Incident> id, const QString& importId)
{
    SourceRecord source;
    source.incident = id;
    source.format = u"register"_s;
    source.fileName = arrival.reference;
    source.identity = arrival.identity;
    source.importId = importId;
    source.importer = u"register-1"_s;
    source.imported = m_open.now();
    m_door.put(source);
}

void Settling::incident(const Arrival& arrival, const QString& importId)
{
    const RecordType& type = *arrival.incident.type;
    Row row = turned(arrival.incident);
    const auto noticed = whenFromText(textAt(type, row, "noticed"));
    const QString before = textAt(type, row, "external_references");
    setText(type,
            row,
            "external_references",
            before.isEmpty() ? arrival.reference : before + u'\n' + arrival.reference);
    setText(type,
            row,
            "reference",
            nextReference(m_door, noticed.value_or(m_open.now()), m_open.profile().zone));
    const Id<Incident> id{m_door.putRow(type, 0, 0, row)};
    m_ids[{type.name, arrival.incident.id}] = id.value;
    source(arrival, id, importId);
    // Evidence comes first: timeline entries, notices and custody point to it.
    for (const ImportedRecord& one : arrival.parts) {
        if (isNamed(*one.type, RecordName<Evidence>::value))
            part(one);
    }
    for (const ImportedRecord& one : arrival.parts) {
        if (!isNamed(*one.type, RecordName<Evidence>::value))
            part(one);
    }
}

void Settling::links()
{
    for (const ImportedRecord* link : m_links) {
        const Row row = turned(*link);
        const bool whole = std::ranges::none_of(link->type->fields, [&](const Field& field) {
            const auto i = static_cast<std::size_t>(&field - link->type->fields.data());
            return field.type == FieldType::Reference && isNull(row[i]);
        });
        if (whole)
            m_door.putRow(*link->type, 0, 0, row);
    }
}

Result<QSet<QString>> heldIdentities(const Register& open)
{
    const auto sources = all<SourceRecord>(open);
    if (!sources)
        return tl::unexpected(sources.error());
    QSet<QString> held;
    for (const SourceRecord& source : *sources) {
        if (source.format == "register"_L1)
            held.insert(source.identity);
    }
    return held;
}

} // namespace

Result<RecordsTaken> takeRecords(Register& open,
                                 const ImportedRegister& from,
                                 const ImportPlan& plan)
{
    const auto held = heldIdentities(open);
    if (!held)
        return tl::unexpected(held.error());
    RecordsTaken taken;
    std::vector<Arrival> wanted;
    for (Arrival& arrival : arrivals(from)) {
        const bool own = from.uuid == open.profile().uuid;
        if (plan.onRepeat != OnRepeat::Separate && (own || held->contains(arrival.identity)))
            ++taken.repeated;
        else if (arrival.fault)
            taken.refused.push_back({arrival.reference, *arrival.fault});
        else
            wanted.push_back(std::move(arrival));
    }
    taken.accepted = static_cast<qint64>(wanted.size());
    if (wanted.empty() || plan.dryRun)
        return taken;
    const auto action = open.act(storage::importVerb, [&](Door& door) -> Result<void> {
        ImportRun run;
        run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run.format = plan.format;
        run.source = plan.source;
        run.started = open.now();
        run.finished = run.started;
        run.accepted = taken.accepted;
        Settling settling(door, open, from);
        settling.people();
        settling.catalogue();
        settling.duties();
        for (const Arrival& arrival : wanted)
            settling.incident(arrival, run.uuid);
        settling.links();
        door.put(run);
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    return taken;
}

} // namespace ireg
