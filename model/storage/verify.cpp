// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/verify.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/projection.h"

#include <QHashFunctions>
#include <QtEndian>

#include <algorithm>
#include <unordered_map>

namespace ireg::storage
{

namespace
{

constexpr std::size_t mostFindings = 200;

/// What replay keeps of a field: a keyed hash, never the value.
struct Replayed
{
    quint64 mark = 0;
    qint64 seq = 0;
    bool erased = false; ///< only its commitment is left, and no erasure event explains it yet
};

struct RecordKey
{
    const RecordType* type;
    qint64 id;

    bool operator==(const RecordKey&) const = default;
};

struct RecordKeyHash
{
    std::size_t operator()(const RecordKey& key) const noexcept
    {
        return qHashMulti(0, reinterpret_cast<quintptr>(key.type), key.id);
    }
};

struct Replay
{
    bool present = false;
    bool wasRemoved = false;
    qint64 revision = 0; ///< events since the record came to be
    std::vector<Replayed> fields;
    std::vector<qint64> readable; ///< newest event that still shows each field, 0: none
};

bool hasTable(Database& database, const QByteArray& name)
{
    Statement statement = database.prepare(
        "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table'");
    statement.bind(1, QByteArrayView(name));
    return statement.step();
}

std::vector<QByteArray> columnsOf(Database& database, const QByteArray& source)
{
    const Statement statement = database.prepare("SELECT * FROM " + source + " LIMIT 0");
    std::vector<QByteArray> names;
    names.reserve(static_cast<std::size_t>(statement.columns()));
    for (int column = 0; column < statement.columns(); ++column)
        names.push_back(statement.columnName(column));
    return names;
}

class Verifier
{
public:
    Verifier(Database& database, std::optional<Head> anchor, Progress progress)
        : m_database(database), m_anchor(std::move(anchor)), m_progress(std::move(progress)),
          m_key(randomBytes(16))
    {
    }

    Verdict run();
    /// run() without the bytes of evidence and SQLite's own checks.
    std::vector<Finding> history();

private:
    void replayed();
    void add(Finding finding);
    void examine(const std::function<void()>& part);
    void chain();
    void checkEvent(const Event& event);
    void replay(const Event& event);
    void replayField(const RecordType& type,
                     Replay& record,
                     const Event& event,
                     const EventField& field);
    void compareTables();
    void compareTable(const RecordType& type);
    void compareRow(const RecordType& type, const StoredRow& stored);
    void compareRemoved();
    void unexplainedErasures();
    void checkContent();
    void checkSqlite();
    void checkAnchor();
    quint64 mark(const Value& value);

