#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What `ireg` says about clocks and duties to tell: no answer that is later, or surer, than the facts."""
import json
import os
import subprocess
import tempfile
import unittest

IREG = os.environ["IREG"]
os.environ["IREG_USER"] = "Ann Leroy"


def ireg(*words, code=0):
    run = subprocess.run([IREG, *words], capture_output=True, text=True, check=False)
    assert run.returncode == code, (words, run.returncode, run.stdout, run.stderr)
    return run


def compute(step, *words, code=0):
    run = ireg("deadlines", "--compute", step, *words, "--json", code=code)
    return json.loads(run.stdout)


class Clocks(unittest.TestCase):
    def test_an_hour_before_now_is_before_the_now_that_was_given(self):
        found = compute("uk-gdpr/authority", "--anchor", "awareness=-2h", "--now", "2026-03-10T12:00:00Z")
        self.assertEqual(found["limit"], "2026-03-13T10:00:00+00:00")

    def test_a_day_of_sending_asks_for_its_time(self):
        words = ("eu-gdpr-controller/authority", "--anchor", "awareness=2026-03-10T14:20:00+01:00",
                 "--zone", "Europe/Paris", "--now", "2026-03-20T00:00:00Z", "--sent")
        self.assertIn("time of day", compute(*words, "2026-03-13", code=1)["error"]["message"])
        self.assertEqual(compute(*words, "2026-03-12")["state"], "met")
        self.assertEqual(compute(*words, "2026-03-14")["state"], "met_late")

    def test_nobody_tells_before_the_clock_begins(self):
        words = ("eu-gdpr-controller/authority", "--anchor", "awareness=2026-03-10T14:20:00+01:00",
                 "--zone", "Europe/Paris", "--now", "2026-03-20T00:00:00Z", "--sent")
        for early in ("2026-03-10T14:19:00+01:00", "2026-03-09"):
            error = compute(*words, early, code=1)["error"]
            self.assertEqual("--sent", error["place"])
            self.assertIn("awareness", error["message"])
        self.assertEqual("met", compute(*words, "2026-03-10")["state"])  # that day, after it
        between = compute("eu-dora/initial", "--anchor", "awareness=2026-01-14T09:05:00+01:00",
                          "--anchor", "classification=2026-01-14T15:00:00+01:00", "--sent", "2026-01-14T12:00:00+01:00")
        self.assertEqual("met", between["state"])

    def test_no_law_asks_before_its_first_day(self):
        first = {"eu-gdpr-controller/authority": "2018-05-25", "eu-gdpr-processor/controller": "2018-05-25",
                 "uk-gdpr/authority": "2021-01-01", "eu-nis2/notification": "2024-10-18",
                 "nz-privacy-act/commissioner": "2020-12-01", "us-bank-36h/regulator": "2022-05-01",
                 "au-apra-cps234/incident": "2019-07-01"}
        for step, day in first.items():
            with self.subTest(step):
                self.assertEqual(day, compute(step)["in_force_from"])
        before = compute("eu-gdpr-controller/authority", "--anchor", "awareness=2018-05-24T23:00:00+02:00", "--zone",
                         "Europe/Paris")
        self.assertEqual("not_applicable", before["state"])
        after = compute("eu-gdpr-controller/authority", "--anchor", "awareness=2018-05-25T00:30:00+02:00", "--zone",
                        "Europe/Paris")
        self.assertEqual("overdue", after["state"])

    def test_holidays_are_known_where_there_are_some_in_each_year(self):
        def known(*holidays):
            return compute("au-apra-cps234/weakness", "--anchor", "awareness=2026-12-16",
                           *(("--holidays", holidays[0]) if holidays else ()))["holidays_known"]
        self.assertFalse(known())
        self.assertFalse(known(""))
        self.assertFalse(known("2025-12-25"))
        self.assertTrue(known("2026-12-25"))
        self.assertFalse(compute("au-apra-cps234/weakness", "--anchor", "awareness=2026-12-24",
                                 "--holidays", "2026-12-25")["holidays_known"])

    def test_a_bare_day_on_one_limb_is_refused(self):
        compute("eu-dora/initial", "--anchor", "awareness=2026-01-14T09:05:00+01:00",
                "--anchor", "classification=2026-01-14", code=1)


