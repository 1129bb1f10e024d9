#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""`ireg today`: what needs somebody over all incidents; `ireg action list` narrowed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402


class Today(RegisterTest):
    def prepare(self):
        super().prepare()
        self.first, self.second = self.log("A list was posted"), self.log("A pen is lost")
        self.ok("set", self.file, self.first, "owner=Kim Ode", "confidentiality=high", "integrity=none",
                "availability=none", "urgency=high")
        self.ok("set", self.file, self.second, "owner=Sam Okoro")
        for due, owner in (("2020-01-01", "Kim Ode"), ("+3d", "Kim Ode"), ("+30d", "Sam Okoro")):
            self.ok("action", self.file, "add", "--incident", self.second, "--title", "Look", "--owner", owner, "--due",
                    due)

    def ids(self, *options):
        return [one["id"] for one in self.json("action", self.file, "list", *options)]

    def test_each_is_told_what_needs_them(self):
        told = self.json("today", self.file, "--me", "kim ODE")
        self.assertEqual([(one["record"], one["when"], one["late"], one["needs_me"]) for one in told["items"]],
                         [("A-1", "now", True, True), ("A-2", "this-week", False, True),
                          ("A-3", "later", False, False)])
        self.assertEqual(told["items"][0]["incident"], self.second)
        self.assertTrue(told["items"][0]["due"].startswith("2020-01-01T23:59:59"), told)
        self.assertEqual([one["reference"] for one in told["standings"]], [self.first])
        lines = self.ok("today", self.file, "--me", "Kim Ode").out
        self.assertIn(": 1 thing needs Kim Ode", lines)
        self.assertNotIn("A-3", lines)
        self.assertIn("A-3", self.ok("today", self.file, "--me", "Kim Ode", "--all").out)
        french = self.ok("today", self.file, "--me", "Kim Ode", "--language", "fr").out
        self.assertIn("À faire maintenant", french)
        self.assertIn("Terminer A-1 Look", french)

    def test_a_clock_that_ends_presses_everybody(self):
        self.ok("notification", self.file, "add", "--incident", self.second, "--to", "The insurer",
                "--due", "2020-01-01 12:00")
        for me, needed, count in (("Sam Okoro", True, 1), ("Kim Ode", True, 2)):
            told = self.json("today", self.file, "--me", me)
            clocks = [one for one in told["items"] if one["kind"] == "clock"]
            self.assertEqual([(one["needs_me"], one["responsible"], one["when"]) for one in clocks],
                             [(needed, "Sam Okoro", "now")])
            lines = self.ok("today", self.file, "--me", me).out
            self.assertIn(f": {count} thing", lines)
            clock = [line for line in lines.splitlines() if "The insurer" in line]
            self.assertEqual(len(clock), 1, lines)
            self.assertEqual(clock[0].endswith("Sam Okoro"), me == "Kim Ode", clock)

    def test_actions_are_narrowed(self):
        self.assertEqual(self.ids(), ["A-1", "A-2", "A-3"])
        self.assertEqual(self.ids("--mine", "--me", "Kim Ode"), ["A-1", "A-2"])
        self.assertEqual(self.ids("--overdue"), ["A-1"])
        self.assertEqual(self.ids("--this-week", "--mine", "--me", "Sam Okoro"), [])
        self.assertEqual(self.ids("--incident", self.first), [])
        self.ok("action", self.file, "done", "A-1")
        self.assertEqual(self.ids("--waiting"), ["A-1"])
        self.ok("set", self.file, "A-1", "verification=Tried it")
        self.assertEqual(self.ids("--waiting"), [])
        self.refused(1, "action", self.file, "list", "--incident", "INC-1999-0001")


if __name__ == "__main__":
    main()
