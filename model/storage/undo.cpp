// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/undo.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/replay.h"

#include <algorithm>
#include <map>
#include <set>

namespace ireg::storage
{

namespace
{

/// `why` is the code of a detail in model/language.
[[noreturn]] void conflict(const Event& event, const char* why, const QByteArray& field = {})
{
    const QString detail = QStringLiteral("#%1 %2 %3 %4")
                               .arg(QLatin1String(why),
                                    QString::fromUtf8(event.header.record),
                                    publicId(event.header.record, event.header.recordId),
                                    QString::fromUtf8(field));
    refuse(ErrorKind::Conflict, detail.trimmed());
}

/// Everything that belongs to the incident and came after the action that made it.
bool hasLaterChildren(Door& door, const Event& creation)
{
    if (creation.header.record != typeOf<Incident>().name)
        return false;
    for (const RecordType* type : recordTypes()) {
        const int parent = type->parentIndex();
        if (parent < 0)
            continue;
        const Equality ofIncident{.field = type->fields[static_cast<std::size_t>(parent)].code,
                                  .value = Value{creation.header.recordId}};
        if (!door.projection().select(*type, {ofIncident}).empty())
            return true;
    }
    return false;
}

using Ids = std::map<const RecordType*, std::set<qint64>>;

/// Which of the records that are to go are named by this field of one that stays.
std::set<qint64> namedThrough(Database& database,
                              const RecordType& type,
                              const Field& field,
                              const Ids& made)
{
    const auto wanted = made.find(targetOf(field));
    std::set<qint64> named;
    if (wanted == made.end())
        return named;
    const auto own = made.find(&type);
    const QByteArray column = QByteArray("\"") + field.code + '"';
    Statement names = database.prepare("SELECT id, " + column + " FROM \"" + type.name + "\" WHERE "
                                       + column + " IS NOT NULL");
    while (names.step()) {
        const bool goesToo = own != made.end() && own->second.contains(names.integer(0));
        if (!goesToo && wanted->second.contains(names.integer(1)))
            named.insert(names.integer(1));
    }
    return named;
}

/// Of the records that are to go, those that others name which stay.
Ids namedOf(Database& database, const Ids& made)
{
    Ids named;
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (field.type == FieldType::Reference && !field.has(Parent))
                named[targetOf(field)].merge(namedThrough(database, *type, field, made));
        }
    }
    return named;
}

/// What a reference says must be there; one that was taken out since is not brought back by this.
void checkNamesWhatIsThere(Door& door, const RecordType& type, const Row& row, const Event& event)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto* id = std::get_if<qint64>(&row[i]);
        const Field& field = type.fields[i];
        if (id && field.type == FieldType::Reference
            && !door.projection().load(*targetOf(field), *id))
            conflict(event, "undo-names-gone", field.code);
    }
}

void undoCreation(Door& door, const RecordType& type, const Event& event)
{
    const auto stored = door.projection().load(type, event.header.recordId);
    if (!stored)
        conflict(event, "undo-gone");
    Row made(type.fields.size());
    for (const EventField& field : event.fields) {
        if (const int index = type.indexOf(field.code); index >= 0)
            made[static_cast<std::size_t>(index)] = field.value;
    }
    // A change that was taken back since leaves a higher revision and the same row.
    if (normalized(type, stored->row) != normalized(type, made))
        conflict(event, "undo-changed");
    if (hasLaterChildren(door, event))
        conflict(event, "undo-followed");
    door.removeRow(type, event.header.recordId);
}

void undoEdit(Door& door, const RecordType& type, const Event& event, const Row& before)
{
    const auto stored = door.projection().load(type, event.header.recordId);
    if (!stored)
        conflict(event, "undo-gone");
    Row row = normalized(type, stored->row);
    for (const EventField& field : event.fields) {
        const int index = type.indexOf(field.code);
        if (index < 0 || type.fields[static_cast<std::size_t>(index)].has(NeverUndone))
            continue;
        Value& now = row[static_cast<std::size_t>(index)];
        if (field.erased || now != field.value)
            conflict(event, "undo-field-changed", field.code);
        now = before[static_cast<std::size_t>(index)];
    }
    checkNamesWhatIsThere(door, type, row, event);
    door.putRow(type, event.header.recordId, stored->revision, normalized(type, row));
}

bool isNeverUndone(const RecordType& type)
{
    return std::ranges::all_of(type.fields, [](const Field& f) { return f.has(NeverUndone); });
}

void undoEvent(Door& door, const Event& event)
{
    const RecordType* type = recordType(event.header.record);
    if (!type)
        return;
    const Presence presence = presenceIn(event);
    if (isNeverUndone(*type))
        return;
    const auto before = rowBefore(door.journal(), *type, event.header);
    if (!before)
        conflict(event, "undo-unreadable");
    if (presence.said) {
        checkNamesWhatIsThere(door, *type, normalized(*type, *before), event);
        door.restoreRow(*type, event.header.recordId, normalized(*type, *before));
    } else {
        undoEdit(door, *type, event, *before);
    }
}

