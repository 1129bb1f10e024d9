// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/importing.h"

#include "model/register/assigning.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/replacing.h"
#include "model/storage/digest.h"
#include "model/storage/incidentlist.h"
#include "model/storage/undo.h"

#include <QUuid>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostWaitingBytes = qsizetype{4} << 20;

QString folded(const QString& identity)
{
    return identity.trimmed().toCaseFolded();
}

/// Errors of the file or the disk end an import; any other is about one incident.
bool endsImport(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Constraint:
    case ErrorKind::Gate:
    case ErrorKind::Usage:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Cancelled: return false;
    case ErrorKind::Io:
    case ErrorKind::DiskFull:
    case ErrorKind::Missing:
    case ErrorKind::NotARegister:
    case ErrorKind::NewerSchema:
    case ErrorKind::Damaged:
    case ErrorKind::Locked:
    case ErrorKind::ReadOnly:
    case ErrorKind::ChainBroken: break;
    }
    return true;
}

QDateTime instant(const QString& text)
{
    return QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
}

} // namespace

Result<ImportRun> startedRun(const Register& open, const ImportPlan& plan)
{
    const auto runs = all<ImportRun>(open);
    if (!runs)
        return tl::unexpected(runs.error());
    ImportRun started;
    started.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    started.format = plan.format;
    started.source = plan.source;
    started.started = open.now();
    for (const ImportRun& run : *runs) {
        if (!run.finished && run.source == plan.source && run.format == plan.format)
            started = run;
    }
    return started;
}

Result<Importing> Importing::begin(Register& open, ImportPlan plan)
{
    Importing import(open, std::move(plan));
    if (const auto held = import.loadHeld(); !held)
        return tl::unexpected(held.error());
    auto run = startedRun(open, import.m_plan);
    if (!run)
        return tl::unexpected(run.error());
    import.m_run = std::move(*run);
    return import;
}

Result<void> Importing::loadHeld()
{
    const auto sources = all<SourceRecord>(m_open);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const SourceRecord& source : *sources) {
        if (source.format == registerSource)
            m_own.insert(outsideIdentity(source.identity));
        else
            remember(source, source.incident);
    }
    return loadOwn();
}

