// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/glance.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/projection.h"
#include "model/storage/replay.h"
#include "model/storage/schema.h"

#include <algorithm>
#include <map>
#include <set>

namespace ireg::storage
{

namespace
{

constexpr qint64 mostEvents = 20'000;
constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qint64 newestEvents = 2'000;

Finding atEvent(const char* kind, const EventHeader& header)
{
    return {.kind = kind,
            .seq = header.seq,
            .record = QByteArrayView(header.record).toByteArray(), // it may be borrowed
            .recordId = header.recordId,
            .field = {},
            .detail = {}};
}

Finding atRecord(const char* kind, const RecordType& type, qint64 id, const QByteArray& field)
{
    return {
        .kind = kind, .seq = 0, .record = type.name, .recordId = id, .field = field, .detail = {}};
}

Finding unreadableAt(qint64 seq)
{
    return {.kind = "event-unreadable",
            .seq = seq,
            .record = {},
            .recordId = 0,
            .field = {},
            .detail = {}};
}

bool isSmall(Database& database, qint64 events)
{
    return events <= mostEvents
        && database.number("SELECT total(length(body)) FROM event") <= mostBytes;
}

/// The first of the newest events that together stay within the bounds.
qint64 firstOfNewest(Database& database, qint64 head)
{
    Statement sizes = database.prepare("SELECT seq, length(body) FROM event ORDER BY seq DESC");
    qint64 first = head;
    qint64 bytes = 0;
    while (first > 1 && sizes.step()) {
        bytes += sizes.integer(1);
        if (bytes > mostBytes || head - sizes.integer(0) >= newestEvents)
            break;
        first = sizes.integer(0);
    }
    return std::max<qint64>(1, first);
}

struct GlanceWalk
{
    Head last;
    std::optional<Finding> found = {};
};

GlanceWalk walk(Database& database, const Head& from, qint64 most)
{
    GlanceWalk way{.last = from};
    Sha256 hasher;
    BodyView body;
    Journal(database).scan(from.seq + 1, [&](const EventView& event) {
        if (event.header.format != 1 || !body.read(event.body)) {
            way.found = unreadableAt(way.last.seq + 1);
            return false;
        }
        if (event.header.seq != way.last.seq + 1)
            way.found = atEvent("event-missing", event.header);
        else if (hashOf(hasher, way.last.hash, event.header, body.fields()) != event.hash)
            way.found = atEvent("event-altered", event.header);
        way.last = {event.header.seq, event.hash.toByteArray()};
        return !way.found && way.last.seq < from.seq + most;
    });
    return way;
}

std::optional<Finding> chainFrom(Database& database, qint64 first)
{
    const auto before = Journal(database).at(first - 1);
    const Head from{.seq = first - 1, .hash = before ? before->hash : genesisHash()};
    return walk(database, from, mostEvents).found;
}

/// Replays the events of some records beside their rows.
class Look
{
public:
    explicit Look(Database& database) : m_journal(database), m_projection(database) {}

    void take(const std::vector<Event>& events);
    void compareRows();
    void unrecordedOf(qint64 incident);
    void referredTo();

    std::optional<Finding> found;

private:
    using Key = std::pair<const RecordType*, qint64>;

    void note(const Finding& finding)
    {
        if (!found)
            found = finding;
    }
    void compareRow(const RecordType& type, qint64 id, const std::optional<Row>& replayed);

