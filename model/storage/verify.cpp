// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/verify.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/filecheck.h"
#include "model/storage/projection.h"
#include "model/storage/replayed.h"

#include <QHashFunctions>
#include <QtEndian>

#include <algorithm>

namespace ireg::storage
{

namespace
{

constexpr std::size_t mostFindings = 200;

bool hasTable(Database& database, const QByteArray& name)
{
    Statement statement = database.prepare(
        "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table'");
    statement.bind(1, QByteArrayView(name));
    return statement.step();
}

bool hasRows(Database& database, const QByteArray& name)
{
    return database.prepare("SELECT 1 FROM \"" + name + "\" LIMIT 1").step();
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

/// A keyed hash of a value, 0 of null. The key is drawn anew each time, so that nobody can prepare
/// two values with one hash.
class Marker final
{
public:
    quint64 operator()(QByteArrayView canonical) const
    {
        return ofContent(canonical.front(), canonical.sliced(5));
    }
    quint64 operator()(const Value& value) const
    {
        if (const auto* text = std::get_if<Text>(&value))
            return ofContent('t', text->utf8);
        if (const auto* blob = std::get_if<Blob>(&value))
            return ofContent('b', blob->bytes);
        if (const auto* integer = std::get_if<qint64>(&value)) {
            char bytes[sizeof(qint64)];
            qToLittleEndian(*integer, bytes);
            return ofContent('i', QByteArrayView(bytes, sizeof bytes));
        }
        return 0;
    }

private:
    quint64 ofContent(char tag, QByteArrayView content) const
    {
        return tag == 'n' ? 0 : qHash(content, m_key + static_cast<unsigned char>(tag));
    }

    quint64 m_key = qFromLittleEndian<quint64>(randomBytes(8).constData());
};

/// What an event says of its record's being there, in its field `present`.
bool isPresent(const FieldView& field)
{
    static const QByteArray one = canonical(qint64{1});
    return field.value == one; // nothing is left of it where it was erased
}

/// Of text that is only borrowed from the row.
QByteArray copyOf(QByteArrayView text)
{
    return text.toByteArray();
}

class Verifier
{
public:
    Verifier(Database& database, std::optional<Head> anchor, Progress progress)
        : m_database(database), m_anchor(std::move(anchor)), m_progress(std::move(progress))
    {
        for (const RecordType* type : recordTypes())
            m_tables.emplace_back(*type);
        m_table = m_tables.data();
    }

    Verdict run();
    /// run() without the bytes of evidence and SQLite's own checks.
    std::vector<Finding> history();

private:
    void replayed();
    void add(Finding finding);
    void add(const char* kind, const ReplayedTable& table, qint64 id);
    void examine(const std::function<void()>& part);
    void chain();
    void checkEvent(const EventView& event);
    void replay(const EventHeader& header);
    void replayField(ReplayedRecord& record, const EventHeader& header, const FieldView& field);
    ReplayedTable* tableOf(QByteArrayView record);
    void compareTables();
    void compareTable(ReplayedTable& table);
    void compareRow(ReplayedTable& table, const Statement& row, const std::vector<int>& columns);
    void compareRemoved();
    void unexplainedErasures();
    void checkContent();
    bool isLarge();
    void checkAnchor();

    Database& m_database;
    std::optional<Head> m_anchor;
    Progress m_progress;
    Marker m_mark;
    Sha256 m_hasher;
    Verdict m_verdict;
    bool m_anchorMet = false;
    BodyView m_body;
    std::vector<ReplayedTable> m_tables;
    ReplayedTable* m_table; ///< of the newest event
    int m_nextField = 0;    ///< where the next field of a body is looked for
};

Verdict Verifier::run()
{
    // Begun first where it takes as long as all the rest.
    std::unique_ptr<FileCheck> aside;
    examine([&] {
        if (isLarge())
            aside = std::make_unique<FileCheck>(m_database);
    });
    replayed();
    if (!m_verdict.cancelled) {
        examine([this] { checkContent(); });
        examine([&] {
            for (Finding& finding : aside ? aside->finish() : checkFile(m_database))
                add(std::move(finding));
        });
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

bool Verifier::isLarge()
{
    constexpr qint64 large = 64LL * 1024 * 1024;
    return m_database.number("PRAGMA page_count") * m_database.number("PRAGMA page_size") >= large;
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

void Verifier::add(const char* kind, const ReplayedTable& table, qint64 id)
{
    add({.kind = kind,
         .seq = 0,
         .record = table.type().name,
         .recordId = id,
         .field = {},
         .detail = {}});
}

void Verifier::chain()
{
    const qint64 total = m_database.number("SELECT max(seq) FROM event");
    Journal(m_database).scan(1, [&](const EventView& event) {
        if (event.header.format != 1 || !m_body.read(event.body)) {
            add({.kind = "event-unreadable",
                 .seq = m_verdict.head.seq + 1,
                 .record = {},
                 .recordId = 0,
                 .field = {},
                 .detail = QStringLiteral("#event-unreadable %1").arg(event.header.seq)});
            return false;
        }
        checkEvent(event);
        replay(event.header);
        if (m_progress && event.header.seq % 4096 == 0 && !m_progress(event.header.seq, total)) {
            m_verdict.cancelled = true;
            return false;
        }
        return true;
    });
}

void Verifier::checkEvent(const EventView& event)
{
    const qint64 seq = event.header.seq;
    const auto finding = [&](const char* kind, const QString& detail) {
        add({.kind = kind,
             .seq = seq,
             .record = copyOf(event.header.record),
             .recordId = event.header.recordId,
             .field = {},
             .detail = detail});
    };
    if (seq != m_verdict.head.seq + 1)
        finding("event-missing", QStringLiteral("after event %1").arg(m_verdict.head.seq));
    else if (hashOf(m_hasher, m_verdict.head.hash, event.header, m_body.fields()) != event.hash)
        finding("event-altered", QString());
    m_verdict.head = {seq, event.hash.toByteArray()};
    ++m_verdict.events;
    if (m_anchor && m_anchor->seq == seq)
        m_anchorMet = m_anchor->hash == event.hash;
}

ReplayedTable* Verifier::tableOf(QByteArrayView record)
{
    if (m_table->name() == record)
        return m_table;
    const auto found = std::ranges::find(m_tables, record, &ReplayedTable::name);
    return found == m_tables.end() ? nullptr : &*found;
}

void Verifier::replay(const EventHeader& header)
{
    ReplayedTable* table = tableOf(header.record);
    if (!table) {
        add({.kind = "record-unknown",
             .seq = header.seq,
             .record = copyOf(header.record),
             .recordId = header.recordId,
             .field = {},
             .detail = {}});
        return;
    }
    m_table = table;
    m_nextField = 0;
    ReplayedRecord& record = table->at(header.recordId);
    ++record.revision;
    if (record.fields.empty())
        record.fields.reserve(m_body.fields().size());
    for (const FieldView& field : m_body.fields()) {
        if (field.code == QByteArrayView(presentCode)) {
            record.present = isPresent(field);
            record.wasRemoved = record.wasRemoved || !record.present;
            record.revision = 1;
            record.clear();
        } else {
            replayField(record, header, field);
        }
    }
}

void Verifier::replayField(ReplayedRecord& record,
                           const EventHeader& header,
                           const FieldView& field)
{
    const int index = m_table->indexOf(field.code, m_nextField);
    const auto finding = [&](const char* kind, qint64 seq) {
        add({.kind = kind,
             .seq = seq,
             .record = m_table->type().name,
             .recordId = header.recordId,
             .field = field.code.toByteArray(),
             .detail = {}});
    };
    if (index < 0) {
        finding("field-unknown", header.seq);
        return;
    }
    m_nextField = index;
    ReplayedField& now = record.field(static_cast<std::size_t>(index));
    if (header.verb == "erased") {
        if (now.readable != 0)
            finding("erased-value-present", now.readable);
        now.readable = 0;
        now.become(0, 0, false);
        return;
    }
    const quint64 mark = field.erased ? 0 : m_mark(field.value);
    if (mark != 0)
        now.readable = header.seq;
    now.become(mark, header.seq, field.erased);
}

void Verifier::unexplainedErasures()
{
    for (ReplayedTable& table : m_tables) {
        for (const ReplayedRecord& record : table.records()) {
            for (const ReplayedField& field : record.fields) {
                if (field.erased)
                    add({.kind = "erasure-unexplained",
                         .seq = static_cast<qint64>(field.seq),
                         .record = table.type().name,
                         .recordId = record.id,
                         .field = table.type().fields[field.index].code,
                         .detail = {}});
            }
        }
    }
}

void Verifier::compareTables()
{
    for (ReplayedTable& table : m_tables)
        compareTable(table);
    for (ReplayedTable& table : m_tables) {
        for (const ReplayedRecord& record : table.records()) {
            if (record.present && !record.hasRow)
                add("row-missing", table, record.id);
        }
    }
}

void Verifier::compareTable(ReplayedTable& table)
{
    const RecordType& type = table.type();
    const QByteArray name = type.name;
    // Of most kinds a small register holds none, and what reads all columns is long to prepare.
    if (!hasTable(m_database, name) || !hasRows(m_database, name))
        return;
    QByteArray source = '"' + name + '"';
    if (Projection::hasNarrative(type))
        source += " LEFT JOIN \"" + name + "_narrative\" USING (id)";
    const std::vector<QByteArray> names = columnsOf(m_database, source);
    QByteArray list = "id, revision";
    std::vector<int> columns; // of each field, -1: none
    int count = 2;
    for (const Field& field : type.fields) {
        const bool found = std::ranges::find(names, QByteArrayView(field.code)) != names.end();
        columns.push_back(found ? count++ : -1);
        if (found)
            list += QByteArray(", \"") + field.code + '"';
    }
    Statement all = m_database.prepare("SELECT " + list + " FROM " + source + " ORDER BY id");
    while (all.step())
        compareRow(table, all, columns);
}

/// Ids of removed records are not given out again; the table that remembers them follows from
/// the journal too.
void Verifier::compareRemoved()
{
    Statement all = m_database.prepare("SELECT record, id FROM removed_record");
    while (all.step()) {
        ReplayedTable* table = tableOf(all.view(0));
        ReplayedRecord* record = table ? table->find(all.integer(1)) : nullptr;
        if (record)
            record->listed = true;
        if (!record || !record->wasRemoved)
            add({.kind = "removal-differs",
                 .seq = 0,
                 .record = table ? QByteArray(table->type().name) : QByteArray(),
                 .recordId = all.integer(1),
                 .field = {},
                 .detail = {}});
    }
    for (ReplayedTable& table : m_tables) {
        for (const ReplayedRecord& record : table.records()) {
            if (record.wasRemoved && !record.listed)
                add("removal-differs", table, record.id);
        }
    }
}

void Verifier::compareRow(ReplayedTable& table,
                          const Statement& row,
                          const std::vector<int>& columns)
{
    const qint64 id = row.integer(0);
    ReplayedRecord* record = table.find(id);
    if (record)
        record->hasRow = true;
    if (!record || !record->present) {
        add("row-unrecorded", table, id);
        return;
    }
    const auto differs = [&](qint64 seq, const char* field) {
        add({.kind = "value-differs",
             .seq = seq,
             .record = table.type().name,
             .recordId = id,
             .field = field,
             .detail = {}});
    };
    if (row.integer(1) != record->revision)
        differs(0, "revision");
    auto said = record->fields.cbegin();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const quint64 now = columns[i] < 0 ? 0 : m_mark(row.borrowed(columns[i]));
        const bool known = said != record->fields.cend() && said->index == i;
        if (now != (known ? said->mark : 0))
            differs(known ? static_cast<qint64>(said->seq) : 0, table.type().fields[i].code);
        said += known ? 1 : 0;
    }
}

void Verifier::checkContent()
{
    Statement all = m_database.prepare("SELECT sha256, size, bytes FROM content");
    while (all.step()) {
        const QByteArrayView bytes = all.bytes(2);
        if (bytes.size() != all.integer(1) || m_hasher.add(bytes).finish() != all.bytes(0))
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
