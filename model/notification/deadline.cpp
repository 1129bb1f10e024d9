// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/deadline.h"

#include "model/base/when.h"

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
};

/// The recorded fact under this name. Of several the earliest counts, but of a filing that was
/// followed by others the one the step names.
std::optional<Anchor> anchorNamed(const Anchors& anchors, const QString& name, PriorFiling filing)
{
    const auto [begin, end] = anchors.equal_range(name);
    if (begin == end)
        return std::nullopt;
    const auto byTime = [](const auto& one, const auto& other) {
        return one.second.at < other.second.at;
    };
    return filing == PriorFiling::Latest ? std::max_element(begin, end, byTime)->second
                                         : std::min_element(begin, end, byTime)->second;
}

/// 45 CFR 164.408(c): breaches of a calendar year are reported after its end.
std::optional<Anchor> yearEnd(const Anchors& anchors, const QTimeZone& zone)
{
    for (const QString& name : {u"discovery_constructive"_s, u"detection"_s, u"awareness"_s}) {
        if (const auto found = anchorNamed(anchors, name, PriorFiling::First)) {
            const QDate day = found->at.toTimeZone(zone).date();
            return Anchor{QDate(day.year(), 12, 31).startOfDay(zone), false};
        }
    }
    return std::nullopt;
}

/// A cap that falls away when the classification comes late, or has not come in its time.
bool lapsed(const Limb& limb, const Anchor& anchor, const Anchors& anchors, const QDateTime& now)
{
    if (!limb.lapsesAfterHours)
        return false;
    const auto classified = anchorNamed(anchors, u"classification"_s, PriorFiling::First);
    const QDateTime last = anchor.at.addSecs(qint64{*limb.lapsesAfterHours} * 3600);
    return (classified ? classified->at : now) > last;
}

std::vector<Candidate> candidates(const Step& step, const Anchors& anchors, const Reading& reading)
{
    std::vector<Candidate> found;
    if (step.limbs.empty()) {
        auto anchor = anchorNamed(anchors, step.anchor, step.anchorFiling);
        if (!anchor && step.anchor == u"year_end"_s)
            anchor = yearEnd(anchors, reading.zone);
        if (anchor)
            found.push_back(
                {step.anchor, *anchor, step.duration ? step.duration : reading.duration});
    }
    for (const Limb& limb : step.limbs) {
        const auto anchor = anchorNamed(anchors, limb.anchor, PriorFiling::First);
        if (anchor && !lapsed(limb, *anchor, anchors, reading.now))
            found.push_back({limb.anchor, *anchor, limb.duration});
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

/// The period that ends first.
void choose(Deadline& deadline,
            const Step& step,
            const Candidate& candidate,
            const Reading& reading)
{
    const bool bare = countsHours(step.rule) && !candidate.anchor.timeOfDay;
    const auto end = bare ? std::nullopt : endFrom(step, candidate, reading);
    const bool earlier = deadline.anchor.isEmpty()
        || (end && (!deadline.end || end->limit < deadline.end->limit));
    if (!earlier)
        return;
    deadline.anchor = candidate.name;
    deadline.from = candidate.anchor.at;
    deadline.end = end;
    deadline.needsTimeOfDay = bare && candidate.duration.has_value();
}

} // namespace

QTimeZone clockZone(const Regime& regime, const QTimeZone& otherwise)
{
    return regime.zone.isEmpty() ? otherwise : zoneOf(regime.zone);
}

DeadlineState stateBy(const Deadline& deadline, const Reading& reading)
{
    if (reading.waived)
        return DeadlineState::Waived;
    if (reading.sent.isValid())
        return deadline.end && reading.sent > deadline.end->limit ? DeadlineState::MetLate
                                                                  : DeadlineState::Met;
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
    if (!runs(regime, step, deadline.from, reading))
        return {.state = DeadlineState::NotApplicable, .anchor = {}, .from = {}, .end = {}};
    deadline.state = stateBy(deadline, reading);
    return deadline;
}

} // namespace ireg
