#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""A regime of several states' laws: the answer names those that are concerned."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402


class States(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log("A list was posted", "--kind", "data-breach", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 10:00", "determined_at=2026-11-20 10:00")
        self.ok("regimes", self.file, "enable", "us-states")

    def answer(self, *more, answer="triggered", reason="residents' data"):
        return self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", "us-states",
                       "--answer", answer, "--reason", reason, *more)

    def steps(self):
        return sorted(one["step"] for one in self.json("deadlines", self.file) if one["regime"] == "us-states")

    def test_the_states_named_have_their_steps_and_no_others(self):
        for states, steps in (("CO,FL", ["30-determination", "attorney-general"]),
                              ("vt", ["45-discovery", "attorney-general", "vermont"]),
                              ("DE, NJ", ["60-determination", "attorney-general", "no-figure"])):
            with self.subTest(states):
                self.answer("--states", states, reason=f"residents of {states}")
                self.assertEqual([one for one in self.steps() if one in steps], steps)
                notices = [(one["step"], bool(one["waived_reason"]))
                           for one in self.json("notification", self.file, "list")]
                self.assertEqual(sorted(step for step, waived in notices if not waived), steps)

    def test_none_named_is_all_of_them(self):
        self.answer()
        self.assertEqual(len(self.steps()), 9)

    def test_what_is_no_such_state_is_refused_with_those_that_are(self):
        answer = self.refused(1, "assessment", self.file, "add", "--incident", self.ref, "--regime", "us-states",
                              "--answer", "triggered", "--reason", "x", "--states", "CO,XX")
        self.assertIn("XX", answer.error["message"])
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        self.refused(1, "assessment", self.file, "add", "--incident", self.ref, "--regime", "eu-gdpr-controller",
                     "--answer", "triggered", "--reason", "x", "--states", "CO")

    def test_the_answer_is_listed_with_its_states(self):
        self.answer("--states", "co, fl")
        listed = next(one for one in self.json("assessment", self.file, "list") if one["regime"] == "us-states")
        self.assertEqual(listed["states"], ["CO", "FL"])
        self.assertIn("Somebody has to be told (CO, FL)", self.ok("assessment", self.file, "list").out)

    def test_regimes_are_named_with_blanks_or_commas_alike(self):
        codes = ("uk-gdpr", "eu-nis2", "au-ndb")
        self.ok("regimes", self.file, "enable", "uk-gdpr,eu-nis2", "au-ndb")
        self.assertLessEqual(set(codes), {one["id"] for one in self.json("regimes", self.file)})
        self.ok("regimes", self.file, "disable", ", ".join(codes))
        self.assertFalse(set(codes) & {one["id"] for one in self.json("regimes", self.file)})
        self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", "us-states, eu-nis2",
                "--answer", "not-applicable", "--reason", "neither")


if __name__ == "__main__":
    main()