    Database& m_database;
    std::optional<Head> m_anchor;
    Progress m_progress;
    QByteArray m_key;
    Sha256 m_hasher;
    Verdict m_verdict;
    bool m_anchorMet = false;
    std::unordered_map<RecordKey, Replay, RecordKeyHash> m_records;
    std::unordered_map<RecordKey, bool, RecordKeyHash> m_seen;
};

Verdict Verifier::run()
{
    replayed();
    if (!m_verdict.cancelled) {
        examine([this] { checkContent(); });
        examine([this] { checkSqlite(); });
        checkAnchor();
    }
    return std::move(m_verdict);
}

std::vector<Finding> Verifier::history()
{
    replayed();
    return std::move(m_verdict.findings);
}

void Verifier::replayed()
{
    examine([this] { chain(); });
    if (m_verdict.cancelled)
        return;
    unexplainedErasures();
    examine([this] { compareTables(); });
    examine([this] { compareRemoved(); });
}

/// Damage that SQLite meets on the way is a finding; what can still be read is looked at.
void Verifier::examine(const std::function<void()>& part)
{
    try {
        part();
    } catch (const StorageError& caught) {
        if (caught.error.kind != ErrorKind::Damaged)
            throw;
        add({.kind = "file-damaged",
             .seq = 0,
             .record = {},
             .recordId = 0,
             .field = {},
             .detail = caught.error.detail});
    }
}

void Verifier::add(Finding finding)
{
    if (m_verdict.findings.size() < mostFindings)
        m_verdict.findings.push_back(std::move(finding));
}

quint64 Verifier::mark(const Value& value)
{
    const QByteArray bytes = canonical(value);
    return qHash(QByteArrayView(bytes), qFromLittleEndian<quint64>(m_key.constData()));
}

void Verifier::chain()
{
    const qint64 total = m_database.number("SELECT max(seq) FROM event");
    Journal journal(m_database);
    try {
        journal.forEach(1, [&](const Event& event) {
            checkEvent(event);
            replay(event);
            if (m_progress && event.header.seq % 4096 == 0
                && !m_progress(event.header.seq, total)) {
                m_verdict.cancelled = true;
                return false;
            }
            return true;
        });
    } catch (const StorageError& caught) {
        if (caught.error.kind != ErrorKind::ChainBroken)
            throw;
        add({.kind = "event-unreadable",
             .seq = m_verdict.head.seq + 1,
             .record = {},
             .recordId = 0,
             .field = {},
             .detail = caught.error.detail});
    }
}

void Verifier::checkEvent(const Event& event)
{
    const qint64 seq = event.header.seq;
    const auto finding = [&](const char* kind, const QString& detail) {
        add({.kind = kind,
             .seq = seq,
             .record = event.header.record,
             .recordId = event.header.recordId,
             .field = {},
             .detail = detail});
    };
    if (seq != m_verdict.head.seq + 1)
        finding("event-missing", QStringLiteral("after event %1").arg(m_verdict.head.seq));
    else if (hashOf(m_hasher, m_verdict.head.hash, event.header, event.fields) != event.hash)
        finding("event-altered", QString());
    m_verdict.head = {seq, event.hash};
    ++m_verdict.events;
    if (m_anchor && m_anchor->seq == seq)
        m_anchorMet = m_anchor->hash == event.hash;
}

void Verifier::replay(const Event& event)
{
    const RecordType* type = recordType(event.header.record);
    if (!type) {
        add({.kind = "record-unknown",
             .seq = event.header.seq,
             .record = event.header.record,
             .recordId = event.header.recordId,
             .field = {},
             .detail = {}});
        return;
    }
    Replay& record = m_records[{type, event.header.recordId}];
    record.fields.resize(type->fields.size());
    record.readable.resize(type->fields.size());
    ++record.revision;
    for (const EventField& field : event.fields) {
        if (field.code == presentCode) {
            record.present = field.value == Value{qint64{1}};
            record.wasRemoved = record.wasRemoved || !record.present;
            record.revision = 1;
            record.fields.assign(type->fields.size(), {});
        } else {
            replayField(*type, record, event, field);
        }
    }
}

void Verifier::replayField(const RecordType& type,
                           Replay& record,
                           const Event& event,
                           const EventField& field)
{
    const int index = type.indexOf(field.code);
    const auto finding = [&](const char* kind, qint64 seq) {
        add({.kind = kind,
             .seq = seq,
             .record = type.name,
             .recordId = event.header.recordId,
             .field = field.code,
             .detail = {}});
    };
    if (index < 0) {
        finding("field-unknown", event.header.seq);
        return;
    }
    const auto at = static_cast<std::size_t>(index);
    if (event.header.verb == "erased") {
        if (record.readable[at] != 0)
            finding("erased-value-present", record.readable[at]);
        record.fields[at] = {};
        record.readable[at] = 0;
        return;
    }
    if (!field.erased && !isNull(field.value))
        record.readable[at] = event.header.seq;
    record.fields[at] = {.mark = field.erased || isNull(field.value) ? 0 : mark(field.value),
                         .seq = event.header.seq,
                         .erased = field.erased};
}

void Verifier::unexplainedErasures()
{
    for (const auto& [key, record] : m_records) {
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            if (record.fields[i].erased)
                add({.kind = "erasure-unexplained",
                     .seq = record.fields[i].seq,
                     .record = key.type->name,
                     .recordId = key.id,
                     .field = key.type->fields[i].code,
                     .detail = {}});
        }
    }
}

void Verifier::compareTables()
{
    for (const RecordType* type : recordTypes())
        compareTable(*type);
    for (const auto& [key, record] : m_records) {
        if (record.present && !m_seen.contains(key))
            add({.kind = "row-missing",
                 .seq = 0,
                 .record = key.type->name,
                 .recordId = key.id,
                 .field = {},
                 .detail = {}});
    }
}

/// The columns by their names: a file of an older version lacks some.
void Verifier::compareTable(const RecordType& type)
{
    const QByteArray name = type.name;
    if (!hasTable(m_database, name))
        return;
    QByteArray source = '"' + name + '"';
    if (Projection::hasNarrative(type))
        source += " LEFT JOIN \"" + name + "_narrative\" USING (id)";
    const std::vector<QByteArray> columns = columnsOf(m_database, source);
    QByteArray list = "id, revision";
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const QByteArray code = type.fields[i].code;
        if (std::ranges::find(columns, code) == columns.end())
            continue;
        list += ", \"" + code + '"';
        fields.push_back(i);
    }
    Statement all = m_database.prepare("SELECT " + list + " FROM " + source + " ORDER BY id");
    StoredRow stored;
    while (all.step()) {
        stored = {all.integer(0), all.integer(1), Row(type.fields.size())};
        for (std::size_t i = 0; i < fields.size(); ++i)
            stored.row[fields[i]] = all.value(static_cast<int>(i) + 2);
        compareRow(type, stored);
    }
}

