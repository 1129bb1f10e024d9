# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of `ireg stats`, computed once more from their definitions (docs/cli.md) and from the facts that
`ireg show` or an export give of each incident. Nothing here asks the program for a figure."""

import statistics
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

STAGES = ("assess", "contain", "evaluate", "notify", "review", "monitor")
SEVERITIES = ("critical", "high", "medium", "low", "planning")
OURSELVES = {"staff", "monitoring", "audit-or-review", "fraud-detection", "incident-response", "break-in-found",
             "edge-traffic-log", "load-balancer-log", "application-log", "system-log", "infrastructure-alert",
             "error-tracker"}
OTHERS = {"customer", "supplier", "authority", "third-party", "attacker", "law-enforcement"}
KINDS = ("data-breach", "service-interruption", "reduced-quality", "regression", "security-event", "asset-loss", "other")
LESSON_STATES = ("identified", "agreed", "applied", "verified")
RECURS_WITHIN = timedelta(days=180)
TARGETS = {"critical": (1, 4), "high": (1, 8), "medium": (4, 24), "low": (8, 72), "planning": (24, 7 * 24)}  # hours
PARTS = {"stage_visit": "stages", "notification": "notifications", "review": "reviews", "action": "actions",
         "cost_line": "costs", "affected": "affected", "lesson": "lessons",
         "incident_link": "links"}


def of_export(exported):
    """Incidents with their parts, as `ireg show --json` has them."""
    records = exported["records"]
    incidents = {one["id"]: {**one, **{name: [] for name in PARTS.values()}} for one in records["incident"]}
    for record, name in PARTS.items():
        for part in records[record]:
            incidents[part["incident"]][name].append(part)
    return list(incidents.values())


def instant(when):
    return datetime.fromisoformat(when["at"].replace("Z", "+00:00"))


def day_of(when):
    return instant(when).astimezone(ZoneInfo(when["zone"])).date()


def last_instant(when):
    """Before which it surely was: of a day the one that ends it."""
    start = instant(when).astimezone(ZoneInfo(when["zone"]))
    precision = when["precision"]
    if precision in ("exact", "about"):
        return instant(when)
    if precision == "hour":
        return instant(when) + timedelta(hours=1, milliseconds=-1)
    first = start.date()
    following = {"day": first + timedelta(days=1),
                 "month": (first.replace(day=1) + timedelta(days=32)).replace(day=1),
                 "year": date(first.year + 1, 1, 1)}[precision]
    end = datetime(following.year, following.month, following.day, tzinfo=start.tzinfo)
    return end.astimezone(timezone.utc) - timedelta(milliseconds=1)


def earliest(times):
    known = [when for when in times if when]
    return min(known, key=instant) if known else None


def first_closing(incident):
    if incident["status"] != "closed":
        return None
    if incident["cycle"] == 1:
        return incident.get("closed_at")
    left = [visit["left"] for visit in incident["stages"] if visit["cycle"] == 1 and visit.get("left")]
    return max(left, key=instant) if left else None


def first_that_arrived(incident):
    return earliest(one.get("sent_at") for one in incident["notifications"] if not one.get("bounced_at"))


def approval(incident):
    return earliest(one.get("approved_at") for one in incident["reviews"] if one["cycle"] == incident["cycle"])


METRICS = {
    "detect": lambda one: (one.get("occurred_from"), one.get("noticed")),
    "lag": lambda one: (one.get("noticed"), one.get("recorded") if one["workflow"] != "none" else None),
    "acknowledge": lambda one: (one.get("recorded"), one.get("acknowledged_at")),
    "triage": lambda one: (one.get("recorded"), one.get("declared_at")),
    "contain": lambda one: (one.get("noticed"), one.get("contained_at")),
    "dwell": lambda one: (one.get("occurred_from"), one.get("contained_at")),
    "recover": lambda one: (one.get("noticed"), one.get("recovered_at")),
    "resolve": lambda one: (one.get("recorded"), first_closing(one)),
    "decide": lambda one: (one.get("suspected_at"), one.get("determined_at")),
    "notify": lambda one: (one.get("aware_at"), first_that_arrived(one)),
    "review": lambda one: (one.get("recovered_at"), approval(one)),
}


def hours(one, other):
    return (instant(other) - instant(one)) / timedelta(hours=1)


def rough(when):
    return when["precision"] != "exact" or when.get("about", False)


def took(pair):
    """(hours, whether approximate), or nothing."""
    return (hours(*pair), any(map(rough, pair))) if all(pair) else None


def stayed(incident, stage):
    visits = [one for one in incident["stages"] if one["stage"] == stage and one.get("entered")]
    stays = [took((one["entered"], one.get("left"))) for one in visits]
    if not stays or None in stays:
        return None
    shortest = min(length for length, _ in stays)
    return (shortest if shortest < 0 else sum(length for length, _ in stays), any(about for _, about in stays))


def spread(found):
    """`found`: a reference and what it took, for every incident."""
    known = [(length, about) for _, one in found if one for length, about in [one] if length >= 0]
    values = [length for length, _ in known]
    negative = sorted(reference for reference, one in found if one and one[0] < 0)
    ninth = statistics.quantiles(values, n=10, method="inclusive")[8] if len(values) > 1 else sum(values)
    return {
        "n": len(values),
        "median_hours": statistics.median(values) if values else None,
        "p90_hours": ninth if values else None,
        "shortest_hours": min(values, default=None),
        "longest_hours": max(values, default=None),
        "approximate": sum(about for _, about in known),
        "excluded": sum(one is None for _, one in found),
        "negative": len(negative),
        "negative_incidents": negative,
    }


def times(incidents):
    made = {name: spread([(one["reference"], took(pair(one))) for one in incidents]) for name, pair in METRICS.items()}
    made["in_stage"] = {stage: spread([(one["reference"], stayed(one, stage)) for one in incidents])
                        for stage in STAGES}
    return made


def share(answers):
    """True and False count, None can't be judged."""
    answers = list(answers)
    n = sum(one is not None for one in answers)
    count = sum(one is True for one in answers)
    return {"count": count, "n": n, "excluded": len(answers) - n, "rate": count / n if n else None}


