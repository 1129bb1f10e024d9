#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What is left when an incident is set aside, closed on a reason, or opened again: nothing that was
not asked reads as answered, and nothing that was left open reads as done."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

REGIME = "eu-gdpr-controller"
ALL_ANSWERED = "Nobody has to be told: every question is answered."


class Aside(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ok("regimes", self.file, "enable", REGIME)

    def breach(self, title="A list was posted"):
        ref = self.log(title, "--owner", "Ann Lee", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, ref, "kind=data-breach", "personal_data=yes", "summary=s", "aware_at=2026-11-20 10:00")
        return ref

    def facts(self, ref, *more):
        return [gap["fact"] for gap in self.json("gaps", self.file, ref, *more)]

    def report(self, ref, language="en"):
        out = self.folder / f"{ref}-{language}.md"
        self.ok("report", self.file, "--kind", "post-incident", "--incident", ref, "--language", language, "-o", out,
                "--force")
        return out.read_text(encoding="utf-8")


class Duplicates(Aside):
    def test_two_incidents_are_not_each_others_duplicate(self):
        one, two = self.breach(), self.breach()
        self.ok("link", self.file, one, "duplicate-of", two)
        said = self.refused(1, "link", self.file, two, "duplicate-of", one).error["message"]
        self.assertIn(f"{two} → {one} → {two}", said)
        self.assertEqual("undecided", self.show(two)["disposition"])
        self.assertEqual([], self.show(two)["links"])

    def test_a_circle_over_several_links_is_refused_and_named(self):
        refs = [self.breach() for _ in range(4)]
        for one, other in zip(refs, refs[1:]):
            self.ok("link", self.file, one, "duplicate-of", other)
        said = self.refused(1, "link", self.file, refs[3], "duplicate-of", refs[0]).error["message"]
        self.assertIn(" → ".join([refs[3], *refs]), said)
        self.ok("link", self.file, refs[3], "related", refs[0])
        self.ok("link", self.file, refs[0], "duplicate-of", refs[3])  # no circle: both ways lead there
        self.verify()

    def test_a_duplicate_is_asked_whose_it_is_and_by_whom_alone(self):
        self.breach()
        again = self.log("Again")
        self.ok("set", self.file, again, "disposition=duplicate")
        asked = [fact for stage in ("assess", "contain", "evaluate", "notify", "review", "monitor")
                 for fact in self.facts(again, "--stage", stage)]
        self.assertEqual(["disposition_reason", "owner"], asked)
        self.assertEqual(asked, self.facts(again))
        self.ok("link", self.file, again, "duplicate-of", "INC-2026-0001")
        self.ok("set", self.file, again, "owner=Ann Lee")
        self.assertEqual([], self.facts(again))
        self.ok("close", self.file, again)

    def test_a_link_made_twice_says_so(self):
        one, two = self.breach(), self.breach()
        self.assertIn("Linked ", self.ok("link", self.file, two, "duplicate-of", one).out)
        again = self.ok("link", self.file, two, "duplicate-of", one).out
        self.assertIn("already, nothing changed", again)


class Unasked(Aside):
    def deadlines(self, language="en"):
        return self.ok("deadlines", self.file, "--language", language).err

    def test_a_closing_on_a_reason_answers_no_question(self):
        ref = self.breach()
        self.ok("close", self.file, ref, "--reason", "short")
        said = self.deadlines()
        self.assertNotIn(ALL_ANSWERED, said)
        self.assertIn(f"{ref}: {REGIME}", said)
        self.assertIn(f"{ref} :", self.deadlines("fr").replace(f"{ref}:", f"{ref} :"))
        self.assertIn("Whether anyone had to be notified was never decided.", self.report(ref))

    def test_setting_aside_answers_no_question(self):
        for disposition in ("duplicate", "false-positive", "transferred"):
            with self.subTest(disposition):
                ref = self.breach()
                self.ok("set", self.file, ref, f"disposition={disposition}", "disposition_reason=x")
                for close in (False, True):
                    if close:
                        self.ok("close", self.file, ref)
                    said = self.deadlines()
                    self.assertNotIn(ALL_ANSWERED, said)
                    self.assertRegex(said, f"{ref} \\([A-Z][^)]+\\): {REGIME}")

    def test_what_was_answered_is_answered_after_the_closing_too(self):
        ref = self.breach()
        self.ok("assessment", self.file, "add", "--incident", ref, "--regime", REGIME, "--answer", "not-triggered",
                "--reason", "no risk")
        self.ok("close", self.file, ref, "--reason", "short")
        self.assertIn(ALL_ANSWERED, self.deadlines())

    def test_what_the_facts_settle_was_not_left_unasked(self):
        ref = self.log("Slow", "--owner", "Ann Lee")
        self.ok("set", self.file, ref, "kind=reduced-quality", "personal_data=no")
        self.ok("close", self.file, ref, "--reason", "short")
        self.assertIn(ALL_ANSWERED, self.deadlines())


class LeftOpen(Aside):
    def test_what_is_closed_on_a_reason_says_everywhere_what_was_left_open(self):
        ref = self.breach()
        self.ok("set", self.file, ref, "disposition=confirmed", "severity=high", "--reason", "as seen")
        self.ok("advance", self.file, ref, "--to", "monitor", "--reason", "in a hurry")
        self.ok("close", self.file, ref, "--reason", "over")
        left = self.facts(ref)
        monitor = self.facts(ref, "--stage", "monitor")
        self.assertTrue(monitor)
        self.assertLessEqual(set(monitor), set(left))
        stages = {one["stage"]: [gap["fact"] for gap in one["gaps"]] for one in self.show(ref)["stages"]}
        self.assertEqual(monitor, stages["monitor"])
        self.assertIn("root_cause_category", stages["review"])
        self.assertIn("root_cause_category", left)
        shown = self.ok("show", self.file, ref).out
        self.assertIn("Left open, on a reason", shown)
        self.assertIn("effective", shown[shown.index("Left open, on a reason"):])
        english, french = self.report(ref), self.report(ref, "fr")
        self.assertIn("What is still missing", english)
        self.assertIn(f"{len(left)} points were left open", english)
        self.assertIn(f"{len(left)} points ont été laissés ouverts", french)
        self.ok("set", self.file, ref, "root_cause_category=human-error")
        self.assertNotIn("root_cause_category", self.facts(ref))

    def test_what_is_closed_without_a_gap_left_nothing_open(self):
        ref = self.breach()
        self.ok("set", self.file, ref, "disposition=false-positive", "disposition_reason=a drill")
        self.ok("close", self.file, ref)
        self.assertEqual([], self.facts(ref))
        self.assertNotIn("What is still missing", self.report(ref))

    def test_what_is_open_is_asked_for_what_its_open_stages_lack(self):
        ref = self.breach()
        self.ok("advance", self.file, ref, "--to", "contain", "--reason", "in a hurry")
        self.assertEqual(self.facts(ref), self.facts(ref, "--stage", "contain"))


class Again(Aside):
    def reopened(self, *facts):
        ref = self.breach()
        self.ok("set", self.file, ref, *facts)
        self.ok("close", self.file, ref, "--reason", "over")
        self.ok("reopen", self.file, ref, "--reason", "it goes on")
        return ref

    def test_a_verdict_and_what_stood_for_one_is_told_on_the_timeline(self):
        ref = self.reopened("effective=no", "effectiveness_method=looked at the logs",
                            "effective_checked_at=2026-11-21 09:00", "monitoring_none_reason=nothing to watch",
                            "contained_at_none_reason=the letter is in the post")
        english, french = self.report(ref), self.report(ref, "fr")
        timeline = english[english.index("Timeline"):]
        for words in ("Cycle 1 – Measures effective: No", "nothing to watch", "the letter is in the post"):
            self.assertIn(words, timeline)
        self.assertIn("Cycle 1 – Mesures efficaces : Non", french.replace("\u00a0", " ").replace("\u202f", " "))
        for code in ("cycle 1:", "monitoring_none_reason", "contained_at_none_reason", "effective_checked_at"):
            self.assertNotIn(code, timeline)
        self.verify()

    def test_what_nobody_said_is_not_told(self):
        ref = self.reopened("summary=s")
        self.assertEqual([], [one["source"] for one in self.show(ref)["timeline"]
                              if one["source"] and one["source"].startswith("cycle ")])

    def test_what_is_open_again_is_on_hold_no_more(self):
        ref = self.breach()
        self.ok("hold-work", self.file, ref, "--reason", "waits for parts")
        self.ok("close", self.file, ref, "--reason", "over")
        self.assertIsNone(self.show(ref)["hold_reason"])
        self.ok("reopen", self.file, ref, "--reason", "it goes on")
        self.assertIsNone(self.show(ref)["hold_reason"])
        self.assertNotIn("waits for parts", self.ok("show", self.file, ref).out)


class Floors(Aside):
    def prepare(self):
        super().prepare()
        self.ref = self.breach()
        self.ok("set", self.file, self.ref, "severity=medium", "--reason", "a small list")

    def triggered(self):
        self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", REGIME, "--answer", "triggered",
                "--reason", "a risk to them")

    def test_a_duty_raises_what_was_overridden_before(self):
        self.triggered()
        known = self.show(self.ref)
        self.assertEqual(("high", None, None),
                         (known["severity"], known["severity_override"], known["severity_reason"]))
        last = known["severity_history"][-1]
        self.assertEqual(("medium", "high", "a risk to them"), (last["from"], last["to"], last["reason"]))

    def test_an_override_after_the_duty_stands(self):
        self.triggered()
        self.ok("set", self.file, self.ref, "severity=medium", "--reason", "still a small list")
        self.triggered()
        self.ok("set", self.file, self.ref, "urgency=low")
        self.assertEqual("medium", self.show(self.ref)["severity"])

    def test_every_floor_holds_from_when_it_applies(self):
        self.ok("set", self.file, self.ref, "ransom=yes")
        self.assertEqual("high", self.show(self.ref)["severity"])
        self.ok("set", self.file, self.ref, "severity=high", "safety=yes", "--reason", "both weighed")
        self.assertEqual("high", self.show(self.ref)["severity"])

    def test_an_override_above_the_floor_stays(self):
        self.ok("set", self.file, self.ref, "severity=critical", "--reason", "all of it")
        self.triggered()
        self.assertEqual(("critical", "critical"),
                         (self.show(self.ref)["severity"], self.show(self.ref)["severity_override"]))


