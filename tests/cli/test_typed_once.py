#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""A fact is typed once: what follows from others is not asked for, and nothing says it in two ways."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

STAGES = ("assess", "contain", "evaluate", "notify", "review", "monitor")


class TypedOnce(RegisterTest):
    def asked(self, ref):
        return [gap["fact"] for stage in STAGES
                for gap in self.json("gaps", self.file, ref, "--stage", stage)]

    def test_an_interruptions_minutes_follow_from_its_times(self):
        ref = self.log("Down", "--kind", "service-interruption", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, ref, "occurred_from=2026-11-20 08:50", "occurred_to=2026-11-20 10:20")
        self.assertEqual(self.show(ref)["service_minutes"], 90)
        self.ok("set", self.file, ref, "occurred_to=2026-11-20 10:50", "--reason", "the last node")
        self.assertEqual(self.show(ref)["service_minutes"], 120)
        self.ok("set", self.file, ref, "service_minutes=40")  # half of the time it went slowly
        self.ok("set", self.file, ref, "occurred_to=2026-11-20 11:50", "--reason", "the last node again")
        self.assertEqual(self.show(ref)["service_minutes"], 40)

    def test_days_and_other_kinds_say_nothing_of_minutes(self):
        for kind, end in (("service-interruption", "2026-11-21"), ("data-breach", "2026-11-20 10:20")):
            ref = self.log("Down", "--kind", kind, "--noticed", "2026-11-20 09:00")
            self.ok("set", self.file, ref, "occurred_from=2026-11-20 08:50", f"occurred_to={end}")
            self.assertIsNone(self.show(ref)["service_minutes"], kind)

    def test_a_link_says_that_it_is_a_duplicate(self):
        first, again = self.log("First"), self.log("Again")
        self.ok("link", self.file, again, "duplicate-of", first)
        self.assertEqual(self.show(again)["disposition"], "duplicate")
        self.assertNotIn("disposition_reason", self.asked(again))
        self.ok("set", self.file, again, "kind=other", "severity=low", "owner=Kim Tran", "--reason", "small")
        self.ok("close", self.file, again)
        self.ok("undo", self.file)
        self.assertEqual(self.show(again)["status"], "open")

    def test_a_confirmed_incident_stays_what_somebody_decided(self):
        first, again = self.log("First"), self.log("Again")
        self.ok("set", self.file, again, "disposition=confirmed")
        self.ok("link", self.file, again, "duplicate-of", first)
        self.assertEqual(self.show(again)["disposition"], "confirmed")

    def test_the_decision_on_recovery_is_asked_once(self):
        ref = self.log("Down", "--kind", "service-interruption", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, ref, "availability=high", "urgency=high", "disposition=confirmed")
        self.ok("set", self.file, ref, "severity=critical", "--reason", "everything")
        self.assertEqual(self.asked(ref).count("recovery_plan"), 1)
        self.ok("set", self.file, ref, "recovery_plan=not-invoked", "plan_reason=one node",
                "plan_decided_by=Kim Tran")
        self.assertEqual([fact for fact in self.asked(ref) if "plan" in fact], [])


class Cycles(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log("Down", "--kind", "service-interruption", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "disposition=confirmed", "contained_at=2026-11-20 10:00",
                "contained_by=Kim Tran", "containment_verified=No more traffic", "effective=yes",
                "effective_checked_at=2026-11-25", "effectiveness_method=a restart")
        self.ok("close", self.file, self.ref, "--reason", "all is well")
        self.first = self.show(self.ref)["closed_at"]["at"]
        self.ok("reopen", self.file, self.ref, "--reason", "it came back")

    def report(self, language="en"):
        out = self.folder / f"r-{language}.md"
        self.ok("report", self.file, "--kind", "post-incident", "--incident", self.ref, "--language", language,
                "-o", out)
        return out.read_text(encoding="utf-8")

    def test_nothing_of_the_last_cycle_is_present(self):
        shown = self.show(self.ref)
        for fact in ("contained_at", "contained_by", "effective_checked_at", "closed_at", "closed_by"):
            self.assertIsNone(shown[fact], fact)
        self.assertIn(shown["effective"], (None, "unknown"))

    def test_what_it_found_is_told_with_its_cycle(self):
        texts = [(one["source"], one["text"]) for one in self.show(self.ref)["timeline"]]
        self.assertIn(("cycle 1: contained_at", "No more traffic"), texts)
        self.assertIn("Cycle 1 – Contained: No more traffic", self.report())
        self.assertIn("Cycle 1 – Efficacité vérifiée le\xa0: a restart", self.report("fr"))

    def test_figures_use_the_first_closing(self):
        self.assertEqual(self.json("stats", self.file)["times"]["resolve"]["n"], 0)  # it is open again
        self.ok("close", self.file, self.ref, "--reason", "again")
        resolve = self.json("stats", self.file)["times"]["resolve"]
        recorded = datetime.fromisoformat(self.show(self.ref)["recorded"]["at"])
        hours = (datetime.fromisoformat(self.first) - recorded) / timedelta(hours=1)
        self.assertEqual(resolve["n"], 1)
        self.assertAlmostEqual(resolve["median_hours"], hours, delta=1e-5)  # the last stage is left just before
        self.assertIn("first closing", self.ok("stats", self.file).out)
        self.assertNotEqual(self.show(self.ref)["closed_at"]["at"], self.first)


if __name__ == "__main__":
    main()
