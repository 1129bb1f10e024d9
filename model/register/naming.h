// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

#include <set>

namespace ireg
{

/// The person with this name, made where there is none. Names compare by nameKey().
Id<Person> personNamed(Door& door, const QString& name);

/// Every name that the person's record has had, as the journal tells, by nameKey(); with what it is
/// called now.
std::set<QString> namesHad(storage::Journal& journal, const Person& person);

/// Whether what stands under this person and what `author` does are the acts of one: a record that
/// is called otherwise since is nobody else's.
bool isOnePerson(Door& door, Id<Person> person, const QString& author);

/// The customer of the catalogue with this name or public id; null where there is none.
Id<CatalogueItem> customerNamed(Door& door, const QString& customer);

} // namespace ireg
