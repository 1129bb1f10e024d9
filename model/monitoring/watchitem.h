// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lesson/lesson.h"

namespace ireg
{

/// A sign that is watched after an incident, until a day, and what the watching showed.
struct WatchItem
{
    Id<WatchItem> id;
    int revision = 0;

    Id<Incident> incident;
    QString what;
    QDate until;
    std::optional<When> checked;
    Id<Person> checkedBy;
    QString result;
    Answer recurred = Answer::Unknown;

    bool operator==(const WatchItem&) const = default;
};
template <>
inline constexpr auto description<WatchItem> =
    describe<WatchItem>("watch_item",
                        field<&WatchItem::incident>("incident", Parent | WriteOnce),
                        field<&WatchItem::what>("what", Searchable),
                        field<&WatchItem::until>("until"),
                        field<&WatchItem::checked>("checked_at"),
                        field<&WatchItem::checkedBy>("checked_by"),
                        field<&WatchItem::result>("result", Searchable),
                        field<&WatchItem::recurred>("recurred"));

} // namespace ireg