def reopened(one):
    return one["cycle"] > 1 if one["status"] == "closed" or one["cycle"] > 1 else None


def limit_of(when, zone):
    """A day that somebody set is one of the register's zone."""
    if when["precision"] != "day":
        return instant(when)
    following = day_of(when) + timedelta(days=1)
    end = datetime(following.year, following.month, following.day, tzinfo=ZoneInfo(zone))
    return end.astimezone(timezone.utc) - timedelta(milliseconds=1)


def notices(incident, now, zone):
    """Of each notice with a day of its own, and of no regime, whether it kept it."""
    for one in incident["notifications"]:
        if one.get("regime") or not one.get("due_at") or one.get("waived_reason"):
            continue
        limit = limit_of(one["due_at"], zone)
        if one.get("sent_at") and not one.get("bounced_at"):
            early, late = instant(one["sent_at"]), last_instant(one["sent_at"])
            yield True if late <= limit else False if early > limit else None
        elif limit < now:
            yield False


def by_due_day(action):
    if action.get("done_at"):
        return day_of(action["done_at"]) <= date.fromisoformat(action["due"])
    return None if action.get("done_none_reason") else False


def overrides(incidents):
    made = share(bool(one.get("severity_override")) if one.get("severity") else None for one in incidents)
    both = [(SEVERITIES.index(one["severity_override"]), SEVERITIES.index(one["severity_computed"]))
            for one in incidents if one.get("severity_override") and one.get("severity_computed")]
    return {**made, "raised": sum(chosen < computed for chosen, computed in both),
            "lowered": sum(chosen > computed for chosen, computed in both)}


def costs(incidents):
    sums, left_out = {}, 0
    for line in (line for one in incidents for line in one["costs"]):
        if line.get("cents") is None or not line.get("currency"):
            left_out += 1
            continue
        sums.setdefault((line["what"], line["currency"], line["basis"]), []).append(line["cents"])
    names = ("what", "currency", "basis")
    made = [{**dict(zip(names, key)), "cents": sum(cents), "n": len(cents)} for key, cents in sums.items()]
    return {"sums": sorted(made, key=lambda one: (one["what"], one["currency"], one["basis"] == "actual")),
            "excluded": left_out}


def noticed_in(incidents, period):
    """Both days included, in the zone in which each was noticed; None is no bound."""
    first, last = period
    days = [one.get("noticed") and day_of(one["noticed"]) for one in incidents]
    return [one for one, day in zip(incidents, days)
            if (first is None or (day and day >= first)) and (last is None or (day and day <= last))]


def counted(values):
    made = {}
    for value in values:
        made[value] = made.get(value, 0) + 1
    return made


