# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of `ireg stats`, computed once more from their definitions (docs/cli.md) and from the facts that
`ireg show` or an export give of each incident. Nothing here asks the program for a figure."""

import statistics
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

STAGES = ("assess", "contain", "evaluate", "notify", "review", "monitor")
SEVERITIES = ("critical", "high", "medium", "low", "planning")
OURSELVES = {"staff", "monitoring", "audit-or-review", "fraud-detection", "incident-response", "break-in-found"}
OTHERS = {"customer", "third-party", "attacker", "law-enforcement"}
PARTS = {"stage_visit": "stages", "notification": "notifications", "review": "reviews", "action": "actions",
         "cost_line": "costs"}


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


def measures(incidents, now, zone):
    """Everything of `ireg stats --json` that is no plain count."""
    confirmed = [one for one in incidents if one["disposition"] == "confirmed"]
    today = now.astimezone(ZoneInfo(zone)).date()
    due = [action for one in confirmed for action in one["actions"]
           if action.get("due") and date.fromisoformat(action["due"]) < today]
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
        "self_detection": share(True if one.get("detected_by") in OURSELVES
                                else False if one.get("detected_by") in OTHERS else None for one in confirmed),
        "severity_overrides": overrides(confirmed),
        "costs": costs(confirmed),
    }
