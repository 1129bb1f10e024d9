// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/draft.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/projection.h"

namespace ireg::storage
{

namespace
{

/// The record now, whose revision is 0 where it is not there.
StoredRow storedAt(Database& database, const DraftPlace& place)
{
    const RecordType* type = recordType(place.record);
    if (!type)
        refuse(ErrorKind::NotFound, QString::fromUtf8(place.record));
    return Projection(database).load(*type, place.id).value_or(StoredRow{});
}

bool holds(const StoredRow& stored, const DraftPlace& place, const Value& seen)
{
    const RecordType& type = *recordType(place.record);
    const int index = type.indexOf(place.field);
    return index < 0 || normalized(type, stored.row)[static_cast<std::size_t>(index)] == seen;
}

DraftState stateOf(qint64 revisionThen, qint64 revisionNow)
{
    if (revisionNow == 0)
        return DraftState::Orphaned;
    return revisionNow == revisionThen ? DraftState::Fresh : DraftState::Stale;
}

} // namespace

void Drafts::keep(const DraftPlace& place,
                  const QString& text,
                  const std::optional<Value>& seen,
                  qint64 nowMs)
{
    const StoredRow stored = storedAt(m_database, place);
    if (stored.revision == 0)
        refuse(ErrorKind::NotFound,
               QString::fromUtf8(place.record) + u' ' + QString::number(place.id));
    // The revision is that of the first keystroke: what was typed later was typed over it.
    const qint64 revision = !seen || holds(stored, place, *seen) ? stored.revision
                                                                 : stored.revision - 1;
    const QByteArray utf8 = text.toUtf8();
    m_database
        .cached("INSERT INTO draft (record, id, field, revision, saved, text) VALUES (?,?,?,?,?,?)"
                " ON CONFLICT (record, id, field)"
                " DO UPDATE SET text = excluded.text, saved = excluded.saved")
        .bindAll(QByteArrayView(place.record),
                 place.id,
                 QByteArrayView(place.field),
                 revision,
                 nowMs,
                 QByteArrayView(utf8))
        .run();
}

std::vector<Draft> Drafts::all()
{
    std::vector<Draft> drafts;
    Statement statement = m_database.prepare(
        "SELECT record, id, field, revision, saved, text FROM draft ORDER BY saved, record, id, "
        "field");
    while (statement.step()) {
        Draft draft{.place = {statement.text(0), statement.integer(1), statement.text(2)},
                    .text = statement.string(5),
                    .savedMs = statement.integer(4),
                    .state = {}};
        draft.state = recordType(draft.place.record)
            ? stateOf(statement.integer(3), storedAt(m_database, draft.place).revision)
            : DraftState::Orphaned;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

void Drafts::drop(const DraftPlace& place)
{
    m_database.cached("DELETE FROM draft WHERE record = ? AND id = ? AND field = ?")
        .bindAll(QByteArrayView(place.record), place.id, QByteArrayView(place.field))
        .run();
}

void Drafts::dropOf(QByteArrayView record, qint64 id)
{
    m_database.cached("DELETE FROM draft WHERE record = ? AND id = ?").bindAll(record, id).run();
}

void Drafts::dropForm(QByteArrayView made, std::optional<qint64> incident)
{
    const QByteArray prefix = made.toByteArray() + '.';
    m_database
        .cached("DELETE FROM draft WHERE record = ? AND id = ?"
                " AND substr(field, 1, length(?)) = ?")
        .bindAll(
            QByteArrayView(incident ? typeOf<Incident>().name : typeOf<RegisterProfile>().name),
            incident.value_or(1),
            QByteArrayView(prefix),
            QByteArrayView(prefix))
        .run();
}

} // namespace ireg::storage
