#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""`ireg stats` against figures computed without it: a register of 400 incidents made at random, one made by hand,
and, where IREG_REAL_DATA names a folder of it, real ones."""

import csv
import json
import os
import random
import statistics
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
sys.path.insert(0, str(ROOT / "tests/cli"))
import measures  # noqa: E402
from ireg import REAL_DATA, RegisterTest, main  # noqa: E402

ZONE = "Australia/Sydney"
ZONES = ("UTC", ZONE, "America/New_York", "Europe/Paris")
DISPOSITIONS = ("undecided", "suspected", "near-miss", "false-positive", "duplicate", "transferred")
FACTS = ("occurred_from", "noticed", "acknowledged_at", "declared_at", "aware_at", "suspected_at", "determined_at",
         "contained_at", "recovered_at")
PARTS = ("stage_visit", "notification", "review", "action", "cost_line", "affected", "lesson", "incident_link")
TYPES = ("incident", *PARTS)
THINGS = ("Printer", " printer", "Ledger", "Mail gateway", "Badge reader", "Line 3")
CAUSES = (("human-error", "Typed by hand"), ("human-error", " typed  BY hand"), ("system-failure", "Worn out"),
          ("unknown", "Typed by hand"), ("system-failure", None), (None, None))


def when(at, zone="UTC", precision="exact", about=False):
    """As an export has it: of a day or more the instant at which it begins in its zone."""
    local = at.astimezone(ZoneInfo(zone))
    kept = {"hour": 4, "day": 3, "month": 2, "year": 1}.get(precision)
    if kept:
        parts = (local.year, local.month, local.day, local.hour)[:kept]
        local = datetime(*parts, *(1, 1, 1)[kept:3], fold=local.fold, tzinfo=local.tzinfo)
    utc = local.astimezone(timezone.utc)
    text = utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03}Z"
    return {"at": text, "zone": zone, "precision": precision, **({"about": True} if about and kept else {})}


def exported(records):
    """A register's export with these records; each gets the next id of its type."""
    for kind in TYPES:
        for number, one in enumerate(records.setdefault(kind, []), 1):
            one.setdefault("id", number)
            one.setdefault("revision", 1)
    return {"format": "incident-register", "version": 1, "register": "5d1c2c1e-7c55-4a3b-9c1e-000000000015",
            "organisation": "Example", "exported": "2026-01-01T00:00:00Z", "records": records, "content": []}


