#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""`ireg standing`: every open incident, the worst first, or those that are named."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402


class Standing(RegisterTest):
    def prepare(self):
        super().prepare()
        grades = ("confidentiality={0}", "integrity=none", "availability=none", "urgency={0}")
        self.light, self.grave, self.rests, self.over = (
            self.log(title) for title in ("A pen is lost", "A list was posted", "Water came in", "Nothing happened"))
        for ref, grade in ((self.light, "low"), (self.grave, "high"), (self.rests, "low")):
            self.ok("set", self.file, ref, *(one.format(grade) for one in grades))
        self.ok("hold-work", self.file, self.rests, "--reason", "The surveyor comes on Friday.")
        self.ok("set", self.file, self.over, "disposition=false-positive", "disposition_reason=Our own test", "owner=Kim")
        self.ok("close", self.file, self.over)

    def test_what_is_open_comes_by_severity(self):
        told = self.json("standing", self.file)
        self.assertEqual([one["reference"] for one in told], [self.grave, self.light, self.rests])
        self.assertEqual([one["status"] for one in told], ["open", "open", "on-hold"])
        self.assertTrue(told[0]["standing"].startswith("A list was posted; the incident was noticed on "), told[0])
        self.assertIn("the work is on hold (“The surveyor comes on Friday”); ", told[2]["standing"])

    def test_those_that_are_named_come_as_named(self):
        told = self.json("standing", self.file, self.over, self.light.lower())
        self.assertEqual([one["reference"] for one in told], [self.over, self.light])
        self.assertIn(", was a false alarm and was closed ", told[0]["standing"])
        self.assertTrue(told[0]["standing"].endswith("Nothing is left to do."), told[0])

    def test_people_read_a_line_for_each(self):
        lines = self.ok("standing", self.file, "--language", "fr").out.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertTrue(lines[0].startswith(f"{self.grave} (Critique)\u00a0: A list was posted\u00a0; l’incident "), lines[0])

    def test_what_is_not_there_is_refused(self):
        self.refused(1, "standing", self.file, "INC-1999-0001")


if __name__ == "__main__":
    main()
