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
    def prepare(self):
        super().prepare()
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


class FourEyes(PersonsTest):
    OWNER = "Ann Lee"

    def prepare(self):
        super().prepare()
        self.ok("set", self.file, "register", "four_eyes=yes")
        self.ref = self.by(self.OWNER, "log", self.file, "--title", "Mail gateway down", "--owner", self.OWNER).last_word
        self.by(self.OWNER, "set", self.file, self.ref, "kind=data-breach", "disposition=confirmed",
                "confidentiality=high", "integrity=high", "availability=high", "urgency=high")
        self.assertEqual("critical", self.show(self.ref)["severity"])

    def lower(self, who=OWNER, *more):
        self.by(who, "set", self.file, self.ref, "severity=low", "--reason", "Only a test system", *more)

    def close(self, who=OWNER, reason="Over"):
        self.by(who, "close", self.file, self.ref, "--reason", reason)

    def assert_pending(self):
        self.assertEqual("pending", self.show(self.ref)["second_person"])
        self.assertEqual("pending", self.listed(self.ref)["second_person"])
        for language, words in PENDING.items():
            self.assertIn(words, self.ok("list", self.file, "--language", language).out)
            self.assertIn(words, self.ok("show", self.file, self.ref, "--language", language).out)
            self.assertIn(words, self.report(language=language, ref=self.ref).lower())
            self.assertIn(words, self.report("register", language))
        self.assertIn("second_person", self.facts(self.ref))

    def assert_not_pending(self, was=None):
        self.assertEqual(was, self.show(self.ref)["second_person"])
        self.assertIsNone(self.listed(self.ref)["second_person"])
        self.assertNotIn(PENDING["en"], self.report(ref=self.ref).lower())
        self.assertNotIn(PENDING["en"], self.ok("list", self.file).out)

    def test_lowering_and_closing_by_the_owner_is_pending_until_another_confirms(self):
        self.lower()
        self.assert_pending()
        self.close()
        self.assertEqual("closed", self.show(self.ref)["status"])
        self.assert_pending()
        self.assertIn("second_person", [gap["fact"] for gap in self.json("gaps", self.file, self.ref)])
        refused = self.refused(1, "confirm", self.file, self.ref, "--as", "ANN  lee")
        self.assertEqual("gate", refused.error["kind"])
        self.assert_pending()
        self.by("Bob Lin", "confirm", self.file, self.ref, "--reason", "Seen the logs")
        self.assert_not_pending("confirmed")
        for one in self.show(self.ref)["confirmations"]:
            self.assertEqual(("Ann Lee", "Bob Lin"), (one["decided_by"], one["confirmed_by"]))
            self.assertTrue(one["confirmed_at"]["at"])
        self.assertIn("Bob Lin", self.report(ref=self.ref))
        self.assertIn("Seen the logs", self.report(ref=self.ref))
        self.verify()

    def test_every_way_down_is_a_lowering(self):
        ways = {
            "an override": lambda: self.lower(),
            "urgency": lambda: self.by(self.OWNER, "set", self.file, self.ref, "urgency=low"),
            "an input cleared": lambda: self.by(self.OWNER, "set", self.file, self.ref, "integrity=", "urgency="),
            "one step": lambda: self.by(self.OWNER, "set", self.file, self.ref, "severity=high", "--reason", "x"),
            "a disposition": lambda: self.by(self.OWNER, "set", self.file, self.ref, "disposition=false-positive",
                                             "disposition_reason=x"),
            "a near miss": lambda: self.by(self.OWNER, "set", self.file, self.ref, "disposition=near-miss"),
            "a closing": lambda: self.close(),
        }
        concerns = {"a disposition": "set-aside", "a near miss": "set-aside", "a closing": "closed"}
        for name, way in ways.items():
            with self.subTest(way=name):
                way()
                self.assert_pending()
                self.assertEqual([concerns.get(name, "severity-lowered")],
                                 [one["concern"] for one in self.show(self.ref)["confirmations"]])
                self.by(self.OWNER, "undo", self.file)
                self.assert_not_pending()

    def test_an_answer_that_lowers_it_is_a_lowering(self):
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        self.by(self.OWNER, "set", self.file, self.ref, "confidentiality=low", "integrity=low", "availability=low",
                "urgency=low")
        self.by("Bob Lin", "confirm", self.file, self.ref)
        for answer in ("triggered", "not-triggered"):
            self.assert_not_pending("confirmed")
            self.by(self.OWNER, "assessment", self.file, "add", "--incident", self.ref, "--regime", "eu-gdpr-controller",
                    "--answer", answer, "--reason", f"It is {answer}")
        self.assert_pending()
        self.assertIn("It is not-triggered", self.report(ref=self.ref))

    def test_undoing_what_raised_it_is_a_lowering(self):
        self.by(self.OWNER, "undo", self.file)
        self.assertIsNone(self.show(self.ref)["severity"])
        self.assert_pending()

    def test_the_owner_cannot_step_aside_for_a_moment(self):
        for owner in ("Bob Lin", ""):
            with self.subTest(owner=owner):
                self.by(self.OWNER, "set", self.file, self.ref, f"owner={owner}")
                self.lower()
                self.assert_pending()
                self.by(self.OWNER, "undo", self.file)
                self.by(self.OWNER, "undo", self.file)

    def test_who_closes_what_nobody_owns_is_alone(self):
        self.by(self.OWNER, "set", self.file, self.ref, "owner=")
        self.close("Bob Lin")
        self.assert_pending()

    def test_what_is_confirmed_is_how_severe_it_is_then(self):
        self.lower()
        self.by("Bob Lin", "set", self.file, self.ref, "severity=high", "--reason", "half of it")
        self.by("Bob Lin", "confirm", self.file, self.ref)
        (one,) = self.show(self.ref)["confirmations"]
        self.assertEqual(("critical", "high"), (one["severity_before"], one["severity_after"]))

    def test_an_override_keeps_a_reason(self):
        self.lower()
        self.assertEqual(1, self.call("set", self.file, self.ref, "severity=low", "severity_reason=").code)

    def test_another_spelling_is_the_same_person(self):
        for spelling in ("ann lee", " Ann  Lee "):
            with self.subTest(spelling=spelling):
                self.lower(spelling)
                self.assert_pending()
                self.assertEqual(1, self.call("confirm", self.file, self.ref, "--as", spelling).code)
                self.by(spelling, "undo", self.file)

    def test_a_second_person_may_lower_and_close(self):
        self.lower("Bob Lin")
        self.assert_not_pending()
        self.close("Bob Lin")
        self.assert_not_pending()

    def test_only_a_lowering_follows_the_severity(self):
        self.by(self.OWNER, "set", self.file, self.ref, "disposition=near-miss")
        self.by("Bob Lin", "set", self.file, self.ref, "severity=high", "--reason", "half of it")
        (one,) = self.show(self.ref)["confirmations"]
        self.assertEqual(("set-aside", "critical"), (one["concern"], one["severity_after"]))

    def test_what_was_closed_already_is_not_closed_again(self):
        self.close("Bob Lin")
        self.by(self.OWNER, "set", self.file, self.ref, "disposition=suspected")
        self.assert_not_pending()
        self.assertEqual([], self.show(self.ref)["confirmations"])

    def test_what_was_never_grave_is_the_owners_alone(self):
        ref = self.by(self.OWNER, "log", self.file, "--title", "Slow search", "--owner", self.OWNER).last_word
        self.by(self.OWNER, "set", self.file, ref, "confidentiality=low", "integrity=none", "availability=none",
                "urgency=high")
        self.assertEqual("medium", self.show(ref)["severity"])
        self.by(self.OWNER, "set", self.file, ref, "urgency=low")
        self.by(self.OWNER, "close", self.file, ref, "--reason", "Over")
        self.assertEqual([], self.show(ref)["confirmations"])

    def test_without_the_rule_nobody_waits(self):
        self.ok("set", self.file, "register", "four_eyes=no")
        self.lower()
        self.close()
        self.assert_not_pending()
        self.refused(1, "confirm", self.file, self.ref)

    def test_what_does_not_stand_any_more_is_not_asked_about(self):
        self.lower()
        self.by(self.OWNER, "set", self.file, self.ref, "severity=")
        self.assert_not_pending()
        self.close()
        self.by(self.OWNER, "reopen", self.file, self.ref, "--reason", "It goes on")
        self.assert_not_pending()

    def test_gate_and_gaps_say_the_same(self):
        answer = self.call("close", self.file, self.ref, "--as", self.OWNER, "--json")
        self.assertEqual(1, answer.code)
        self.assertIn("second_person", [gap["fact"] for gap in answer.json["gaps"]])
        self.ok("advance", self.file, self.ref, "--to", "monitor", "--reason", "nothing more to say")
        refused = self.call("close", self.file, self.ref, "--as", self.OWNER, "--json")
        asked = self.json("gaps", self.file, self.ref, "--as", self.OWNER)
        self.assertEqual(refused.json["gaps"], asked)
        self.assertIn("second_person", [gap["fact"] for gap in asked])
        others = self.json("gaps", self.file, self.ref, "--as", "Bob Lin")
        self.assertNotIn("second_person", [gap["fact"] for gap in others])

    def test_the_owner_who_confirms_a_lowered_severity_is_still_one_person(self):
        self.by(self.OWNER, "set", self.file, self.ref, "severity_confirmed_by=Ann Lee")
        before = [g["fact"] for g in self.json("gaps", self.file, self.ref, "--stage", "evaluate")]
        self.lower()
        after = [g["fact"] for g in self.json("gaps", self.file, self.ref, "--stage", "evaluate")]
        self.assertEqual(1, before.count("second_person"))
        self.assertEqual(2, after.count("second_person"))

    def test_a_further_step_down_is_one_with_the_first(self):
        for severity, reason in (("high", "a"), ("medium", "b"), ("low", "c")):
            self.by(self.OWNER, "set", self.file, self.ref, f"severity={severity}", f"severity_reason={reason}")
        (one,) = self.show(self.ref)["confirmations"]
        self.assertEqual(("critical", "low"), (one["severity_before"], one["severity_after"]))
        self.close()
        self.by(self.OWNER, "set", self.file, self.ref, "severity=planning", "severity_reason=d")
        self.assert_pending()
        self.by("Bob Lin", "confirm", self.file, self.ref)
        self.assert_not_pending("confirmed")
        self.verify()

    def record_of(self, name):
        named = [one for one in self.json("history", self.file, "--field", "name") if one["record"] == "person"]
        return next(one["id"] for one in named if one["value"] == name)

    def test_who_is_called_otherwise_since_is_still_the_one_who_decided(self):
        self.lower()
        self.by(self.OWNER, "set", self.file, self.record_of(self.OWNER), "name=Ann L.")
        for name in (self.OWNER, "Ann L.", "ann lee"):
            refused = self.refused(1, "confirm", self.file, self.ref, "--as", name)
            self.assertEqual("gate", refused.error["kind"])
        self.assert_pending()
        self.by("Bob Lin", "confirm", self.file, self.ref)
        self.assert_not_pending("confirmed")

    def test_an_owner_whose_record_is_called_otherwise_is_still_the_owner(self):
        self.by(self.OWNER, "set", self.file, self.record_of(self.OWNER), "name=Ann L.")
        self.ok("advance", self.file, self.ref, "--to", "monitor", "--reason", "nothing more to say")
        closing = self.json("gaps", self.file, self.ref, "--as", self.OWNER)
        self.assertIn("second_person", [gap["fact"] for gap in closing])
        self.lower()
        self.assert_pending()
        self.refused(1, "confirm", self.file, self.ref, "--as", "Ann L.")

    def test_a_colleagues_record_under_the_owners_name_makes_no_second_person(self):
        self.by("Bob Lin", "set", self.file, self.ref, "summary=Seen")
        self.lower()
        self.ok("set", self.file, self.record_of(self.OWNER), "name=Ann L.")
        self.ok("set", self.file, self.record_of("Bob Lin"), f"name={self.OWNER}")
        self.refused(1, "confirm", self.file, self.ref, "--as", self.OWNER)
        self.assert_pending()

    def test_it_goes_with_the_register_as_json(self):
        self.lower()
        out = self.folder / "r.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        other = self.folder / "other.ireg"
        self.ok("new", other, "--organisation", "Example", "--zone", "Australia/Sydney")
        self.ok("import", other, out, "--format", "json")
        self.assertEqual("pending", self.json("list", other)[0]["second_person"])
        self.by("Bob Lin", "confirm", other, self.ref)
        self.assertIsNone(self.json("list", other)[0]["second_person"])


