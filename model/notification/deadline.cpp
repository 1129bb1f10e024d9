// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/deadline.h"

#include "model/base/when.h"

#include <QLocale>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// A period that may count: from what, how long.
struct Candidate
{
    QString name;
    Anchor anchor;
    Duration duration;
    bool doubtful = false; ///< a bare day decides whether it counts
};

/// The last instant that an anchor can have been at; a day of the clock's zone has 23, 24 or 25
/// hours.
QDateTime latest(const Anchor& anchor, const QTimeZone& zone)
{
    if (anchor.timeOfDay)
        return anchor.at;
    return anchor.at.toTimeZone(zone).date().addDays(1).startOfDay(zone).addSecs(-1);
}

/// The recorded fact under this name. Of several the earliest counts, but of a filing that was
/// followed by others the one the step names.
std::optional<Anchor> anchorNamed(const Anchors& anchors,
                                  const QString& name,
                                  PriorFiling filing,
                                  const QTimeZone& zone)
{
    const auto [begin, end] = anchors.equal_range(name);
    if (begin == end)
        return std::nullopt;
    const auto first = [](const auto& one, const auto& other) {
        return one.second.at < other.second.at;
    };
    const auto last = [&zone](const auto& one, const auto& other) {
        return latest(one.second, zone) < latest(other.second, zone);
    };
    return filing == PriorFiling::Latest ? std::max_element(begin, end, last)->second
                                         : std::min_element(begin, end, first)->second;
}

/// 45 CFR 164.408(c): breaches of a calendar year are reported after its end.
std::optional<Anchor> yearEnd(const Anchors& anchors, const QTimeZone& zone)
{
    for (const char* name : yearEndAnchors) {
        if (const auto found = anchorNamed(
                anchors, QLatin1String(name), PriorFiling::First, zone)) {
            const QDate day = found->at.toTimeZone(zone).date();
            return Anchor{QDate(day.year(), 12, 31).startOfDay(zone), false};
        }
    }
    return std::nullopt;
}

/// A cap that falls away when the classification comes late, or has not come in its time; nothing
/// where a bare day leaves that open.
std::optional<bool> lapsed(const Limb& limb,
                           const Anchor& anchor,
                           const Anchors& anchors,
                           const Reading& reading)
{
    if (!limb.lapsesAfterHours)
        return false;
    const qint64 hours = qint64{*limb.lapsesAfterHours} * 3600;
    const Anchor classified = anchorNamed(
                                  anchors, u"classification"_s, PriorFiling::First, reading.zone)
                                  .value_or(Anchor{reading.now, true});
    if (classified.at > latest(anchor, reading.zone).addSecs(hours))
        return true;
    return latest(classified, reading.zone) > anchor.at.addSecs(hours) ? std::nullopt
                                                                       : std::optional(false);
}

/// The later of what a step counts from and what it never counts from before; nothing while that
/// is not recorded.
std::optional<Anchor> notBefore(const Step& step,
                                const Anchors& anchors,
                                const Anchor& anchor,
                                const QTimeZone& zone)
{
    if (step.notBefore.isEmpty())
        return anchor;
    const auto least = anchorNamed(anchors, step.notBefore, PriorFiling::First, zone);
    return least && latest(*least, zone) <= latest(anchor, zone) ? anchor : least;
}

std::vector<Candidate> candidates(const Step& step, const Anchors& anchors, const Reading& reading)
{
    std::vector<Candidate> found;
    if (step.limbs.empty()) {
        auto anchor = anchorNamed(anchors, step.anchor, step.anchorFiling, reading.zone);
        if (!anchor && step.anchor == u"year_end"_s)
            anchor = yearEnd(anchors, reading.zone);
        const auto from = anchor ? notBefore(step, anchors, *anchor, reading.zone) : std::nullopt;
        if (from)
            found.push_back({*from == *anchor ? step.anchor : step.notBefore,
                             *from,
                             step.duration ? step.duration : reading.duration});
    }
    for (const Limb& limb : step.limbs) {
        const auto anchor = anchorNamed(anchors, limb.anchor, PriorFiling::First, reading.zone);
        const auto gone = anchor ? lapsed(limb, *anchor, anchors, reading) : true;
        if (!gone.value_or(false))
            found.push_back({limb.anchor, *anchor, limb.duration, !gone.has_value()});
    }
    return found;
}

/// True once the step has had its last day; without an anchor, the present's day decides.
bool isRepealed(const Step& step, const QDateTime& from, const Reading& reading)
{
    const QDateTime& asked = from.isValid() ? from : reading.now;
    return step.inForceUntil.isValid() && asked.toTimeZone(reading.zone).date() > step.inForceUntil;
}

bool runs(const Regime& regime, const Step& step, const QDateTime& from, const Reading& reading)
{
    const QDate since = step.inForceFrom.isValid() ? step.inForceFrom : regime.inForceFrom;
    if (step.kind == DeadlineKind::Proposed
        || (regime.status == LawStatus::NotInForce && !since.isValid())
        || isRepealed(step, from, reading))
        return false;
    if (!since.isValid() || !from.isValid())
        return true;
    // No zone is more than a day from UTC, so that most need no look at theirs.
    const qint64 days = since.daysTo(from.toUTC().date());
    return days > 1 || (days >= -1 && from.toTimeZone(reading.zone).date() >= since);
}

/// The last quarter of the time, or the last hour of a short one; the last day before a day that
/// somebody set.
bool isSoon(const Deadline& deadline, const QDateTime& now)
{
    const QDateTime& target = deadline.end->target;
    const qint64 quarter = deadline.from.isValid() ? deadline.from.secsTo(target) / 4 : 24 * 3600LL;
    return now.msecsTo(target) <= std::max<qint64>(quarter, 3600) * 1000;
}