class Lessons(Aside):
    def prepare(self):
        super().prepare()
        self.first, self.earlier = self.breach(), self.breach()
        self.lesson = self.ok("lesson", self.file, "add", "--incident", self.first, "--statement", "Ask twice",
                              "--target", "process").last_word
        self.ok("set", self.file, self.lesson, "agreed_at=2026-11-21", "applied_at=2026-11-22",
                "applied_proof=Asked twice all week")

    def state(self):
        (one,) = [one for one in self.json("lesson", self.file, "list") if one["id"] == self.lesson]
        return one["state"]

    def test_an_incident_before_the_change_says_nothing_against_it(self):
        self.ok("lesson", self.file, "link", self.lesson, self.earlier)
        self.assertEqual("applied", self.state())

    def test_an_incident_after_the_change_reopens_it(self):
        later = self.log("Again", "--noticed", "2026-11-24 09:00")
        said = self.ok("lesson", self.file, "link", self.lesson, later).out
        self.assertIn("open again", said)
        self.assertEqual("identified", self.state())
        left = self.show(self.lesson)
        self.assertEqual([None] * 7, [left[code] for code in (
            "agreed_at", "agreed_by", "applied_at", "applied_by", "applied_proof", "verified_at", "verified_proof")])

    def test_a_step_has_its_person_its_time_and_what_shows_it(self):
        other = self.ok("lesson", self.file, "add", "--incident", self.first, "--statement", "Ask once more",
                        "--target", "process").last_word
        for words in (["applied"], ["verified"], ["verified", "--proof", "Tried"]):
            self.refused(1, "lesson", self.file, words[0], other, *words[1:])
            self.assertEqual("identified", self.show(other)["state"])
        self.ok("lesson", self.file, "agreed", other, "--by", "Ana Ruiz", "--at", "-5h")
        self.ok("lesson", self.file, "applied", other, "--at", "-2h", "--proof", "In the manual")
        self.refused(1, "lesson", self.file, "verified", other, "--at", "-3h", "--proof", "Tried")
        self.ok("lesson", self.file, "verified", other, "--at", "-1h", "--proof", "Tried, and it held")
        told = self.show(other)
        self.assertEqual(("verified", "Ana Ruiz", "Sam Okoro", "Sam Okoro", "In the manual", "Tried, and it held"),
                         tuple(told[code] for code in ("state", "agreed_by", "applied_by", "verified_by", "applied_proof",
                                                       "verified_proof")))
        self.refused(1, "set", self.file, other, "verified_proof=")
        self.ok("set", self.file, other, "state=applied")
        told = self.show(other)
        self.assertEqual((None, None, None, "In the manual"), tuple(told[code] for code in (
            "verified_at", "verified_by", "verified_proof", "applied_proof")))

    def test_no_person_stands_without_the_time(self):
        self.assertEqual("Sam Okoro", self.show(self.lesson)["agreed_by"])
        self.ok("set", self.file, self.lesson, "agreed_at=")
        told = self.show(self.lesson)
        self.assertEqual(("applied", None, None), tuple(told[code] for code in ("state", "agreed_at", "agreed_by")))
        self.refused(1, "set", self.file, self.lesson, "verified_by=Ana Ruiz")
        self.refused(1, "set", self.file, self.lesson, "agreed_by=Ana Ruiz")
        self.assertEqual(None, self.show(self.lesson)["verified_by"])

    def test_a_reason_shows_it_where_nothing_else_was_said(self):
        self.ok("set", self.file, self.lesson, "state=verified", "--reason", "Nobody asked once all month")
        self.assertEqual("Nobody asked once all month", self.show(self.lesson)["verified_proof"])

    def test_a_link_that_is_there_already_is_refused(self):
        self.assertIn("learned in this incident", self.refused(1, "lesson", self.file, "link", self.lesson, self.first).err)
        self.ok("lesson", self.file, "link", self.lesson, self.earlier)
        again = self.refused(1, "lesson", self.file, "link", self.lesson, self.earlier)
        self.assertIn("linked to this incident already", again.err)
        self.assertEqual("applied", self.state())
        self.assertEqual(1, len(self.show(self.earlier)["lessons"]))


if __name__ == "__main__":
    main()
