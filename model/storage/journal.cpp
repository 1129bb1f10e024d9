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

std::optional<qint64> optionalAt(const Statement& statement, int column)
{
    return statement.null(column) ? std::nullopt : std::optional<qint64>(statement.integer(column));
}

QByteArray borrowedText(const Statement& statement, int column)
{
    const QByteArrayView text = statement.view(column);
    return QByteArray::fromRawData(text.data(), text.size());
}

EventView viewOf(const Statement& statement)
{
    return {.header = {.seq = statement.integer(0),
                       .action = statement.integer(1),
                       .at = statement.integer(2),
                       .session = statement.integer(3),
                       .verb = borrowedText(statement, 4),
                       .record = borrowedText(statement, 5),
                       .recordId = statement.integer(6),
                       .incident = optionalAt(statement, 7),
                       .undoes = optionalAt(statement, 8),
                       .format = statement.integer(9)},
            .body = statement.bytes(10),
            .hash = statement.bytes(11)};
}

[[noreturn]] void refuseBody(qint64 seq)
{
    refuse(ErrorKind::ChainBroken, QStringLiteral("#event-unreadable %1").arg(seq));
}

Event readEvent(const Statement& statement)
{
    EventView view = viewOf(statement);
    auto fields = view.header.format == 1 ? decodeBody(view.body) : std::nullopt;
    if (!fields)
        refuseBody(view.header.seq);
    view.header.verb.detach();
    view.header.record.detach();
    return {std::move(view.header), std::move(*fields), view.hash.toByteArray()};
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
    return append(std::move(event), head());
}

Event Journal::append(Event event, const Head& last)
{
    EventHeader& header = event.header;
    header.seq = last.seq + 1;
    if (header.action == 0)
        header.action = header.seq;
    for (EventField& field : event.fields)
        field.salt = randomBytes(saltSize);
    const QByteArray body = encodeBody(event.fields);
    BodyView view;
    [[maybe_unused]] const bool sound = view.read(body);
    Q_ASSERT(sound);
    event.hash = hashOf(m_hasher, last.hash, header, view.fields());

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
    statement.bindBlob(11, body);
    statement.bindBlob(12, event.hash);
    statement.run();
    return event;
}

std::vector<Event> Journal::collect(Statement& statement)
{
    const Reset reset(statement);
    std::vector<Event> events;
    while (statement.step())
        events.push_back(readEvent(statement));
    return events;
}

Statement& Journal::where(qint64 seq)
{
    Statement& statement = m_database.cached("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE seq = ?");
    statement.bind(1, seq);
    return statement;
}

std::optional<Event> Journal::at(qint64 seq)
{
    Statement& statement = where(seq);
    const Reset reset(statement);
    return statement.step() ? std::optional<Event>(readEvent(statement)) : std::nullopt;
}

bool Journal::holds(const Head& written, QByteArrayView previous)
{
    Statement& statement = where(written.seq);
    const Reset reset(statement);
    if (!statement.step())
        return false;
    const EventView event = viewOf(statement);
    BodyView body;
    return event.hash == written.hash && body.read(event.body)
        && hashOf(m_hasher, previous, event.header, body.fields()) == written.hash;
}

Statement Journal::from(qint64 seq)
{
    Statement statement = m_database.prepare("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE seq >= ? ORDER BY seq");
    statement.bind(1, seq);
    return statement;
}

void Journal::forEach(qint64 fromSeq, const std::function<bool(const Event&)>& visit)
{
    Statement statement = from(fromSeq);
    while (statement.step()) {
        if (!visit(readEvent(statement)))
            return;
    }
}

void Journal::scan(qint64 fromSeq, const std::function<bool(const EventView&)>& visit)
{
    Statement statement = from(fromSeq);
    while (statement.step()) {
        if (!visit(viewOf(statement)))
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

std::vector<Event> Journal::ofAction(qint64 action, qint64 incident)
{
    Statement& statement = m_database.cached("SELECT seq, action, at, session, verb, record, "
                                             "record_id, incident, undoes, fmt, body, hash"
                                             " FROM event WHERE incident = ? AND action = ?"
                                             " ORDER BY seq");
    statement.bind(1, incident);
    statement.bind(2, action);
    const Reset reset(statement);
    std::vector<Event> events;
    while (statement.step())
        events.push_back(readEvent(statement));
    return events;
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
        Event event = readEvent(statement);
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
