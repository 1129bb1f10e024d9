// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/recordimport.h"

#include "model/dossier/recordtypes.h"
#include "model/register/importdoubts.h"
#include "model/register/records.h"
#include "model/register/settling.h"
#include "model/storage/digest.h"
#include "model/storage/undo.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Error note(const QString& what, const QString& place)
{
    return {ErrorKind::Invalid, what, place};
}

qint64 parentOf(const ImportedRecord& record)
{
    const int parent = record.type->parentIndex();
    const auto* id = parent < 0
        ? nullptr
        : std::get_if<qint64>(&record.row[static_cast<std::size_t>(parent)]);
    return id ? *id : 0;
}

/// What a register says of itself alone.
bool staysBehind(const RecordType& type)
{
    return &type == &typeOf<RegisterProfile>() || &type == &typeOf<Session>()
        || &type == &typeOf<Counter>();
}

/// Bytes that a record says are in the file must be there and match.
std::optional<Error> faultOf(const ImportedRecord& record, const ImportedRegister& from)
{
    if (record.fault)
        return record.fault;
    const int held = record.type->indexOf("held");
    const int hash = record.type->indexOf("sha256");
    const auto* blob = hash < 0 ? nullptr
                                : std::get_if<Blob>(&record.row[static_cast<std::size_t>(hash)]);
    const bool kept = held < 0 ? blob != nullptr
                               : record.row[static_cast<std::size_t>(held)] == Value{qint64{1}};
    if (!kept)
        return std::nullopt;
    const auto bytes = blob ? from.content.find(blob->bytes) : from.content.end();
    if (bytes != from.content.end() && storage::Sha256::of(*bytes) == blob->bytes)
        return std::nullopt;
    return note(u"#content-differs"_s, publicId(*record.type, record.id));
}

void addPart(Arrival& arrival, const ImportedRecord& part, const ImportedRegister& from)
{
    if (!arrival.fault)
        arrival.fault = faultOf(part, from);
    arrival.parts.push_back(&part);
    if (part.type == &typeOf<SourceRecord>()
        && textAt(*part.type, part.row, "format") == registerSource)
        arrival.identities.append(textAt(*part.type, part.row, "identity"));
}

std::vector<Arrival> arrivals(const ImportedRegister& from, std::vector<Error>& warnings)
{
    std::vector<Arrival> found;
    std::map<qint64, std::size_t> at;
    const auto ofFindings = followedUpIn(from);
    for (const ImportedRecord& record : from.records) {
        if (record.type != &typeOf<Incident>())
            continue;
        const QString reference = textAt(*record.type, record.row, "reference");
        at[record.id] = found.size();
        found.push_back(
            {&record,
             {},
             reference,
             {from.uuid + u'/' + (reference.isEmpty() ? QString::number(record.id) : reference)},
             record.fault});
    }
    for (const ImportedRecord& record : from.records) {
        const int parent = record.type->parentIndex();
        const auto owner = at.find(parentOf(record));
        const bool ofRegister = parentOf(record) == 0
            && (record.type == &typeOf<TimelineEntry>()
                || ofFindings.contains({record.type, record.id}));
        if (owner != at.end())
            addPart(found[owner->second], record, from);
        else if (record.type == &typeOf<Incident>() || staysBehind(*record.type))
            continue;
        else if (record.fault)
            warnings.push_back(*record.fault);
        else if (parent >= 0 && !ofRegister)
            warnings.push_back(note(u"#of-no-incident"_s, publicId(*record.type, record.id)));
    }
    return found;
}

/// The incident of this register that an arrival is, or that only has the same number.
struct Known
{
    Id<Incident> here;
    bool anotherOne = false;
};

/// Tells which incidents of a file this register has.
class Recognition final
{
public:
    explicit Recognition(const Register& open) : m_open(open) {}

    Result<void> load()
    {
        const auto sources = all<SourceRecord>(m_open);
        if (!sources)
            return tl::unexpected(sources.error());
        for (const SourceRecord& source : *sources) {
            if (source.format == registerSource)
                m_held.insert(source.identity, source.incident);
        }
        return {};
    }

    /// An identity alone says little: a copy of a register gives the same numbers to other
    /// incidents. When it was recorded never changes, and tells them apart.
    Known find(const Arrival& arrival) const
    {
        Known known;
        const QString recorded = textAt(typeOf<Incident>(), arrival.incident->row, "recorded");
        for (const QString& identity : arrival.identities) {
            for (const Id<Incident> id : candidates(identity)) {
                if (recordedAt(id) == recorded)
                    return {.here = id, .anotherOne = false};
                known.anotherOne = true;
            }
        }
        return known;
    }

private:
    QList<Id<Incident>> candidates(const QString& identity) const
    {
        QList<Id<Incident>> found = m_held.values(identity);
        if (identity.section(u'/', 0, 0) == m_open.profile().uuid) {
            const auto own = incidentByReference(m_open, identity.section(u'/', 1));
            if (own)
                found.append(*own);
        }
        return found;
    }