/// What this register gave out itself comes back as known, and never revises its origin.
Result<void> Importing::loadOwn()
{
    Incident incident;
    const auto done = m_open.read([&](storage::Database& database) {
        for (const QString& reference : storage::incidentReferences(database)) {
            incident.reference = reference;
            m_own.insert(outsideIdentity(m_open.profile(), incident, {}));
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

void Importing::remember(const SourceRecord& source, Id<Incident> incident)
{
    m_bytes.insert(source.sha256);
    if (!source.identity.isEmpty())
        m_known.insert(folded(source.identity), {incident, source.modified, source.fileName});
}

bool Importing::isNewer(const SourceRecord& source, const Held& held) const
{
    const QDateTime ours = instant(held.modified);
    const QDateTime theirs = instant(source.modified);
    if (ours.isValid() && theirs.isValid() && ours != theirs)
        return theirs > ours;
    return source.fileName >= held.fileName;
}

Result<Taken> Importing::take(ImportedIncident one)
{
    one.source.sha256 = storage::Sha256::of(one.bytes);
    if (m_bytes.contains(one.source.sha256))
        return Taken::Repeated;
    if (m_plan.onRepeat != OnRepeat::Separate && m_own.contains(folded(one.source.identity)))
        return Taken::Repeated;
    const auto known = one.source.identity.isEmpty() ? m_known.end()
                                                     : m_known.find(folded(one.source.identity));
    if (known == m_known.end() || m_plan.onRepeat == OnRepeat::Separate) {
        const auto queued = queue(std::move(one), {});
        return queued ? Result<Taken>(Taken::Added) : tl::unexpected(queued.error());
    }
    if (m_plan.onRepeat == OnRepeat::Skip || !isNewer(one.source, *known))
        return Taken::Repeated;
    // What it revises may still wait to be written.
    if (!known->incident && !m_plan.dryRun) {
        if (const auto flushed = flush(); !flushed)
            return tl::unexpected(flushed.error());
    }
    const Id<Incident> revised = m_known.value(folded(one.source.identity)).incident;
    const auto queued = queue(std::move(one), revised);
    return queued ? Result<Taken>(Taken::Revised) : tl::unexpected(queued.error());
}

Result<void> Importing::queue(ImportedIncident one, Id<Incident> revises)
{
    remember(one.source, revises);
    if (m_plan.dryRun)
        return {};
    m_waitingBytes += one.bytes.size();
    m_waiting.push_back({std::move(one), revises});
    const bool more = m_waiting.size() < m_plan.batchSize && m_waitingBytes < mostWaitingBytes;
    return more ? Result<void>() : flush();
}

Result<void> Importing::flush()
{
    const std::vector<Waiting> batch = std::exchange(m_waiting, {});
    m_waitingBytes = 0;
    if (batch.empty())
        return {};
    const auto written = write(batch);
    if (written || endsImport(written.error()))
        return written;
    // One of them can't be written: find out which, and let it alone stay outside.
    for (const Waiting& waiting : batch) {
        const auto alone = write({&waiting, 1});
        if (!alone && endsImport(alone.error()))
            return alone;
        if (!alone)
            m_refused.push_back({waiting.one.source.fileName, alone.error()});
    }
    return {};
}

Result<void> Importing::write(std::span<const Waiting> batch)
{
    const ImportRun before = m_run;
    std::vector<Id<Incident>> incidents;
    const auto action = m_open.act(storage::importVerb, [&](Door& door) -> Result<void> {
        for (const Waiting& waiting : batch)
            incidents.push_back(put(door, waiting));
        m_run.accepted += static_cast<qint64>(batch.size());
        putRun(door);
        return {};
    });
    if (!action) {
        m_run = before;
        return tl::unexpected(action.error());
    }
    for (std::size_t i = 0; i < batch.size(); ++i)
        remember(batch[i].one.source, incidents[i]);
    return {};
}

void Importing::putRun(Door& door)
{
    m_run.id = door.put(m_run);
    ++m_run.revision;
}

Result<void> Importing::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (!m_run.id || m_run.finished)
        return {};
    const auto action = m_open.act(storage::importVerb, [&](Door& door) -> Result<void> {
        m_run.finished = m_open.now();
        putRun(door);
        return {};
    });
    return action ? Result<void>() : tl::unexpected(action.error());
}

namespace
{

template <Described Record>
void putAll(Door& door, const std::vector<Record>& records, Id<Incident> incident)
{
    for (Record record : records) {
        record.incident = incident;
        door.put(record);
    }
}

void putParts(Door& door, const ImportedIncident& one, Id<Incident> incident)
{
    putAll(door, one.affected, incident);
    putAll(door, one.tags, incident);
    putAll(door, one.timeline, incident);
    putAll(door, one.notifications, incident);
    putAll(door, one.costs, incident);
    putAll(door, one.lessons, incident);
}

} // namespace

Id<Incident> Importing::put(Door& door, const Waiting& waiting)
{
    ImportedIncident one = waiting.one;
    const When now = m_open.now();
    for (TimelineEntry& entry : one.timeline)
        entry.recorded = now;
    one.incident.recorded = now;
    Id<Incident> id = waiting.revises;
    if (id) {
        revise(door, id, one);
    } else {
        one.incident.reference = nextReference(
            door, one.incident.noticed.value_or(now), m_open.profile().zone);
        id = door.put(one.incident);
        putParts(door, one, id);
    }
    one.source.incident = id;
    one.source.imported = now;
    one.source.importId = m_run.uuid;
    door.keepContent(one.source.sha256, one.bytes);
    door.put(one.source);
    return id;
}

void Importing::revise(Door& door, Id<Incident> id, const ImportedIncident& newer) const
{
    const auto sources = door.select<SourceRecord>({equal<&SourceRecord::incident>(id)});
    const SourceRecord* held = currentSource(sources);
    const auto bytes = held ? storage::contentBytes(door.database(), held->sha256) : std::nullopt;
    const auto older = bytes && m_plan.reread ? m_plan.reread(*held, *bytes) : std::nullopt;
    replaceFields(door, id, older ? older->incident : Incident{}, newer.incident);
    const ImportedIncident base = older.value_or(ImportedIncident{});
    replaceParts(door, id, base.affected, newer.affected);
    replaceParts(door, id, base.tags, newer.tags);
    replaceParts(door, id, base.timeline, newer.timeline);
    replaceParts(door, id, base.notifications, newer.notifications);
    replaceParts(door, id, base.costs, newer.costs);
    replaceParts(door, id, base.lessons, newer.lessons);
}

} // namespace ireg