def month_of(when):
    return day_of(when).strftime("%Y-%m") if when and when["precision"] != "year" else "unknown"


def by_month(incidents):
    return {month: {"incidents": len(some), "by_severity": counted(one.get("severity") or "none" for one in some),
                    "by_kind": counted(one.get("kind") or "none" for one in some)}
            for month in {month_of(one.get("noticed")) for one in incidents}
            for some in [[one for one in incidents if month_of(one.get("noticed")) == month]]}


def things(incident):
    """Names by how they are compared."""
    found = {}
    for part in incident["affected"]:
        name = " ".join((part.get("name") or "").split())
        if name:
            found.setdefault(name.casefold(), name)
    return found


def by_affected(incidents):
    every, names = {}, {}
    for one in incidents:
        for key, name in things(one).items():
            names.setdefault(key, name)
            every[key] = every.get(key, 0) + 1
    return {"things": [{"thing": names[key], "incidents": every[key]}
                       for key in sorted(every, key=lambda key: (-every[key], key))],
            "without": sum(not things(one) for one in incidents)}


def stage_ageing(incidents, now):
    made = {}
    for stage in STAGES:
        here = [one for one in incidents if one["status"] != "closed" and one.get("stage") == stage]
        if not here:
            continue
        stays = []
        for one in here:
            since = [visit["entered"] for visit in one["stages"] if visit["stage"] == stage and visit.get("entered")
                     and visit["cycle"] == one["cycle"] and not visit.get("left")]
            last = max(since, key=instant, default=None)
            stays.append((one, last and ((now - instant(last)) / timedelta(hours=1), rough(last))))
        known = [(length[0], one["reference"]) for one, length in stays if length and length[0] >= 0]
        longest = max((length for length, _ in known), default=None)
        made[stage] = {
            "n": len(here), "longest_hours": longest,
            "longest": next((reference for length, reference in known if length == longest), ""),
            "by_severity": {severity: spread([(one["reference"], length) for one, length in stays
                                              if (one.get("severity") or "none") == severity])
                            for severity in {one.get("severity") or "none" for one in here}}}
    return made


def same(one, other):
    """Whether the two have the same root cause, or the same kind and a thing."""
    words = " ".join((one.get("root_cause") or "").split()).casefold()
    others = " ".join((other.get("root_cause") or "").split()).casefold()
    category = one.get("root_cause_category")
    cause = category and category != "unknown" and category == other.get("root_cause_category") and words == others != ""
    return bool(cause or (one.get("kind") and one.get("kind") == other.get("kind")
                          and things(one).keys() & things(other).keys()))


def distinct(one, other):
    """Whether somebody said of either that it is not the same as the other."""
    return any(link["kind"] == "distinct-from" and link["other"] == there.get("id")
               for here, there in ((one, other), (other, one)) for link in here["links"])


def recurrence(confirmed, incidents):
    happened = [one for one in incidents if one.get("noticed") and one["disposition"] not in ("false-positive", "duplicate")]
    places = {id(one): place for place, one in enumerate(incidents)}
    answers, again = [], []
    for one in confirmed:
        if not one.get("noticed") or not same(one, one):
            answers.append(None)
            continue
        at = instant(one["noticed"])
        before = [other for other in happened if timedelta(0) < at - instant(other["noticed"]) <= RECURS_WITHIN
                  and same(one, other) and not distinct(one, other)]
        answers.append(bool(before))
        if before:
            last = max(before, key=lambda other: (instant(other["noticed"]), -places[id(other)]))
            again.append((at, places[id(one)], {"reference": one["reference"], "earlier": last["reference"],
                                          "days": (at - instant(last["noticed"])).days}))
    return {**share(answers), "incidents": [entry for _, _, entry in sorted(again, key=lambda entry: entry[:2])]}


def notices_by_clock(confirmed, now, zone):
    answers = [(one["reference"], answer) for one in confirmed for answer in notices(one, now, zone)]
    if not answers:
        return {}
    late = list(dict.fromkeys(reference for reference, answer in answers if answer is False))
    return {"none": {**share(answer for _, answer in answers), "late_incidents": late}}


