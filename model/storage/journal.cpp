// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/journal.h"

namespace ireg::storage
{

namespace
{

void bindOptional(Statement& statement, int index, const std::optional<qint64>& number)
{
    if (number)
        statement.bind(index, *number);
    else
        statement.bindNull(index);
}

std::optional<qint64> optionalAt(Statement& statement, int column)
{
    return statement.null(column) ? std::nullopt : std::optional<qint64>(statement.integer(column));
}

} // namespace

Head Journal::head()
{
    Statement& statement = m_database.cached(
        "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1");
    const Reset reset(statement);
    if (!statement.step())
        return {};
    return {statement.integer(0), statement.blob(1)};
}

Event Journal::append(Event event)
{
    const Head last = head();
    EventHeader& header = event.header;
    header.seq = last.seq + 1;
    if (header.action == 0)
        header.action = header.seq;
    for (EventField& field : event.fields)
        field.salt = randomBytes(saltSize);
    event.hash = hashOf(m_hasher, last.hash, header, event.fields);

    Statement& statement = m_database.cached("INSERT INTO event (seq, action, at, session, verb, "
                                             "record, record_id, incident, undoes, fmt, body, hash)"
                                             " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.bindAll(header.seq,
                      header.action,
                      header.at,
                      header.session,
                      QByteArrayView(header.verb),
                      QByteArrayView(header.record),
                      header.recordId);
    bindOptional(statement, 8, header.incident);
    bindOptional(statement, 9, header.undoes);
    statement.bind(10, header.format);
    statement.bindBlob(11, encodeBody(event.fields));
    statement.bindBlob(12, event.hash);
    statement.run();
    return event;
}

Event Journal::read(Statement& statement)
{
    Event event;
    EventHeader& header = event.header;
    header.seq = statement.integer(0);
    header.action = statement.integer(1);
    header.at = statement.integer(2);
    header.session = statement.integer(3);
    header.verb = statement.text(4);
    header.record = statement.text(5);
    header.recordId = statement.integer(6);
    header.incident = optionalAt(statement, 7);
    header.undoes = optionalAt(statement, 8);
    header.format = statement.integer(9);
    auto fields = decodeBody(statement.blob(10));
    if (!fields || header.format != 1)
        refuse(ErrorKind::ChainBroken, QStringLiteral("#event-unreadable %1").arg(header.seq));
    event.fields = std::move(*fields);
    event.hash = statement.blob(11);
    return event;
}

std::vector<Event> Journal::collect(Statement& statement)
{
    const Reset reset(statement);
    std::vector<Event> events;
    while (statement.step())
        events.push_back(read(statement));
    return events;
}

std::optional<Event> Journal::at(qint64 seq)
{
    Statement& statement = m_database.cached("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE seq = ?");
    statement.bind(1, seq);
    const Reset reset(statement);
    return statement.step() ? std::optional<Event>(read(statement)) : std::nullopt;
}

void Journal::forEach(qint64 fromSeq, const std::function<bool(const Event&)>& visit)
{
    Statement statement = m_database.prepare("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE seq >= ? ORDER BY seq");
    statement.bind(1, fromSeq);
    while (statement.step()) {
        if (!visit(read(statement)))
            return;
    }
}

std::vector<Event> Journal::ofRecord(QByteArrayView record,
                                     qint64 id,
                                     std::optional<qint64> incident)
{
    if (incident) {
        Statement& statement = m_database.cached(
            "SELECT seq, action, at, session, verb, record, record_id, incident, undoes, fmt, "
            "body, hash"
            " FROM event WHERE incident = ? AND record = ? AND record_id = ?"
            " ORDER BY seq");
        statement.bindAll(*incident, record, id);
        return collect(statement);
    }
    Statement& statement = m_database.cached(
        "SELECT seq, action, at, session, verb, record, record_id, incident, undoes, fmt, body, "
        "hash"
        " FROM event WHERE incident IS NULL AND record = ? AND record_id = ? ORDER BY seq");
    statement.bindAll(record, id);
    return collect(statement);
}

std::vector<Event> Journal::ofIncident(qint64 incident)
{
    Statement& statement = m_database.cached("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE incident = ? ORDER BY seq");
    statement.bind(1, incident);
    return collect(statement);
}

std::vector<Event> Journal::ofAction(qint64 action)
{
    // An action's events are dense from its own seq, so no index on `action` is needed.
    Statement& statement = m_database.cached("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE seq >= ? ORDER BY seq");
    statement.bind(1, action);
    const Reset reset(statement);
    std::vector<Event> events;
    while (statement.step()) {
        Event event = read(statement);
        if (event.header.action != action)
            break;
        events.push_back(std::move(event));
    }
    return events;
}

void Journal::replaceBody(qint64 seq, const QByteArray& body)
{
    Statement& statement = m_database.cached("UPDATE event SET body = ? WHERE seq = ?");
    statement.bindBlob(1, body);
    statement.bind(2, seq);
    statement.run();
}

} // namespace ireg::storage
