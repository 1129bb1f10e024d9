#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What scripts rely on: exit codes, JSON keys, the last word, errors, times, every command."""

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, ireg, main  # noqa: E402

OUTCOME = {"id", "reference", "revision", "action"}
LISTED = {"reference", "title", "kind", "severity", "stage", "open_stages", "status"}
LISTED |= {"disposition", "owner", "noticed"}


class Conventions(RegisterTest):
    def test_help_is_everywhere(self):
        overview = ireg("--help")
        self.assertEqual(overview.code, 0)
        names = re.findall(r"^  ([a-z-]+)\b", overview.out, re.MULTILINE)
        self.assertGreater(len(names), 25)
        for name in names:
            answer = ireg(name, "--help")
            self.assertEqual(answer.code, 0, answer)
            self.assertIn(f"ireg {name}", answer.out)
            self.assertIn("--json", answer.out)

    def test_no_command_is_wrong_usage(self):
        self.assertEqual(ireg().code, 2)

    def test_wrong_usage_is_two(self):
        ref = self.log()
        for words in (
            ("nonsense",),
            ("list", self.file, "--nonsense"),
            ("list", self.file, "extra"),
            ("list",),
            ("show", self.file),
            ("log", self.file),
            ("set", self.file, ref, "nonsense=1"),
            ("set", self.file, ref, "title"),
            ("list", self.file, "--sort", "nonsense"),
            ("list", self.file, "--where", "nonsense = 1"),
            ("action", self.file, "nonsense"),
            ("action", self.file, "add", "--title", "Without an incident"),
            ("action", self.file, "add", "--incident", ref),
            ("action", self.file, "done"),
            ("lesson", self.file, "add", "--incident", ref, "--statement", "x"),
            ("lesson", self.file, "link", "L-1"),
            ("notification", self.file, "add", "--incident", ref),
            ("watch", self.file, "add", "--incident", ref, "--what", "x"),
            ("watch", self.file, "check", "W-1"),
            ("evidence", self.file, "add", "--incident", ref),
            ("evidence", self.file, "extract"),
            ("note", self.file, ref),
            ("link", self.file, ref, "twin-of", ref),
            ("add", self.file, "nonsense", "x=1"),
            ("add", self.file, "incident", "title=x"),
            ("add", self.file, "affected", "name=x"),
            ("add", self.file, "person", "name=x", "--incident", ref),
            ("new", self.folder / "other.ireg"),
            ("backup", self.file),
            ("restore", self.file),
            ("undo", self.file, "first"),
            ("similar", self.file),
            ("verify", self.file, "--head", "7"),
        ):
            with self.subTest(words=words[:3]):
                self.refused(2, *words)

    def test_an_unknown_reference_is_one(self):
        ref = self.log()
        for words in (
            ("show", self.file, "INC-2026-0999"),
            ("show", self.file, "A-1"),
            ("show", self.file, "nonsense"),
            ("set", self.file, "INC-1999-0001", "title=x"),
            ("gaps", self.file, "INC-2026-0999"),
            ("advance", self.file, "INC-2026-0999"),
            ("action", self.file, "done", "A-9"),
            ("action", self.file, "done", ref),
            ("watch", self.file, "check", "A-1", "--result", "x"),
            ("lesson", self.file, "link", "L-9", ref),
            ("evidence", self.file, "extract", "E-9", "-o", self.folder),
            ("link", self.file, ref, "related", "INC-2026-0999"),
            ("undo", self.file, "99999"),
            ("action", self.file, "add", "--incident", "INC-2026-0999", "--title", "x"),
        ):
            with self.subTest(words=words[1:]):
                self.refused(1, *words)

    def test_a_value_that_is_not_allowed_is_one_and_names_its_field(self):
        ref = self.log()
        for field, value in (
            ("kind", "nonsense"),
            ("title", ""),
            ("title", "   "),
            ("owner", "   "),
            ("confidentiality", "enormous"),
            ("individuals", "-1"),
            ("individuals", "1.5"),
            ("individuals", "99999999999999999999"),
            ("individuals_approximate", "perhaps"),
            ("noticed", "2026-02-30"),
            ("noticed", "2026-13-01 10:00"),
            ("noticed", "25:61"),
            ("aware_at", "soon"),
            ("severity", "S1"),
        ):
            with self.subTest(field=field, value=value):
                answer = self.refused(1, "set", self.file, ref, f"{field}={value}")
                self.assertIn(field, answer.error["place"])
        self.refused(1, "gaps", self.file, ref, "--stage", "nonsense")
        self.refused(1, "advance", self.file, ref, "--to", "nonsense")
        self.refused(1, "list", self.file, "--limit", "-1")
        self.refused(1, "search", self.file, "mail", "--limit", "many")
        for words in (("list", self.file), ("search", self.file, "mail"), ("similar", self.file, "--title", "mail")):
            self.assertEqual("--limit", self.refused(1, *words, "--limit", "0").error["place"])
        self.assertEqual(self.show(ref)["title"], "Mail gateway down")

    def test_what_the_program_writes_itself_can_not_be_set(self):
        ref = self.log()
        for field in ("reference", "status", "stage", "closed_at", "cycle", "recorded"):
            self.refused(1, "set", self.file, ref, f"{field}=1")

    def test_a_missing_register_is_three(self):
        for words in (("list",), ("log", "--title", "x"), ("verify",), ("undo",), ("history",)):
            answer = self.refused(3, words[0], self.folder / "nowhere.ireg", *words[1:])
            self.assertFalse((self.folder / "nowhere.ireg").exists(), answer)

    def test_who_it_is_recorded_as(self):
        ref = self.log()
        self.ok("set", self.file, ref, "summary=one", "--as", "Kim Ode")
        self.ok("set", self.file, ref, "summary=two", env={"IREG_USER": "Ana Lima"})
        self.ok("set", self.file, ref, "summary=three", env={"IREG_USER": "  "})
        lines = self.json("history", self.file, ref, "--field", "summary")
        self.assertEqual([line["by"] for line in lines[:2]], ["Kim Ode", "Ana Lima"])
        self.assertTrue(lines[2]["by"].strip())
        self.assertNotIn(lines[2]["by"], ("Kim Ode", "Ana Lima"))

    def test_every_writing_command_ends_with_the_reference(self):
        ref = self.log()
        proof = self.folder / "proof.txt"
        proof.write_text("proof")
        later = self.log("Another one")
        cases = [
            (("log", self.file, "--title", "Third"), r"INC-\d{4}-0003"),
            (("set", self.file, ref, "summary=x"), ref),
            (("note", self.file, ref, "--what", "x"), r"T-\d+"),
            (("action", self.file, "add", "--incident", ref, "--title", "Do it"), "A-1"),
            (("action", self.file, "done", "A-1"), "A-1"),
            (("set", self.file, "A-1", "owner=Kim Ode"), "A-1"),
            (("lesson", self.file, "add", "--incident", ref, "--statement", "x", "--target", "tool"), "L-1"),
            (("lesson", self.file, "link", "L-1", later), "L-1"),
            (("evidence", self.file, "add", "--incident", ref, proof), "E-1"),
            (("notification", self.file, "add", "--incident", ref, "--to", "Customers"), "N-1"),
            (("notification", self.file, "sent", "N-1", "--channel", "mail"), "N-1"),
            (("watch", self.file, "add", "--incident", ref, "--what", "x", "--until", "2030-01-01"), "W-1"),
            (("watch", self.file, "check", "W-1", "--result", "quiet"), "W-1"),
            (("review", self.file, ref, "set", "summary=x"), "review-1"),
            (("review", self.file, ref, "approve"), "review-1"),
            (("link", self.file, ref, "related", later), "incident_link-1"),
            (("add", self.file, "person", "name=Lou Marsh"), r"P-\d+"),
            (("add", self.file, "catalogue_item", "name=Portal"), "C-1"),
            (("add", self.file, "decision", "--incident", ref, "question=Why?"), "D-1"),
            (("add", self.file, "cost-line", "--incident", ref, "what=Overtime"), "cost_line-1"),
            (("add", self.file, "affected", "--incident", ref, "item=C-1"), "affected-1"),
            (("remove", self.file, "affected-1", "--reason", "wrong item"), "affected-1"),
            (("hold-work", self.file, ref, "--reason", "waiting"), ref),
            (("resume", self.file, ref), ref),
            (("advance", self.file, ref, "--reason", "hurry"), ref),
            (("close", self.file, ref, "--reason", "enough"), ref),
            (("reopen", self.file, ref, "--reason", "again"), ref),
            (("undo", self.file), r"\d+"),
        ]
        for words, last in cases:
            with self.subTest(words=words[:1] + words[2:]):
                self.assertRegex(self.ok(*words).last_word, f"^{last}$")
        self.verify()

    def test_json_of_a_writing_command(self):
        made = self.json("log", self.file, "--title", "First")
        self.assertEqual(set(made), OUTCOME)
        self.assertRegex(made["reference"], r"^INC-\d{4}-0001$")
        again = self.json("set", self.file, made["reference"], "summary=x")
        self.assertEqual(again["revision"], made["revision"] + 1)
        self.assertGreater(again["action"], made["action"])
        self.assertEqual(self.json("set", self.file, made["reference"], "summary=x")["action"], 0)
        self.assertLessEqual(OUTCOME, set(self.json("undo", self.file)))
        self.assertLessEqual(OUTCOME, set(self.json("new", self.folder / "b.ireg", "--organisation", "B")))

    def test_json_is_one_value_and_nothing_else(self):
        ref = self.log()
        for words in (
            ("list", self.file),
            ("show", self.file, ref),
            ("gaps", self.file, ref),
            ("history", self.file, ref),
            ("search", self.file, "mail"),
            ("similar", self.file, ref),
            ("fields",),
            ("verify", self.file),
            ("action", self.file, "list"),
            ("review", self.file, ref, "show"),
        ):
            answer = self.ok(*words, "--json")
            self.assertEqual(answer.out, answer.out.lstrip())
            json.loads(answer.out)
            self.assertEqual(answer.err, "", answer)

    def test_a_dash_value_and_a_double_dash(self):
        ref = self.log("--title=looks like an option"[8:], "--noticed", "-2h")
        self.ok("list", self.file, "--sort", "-noticed")
        self.ok("search", self.file, "--", "--weird")
        self.assertEqual(self.show(ref)["noticed"]["precision"], "exact")


