// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Notification;

/// What somebody said about one item that a notice must contain: its text, or that it is not yet
/// known and follows by a day. Items that a field of the incident answers need no record.
struct ContentItem
{
    Id<ContentItem> id;
    int revision = 0;

    Id<Incident> incident;
    Id<Notification> notification;
    OneLine item; ///< code of the data: subjects_count
    QString text;
    QDate followBy;

    bool operator==(const ContentItem&) const = default;
};
template <>
inline constexpr auto description<ContentItem> =
    describe<ContentItem>({"content_item"},
                          field<&ContentItem::incident>("incident", Parent | WriteOnce),
                          field<&ContentItem::notification>("notification", WriteOnce),
                          field<&ContentItem::item>("item", WriteOnce),
                          field<&ContentItem::text>("text", Searchable),
                          field<&ContentItem::followBy>("follow_by"));

} // namespace ireg
