#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""An exercise from its planning to what came of it, and everything that must not meet one."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402


def unaged(answer):
    """Without how long what is open has been so, which goes on while a test runs."""
    if isinstance(answer, dict):
        return {key: unaged(value) for key, value in answer.items() if not key.endswith("_hours")}
    return [unaged(one) for one in answer] if isinstance(answer, list) else answer


class Exercises(RegisterTest):
    def verified(self):
        """`ireg` and the script that knows nothing of it agree."""
        self.ok("verify", self.file)
        script = subprocess.run([sys.executable, "-B", ROOT / "tests/verify_register.py", self.file],
                                capture_output=True, text=True)
        self.assertEqual(script.returncode, 0, script.stdout + script.stderr)

    def add(self, *more, title="Site B takes over", plan="Site B"):
        return self.ok("exercise", self.file, "add", "--title", title, "--form", "simulation",
                       "--plan", plan, *more, "--json").json["reference"]

    def listed(self):
        return self.ok("exercise", self.file, "list", "--json").json

    def finding(self, exercise, what):
        return self.ok("exercise", self.file, "finding", exercise, "--what", what, "--json").json["reference"]

    def today(self):
        return self.ok("today", self.file, "--all", "--json").json["items"]

    def test_planned_then_held_with_what_was_achieved(self):
        ref = self.add("--at", "2090-01-01 10:00", "--rto-target", "4", "--rpo-target", "1 h 30", "--lead", "Kim Tran")
        (one,) = self.listed()
        self.assertEqual((one["state"], one["rto"], one["held_at"]), ("planned", "not-measured", None))
        self.assertEqual((one["rto_target"], one["rpo_target"], one["lead"]), (240, 90, "Kim Tran"))
        self.ok("exercise", self.file, "result", ref, "--rto", "3.5", "--rpo", "2", "--at", "-1h")
        (one,) = self.listed()
        self.assertEqual((one["state"], one["rto"], one["rpo"]), ("held", "met", "missed"))
        self.assertIsNotNone(one["held_at"])
        table = self.ok("exercise", self.file, "list", "--language", "fr").out
        self.assertIn("Respecté", table)
        self.assertIn("Manqué", table)
        self.verified()

    def test_without_a_time_it_was_held_as_planned_or_now(self):
        for at in (("--at", "2020-05-05 10:00"), (), ("--at", "2090-01-01 10:00")):
            ref = self.add(*at)
            self.ok("exercise", self.file, "result", ref, "--conclusion", "It went well")
            one = self.listed()[-1]
            self.assertEqual(one["state"], "held", at)
            self.assertEqual(one["held_at"]["at"].startswith("2020-05-05"), "2020-05-05 10:00" in at)

    def test_bad_input_is_refused_and_changes_nothing(self):
        ref = self.add()
        for code, words in (
                (2, ("add", "--title", "x", "--form", "simulation")),
                (1, ("add", "--title", "x", "--form", "party", "--plan", "y")),
                (1, ("add", "--title", " ", "--form", "simulation", "--plan", "y")),
                (1, ("add", "--title", "x", "--form", "simulation", "--plan", "y", "--at", "whenever")),
                (1, ("add", "--title", "x", "--form", "simulation", "--plan", "y", "--rto-target=-4")),
                (1, ("result", ref, "--rto", "soon")),
                (1, ("result", ref, "--rto=-1")),
                (1, ("result", ref, "--rto", "999999999")),
                (1, ("result", ref, "--at", "2090-01-01")),
                (1, ("result", "X-9", "--rto", "1")),
                (2, ("finding", ref)),
                (1, ("finding", "X-9", "--what", "x")),
                (1, ("lesson", "F-9")),
                (1, ("action", ref)),
                (2, ("play",))):
            answer = ireg("exercise", self.file, *words, "--json")
            self.assertEqual(answer.code, code, (words, answer))
        (one,) = self.listed()
        self.assertEqual((one["state"], one["rto_achieved"], one["findings"]), ("planned", None, []))
        for derived in ("rto=met", "state=held", "lesson=L-1"):
            self.assertEqual(ireg("set", self.file, ref, derived).code in (1, 2), True, derived)

    def test_a_finding_becomes_a_lesson_and_an_action_once(self):
        ref = self.add("--at", "2026-01-01")
        finding = self.finding(ref, "The key was in no safe – 鍵 مفتاح")
        lesson = self.ok("exercise", self.file, "lesson", finding, "--target", "procedure", "--json").json["reference"]
        action = self.ok("exercise", self.file, "action", finding, "--owner", "Kim Tran", "--due", "+5d",
                         "--json").json["reference"]
        (one,) = self.listed()
        self.assertEqual([(f["id"], f["lesson"], f["action"]) for f in one["findings"]], [(finding, lesson, action)])
        (known,) = self.ok("lesson", self.file, "list", "--json").json
        self.assertEqual((known["statement"], known["target"], known["incident"], known["exercise"]),
                         ("The key was in no safe – 鍵 مفتاح", "procedure", None, ref))
        self.assertEqual(self.ok("action", self.file, "list", "--json").json[0]["exercise"], ref)
        (todo,) = [item for item in self.today() if item["kind"] == "action"]
        self.assertEqual((todo["record"], todo["incident"], todo["title"]), (action, ref, "Site B takes over"))
        for verb in ("lesson", "action"):
            answer = ireg("exercise", self.file, verb, finding, "--json")
            self.assertEqual(answer.code, 1)
        for taken in (finding, ref, lesson, action):
            self.assertEqual(ireg("remove", self.file, taken, "--reason", "x").code, 1, taken)
        self.ok("undo", self.file)
        self.ok("undo", self.file)
        self.assertEqual(self.ok("lesson", self.file, "list", "--json").json, [])
        self.assertIsNone(self.listed()[0]["findings"][0]["lesson"])
        self.verified()

    def test_today_says_which_plans_are_to_be_tested(self):
        self.assertEqual(self.today(), [])
        self.add("--at", "2020-05-05", plan="Old plan")
        self.add(plan="New plan")
        self.add("--at", "-2d", plan="Good plan")
        self.add(plan="good  PLAN", title="Once more")
        found = {item["text"]: item for item in self.today() if item["kind"] == "plan-test"}
        self.assertEqual(len(found), 2, found)
        (old,) = [item for text, item in found.items() if "Old plan" in text]
        (new,) = [item for text, item in found.items() if "New plan" in text]
        self.assertTrue(old["late"] and "year" in old["text"], old)
        self.assertTrue(not new["late"] and "never" in new["text"] and new["when"] == "now", new)
        self.assertEqual((new["record"], new["incident"]), ("X-2", "X-2"))
        for language, word in (("en", "never tested"), ("fr", "jamais testé")):
            self.assertIn(word, self.ok("today", self.file, "--all", "--language", language).out)

    def test_no_clock_measure_list_or_suggestion_knows_it(self):
        ref = self.log("Gateway down", "--kind", "service-interruption", "--noticed", "2026-05-01 09:00")
        self.ok("set", self.file, ref, "disposition=confirmed", "root_cause_category=system-failure",
                "root_cause=Expired certificate", "personal_data=yes", "aware_at=2026-05-01 10:00")
        asked = {
            "stats": ("stats", self.file), "list": ("list", self.file), "deadlines": ("deadlines", self.file),
            "similar": ("similar", self.file, "--title", "Gateway down expired certificate"),
            "standing": ("standing", self.file), "gaps": ("gaps", self.file, ref), "show": ("show", self.file, ref)}
        without = lambda answer: [one for one in answer if one.get("type") not in ("lesson", "action")]
        before = {name: self.ok(*words, "--json").json for name, words in asked.items()}
        exercise = self.add("--at", "2026-05-20", "--scenario", "Gateway down, expired certificate",
                            title="Gateway down")
        finding = self.finding(exercise, "Expired certificate of the gateway")
        self.ok("exercise", self.file, "lesson", finding)
        self.ok("exercise", self.file, "action", finding, "--due", "2026-06-01")
        for name, words in asked.items():
            now = self.ok(*words, "--json").json
            if name == "similar":
                self.assertEqual([one["reference"] for one in without(now)],
                                 [one["reference"] for one in without(before[name])])
                self.assertEqual({one["type"] for one in now} & {"exercise", "finding"}, set())
                continue
            self.assertEqual(unaged(now), unaged(before[name]), name)
        self.assertEqual({one["type"] for one in self.ok("search", self.file, "certificate", "--json").json}
                         >= {"exercise", "finding"}, True)

    def test_another_register_takes_it_over(self):
        self.log("Gateway down")
        ref = self.add("--at", "2026-05-20", "--rto-target", "4")
        finding = self.finding(ref, "Nobody had the number")
        self.ok("exercise", self.file, "lesson", finding)
        self.ok("exercise", self.file, "action", finding)
        copied, other = self.folder / "all.json", self.folder / "other.ireg"
        self.ok("export", self.file, "--format", "json", "-o", copied)
        self.ok("new", other, "--organisation", "Other")
        self.ok("import", other, copied)
        (one,) = self.ok("exercise", other, "list", "--json").json
        self.assertEqual((one["title"], one["rto_target"], len(one["findings"])), ("Site B takes over", 240, 1))
        (known,) = one["findings"]
        lessons, actions = (self.ok(kind, other, "list", "--json").json for kind in ("lesson", "action"))
        self.assertEqual(([one["id"] for one in lessons], [one["id"] for one in actions]),
                         ([known["lesson"]], [known["action"]]))
        self.ok("import", other, copied)
        self.assertEqual(len(self.ok("lesson", other, "list", "--json").json), 1)
        self.ok("verify", other)

    def test_what_is_removed_is_named_no_more(self):
        ref = self.add("--lead", "Kim Tran")
        finding = self.finding(ref, "x")
        self.ok("remove", self.file, finding, "--reason", "typed twice")
        self.ok("remove", self.file, ref, "--reason", "never planned")
        self.assertEqual(self.listed(), [])
        self.assertEqual(self.today(), [])
        self.verified()

    def test_findings_stand_in_their_order(self):
        ref = self.add()
        for i in range(60):
            self.finding(ref, f"Finding {i}")
        (one,) = self.listed()
        self.assertEqual([f["text"] for f in one["findings"]], [f"Finding {i}" for i in range(60)])


