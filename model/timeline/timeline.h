// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Evidence;
struct Incident;
struct Person;

enum class EntryKind { Fact, Decision, Communication, Stage };
template <>
inline constexpr auto codes<EntryKind> = std::array{
    CodeOf{EntryKind::Fact, "fact"},
    CodeOf{EntryKind::Decision, "decision"},
    CodeOf{EntryKind::Communication, "communication"},
    CodeOf{EntryKind::Stage, "stage"}};

/// Something that happened, when it happened (absent: not known) and when it was written down.
struct TimelineEntry
{
    Id<TimelineEntry> id;
    int revision = 0;

    Id<Incident> incident;
    std::optional<When> at;
    When recorded;
    EntryKind kind = EntryKind::Fact;
    QString text;
    OneLine source;
    Id<Person> by;
    Id<Evidence> evidence;

    bool operator==(const TimelineEntry&) const = default;
};
template <>
inline constexpr auto description<TimelineEntry> = describe<TimelineEntry>(
    {"timeline_entry", 'T', "noted"},
    field<&TimelineEntry::incident>("incident", Parent | WriteOnce),
    field<&TimelineEntry::at>("at"),
    field<&TimelineEntry::recorded>("recorded", WriteOnce | Derived | WrittenAt),
    field<&TimelineEntry::kind>("kind"),
    field<&TimelineEntry::text>("text", Searchable | Essential),
    field<&TimelineEntry::source>("source", Searchable),
    field<&TimelineEntry::by>("by", WrittenBy),
    field<&TimelineEntry::evidence>("evidence"));

/// A question put to somebody who may decide it, and the answer.
struct Decision
{
    Id<Decision> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine question;
    QString options;
    Id<Person> decider;
    QString answer, reason;
    QDate due;
    std::optional<When> decided;

    bool operator==(const Decision&) const = default;
};
template <>
inline constexpr auto description<Decision> =
    describe<Decision>({"decision", 'D', "decision-added"},
                       field<&Decision::incident>("incident", Parent | WriteOnce),
                       field<&Decision::question>("question", Searchable | Essential),
                       field<&Decision::options>("options", Searchable),
                       field<&Decision::decider>("decider"),
                       field<&Decision::answer>("answer", Searchable),
                       field<&Decision::reason>("reason", Searchable),
                       field<&Decision::due>("due"),
                       field<&Decision::decided>("decided_at"));

} // namespace ireg
