// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/sequence.h"

namespace ireg
{
struct CatalogueItem;
struct Incident;

/// What of the catalogue an incident touched, how and for how long.
struct Affected
{
    Id<Affected> id;
    int revision = 0;

    Id<Incident> incident;
    Id<CatalogueItem> item;
    OneLine name; ///< where the catalogue has no entry
    OneLine effect;
    std::optional<When> from, to;
    std::optional<qint64> serviceMinutes, amount;

    bool operator==(const Affected&) const = default;
};
template <>
inline constexpr auto description<Affected> =
    describe<Affected>({.name = "affected", .addVerb = "affected-added"},
                       field<&Affected::incident>("incident", Parent | WriteOnce),
                       field<&Affected::item>("item"),
                       field<&Affected::name>("name", Searchable),
                       field<&Affected::effect>("effect", Searchable),
                       field<&Affected::from>("from_at"),
                       field<&Affected::to>("to_at"),
                       field<&Affected::serviceMinutes>("service_minutes"),
                       field<&Affected::amount>("amount"));

/// A word of an outside taxonomy, with the version it was taken from.
struct Tag
{
    Id<Tag> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine scheme, path, code;

    bool operator==(const Tag&) const = default;
};
template <>
inline constexpr auto description<Tag> = describe<Tag>({.name = "tag", .addVerb = "tag-added"},
                                                       field<&Tag::incident>("incident",
                                                                             Parent | WriteOnce),
                                                       field<&Tag::scheme>("scheme"),
                                                       field<&Tag::path>("path"),
                                                       field<&Tag::code>("code"));

template <> inline constexpr auto sequence<Affected> = inOrder<&Affected::from, &Affected::to>();

} // namespace ireg
