#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Lessons by their controls, their trainings and their back-links, as a list and as a digest."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402


class Lessons(RegisterTest):
    def path(self, name):
        return str(self.folder / name)

    def prepare(self):
        super().prepare()
        self.old = self.ok("log", self.file, "--title", "Export shown to another tenant",
                           "--noticed", "2023-01-05", "--json").json["reference"]
        self.new = self.ok("log", self.file, "--title", "Report shown to another tenant",
                           "--json").json["reference"]
        self.lesson = self.ok("lesson", self.file, "add", "--incident", self.old, "--statement",
                              "Test the tenant filter", "--target", "tool", "--theme", "Tenants",
                              "--control", "8.29; backup", "--signal", "A foreign name",
                              "--audience", "Developers", "--owner", "Ana Diaz", "--json").json["reference"]

    def listed(self, *options):
        return self.ok("lesson", self.file, "list", "--json", *options).json

    def come_back(self):
        self.ok("lesson", self.file, "applied", self.lesson, "--at", "2023-02-01", "--proof", "merged")
        self.ok("lesson", self.file, "verified", self.lesson, "--at", "2023-03-01", "--proof", "run")
        return self.ok("lesson", self.file, "link", self.lesson, self.new)

    def test_controls_are_known_numbers(self):
        self.assertEqual(self.listed()[0]["control"], "A.8.13, A.8.29")
        for wrong in ("9.9", "8.35", "5.0", "nonsense", "8.13, nonsense", "A.8.1.3"):
            answer = ireg("set", self.file, self.lesson, f"control={wrong}", "--json")
            self.assertEqual((answer.code, answer.error["place"]), (1, "control"), wrong)
            answer = ireg("set", self.file, self.old, f"control={wrong}", "--json")
            self.assertEqual((answer.code, answer.error["place"]), (1, "control"), wrong)
        self.assertEqual(self.listed()[0]["control"], "A.8.13, A.8.29")
        self.ok("set", self.file, self.old, "control=5.26", "nonconformity=NC-12", "risk_reference=R-7")
        shown = self.ok("show", self.file, self.old, "--json").json
        self.assertEqual((shown["control"], shown["nonconformity"], shown["risk_reference"]),
                         ("A.5.26", "NC-12", "R-7"))
        out = self.path("post.md")
        self.ok("report", self.file, "--kind", "post-incident", "--incident", self.old, "-o", out)
        text = Path(out).read_text(encoding="utf-8")
        for words in ("A.5.26 Incidents: response", "NC-12", "R-7", "A.8.13 Backup"):
            self.assertIn(words, text)

    def test_a_condition_narrows_list_and_digest_alike(self):
        self.ok("lesson", self.file, "add", "--incident", self.new, "--statement", "Keep a spare",
                "--target", "system")
        cases = {
            "target = tool": ["L-1"],
            "target in (tool, system)": ["L-1", "L-2"],
            "theme = tenants": ["L-1"],
            "owner = \"Ana Diaz\"": ["L-1"],
            "owner = null": ["L-2"],
            "control = 8.13": ["L-1"],
            "control = 8.1": [],
            "state = identified": ["L-1", "L-2"],
            "came_back = yes": [],
            "verified_at < -365d": [],
        }
        for where, left in cases.items():
            self.assertEqual([one["id"] for one in self.listed("--where", where)], left, where)
            out = self.path("digest.md")
            self.ok("report", self.file, "--kind", "lessons", "--where", where, "-o", out, "--force")
            text = Path(out).read_text(encoding="utf-8")
            found = [one for one in ("L-1", "L-2") if f"### {one} " in text]
            self.assertEqual(found, left, where)
        for wrong in ("state = done", "control = 9.9", "colour = red", "target"):
            self.assertEqual(ireg("lesson", self.file, "list", "--where", wrong).code, 2, wrong)
            self.assertEqual(ireg("report", self.file, "--kind", "lessons", "--where", wrong,
                                  "-o", self.path("x.md")).code, 2, wrong)
        self.assertEqual([one["id"] for one in self.listed("--sort", "-id")], ["L-2", "L-1"])
        self.assertEqual(len(self.listed("--limit", "1")), 1)
        self.assertEqual(ireg("lesson", self.file, "list", "--sort", "colour").code, 2)

    def test_what_came_back_says_so_everywhere(self):
        self.assertIn("come back", self.come_back().out)
        (one,) = self.listed("--where", "came_back = yes")
        self.assertEqual([(met["reference"], met["came_back"]) for met in one["incidents"]],
                         [(self.old, False), (self.new, True)])
        self.assertEqual((one["came_back"], one["state"]), (True, "identified"))
        shown = self.ok("show", self.file, self.new, "--json").json
        self.assertEqual([(link["lesson"], link["came_back"]) for link in shown["lessons_met_again"]],
                         [(self.lesson, True)])
        for ref in (self.old, self.new):  # its own, and once more
            self.assertEqual(ireg("lesson", self.file, "link", self.lesson, ref).code, 1)

    def test_a_training_is_of_its_lesson(self):
        self.come_back()
        ref = self.ok("lesson", self.file, "train", self.lesson, "--topic", "Tenants apart", "--at",
                      "2023-02-02", "--by", "Zoë Nguyễn", "--audience", "Developers", "--people", "12",
                      "--json").json["reference"]
        (one,) = self.listed()[0]["trainings"]
        self.assertEqual((one["id"], one["topic"], one["held_by"], one["people"]),
                         (ref, "Tenants apart", "Zoë Nguyễn", 12))
        self.ok("add", self.file, "training", "--incident", self.new, "topic=Again",
                f"lesson={self.lesson}")
        self.assertEqual(len(self.listed()[0]["trainings"]), 2)
        self.ok("set", self.file, ref, "people=13")
        self.assertEqual(self.ok("show", self.file, ref, "--json").json["people"], 13)
        other = self.ok("lesson", self.file, "add", "--incident", self.new, "--statement", "x",
                        "--target", "tool", "--json").json["reference"]
        for words in (("lesson", self.file, "train", other, "--topic", "x", "--incident", self.old),
                      ("add", self.file, "training", "--incident", self.old, "topic=x", "lesson=L-99"),
                      ("lesson", self.file, "train", "L-99", "--topic", "x"),
                      ("lesson", self.file, "train", self.lesson, "--topic", "x", "--at", "+3d"),
                      ("lesson", self.file, "train", self.lesson, "--topic", "x", "--people", "-1")):
            self.assertEqual(ireg(*words).code, 1, words)
        self.assertEqual(ireg("lesson", self.file, "train", self.lesson).code, 2)
        self.ok("undo", self.file)
        self.ok("verify", self.file)

    def test_every_format_of_the_digest(self):
        self.come_back()
        self.ok("lesson", self.file, "train", self.lesson, "--topic", "Tenants apart")
        for ending in ("pdf", "html", "md", "txt", "csv", "xlsx"):
            for language in ("en", "fr"):
                out = self.path(f"digest-{language}.{ending}")
                self.ok("report", self.file, "--kind", "lessons", "-o", out, "--language", language)
                self.assertGreater(Path(out).stat().st_size, 200)
        text = Path(self.path("digest-fr.txt")).read_text(encoding="utf-8")
        for words in ("Recueil d’enseignements", "Tenants apart", "(revenu)", "A.8.13 Sauvegarde"):
            self.assertIn(words, text)
        self.assertEqual(ireg("report", self.file, "--kind", "lessons", "--group", "kind",
                              "-o", self.path("y.md")).code, 2)
        self.assertEqual(ireg("report", self.file, "--kind", "lessons", "--incident", self.old,
                              "-o", self.path("y.md")).code, 2)

    def test_another_register_gets_all_of_it(self):
        self.come_back()
        self.ok("lesson", self.file, "train", self.lesson, "--topic", "Tenants apart", "--people", "3")
        self.ok("set", self.file, self.lesson, "nonconformity=NC-1", "risk_reference=R-2")
        out = self.path("all.json")
        self.ok("export", self.file, "--format", "json", "-o", out)
        other = self.path("other.ireg")
        self.ok("new", other, "--organisation", "Elsewhere")
        self.ok("import", other, out)
        (one,) = self.ok("lesson", other, "list", "--json").json
        self.assertEqual((one["control"], one["nonconformity"], one["risk_reference"], one["came_back"]),
                         ("A.8.13, A.8.29", "NC-1", "R-2", True))
        self.assertEqual([training["people"] for training in one["trainings"]], [3])
        self.ok("verify", other)
        script = subprocess.run([sys.executable, "-B", ROOT / "tests/verify_register.py", other],
                                capture_output=True, text=True)
        self.assertEqual(script.returncode, 0, script.stdout + script.stderr)

    def test_a_register_without_lessons(self):
        bare = self.path("bare.ireg")
        self.ok("new", bare, "--organisation", "Bare")
        self.assertEqual(self.ok("lesson", bare, "list", "--json").json, [])
        out = self.path("bare.md")
        self.ok("report", bare, "--kind", "lessons", "-o", out)
        self.assertIn("No lesson is recorded.", Path(out).read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
