#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Why an incident happened: the tree, where asking ends, and what it says of the incident."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402


class WhyTree(RegisterTest):
    def setUp(self):
        super().setUp()
        self.incident = self.log("Mail was not delivered")

    def add(self, answer, *more, incident=None):
        return self.ok("why", self.file, "add", "--incident", incident or self.incident,
                       "--answer", answer, *more, "--json").json["reference"]

    def tree(self, incident=None):
        return self.ok("why", self.file, "show", incident or self.incident, "--json").json

    def drawn(self):
        return [(one["id"], one["depth"]) for one in self.tree()["whys"]]

    def fact(self, field):
        return self.ok("show", self.file, self.incident, "--json").json[field]

    def verified(self):
        """`ireg` and the script that knows nothing of it agree."""
        self.ok("verify", self.file)
        script = subprocess.run([sys.executable, "-B", ROOT / "tests/verify_register.py", self.file],
                                capture_output=True, text=True)
        self.assertEqual(script.returncode, 0, script.stdout + script.stderr)

    def test_a_tree_is_drawn(self):
        top = self.add("The certificate of the gateway was over")
        nobody = self.add("Nobody renewed it", "--under", top)
        self.add("The alarm went to a mailbox that nobody reads", "--under", nobody, "--root",
                 "--category", "system-failure", "--detail", "inadequate-process",
                 "--confidence", "high", "--grounds", "mailbox log")
        self.add("The stand-in was not named", "--under", top)
        self.assertEqual(self.drawn(), [("Y-1", 0), ("Y-2", 1), ("Y-3", 2), ("Y-4", 1)])
        text = self.ok("why", self.file, "show", self.incident).out
        self.assertIn("Y-2  ├─ Nobody renewed it", text)
        self.assertIn("Y-3  │  └─ The alarm went to a mailbox that nobody reads "
                      "[Root · System failure · Process inadequate or missing · confidence: High]", text)
        self.assertIn("Y-4  Ask once more", text)
        self.assertIn("├─ Nobody renewed it", self.ok("show", self.file, self.incident).out)
        french = self.ok("why", self.file, "show", self.incident, "--language", "fr").out
        self.assertIn("Racine · Défaillance d’un système", french)
        self.assertEqual([(one["flaw"], one["why"]) for one in self.tree()["flaws"]],
                         [("open-end", "Y-4")])
        self.verified()

    def test_a_persons_error_is_no_root(self):
        for more in (["--category", "human-error"], ["--category", "system-failure"]):
            words = "Human error" if "system-failure" in more else "The wrong file was sent"
            answer = ireg("why", self.file, "add", "--incident", self.incident, "--answer", words,
                          "--root", *more, "--json")
            self.assertEqual((answer.code, answer.error["place"]), (1, "root"), answer)
            self.assertIn("ask once more why it was possible", answer.error["message"])
        self.assertEqual(self.tree()["whys"], [])
        slip = self.add("Erreur humaine")
        answer = ireg("set", self.file, slip, "root=yes", "--language", "fr")
        self.assertEqual(answer.code, 1)
        self.assertIn("demandez encore une fois pourquoi", answer.err)
        root = self.add("The two buttons look alike", "--under", slip, "--root")
        self.assertEqual(ireg("set", self.file, root, "answer=User error").code, 1)
        self.assertEqual(ireg("set", self.file, root, "category=human-error").code, 1)
        self.verified()

    def test_the_roots_say_the_cause_of_the_incident(self):
        top = self.add("The disk was full")
        root = self.add("Nothing watches the disk", "--under", top, "--root", "--category",
                        "system-failure")
        self.assertEqual(self.fact("root_cause"), "Nothing watches the disk")
        self.assertEqual(self.fact("root_cause_category"), "system-failure")
        self.ok("set", self.file, root, "answer=No alarm watches the disk")
        self.assertEqual(self.fact("root_cause"), "No alarm watches the disk")
        self.add("Logs are kept for ever", "--under", top, "--root", "--category", "third-party-failure")
        self.assertEqual(self.fact("root_cause"), "No alarm watches the disk\nLogs are kept for ever")
        self.assertIsNone(self.fact("root_cause_category"))
        self.ok("undo", self.file)
        self.assertEqual(self.fact("root_cause"), "No alarm watches the disk")
        self.ok("why", self.file, "remove", top)
        self.assertIsNone(self.fact("root_cause"))
        self.assertEqual(self.tree()["whys"], [])
        self.ok("undo", self.file)
        self.assertEqual(self.drawn(), [("Y-1", 0), ("Y-2", 1)])
        self.assertEqual(self.fact("root_cause"), "No alarm watches the disk")
        self.verified()

    def test_what_a_person_wrote_stays(self):
        self.ok("set", self.file, self.incident, "root_cause=As we told the board",
                "root_cause_category=third-party-failure")
        self.add("No alarm", "--root", "--category", "system-failure")
        self.assertEqual(self.fact("root_cause"), "As we told the board")
        self.assertEqual(self.fact("root_cause_category"), "third-party-failure")

    def test_circles_and_strangers_are_refused(self):
        top = self.add("a")
        below = self.add("b", "--under", top)
        other = self.add("c", incident=self.log("Another one"))
        for one, parent, why in [(top, top, "beneath itself"), (top, below, "beneath itself"),
                                 (below, other, "another incident")]:
            answer = ireg("set", self.file, one, f"parent={parent}", "--json")
            self.assertEqual((answer.code, answer.error["place"]), (1, "parent"), answer)
            self.assertIn(why, answer.error["message"])
        self.assertEqual(ireg("set", self.file, top, "parent=Y-99").code, 1)
        self.assertEqual(ireg("set", self.file, top, "answer=").code, 1)
        proof = Path(self.file).with_name("log.txt")
        proof.write_text("x")
        evidence = self.ok("evidence", self.file, "add", "--incident",
                           self.incident, proof, "--json").json["reference"]
        self.assertEqual(ireg("set", self.file, other, f"evidence={evidence}").code, 1)
        self.ok("set", self.file, top, f"evidence={evidence}")
        self.assertIn(evidence + " log.txt", self.ok("why", self.file, "show", self.incident).out)
        self.ok("set", self.file, below, "parent=")
        self.assertEqual(self.drawn(), [(top, 0), (below, 0)])

    def test_removing_one_with_others_beneath(self):
        top = self.add("a")
        below = self.add("b", "--under", top)
        answer = ireg("remove", self.file, top, "--reason", "twice")
        self.assertEqual(answer.code, 1)
        self.assertIn(below, answer.err)
        answer = self.ok("why", self.file, "remove", top)
        self.assertIn("with all that stood beneath it", answer.out)
        self.assertEqual(answer.out.split()[-1], top)
        self.assertEqual(ireg("why", self.file, "remove", top).code, 1)
        self.verified()

    def taken_over(self, name, more=()):
        """The incident in another register, with further records in the JSON between the two."""
        out = Path(self.file).with_name(name + ".json")
        self.ok("export", self.file, "--format", "json", "-o", out)
        whole = json.loads(out.read_text())
        for one in more:
            whole["records"]["why"].append(one)
        out.write_text(json.dumps(whole))
        other = Path(self.file).with_name(name + ".ireg")
        self.ok("new", other, "--organisation", "Harbour Fruit")
        self.taken = self.ok("import", other, out, "--json").json
        (listed,) = self.ok("list", other, "--json").json
        return self.ok("why", other, "show", listed["reference"], "--json").json, other

    def test_another_register_takes_it_over(self):
        top = self.add("a")
        self.add("b", "--under", top, "--root", "--category", "system-failure")
        tree, other = self.taken_over("other")
        self.assertEqual([(one["answer"], one["depth"], one["root"]) for one in tree["whys"]],
                         [("a", 0, False), ("b", 1, True)])
        self.ok("verify", other)

    def test_five_hundred_in_every_script(self):
        texts = ["証明書の期限切れ", "انتهت صلاحية الشهادة", "Ошибка оператора", "ไฟดับ", "e\u0301 \u200f"]
        for text in texts[:2]:
            self.add(text)
        more = [{"id": i, "revision": 1, "incident": 1, "parent": i - 1, "answer": texts[i % 5]}
                for i in range(3, 501)]
        tree, other = self.taken_over("long", more)
        self.assertEqual(len(tree["whys"]), 500)
        self.assertEqual(max(one["depth"] for one in tree["whys"]), 498)
        self.assertIn("└─ " + texts[0], self.ok("show", other, "INC-%s-0001" % self.incident[4:8]).out)

    def test_a_circle_that_was_taken_over_is_told(self):
        self.add("a")
        more = [{"id": 2, "revision": 1, "incident": 1, "parent": 3, "answer": "b"},
                {"id": 3, "revision": 1, "incident": 1, "parent": 2, "answer": "Human error", "root": True}]
        tree, _ = self.taken_over("circle", more)
        self.assertEqual(len(tree["whys"]), 3)
        self.assertLessEqual({"astray", "human-error"}, {one["flaw"] for one in tree["flaws"]})
        said = " ".join(one["message"] for one in self.taken["problems"])
        self.assertIn("a person’s error is marked as a root", said)
        self.assertIn("is not above it", said)

    def test_wrong_words_are_refused(self):
        self.assertEqual(ireg("why", self.file, "add", "--incident", self.incident).code, 2)
        self.assertEqual(ireg("why", self.file, "ask").code, 2)
        self.assertEqual(ireg("why", self.file, "show", "INC-1999-0001").code, 1)
        self.assertEqual(ireg("why", self.file, "remove", "A-1").code, 1)
        self.assertEqual(ireg("why", self.file, "add", "--incident", self.incident, "--answer", "x",
                              "--category", "huge").code, 1)
        self.assertEqual(self.ok("why", self.file, "show", self.incident).out, "")


if __name__ == "__main__":
    main()
