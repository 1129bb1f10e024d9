#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Who decided, who confirmed, who may take back: one register, several people."""

import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

PENDING = {"en": "second person pending", "fr": "seconde personne attendue"}


class PersonsTest(RegisterTest):
    def by(self, name, *words):
        return self.ok(*words, "--as", name)

    def listed(self, ref):
        return next(one for one in self.json("list", self.file) if one["reference"] == ref)

    def report(self, kind="post-incident", language="en", ref=None):
        out = self.folder / f"{kind}-{language}.md"
        which = ["--incident", ref] if ref else []
        self.ok("report", self.file, "--kind", kind, *which, "--language", language, "-o", out, "--force")
        return out.read_text(encoding="utf-8")

    def facts(self, ref):
        return [gap["fact"] for gap in self.json("gaps", self.file, ref, "--stage", "monitor")]


class TheDecider(PersonsTest):
    def setUp(self):
        super().setUp()
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        self.ref = self.log()

    def answer(self, answer, *more):
        self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", "eu-gdpr-controller",
                "--answer", answer, "--reason", "Read it", *more)
        return self.show(self.ref)["assessments"][0]

    def test_a_named_decider_stays_when_the_same_person_decides_again(self):
        self.answer("applicable", "--by", "Xenia Brandt")
        self.assertEqual("Xenia Brandt", self.answer("not-triggered", "--by", "Xenia Brandt")["decided_by"])
        self.assertEqual("Xenia Brandt", self.answer("triggered", "--by", "XENIA  brandt")["decided_by"])
        self.assertIn("Xenia Brandt", self.report(ref=self.ref))

    def test_a_named_time_stays_too(self):
        at = "2026-10-02T08:00:00.000Z"
        self.answer("applicable", "--at", at)
        self.assertEqual(at, self.answer("not-triggered", "--at", at)["decided_at"]["at"])

    def test_a_named_decider_stays_however_the_answer_is_written(self):
        first = self.answer("applicable", "--by", "Xenia Brandt")
        self.ok("set", self.file, first["id"], "answer=not-triggered", "decided_by=Xenia Brandt")
        self.assertEqual("Xenia Brandt", self.show(self.ref)["assessments"][0]["decided_by"])
        self.ok("set", self.file, f"{self.ref}/eu-gdpr-controller", "answer=applicable", "decided_by=Xenia Brandt")
        self.assertEqual("Xenia Brandt", self.show(self.ref)["assessments"][0]["decided_by"])

    def test_who_answers_without_a_name_decided_it(self):
        self.answer("applicable", "--by", "Xenia Brandt")
        self.assertEqual("Sam Okoro", self.answer("not-triggered")["decided_by"])


class TakingBack(PersonsTest):
    def setUp(self):
        super().setUp()
        self.ref = self.by("Ann Lee", "log", self.file, "--title", "Mail gateway down").last_word
        self.by("Ann Lee", "set", self.file, self.ref, "summary=Of Ann")

    def test_undo_takes_back_ones_own_last_change(self):
        self.by("Bob Lin", "set", self.file, self.ref, "urgency=high")
        self.by("ann  LEE", "undo", self.file)
        known = self.show(self.ref)
        self.assertEqual((None, "high"), (known["summary"], known["urgency"]))

    def test_a_colleagues_change_is_named_and_not_taken_back(self):
        self.by("Bob Lin", "set", self.file, self.ref, "summary=Of Bob")
        answer = self.refused(1, "undo", self.file, "--as", "Ann Lee")
        self.assertIn("Bob Lin", answer.err)
        self.assertIn("Summary", answer.err)
        self.assertEqual("Of Bob", self.show(self.ref)["summary"])

    def test_who_changed_nothing_is_told_whose_change_is_last(self):
        answer = self.refused(1, "undo", self.file, "--as", "Cem Aydin")
        self.assertIn("Ann Lee", answer.err)
        self.assertIn("Summary", answer.err)
        self.assertEqual("Of Ann", self.show(self.ref)["summary"])
        action = [line["action"] for line in self.json("history", self.file, self.ref)][-1]
        self.by("Cem Aydin", "undo", self.file, action)
        self.assertIsNone(self.show(self.ref)["summary"])


if __name__ == "__main__":
    main()