    Journal m_journal;
    Projection m_projection;
    Sha256 m_hasher;
    std::map<Key, std::optional<Row>> m_replayed;
    std::set<Key> m_compared;
};

void Look::take(const std::vector<Event>& events)
{
    for (const Event& event : events) {
        const auto before = m_journal.at(event.header.seq - 1);
        const QByteArray previous = before ? before->hash : genesisHash();
        if (hashOf(m_hasher, previous, event.header, event.fields) != event.hash)
            note(atEvent("event-altered", event.header));
        if (const RecordType* type = recordType(event.header.record))
            apply(*type, event, m_replayed[{type, event.header.recordId}]);
    }
}

void Look::compareRows()
{
    for (const auto& [key, row] : m_replayed) {
        if (m_compared.insert(key).second)
            compareRow(*key.first, key.second, row);
    }
}

void Look::compareRow(const RecordType& type, qint64 id, const std::optional<Row>& replayed)
{
    const auto stored = m_projection.load(type, id);
    if (!stored || !replayed) {
        if (stored.has_value() != replayed.has_value())
            note(atRecord(stored ? "row-unrecorded" : "row-missing", type, id, {}));
        return;
    }
    const auto differs = difference(normalized(type, *replayed), normalized(type, stored->row));
    if (!differs.empty())
        note(atRecord("value-differs",
                      type,
                      id,
                      type.fields[static_cast<std::size_t>(differs.front().field)].code));
}

void Look::unrecordedOf(qint64 incident)
{
    for (const RecordType* type : recordTypes()) {
        const int parent = type->parentIndex();
        if (parent < 0)
            continue;
        const char* code = type->fields[static_cast<std::size_t>(parent)].code;
        for (const StoredRow& stored : m_projection.select(*type, {{code, Value{incident}}})) {
            if (!m_replayed.contains({type, stored.id}))
                note(atRecord("row-unrecorded", *type, stored.id, {}));
        }
    }
}

/// Persons, catalogue items and the like, which belong to no incident.
void Look::referredTo()
{
    std::set<Key> wanted{{&typeOf<RegisterProfile>(), 1}};
    for (const auto& [key, row] : m_replayed) {
        for (std::size_t i = 0; row && i < row->size(); ++i) {
            const RecordType* type = targetOf(key.first->fields[i]);
            const auto* id = std::get_if<qint64>(&(*row)[i]);
            const bool own = !type || type->parentIndex() >= 0 || type == &typeOf<Incident>();
            if (!own && id && *id != 0)
                wanted.insert({type, *id});
        }
    }
    for (const auto& [type, id] : wanted)
        take(m_journal.ofRecord(type->name, id, std::nullopt));
}

std::optional<Finding> lookAtIncident(Database& database, qint64 incident)
{
    Look look(database);
    try {
        look.take(Journal(database).ofIncident(incident));
        look.compareRows();
        look.unrecordedOf(incident);
        look.referredTo();
        look.compareRows();
    } catch (const StorageError& caught) {
        if (caught.error.kind != ErrorKind::ChainBroken)
            throw;
        return Finding{.kind = "event-unreadable",
                       .seq = 0,
                       .record = typeOf<Incident>().name,
                       .recordId = incident,
                       .field = {},
                       .detail = {}};
    }
    return look.found;
}

/// Damage that is met on the way is a finding too: what is readable can still be read.
Result<std::optional<Finding>> inOneState(Database& database,
                                          const std::function<std::optional<Finding>()>& look)
{
    std::optional<Finding> found;
    const auto done = database.read([&] { found = look(); });
    if (done)
        return found;
    if (done.error().kind == ErrorKind::ChainBroken)
        found = unreadableAt(0);
    else if (done.error().kind != ErrorKind::Damaged)
        return tl::unexpected(done.error());
    else
        found = Finding{.kind = "file-damaged",
                        .seq = 0,
                        .record = {},
                        .recordId = 0,
                        .field = {},
                        .detail = {}};
    return found;
}

} // namespace

Result<std::optional<Finding>> glance(Database& database)
{
    return inOneState(database, [&database]() -> std::optional<Finding> {
        const qint64 head = Journal(database).head().seq;
        // What a newer program writes need not be what this one would make of the events.
        const bool newer = database.number("PRAGMA user_version") > Schema::shipped().version();
        if (!isSmall(database, head))
            return chainFrom(database, firstOfNewest(database, head));
        if (newer)
            return chainFrom(database, 1);
        const std::vector<Finding> findings = historyFindings(database);
        return findings.empty() ? std::nullopt : std::optional(findings.front());
    });
}

bool hasKnownForm(Database& database)
{
    try {
        const Standing found = Schema::shipped().check(database);
        return found == Standing::Current
            || (found == Standing::ReadableNewer && database.access() == Access::Read);
    } catch (const StorageError& caught) {
        if (caught.error.kind == ErrorKind::Locked || caught.error.kind == ErrorKind::Cancelled)
            throw;
        return false;
    }
}

Result<Head> walkChain(Database& database, const Head& from, qint64 most)
{
    GlanceWalk way;
    const auto done = database.read([&] { way = walk(database, from, most); });
    if (!done)
        return tl::unexpected(done.error());
    if (way.found)
        return failed(ErrorKind::ChainBroken,
                      u'#' + QString::fromLatin1(way.found->kind) + u' '
                          + QString::number(way.found->seq),
                      database.path());
    return way.last;
}

Result<std::optional<Finding>> glanceAt(Database& database, qint64 incident)
{
    return inOneState(database, [&] { return lookAtIncident(database, incident); });
}

} // namespace ireg::storage
