#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What follows an incident: actions until their effect was checked, and every look at what is watched."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402


class FollowUp(RegisterTest):
    def logged(self, *more):
        return self.ok("log", self.file, "--title", "Mail stopped", "--noticed", "2026-01-05 09:00", *more,
                       "--json").json["reference"]

    def action(self, *more):
        return self.ok("action", self.file, "add", "--incident", self.ref, "--title", "Renew the certificate", *more,
                       "--json").json["reference"]

    def shown(self, name):
        return self.ok("show", self.file, name, "--json").json

    def refused(self, *words, place=None):
        answer = ireg(*words, "--json")
        self.assertEqual(answer.code, 1, answer)
        if place:
            self.assertEqual(answer.error["place"], place, answer)

    def verified(self):
        self.ok("verify", self.file)
        script = subprocess.run([sys.executable, "-B", ROOT / "tests/verify_register.py", self.file],
                                capture_output=True, text=True)
        self.assertEqual(script.returncode, 0, script.stdout + script.stderr)

    def setUp(self):
        super().setUp()
        self.ref = self.logged()

    def test_a_check_has_its_result_time_and_person(self):
        name = self.action("--owner", "Kim Tran", "--priority", "high", "--effort", "6", "--check-days", "10")
        one = self.shown(name)
        self.assertEqual((one["priority"], one["effort_hours"], one["check_days"]), ("high", 6, 10))
        self.refused("action", self.file, "check", name, "--effect", "effective", place="effectiveness")
        self.ok("action", self.file, "done", name, "--at", "2026-01-10 12:00")
        self.refused("action", self.file, "check", name, "--effect", "effective", "--at", "2026-01-09 12:00")
        self.refused("set", self.file, name, "checked_at=2026-01-20 12:00", place="checked_at")
        self.assertEqual([one["id"] for one in self.ok("action", self.file, "list", "--waiting", "--json").json], [name])
        self.ok("action", self.file, "check", name, "--effect", "partly", "--note", "Bounced once", "--at",
                "2026-01-20 12:00", "--as", "Zoë Ångström")
        one = self.shown(name)
        self.assertEqual((one["effectiveness"], one["checked_by"], one["check_note"]),
                         ("partly", "Zoë Ångström", "Bounced once"))
        self.assertEqual(self.ok("action", self.file, "list", "--waiting", "--json").json, [])
        self.ok("set", self.file, name, "effectiveness=")
        self.assertNotIn("2026-01-20", str(self.shown(name)["checked_at"]))
        self.verified()

    def test_set_aside_needs_a_reason(self):
        name = self.action()
        for what in ("transferred", "accepted"):
            self.refused("set", self.file, name, f"instead_of_done={what}", place="done_none_reason")
            self.refused("set", self.file, name, f"instead_of_done={what}", "done_none_reason=   ")
        self.ok("set", self.file, name, "instead_of_done=transferred", "done_none_reason=給 the landlord")
        self.refused("set", self.file, name, "done_none_reason=", place="done_none_reason")
        self.refused("action", self.file, "done", name)
        self.ok("set", self.file, name, "instead_of_done=", "done_none_reason=")
        self.ok("action", self.file, "done", name)
        self.verified()

    def test_what_cannot_be_is_refused(self):
        name = self.action()
        for field in ("effort_hours=-1", "effort_hours=1000001", "check_days=0", "check_days=3651", "priority=huge",
                      "lesson=L-9", "effectiveness=perhaps"):
            self.refused("set", self.file, name, field)
        for days in ("0", "3651"):
            self.refused("set", self.file, "register", f"check_days={days}", place="check_days")

    def test_an_action_serves_a_lesson(self):
        lesson = self.ok("lesson", self.file, "add", "--incident", self.ref, "--statement", "Renew early", "--target",
                         "process", "--json").json["reference"]
        name = self.action("--lesson", lesson)
        self.assertEqual(self.shown(name)["lesson"], lesson)

    def test_today_tells_the_checks_that_are_due(self):
        name = self.action("--check-days", "10")
        self.ok("action", self.file, "done", name, "--at", "-9d")
        due = [one for one in self.ok("today", self.file, "--all", "--json").json["items"] if one["kind"] == "effect-check"]
        self.assertEqual([one["record"] for one in due], [name])
        self.ok("set", self.file, name, "check_days=300")
        self.assertNotIn("effect-check", self.ok("today", self.file, "--all", "--json").out)

    def test_every_look_is_kept(self):
        made = self.ok("watch", self.file, "add", "--incident", self.ref, "--what", "Bounces", "--until", "+30d",
                       "--json").json["reference"]
        for text, again in (("quiet", "no"), ("two", "yes"), ("", "unknown")):
            self.ok("watch", self.file, "check", made, "--result", text or "logs lost", "--again", again, "--at", "now")
        checks = self.shown(self.ref)["watch_checks"]
        self.assertEqual([(one["note"], one["result"]) for one in checks],
                         [("quiet", "nothing-seen"), ("two", "seen-again"), ("logs lost", "cannot-tell")])
        self.assertEqual({one["watch_item"] for one in checks}, {made})
        self.assertEqual(self.shown(made)["result"], "logs lost")
        self.verified()

    def test_a_look_is_put_right_in_its_own_record(self):
        made = self.ok("watch", self.file, "add", "--incident", self.ref, "--what", "Bounces", "--until", "+30d",
                       "--json").json["reference"]
        self.ok("watch", self.file, "check", made, "--result", "quiet")
        self.ok("set", self.file, made, "result=one bounce")
        (one,) = self.shown(self.ref)["watch_checks"]
        self.assertEqual(one["note"], "one bounce")
        self.ok("set", self.file, one["id"], "note=two bounces", "result=seen-again")
        self.assertEqual((self.shown(made)["result"], self.shown(made)["recurred"]), ("two bounces", "yes"))

    def test_it_is_watched_by_severity(self):
        self.ok("set", self.file, self.ref, "severity=low", "severity_reason=Nobody wrote")
        made = self.ok("add", self.file, "watch_item", "--incident", self.ref, "what=Bounces", "--json").json["reference"]
        self.assertTrue(self.shown(made)["until"])
        made = self.ok("add", self.file, "watch_item", "--incident", self.ref, "what=Queue", "until=", "--json").json
        self.assertIsNone(self.shown(made["reference"])["until"])


if __name__ == "__main__":
    main()
