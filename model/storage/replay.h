// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/journal.h"

#include <optional>

namespace ireg::storage
{

/// What an event says of its record's being there.
struct Presence
{
    bool said = false;
    bool present = false;
};
Presence presenceIn(const Event& event);

/// Takes a record of this type from before the event to after it: null fields where nothing was
/// said; nothing where it is not there.
void apply(const RecordType& type, const Event& event, std::optional<Row>& row);

} // namespace ireg::storage