class Times(RegisterTest):
    def noticed(self, text):
        return self.show(self.log("A time", "--noticed", text))["noticed"]

    def test_every_accepted_form(self):
        for text, precision in (
            ("2026-11-23T14:05:00+11:00", "exact"),
            ("2026-11-23T03:05:00Z", "exact"),
            ("2026-11-23T03:05:07.250Z", "exact"),
            ("2026-11-23 14:05", "exact"),
            ("00:00", "exact"),
            ("-2h", "exact"),
            ("-90m", "exact"),
            ("yesterday 17:30", "exact"),
            ("yesterday", "day"),
            ("2026-11-23", "day"),
            ("2026-03", "month"),
            ("2026", "year"),
            ("~00:00", "about"),
            ("~2026-11-23 14:05", "about"),
        ):
            with self.subTest(text=text):
                when = self.noticed(text)
                self.assertEqual(set(when), {"at", "zone", "precision"})
                self.assertEqual(when["precision"], precision)

    def test_naive_times_are_the_registers_zone(self):
        when = self.noticed("2026-11-23 14:05")
        at = datetime.fromisoformat(when["at"].replace("Z", "+00:00"))
        self.assertEqual(at, datetime.fromisoformat("2026-11-23T14:05:00+11:00"))
        self.assertEqual(when["zone"], "Australia/Sydney")

    def test_a_list_cuts_to_the_precision(self):
        self.log("Year", "--noticed", "2024")
        self.log("Month", "--noticed", "2025-03")
        self.log("Day", "--noticed", "2025-04-05")
        listed = self.json("list", self.file, "--sort", "noticed")
        self.assertEqual([line["noticed"] for line in listed], ["2024", "2025-03", "2025-04-05"])
        self.assertEqual([line["reference"] for line in listed],
                         ["INC-2024-0001", "INC-2025-0001", "INC-2025-0002"])

    def test_a_skipped_or_repeated_local_time_is_refused_with_both_readings(self):
        ref = self.log()
        for text, readings in (
            ("2026-10-04 02:30", ("+10:00", "+11:00")),
            ("2026-04-05 02:30", ("+10:00", "+11:00")),
        ):
            answer = self.refused(1, "set", self.file, ref, f"aware_at={text}")
            for reading in readings:
                self.assertIn(reading, answer.error["message"])
        self.ok("set", self.file, ref, "aware_at=2026-04-05T02:30:00+10:00")

    def test_the_year_of_a_reference_is_the_registers(self):
        self.assertEqual(self.log("x", "--noticed", "2025-12-31T13:30:00Z"), "INC-2026-0001")

    def test_unknown_is_null(self):
        self.assertIsNone(self.show(self.log())["aware_at"])


