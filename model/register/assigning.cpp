// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/assigning.h"

namespace ireg
{

using namespace Qt::StringLiterals;

Result<void> Assigning::apply(const RecordType& type, Row& row, const Assignments& facts) const
{
    for (const Assignment& fact : facts) {
        const int index = type.indexOf(fact.field.toUtf8());
        if (index < 0)
            return failed(ErrorKind::Usage,
                          u"#unknown-field "_s + QString::fromLatin1(type.name),
                          fact.field);
        const Field& field = type.fields[static_cast<std::size_t>(index)];
        if (field.has(Derived) || field.has(Parent))
            return failed(ErrorKind::Constraint, u"#written-by-program"_s, fact.field);
        Value& now = row[static_cast<std::size_t>(index)];
        auto value = valueFromText(door, field, fact.text, context);
        if (!value)
            return tl::unexpected(value.error());
        if (fact.seen && *fact.seen != now && *value != now)
            return failed(ErrorKind::Conflict, QString(), fact.field);
        if (field.has(WriteOnce) && !isNull(now) && now != *value && !correcting)
            return failed(ErrorKind::Constraint, u"#written-once"_s, fact.field);
        // A number may be too large for the field, and not every field can be without a value.
        if (!field.write(type.make().get(), *value))
            return failed(ErrorKind::Invalid, fact.text.left(200), fact.field);
        now = std::move(*value);
    }
    return {};
}

void Assigning::noteReason(const Register& open, const Edit& edit, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        return;
    QStringList changed;
    bool noted = false;
    for (const Difference& one : difference(edit.before, edit.after)) {
        const Field& field = edit.type.fields[static_cast<std::size_t>(one.field)];
        const QString code = QString::fromLatin1(field.code);
        if (field.has(WriteOnce) && !isNull(one.before)) {
            noteDecision(open, door, edit.incident, {reason, u"correction: "_s + code});
            noted = true;
        }
        noted = noted
            || edit.after[static_cast<std::size_t>(one.field)] == Value{Text{reason.toUtf8()}};
        changed.append(code);
    }
    if (!noted && !changed.isEmpty())
        noteDecision(open, door, edit.incident, {reason, u"change: "_s + changed.join(u", "_s)});
}

Id<Incident> incidentOf(const RecordType& type, const Row& row)
{
    const int parent = type.parentIndex();
    const auto* number = parent < 0 ? nullptr
                                    : std::get_if<qint64>(&row[static_cast<std::size_t>(parent)]);
    return {number ? *number : 0};
}

void noteDecision(const Register& open, Door& door, Id<Incident> incident, const Note& note)
{
    TimelineEntry entry;
    entry.incident = incident;
    entry.at = open.now();
    entry.recorded = open.now();
    entry.kind = EntryKind::Decision;
    entry.text = note.text;
    entry.source = note.source;
    entry.by = personNamed(door, open.author().name);
    door.put(entry);
}

InputContext inputContext(const Register& open)
{
    return {.zone = open.zone(), .nowUtc = open.now().utc()};
}

QString nextReference(Door& door, const When& noticed, const QString& registerZone)
{
    const int year = noticed.utc().toTimeZone(zoneOf(registerZone)).date().year();
    const qint64 number = door.nextNumber(u"INC-%1"_s.arg(year));
    return u"INC-%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0'));
}

} // namespace ireg
