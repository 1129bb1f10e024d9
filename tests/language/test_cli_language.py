#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What `ireg` says to people is in their language; codes and JSON keys never are.

IREG=path/to/ireg test_cli_language.py
"""

import json
import os
import re
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["IREG"]
NO_BREAK = "\u00a0"
# Values and examples that are the same in both languages.
ALIKE = {"actions", "data-breach, service-interruption, ...",
         "severity in (high,critical) and noticed >= 2026-01-01"}


def ireg(*words, **environment):
    clean = {"PATH": os.environ["PATH"], "TZ": "UTC", "LC_ALL": "C.UTF-8", "IREG_USER": "Sam Okoro"}
    clean.update(environment)
    clean = {name: value for name, value in clean.items() if value is not None}
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, env=clean,
                          check=False, timeout=120)


def keys(value):
    """The shape of a JSON value: its keys, and its codes and numbers, without its messages."""
    if isinstance(value, dict):
        return {key: keys(part) for key, part in value.items() if key not in ("message", "label", "rule")}
    return [keys(part) for part in value] if isinstance(value, list) else value


class SpokenTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.file = Path(self.folder.name) / "test.ireg"
        self.assertEqual(ireg("new", self.file, "--organisation", "Example", "--zone", "Australia/Sydney").returncode, 0)
        logged = ireg("log", self.file, "--title", "Mail gateway down", "--kind", "service-interruption",
                      "--noticed", "2026-11-23 16:37", "--owner", "Sam Okoro")
        self.reference = logged.stdout.split()[-1]

    def both(self, *words):
        english, french = ireg(*words, "--language", "en"), ireg(*words, "--language", "fr")
        self.assertEqual(english.returncode, french.returncode, (english, french))
        return english, french

    def assert_french(self, text):
        self.assertNotRegex(text, r" [:;?!»](?!//)", text)
        self.assertNotRegex(text, r"« ", text)


class Help(SpokenTest):
    def test_every_line_of_help_is_translated(self):
        overview, french = self.both("--help")
        commands = re.findall(r"^  ([a-z-]+)\b", overview.stdout, re.MULTILINE)
        self.assertGreater(len(commands), 25)
        for english, other in [(overview, french)] + [self.both(name, "--help") for name in commands]:
            for one, two in zip(english.stdout.splitlines(), other.stdout.splitlines()):
                if len(one.split()) > 2 and not any(one.endswith(" " + words) for words in ALIKE):
                    spoken = not one.startswith("ireg ") or "COMMAND" in one
                    self.assertTrue(one != two or not spoken, one)
            self.assert_french(re.sub(r"^(ireg|  ireg?) .*$", "", other.stdout, flags=re.MULTILINE))


class Choice(SpokenTest):
    def says(self, **environment):
        words = environment.pop("words", [])
        return ireg("gaps", self.file, self.reference, *words, **environment).stdout

    def test_the_environment_chooses_and_the_option_wins(self):
        english = self.says(LC_ALL="C.UTF-8")
        french = self.says(LC_ALL=None, LANG="fr_CA.UTF-8")
        self.assertIn("Décidez sous", french)
        self.assertIn("Decide under", english)
        for environment, expected in (
            ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_AU.UTF-8"}, french),
            ({"LC_ALL": None, "LC_MESSAGES": "fr_FR.UTF-8", "LANG": "en_AU.UTF-8"}, french),
            ({"LC_ALL": None, "LC_MESSAGES": "C", "LANG": "fr_FR.UTF-8"}, english),
            ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "fr"}, french),
            ({"LC_ALL": "de_DE.UTF-8"}, english),
            ({"LC_ALL": "fr_FR.UTF-8", "words": ["--language", "en"]}, english),
            ({"words": ["--language=fr"]}, french),
        ):
            with self.subTest(environment=environment):
                self.assertEqual(self.says(**dict(environment)), expected)

    def test_another_language_is_wrong_usage(self):
        answer = ireg("list", self.file, "--language", "tlh")
        self.assertEqual(answer.returncode, 2)
        self.assertIn("tlh", answer.stderr)


class Messages(SpokenTest):
    def test_an_error_is_said_and_its_codes_stay(self):
        for words in (
            ("show", self.file, "INC-2026-0099"),
            ("set", self.file, self.reference, "kind=nonsense"),
            ("set", self.file, self.reference, "stage=notify"),
            ("set", self.file, self.reference, "noticed=2026-10-04 02:30"),
            ("advance", self.file, self.reference),
            ("list", self.file, "--where", "kind ="),
            ("list", self.file, "--nonsense"),
            ("action", self.file, "nonsense"),
            ("list",),
            ("nonsense",),
            ("list", self.folder.name + "/missing.ireg"),
            ("verify", __file__),
        ):
            with self.subTest(words=words):
                english, french = self.both(*words, "--json")
                one, two = json.loads(english.stdout), json.loads(french.stdout)
                self.assertEqual(keys(one), keys(two))
                self.assertNotEqual(one["error"]["message"], two["error"]["message"])
                self.assert_french(two["error"]["message"])
                for message in (one["error"]["message"], two["error"]["message"]):
                    self.assertNotIn("#", message)
                    self.assertTrue(message.endswith("."), message)
                    self.assertNotRegex(message, r"\.\.$|::|: :")

    def test_what_a_source_lacks_is_said(self):
        source = Path(self.folder.name) / "source"
        source.mkdir()
        (source / "broken.json").write_text('{"incident_id": "1",\n  "summary" "x"}')
        (source / "odd.json").write_text('{"incident_id": "2", "summary": 5.5, "timeline": {"incident": {"year": 3000}}}')
        english, french = self.both("import", self.file, source, "--dry-run", "--json")
        self.assertEqual(english.returncode, 1)
        one, two = json.loads(english.stdout), json.loads(french.stdout)
        self.assertEqual(keys(one), keys(two))
        self.assertGreater(len(two["problems"]), 2)
        for a, b in zip(one["problems"], two["problems"]):
            self.assertNotEqual(a["message"], b["message"])
            self.assert_french(b["message"])
            self.assertNotIn("#", a["message"] + b["message"])
        refused = next(problem for problem in two["problems"] if problem["severity"] == "refused")
        self.assertEqual(refused["message"], f"ligne 2, colonne 13 (décalage 33){NO_BREAK}: «{NO_BREAK}:{NO_BREAK}» est attendu ici")
        spoken = ireg("import", self.file, source, "--dry-run", "--language", "fr")
        self.assertRegex(spoken.stdout, r"^acceptés.*refusés")
        self.assertIn("avertissement", spoken.stderr)

    def test_every_writing_command_answers_in_french(self):
        copy, back = Path(self.folder.name) / "copy.ireg", Path(self.folder.name) / "back.ireg"
        evidence = Path(self.folder.name) / "log.txt"
        evidence.write_text("log")
        ref, file = self.reference, self.file
        for words, answer in (
            (("add", file, "person", "name=Lou Marsh"), "Ajouté P-"),
            (("add", file, "catalogue_item", "name=Portal"), "Ajouté C-1"),
            (("remove", file, "C-1", "--reason", "x"), "Retiré C-1"),
            (("note", file, ref, "--what", "x"), "Noté T-"),
            (("evidence", file, "add", "--incident", ref, evidence), "Ajouté E-1"),
            (("evidence", file, "check"), "E-1  Oui"),
            (("hold-work", file, ref, "--reason", "x"), "Mis en attente"),
            (("resume", file, ref), "Repris"),
            (("review", file, ref, "set", "summary=x"), "Modifié"),
            (("review", file, ref, "approve"), "Approuvé"),
            (("advance", file, ref, "--reason", "x"), "Passé à"),
            (("close", file, ref, "--reason", "x"), "Clos"),
            (("reopen", file, ref, "--reason", "x"), "Rouvert"),
            (("undo", file), "annulé par"),
            (("verify", file), "événements"),
            (("stats", file), "Aucun délai"),
            (("export", file, "--format", "json", "-o", Path(self.folder.name) / "all.json"), "Écrit dans"),
            (("export", file, "--format", "veris", "-o", Path(self.folder.name) / "veris"), "incidents écrits dans"),
            (("regimes",), "ÉTAPE DE NOTIFICATION"),
        ):
            with self.subTest(words=words[0]):
                french = ireg(*words, "--language", "fr")
                self.assertEqual(french.returncode, 0, french)
                self.assertIn(answer, french.stdout)
        for words in (("backup", file, "-o", copy), ("restore", copy, "-o", back)):
            self.assertEqual(ireg(*words, "--language", "fr").returncode, 0)
            again = ireg(*words, "--language", "fr")
            self.assertEqual(again.returncode, 1)
            self.assertIn("le fichier existe déjà", again.stderr.lower())

    def test_statistics_are_read_in_words(self):
        ireg("set", self.file, self.reference, "disposition=confirmed")
        english, french = self.both("stats", self.file)
        self.assertIn("DÉLAI (gravité\u00a0: aucune\u00a0; incidents", french.stdout)
        self.assertRegex(english.stdout, r"(?m)^Service interruption +1$")
        self.assertRegex(french.stdout, r"(?m)^Interruption de service +1$")
        self.assertRegex(french.stdout, r"(?m)^dans l’étape")
        for text in (english.stdout, french.stdout):
            self.assertNotIn("service-interruption", text)

    def test_a_field_in_an_error_is_named_as_it_is_typed(self):
        answer = ireg("set", self.file, self.reference, "kind=nonsense")
        self.assertIn("“Kind”: “nonsense” is not one of: data-breach, ", answer.stderr)
        self.assertIn("Its code is kind.", answer.stderr)
        self.assertNotRegex(answer.stderr, r"[\[\]]")

    def test_gaps_keep_their_facts(self):
        english, french = self.both("gaps", self.file, self.reference, "--json")
        one, two = json.loads(english.stdout), json.loads(french.stdout)
        self.assertEqual(keys(one), keys(two))
        for a, b in zip(one, two):
            self.assertNotEqual(a["message"], b["message"])
            self.assert_french(b["message"])

    def test_fields_keep_their_codes(self):
        english, french = self.both("fields", "--json")
        one, two = json.loads(english.stdout), json.loads(french.stdout)
        self.assertEqual(keys(one), keys(two))
        labels = {(line["record"], line["field"]): line["label"] for line in two}
        self.assertEqual(labels["lesson", "statement"], "Enseignement tiré")
        self.assertEqual(labels["incident", "severity"], "Gravité")

    def test_a_finding_is_explained(self):
        with sqlite3.connect(self.file) as database:
            database.execute("UPDATE incident SET owner = NULL")
        english, french = self.both("verify", self.file, "--json")
        self.assertEqual(english.returncode, 4)
        one, two = json.loads(english.stdout), json.loads(french.stdout)
        self.assertEqual(keys(one), keys(two))
        self.assertEqual([finding["kind"] for finding in two["findings"]], ["value-differs"])
        self.assertIn("Une valeur n’est pas celle du journal", two["findings"][0]["message"])
        self.assertIn("Responsable", two["findings"][0]["message"])
        self.assertIn("value-differs" + NO_BREAK + ":", ireg("verify", self.file, "--language", "fr").stdout)

    def test_no_regime_is_told_in_english(self):
        english, french = self.both("regimes", "--json")
        one, two = json.loads(english.stdout), json.loads(french.stdout)
        self.assertEqual([regime["id"] for regime in one], [regime["id"] for regime in two])
        for a, b in zip(one, two):
            with self.subTest(regime=a["id"]):
                told = json.dumps(b, ensure_ascii=False)
                self.assertNotEqual(a["authority"], b["authority"])
                if " " in a["authority"]:  # what is only letters is in the French name, too
                    self.assertNotIn(a["authority"], told)
                for name in ("who_is_bound", "trigger", "question"):
                    self.assertNotEqual(a[name], b[name])
                for before, after in zip(a["steps"], b["steps"], strict=True):
                    for name in ("condition", "qualifier"):
                        self.assertEqual(before[name] is None, after[name] is None)
                        self.assertTrue(before[name] is None or before[name] != after[name], before[name])

    def test_a_duty_is_told_in_french(self):
        file, ref = self.file, self.reference
        codes = ("au-ndb", "eu-gdpr-controller", "uk-nis-2018")
        self.assertEqual(ireg("regimes", file, "enable", *codes).returncode, 0)
        shipped = {regime["id"]: regime for regime in json.loads(ireg("regimes", "--json").stdout)}
        for code in codes:
            added = ireg("assessment", file, "add", "--incident", ref, "--regime", code, "--answer", "triggered",
                         "--reason", "read")
            self.assertEqual(added.returncode, 0, added)
        notices = ireg("notification", file, "list", "--language", "fr").stdout
        self.assertIn("Commissaire australien à l’information (OAIC)", notices)
        for words in (("notification", file, "list"), ("deadlines", file), ("show", file, ref), ("gaps", file, ref),
                      ("regimes", file, "--json")):
            with self.subTest(words=words[0]):
                english, french = self.both(*words)
                self.assertEqual(french.returncode, 0, french)
                for code in codes:
                    for name in ("authority", "name", "law"):
                        self.assertNotIn(shipped[code][name], french.stdout)
                self.assertNotEqual(english.stdout, french.stdout)

    def test_the_outcome_still_ends_in_the_reference(self):
        answer = ireg("log", self.file, "--title", "Une panne", "--language", "fr")
        self.assertRegex(answer.stdout, r"^Consigné INC-\d{4}-\d{4}\n$")


class Readable(SpokenTest):
    def test_show_uses_labels_and_words(self):
        english, french = self.both("show", self.file, self.reference)
        self.assertRegex(english.stdout, r"(?m)^Kind +Service interruption$")
        self.assertRegex(english.stdout, r"(?m)^Noticed +23 Nov 2026, 16:37 \(UTC\+11:00\)$")
        self.assertRegex(french.stdout, r"(?m)^Nature +Interruption de service$")
        self.assertRegex(french.stdout, r"(?m)^Constaté le +23 nov\. 2026, 16:37 \(UTC\+11:00\)$")
        for text in (english.stdout, french.stdout):
            self.assertNotIn("service-interruption", text)
        gapless = "\n".join(line for line in english.stdout.splitlines() if " · " not in line)
        self.assertNotRegex(gapless, r"[a-z]_[a-z]")

    def test_show_of_a_record_uses_labels(self):
        ireg("action", self.file, "add", "--incident", self.reference, "--title", "Rotate keys", "--type", "prevent")
        french = ireg("show", self.file, "A-1", "--language", "fr").stdout
        self.assertRegex(french, r"(?m)^Finalité +Prévenir$")

    def test_the_json_is_the_same_in_both_languages(self):
        for command in (["show", self.file, self.reference], ["list", self.file], ["history", self.file]):
            english, french = self.both(*command, "--json")
            self.assertEqual(keys(json.loads(english.stdout)), keys(json.loads(french.stdout)))

    def test_the_csv_keeps_its_codes(self):
        english, french = self.both("history", self.file, "--csv")
        self.assertEqual(english.stdout, french.stdout)
        self.assertIn("service-interruption", english.stdout)

    def test_tables_have_heads_in_the_language(self):
        for command, word in ((["list", self.file], "RÉFÉRENCE"), (["history", self.file], "ÉVÉNEMENT"),
                              (["fields"], "LIBELLÉ"), (["search", self.file, "mail"], "TITRE"),
                              (["action", self.file, "list"], "TITRE")):
            self.assertIn(word, ireg(*command, "--language", "fr").stdout.splitlines()[0])

    def test_history_is_readable(self):
        history = ireg("history", self.file, self.reference, "--language", "fr").stdout
        self.assertIn("Consigné", history)
        self.assertIn("Interruption de service", history)

    def test_no_text_reaches_the_terminal_as_a_command(self):
        ireg("set", self.file, self.reference, "summary=one\x1b[31m\ntwo \u202e", "title=a\x1b]0;b")
        shown = ireg("show", self.file, self.reference).stdout
        self.assertNotIn("\x1b", shown)
        self.assertNotIn("\u202e", shown)
        self.assertRegex(shown, r"(?m)^Summary +one\[31m\n +two $")


if __name__ == "__main__":
    unittest.main()