    QString recordedAt(Id<Incident> id) const
    {
        const auto stored = storedRow(m_open, {&typeOf<Incident>(), id.value});
        return stored ? textAt(typeOf<Incident>(), stored->row, "recorded") : QString();
    }

    const Register& m_open;
    QMultiHash<QString, Id<Incident>> m_held;
};

struct Sorted
{
    std::vector<Arrival> wanted;
    std::vector<std::pair<Arrival, Id<Incident>>> held;
};

Result<Sorted> sorted(const Register& open,
                      const ImportedRegister& from,
                      OnRepeat onRepeat,
                      RecordsTaken& taken)
{
    Recognition recognition(open);
    if (const auto loaded = recognition.load(); !loaded)
        return tl::unexpected(loaded.error());
    Sorted result;
    for (Arrival& arrival : arrivals(from, taken.warnings)) {
        const Known known = onRepeat == OnRepeat::Separate ? Known{} : recognition.find(arrival);
        if (known.here) {
            ++taken.repeated;
            result.held.emplace_back(std::move(arrival), known.here);
        } else if (arrival.fault) {
            taken.refused.push_back({arrival.reference, *arrival.fault});
        } else {
            if (textAt(typeOf<Incident>(), arrival.incident->row, "title").trimmed().isEmpty())
                taken.warnings.push_back(note(u"#no-title"_s, arrival.reference));
            if (known.anotherOne)
                taken.warnings.push_back(note(u"#number-of-another"_s, arrival.reference));
            std::ranges::move(doubtsOf(arrival, open.now()), std::back_inserter(taken.warnings));
            result.wanted.push_back(std::move(arrival));
        }
    }
    return result;
}

/// What belongs to no incident comes along with incidents alone: where none does, what this
/// register does not have of it is said.
Result<void> sayLeftBehind(const Register& open, const ImportedRegister& from, RecordsTaken& taken)
{
    const auto turns = [](const Field& field) {
        return field.has(Identifying) && field.type == FieldType::Reference;
    };
    for (const RecordType* type : recordTypes()) {
        const bool named = type->is<Person>() || type->is<CatalogueItem>();
        const bool shared = named || type->indexWith(Identifying) >= 0;
        if (!shared || staysBehind(*type) || type->parentIndex() >= 0 || type->is<ImportRun>()
            || std::ranges::any_of(type->fields, turns))
            continue;
        std::vector<Row> known;
        const auto read = open.read([&](storage::Database& database) {
            for (const auto& stored : storage::Projection(database).select(*type, {}))
                known.push_back(asWritten(*type, storage::normalized(*type, stored.row)));
        });
        if (!read)
            return read;
        const auto isNew = [&](const ImportedRecord& record) {
            return record.type == type && !record.fault
                && std::ranges::none_of(
                       known, [&](const Row& row) { return meanTheSame(*type, record.row, row); });
        };
        const auto left = std::ranges::count_if(from.records, isNew);
        if (left > 0)
            taken.warnings.push_back(
                note(u"#left-behind "_s + QLatin1String(type->name) + u' ' + QString::number(left),
                     from.organisation));
    }
    return {};
}

/// In batches like other imports: each is an action, undo takes all of them back.
Result<void> write(Register& open,
                   const ImportPlan& plan,
                   std::span<const Arrival> wanted,
                   Settling& settling)
{
    auto started = startedRun(open, plan);
    if (!started)
        return tl::unexpected(started.error());
    ImportRun run = std::move(*started);
    for (std::size_t at = 0; at < wanted.size(); at += plan.batchSize) {
        const auto batch = wanted.subspan(at, std::min(plan.batchSize, wanted.size() - at));
        const auto action = open.act(storage::importVerb, [&](Door& door) -> Result<void> {
            const bool last = at + batch.size() == wanted.size();
            run.accepted += static_cast<qint64>(batch.size());
            if (last)
                run.finished = open.now();
            // Before the runs that come along: undo goes by the first one of an action.
            run.id = door.put(run);
            ++run.revision;
            settling.use(door);
            if (at == 0)
                settling.shared();
            settling.incidents(batch, run.uuid);
            if (last)
                settling.finish();
            return {};
        });
        if (!action)
            return tl::unexpected(action.error());
    }
    return {};
}

} // namespace

Result<RecordsTaken> takeRecords(Register& open,
                                 const ImportedRegister& from,
                                 const ImportPlan& plan)
{
    RecordsTaken taken;
    const auto sortedOut = sorted(open, from, plan.onRepeat, taken);
    if (!sortedOut)
        return tl::unexpected(sortedOut.error());
    taken.accepted = static_cast<qint64>(sortedOut->wanted.size());
    if (sortedOut->wanted.empty()) {
        if (const auto said = sayLeftBehind(open, from, taken); !said)
            return tl::unexpected(said.error());
    }
    if (plan.dryRun)
        return taken;
    Settling settling(open, from, taken.warnings);
    for (const auto& [arrival, here] : sortedOut->held)
        settling.isHeld(arrival, here);
    if (const auto written = write(open, plan, sortedOut->wanted, settling); !written)
        return tl::unexpected(written.error());
    return taken;
}

} // namespace ireg
