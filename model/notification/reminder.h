// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>
#include <span>
#include <vector>

namespace ireg
{

/// Something that falls due.
struct DueThing
{
    QString key;        ///< the same at every reading
    QDateTime at;       ///< of a day its last instant in the register's zone
    bool day = false;   ///< it is due by the day, at no time of it
    QDateTime from;     ///< when its period began; invalid where it has none
    bool clock = false; ///< a law's or a contract's, which waits for no morning
};

/// When one is reminded, in order of time: of a clock at half and three quarters of its period, an
/// hour before its end and at its end; of a day on its morning and on the next one's.
enum class ReminderMoment { Half, ThreeQuarters, LastHour, Due, Over };

struct ReminderTime
{
    ReminderMoment moment = ReminderMoment::Due;
    QDateTime at;

    bool operator==(const ReminderTime&) const = default;
};

/// When somebody wants to hear of nothing but what can't wait; in the register's zone. Invalid or
/// equal times: never.
struct QuietHours
{
    QTime from = {}, to = {};

    bool hold(const QDateTime& now, const QTimeZone& zone) const;
    /// When they end that hold now.
    QDateTime end(const QDateTime& now, const QTimeZone& zone) const;
};

struct ReminderRule
{
    QTimeZone zone;
    QuietHours quiet = {};
};

/// Pure. In the order of time; those of a period that are before it began are left out.
std::vector<ReminderTime> reminderTimes(const DueThing& thing, const QTimeZone& zone);

/// What was told already, so that each is told once.
struct ReminderMemory
{
    struct Told
    {
        QDateTime due; ///< where it moves, all begins anew
        ReminderMoment moment = ReminderMoment::Half;
        QDateTime again; ///< postponed until then; invalid: not

        bool operator==(const Told&) const = default;
    };
    QHash<QString, Told> told; ///< by the things' keys
    /// Before it has seen a register for the first time, what is over there is no news.
    bool begun = false;

    QString text() const;
    /// What is no such text is forgotten.
    static ReminderMemory fromText(const QString& text);
};

struct Reminder
{
    std::size_t thing = 0; ///< its place among those that were asked about
    ReminderMoment moment = ReminderMoment::Due;

    bool operator==(const Reminder&) const = default;
};
/// What is to be told now, of each thing the last that has come; and what is told then.
struct ReminderRound
{
    std::vector<Reminder> told;
    ReminderMemory memory;
};
/// Pure. Goes by the instant alone, so that a machine that slept, or whose clock was set, tells
/// what it missed once and nothing twice. In quiet hours all wait for their end but a clock that
/// falls due within them.
ReminderRound remind(std::span<const DueThing> things,
                     const ReminderMemory& memory,
                     const ReminderRule& rule,
                     const QDateTime& now);
/// The same things once more at that time, unless they are told of something newer before.
ReminderMemory postponed(ReminderMemory memory, const QStringList& keys, const QDateTime& until);

} // namespace ireg