class Chance:
    """Records of incidents with all that goes wrong: half-known times, ends before beginnings, reopenings,
    notices that come back, overdue work. Each figure meets all of it at each severity."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.records = {kind: [] for kind in TYPES}

    def at(self, start, least, most):
        """Nothing, at times."""
        if self.random.random() < 0.2:
            return None
        choice = self.random.choices(("exact", "about", "hour", "day", "month", "year"), (12, 2, 2, 3, 1, 1))[0]
        return when(start + timedelta(minutes=self.random.randint(least, most)), self.random.choice(ZONES), choice,
                    self.random.random() < 0.3)

    def one_of(self, *values):
        return self.random.choice(values)

    def put(self, record, incident, **fields):
        known = {name: value for name, value in fields.items() if value is not None}
        self.records[record].append({"incident": incident, **known})

    def incident(self, number):
        start = datetime(2024, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=self.random.randint(0, 500_000))
        computed, chosen = (self.one_of(None, None, *measures.SEVERITIES) for _ in range(2))
        status = self.one_of("open", "on-hold", "closed", "closed")
        cause, words = self.one_of(*CAUSES)
        one = {
            "id": number, "revision": 1, "reference": f"INC-2024-{number:04}", "title": f"Printer {number} jams",
            "status": status, "workflow": self.one_of("six-stages", "six-stages", "six-stages", "none"),
            "disposition": self.one_of(*["confirmed"] * 20, *DISPOSITIONS),
            "detected_by": self.one_of(None, "other", "unknown", *measures.OURSELVES, *measures.OTHERS),
            "severity_computed": computed, "severity_override": chosen, "severity": chosen or computed,
            "severity_reason": "Seen on site" if chosen else None,
            "recorded": when(start + timedelta(minutes=self.random.randint(0, 60_000))), "cycle": self.one_of(1, 1, 1, 2, 3),
            "closed_at": self.at(start, 100, 90_000) if status == "closed" else None,
            "kind": self.one_of(None, *measures.KINDS[:3]), "root_cause_category": cause, "root_cause": words,
            "effective": self.one_of(None, "unknown", "yes", "no"), "service_minutes": self.one_of(None, 0, 90, 1_441),
            **{fact: self.at(start, -600, 60_000) for fact in FACTS},
        }
        self.records["incident"].append({name: value for name, value in one.items() if value is not None})
        self.parts(number, one["cycle"], status, start)

    def parts(self, number, cycle, status, start):
        for turn in range(1, cycle + 1):
            for stage in self.random.sample(measures.STAGES, self.random.randint(0, 4)):
                entered = start + timedelta(hours=400 * turn + self.random.randint(0, 99))
                gone = turn < cycle or status == "closed"
                left = when(entered + timedelta(minutes=self.random.randint(-60, 9_000))) if gone else None
                self.put("stage_visit", number, stage=stage, cycle=turn, entered=when(entered), left=left)
                known = self.records["incident"][-1]
                if not gone and known["workflow"] != "none":
                    known["stage"] = min(stage, known.get("stage", stage), key=measures.STAGES.index)
            self.put("review", number, cycle=turn, approved_at=self.at(start, 1_000, 99_000))
        for name in self.random.sample(THINGS, self.one_of(0, 1, 1, 2)):
            self.put("affected", number, name=name)
        for kind in ("related", "distinct-from"):
            if number > 1 and self.random.random() < 0.3:
                self.put("incident_link", number, kind=kind, other=self.random.randint(max(1, number - 3), number - 1))
        if self.random.random() < 0.4:
            self.lesson(number, start)
        for _ in range(self.random.randint(0, 2)):
            sent = self.at(start, -100, 60_000)
            bounced = sent and self.random.random() < 0.3
            limit = when(start + timedelta(minutes=self.random.randint(0, 60_000)), self.one_of(*ZONES),
                         self.one_of("exact", "day"))
            self.put("notification", number, recipient="Customers", due_at=self.one_of(limit, limit, None), sent_at=sent,
                     channel="mail" if sent else None, bounced_at=when(start + timedelta(days=900)) if bounced else None,
                     waived_reason="Told by phone" if not sent and self.random.random() < 0.3 else None)
            due = (start + timedelta(days=self.random.randint(0, 20))).date()
            due = self.one_of(due, due, due, due + timedelta(days=9_000)).isoformat()
            done = self.at(start, 0, 30_000) if self.random.random() < 0.7 else None
            checked = done and self.random.random() < 0.6
            self.put("action", number, title="Mend it", due=self.one_of(due, due, due, None), done_at=done,
                     effectiveness=self.one_of("effective", "partly", "not-effective", "cannot-tell") if checked else None,
                     checked_at=when(start + timedelta(days=self.random.randint(30, 300))) if checked else None,
                     done_none_reason=self.one_of(None, "Given to the landlord"))
            self.put("cost_line", number, what=self.one_of("Overtime", "Spare parts"),
                     cents=self.one_of(None, 0, 1_250, -300, 99_999_999), currency=self.one_of(None, "EUR", "AUD", "JPY"),
                     basis=self.one_of("estimated", "actual"))


    def lesson(self, number, start):
        reached = self.random.randint(0, 3)
        proofs = {"applied": "New form", "verified": "Sample of ten"}
        steps = {}
        for step in measures.LESSON_STATES[1:reached + 1]:
            steps[f"{step}_at"] = when(start + timedelta(days=30 + measures.LESSON_STATES.index(step)))
            if step in proofs:
                steps[f"{step}_proof"] = proofs[step]
        self.put("lesson", number, statement="Look twice", state=measures.LESSON_STATES[reached], **steps)


class Measuring(RegisterTest):
    def take(self, records):
        source = self.folder / "source.json"
        source.write_text(json.dumps(exported(records)))
        taken = self.json("import", self.file, source)
        self.assertEqual((taken["accepted"], taken["refused"]), (len(records["incident"]), 0), taken["problems"][:5])

    def exported(self):
        out = self.folder / "out.json"
        self.ok("export", self.file, "--format", "json", "-o", out, "--force")
        return measures.of_export(json.loads(out.read_text()))

    def shown(self, incidents):
        """The same as `ireg show` has them."""
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return list(pool.map(self.show, [one["reference"] for one in incidents]))

    def assert_same(self, found, expected, place="stats"):
        if isinstance(expected, dict):
            self.assertEqual(set(found), set(expected), place)
            for name, value in expected.items():
                self.assert_same(found[name], value, f"{place} {name}")
        elif isinstance(expected, float) and found is not None:
            # What is open ages while the test looks at it.
            delta = 0.02 if "stage_ageing" in place else 1e-6 + abs(expected) * 1e-9
            self.assertAlmostEqual(found, expected, delta=delta, msg=place)
        elif place.endswith("negative_incidents"):
            self.assertEqual(sorted(found), expected, place)
        else:
            self.assertEqual(found, expected, place)

    def assert_measured(self, incidents, period=(None, None)):
        bounds = [word for name, day in zip(("--from", "--to"), period) if day for word in (name, day.isoformat())]
        found = self.json("stats", self.file, *bounds)
        expected = measures.measures(incidents, datetime.now(timezone.utc), ZONE, period)
        self.assert_same({name: found[name] for name in expected}, expected)
        return found


class ByChance(Measuring):
    def prepare(self):
        super().prepare()
        chance = Chance(15)
        for number in range(1, 401):
            chance.incident(number)
        self.take(chance.records)

    def test_four_hundred_incidents(self):
        incidents = self.exported()
        found = self.assert_measured(incidents)
        self.assertEqual(set(found["times_by_severity"]), {"none", *measures.SEVERITIES})
        for severity, times in found["times_by_severity"].items():
            for name in measures.METRICS:
                with self.subTest(severity=severity, metric=name):
                    for part in ("n", "negative", "excluded"):
                        self.assertGreater(times[name][part], 0, part)
        for name in measures.METRICS:
            self.assertGreater(found["times"][name]["approximate"], 0, name)
        for name in ("reopen_rate", "notices_on_time", "actions_on_time", "effective_actions", "self_detection", "severity_overrides"):
            with self.subTest(name):
                self.assertGreater(found[name]["excluded"], 0)
                self.assertLess(0, found[name]["rate"])
                self.assertLess(found[name]["rate"], 1)
        self.assertEqual(len(found["costs"]["sums"]), 12)
        for name in ("recurrence", "actions_closed", "effectiveness"):
            with self.subTest(name):
                self.assertGreater(found[name]["excluded"], 0)
                self.assertLess(0, found[name]["rate"])
                self.assertLess(found[name]["rate"], 1)
        self.assertGreater(len(found["by_month"]), 10)
        self.assertGreater(min(found["lessons_by_state"].values()), 0)
        self.assertEqual(set(found["response_targets"]), set(measures.SEVERITIES))
        self.assertGreater(len(found["stage_ageing"]), 3)
        self.assertGreater(found["service_minutes"]["excluded"], 0)
        for period in ((date(2024, 3, 1), date(2024, 5, 31)), (date(2024, 7, 14), None), (None, date(2024, 2, 20))):
            with self.subTest(period=period):
                self.assertLess(0, self.assert_measured(incidents, period)["incidents"])
        some, now = incidents[:40], datetime.now(timezone.utc)
        self.assert_same(measures.measures(self.shown(some), now, ZONE), measures.measures(some, now, ZONE))


class Few(Measuring):
    def test_none_one_and_two(self):
        for number in range(3):
            with self.subTest(incidents=number):
                found = self.assert_measured(self.exported())
                self.assertEqual(found["times"]["detect"]["n"], number)
                for language in ("en", "fr"):
                    self.ok("stats", self.file, "--language", language)
                ref = self.log("Down", "--noticed", f"2026-11-2{number} 09:00")
                self.ok("set", self.file, ref, "disposition=confirmed", f"occurred_from=2026-11-2{number} 08:00")


class Beside(Measuring):
    """The period that another is compared with, and that it is measured as any other is."""

    CASES = (
        (("2026-03-01", "2026-03-31"), "before", ("2026-02-01", "2026-02-28")),
        (("2026-01-01", "2026-12-31"), "before", ("2025-01-01", "2025-12-31")),
        (("2026-10-01", "2026-12-31"), "before", ("2026-07-01", "2026-09-30")),
        (("2026-03-05", "2026-03-14"), "before", ("2026-02-23", "2026-03-04")),
        (("2026-03-01", "2026-03-30"), "before", ("2026-01-30", "2026-02-28")),
        (("2026-02-01", "2026-02-28"), "year-before", ("2025-02-01", "2025-02-28")),
        (("2025-02-01", "2025-02-28"), "year-before", ("2024-02-01", "2024-02-29")),
        (("2024-02-29", "2024-02-29"), "year-before", ("2023-02-28", "2023-02-28")),
    )

    def test_which_period(self):
        for period, beside, expected in self.CASES:
            with self.subTest(period=period, beside=beside):
                found = self.json("stats", self.file, "--from", period[0], "--to", period[1], "--compare", beside)
                self.assertEqual(found["period"], dict(zip(("from", "to"), period)))
                self.assertEqual(found["comparison"]["period"], dict(zip(("from", "to"), expected)))

    def test_it_is_measured_as_any_other(self):
        for noticed in ("2026-02-10 09:00", "2026-02-11 09:00", "2026-03-10 09:00"):
            self.ok("set", self.file, self.log("Down", "--noticed", noticed), "disposition=confirmed")
        both = self.json("stats", self.file, "--from", "2026-03-01", "--to", "2026-03-31", "--compare", "before")
        alone = self.json("stats", self.file, "--from", "2026-02-01", "--to", "2026-02-28")
        self.assertEqual((both["incidents"], both["comparison"]["incidents"]), (1, 2))
        self.assertIsNone(alone.pop("comparison"))
        self.assert_same(both["comparison"], alone)
        for language in ("en", "fr"):
            self.ok("stats", self.file, "--from", "2026-03-01", "--to", "2026-03-31", "--compare", "before", "--language",
                    language)

    def test_a_period_without_a_bound_has_none_beside_it(self):
        for bounds in ((), ("--from", "2026-01-01"), ("--from", "2026-02-01", "--to", "2026-01-01")):
            with self.subTest(bounds=bounds):
                self.refused(2, "stats", self.file, *bounds, "--compare", "before")


class Truth(Measuring):
    def prepare(self):
        super().prepare()
        self.ref = self.log("Down", "--kind", "service-interruption", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "disposition=confirmed", "severity=high", "--reason", "Seen on site")

    def times(self, metric):
        return self.json("stats", self.file)["times_by_severity"]["high"][metric]

    def test_what_is_open_again_is_not_resolved_and_its_first_closing_counts_once_it_is(self):
        self.assertEqual(self.times("resolve")["excluded"], 1)
        self.ok("close", self.file, self.ref, "--reason", "Works")
        first = self.times("resolve")
        self.assertEqual((first["n"], self.json("stats", self.file)["reopened"]), (1, 0))
        self.ok("reopen", self.file, self.ref, "--reason", "Down again")
        found = self.json("stats", self.file)
        self.assertEqual((found["times"]["resolve"]["n"], found["times"]["resolve"]["excluded"]), (0, 1))
        self.assertEqual(found["reopen_rate"], {"count": 1, "n": 1, "excluded": 0, "rate": 1})
        self.ok("close", self.file, self.ref, "--reason", "Works again")
        again = self.times("resolve")  # a stage may be left a millisecond before the closing
        self.assertAlmostEqual(again["median_hours"], first["median_hours"], delta=1e-5)
        self.assertEqual(again["n"], 1)
        self.assertEqual(self.json("stats", self.file)["reopened"], 1)
        self.assert_measured(self.exported())

    def test_of_what_was_taken_over_closed_the_first_closing_is_not_known(self):
        source = self.folder / "one.json"
        source.write_text(json.dumps({"incident_id": "one", "summary": "Lost", "security_incident": "Confirmed"}))
        self.ok("import", self.file, source)
        ref = next(one["reference"] for one in self.json("list", self.file) if one["title"] == "Lost")
        self.ok("reopen", self.file, ref, "--reason", "Found")
        self.ok("close", self.file, ref, "--reason", "Returned")
        self.assertEqual(self.json("stats", self.file)["times_by_severity"]["none"]["resolve"]["n"], 0)
        self.assert_measured(self.exported())

    def test_a_notice_that_came_back_tells_nobody(self):
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 09:00")
        for number, hour in ((1, 10), (2, 15)):
            self.ok("notification", self.file, "add", "--incident", self.ref, "--to", "Customers", "--due",
                    "2026-11-20 12:00")
            self.ok("notification", self.file, "sent", f"N-{number}", "--at", f"2026-11-20 {hour}:00", "--channel", "mail")
        self.assertEqual(self.times("notify")["median_hours"], 1)
        self.assertEqual(self.json("stats", self.file)["notices_on_time"]["rate"], 0.5)
        self.ok("set", self.file, "N-1", "bounced_at=2026-11-20 11:00", "bounced_reason=No such address")
        self.assertEqual(self.times("notify")["median_hours"], 6)
        self.assertEqual(self.json("stats", self.file)["notices_on_time"]["rate"], 0)
        self.assert_measured(self.exported())

    def test_a_duty_by_law_counts_once_it_is_met_and_still_when_all_is_closed(self):
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 09:00", "personal_data=yes")
        self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", "eu-gdpr-controller", "--answer",
                "triggered", "--reason", "Names and addresses")
        notice = next(one["notification"] for one in self.json("deadlines", self.file) if one["step"] == "authority")
        self.ok("notification", self.file, "sent", notice, "--at", "2026-11-21 09:00", "--channel", "form")
        on_time = {"count": 1, "n": 1, "excluded": 0, "rate": 1}
        self.assertEqual(self.json("stats", self.file)["notices_on_time"], on_time)
        for one in self.json("notification", self.file, "list"):
            if not one["sent_at"]:
                self.ok("notification", self.file, "waive", one["id"], "--reason", "Told by the authority")
        self.ok("close", self.file, self.ref, "--reason", "Works")
        self.assertEqual(self.json("stats", self.file)["notices_on_time"], on_time)

    def test_work_falls_into_the_period_in_which_it_is_due(self):
        for due in ("2026-10-31", "2026-11-01"):
            self.ok("action", self.file, "add", "--incident", self.ref, "--title", "Mend it", "--due", due)
        for period, expected in ((("2026-10-01", "2026-10-31"), 1), (("2026-10-31", "2026-11-01"), 2)):
            found = self.json("stats", self.file, "--from", period[0], "--to", period[1])
            self.assertEqual((found["overdue_actions"], found["actions_on_time"]["n"]), (expected, expected))

    def test_the_printed_table_never_mixes_severities(self):
        self.ok("set", self.file, self.log("Slow", "--noticed", "2026-11-20 09:00"), "disposition=confirmed",
                "severity=low", "--reason", "One desk")
        english, french = (self.ok("stats", self.file, "--language", language).out for language in ("en", "fr"))
        for text, words in ((english, ("severity: High", "severity: Low", "noticed by ourselves")),
                            (french, ("gravité\u00a0: Élevée", "gravité\u00a0: Faible", "constatés par nous-mêmes"))):
            for word in words:
                self.assertIn(word, text)
        self.ok("add", self.file, "cost_line", "--incident", self.ref, "what=Overtime", "amount_text=some")
        self.assertRegex(self.ok("stats", self.file).out, r"(?m)^without an amount or a currency +- +- +1$")


@unittest.skipUnless(REAL_DATA and Path(REAL_DATA, "other").is_dir(), "IREG_REAL_DATA names no folder of real incidents")
class Real(Measuring):
    def rows(self, *place):
        with open(Path(REAL_DATA, "other", *place), encoding="utf-8-sig", newline="") as source:
            return list(csv.DictReader(source))

    def test_an_event_log(self):
        """One row is one update of an incident: the first that is resolved is its first closing."""

        def instant(text):
            return None if text == "?" else datetime.strptime(text, "%d-%m-%Y %H:%M").replace(tzinfo=timezone.utc)

        log = {}
        for row in self.rows("servicenow_event_log", "incident_event_log_first5998.csv"):
            log.setdefault(row["number"], []).append(row)
        records = {kind: [] for kind in TYPES}
        resolved, again = [], 0
        for number, (reference, rows) in enumerate(log.items(), 1):
            opened, closed = instant(rows[-1]["opened_at"]), instant(rows[-1]["closed_at"])
            done = rows[-1]["incident_state"] == "Closed" and closed is not None
            cycle = 1 + max(int(row["reopen_count"]) for row in rows)
            recovered = instant(rows[-1]["resolved_at"])
            first = next((instant(row["sys_updated_at"]) for row in rows if row["incident_state"] == "Resolved"), closed)
            records["incident"].append({
                "id": number, "revision": 1, "reference": reference, "title": rows[-1]["category"],
                "disposition": "confirmed", "status": "closed" if done else "open", "cycle": cycle,
                "severity_computed": rows[-1]["priority"].split(" - ")[1].lower().replace("moderate", "medium"),
                "noticed": when(opened), "recorded": when(opened), "workflow": "six-stages",
                **({"recovered_at": when(recovered)} if recovered else {}),
                **({"closed_at": when(closed)} if done else {})})
            records["incident"][-1]["severity"] = records["incident"][-1]["severity_computed"]
            if cycle > 1:
                again += done
                records["stage_visit"].append({"incident": number, "stage": "monitor", "cycle": 1, "entered": when(opened),
                                               "left": when(first)})
            if done:
                resolved.append(((first if cycle > 1 else closed) - opened) / timedelta(hours=1))
        self.take(records)
        found = self.assert_measured(self.exported())
        self.assertEqual(found["incidents"], 890)
        self.assertEqual(found["times"]["resolve"]["n"], sum(length >= 0 for length in resolved))
        self.assertAlmostEqual(found["times"]["resolve"]["median_hours"],
                               statistics.median(length for length in resolved if length >= 0), places=6)
        self.assertGreater(again, 0)

    def test_an_excerpt_of_notices_to_an_authority(self):
        """The publisher counted the days itself: to identify the breach, and until it was told."""

        def day(text):
            return when(datetime.strptime(text, "%m/%d/%Y %I:%M:%S %p").replace(tzinfo=timezone.utc), "UTC", "day")

        records = {kind: [] for kind in TYPES}
        rows = self.rows("washington_ag", "wa_ag_breach_notifications_excerpt.csv")
        for number, row in enumerate(rows, 1):
            known = {"noticed": "DateAware", "aware_at": "DateAware", "occurred_from": "DateStart", "contained_at": "DateEnd"}
            records["incident"].append({
                "id": number, "revision": 1, "reference": f"WA-{row['Id']}", "title": row["DataBreachCause"],
                "disposition": "confirmed", "status": "open", "workflow": "six-stages", "cycle": 1,
                "recorded": day(row["DateSubmitted"]),
                **{fact: day(row[column]) for fact, column in known.items() if row[column]}})
            records["notification"].append({"incident": number, "recipient": "Authority", "channel": "form",
                                            "sent_at": day(row["DateSubmitted"])})
        self.take(records)
        times = self.assert_measured(self.exported())["times"]
        self.assertEqual(len(rows), 25)
        for metric, column in (("detect", "DaysToIdentifyBreach"), ("notify", "DaysElapsedBeforeNotification")):
            days = [int(row[column]) for row in rows if row[column]]
            self.assertEqual((times[metric]["n"], times[metric]["excluded"]), (len(days), 25 - len(days)), metric)
            self.assertAlmostEqual(times[metric]["median_hours"], statistics.median(days) * 24, places=6)

    def test_incidents_of_the_community_database(self):
        self.ok("import", self.file, Path(REAL_DATA, "vcdb_dev", "incidents"), "--on-repeat", "separate")
        self.assert_measured(self.exported())


if __name__ == "__main__":
    main()
