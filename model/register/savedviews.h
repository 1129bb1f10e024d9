// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/organisation/savedview.h"
#include "model/record/spokencode.h"
#include "model/register/editing.h"
#include "model/register/listing.h"

namespace ireg
{

/// Saves the view under its name, in the place of one that has that name, however it is spelt.
/// Refuses what can't be read as a filter, a column, an order or a group.
Result<Outcome> saveView(Register& open, const SavedView& view);
/// As a dictionary has their names.
Result<std::vector<SavedView>> savedViews(const Register& open);
/// The one with this name, however it is spelt, or this public id.
Result<SavedView> savedView(const Register& open, const QString& name);

/// What a view asks for, as far as it can be read today.
struct ReadView
{
    ListQuery query = {};
    QString words = {};
    QStringList columns = {}; ///< empty: the usual ones
    QStringList leftOut = {}; ///< what can't be read, as it is written
};
ReadView readView(const SavedView& view, const FilterReading& reading);

/// What a list can show in a column: fields of the incident, and what follows from its records.
QStringList columnsToList();
/// How many incidents a view shows to who reads codes so.
Result<qint64> countIn(Register& open, const ReadView& view, const std::vector<SpokenCode>& spoken);

/// Within an action: what keeps a view from being as it is `after`, of what is not so before; its
/// name among it where another view has that.
Result<void> checkView(Door& door, const SavedView& before, const SavedView& after);

} // namespace ireg