std::optional<PeriodEnd> endFrom(const Step& step,
                                 const Candidate& candidate,
                                 const Reading& reading)
{
    if (!candidate.duration)
        return std::nullopt;
    const Counting counting{.rule = step.rule,
                            .zone = reading.zone,
                            .holidays = reading.holidays,
                            .noonRelief = step.noonRelief};
    auto end = endOf(counting, candidate.anchor.at, *candidate.duration);
    if (end && step.targetDuration)
        end->target = endOf(counting, candidate.anchor.at, *step.targetDuration)->target;
    return end;
}

/// The period that ends first; a bare day counts from its first instant, and where it then decides
/// the time is needed.
void choose(Deadline& deadline,
            const Step& step,
            const Candidate& candidate,
            const Reading& reading)
{
    const auto end = endFrom(step, candidate, reading);
    if (!deadline.anchor.isEmpty() && !endsBefore(end, deadline.end))
        return;
    const bool bare = countsHours(step.rule) && !candidate.anchor.timeOfDay;
    deadline.anchor = candidate.name;
    deadline.from = candidate.anchor.at;
    deadline.end = end;
    deadline.needsTimeOfDay = candidate.doubtful || (bare && candidate.duration.has_value());
}

/// Sent late, in time, or on a day during which the limit passed.
DeadlineState sentState(const Deadline& deadline, const Reading& reading)
{
    if (!deadline.end)
        return deadline.needsTimeOfDay ? DeadlineState::MetOrLate : DeadlineState::Met;
    const QDateTime& limit = deadline.end->limit;
    if (reading.sent > limit)
        return DeadlineState::MetLate;
    return reading.sentUntil.isValid() && reading.sentUntil > limit ? DeadlineState::MetOrLate
                                                                    : DeadlineState::Met;
}

} // namespace

bool endsBefore(const std::optional<PeriodEnd>& one, const std::optional<PeriodEnd>& other)
{
    if (!one || !other)
        return one.has_value();
    return std::pair(one->limit, one->target) < std::pair(other->limit, other->target);
}

QString jurisdictionOf(const QString& country)
{
    // The member states of the EU and the other states of the EEA follow the law of the Union.
    static const QStringList union_{
        u"at"_s, u"be"_s, u"bg"_s, u"cy"_s, u"cz"_s, u"de"_s, u"dk"_s, u"ee"_s, u"es"_s, u"fi"_s,
        u"fr"_s, u"gr"_s, u"hr"_s, u"hu"_s, u"ie"_s, u"is"_s, u"it"_s, u"li"_s, u"lt"_s, u"lu"_s,
        u"lv"_s, u"mt"_s, u"nl"_s, u"no"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"se"_s, u"si"_s, u"sk"_s};
    const QString code = country.trimmed().toLower();
    if (union_.contains(code) || code == "eea"_L1)
        return u"eu"_s;
    return code == "gb"_L1 ? u"uk"_s : code;
}

QString jurisdictionOf(const QTimeZone& zone)
{
    return jurisdictionOf(QLocale::territoryToCode(zone.territory()));
}

ClockZone clockZone(const Regime& regime, const QTimeZone& own)
{
    const bool home = jurisdictionOf(own) == regime.id.section(u'-', 0, 0);
    if (!regime.zone.isEmpty() && !regime.zoneOfEntity)
        return {{zoneOf(regime.zone)}, ZoneOrigin::Authority};
    constexpr int earliestDay = 14 * 3600; // where a day ends first
    if (!regime.unknownZone.isEmpty() && !(regime.zoneOfEntity && home))
        return {{own, QTimeZone(earliestDay)}, ZoneOrigin::Earliest};
    if (home || (regime.zones.isEmpty() && regime.zone.isEmpty()))
        return {{own}, ZoneOrigin::Entity};
    ClockZone found{{own}, ZoneOrigin::Earliest};
    for (const QString& zone : regime.zones.isEmpty() ? QStringList(regime.zone) : regime.zones)
        found.zones.push_back(zoneOf(zone));
    return found;
}

bool holidaysKnown(const Step& step, const Deadline& deadline, const Counting& counting)
{
    return !needsHolidays(step.rule) || !deadline.end
        || counting.holidays.knows(deadline.from.toTimeZone(counting.zone).date().year(),
                                   deadline.end->day.year());
}

DeadlineState stateBy(const Deadline& deadline, const Reading& reading)
{
    if (reading.waived)
        return DeadlineState::Waived;
    if (reading.sent.isValid())
        return sentState(deadline, reading);
    if (!deadline.end)
        return deadline.needsTimeOfDay || !deadline.from.isValid() ? DeadlineState::NotStarted
                                                                   : DeadlineState::Running;
    if (reading.now > deadline.end->limit)
        return DeadlineState::Overdue;
    return isSoon(deadline, reading.now) ? DeadlineState::DueSoon : DeadlineState::Running;
}

Deadline deadlineOf(const Regime& regime,
                    const Step& step,
                    const Anchors& anchors,
                    const Reading& reading)
{
    Deadline deadline;
    for (const Candidate& candidate : candidates(step, anchors, reading))
        choose(deadline, step, candidate, reading);
    if (deadline.needsTimeOfDay)
        deadline.end.reset();
    if (!runs(regime, step, deadline.from, reading))
        return {.state = DeadlineState::NotApplicable, .anchor = {}, .from = {}, .end = {}};
    deadline.state = stateBy(deadline, reading);
    return deadline;
}

} // namespace ireg
