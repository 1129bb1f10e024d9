// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/likeness.h"
#include "model/storage/searchread.h"

namespace ireg::storage
{

/// How an incident begins to be told: its title, unless the summary begins with it, and the first
/// 500 characters of both, further than which stories tell what many have in common.
QString beginning(const QString& title, const QString& summary);
/// The same of an incident of the register.
QString beginning(Database& database, qint64 incident);

/// A text that belongs to no incident yet.
Story storyOf(const QString& text);
/// What an incident is compared by, with the words that it begins with.
Story storyOf(Database& database, qint64 incident);
/// The words of a record of another type, at most as many characters of them as of an incident.
QSet<QString> wordsOfRecord(Database& database, const RecordType& type, qint64 id);

} // namespace ireg::storage
