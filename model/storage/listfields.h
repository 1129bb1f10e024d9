// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace ireg::storage
{

/// What incidents are listed by besides their own fields: it follows from their records.
enum class ListField {
    NextDue,  ///< next_due: the first time by which something of it is to be done
    Overdue,  ///< overdue: whether that is past
    Affected, ///< affected: the name of something that is
    Tag       ///< tag: its path or its code
};
const Field& listField(ListField which);

/// A field of the incident or one of those; null where there is none with this code.
const Field* fieldToListBy(QByteArrayView code);
/// Their codes.
QStringList fieldsToListBy();
/// Whether the due times must be known to list by it.
bool needsDues(const Field& field);

/// What an incident has to do by a day.
enum class DayOf {
    Action,  ///< open ones
    Check,   ///< of what is watched and was not looked at yet
    Decision ///< of a question that was not answered
};

/// The first such day of each incident that has one, and what is due then.
void forEachDueDay(Database& database,
                   DayOf what,
                   const std::function<void(qint64 incident, QDate day, qint64 record)>& visit);

} // namespace ireg::storage