class Twins(PersonsTest):
    def test_two_spellings_are_one_person_and_two_hits(self):
        composed = unicodedata.normalize("NFC", "José Ibáñez")
        refs = [
            self.log("One", "--owner", composed),
            self.log("Two", "--owner", unicodedata.normalize("NFD", composed)),
            self.log("Three", "--owner", f"  JOSÉ   ibáñez "),
        ]
        for asked in (composed, unicodedata.normalize("NFD", composed).upper(), f" {composed} "):
            found = self.json("list", self.file, "--where", f'owner = "{asked}"')
            self.assertEqual(refs, [one["reference"] for one in found])
            self.assertEqual({composed}, {one["owner"] for one in found})

    def test_an_import_makes_no_twin(self):
        self.log("One", "--owner", "José Ibáñez")
        out = self.folder / "r.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        text = out.read_text(encoding="utf-8")
        other = self.folder / "other.ireg"
        self.ok("new", other, "--organisation", "Example", "--zone", "Australia/Sydney")
        self.ok("log", other, "--title", "Here", "--owner", unicodedata.normalize("NFD", "JOSÉ IBÁÑEZ"))
        out.write_text(text, encoding="utf-8")
        self.ok("import", other, out, "--format", "json")
        self.assertEqual(2, len(self.json("list", other, "--where", 'owner = "josé ibáñez"')))
        self.assertEqual(1, len({one["owner"] for one in self.json("list", other)}))


