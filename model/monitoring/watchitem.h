// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

/// A sign that is watched after an incident, until a day, and what the watching showed.
struct WatchItem
{
    Id<WatchItem> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine what;
    QDate until;
    std::optional<When> checked;
    Id<Person> checkedBy;
    QString result;
    Answer recurred = Answer::Unknown;
    OneLine threshold; ///< from where on it is an incident again

    bool operator==(const WatchItem&) const = default;
};
template <>
inline constexpr auto description<WatchItem> =
    describe<WatchItem>({"watch_item", 'W', "watch-added"},
                        field<&WatchItem::incident>("incident", Parent | WriteOnce),
                        field<&WatchItem::what>("what", Searchable | Essential),
                        field<&WatchItem::until>("until"),
                        field<&WatchItem::checked>("checked_at", SinceKnown),
                        field<&WatchItem::checkedBy>("checked_by"),
                        field<&WatchItem::result>("result", Searchable),
                        field<&WatchItem::recurred>("recurred"),
                        field<&WatchItem::threshold>("threshold", Searchable));

} // namespace ireg
