// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/monitoring/watchitem.h"

namespace ireg
{

enum class Sighting { NothingSeen, SeenAgain, CannotTell };
template <>
inline constexpr auto codes<Sighting> = std::array{CodeOf{Sighting::NothingSeen, "nothing-seen"},
                                                   CodeOf{Sighting::SeenAgain, "seen-again"},
                                                   CodeOf{Sighting::CannotTell, "cannot-tell"}};

/// One look at a watched sign. The item says what the latest of them showed.
struct WatchCheck
{
    Id<WatchCheck> id;
    int revision = 0;

    Id<Incident> incident;
    Id<WatchItem> item;
    std::optional<When> at;
    Id<Person> by;
    Sighting result = Sighting::CannotTell;
    QString note;

    bool operator==(const WatchCheck&) const = default;
};
template <>
inline constexpr auto description<WatchCheck> =
    describe<WatchCheck>({"watch_check"},
                         field<&WatchCheck::incident>("incident", Parent | WriteOnce),
                         field<&WatchCheck::item>("watch_item", WriteOnce),
                         field<&WatchCheck::at>("checked_at", Traits{WrittenAt} | SinceKnown),
                         field<&WatchCheck::by>("checked_by", WrittenBy),
                         field<&WatchCheck::result>("result"),
                         field<&WatchCheck::note>("note", Searchable));

/// What a check says of the sign coming back.
constexpr Answer recurrenceOf(Sighting result)
{
    switch (result) {
    case Sighting::NothingSeen: return Answer::No;
    case Sighting::SeenAgain: return Answer::Yes;
    case Sighting::CannotTell: break;
    }
    return Answer::Unknown;
}
constexpr Sighting sightingOf(Answer recurred)
{
    switch (recurred) {
    case Answer::No: return Sighting::NothingSeen;
    case Answer::Yes: return Sighting::SeenAgain;
    case Answer::Unknown: break;
    }
    return Sighting::CannotTell;
}

/// The item as its latest check has it.
inline WatchItem lookedAt(WatchItem item, const WatchCheck& latest)
{
    item.checked = latest.at;
    item.checkedBy = latest.by;
    item.result = latest.note;
    item.recurred = recurrenceOf(latest.result);
    return item;
}
/// The check that an item tells of.
inline WatchCheck lastCheckOf(const WatchItem& item)
{
    WatchCheck check;
    check.incident = item.incident;
    check.item = item.id;
    check.at = item.checked;
    check.by = item.checkedBy;
    check.result = sightingOf(item.recurred);
    check.note = item.result;
    return check;
}

/// Days that a sign is watched after an incident of this severity, unless somebody says otherwise.
constexpr int daysToWatch(const std::optional<Severity>& severity)
{
    switch (severity.value_or(Severity::Medium)) {
    case Severity::Critical:
    case Severity::High: return 90;
    case Severity::Medium: return 60;
    case Severity::Low:
    case Severity::Planning: break;
    }
    return 30;
}

} // namespace ireg
