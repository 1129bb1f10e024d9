#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""How a duty to tell stands reads the same wherever a notice is shown: list, record, incident, report."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

EARLY, FULL = "eu-nis2/early-warning", "eu-nis2/notification"


class Standing(RegisterTest):
    def prepare(self):
        super().prepare()
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

    def report(self, language="en"):
        out = self.folder / f"report.{language}.md"
        self.ok("report", self.file, "--kind", "post-incident", "--incident", self.ref,
                "--language", language, "-o", out)
        text = out.read_text(encoding="utf-8").replace("\xa0", " ").replace("\\", "")
        out.unlink()
        return text

    def test_the_list_gives_the_limit_of_the_duty_that_a_notice_was_made_for(self):
        duties = self.duties()
        self.assertNotEqual(duties[EARLY]["limit"], duties[FULL]["limit"])
        listed = self.line(self.ok("notification", self.file, "list").out, self.full)
        self.assertIn(duties[FULL]["limit"], listed)
        self.assertNotIn(duties[EARLY]["limit"], listed)

    def test_a_notice_says_its_duties_in_words_and_how_each_stands(self):
        for language, early, late in (("en", "early warning", "Met late"), ("fr", "alerte précoce", "Respecté hors délai")):
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

    def test_a_report_has_a_line_for_each_duty_and_counts_duties(self):
        report = self.report()
        late = next(line for line in report.split("\n") if "Early warning" in line and "same message" in line)
        self.assertIn("late by 11 h: no reason recorded yet", late)
        self.assertIn(f"by {self.full}, the same message", late)
        self.assertRegex(report, r"Duties to notify: 1 in time, 1 late, ")
        self.assertIn("hors délai de 11 h", self.report("fr"))

    def test_a_report_names_recipients_whole(self):
        self.ok("set", self.file, self.full, "recipient=Competent (lead) supervisory authority, e.g. CNIL or BfDI")
        self.assertIn("Notified: Competent (lead) supervisory authority, e.g. CNIL or BfDI", self.report())

    def test_why_the_record_was_corrected_is_no_key_moment(self):
        self.ok("set", self.file, self.ref, "noticed=2026-11-20 08:50", "--reason", "time from portal")
        report = self.report()
        key, _, rest = report.partition("Everything that was recorded")
        self.assertNotIn("time from portal", key)
        self.assertIn("time from portal", rest)


if __name__ == "__main__":
    main()
