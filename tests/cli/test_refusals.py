#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What is refused because only some words are possible names them, in both languages: of up to thirty all,
of more the nearest, and the command that lists the rest. The family is taken from the program itself."""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402

TYPED = "nonsens"
REGIME = "eu-gdpr-controller"


def choices(value):
    """The words of an option's value or of a positional, where it says which are possible."""
    words = (value or "").strip("[]").split("|")
    small = all(re.fullmatch(r"[A-Za-z0-9-]+", word) for word in words)
    return words if len(words) > 1 and small else []


class Refusals(RegisterTest):
    @classmethod
    def setUpClass(cls):
        cls.table = ireg("--help", "--json").json
        cls.fields = ireg("fields", "--json").json

    def prepare(self):
        super().prepare()
        self.ref = self.log()
        self.ok("regimes", self.file, "enable", REGIME)
        self.ok("notification", self.file, "add", "--incident", self.ref, "--to", "Customers")
        self.ok("exercise", self.file, "add", "--title", "x", "--form", "component", "--plan", "y")
        self.ok("exercise", self.file, "finding", "X-1", "--what", "x")
        self.copy = self.folder / "incidents.json"
        self.copy.write_text(json.dumps({"summary": "x"}))

    def names(self, code, words, *possible, typed=TYPED):
        for language in ("en", "fr"):
            answer = self.refused(code, *words, "--language", language)
            message = answer.error["message"]
            self.assertIn(typed, message + answer.error["place"])
            for word in possible:
                self.assertRegex(message, rf"(?<![\w-]){re.escape(word)}(?![\w-])", words)

    def test_options_with_a_list(self):
        f, ref = self.file, self.ref
        out = self.folder / "out"
        calls = {
            ("log", "personal-data"): (1, ("log", f, "--title", "x")),
            ("note", "kind"): (1, ("note", f, ref, "--what", "x")),
            ("action", "type"): (1, ("action", f, "add", "--incident", ref, "--title", "x")),
            ("action", "priority"): (1, ("action", f, "add", "--incident", ref, "--title", "x")),
            ("action", "effect"): (1, ("action", f, "check", self.done_action())),
            ("watch", "again"): (1, ("watch", f, "check", self.watched(), "--result", "x")),
            ("lesson", "target"): (1, ("lesson", f, "add", "--incident", ref, "--statement", "x")),
            ("vulnerability", "confidentiality"): (1, ("vulnerability", f, "add", "--title", "x")),
            ("vulnerability", "integrity"): (1, ("vulnerability", f, "add", "--title", "x")),
            ("vulnerability", "availability"): (1, ("vulnerability", f, "add", "--title", "x")),
            ("exercise", "form"): (1, ("exercise", f, "add", "--title", "x", "--plan", "y")),
            ("exercise", "target"): (1, ("exercise", f, "lesson", "F-1")),
            ("exercise", "type"): (1, ("exercise", f, "action", "F-1")),
            ("why", "confidence"): (1, ("why", f, "add", "--incident", ref, "--answer", "x")),
            ("assessment", "answer"): (1, ("assessment", f, "add", "--incident", ref, "--regime", REGIME, "--reason", "x")),
            ("clause", "duty"): (1, ("clause", f, "add", "--customer", "Harbour Ltd")),
            ("clause", "for-language"): (1, ("clause", f, "add", "--customer", "Harbour Ltd")),
            ("clause", "within"): (1, ("clause", f, "add", "--customer", "Harbour Ltd")),
            ("report", "kind"): (2, ("report", f, "-o", out)),
            ("report", "paper"): (2, ("report", f, "--kind", "register", "-o", f"{out}.pdf")),
            ("import", "format"): (2, ("import", f, self.copy)),
            ("import", "on-repeat"): (2, ("import", f, self.copy)),
            ("export", "format"): (2, ("export", f, "-o", out)),
            ("stats", "compare"): (2, ("stats", f, "--from", "2024-01-01", "--to", "2024-12-31")),
        }
        found = {(command["command"], option["option"]): choices(option["value"])
                 for command in self.table["commands"] for option in command["options"] if choices(option["value"])}
        self.assertEqual(set(found), set(calls))
        for key, possible in found.items():
            code, words = calls[key]
            with self.subTest(key):
                self.names(code, (*words, f"--{key[1]}", TYPED), *possible)

    def test_options_of_every_command(self):
        for option in self.table["options"]:
            if possible := choices(option["value"]):
                answer = self.refused(2, "list", self.file, f"--{option['option']}", TYPED)
                self.assertIn(", ".join(possible), answer.error["message"])

    def test_options_and_fields_that_name_a_code_of_a_field(self):
        codes = {one["field"]: one["codes"] for one in self.fields if one["record"] == "incident"}
        self.names(1, ("log", self.file, "--title", "x", "--kind", TYPED), *codes["kind"])
        for words in (("gaps", self.file, self.ref, "--stage"), ("advance", self.file, self.ref, "--to")):
            self.names(1, (*words, TYPED), *codes["stage"])

    def test_verbs(self):
        second = {"review": self.ref, "link": self.ref}
        tried = 0
        for command in self.table["commands"]:
            words = command["words"].split()
            for place, word in enumerate(words):
                if not choices(word) or "REPORT" in word:
                    continue
                tried += 1
                given = [self.file] + [second.get(command["command"], "x")] * (place - 1) + [TYPED]
                given += ["x"] * len([one for one in words[place + 1:] if not one.startswith("[")])
                with self.subTest(command["command"]):
                    self.names(2, (command["command"], *given), *choices(word))
        self.assertGreater(tried, 10)

    def test_every_coded_field(self):
        tried = 0
        for field in self.fields:
            possible = ["yes", "no"] if field["type"] == "flag" else field["codes"]
            if not field["settable"] or not possible or field["record"] == "regime":
                continue
            tried += 1
            with self.subTest(field["record"], field=field["field"]):
                self.names(1, (*self.giving(field["record"]), f"{field['field']}={TYPED}"), *possible)
        self.assertGreater(tried, 40)

    def done_action(self):
        made = self.ok("action", self.file, "add", "--incident", self.ref, "--title", "x", "--json").json["reference"]
        self.ok("action", self.file, "done", made)
        return made

    def watched(self):
        words = ("--incident", self.ref, "--what", "x", "--until", "2030-01-01", "--json")
        return self.ok("watch", self.file, "add", *words).json["reference"]

    def giving(self, record):
        """The beginning of a call that gives a record of this kind a field."""
        if record in ("incident", "register"):
            return ("set", self.file, self.ref if record == "incident" else record)
        if record == "review":
            return ("review", self.file, self.ref, "set")
        if record == "assessment":
            return ("set", self.file, f"{self.ref}/{REGIME}")
        if record == "contract_clause":
            if not self.json("clause", self.file, "list"):
                self.ok("clause", self.file, "add", "--customer", "Harbour Ltd")
            return ("set", self.file, self.json("clause", self.file, "list")[0]["id"])
        if record == "watch_check":
            self.ok("watch", self.file, "check", self.watched(), "--result", "x")
            return ("set", self.file, "watch_check-1")
        if record == "incident_link":
            if not self.show(self.ref)["links"]:
                self.ok("link", self.file, self.ref, "related", self.log("Another"))
            return ("set", self.file, "incident_link-1")
        own = record in ("person", "catalogue_item", "vulnerability", "audit_run", "exercise", "finding", "saved_view")
        return ("add", self.file, record, *(() if own else ("--incident", self.ref)))

    def test_fields(self):
        self.names(2, ("set", self.file, self.ref, "titel=x"), "title", "ireg fields", typed="titel")
        self.names(2, ("list", self.file, "--where", "titel = x"), "title", "ireg fields", typed="titel")
        self.names(2, ("list", self.file, "--sort", "-titel"), "title", "ireg fields", typed="titel")
        self.names(2, ("history", self.file, "--field", "titel"), "title", "ireg fields", typed="titel")
        self.names(2, ("add", self.file, "person", f"{TYPED}=x"), "name", "role")
        self.names(2, ("review", self.file, self.ref, "set", f"{TYPED}=x"), "facilitator", "went_well")
        self.names(2, ("add", self.file, TYPED, "x=1"), "person", "cost_line")

    def test_values_in_a_condition(self):
        self.names(2, ("list", self.file, "--where", f"kind = {TYPED}"), "data-breach", "other")
        self.names(2, ("list", self.file, "--where", f"severity in (high, {TYPED})"), "critical", "planning")
        self.names(2, ("list", self.file, "--where", f"individuals_approximate = {TYPED}"), "yes", "no")

    def test_regimes_steps_anchors_and_items(self):
        f, ref = self.file, self.ref
        about = ("--incident", ref, "--answer", "triggered", "--reason", "x")
        near = "eu-gdpr-controlled"
        self.names(2, ("assessment", f, "add", "--regime", near, *about), REGIME, "ireg regimes", typed=near)
        self.names(2, ("assessment", f, "add", "--regime", "au-ndb", *about), REGIME, typed="au-ndb")
        self.names(2, ("set", f, f"{ref}/{near}", "answer=triggered"), REGIME, typed=near)
        for verb in ("enable", "disable"):
            self.names(2, ("regimes", f, verb, near), REGIME, "ireg regimes", typed=near)
        self.names(2, ("regimes", f, "edit", near, "zone=UTC"), REGIME, typed=near)
        self.names(2, ("regimes", f, "edit", REGIME, f"{TYPED}=1"), "zone", "calendar")
        self.names(2, ("regimes", f, "edit", REGIME, f"{TYPED}.duration=1"), "authority")
        self.names(2, ("regimes", f, "edit", REGIME, f"authority.{TYPED}=1"), "duration")
        notice = ("notification", f, "add", "--incident", ref, "--regime")
        self.names(2, (*notice, f"{near}/authority"), REGIME, typed=near)
        self.names(2, (*notice, f"{REGIME}/{TYPED}"), "authority")
        compute = ("deadlines", "--compute")
        self.names(2, (*compute, f"{near}/authority"), REGIME, "ireg regimes", typed=near)
        self.names(2, (*compute, f"{REGIME}/{TYPED}"), "authority")
        self.names(2, (*compute, f"{REGIME}/authority", "--anchor", "awarenes=2026-01-01T00:00Z"), "awareness", typed="awarenes")
        made = self.ok(*notice, f"{REGIME}/authority").last_word
        items = [one["item"] for one in self.json("notification", f, "content", made)]
        self.names(2, ("notification", f, "content", made, f"{TYPED}=x"), *items[:30])

    def test_commands_and_options(self):
        self.names(2, ("lst",), "list", "ireg --help", typed="lst")
        self.names(2, ("list", self.file, "--whre", "x"), "--where", "--sort", "--limit", typed="--whre")

    def test_jurisdictions(self):
        made = self.folder / "other.ireg"
        self.names(2, ("new", made, "--organisation", "x", "--jurisdictions", "eu,aus"), "au", "eu", "uk", "nz", typed="aus")
        self.assertFalse(made.exists())
        self.ok("new", made, "--organisation", "x", "--jurisdictions", "eu, FR, gb, us")


if __name__ == "__main__":
    main()