class SeverityHistory(PersonsTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log()
        self.ok("set", self.file, self.ref, "confidentiality=high", "integrity=high", "availability=high",
                "urgency=high")

    def test_each_change_and_its_reason_is_told(self):
        self.ok("set", self.file, self.ref, "severity=low", "--reason", "A test system")
        self.ok("set", self.file, self.ref, "severity=", "--reason", "It was the live one")
        told = self.show(self.ref)["severity_history"]
        self.assertEqual([(None, "critical"), ("critical", "low"), ("low", "critical")],
                         [(one["from"], one["to"]) for one in told])
        self.assertEqual(["A test system", "It was the live one"], [one["reason"] for one in told[1:]])
        english, french = self.report(ref=self.ref), self.report(language="fr", ref=self.ref)
        for reason in ("A test system", "It was the live one"):
            self.assertIn(reason, english)
        timeline = english[english.index("Timeline"):]
        for words in ("Severity lowered from Critical to Low", "Severity raised from Low to Critical"):
            self.assertIn(words, timeline)
        timeline = french[french.index("Chronologie"):]
        for words in ("Gravité abaissée de Critique à Faible", "Gravité relevée de Faible à Critique"):
            self.assertIn(words, timeline)
        self.assertIn("Initial severity", english)
        self.assertIn("Peak severity", english)
        self.assertIn("Gravité la plus élevée", french)

    def test_a_computed_change_says_what_it_follows_from(self):
        self.ok("set", self.file, self.ref, "urgency=low")
        self.assertIn("Urgency", self.show(self.ref)["severity_history"][1]["reason"])
        self.assertIn("Severity lowered from Critical to Medium", self.report(ref=self.ref))

    def test_what_was_taken_back_stays_in_the_history(self):
        self.ok("set", self.file, self.ref, "severity=low", "--reason", "A test system")
        self.ok("undo", self.file)
        told = self.show(self.ref)["severity_history"]
        self.assertEqual(["critical", "low", "critical"], [one["to"] for one in told])
        self.assertTrue(told[2]["undone"])

    def test_a_stale_reason_goes_with_its_override(self):
        self.ok("set", self.file, self.ref, "severity=low", "--reason", "A test system")
        self.refused(1, "set", self.file, self.ref, "severity=high")
        self.ok("set", self.file, self.ref, "severity=critical")
        known = self.show(self.ref)
        self.assertIsNone(known["severity_reason"])
        self.assertIsNone(known["severity_override"])
        self.refused(1, "set", self.file, self.ref, "severity=low")

    def test_no_row_of_the_timeline_is_a_code(self):
        self.ok("set", self.file, self.ref, "title=Another", "--reason", "It was misspelt")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-01 10:00")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-01 11:00", "--reason", "Read again")
        self.ok("undo", self.file, "--reason", "It was right")
        text = self.report(language="fr", ref=self.ref)
        timeline = text[text.index("Chronologie"):]
        for code in ("change:", "correction:", "undone:", "action 1 undone", "title", "aware_at"):
            self.assertNotIn(code, timeline)
        self.assertIn("Titre", timeline)


class TakingBack(PersonsTest):
    def prepare(self):
        super().prepare()
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