class Recovery(RegisterTest):
    def test_the_decision_on_plans_is_typed_once(self):
        ref = self.log("Down", "--kind", "service-interruption", "--noticed", "2026-05-01 09:00")
        show = lambda: self.ok("show", self.file, ref, "--json").json
        self.assertIsNone(show()["plan_decided_at"])
        self.ok("set", self.file, ref, "recovery_plan=invoked", "plan_decided_by=Kim Tran")
        first = show()["plan_decided_at"]
        self.assertIsNotNone(first)
        self.ok("set", self.file, ref, "continuity_plan=invoked")
        self.assertEqual(show()["plan_decided_at"], first)
        self.ok("set", self.file, ref, "critical_unplanned_event=yes", "recovery_location=Site B",
                "rto_target=4", "rto_achieved=5.5", "rpo_target=15 min", "rpo_achieved=0",
                "plan_decided_at=2026-05-01 09:30")
        now = show()
        self.assertEqual((now["critical_unplanned_event"], now["recovery_location"]), ("yes", "Site B"))
        self.assertEqual([now[f] for f in ("rto_target", "rto_achieved", "rpo_target", "rpo_achieved")],
                         [240, 330, 15, 0])
        found = lambda where: [one["reference"] for one in self.ok("list", self.file, "--where", where, "--json").json]
        self.assertEqual((found("rto_achieved > 5"), found("rto_achieved > 6")), ([ref], []))
        self.assertEqual(ireg("set", self.file, ref, "rto_target=-4").code, 1)
        self.assertEqual(ireg("set", self.file, ref, "plan_decided_at=2090-01-01").code, 1)


if __name__ == "__main__":
    main()
