#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""An incident that was there before says so by itself, with its reasons."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from ireg import RegisterTest, main  # noqa: E402


class Recurrence(RegisterTest):
    def noticed(self, title, day, thing="Payments", cause="Faulty change"):
        ref = self.log(title, "--noticed", f"{day} 09:00", "--kind", "service-interruption")
        self.ok("set", self.file, ref, "root_cause_category=system-failure", f"root_cause={cause}")
        if thing:
            self.ok("add", self.file, "affected", "--incident", ref, f"name={thing}")
        return ref

    def test_it_tells_the_earlier_one_and_why(self):
        first = self.noticed("Payments down", "2026-03-01")
        second = self.noticed("Payments down again", "2026-04-10", "payments", "faulty change")
        self.assertEqual(self.show(first)["recurrences"], [])
        self.assertEqual(self.show(second)["recurrences"], [{
            "reference": first, "days": 40,
            "reasons": ["same root cause: faulty change",
                        "same kind and same thing affected: Service interruption, payments"]}])
        told = self.ok("show", self.file, second).out
        self.assertIn(f"{first}, 40 days before (same root cause: faulty change; ", told)
        self.assertNotIn("days before", self.ok("show", self.file, first).out)
        french = self.ok("show", self.file, second, "--language", "fr").out
        self.assertIn(f"{first}, 40 jours avant (même cause profonde", french)
        (one,) = self.json("show", self.file, second, "--language", "fr")["recurrences"]
        self.assertTrue(one["reasons"][1].startswith("même type et même élément touché"), one)

    def test_what_is_said_to_be_distinct_is_remembered(self):
        one, two, three = (self.noticed("Payments down", f"2026-03-0{day}") for day in (1, 2, 3))
        self.ok("link", self.file, three, "distinct-from", two)
        self.assertEqual([other["reference"] for other in self.show(three)["recurrences"]], [one])
        self.ok("link", self.file, one, "distinct-from", three)  # whichever of the two says so
        self.assertEqual(self.show(three)["recurrences"], [])
        self.assertEqual([other["reference"] for other in self.show(two)["recurrences"]], [one])
        self.ok("undo", self.file)
        self.assertEqual([other["reference"] for other in self.show(three)["recurrences"]], [one])
        self.verify()

    def test_a_register_says_for_how_long(self):
        first, later = self.noticed("Payments down", "2026-01-01"), self.noticed("Payments down", "2026-04-11")
        for days, found in (("", 1), ("99", 0), ("101", 1), ("3650", 1)):
            self.ok("set", self.file, "register", f"recurrence_days={days}")
            self.assertEqual(len(self.show(later)["recurrences"]), found, days)
        for days in ("0", "-1", "3651", "soon", "1e3"):
            self.refused(1, "set", self.file, "register", f"recurrence_days={days}")
        for days, found in (("99", 0), ("101", 1)):
            self.ok("set", self.file, "register", f"recurrence_days={days}")
            self.ok("set", self.file, first, "disposition=confirmed")
            self.ok("set", self.file, later, "disposition=confirmed")
            self.assertEqual(self.json("stats", self.file)["recurrence"]["count"], found, days)
        self.verify()

    def test_it_follows_what_is_known(self):
        first = self.noticed("Mail down", "2026-03-01", "Mail", "Flood")
        second = self.noticed("Mail down", "2026-03-02", "Mail", "Certificate ran out")
        self.assertEqual(len(self.show(second)["recurrences"]), 1)
        self.ok("link", self.file, second, "related", first)
        self.ok("link", self.file, first, "related", second)
        self.assertEqual([one["days"] for one in self.show(second)["recurrences"]], [1])
        self.ok("set", self.file, first, "noticed=2025-03-01 09:00")
        self.assertEqual(self.show(second)["recurrences"], [])
        self.ok("set", self.file, first, "noticed=2026-03-05 09:00")
        self.assertEqual(self.show(second)["recurrences"], [])
        self.assertEqual([one["days"] for one in self.show(first)["recurrences"]], [3])
        self.ok("set", self.file, second, "disposition=false-positive", "disposition_reason=A test of the alarm")
        self.assertEqual(self.show(first)["recurrences"], [])
        self.verify()


if __name__ == "__main__":
    main()