def response_targets(confirmed, now):
    def within(one, start, end, limit):
        if start and end:
            took_hours = hours(start, end)
            return took_hours <= limit if took_hours >= 0 else None
        gone_on = start and one["status"] != "closed" and (now - instant(start)) / timedelta(hours=1) > limit
        return False if gone_on else None

    made = {}
    for severity in {one["severity"] for one in confirmed if one.get("severity")}:
        some = [one for one in confirmed if one.get("severity") == severity]
        respond, recover = TARGETS[severity]
        answered = [within(one, one.get("recorded") if one["workflow"] != "none" else None, one.get("acknowledged_at"), respond)
                    for one in some]
        works = [within(one, one.get("noticed"), one.get("recovered_at"), recover) for one in some]
        made[severity] = {"respond": {**share(answered), "target_minutes": respond * 60},
                          "recover": {**share(works), "target_minutes": recover * 60}}
    return made


def figures(every, incidents, now, zone, period):
    """Of all that there are and of those of the period: what is beside times and shares."""
    confirmed = [one for one in incidents if one["disposition"] == "confirmed"]
    due = actions_due(every, period)
    near = [one for one in incidents if one["disposition"] == "near-miss"]
    minutes = [one["service_minutes"] for one in confirmed if one.get("service_minutes") is not None]
    today = now.astimezone(ZoneInfo(zone)).date()
    overdue = [(today - date.fromisoformat(action["due"])).days for action in due
               if not action.get("done_at") and not action.get("done_none_reason")]
    return {
        "by_month": by_month(incidents),
        "by_cause": counted(one.get("root_cause_category") or "none" for one in incidents),
        "by_affected": by_affected(incidents),
        "near_misses": {"incidents": len(near), "by_kind": counted(one.get("kind") or "none" for one in near),
                        "by_severity": counted(one.get("severity") or "none" for one in near)},
        "stage_ageing": stage_ageing(every, now),
        "recurrence": recurrence(confirmed, every),
        "notices_by_clock": notices_by_clock(confirmed, now, zone),
        "actions_closed": share(True if action.get("done_at") else None if action.get("done_none_reason") else False
                                for action in due),
        "oldest_overdue_days": max((days for days in overdue if days > 0), default=None),
        "effectiveness": share({"yes": True, "no": False}.get(one.get("effective")) for one in confirmed),
        "lessons_by_state": {state: sum(lesson["state"] == state for one in every for lesson in one["lessons"])
                             for state in LESSON_STATES},
        "response_targets": response_targets(confirmed, now),
        "service_minutes": {"minutes": sum(minutes), "n": len(minutes), "excluded": len(confirmed) - len(minutes)},
    }


def actions_due(every, period):
    """Whenever their incident was noticed."""
    first, last = period
    return [action for one in every if one["disposition"] == "confirmed" for action in one["actions"] if action.get("due")
            and (first is None or date.fromisoformat(action["due"]) >= first)
            and (last is None or date.fromisoformat(action["due"]) <= last)]


def effects_checked(every, period):
    """Whenever their incident was noticed and the action was due: by the day of the check."""
    first, last = period
    for action in (action for one in every if one["disposition"] == "confirmed" for action in one["actions"]):
        if action.get("done_at") and action.get("effectiveness") and action.get("checked_at"):
            day = day_of(action["checked_at"])
            if (first is None or day >= first) and (last is None or day <= last):
                yield {"effective": True, "cannot-tell": None}.get(action["effectiveness"], False)


def measures(every, now, zone, period=(None, None)):
    """Everything of `ireg stats --json` that is no plain count."""
    incidents = noticed_in(every, period)
    confirmed = [one for one in incidents if one["disposition"] == "confirmed"]
    today = now.astimezone(ZoneInfo(zone)).date()
    due = [action for action in actions_due(every, period) if date.fromisoformat(action["due"]) < today]
    again = share(map(reopened, confirmed))
    severities = {one.get("severity") or "none" for one in confirmed}
    return {
        "times": times(confirmed),
        "times_by_severity": {severity: times([one for one in confirmed if (one.get("severity") or "none") == severity])
                              for severity in severities},
        "reopened": again["count"],
        "reopen_rate": again,
        "notices_on_time": share(answer for one in confirmed for answer in notices(one, now, zone)),
        "actions_on_time": share(map(by_due_day, due)),
        "overdue_actions": sum(not action.get("done_at") and not action.get("done_none_reason") for action in due),
        "effective_actions": share(effects_checked(every, period)),
        "self_detection": share(True if one.get("detected_by") in OURSELVES
                                else False if one.get("detected_by") in OTHERS else None for one in confirmed),
        "severity_overrides": overrides(confirmed),
        "costs": costs(confirmed),
        **figures(every, incidents, now, zone, period),
    }
