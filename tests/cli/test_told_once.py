#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What a command answers is so: nothing is called changed that was not, an undoing names every incident, and `gaps`
names what earlier stages were left without."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402


class ToldOnce(RegisterTest):
    def prepare(self):
        super().prepare()
        self.one, self.two = (self.log(title) for title in ("A pen is lost", "A list was posted"))

    def test_what_stands_so_is_not_changed(self):
        cases = (
            ("set", self.file, self.one, "title=A pen is lost"),
            ("set", self.file, self.one, self.two, "kind=data-breach"),
            ("set", self.file, "register", "four_eyes=yes"),
        )
        for words in cases:
            first = self.ok(*words).out
            again = self.ok(*words).out
            self.assertIn("nothing changed", again, words)
            self.assertNotIn("Changed", again, words)
            if words[-1] != "title=A pen is lost":
                self.assertIn("Changed", first, words)
        self.assertIn("rien n’a changé", self.ok(*cases[0], "--language", "fr").out)

    def test_undoing_names_every_incident(self):
        self.ok("set", self.file, self.one, self.two, "summary=Found again")
        told = self.ok("undo", self.file).out
        self.assertIn(f"{self.one}, {self.two}", told)

    def test_gaps_name_what_was_left_open(self):
        self.assertNotIn("Left open", self.ok("gaps", self.file, self.one).out)
        self.ok("advance", self.file, self.one, "--reason", "No time")
        told = self.ok("gaps", self.file, self.one).out
        self.assertIn("Left open, on a reason", told)
        self.assertIn("assess · ", told.split("Left open")[1])


if __name__ == "__main__":
    main()
