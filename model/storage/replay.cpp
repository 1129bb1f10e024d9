// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/replay.h"

namespace ireg::storage
{

Presence presenceIn(const Event& event)
{
    for (const EventField& field : event.fields) {
        if (field.code == presentCode)
            return {true, field.value == Value{qint64{1}}};
    }
    return {};
}

void apply(const RecordType& type, const Event& event, std::optional<Row>& row)
{
    if (const Presence presence = presenceIn(event); presence.said) {
        if (!presence.present) {
            row.reset();
            return;
        }
        row = Row(type.fields.size());
    }
    if (!row)
        return;
    for (const EventField& field : event.fields) {
        if (const int index = type.indexOf(field.code); index >= 0)
            (*row)[static_cast<std::size_t>(index)] = field.value;
    }
}

} // namespace ireg::storage