bool makes(const Event& event)
{
    const Presence presence = presenceIn(event);
    const RecordType* type = recordType(event.header.record);
    return presence.said && presence.present && type && !isNeverUndone(*type);
}

/// People and the catalogue's entries come into being where they are first named, and others may
/// have named them since: those stay. Anything else that others name is not taken back.
void undoCreations(Door& door, const std::vector<Event>& events)
{
    Ids made;
    for (const Event& event : events) {
        if (makes(event))
            made[recordType(event.header.record)].insert(event.header.recordId);
    }
    Ids named = namedOf(door.database(), made);
    for (const Event& event : events) {
        if (!makes(event))
            continue;
        const RecordType& type = *recordType(event.header.record);
        if (!named[&type].contains(event.header.recordId))
            undoCreation(door, type, event);
        else if (events.size() == 1 || !(type.is<Person>() || type.is<CatalogueItem>()))
            conflict(event, "undo-named");
    }
}

/// Walks back from the newest event to that with number `after`, exclusive, and knows of each
/// action whether it is undone as things stand: an undoing counts unless it was undone itself.
class WalkBack
{
public:
    WalkBack(Database& database, qint64 after)
        : m_events(database.prepare("SELECT action, undoes, verb, session FROM event WHERE seq > ?"
                                    " ORDER BY seq DESC"))
    {
        m_events.bind(1, after);
    }

    bool step()
    {
        if (!m_events.step())
            return false;
        if (isUndoing() && !m_undone.contains(action()))
            m_undone.insert(m_events.integer(1));
        return true;
    }

    qint64 action() const { return m_events.integer(0); }
    bool isUndoing() const { return !m_events.null(1); }
    QByteArray verb() const { return m_events.text(2); }
    qint64 session() const { return m_events.integer(3); }
    bool isUndone(qint64 action) const { return m_undone.contains(action); }

private:
    Statement m_events;
    std::set<qint64> m_undone;
};

bool isUndoable(const QByteArray& verb)
{
    static const std::set<QByteArray> lasting{
        "erased", "created", "session", "restored", "migrated"};
    return !lasting.contains(verb);
}

void undoOne(Door& door, qint64 action)
{
    std::vector<Event> events = door.journal().ofAction(action);
    if (events.empty())
        refuse(ErrorKind::NotFound, QStringLiteral("#unknown-action %1").arg(action));
    door.takeBack(action);
    std::ranges::reverse(events);
    for (const Event& event : events) {
        if (!isUndoable(event.header.verb))
            refuse(ErrorKind::Invalid, QStringLiteral("#not-undoable %1").arg(action));
        if (!makes(event))
            undoEvent(door, event);
    }
    undoCreations(door, events);
}

/// An import is written in batches, each an action that also writes the import's own record; they
/// are taken back together, the newest first. Any other action stands alone.
std::vector<qint64> togetherWith(Door& door, qint64 action)
{
    for (const Event& event : door.journal().ofAction(action)) {
        if (event.header.verb != importVerb || event.header.record != typeOf<ImportRun>().name)
            continue;
        std::vector<qint64> actions;
        for (const Event& one :
             door.journal().ofRecord(event.header.record, event.header.recordId, std::nullopt)) {
            if (one.header.verb == importVerb)
                actions.insert(actions.begin(), one.header.action);
        }
        return actions;
    }
    return {action};
}

} // namespace

std::optional<Row> rowBefore(Journal& journal, const RecordType& type, const EventHeader& event)
{
    std::optional<Row> row;
    for (const Event& earlier : journal.ofRecord(type.name, event.recordId, event.incident)) {
        if (earlier.header.seq >= event.seq)
            break;
        apply(type, earlier, row);
    }
    return row;
}

void undoAction(Door& door, qint64 action)
{
    const std::vector<qint64> actions = togetherWith(door, action);
    WalkBack later(door.database(), std::ranges::min(actions));
    while (later.step()) {}
    for (qint64 one : actions) {
        if (later.isUndone(one))
            refuse(ErrorKind::Conflict, QStringLiteral("#undone-already %1").arg(one));
        undoOne(door, one);
    }
}

qint64 newestUndoable(Database& database, const std::optional<std::set<qint64>>& sessions)
{
    // Undone actions and the undoings themselves are passed over, so that repeated undo walks back.
    WalkBack events(database, 0);
    while (events.step()) {
        const bool counts = !sessions || sessions->contains(events.session());
        if (counts && !events.isUndoing() && isUndoable(events.verb())
            && !events.isUndone(events.action()))
            return events.action();
    }
    return 0;
}

qint64 newestSince(Database& database, qint64 action)
{
    Journal journal(database);
    std::set<qint64> later;
    for (const Event& event : journal.ofAction(action)) {
        const EventHeader& header = event.header;
        for (const Event& one : journal.ofRecord(header.record, header.recordId, header.incident)) {
            if (one.header.action > action)
                later.insert(one.header.action);
        }
    }
    WalkBack events(database, action);
    while (events.step()) {
        if (later.contains(events.action()) && !events.isUndoing() && isUndoable(events.verb())
            && !events.isUndone(events.action()))
            return events.action();
    }
    return 0;
}

} // namespace ireg::storage