/// Ids of removed records are not given out again; the table that remembers them follows from
/// the journal too.
void Verifier::compareRemoved()
{
    const auto differs = [this](const RecordKey& key) {
        add({.kind = "removal-differs",
             .seq = 0,
             .record = key.type ? QByteArray(key.type->name) : QByteArray(),
             .recordId = key.id,
             .field = {},
             .detail = {}});
    };
    std::unordered_map<RecordKey, bool, RecordKeyHash> listed;
    Statement all = m_database.prepare("SELECT record, id FROM removed_record");
    while (all.step()) {
        const RecordKey key{recordType(all.text(0)), all.integer(1)};
        listed[key] = true;
        const auto found = m_records.find(key);
        if (found == m_records.end() || !found->second.wasRemoved)
            differs(key);
    }
    for (const auto& [key, record] : m_records) {
        if (record.wasRemoved && !listed.contains(key))
            differs(key);
    }
}

void Verifier::compareRow(const RecordType& type, const StoredRow& stored)
{
    m_seen[{&type, stored.id}] = true;
    const auto found = m_records.find({&type, stored.id});
    if (found == m_records.end() || !found->second.present) {
        add({.kind = "row-unrecorded",
             .seq = 0,
             .record = type.name,
             .recordId = stored.id,
             .field = {},
             .detail = {}});
        return;
    }
    if (stored.revision != found->second.revision)
        add({.kind = "value-differs",
             .seq = 0,
             .record = type.name,
             .recordId = stored.id,
             .field = "revision",
             .detail = {}});
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const quint64 now = isNull(stored.row[i]) ? 0 : mark(stored.row[i]);
        if (now != found->second.fields[i].mark)
            add({.kind = "value-differs",
                 .seq = found->second.fields[i].seq,
                 .record = type.name,
                 .recordId = stored.id,
                 .field = type.fields[i].code,
                 .detail = {}});
    }
}

void Verifier::checkContent()
{
    Statement all = m_database.prepare("SELECT sha256, size, bytes FROM content");
    while (all.step()) {
        const QByteArray bytes = all.blob(2);
        if (bytes.size() != all.integer(1) || m_hasher.add(bytes).finish() != all.blob(0))
            add({.kind = "content-altered",
                 .seq = 0,
                 .record = "content",
                 .recordId = 0,
                 .field = {},
                 .detail = QString::fromLatin1(all.blob(0).toHex())});
    }
    Statement missing = m_database.prepare(
        "SELECT 'evidence', id FROM evidence WHERE held = 1 AND sha256 IS NOT NULL"
        " AND sha256 NOT IN (SELECT sha256 FROM content) UNION ALL "
        "SELECT 'source_record', id FROM source_record WHERE sha256 IS NOT NULL"
        " AND sha256 NOT IN (SELECT sha256 FROM content)");
    while (missing.step())
        add({.kind = "content-missing",
             .seq = 0,
             .record = missing.text(0),
             .recordId = missing.integer(1),
             .field = "sha256",
             .detail = {}});
}

void Verifier::checkSqlite()
{
    Statement integrity = m_database.prepare("PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (const QByteArray line = integrity.text(0); line != "ok")
            add({.kind = "file-damaged",
                 .seq = 0,
                 .record = {},
                 .recordId = 0,
                 .field = {},
                 .detail = QString::fromUtf8(line)});
    }
    Statement foreign = m_database.prepare("PRAGMA foreign_key_check");
    while (foreign.step())
        add({.kind = "reference-broken",
             .seq = 0,
             .record = foreign.text(0),
             .recordId = foreign.integer(1),
             .field = {},
             .detail = {}});
}

void Verifier::checkAnchor()
{
    if (m_anchor && !m_anchorMet)
        add({.kind = "head-differs",
             .seq = m_anchor->seq,
             .record = {},
             .recordId = 0,
             .field = {},
             .detail = QString::fromLatin1(m_anchor->hash.toHex())});
}

} // namespace

Result<Verdict> verify(Database& database,
                       const std::optional<Head>& anchor,
                       const Progress& progress)
{
    Verdict verdict;
    const auto done = database.read([&] { verdict = Verifier(database, anchor, progress).run(); });
    if (!done)
        return tl::unexpected(done.error());
    return verdict;
}

std::vector<Finding> historyFindings(Database& database)
{
    return Verifier(database, std::nullopt, {}).history();
}

} // namespace ireg::storage