class Reading(RegisterTest):
    def test_an_empty_list_is_done(self):
        self.assertEqual(self.json("list", self.file), [])
        self.assertEqual(self.json("search", self.file, "nothing"), [])

    def test_list_has_its_keys_filters_sorts_and_limits(self):
        for number in range(3):
            self.log(f"Number {number}", "--kind", "regression" if number else "other")
        listed = self.json("list", self.file)
        self.assertEqual(len(listed), 3)
        self.assertLessEqual(LISTED, set(listed[0]))
        self.assertEqual((listed[0]["stage"], listed[0]["severity"], listed[0]["owner"]), ("assess", None, None))
        self.assertEqual(len(self.json("list", self.file, "--where", "kind = regression")), 2)
        self.assertEqual(len(self.json("list", self.file, "--where", "kind in (regression, other) and stage = assess")), 3)
        self.assertEqual(len(self.json("list", self.file, "--where", "severity = null")), 3)
        down = self.json("list", self.file, "--sort", "-reference", "--limit", "1")
        self.assertEqual([line["title"] for line in down], ["Number 2"])

    def test_a_malformed_condition_names_the_place(self):
        for text, place in (
            ("kind", "character 5"),
            ("kind =", "character 7"),
            ("kind = nonsense", "character 8"),
            ("kind = other or kind = other", "character 14"),
            ("kind in (other", "character 15"),
            ("noticed >= 2026-02-30", "character 12"),
            ("title ~ \"open", "character 9"),
        ):
            with self.subTest(text=text):
                answer = self.refused(2, "list", self.file, "--where", text)
                self.assertRegex(answer.error["place"], place)

    def test_a_condition_is_never_sql(self):
        self.log()
        before = self.bytes()
        for text in ("title = \"x' OR 1=1 --\"", "title ~ \"%'; DROP TABLE incident; --\""):
            self.assertEqual(self.json("list", self.file, "--where", text), [])
        self.assertEqual(self.bytes(), before)

    def test_show_has_its_keys(self):
        ref = self.log()
        shown = self.show(ref)
        for key in ("stages", "timeline", "actions", "lessons", "evidence", "notifications", "watch", "links", "source"):
            self.assertIsInstance(shown[key], list, key)
        self.assertEqual(set(shown["stages"][0]) & {"stage", "cycle", "entered", "left", "by", "bypass_reason", "gaps"},
                         {"stage", "cycle", "entered", "left", "by", "bypass_reason", "gaps"})
        fields = {f["field"] for f in self.json("fields") if f["record"] == "incident"}
        self.assertLessEqual(fields, set(shown))

    def test_show_reads_any_record(self):
        ref = self.log()
        self.ok("action", self.file, "add", "--incident", ref, "--title", "Look", "--owner", "Kim Ode", "--due", "2030-01-02", "--type", "prevent")
        shown = self.show("a-1")
        self.assertEqual((shown["title"], shown["owner"], shown["due"], shown["type"], shown["incident"]),
                         ("Look", "Kim Ode", "2030-01-02", "prevent", ref))

    def test_fields_lists_every_field(self):
        fields = self.json("fields")
        for field in fields:
            self.assertLessEqual({"record", "field", "type", "codes", "stage", "required_by_gate", "label"}, set(field))
            self.assertRegex(field["field"], r"^[a-z][a-z0-9_]*$")
        kind = next(f for f in fields if (f["record"], f["field"]) == ("incident", "kind"))
        self.assertEqual(kind["codes"], ["data-breach", "service-interruption", "reduced-quality", "regression",
                                         "security-event", "asset-loss", "other"])
        self.assertEqual((kind["stage"], kind["required_by_gate"]), ("assess", True))

    def test_search_finds_words_phrases_and_prefixes(self):
        one = self.log("Café éclair machine overheats")
        self.log("Coffee machine is cold")
        for text, count in (("cafe", 1), ("machine", 2), ("machine cold", 1), ('"machine overheats"', 1),
                            ('"overheats machine"', 0), ("overh*", 1), ("overh", 0), ("'); DROP", 0)):
            with self.subTest(text=text):
                self.assertEqual(len(self.json("search", self.file, text)), count)
        hit = self.json("search", self.file, "eclair")[0]
        self.assertLessEqual(LISTED | {"type", "score"}, set(hit))
        self.assertEqual((hit["type"], hit["reference"]), ("incident", one))
        self.assertEqual(len(self.json("search", self.file, "machine", "--limit", "1")), 1)

    def test_search_finds_lessons_and_actions(self):
        ref = self.log()
        self.ok("lesson", self.file, "add", "--incident", ref, "--statement", "Watch the zeppelin", "--target", "process")
        self.ok("action", self.file, "add", "--incident", ref, "--title", "Buy a zeppelin")
        self.assertEqual({hit["type"] for hit in self.json("search", self.file, "zeppelin")}, {"lesson", "action"})

    def test_similar_is_best_first_and_not_itself(self):
        one = self.log("The harbour printer jams on glossy paper")
        two = self.log("The harbour printer jams again on glossy paper")
        self.log("The mail is slow")
        hits = self.json("similar", self.file, one)
        self.assertEqual(hits[0]["reference"], two)
        self.assertNotIn(one, [hit["reference"] for hit in hits])
        scores = [hit["score"] for hit in hits]
        self.assertEqual(scores, sorted(scores, reverse=True))
        self.assertEqual(self.json("similar", self.file, "--title", "glossy printer")[0]["type"], "incident")

    def test_history_is_readable_by_field_json_and_csv(self):
        ref = self.log("=1+1")
        self.ok("set", self.file, ref, "title=Second", "summary=He said \"no\"")
        lines = self.json("history", self.file, ref, "--field", "title")
        self.assertEqual([line["value"] for line in lines], ["=1+1", "Second"])
        for key in ("seq", "action", "at", "by", "verb", "record", "id", "field", "value"):
            self.assertIn(key, lines[0])
        table = list(csv.DictReader(io.StringIO(self.ok("history", self.file, ref, "--csv").out)))
        titles = [row["value"] for row in table if row["field"] == "title"]
        self.assertEqual(titles, ["'=1+1", "Second"])
        self.assertIn('He said "no"', [row["value"] for row in table])
        self.assertGreater(len(self.json("history", self.file)), len(self.json("history", self.file, ref)))

    def test_history_for_people_leaves_out_what_nobody_said(self):
        ref = self.log("Labels", "--kind", "data-breach")
        text = self.ok("history", self.file, ref).out
        self.assertIn("Data breach", text)
        self.assertNotIn("Not known", text)
        self.assertIn("unknown", [line["value"] for line in self.json("history", self.file, ref)])
        self.ok("set", self.file, ref, "ransom=yes")
        self.ok("set", self.file, ref, "ransom=unknown")
        self.assertIn("Not known", self.ok("history", self.file, ref).out)

    def test_people_read_the_name_of_what_is_affected_and_what_was_undone(self):
        ref = self.log()
        self.ok("add", self.file, "catalogue_item", "name=Label printer")
        self.ok("add", self.file, "affected", "--incident", ref, "item=Label printer")
        self.assertIn("Label printer (C-1)", self.ok("show", self.file, ref).out)
        self.assertIn("Label printer (C-1)", self.ok("history", self.file, ref).out)
        self.assertRegex(self.ok("undo", self.file).out, rf"Affected item added, {ref}: undone by action \d+")

    def test_a_notice_that_is_not_sent_shows_the_limit_that_runs(self):
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        ref = self.log()
        self.ok("set", self.file, ref, "aware_at=2026-10-23T17:40+02:00")
        words = ("--incident", ref, "--regime", "eu-gdpr-controller", "--answer", "triggered", "--reason", "x")
        self.ok("assessment", self.file, "add", *words)
        clocks = self.json("deadlines", self.file)
        limit = next(one["limit"] for one in clocks if one["limit"])
        self.assertIn(limit, self.ok("notification", self.file, "list").out)

    def test_an_empty_answer_says_so_beside_the_table(self):
        for words, said in (
            (("list", self.file), "No incident matches."),
            (("search", self.file, "zebra"), "Nothing matches."),
            (("deadlines", self.file), "Nobody has to be told"),
        ):
            answer = self.ok(*words)
            self.assertIn(said, answer.err)
            self.assertEqual(answer.out.count("\n"), 1)

    def test_reads_work_while_somebody_writes(self):
        self.log()
        with sqlite3.connect(self.file, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            self.assertEqual(len(self.json("list", self.file)), 1)
            answer = self.refused(3, "log", self.file, "--title", "Blocked")
            self.assertEqual(answer.error["kind"], "locked")
            other.execute("ROLLBACK")
        self.log("Not blocked")


class Working(RegisterTest):
    def test_an_empty_value_clears(self):
        ref = self.log()
        self.ok("set", self.file, ref, "summary=x", "individuals=5", "owner=Kim Ode", "kind=other", "suspected_at=-1h")
        self.ok("set", self.file, ref, "summary=", "individuals=", "owner=", "kind=", "suspected_at=", "--reason", "wrong")
        shown = self.show(ref)
        for field in ("summary", "individuals", "owner", "kind", "suspected_at"):
            self.assertIn(shown[field], (None, ""), field)

    def test_set_is_all_or_nothing(self):
        ref = self.log()
        before = self.bytes()
        self.refused(1, "set", self.file, ref, "summary=kept?", "kind=nonsense")
        self.refused(2, "set", self.file, ref, "summary=kept?", "nonsense=1")
        self.assertEqual(self.bytes(), before)

    def test_a_stamp_is_corrected_with_a_reason_only(self):
        ref = self.log()
        self.ok("set", self.file, ref, "aware_at=2026-11-20 10:00")
        self.refused(1, "set", self.file, ref, "aware_at=2026-11-20 11:00")
        self.ok("set", self.file, ref, "aware_at=2026-11-20 11:00", "--reason", "misread the clock")
        self.assertIn("misread the clock", [entry["text"] for entry in self.show(ref)["timeline"]])

    def test_severity_is_computed_and_overridden_with_a_reason(self):
        ref = self.log()
        self.ok("set", self.file, ref, "confidentiality=high", "integrity=low", "availability=none", "urgency=high")
        self.assertEqual(self.show(ref)["severity"], "critical")
        self.refused(1, "set", self.file, ref, "severity=low")
        self.ok("set", self.file, ref, "severity=low", "--reason", "a test system")
        self.assertEqual(self.show(ref)["severity"], "low")
        self.assertEqual(self.show(ref)["severity_computed"], "critical")

    def test_gaps_are_facts_that_set_accepts_or_a_record(self):
        fields = {f["field"]: f for f in self.json("fields") if f["record"] == "incident"}
        ref = self.log("A breach", "--personal-data", "yes")
        self.ok("set", self.file, ref, "severity=critical", "--reason", "to see every gate")
        seen = set()
        for stage in ("assess", "contain", "evaluate", "notify", "review", "monitor"):
            for gap in self.json("gaps", self.file, ref, "--stage", stage):
                self.assertLessEqual({"stage", "fact", "message"}, set(gap))
                self.assertTrue(gap["message"])
                seen.add(gap["fact"])
                if ":" not in gap["fact"]:
                    self.assertTrue(fields[gap["fact"]]["settable"], gap)
        self.assertGreater(len(seen), 25)

    def test_a_gate_holds_and_a_reason_passes_it(self):
        ref = self.log()
        answer = self.refused(1, "advance", self.file, ref)
        self.assertEqual(answer.error["kind"], "gate")
        self.assertIn("kind", [gap["fact"] for gap in answer.json["gaps"]])
        self.assertEqual(self.show(ref)["stage"], "assess")
        self.ok("advance", self.file, ref, "--reason", "the clock runs")
        shown = self.show(ref)
        self.assertEqual(shown["stage"], "contain")
        left = shown["stages"][0]
        self.assertEqual((left["bypass_reason"], left["by"]), ("the clock runs", "Sam Okoro"))
        self.assertTrue(left["left"])

    def test_several_go_on_all_or_none(self):
        first, second = self.log(), self.log()
        facts = ("kind=service-interruption", "disposition=confirmed", "severity=low", "owner=Sam Okoro",
                 "noticed=2026-11-20 09:00", "aware_at=2026-11-20 09:00", "summary=No mail")
        self.ok("set", self.file, first, *facts, "--reason", "as we see it")
        answer = self.refused(1, "advance", self.file, first, second)
        self.assertEqual((answer.error["kind"], answer.error["place"]), ("gate", second))
        self.assertTrue(answer.json["gaps"])
        self.assertEqual(self.show(first)["stage"], "assess")
        self.refused(2, "advance", self.file, first, second, "--reason", "hurry")
        self.ok("set", self.file, second, *facts, "--reason", "as we see it")
        self.assertEqual(self.json("advance", self.file, first, second)["changed"], [first, second])
        self.assertEqual(self.show(second)["stage"], "contain")

    def test_going_back_needs_a_reason(self):
        ref = self.log()
        self.ok("advance", self.file, ref, "--to", "evaluate", "--reason", "hurry")
        self.refused(1, "advance", self.file, ref, "--to", "assess")
        self.ok("advance", self.file, ref, "--to", "assess", "--reason", "new facts")
        shown = self.show(ref)
        self.assertEqual(shown["stage"], "assess")
        self.assertEqual(self.json("list", self.file)[0]["open_stages"], ["assess", "evaluate"])

    def test_hold_resume_close_and_reopen(self):
        ref = self.log()
        self.refused(1, "hold-work", self.file, ref)
        self.refused(1, "resume", self.file, ref)
        self.ok("hold-work", self.file, ref, "--reason", "waiting for a part")
        self.assertEqual(self.show(ref)["status"], "on-hold")
        self.ok("resume", self.file, ref)
        self.assertTrue(self.refused(1, "close", self.file, ref).json["gaps"])
        self.ok("close", self.file, ref, "--reason", "not worth more")
        shown = self.show(ref)
        self.assertEqual((shown["status"], shown["stage"]), ("closed", "monitor"))
        self.refused(1, "close", self.file, ref, "--reason", "twice")
        self.refused(1, "advance", self.file, ref, "--reason", "closed")
        self.refused(1, "reopen", self.file, ref)
        self.ok("reopen", self.file, ref, "--reason", "it came back")
        shown = self.show(ref)
        self.assertEqual((shown["status"], shown["stage"], shown["cycle"]), ("open", "assess", 2))
        self.verify()

    def test_a_duplicate_closes_on_its_reason(self):
        one, two = self.log("One"), self.log("One again")
        self.ok("set", self.file, two, "disposition=duplicate", "disposition_reason=the same", "owner=Kim Ode")
        self.ok("link", self.file, two, "duplicate-of", one)
        self.ok("close", self.file, two)
        self.assertEqual(self.show(two)["links"][0]["kind"], "duplicate-of")
        self.assertEqual(self.show(two)["links"][0]["other"], one)
        self.refused(1, "link", self.file, one, "related", one)

    def test_undo_takes_back_the_last_a_numbered_action_and_an_undo(self):
        ref = self.log("First")
        action = self.json("set", self.file, ref, "title=Second")["action"]
        self.ok("set", self.file, ref, "summary=later")
        undone = self.json("undo", self.file, str(action), "--reason", "mistyped")["action"]
        shown = self.show(ref)
        self.assertEqual((shown["title"], shown["summary"]), ("First", "later"))
        self.assertIn("mistyped", [entry["text"] for entry in shown["timeline"]])
        self.ok("undo", self.file, str(undone))
        self.assertEqual(self.show(ref)["title"], "Second")
        self.ok("set", self.file, ref, "title=Third")
        answer = self.refused(1, "undo", self.file, str(action))
        self.assertEqual(answer.error["kind"], "conflict")
        self.verify()

    def test_undo_walks_back_and_ends(self):
        self.log()
        self.ok("undo", self.file)
        self.refused(1, "undo", self.file)
        self.assertEqual(self.json("list", self.file), [])
        self.assertTrue(self.log("Next").endswith("0002"))

    def test_a_lesson_says_which_control_it_improves_wherever_lessons_are_told(self):
        ref = self.log()
        lesson = self.ok("lesson", self.file, "add", "--incident", ref, "--statement", "Seal the labels",
                         "--target", "process").last_word
        self.ok("set", self.file, lesson, "control=A.8.29 security tests")
        self.assertIn("control", [f["field"] for f in self.json("fields") if f["record"] == "lesson"])
        self.assertEqual(self.json("lesson", self.file, "list")[0]["control"], "A.8.29")
        self.assertEqual(self.show(ref)["lessons"][0]["control"], "A.8.29")
        self.assertEqual(self.json("search", self.file, "A.8.29")[0]["reference"], lesson)
        self.assertIn("Controls it improves", self.ok("history", self.file, lesson).out)
        out = self.folder / "report.txt"
        self.ok("report", self.file, "--kind", "post-incident", "--incident", ref, "-o", out)
        self.assertIn("A.8.29", out.read_text(encoding="utf-8"))
        self.ok("undo", self.file)
        self.assertIsNone(self.json("lesson", self.file, "list")[0]["control"])
        self.verify()

    def test_a_note_keeps_when_it_happened_and_when_it_was_written(self):
        ref = self.log()
        self.ok("note", self.file, ref, "--what", "The alarm rang", "--at", "yesterday 17:30", "--kind", "communication")
        entry = self.show(ref)["timeline"][0]
        self.assertEqual((entry["text"], entry["kind"], entry["by"]), ("The alarm rang", "communication", "Sam Okoro"))
        self.assertLess(entry["at"]["at"], entry["recorded"]["at"])
        self.refused(1, "note", self.file, ref, "--what", "x", "--kind", "nonsense")
        self.refused(1, "note", self.file, ref, "--what", "  ")

    def test_actions_lessons_and_watch_items(self):
        ref, other = self.log("One"), self.log("Two")
        self.ok("action", self.file, "add", "--incident", ref, "--title", "Do it")
        self.ok("action", self.file, "done", "A-1", "--result", "worked", "--at", "-1h")
        listed = self.json("action", self.file, "list")
        self.assertEqual((listed[0]["id"], listed[0]["incident"], listed[0]["result"]), ("A-1", ref, "worked"))
        self.ok("lesson", self.file, "add", "--incident", ref, "--statement", "Test it", "--target", "system")
        self.refused(1, "lesson", self.file, "add", "--incident", ref, "--statement", "x", "--target", "person")
        self.refused(1, "set", self.file, "L-1", "state=applied")
        self.ok("set", self.file, "L-1", "state=applied", "applied_proof=Tested in each release")
        self.ok("lesson", self.file, "link", "L-1", other)
        lesson = self.json("lesson", self.file, "list")[0]
        self.assertEqual(lesson["state"], "identified")
        self.assertEqual([entry["id"] for entry in self.show(other)["lessons"]], ["L-1"])
        self.ok("watch", self.file, "add", "--incident", ref, "--what", "errors", "--until", "+30d")
        self.ok("watch", self.file, "check", "W-1", "--result", "quiet")
        watched = self.json("watch", self.file, "list")[0]
        self.assertEqual((watched["result"], watched["checked_by"]), ("quiet", "Sam Okoro"))

    def test_a_done_action_keeps_a_result_said_before(self):
        ref = self.log()
        self.ok("action", self.file, "add", "--incident", ref, "--title", "Do it")
        self.ok("set", self.file, "A-1", "result=halfway")
        self.ok("action", self.file, "done", "A-1")
        self.assertEqual(self.show("A-1")["result"], "halfway")

    def test_notifications_are_sent_late_with_reason_or_waived(self):
        ref = self.log()
        copy = self.folder / "notice.txt"
        copy.write_text("Dear customer")
        self.ok("notification", self.file, "add", "--incident", ref, "--to", "Customers", "--due", "-2h")
        self.ok("notification", self.file, "sent", "N-1", "--at", "-1h", "--channel", "mail", "--copy", copy)
        self.assertIn("notification:late_reason", [gap["fact"] for gap in self.json("gaps", self.file, ref, "--stage", "notify")])
        self.ok("set", self.file, "N-1", "late_reason=nobody was there")
        self.ok("notification", self.file, "add", "--incident", ref, "--to", "Authority")
        self.refused(2, "notification", self.file, "waive", "N-2")
        self.ok("notification", self.file, "waive", "N-2", "--reason", "no harm")
        self.assertEqual(self.json("gaps", self.file, ref, "--stage", "notify"), [])
        first, second = self.json("notification", self.file, "list")
        self.assertEqual((first["channel"], first["copy"]), ("mail", "E-1"))
        self.assertEqual((second["waived_reason"], second["decided_by"]), ("no harm", "Sam Okoro"))

    def test_evidence_is_kept_checked_and_extracted(self):
        ref = self.log()
        name = self.folder / "..name with blanks.bin"
        content = os.urandom(70_000)
        name.write_bytes(content)
        other = self.folder / "two.txt"
        other.write_text("two")
        both = self.json("evidence", self.file, "add", "--incident", ref, name, other)
        self.assertEqual([entry["reference"] for entry in both], ["E-1", "E-2"])
        self.assertEqual([c["hash_agrees"] for c in self.json("evidence", self.file, "check")], ["yes", "yes"])
        out = self.folder / "out"
        out.mkdir()
        path = Path(self.ok("evidence", self.file, "extract", "E-1", "-o", out).out.strip())
        self.assertEqual(path.parent, out)
        self.assertEqual(path.read_bytes(), content)
        self.refused(1, "evidence", self.file, "extract", "E-1", "-o", out)
        self.refused(1, "evidence", self.file, "extract", "E-2", "-o", self.folder / "no-such-folder")
        self.refused(1, "evidence", self.file, "add", "--incident", ref, self.folder / "missing.txt")
        self.refused(1, "evidence", self.file, "add", "--incident", ref, self.folder)
        self.assertEqual([c["event"] for c in self.show(ref)["custody"] if c["evidence"] == "E-1"], ["collected", "copied-out"])
        self.verify()

    def test_evidence_is_added_whole_or_not_at_all(self):
        ref = self.log()
        one, two = self.folder / "one.txt", self.folder / "two.txt"
        one.write_text("one")
        two.write_text("two")
        self.refused(1, "evidence", self.file, "add", "--incident", ref, one, self.folder / "missing.txt")
        self.assertEqual(self.json("evidence", self.file, "list"), [])
        added = self.json("evidence", self.file, "add", "--incident", ref, one, two)
        self.assertEqual(len({entry["action"] for entry in added}), 1)
        self.ok("undo", self.file)
        self.assertEqual(self.json("evidence", self.file, "list"), [])
        self.assertEqual(set(self.json("evidence", self.file, "add", "--incident", ref, one)), OUTCOME)

    def test_a_notice_that_is_refused_leaves_no_copy(self):
        ref = self.log()
        copy = self.folder / "notice.txt"
        copy.write_text("Dear customer")
        self.ok("notification", self.file, "add", "--incident", ref, "--to", "Customers")
        self.refused(1, "notification", self.file, "sent", "N-1", "--at", "soon", "--copy", copy)
        self.assertEqual(self.json("evidence", self.file, "list"), [])

    def test_a_reason_is_kept_with_name_and_time(self):
        ref = self.log()
        self.ok("action", self.file, "add", "--incident", ref, "--title", "Do it", "--owner", "Kim Ode")
        self.ok("set", self.file, "A-1", "owner=Lou Marsh", "--reason", "Kim is on leave")
        entry = self.show(ref)["timeline"][-1]
        self.assertEqual((entry["text"], entry["kind"], entry["by"]), ("Kim is on leave", "decision", "Sam Okoro"))

    def test_the_attachment_limit_is_set_and_larger_files_are_held_by_hash(self):
        ref = self.log()
        self.ok("set", self.file, "register", "attachment_limit=1000")
        large = self.folder / "large.bin"
        large.write_bytes(b"x" * 1001)
        self.ok("evidence", self.file, "add", "--incident", ref, large)
        self.assertFalse(self.show("E-1")["held"])
        self.assertEqual(self.call("evidence", self.file, "check").code, 0)
        large.write_bytes(b"y" * 1001)
        self.assertEqual(self.call("evidence", self.file, "check").code, 4)
        self.refused(1, "set", self.file, "register", f"attachment_limit={61 * 1024 * 1024}")

    def test_a_review_is_held_and_approved(self):
        ref = self.log()
        self.assertIsNone(self.json("review", self.file, ref, "show"))
        self.refused(1, "review", self.file, ref, "approve")
        self.ok("review", self.file, ref, "set", "held_at=now", "facilitator=Kim Ode", "went_well=The call")
        self.ok("review", self.file, ref, "approve")
        review = self.json("review", self.file, ref, "show")
        self.assertEqual((review["facilitator"], review["approved_by"]), ("Kim Ode", "Sam Okoro"))
        self.refused(2, "review", self.file, ref, "set", "nonsense=1")
        self.refused(2, "review", self.file, ref, "nonsense")

    def test_records_of_the_register_are_added_changed_and_removed(self):
        ref = self.log()
        self.ok("add", self.file, "catalogue_item", "name=Portal", "kind=service", "deployment=cloud")
        self.ok("add", self.file, "affected", "--incident", ref, "item=portal", "effect=slow", "from_at=-2h")
        self.assertEqual(self.show(ref)["affected"][0]["item"], "C-1")
        self.refused(1, "add", self.file, "affected", "--incident", ref, "item=C-9")
        self.refused(1, "add", self.file, "affected", "--incident", ref, "item=A-1")
        self.refused(1, "remove", self.file, "C-1", "--reason", "in use")
        self.refused(1, "remove", self.file, "affected-1")
        self.ok("remove", self.file, "affected-1", "--reason", "wrong item")
        self.assertEqual(self.show(ref)["affected"], [])
        self.ok("undo", self.file)
        self.assertEqual(len(self.show(ref)["affected"]), 1)
        self.ok("add", self.file, "person", "name=Lou Marsh", "role=Duty officer")
        self.refused(1, "add", self.file, "person", "name=lou marsh")
        self.refused(1, "add", self.file, "person", "role=Nobody")
        self.refused(1, "remove", self.file, ref, "--reason", "an incident stays")
        self.ok("add", self.file, "cost_line", "--incident", ref, "what=Overtime", "cents=12000", "currency=AUD", "basis=actual")
        self.assertEqual(self.show(ref)["costs"][0]["cents"], 12000)
        self.ok("set", self.file, "cost_line-1", "cents=13000")
        self.ok("set", self.file, "cost_line-1", "amount=1 234,50 €")
        self.assertEqual([self.show(ref)["costs"][0][key] for key in ("cents", "currency")], [123450, "EUR"])
        self.assertIn("1,234.50\u00a0EUR", self.ok("show", self.file, "cost_line-1").out)
        self.assertIn("1\u202f234,50\u00a0EUR", self.ok("show", self.file, "cost_line-1", "--language", "fr").out)
        self.assertIn("1,234.50\u00a0EUR", self.ok("history", self.file, "cost_line-1").out)
        self.assertIn("write 1234 or 1.23", self.refused(1, "set", self.file, "cost_line-1", "amount=1.234").err)
        self.ok("set", self.file, "register", "review_working_days=5")
        self.verify()


class Keeping(RegisterTest):
    def test_verify_gives_a_head_that_proves_itself_later(self):
        self.log()
        verdict = self.json("verify", self.file)
        self.assertLessEqual({"ok", "events", "head", "seq", "findings"}, set(verdict))
        head = f"{verdict['seq']}:{verdict['head']}"
        self.log("Later")
        self.ok("verify", self.file, "--head", head)
        wrong = f"{verdict['seq']}:{'0' * 64}"
        answer = self.call("verify", self.file, "--head", wrong, "--json")
        self.assertEqual(answer.code, 4, answer)
        self.assertFalse(answer.json["ok"])
        self.assertLessEqual({"kind", "seq", "record", "field", "message"}, set(answer.json["findings"][0]))

    def test_both_verifiers_agree(self):
        self.log()
        script = ROOT / "tests/verify_register.py"
        done = subprocess.run([sys.executable, "-B", script, self.file], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done)
        self.assertEqual(json.loads(done.stdout)["head"], self.json("verify", self.file)["head"])

    def tamper(self):
        """Alters the hash of the newest event and puts the trigger that forbids it back."""
        sql = (ROOT / "resources/migrations/0001_register.sql").read_text(encoding="utf-8")
        trigger = re.search(r"CREATE TRIGGER event_is_fixed.*?END;", sql, re.DOTALL).group()
        with sqlite3.connect(self.file) as other:
            other.execute("DROP TRIGGER event_is_fixed")
            other.execute("UPDATE event SET hash = zeroblob(32) WHERE seq = (SELECT max(seq) FROM event)")
            other.execute(trigger)

    def test_a_tampered_register_is_read_with_a_warning_and_not_written(self):
        ref = self.log()
        self.tamper()
        answer = self.call("list", self.file, "--json")
        self.assertEqual(answer.code, 0, answer)
        self.assertEqual([line["reference"] for line in answer.json], [ref])
        self.assertTrue(answer.err.strip(), "a warning is due")
        before = self.bytes()
        self.refused(4, "set", self.file, ref, "title=x")
        self.assertEqual(self.call("verify", self.file).code, 4)
        self.assertEqual(self.bytes(), before)

    def test_a_backup_is_whole_and_never_over_another_file(self):
        ref = self.log()
        copy = self.folder / "copy.ireg"
        self.assertEqual(self.ok("backup", self.file, "-o", copy).last_word, str(copy))
        self.assertEqual(self.json("verify", copy)["head"], self.json("verify", self.file)["head"])
        self.refused(1, "backup", self.file, "-o", copy)
        self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.json("show", copy, ref)["title"], "Mail gateway down")

    def test_restore_makes_a_register_that_says_so(self):
        ref = self.log()
        copy, back = self.folder / "copy.ireg", self.folder / "back.ireg"
        self.ok("backup", self.file, "-o", copy)
        before = copy.read_bytes()
        self.assertEqual(self.ok("restore", copy, "-o", back, "--as", "Kim Ode").last_word, str(back))
        self.assertEqual(copy.read_bytes(), before)
        verdict = self.json("verify", copy)
        self.ok("verify", back, "--head", f"{verdict['seq']}:{verdict['head']}")
        restored = [line for line in self.json("history", back) if line["verb"] == "restored"]
        self.assertEqual({line["by"] for line in restored}, {"Kim Ode"})
        self.refused(1, "restore", copy, "-o", back)
        self.assertEqual(self.json("show", back, ref)["title"], "Mail gateway down")
        self.ok("undo", back)
        self.assertEqual(self.json("list", back), [])

    def test_a_damaged_backup_is_not_restored(self):
        self.log()
        self.tamper()
        back = self.folder / "back.ireg"
        self.refused(4, "restore", self.file, "-o", back)
        self.assertFalse(back.exists())

    def test_new_refuses_what_it_can_not_do(self):
        before = self.bytes()
        self.refused(1, "new", self.file, "--organisation", "Other")
        self.assertEqual(self.bytes(), before)
        for words in (("--organisation", " "), ("--organisation", "x", "--zone", "Mars/Base")):
            self.refused(1, "new", self.folder / "b.ireg", *words)
            self.assertFalse((self.folder / "b.ireg").exists())

    def test_the_demo_is_a_register(self):
        demo = self.folder / "demo.ireg"
        self.assertEqual(self.ok("demo", demo).last_word, str(demo))
        self.ok("verify", demo)
        self.refused(1, "demo", demo)
        self.refused(2, "demo", self.folder / "d.ireg", "--language", "xx")
        french = self.folder / "demo-fr.ireg"
        self.ok("demo", french, "--language", "fr")
        self.assertIn("certificat", self.ok("list", french).out)


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
