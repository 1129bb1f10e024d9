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
        auto value = valueFromText(door, field, fact.text, context);
        if (!value)
            return tl::unexpected(value.error());
        Value& now = row[static_cast<std::size_t>(index)];
        if (field.has(WriteOnce) && !isNull(now) && now != *value && !correcting)
            return failed(ErrorKind::Constraint, u"#written-once"_s, fact.field);
        now = std::move(*value);
    }
    return {};
}

Result<void> Assigning::noteCorrections(const RecordType& type,
                                        const Row& before,
                                        const Row& after,
                                        Id<Incident> incident,
                                        const QString& reason,
                                        const When& now) const
{
    if (!incident)
        return {};
    for (const Difference& one : difference(before, after)) {
        const Field& field = type.fields[static_cast<std::size_t>(one.field)];
        if (!field.has(WriteOnce) || isNull(one.before))
            continue;
        TimelineEntry entry;
        entry.incident = incident;
        entry.at = now;
        entry.recorded = now;
        entry.kind = EntryKind::Decision;
        entry.text = reason;
        entry.source = u"correction: "_s + QString::fromLatin1(field.code);
        door.put(entry);
    }
    return {};
}

void noteDecision(const Register& open,
                  Door& door,
                  Id<Incident> incident,
                  const QString& reason,
                  const QString& source)
{
    TimelineEntry entry;
    entry.incident = incident;
    entry.at = open.now();
    entry.recorded = open.now();
    entry.kind = EntryKind::Decision;
    entry.text = reason;
    entry.source = source;
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
