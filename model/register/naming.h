// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// The person with this name, made where there is none. Names compare by nameKey().
Id<Person> personNamed(Door& door, const QString& name);

/// The customer of the catalogue with this name or public id; null where there is none.
Id<CatalogueItem> customerNamed(Door& door, const QString& customer);

} // namespace ireg
