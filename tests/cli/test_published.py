#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What docs/cli.md promises to scripts and no other test of this folder tries; that the page says what the
program says; and that its examples run. IREG_GOLDEN_WRITE=1 rewrites the generated parts of the page."""

import json
import os
import re
import shlex
import sqlite3
import sys
import threading
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
sys.path.insert(0, str(ROOT / "tests/cli"))
import reference  # noqa: E402
from test_bad_input import as_nobody  # noqa: E402
from ireg import RegisterTest, main  # noqa: E402

PAGE = ROOT / "docs/cli.md"
OUTCOME = {"id", "reference", "revision", "action"}
LEVELS = ["none", "low", "moderate", "high"]
PUBLISHED = {
    "kind": ["data-breach", "service-interruption", "reduced-quality", "regression", "security-event", "asset-loss",
             "other"],
    "stage": ["assess", "contain", "evaluate", "notify", "review", "monitor"],
    "status": ["open", "on-hold", "closed"],
    "disposition": ["undecided", "confirmed", "suspected", "near-miss", "false-positive", "duplicate", "transferred"],
    "severity": ["critical", "high", "medium", "low", "planning"],
    "confidentiality": LEVELS,
    "integrity": LEVELS,
    "availability": LEVELS,
    "urgency": ["low", "medium", "high"],
    "tlp": ["red", "amber-strict", "amber", "green", "clear"],
}


class Page(RegisterTest):
    def test_it_says_what_the_program_says(self):
        text = PAGE.read_text(encoding="utf-8")
        parts = reference.generated(self)
        self.assertEqual({found.group("name") for found in reference.MARKERS.finditer(text)}, set(parts))
        made = reference.filled(text, parts)
        if os.environ.get("IREG_GOLDEN_WRITE") == "1":
            PAGE.write_text(made, encoding="utf-8")
        else:
            self.assertEqual(text, made, "IREG_GOLDEN_WRITE=1 writes what the program says")

    def test_its_examples_run(self):
        lines = reference.examples(PAGE.read_text(encoding="utf-8"))
        self.assertGreater(len(lines), 10)
        for line in lines:
            with self.subTest(line):
                self.ok(*shlex.split(line)[1:], cwd=self.folder)

    def test_it_names_every_command_that_the_program_has_and_no_other(self):
        text = PAGE.read_text(encoding="utf-8")
        known = {one["command"] for one in self.json("--help")["commands"]}
        named = set(re.findall(r"`ireg ([a-z-]+)", text))
        self.assertEqual(named - {"--help"}, known)

    def test_readers_are_led_to_it(self):
        for page in ("README.md", "docs/guide.md", "docs/guide.fr.md"):
            self.assertRegex((ROOT / page).read_text(encoding="utf-8"), r"\((docs/)?cli\.md\)", page)


class Conventions(RegisterTest):
    def test_help_as_data(self):
        whole = self.json("--help")
        self.assertEqual([one["exit"] for one in whole["exits"]], [0, 1, 2, 3, 4, 5])
        for one in whole["commands"]:
            self.assertEqual(self.json(one["command"], "--help"), one)
        self.assertEqual(whole, self.json("help"))

    def test_the_codes_are_those_that_were_published(self):
        codes = {one["field"]: one["codes"] for one in self.json("fields") if one["record"] == "incident"}
        for field, published in PUBLISHED.items():
            self.assertEqual(codes[field], published, field)
        target = next(one for one in self.json("fields") if (one["record"], one["field"]) == ("lesson", "target"))
        self.assertEqual(target["codes"], ["process", "procedure", "system", "tool"])
        self.assertIsNone(self.show(self.log())["severity"])

    def test_every_answer_is_one_value_in_either_language(self):
        for name, words in reference.calls(self):
            with self.subTest(name):
                answer = self.ok(*words, "--json", "--language", "fr")
                json.loads(answer.out)
                if name != "restore":
                    self.assertEqual(answer.err, "")

    def test_the_commands_about_duties_end_with_what_they_wrote(self):
        f, ref = self.file, self.log("Labels", "--personal-data", "yes")
        regime = "eu-gdpr-controller"
        for words, last in (
            (("regimes", f, "enable", regime, "contract-customer"), "register"),
            (("regimes", f, "edit", regime, "name_en=GDPR"), "register"),
            (("regimes", f, "disable", "contract-customer"), "register"),
            (("clause", f, "add", "--customer", "Harbour Ltd", "--number", "7", "--within", "48h"), r"K-1"),
            (("set", f, ref, "aware_at=-1h"), ref),
            (("assessment", f, "add", "--incident", ref, "--regime", regime, "--answer", "triggered", "--reason", "x"), "Q-1"),
            (("set", f, f"{ref}/{regime}", "reason=y"), "Q-1"),
            (("notification", f, "content", "N-1", "authority_contact=x"), r"\S+"),
            (("notification", f, "carry", "N-2", "--until", "+20d"), "N-2"),
            (("notification", f, "sent", "N-1", "--channel", "portal"), "N-1"),
            (("notification", f, "acknowledged", "N-1", "--receipt", "7"), "N-1"),
            (("notification", f, "bounced", "N-1", "--reason", "unknown"), "N-1"),
            (("notification", f, "waive", "N-3", "--reason", "x"), "N-3"),
            (("view", f, "save", "Board pack"), "S-1"),
            (("view", f, "remove", "Board pack"), "S-1"),
            (("vulnerability", f, "add", "--title", "Unsigned labels"), "V-1"),
            (("vulnerability", f, "fixed", "V-1", "--in", "2.0"), "V-1"),
            (("vulnerability", f, "link", "V-1", ref), ref),
            (("audit", f, "add", "--scope", "The gateway"), "U-1"),
            (("exercise", f, "add", "--title", "Site B", "--form", "walk-through", "--plan", "Site B"), "X-1"),
            (("exercise", f, "result", "X-1", "--rto", "4"), "X-1"),
            (("exercise", f, "finding", "X-1", "--what", "No key"), "F-1"),
            (("exercise", f, "lesson", "F-1"), r"L-\d+"),
            (("exercise", f, "action", "F-1"), r"A-\d+"),
        ):
            with self.subTest(words=words[:1] + words[2:]):
                if words[:1] + words[2:3] == ("notification", "content"):
                    item = self.json("notification", f, "content", "N-1")[0]["item"]
                    words = (*words[:4], f"{item}=x")
                self.assertRegex(self.ok(*words).last_word, f"^{last}$")
        self.assertEqual(set(self.json("vulnerability", f, "add", "--title", "Another")), OUTCOME)

    def test_what_makes_a_file_names_it_and_the_register(self):
        made = self.json("new", self.folder / "b.ireg", "--organisation", "B")
        copied = self.json("backup", self.folder / "b.ireg", "-o", self.folder / "c.ireg")
        self.assertLessEqual({"path", "register"}, set(made))
        self.assertEqual(copied, {"path": str(self.folder / "c.ireg"), "register": made["register"]})
        self.assertEqual(made["path"], str(self.folder / "b.ireg"))

    def test_a_writer_waits_three_seconds_for_another(self):
        def held():
            other = sqlite3.connect(self.file, isolation_level=None, check_same_thread=False)
            self.addCleanup(other.close)
            other.execute("BEGIN IMMEDIATE")
            return other
        waited_for = held()
        freeing = threading.Timer(1.5, waited_for.execute, ("ROLLBACK",))
        freeing.start()
        self.ok("log", self.file, "--title", "Queued")
        freeing.join()
        waited_for, began = held(), time.monotonic()
        answer = self.call("log", self.file, "--title", "Too late", "--json")
        took = time.monotonic() - began
        waited_for.execute("ROLLBACK")
        self.assertEqual((answer.code, answer.error["kind"]), (3, "locked"))
        self.assertGreater(took, 2.5)
        self.assertLess(took, 8)
        self.assertEqual(len(self.json("list", self.file)), 1)

    @unittest.skipUnless(os.getuid() == 0, "only root becomes somebody else")
    def test_a_file_that_may_not_be_read_is_no_missing_one(self):
        self.folder.chmod(0o755)
        self.file.chmod(0o600)
        self.refused(5, "list", self.file, preexec=as_nobody)
        self.refused(3, "list", self.folder / "none.ireg", preexec=as_nobody)

    def test_undo_ends_in_the_number_of_the_new_action_and_extract_in_the_path(self):
        ref = self.log()
        self.ok("set", self.file, ref, "summary=x")
        number = self.ok("undo", self.file).last_word
        self.assertEqual(number, str(max(line["action"] for line in self.json("history", self.file))))
        (self.folder / "a.txt").write_text("a")
        self.ok("evidence", self.file, "add", "--incident", ref, self.folder / "a.txt")
        out = self.folder / "out"
        out.mkdir()
        self.assertEqual(self.ok("evidence", self.file, "extract", "E-1", "-o", out).last_word, str(out / "E-1_a.txt"))

    def test_an_unknown_jurisdiction_or_condition_is_wrong_usage(self):
        answer = self.refused(2, "new", self.folder / "b.ireg", "--organisation", "B", "--jurisdictions", "aus")
        self.assertIn("au, ", answer.error["message"])
        self.refused(2, "list", self.file, "--where", "kind = = other")


class Reading(RegisterTest):
    def test_there_is_no_limit_unless_it_is_given(self):
        for number in range(120):
            self.log(f"Printer {number} jams")
        for words in (("list", self.file), ("search", self.file, "printer"), ("similar", self.file, "--title", "printer jams")):
            with self.subTest(words[0]):
                self.assertEqual(len(self.json(*words)), 120)
                self.assertEqual(len(self.json(*words, "--limit", "7")), 7)

    def test_the_stage_of_what_is_closed_or_taken_over(self):
        ref = self.log()
        self.ok("close", self.file, ref, "--reason", "not worth more")
        source = self.folder / "one.json"
        source.write_text(json.dumps({"incident_id": "one", "summary": "Taken over"}))
        self.ok("import", self.file, source)
        listed = {one["title"]: one for one in self.json("list", self.file)}
        self.assertEqual((listed["Mail gateway down"]["stage"], listed["Mail gateway down"]["open_stages"]), ("monitor", []))
        self.assertEqual((listed["Taken over"]["stage"], listed["Taken over"]["status"]), (None, "closed"))
        stages = self.json("stats", self.file)["by_stage"]
        self.assertEqual(stages, {"monitor": 1, "none": 1})

    def test_statistics(self):
        for day, title in (("2025-12-31 10:00", "Before"), ("2026-01-01 00:10", "First"), ("2026-01-31 23:50", "Last"),
                           ("2026-02-01 00:10", "After")):
            self.log(title, "--noticed", day)
        self.ok("set", self.file, "INC-2026-0001", "disposition=confirmed", "occurred_from=2025-12-30 00:10")
        self.ok("set", self.file, "INC-2026-0002", "occurred_from=2026-01-01 00:00")
        found = self.json("stats", self.file, "--from", "2026-01-01", "--to", "2026-01-31")
        self.assertEqual(set(found), {"incidents", "by_kind", "by_severity", "by_stage", "by_status", "by_disposition",
                                      "by_year", "by_detection", "times", "times_by_severity", "reopened",
                                      "reopen_rate", "notices_on_time", "actions_on_time", "overdue_actions", "effective_actions",
                                      "self_detection", "severity_overrides", "costs", "period", "comparison", "by_month",
                                      "by_cause", "by_affected", "near_misses", "stage_ageing", "recurrence",
                                      "notices_by_clock", "actions_closed", "oldest_overdue_days", "effectiveness",
                                      "lessons_by_state", "response_targets", "service_minutes"})
        self.assertEqual(set(found["times"]), {"detect", "lag", "acknowledge", "triage", "contain", "dwell", "recover",
                                               "resolve", "decide", "notify", "review", "in_stage"})
        self.assertEqual(found["incidents"], 2)
        self.assertEqual(found["by_year"], {"2025": 1, "2026": 1})
        self.assertEqual(found["times"]["detect"],
                         {"n": 1, "median_hours": 48, "p90_hours": 48, "shortest_hours": 48,
                          "longest_hours": 48, "approximate": 0, "excluded": 0, "negative": 0,
                          "negative_incidents": []})
        self.assertEqual(found["times"]["contain"]["excluded"], 1)
        self.assertEqual(self.json("stats", self.file)["by_year"]["unknown"], 2)

    def test_deadlines_of_a_register_name_incident_owner_and_notice(self):
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        ref = self.log("Labels", "--owner", "Kim Ode")
        self.ok("set", self.file, ref, "aware_at=-1h")
        about = ("--incident", ref, "--regime", "eu-gdpr-controller", "--answer", "triggered", "--reason", "x")
        self.ok("assessment", self.file, "add", *about)
        first = next(one for one in self.json("deadlines", self.file) if one["step"] == "authority")
        self.assertEqual((first["incident"], first["owner"], first["notification"]), (ref, "Kim Ode", "N-1"))
        self.assertLessEqual({"regime", "step", "state", "target", "limit", "date", "rule"}, set(first))
        self.assertEqual(first["state"], "running")

    def test_a_notice_is_sent_now_not_later_and_its_channel_may_be_missing(self):
        ref = self.log()
        self.ok("notification", self.file, "add", "--incident", ref, "--to", "Customers")
        self.refused(1, "notification", self.file, "sent", "N-1", "--at", "2099-01-01 10:00")
        self.ok("notification", self.file, "sent", "N-1")
        self.assertEqual(self.show("N-1")["sent_at"]["precision"], "exact")
        self.assertIsNone(self.show("N-1")["channel"])

    def test_what_came_back_was_sent_before(self):
        ref = self.log()
        self.ok("notification", self.file, "add", "--incident", ref, "--to", "Customers")
        self.ok("notification", self.file, "sent", "N-1", "--at", "-1h")
        for verb in ("bounced", "acknowledged"):
            answer = self.refused(1, "notification", self.file, verb, "N-1", "--at", "-3h")
            self.assertIn("Sent", answer.error["message"])
            french = self.call("notification", self.file, verb, "N-1", "--at", "-3h", "--language", "fr")
            self.assertIn("Envoyée", french.err)
        self.ok("notification", self.file, "acknowledged", "N-1", "--at", "-10m")
        self.ok("set", self.file, "N-1", "bounced_at=-3h", "--reason", "their clock is wrong")

    def test_an_open_incident_has_no_final_report(self):
        ref = self.log()
        self.ok("review", self.file, ref, "set", "held_at=now", "facilitator=Kim Ode", "went_well=x")
        self.ok("review", self.file, ref, "approve")
        out = self.folder / "report.txt"
        for closed in (False, True):
            if closed:
                self.ok("close", self.file, ref, "--reason", "enough")
            for language, final, draft in (("en", "FINAL", "DRAFT"), ("fr", "DÉFINITIF", "PROJET")):
                self.ok("report", self.file, "--kind", "post-incident", "--incident", ref, "--language", language,
                        "-o", out, "--force")
                text = out.read_text(encoding="utf-8")
                self.assertEqual((final in text, draft in text), (closed, not closed))

    def test_a_report_says_no_path_of_this_machine(self):
        ref = self.log()
        self.ok("set", self.file, "register", "attachment_limit=10")
        large = self.folder / "large file.bin"
        large.write_bytes(b"x" * 100)
        self.ok("evidence", self.file, "add", "--incident", ref, large)
        self.assertEqual(self.show("E-1")["location"], str(large))
        for ending in ("txt", "md", "html"):
            out = self.folder / f"report.{ending}"
            self.ok("report", self.file, "--kind", "post-incident", "--incident", ref, "-o", out)
            text = out.read_text(encoding="utf-8")
            self.assertIn("large file.bin", text)
            self.assertNotIn(str(self.folder), text.replace("\\", ""))
        self.refused(1, "report", self.file, "--kind", "post-incident", "--incident", ref, "-o", out)

    def test_gaps_of_notices_name_whom_they_go_to(self):
        self.ok("regimes", self.file, "enable", "eu-gdpr-controller")
        ref = self.log("Labels", "--personal-data", "yes")
        self.ok("set", self.file, ref, "aware_at=-1h")
        about = ("--incident", ref, "--regime", "eu-gdpr-controller", "--answer", "triggered", "--reason", "x")
        self.ok("assessment", self.file, "add", *about)
        for language, wanted in (("en", "the individuals affected"), ("fr", "les personnes concernées")):
            for words in (("gaps", self.file, ref, "--stage", "notify"), ("notification", self.file, "list"),
                          ("deadlines", self.file)):
                self.assertIn(wanted, self.ok(*words, "--language", language).out, words)
        french = ("--language", "fr")
        self.assertIn("À notifier", self.ok("assessment", self.file, "list", *french).out)
        self.assertIn("RGPD", self.ok("assessment", self.file, "list", *french).out)
        self.assertIn("RGPD", self.ok("notification", self.file, "list", *french).out)
        self.assertIn("RGPD", self.ok("show", self.file, "N-1", *french).out)
        self.assertIn("Délai impératif", self.ok("regimes", self.file, "list", *french).out)


class Computing(RegisterTest):
    GDPR = ("deadlines", "--compute", "eu-gdpr-controller/authority")

    def test_without_an_anchor_there_is_nothing(self):
        found = self.json(*self.GDPR)
        self.assertEqual([found[key] for key in ("state", "target", "limit", "date")], ["not_started", None, None, None])
        self.assertLessEqual({"regime", "step", "rule"}, set(found))

    def test_states(self):
        at = ("--anchor", "awareness=2026-03-10T10:00:00Z")
        for words, state in (
            (("--now", "2026-03-10T12:00:00Z"), "running"),
            (("--now", "2026-03-13T00:00:00Z"), "due_soon"),
            (("--now", "2026-03-14T12:00:00Z"), "overdue"),
            (("--now", "2026-03-14T12:00:00Z", "--sent", "2026-03-11T10:00:00Z"), "met"),
            (("--now", "2026-03-14T12:00:00Z", "--sent", "2026-03-14T10:00:00Z"), "met_late"),
        ):
            self.assertEqual(self.json(*self.GDPR, *at, *words)["state"], state, words)
        later = ("deadlines", "--compute", "eu-cra-incident/early-warning", "--anchor")
        self.assertEqual(self.json(*later, "awareness=2026-01-10T10:00:00Z")["state"], "not_applicable")
        self.assertNotEqual(self.json(*later, "awareness=2026-10-10T10:00:00Z")["state"], "not_applicable")

    def test_a_day_is_for_rules_that_count_days(self):
        self.refused(1, *self.GDPR, "--anchor", "awareness=2026-03-10")
        self.assertIsNone(self.json(*self.GDPR, "--anchor", "awareness=2026-03-10T10:00:00Z")["date"])
        days = ("deadlines", "--compute", "au-ndb/assessment", "--anchor", "suspicion=2026-03-10")
        self.assertEqual(self.json(*days)["date"], "2026-04-09")

    def test_for_people_it_says_all_that_json_says(self):
        at = ("deadlines", "--compute", "au-apra-cps234/weakness", "--anchor", "awareness=2026-12-16")
        for language, labels, missing in (
            ("en", ["regime", "step", "state", "target", "limit", "date", "counted from", "kind", "checked", "law of", "rule",
                    "holidays"], "not known for each year"),
            ("fr", ["régime", "étape de notification", "état", "visée", "limite", "date", "point de départ", "nature", "vérifié", "droit du",
                    "règle", "jours fériés"], "inconnus pour une année"),
        ):
            text = self.ok(*at, "--language", language).out
            keys = self.json(*at)
            self.assertEqual(len(labels), len(keys), sorted(keys))
            for label in labels:
                self.assertRegex(text, rf"(?m)^{label}\s+\S", language)
            self.assertIn(missing, text)
            self.assertNotIn(missing, self.ok(*at, "--holidays", "2026-12-25", "--language", language).out)


class Importing(RegisterTest):
    def veris(self, name, identity, summary, modified=None):
        path = self.folder / name
        plus = {"modified": modified} if modified else {}
        path.write_text(json.dumps({"incident_id": identity, "summary": summary, "plus": plus}))
        return path

    def test_what_is_held_is_repeated_and_the_same_id_is_decided_about(self):
        first = self.veris("a.json", "CASE-1", "First", "2026-01-01T00:00Z")
        counts = self.json("import", self.file, first)
        self.assertEqual([counts[key] for key in ("accepted", "refused", "repeated")], [1, 0, 0])
        for how in ("skip", "revise", "separate"):
            self.assertEqual(self.json("import", self.file, first, "--on-repeat", how)["repeated"], 1)
        other = self.veris("b.json", "case-1", "Second", "2026-02-01T00:00Z")
        self.assertEqual(self.json("import", self.file, other)["repeated"], 1)
        self.assertEqual([one["title"] for one in self.json("list", self.file)], ["First"])
        self.ok("import", self.file, other, "--on-repeat", "revise")
        self.assertEqual([one["title"] for one in self.json("list", self.file)], ["Second"])
        self.ok("import", self.file, self.veris("c.json", "Case-1", "Third"), "--on-repeat", "separate")
        self.assertEqual(len(self.json("list", self.file)), 2)

    def test_an_import_with_refusals_keeps_the_rest_and_undo_takes_it_back(self):
        folder = self.folder / "sources"
        folder.mkdir()
        self.veris("sources/a.json", "one", "One")
        self.veris("sources/b.json", "two", "Two")
        (folder / "c.json").write_text("{")
        answer = self.call("import", self.file, folder, "--json")
        self.assertEqual((answer.code, answer.json["accepted"], answer.json["refused"]), (1, 2, 1))
        self.assertLessEqual({"source", "row", "message"}, set(answer.json["problems"][0]))
        self.assertEqual(len(self.json("list", self.file)), 2)
        self.ok("undo", self.file)
        self.assertEqual(self.json("list", self.file), [])

    def test_an_export_keeps_names_and_bytes(self):
        source = self.veris("case seven.json", "seven", "Seven")
        self.ok("import", self.file, source)
        out = self.folder / "out"
        out.mkdir()
        self.ok("export", self.file, "--format", "veris", "-o", out)
        self.assertEqual((out / source.name).read_bytes(), source.read_bytes())
        self.refused(1, "export", self.file, "--format", "veris", "-o", out)
        self.ok("export", self.file, "--format", "veris", "-o", out, "--force")

    def test_the_counter_of_a_year_grows_beyond_four_digits(self):
        source = self.folder / "many.json"
        found = {"incident": {"year": 2025, "month": 1, "day": 2}, "discovery": {"unit": "Days", "value": 3}}
        source.write_text(json.dumps([{"incident_id": str(number), "summary": "x", "timeline": found}
                                      for number in range(10_000)]))
        self.ok("import", self.file, source)
        self.assertEqual(self.log("One more", "--noticed", "2025-02-01"), "INC-2025-10001")
        down = self.json("list", self.file, "--sort", "-reference", "--limit", "3")
        self.assertEqual([one["reference"] for one in down], ["INC-2025-10001", "INC-2025-10000", "INC-2025-9999"])

    def test_days_of_a_calendar_that_are_not_clear_are_named(self):
        calendar = self.folder / "free.ics"
        events = ("UID:1\nSUMMARY:No count\nDTSTART:20261225\nRRULE:FREQ=YEARLY;COUNT=0",
                  "UID:2\nSUMMARY:No interval\nDTSTART:20261226\nRRULE:FREQ=YEARLY;INTERVAL=0",
                  "UID:3\nSUMMARY:Left out\nDTSTART:20261227\nRRULE:FREQ=YEARLY\nEXRULE:FREQ=YEARLY;INTERVAL=2",
                  "UID:4\nSUMMARY:Moved for good\nDTSTART:20261228\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261227",
                  "UID:5\nSUMMARY:No day",
                  "UID:6\nSUMMARY:Clear\nDTSTART:20261231")
        calendar.write_text("BEGIN:VCALENDAR\n" + "".join(f"BEGIN:VEVENT\n{one}\nEND:VEVENT\n" for one in events)
                            + "END:VCALENDAR\n")
        for language, calendar_name in (("en", "A"), ("fr", "B")):
            answer = self.ok("holidays", self.file, "import", calendar, "--calendar", calendar_name, "--language", language)
            for name in ("No count", "No interval", "Left out", "Moved for good", "No day"):
                self.assertIn(f"({name})", answer.err)
            self.assertNotIn("(Clear)", answer.err)
        days = self.json("holidays", self.file, "list", "--calendar", "A")
        self.assertEqual([one["day"] for one in days], ["2026-12-31"])


if __name__ == "__main__":
    main()
