// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/base/when.h"
#include "model/record/field.h"
#include "model/storage/door.h"

namespace ireg
{

/// What a typed text needs to become a value: where naive times are, and when "now" is.
struct InputContext
{
    QTimeZone zone;
    QDateTime nowUtc;
};

/// The value that `text` means for `field`; empty text clears it. A person is named by name and
/// made when new, a catalogue item by name or public id, an incident by its reference, other
/// records by their public id. Refuses,
/// naming the field, what the field can't be.
Result<Value> valueFromText(storage::Door& door,
                            const Field& field,
                            const QString& text,
                            const InputContext& context);

/// The longest text that a field takes, in UTF-8 bytes.
inline constexpr qsizetype longestText = qsizetype{4} * 1024 * 1024;

} // namespace ireg