class Duties(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.file = os.path.join(self.folder.name, "r.ireg")

    def tearDown(self):
        self.folder.cleanup()

    def new(self, zone="Europe/Paris", jurisdictions="eu"):
        ireg("new", self.file, "--organisation", "Test", "--zone", zone, "--jurisdictions", jurisdictions)
        ireg("log", self.file, "--title", "First", "--kind", "data-breach", "--noticed", "2026-11-20 09:00")

    def set(self, *words, code=0, ref="INC-2026-0001"):
        return ireg("set", self.file, ref, *words, code=code)

    def duties(self, *words):
        return json.loads(ireg("deadlines", self.file, *words, "--json").stdout)

    def test_days_end_where_the_entity_is(self):
        self.new("Australia/Perth", "au")
        self.set("suspected_at=2026-03-01 22:30")
        found = [one for one in self.duties() if one["step"] == "assessment"]
        self.assertEqual([one["date"] for one in found], ["2026-03-31"])
        self.assertEqual((found[0]["zone"], found[0]["zone_of"]), ("Australia/Perth", "entity"))

    def test_unanswered_questions_are_named(self):
        self.new()
        self.set("disposition=confirmed", "severity=critical", "--reason", "all of it")
        said = ireg("deadlines", self.file)
        self.assertIn("INC-2026-0001", said.stderr)
        self.assertIn("eu-gdpr-controller", said.stderr)
        self.assertNotIn("Nobody has to be told", said.stderr)
        listed = json.loads(ireg("assessment", self.file, "list", "--json").stdout)
        self.assertIn(("INC-2026-0001", "eu-gdpr-controller", None),
                      [(one["incident"], one["regime"], one["answer"]) for one in listed])

    def test_what_happened_does_not_lie_in_the_future(self):
        self.new()
        for fact in ("noticed", "aware_at", "contained_at", "occurred_from", "ransom_paid_at"):
            with self.subTest(fact):
                self.assertIn("future", self.set(f"{fact}=2099-01-01 10:00", code=1).stderr)
        made = ireg("notification", self.file, "add", "--incident", "INC-2026-0001", "--to", "Press", "--due",
                    "2099-01-01 10:00").stdout.split()[-1]
        self.assertIn("future", ireg("notification", self.file, "sent", made, "--at", "2099-01-01 10:00",
                                     code=1).stderr)

    def test_times_that_contradict_each_other_are_both_named(self):
        self.new()
        said = self.set("occurred_from=2026-11-20 10:00", "occurred_to=2026-11-19 10:00", code=1).stderr
        self.assertIn("Occurred from", said)
        self.assertIn("Occurred until", said)
        self.set("occurred_from=2026-11-20 10:00")
        self.set("occurred_to=2026-11-19 10:00", code=1)
        self.set("occurred_to=2026-11-20") # that day, after ten
        self.set("contained_at=2026-11-19 10:00", code=1)
        self.set("contained_at=2026-11-19 10:00", "--reason", "the clock of the server was wrong")
        said = ireg("gaps", self.file, "INC-2026-0001", "--stage", "contain").stdout
        self.assertIn("Contained", said)
        self.assertIn("Noticed", said)

    def test_a_clock_does_not_start_before_the_incident(self):
        self.new()
        self.set("occurred_from=2026-11-20 10:00")
        for fact in ("determined_at", "classified_at", "ransom_paid_at"):
            with self.subTest(fact):
                self.assertIn("Occurred from", self.set(f"{fact}=2026-11-01 10:00", code=1).stderr)
        said = ireg("gaps", self.file, "INC-2026-0001", "--stage", "assess").stdout
        self.assertIn("lies before", said) # it was noticed at nine

    def test_nobody_tells_before_anybody_knows(self):
        self.new()
        self.set("aware_at=2026-11-20 10:00")
        ireg("assessment", self.file, "add", "--incident", "INC-2026-0001", "--regime", "eu-gdpr-controller",
             "--answer", "triggered", "--reason", "risk")
        notice = next(one["notification"] for one in self.duties() if one["step"] == "authority")
        said = ireg("notification", self.file, "sent", notice, "--at", "2026-11-20 09:00", code=1).stderr
        self.assertIn("Became aware", said)
        done = ireg("notification", self.file, "sent", notice, "--at", "2026-11-23")
        self.assertIn(f"{notice} was sent without: ", done.stderr)
        self.assertIn("Likely consequences", done.stderr)
        found = next(one for one in self.duties() if one["notification"] == notice)
        self.assertEqual(found["state"], "met_or_late") # the limit is that day at eleven
        asked = [(one["fact"], one["record"]) for one in json.loads(
            ireg("gaps", self.file, "INC-2026-0001", "--stage", "notify", "--json").stdout)]
        self.assertIn(("notification:sent", notice), asked)

    def test_a_day_that_hours_count_from_is_asked_for_its_time(self):
        self.new()
        self.set("aware_at=2026-11-20")
        ireg("assessment", self.file, "add", "--incident", "INC-2026-0001", "--regime", "eu-gdpr-controller",
             "--answer", "triggered", "--reason", "risk")
        self.assertIn("time of day", ireg("deadlines", self.file).stdout)
        asked = [one["fact"] for one in json.loads(
            ireg("gaps", self.file, "INC-2026-0001", "--stage", "evaluate", "--json").stdout)]
        self.assertIn("aware_at", asked)
        notice = next(one["notification"] for one in self.duties() if one["step"] == "authority")
        ireg("notification", self.file, "sent", notice, "--at", "2026-11-28 10:00")
        found = next(one for one in self.duties() if one["notification"] == notice)
        self.assertEqual(found["state"], "met_or_late")

    def test_a_duty_without_a_figure_says_how_long_it_has_waited(self):
        self.new()
        self.set("aware_at=2026-11-20 10:00")
        ireg("regimes", self.file, "enable", "eu-gdpr-processor")
        ireg("assessment", self.file, "add", "--incident", "INC-2026-0001", "--regime", "eu-gdpr-processor",
             "--answer", "triggered", "--reason", "theirs")
        for language, words in (("en", "open for 2 d 2 h"), ("fr", "depuis 2 j 2 h")):
            said = ireg("deadlines", self.file, "--now", "2026-11-22 12:00", "--language", language).stdout
            self.assertIn(words, said.replace("\u00a0", " ").replace("\u202f", " "))

    def test_what_a_law_decides_is_not_unknown_beside_it(self):
        self.new()
        self.assertRegex(ireg("show", self.file, "INC-2026-0001").stdout, "Notification required +Not known")
        ireg("assessment", self.file, "add", "--incident", "INC-2026-0001", "--regime", "eu-gdpr-controller",
             "--answer", "triggered", "--reason", "risk")
        self.assertRegex(ireg("show", self.file, "INC-2026-0001").stdout, "Notification required +Yes")

    def test_a_running_duty_stands_in_the_way_of_the_short_closing(self):
        self.new()
        self.set("aware_at=2026-11-20 10:00", "owner=Ann Leroy")
        ireg("assessment", self.file, "add", "--incident", "INC-2026-0001", "--regime", "eu-gdpr-controller",
             "--answer", "triggered", "--reason", "risk")
        self.set("disposition=duplicate", "disposition_reason=told twice")
        said = ireg("close", self.file, "INC-2026-0001", code=1)
        self.assertIn("N-1", said.stdout + said.stderr)

    def test_a_later_look_leaves_the_earlier_one(self):
        self.new()
        made = ireg("watch", self.file, "add", "--incident", "INC-2026-0001", "--what", "Logins", "--until",
                    "2026-12-20").stdout.split()[-1]
        ireg("watch", self.file, "check", made, "--result", "three odd ones")
        ireg("watch", self.file, "check", made, "--result", "quiet")
        shown = json.loads(ireg("show", self.file, "INC-2026-0001", "--json").stdout)
        self.assertEqual([one["result"] for one in shown["watch"]], ["quiet"])
        self.assertEqual([one["note"] for one in shown["watch_checks"]], ["three odd ones", "quiet"])
        self.assertIn("Logins: three odd ones", [one["text"] for one in shown["timeline"]])

    def test_each_closing_keeps_its_name(self):
        self.new()
        self.set("disposition=false-positive", "disposition_reason=a test", "owner=Ann Leroy")
        for who, what in (("Ann Leroy", "close"), ("Bob Marlin", "reopen"), ("Cem Aydin", "close")):
            ireg(what, self.file, "INC-2026-0001", "--reason", "as seen", "--as", who)
        report = os.path.join(self.folder.name, "r.txt")
        ireg("report", self.file, "--kind", "post-incident", "--incident", "INC-2026-0001", "-o", report)
        with open(report, encoding="utf-8") as text:
            lines = [line for line in text if "Closed" in line or "Opened again" in line]
        for who in ("Ann Leroy", "Bob Marlin", "Cem Aydin"):
            self.assertTrue(any(who in line for line in lines), (who, lines))

    def test_nobodys_data_is_not_five_hundred_peoples(self):
        self.new()
        said = self.set("personal_data=no", "individuals=500", code=1).stderr
        self.assertIn("Personal data", said)
        self.assertIn("Individuals", said)


class Gates(unittest.TestCase):
    def gaps(self, jurisdictions, *facts, kind):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "r.ireg")
            ireg("new", file, "--organisation", "Test", "--zone", "Europe/Paris", "--jurisdictions", jurisdictions)
            ireg("log", file, "--title", "First", "--kind", kind, "--noticed", "2026-11-20 09:00")
            ireg("set", file, "INC-2026-0001", *facts, "--reason", "as seen")
            found = set()
            for stage in ("assess", "contain", "evaluate", "notify", "review", "monitor"):
                for number, gap in enumerate(json.loads(
                        ireg("gaps", file, "INC-2026-0001", "--stage", stage, "--json").stdout)):
                    self.assertEqual(gap["stage"], stage)
                    found.add((stage, gap["fact"], number if gap["fact"] == "assessment:answer" else 0))
            return found

    def test_a_light_regression_is_asked_what_a_regression_is(self):
        found = self.gaps("au,eu,uk,nz", "severity=planning", kind="regression")
        facts = {fact for _, fact, _ in found}
        self.assertLessEqual(len(found), 12, sorted(found))
        self.assertLessEqual({"last_good", "first_bad", "change", "fixed_in", "summary"}, facts)
        self.assertFalse({"recovery_plan", "review:held_at", "severity_confirmed_by"} & facts)

    def test_a_critical_breach_is_asked_what_an_auditor_asks(self):
        found = self.gaps("eu", "severity=critical", "personal_data=yes", "confidentiality=high", kind="data-breach")
        facts = {fact for _, fact, _ in found}
        self.assertLessEqual(len(found), 30, sorted(found))
        self.assertLessEqual({"data_categories", "individuals", "consequences", "aware_at", "review:approved"}, facts)
        self.assertFalse({"recovery_plan", "last_good"} & facts)

    def test_an_interruption_is_asked_from_when_to_when(self):
        found = self.gaps("eu", "severity=high", "availability=high", "personal_data=no", kind="service-interruption")
        facts = {fact for _, fact, _ in found}
        self.assertLessEqual({"occurred_from", "occurred_to"}, facts)


if __name__ == "__main__":
    unittest.main()
