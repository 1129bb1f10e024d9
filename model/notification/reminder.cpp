// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/reminder.h"

#include "model/base/utc.h"

#include <QStringList>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QTime reminderMorning(9, 0);
constexpr qint64 lastSeconds = 3600;
constexpr int lastMoment = static_cast<int>(ReminderMoment::Over);

std::vector<ReminderTime> morningsOf(const DueThing& thing, const QTimeZone& zone)
{
    const QDate day = thing.at.toTimeZone(zone).date();
    return {{ReminderMoment::Due, QDateTime(day, reminderMorning, zone)},
            {ReminderMoment::Over, QDateTime(day.addDays(1), reminderMorning, zone)}};
}

std::optional<ReminderTime> newest(const DueThing& thing,
                                   const QTimeZone& zone,
                                   const QDateTime& now)
{
    std::optional<ReminderTime> come;
    for (const ReminderTime& one : reminderTimes(thing, zone)) {
        if (one.at <= now)
            come = one;
    }
    return come;
}

/// Whether it was told, and nobody asked to hear it again by now.
bool wasTold(const ReminderMemory& memory,
             const DueThing& thing,
             ReminderMoment moment,
             const QDateTime& now)
{
    const auto told = memory.told.constFind(thing.key);
    if (told == memory.told.constEnd() || told->due != thing.at || told->moment < moment)
        return false;
    return !told->again.isValid() || told->again > now;
}

} // namespace

bool QuietHours::hold(const QDateTime& now, const QTimeZone& zone) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    const QTime time = now.toTimeZone(zone).time();
    return from < to ? time >= from && time < to : time >= from || time < to;
}

QDateTime QuietHours::end(const QDateTime& now, const QTimeZone& zone) const
{
    const QDateTime local = now.toTimeZone(zone);
    return QDateTime(local.date().addDays(local.time() < to ? 0 : 1), to, zone);
}

std::vector<ReminderTime> reminderTimes(const DueThing& thing, const QTimeZone& zone)
{
    if (!thing.at.isValid())
        return {};
    if (thing.day)
        return morningsOf(thing, zone);
    std::vector<ReminderTime> times;
    const qint64 period = thing.from.isValid() ? thing.from.secsTo(thing.at) : 0;
    if (period > 0) {
        times.push_back({ReminderMoment::Half, thing.from.addSecs(period / 2)});
        times.push_back({ReminderMoment::ThreeQuarters, thing.from.addSecs(period / 4 * 3)});
    }
    if (period <= 0 || period > lastSeconds)
        times.push_back({ReminderMoment::LastHour, thing.at.addSecs(-lastSeconds)});
    times.push_back({ReminderMoment::Due, thing.at});
    std::ranges::stable_sort(times, {}, &ReminderTime::at);
    return times;
}

ReminderRound remind(std::span<const DueThing> things,
                     const ReminderMemory& memory,
                     const ReminderRule& rule,
                     const QDateTime& now)
{
    ReminderRound round;
    round.memory.begun = true;
    const bool quiet = rule.quiet.hold(now, rule.zone);
    for (std::size_t place = 0; place < things.size(); ++place) {
        const DueThing& thing = things[place];
        const auto come = newest(thing, rule.zone, now);
        if (!come) // said too early, by a clock that was wrong: to be said again in its time
            continue;
        const bool told = wasTold(memory, thing, come->moment, now);
        const bool waits = quiet
            && !(thing.clock && !thing.day && thing.at < rule.quiet.end(now, rule.zone));
        if (told || waits) {
            if (const auto before = memory.told.constFind(thing.key);
                before != memory.told.constEnd()) {
                auto kept = *before;
                kept.moment = std::min(kept.moment, come->moment); // of what has come
                round.memory.told.insert(thing.key, kept);
            }
            if (told || memory.begun)
                continue;
        }
        round.memory.told.insert(thing.key, {thing.at, come->moment, {}});
        if (memory.begun)
            round.told.push_back({place, come->moment});
    }
    return round;
}

ReminderMemory postponed(ReminderMemory memory, const QStringList& keys, const QDateTime& until)
{
    for (const QString& key : keys) {
        if (const auto told = memory.told.find(key); told != memory.told.end())
            told->again = until;
    }
    return memory;
}

QString ReminderMemory::text() const
{
    QStringList lines;
    for (auto one = told.constBegin(); one != told.constEnd(); ++one)
        lines.append(
            QString::number(one->due.toMSecsSinceEpoch()) + u' '
            + QString::number(static_cast<int>(one->moment)) + u' '
            + (one->again.isValid() ? QString::number(one->again.toMSecsSinceEpoch()) : u"-"_s)
            + u' ' + one.key());
    lines.sort();
    lines.prepend(begun ? u"begun"_s : QString());
    return lines.join(u'\n');
}

ReminderMemory ReminderMemory::fromText(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    ReminderMemory memory{.told = {}, .begun = lines.front() == u"begun"_s};
    for (const QString& line : lines.sliced(1)) {
        const QStringList parts = line.split(u' ');
        bool due = false, moment = false;
        const qint64 at = parts.value(0).toLongLong(&due);
        const int which = parts.value(1).toInt(&moment);
        const QString key = line.section(u' ', 3);
        if (!due || !moment || which < 0 || which > lastMoment || key.isEmpty())
            continue;
        bool later = false;
        const qint64 again = parts[2].toLongLong(&later);
        memory.told.insert(key,
                           {QDateTime::fromMSecsSinceEpoch(at, utcZone),
                            static_cast<ReminderMoment>(which),
                            later ? QDateTime::fromMSecsSinceEpoch(again, utcZone) : QDateTime()});
    }
    return memory;
}

} // namespace ireg
