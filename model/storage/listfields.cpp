// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/listfields.h"

#include "model/incident/incident.h"
#include "model/record/possible.h"
#include "model/storage/workrows.h"

#include <algorithm>
#include <array>

namespace ireg::storage
{

namespace
{

constexpr Field following(const char* code, FieldType type)
{
    return {.code = code,
            .traits = Derived,
            .type = type,
            .target = nullptr,
            .codes = {},
            .read = nullptr,
            .write = nullptr};
}

constexpr std::array followingFields{following("next_due", FieldType::Time),
                                     following("overdue", FieldType::Flag),
                                     following("affected", FieldType::Line),
                                     following("tag", FieldType::Line)};

/// The first day on which something that is open is due, by incident. SQLite takes the id from the
/// row of the minimum.
QByteArray firstDays(const char* table, const char* day, const char* open)
{
    return QByteArray("SELECT incident, min(") + day + "), id FROM " + table + " WHERE " + day
        + " IS NOT NULL AND " + open + " GROUP BY incident";
}

QByteArray dueDaysOf(DayOf what)
{
    switch (what) {
    case DayOf::Action: return firstDays("action", "due", openActions);
    case DayOf::Check: return firstDays("watch_item", "until", openChecks);
    case DayOf::Decision: break;
    }
    return firstDays("decision", "due", openDecisions);
}

} // namespace

const Field& listField(ListField which)
{
    return followingFields[static_cast<std::size_t>(which)];
}

const Field* fieldToListBy(QByteArrayView code)
{
    if (const Field* field = typeOf<Incident>().find(code))
        return field;
    const auto found = std::ranges::find_if(
        followingFields, [code](const Field& field) { return code == QByteArrayView(field.code); });
    return found == followingFields.end() ? nullptr : &*found;
}

QStringList fieldsToListBy()
{
    QStringList codes = fieldCodes(typeOf<Incident>());
    for (const Field& field : followingFields)
        codes.append(QLatin1String(field.code));
    return codes;
}

bool needsDues(const Field& field)
{
    return &field == &listField(ListField::NextDue) || &field == &listField(ListField::Overdue);
}

void forEachDueDay(Database& database,
                   DayOf what,
                   const std::function<void(qint64 incident, QDate day, qint64 record)>& visit)
{
    Statement& statement = database.cached(dueDaysOf(what));
    const Reset reset(statement);
    while (statement.step()) {
        const QDate day = QDate::fromString(statement.string(1), Qt::ISODate);
        if (day.isValid())
            visit(statement.integer(0), day, statement.integer(2));
    }
}

} // namespace ireg::storage
