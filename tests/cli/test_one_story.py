#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What a register says of one thing in several places is one story: notices, answers, times and lessons."""

import json
import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

AUTHORITY, PHASES, PEOPLE = (f"eu-gdpr-controller/{step}" for step in ("authority", "phases", "individuals"))


class Story(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log("Letters lost", "--kind", "data-breach", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 10:00")

    def answer(self, regime, answer="triggered", reason="letters with names", *more, incident=None):
        self.ok("regimes", self.file, "enable", regime)
        return self.ok("assessment", self.file, "add", "--incident", incident or self.ref, "--regime", regime,
                       "--answer", answer, "--reason", reason, *more)

    def notices(self):
        return self.json("notification", self.file, "list")

    def notice(self, duty):
        return next(one["id"] for one in self.notices() if f"{one['regime']}/{one['step']}" == duty)

    def act(self, verb, notice, *more):
        return self.ok("notification", self.file, verb, notice, *more)

    def duty(self, duty, incident=None):
        return next(one for one in self.json("deadlines", self.file)
                    if f"{one['regime']}/{one['step']}" == duty and one["incident"] == (incident or self.ref))


class Notices(Story):
    def prepare(self):
        super().prepare()
        self.answer("eu-gdpr-controller")
        self.authority = self.notice(AUTHORITY)

    def test_what_was_never_sent_neither_comes_back_nor_is_acknowledged(self):
        for verb in ("bounced", "acknowledged"):
            answer = self.refused(1, "notification", self.file, verb, self.authority, "--at", "2026-11-21 10:00")
            self.assertIn("Sent", answer.error["message"])
            self.refused(1, "set", self.file, self.authority, f"{verb}_at=2026-11-21 10:00", "--reason", "so it was")
        self.act("sent", self.authority, "--at", "2026-11-22 10:00", "--channel", "portal")

    def test_what_was_sent_is_not_waived_nor_carried_over(self):
        self.act("sent", self.authority, "--at", "2026-11-21 10:00", "--channel", "portal")
        self.refused(1, "notification", self.file, "waive", self.authority, "--reason", "w")
        self.refused(1, "notification", self.file, "carry", self.authority, "--until", "2026-12-20")
        self.act("bounced", self.authority, "--at", "2026-11-21 11:00", "--reason", "unknown")
        self.assertEqual(self.duty(AUTHORITY)["state"], "overdue")

    def test_a_waiver_ends_when_it_is_sent_after_all_or_comes_back(self):
        self.act("waive", self.authority, "--reason", "nobody is at risk")
        self.act("sent", self.authority, "--at", "2026-11-21 10:00", "--channel", "portal")
        self.assertIsNone(self.show(self.authority)["waived_reason"])
        self.ok("set", self.file, self.authority, "waived_reason=nobody is at risk")
        self.act("bounced", self.authority, "--at", "2026-11-21 11:00", "--reason", "unknown")
        self.assertIsNone(self.show(self.authority)["waived_reason"])
        self.assertEqual(self.duty(AUTHORITY)["state"], "overdue")

    def test_a_waiver_is_whose_words_it_is(self):
        self.ok("set", self.file, self.authority, "waived_reason=no risk", "--as", "Bob Lin")
        self.assertEqual(self.show(self.authority)["decided_by"], "Bob Lin")
        self.ok("set", self.file, self.authority, "waived_reason=", "--as", "Eve Roth")
        self.assertIsNone(self.show(self.authority)["decided_by"])
        self.ok("set", self.file, self.authority, "waived_reason=none at all", "--as", "Eve Roth")
        self.assertEqual(self.show(self.authority)["decided_by"], "Eve Roth")

    def test_an_answer_is_found_as_gaps_names_it(self):
        self.assertEqual(self.show(f"{self.ref}/eu-gdpr-controller")["answer"], "triggered")
        self.refused(1, "show", self.file, f"{self.ref}/uk-gdpr")

    def test_what_only_computing_takes_is_refused_of_a_list(self):
        for option, value in (("--zone", "Mars/X"), ("--sent", "garbage"), ("--holidays", "x"), ("--anchor", "a=b")):
            self.assertEqual(self.refused(2, "deadlines", self.file, option, value).error["place"], option)

    def test_only_a_later_phase_is_carried_over_and_not_past_its_law(self):
        self.refused(1, "notification", self.file, "carry", self.authority, "--until", "2026-12-20")
        phases = self.notice(PHASES)
        self.refused(1, "notification", self.file, "carry", phases, "--until", "2020-01-01")
        self.act("carry", phases, "--until", "2026-12-20")
        self.answer("eu-nis2")
        self.act("sent", self.notice("eu-nis2/notification"), "--at", "2026-11-21 10:00", "--channel", "portal")
        final = self.notice("eu-nis2/final")
        self.assertTrue(self.duty("eu-nis2/final")["limit"])
        self.refused(1, "notification", self.file, "carry", final, "--until", "2027-02-20")

    def test_a_notice_of_another_incident_is_not_met_here(self):
        other = self.log("Another", "--kind", "data-breach")
        self.answer("uk-gdpr", incident=other)
        there = self.notice("uk-gdpr/authority")
        for words in (("also", self.authority, there), ("sent", self.authority, "--also", there)):
            answer = self.refused(1, "notification", self.file, *words)
            self.assertIn("another incident", answer.error["message"])

    def test_what_is_sent_again_tells_all_that_the_first_one_would_have(self):
        self.answer("au-ndb")
        self.act("sent", self.authority, "--at", "2026-11-21 10:00", "--channel", "post", "--also", "au-ndb/statement")
        self.act("bounced", self.authority, "--at", "2026-11-22 10:00", "--reason", "unknown")
        again = self.act("sent", self.authority, "--at", "2026-11-23 10:00", "--channel", "post").last_word
        self.assertNotEqual(again, self.authority)
        self.assertEqual(self.duty("au-ndb/statement")["notification"], again)
        self.assertIn(self.duty("au-ndb/statement")["state"], ("met", "met_or_late"))

    def test_a_notice_stays_while_one_of_its_duties_is_owed(self):
        self.answer("au-ndb")
        statement = self.notice("au-ndb/statement")
        self.act("also", statement, AUTHORITY)
        self.answer("au-ndb", "not-triggered", "nobody is harmed")
        self.assertEqual(self.duty(AUTHORITY)["notification"], statement)
        self.assertIsNone(self.show(statement)["waived_reason"])
        self.act("waive", statement, "--reason", "not ours to tell")
        self.assertNotIn(self.duty(AUTHORITY)["notification"], (None, statement))

    def test_a_duty_met_besides_names_whom_it_is_owed_to(self):
        people = self.notice(PEOPLE)
        self.act("sent", people, "--at", "2026-11-21 10:00", "--channel", "post", "--also", AUTHORITY)
        self.assertNotEqual(self.duty(AUTHORITY)["recipient"], self.duty(PEOPLE)["recipient"])

    def test_what_nobody_tells_is_not_told_besides(self):
        self.answer("au-ndb")
        self.refused(1, "notification", self.file, "also", self.authority, "au-ndb/assessment")

    def test_a_bounced_notice_of_what_is_no_longer_owed_is_not_asked_for(self):
        self.act("sent", self.authority, "--at", "2026-11-21 10:00", "--channel", "portal")
        self.act("bounced", self.authority, "--at", "2026-11-22 10:00", "--reason", "unknown")
        self.answer("eu-gdpr-controller", "not-triggered", "no risk after all")
        self.assertEqual({one["state"] for one in self.json("deadlines", self.file)}, {"waived"})

    def test_a_duty_is_named_also_where_nobody_has_to_be_told_any_more(self):
        self.answer("eu-gdpr-controller", "not-triggered", "no risk after all")
        out = self.ok("deadlines", self.file).out
        self.assertNotRegex(out, r"\s\s – ")
        self.assertNotIn("not verified", out)

    def test_a_corrected_fact_moves_the_limit_of_what_was_sent_everywhere(self):
        self.act("sent", self.authority, "--at", "2026-11-22 10:00", "--channel", "portal")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 12:00", "--reason", "the minutes say so")
        limits = (self.show(self.authority)["limit_at"]["at"], self.duty(AUTHORITY)["limit"])
        self.assertEqual(len({datetime.fromisoformat(limit.replace("Z", "+00:00")) for limit in limits}), 1, limits)


class Answers(Story):
    def test_states_that_are_left_say_why_the_others_are_not_told(self):
        self.answer("us-states", "triggered", "SSNs of residents", "--states", "co,FL")
        self.assertEqual(next(one["states"] for one in self.json("assessment", self.file, "list")
                              if one["regime"] == "us-states"), ["CO", "FL"])
        self.assertEqual(self.show("Q-1")["states"], "CO, FL")
        self.answer("us-states", "triggered", "SSNs of residents", "--states", "AL")
        waived = [one["waived_reason"] for one in self.notices() if one["waived_reason"]]
        self.assertTrue(waived)
        self.assertEqual(set(waived), {"AL: SSNs of residents"})

    def test_a_waiver_goes_with_the_answer_it_came_from(self):
        self.answer("us-states", "triggered", "everybody")
        self.ok("set", self.file, "Q-1", "states=CO", "reason=first")
        self.ok("set", self.file, "Q-1", "reason=second")
        self.assertIn("CO: second", [one["waived_reason"] for one in self.notices()])
        self.ok("set", self.file, "Q-1", "states=", "reason=third")
        self.assertEqual([one["id"] for one in self.notices() if one["waived_reason"]], [])

    def test_customers_who_become_known_take_the_place_of_nobody(self):
        self.answer("us-ca-1798-82")
        before = self.notice("us-ca-1798-82/owner")
        for name in ("Clinic A", "Clinic B"):
            item = self.ok("add", self.file, "catalogue_item", f"name={name}", "kind=customer").last_word
            self.ok("add", self.file, "affected", "--incident", self.ref, f"item={item}")
        owners = [one for one in self.notices() if one["step"] == "owner"]
        self.assertEqual(sorted(one["recipient"] for one in owners), ["Clinic A", "Clinic B"])
        self.assertIn(before, [one["id"] for one in owners])

    def test_nothing_is_met_while_nobody_says_what_it_counts_from(self):
        self.ok("set", self.file, self.ref, "aware_at=", "--reason", "not known")
        self.answer("au-ndb")
        self.assertEqual(self.duty("au-ndb/assessment")["state"], "met_or_late")
        self.ok("set", self.file, self.ref, "suspected_at=2026-11-20 10:00")
        self.assertEqual(self.duty("au-ndb/assessment")["state"], "met")


class Times(Story):
    def test_what_is_done_about_an_incident_is_not_done_before_it(self):
        self.answer("eu-gdpr-controller")
        notice = self.notice(AUTHORITY)
        self.refused(1, "notification", self.file, "waive", notice, "--reason", "w", "--at", "2001-01-01")
        self.refused(1, "set", self.file, "Q-1", "decided_at=2020-02-02")
        self.refused(1, "review", self.file, self.ref, "set", "held_at=2020-02-02")
        self.ok("set", self.file, "Q-1", "decided_at=2020-02-02", "--reason", "a standing decision")

    def test_nothing_is_found_before_it_began(self):
        self.ok("set", self.file, self.ref, "occurred_from=2026-11-19 10:00")
        for fact in ("suspected_at", "discovered_at", "believed_at", "eradicated_at", "effective_checked_at"):
            self.refused(1, "set", self.file, self.ref, f"{fact}=2026-10-01 10:00")

    def test_what_is_given_ends_the_reason_why_it_was_not(self):
        self.ok("set", self.file, self.ref, "contained_at_none_reason=nothing to contain")
        self.ok("set", self.file, self.ref, "contained_at=2026-11-21 10:00")
        self.assertIsNone(self.show(self.ref)["contained_at_none_reason"])

    def test_minutes_can_be_unknown_although_the_times_are_there(self):
        ref = self.log("Mail is down", "--kind", "service-interruption", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, ref, "occurred_from=2026-11-20 08:00", "occurred_to=2026-11-20 10:00")
        self.assertEqual(self.show(ref)["service_minutes"], 120)
        self.ok("set", self.file, ref, "service_minutes=")
        self.assertIsNone(self.show(ref)["service_minutes"])
        self.ok("set", self.file, ref, "summary=The pump failed")
        self.assertIsNone(self.show(ref)["service_minutes"])


class Records(Story):
    def test_a_lesson_of_before_keeps_its_state_when_its_owner_changes(self):
        self.ok("lesson", self.file, "add", "--incident", self.ref, "--statement", "Ask twice", "--target", "process")
        out = self.folder / "r.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        data = json.loads(out.read_text(encoding="utf-8"))
        data["records"]["lesson"][0]["state"] = "verified"  # as older programs wrote it
        out.write_text(json.dumps(data), encoding="utf-8")
        self.file = self.folder / "there.ireg"
        self.ok("new", self.file, "--organisation", "Other", "--zone", "Australia/Sydney")
        self.ok("import", self.file, out)
        self.ok("set", self.file, "L-1", "statement=Ask three times")
        self.assertEqual((self.show("L-1")["state"], self.show("L-1")["verified_at"]), ("verified", None))
        self.ok("set", self.file, "L-1", "state=agreed")
        self.assertTrue(self.show("L-1")["agreed_at"])

    def test_a_customer_whom_a_message_tells_besides_stays_and_is_taken_along(self):
        names = {}
        for name in ("Clinic A", "Clinic B"):
            names[name] = self.ok("add", self.file, "catalogue_item", f"name={name}", "kind=customer").last_word
            self.ok("add", self.file, "affected", "--incident", self.ref, f"item={names[name]}")
        self.answer("eu-gdpr-processor")
        first, second = [one for one in self.notices() if one["regime"] == "eu-gdpr-processor"][:2]
        self.act("also", first["id"], f"eu-gdpr-processor/{second['step']}/{second['customer']}")
        told = self.show(first["id"])["also_meets"]
        self.assertIn(second["customer"], told)
        out = self.folder / "r.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        there = self.folder / "there.ireg"
        self.ok("new", there, "--organisation", "Other", "--zone", "Australia/Sydney")
        for name in ("Somebody", "Else", "Third"):
            self.ok("add", there, "catalogue_item", f"name={name}", "kind=customer")
        self.ok("import", there, out)
        self.file = there
        now = next(one for one in self.notices() if one["also_meets"])
        key = now["also_meets"].split("/")[-1]
        item = self.show(key)
        self.assertIn(item["name"], ("Clinic A", "Clinic B"))
        self.assertNotEqual(key, now["customer"])


if __name__ == "__main__":
    main()
