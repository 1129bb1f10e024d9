#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""One message may meet several duties to tell; how and when it was told is recorded once."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402


class OneMessage(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log("Letters lost", "--kind", "data-breach", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 10:00")
        for regime in ("au-ndb", "eu-gdpr-controller"):
            self.ok("regimes", self.file, "enable", regime)
            self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", regime,
                    "--answer", "triggered", "--reason", "letters with names")

    def notices(self):
        return self.json("notification", self.file, "list")

    def notice(self, duty):
        return next(one["id"] for one in self.notices() if f"{one['regime']}/{one['step']}" == duty)

    def duty(self, duty):
        return next(one for one in self.json("deadlines", self.file)
                    if f"{one['regime']}/{one['step']}" == duty)

    def test_one_sending_meets_them_all_and_is_recorded_once(self):
        letter, other = self.notice("eu-gdpr-controller/individuals"), self.notice("au-ndb/individuals")
        self.ok("notification", self.file, "sent", letter, "--at", "2026-11-21 10:00", "--channel", "post",
                "--also", f"{other},au-ndb/statement")
        for key in ("eu-gdpr-controller/individuals", "au-ndb/individuals", "au-ndb/statement"):
            self.assertIn(self.duty(key)["state"], ("met", "met_late"), key)
            self.assertEqual(self.duty(key)["notification"], letter)
        sent = [one for one in self.notices() if one["sent_at"]]
        self.assertEqual([one["id"] for one in sent], [letter])
        self.assertNotIn(other, [one["id"] for one in self.notices()], "an empty notice is left over")
        self.assertEqual(self.json("show", self.file, letter)["also_meets"],
                         "au-ndb/individuals, au-ndb/statement")
        asked = self.json("gaps", self.file, self.ref, "--stage", "notify")
        self.assertEqual([one for one in asked if "au-ndb" in str(one.get("record"))], [])

    def test_a_report_names_recipients_in_its_language(self):
        letter = self.notice("eu-gdpr-controller/individuals")
        self.ok("notification", self.file, "sent", letter, "--at", "2026-11-21 10:00", "--channel", "post")
        for language, recipient, duty in (("en", "the individuals affected", "GDPR personal data breach"),
                                          ("fr", "les personnes concernées", "RGPD : violation")):
            out = self.folder / f"{language}.md"
            self.ok("report", self.file, "--kind", "post-incident", "--incident", self.ref,
                    "--language", language, "-o", out)
            text = out.read_text(encoding="utf-8").replace("\xa0", " ")
            self.assertIn(recipient, text)
            self.assertIn(duty, text)
            self.assertNotRegex(text, r"[|:] individuals\b")

    def test_it_is_undone_as_one_and_comes_back_whole(self):
        letter, other = self.notice("eu-gdpr-controller/individuals"), self.notice("au-ndb/individuals")
        self.ok("notification", self.file, "sent", letter, "--at", "2026-11-21 10:00", "--also", other)
        self.ok("undo", self.file)
        self.assertIn(other, [one["id"] for one in self.notices()])
        self.assertIsNone(self.json("show", self.file, letter)["sent_at"])

    def test_a_notice_with_something_said_in_it_stays(self):
        letter, other = self.notice("eu-gdpr-controller/individuals"), self.notice("au-ndb/individuals")
        self.ok("set", self.file, other, "contact=The desk")
        self.ok("notification", self.file, "also", letter, f"{other},au-ndb/statement")
        self.assertIn(other, [one["id"] for one in self.notices()])

    def test_what_was_told_already_is_refused_by_name(self):
        letter, other = self.notice("eu-gdpr-controller/individuals"), self.notice("au-ndb/individuals")
        self.ok("notification", self.file, "sent", other, "--at", "2026-11-21 10:00", "--channel", "post")
        answer = self.refused(1, "notification", self.file, "also", letter, "au-ndb/individuals")
        self.assertIn(other, answer.error["message"])

    def test_a_duty_is_taken_apart_again_and_asked_for(self):
        letter = self.notice("eu-gdpr-controller/individuals")
        self.ok("notification", self.file, "sent", letter, "--at", "2026-11-21 10:00",
                "--also", "au-ndb/individuals")
        self.ok("notification", self.file, "apart", letter, "au-ndb/individuals")
        self.assertNotEqual(self.duty("au-ndb/individuals")["notification"], letter)
        self.assertIn(self.duty("au-ndb/individuals")["state"], ("running", "overdue", "due_soon", "not_started"))
        self.refused(1, "notification", self.file, "apart", letter, "eu-gdpr-controller/individuals")

    def test_what_all_of_them_ask_for_is_asked_once(self):
        letter = self.notice("eu-gdpr-controller/individuals")
        alone = [one["item"] for one in self.json("notification", self.file, "content", letter)]
        self.ok("notification", self.file, "also", letter, "au-ndb/statement")
        both = [one["item"] for one in self.json("notification", self.file, "content", letter)]
        self.assertGreater(len(both), len(alone))
        self.assertEqual(len(both), len(set(both)))
        self.assertEqual(both[:len(alone)], alone)

    def test_a_duty_that_is_none_and_a_waived_notice_are_refused(self):
        letter = self.notice("eu-gdpr-controller/individuals")
        self.refused(2, "notification", self.file, "also", letter, "au-ndb/nothing")
        self.refused(2, "notification", self.file, "also", letter, "nowhere/statement")
        self.refused(2, "notification", self.file, "also", letter)
        self.ok("notification", self.file, "waive", letter, "--reason", "all were called")
        self.refused(1, "notification", self.file, "also", letter, "au-ndb/statement")


if __name__ == "__main__":
    main()
