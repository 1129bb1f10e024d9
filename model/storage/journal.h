// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"
#include "model/storage/event.h"

namespace ireg::storage
{

struct Event
{
    EventHeader header;
    std::vector<EventField> fields;
    QByteArray hash;
};

/// A row of the journal where it lies, its texts too: good until the next one is read.
struct EventView
{
    EventHeader header;
    QByteArrayView body, hash;
};

/// Where the chain ends: what a report prints and an outside anchor keeps.
struct Head
{
    qint64 seq = 0;
    QByteArray hash = genesisHash();

    bool operator==(const Head&) const = default;
};

/// The append-only log. Runs inside Database::read or write; throws StorageError.
class Journal final
{
public:
    explicit Journal(Database& database) : m_database(database) {}

    Head head();
    /// Appends with the next seq; header.seq is filled in. Field salts are drawn here.
    Event append(Event event);
    /// The same where it is known what comes before.
    Event append(Event event, const Head& last);
    /// Whether an event reads as it was written, and hangs on to the one before.
    bool holds(const Head& written, QByteArrayView previous);
    std::optional<Event> at(qint64 seq);
    /// Refuses a body that can't be decoded: it was altered.
    void forEach(qint64 fromSeq, const std::function<bool(const Event&)>& visit);
    /// The same without copies and without a look at the bodies.
    void scan(qint64 fromSeq, const std::function<bool(const EventView&)>& visit);
    std::vector<Event> ofRecord(QByteArrayView record, qint64 id, std::optional<qint64> incident);
    std::vector<Event> ofIncident(qint64 incident);
    std::vector<Event> ofAction(qint64 action);
    /// Those of them about one incident.
    std::vector<Event> ofAction(qint64 action, qint64 incident);
    void replaceBody(qint64 seq, const QByteArray& body);

private:
    Statement& where(qint64 seq);
    Statement from(qint64 seq);
    static std::vector<Event> collect(Statement& statement);

    Database& m_database;
    Sha256 m_hasher;
};

} // namespace ireg::storage
