#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""How a duty to tell stands reads the same wherever a notice is shown: list, record, incident."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

EARLY, FULL = "eu-nis2/early-warning", "eu-nis2/notification"


class Standing(RegisterTest):
    def setUp(self):
        super().setUp()
        self.ref = self.log("Control system down", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 10:00")
        self.ok("regimes", self.file, "enable", "eu-nis2")
        self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", "eu-nis2",
                "--answer", "triggered", "--reason", "essential service")
        self.full = self.notice(FULL)
        self.ok("notification", self.file, "sent", self.full, "--at", "2026-11-21 22:00", "--channel", "portal",
                "--also", EARLY)

    def notice(self, duty):
        return next(one["id"] for one in self.json("notification", self.file, "list")
                    if f"{one['regime']}/{one['step']}" == duty)

    def duties(self):
        return {f"{one['regime']}/{one['step']}": one for one in self.json("deadlines", self.file)}

    def line(self, text, notice):
        return next(line for line in text.split("\n") if line.strip().startswith(notice + " "))

    def test_the_list_gives_the_limit_of_the_duty_that_a_notice_was_made_for(self):
        duties = self.duties()
        self.assertNotEqual(duties[EARLY]["limit"], duties[FULL]["limit"])
        listed = self.line(self.ok("notification", self.file, "list").out, self.full)
        self.assertIn(duties[FULL]["limit"], listed)
        self.assertNotIn(duties[EARLY]["limit"], listed)

    def test_a_notice_says_its_duties_in_words_and_how_each_stands(self):
        for language, early, late in (("en", "early warning", "Met late"), ("fr", "alerte précoce", "Respecté en retard")):
            with self.subTest(language):
                shown = self.ok("show", self.file, self.full, "--language", language).out
                self.assertNotIn("eu-nis2/", shown)
                standing = [line for line in shown.split("\n") if early in line.lower()]
                self.assertEqual(len(standing), 2, shown)
                self.assertIn(f"{late}, limit", standing[1])
                self.assertIn(self.duties()[EARLY]["limit"], standing[1])

    def test_an_incident_says_of_each_notice_how_it_stands_and_by_when(self):
        shown = self.ok("show", self.file, self.ref).out
        duties = self.duties()
        sent = self.line(shown, self.full)
        self.assertIn(f"Met, limit {duties[FULL]['limit']}", sent)
        self.assertIn(f"Met late, limit {duties[EARLY]['limit']}", sent)
        self.assertNotIn("eu-nis2/", shown)
        overdue = next(one for one in duties.values() if one["state"] == "overdue")
        self.assertIn(f"State: Overdue, limit {overdue['limit']}", self.line(shown, overdue["notification"]))


if __name__ == "__main__":
    main()
