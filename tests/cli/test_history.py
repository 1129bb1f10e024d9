#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""A history that does not hold together binds every command; a copy put back is said and accepted."""

import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, ireg, main  # noqa: E402

ALTERED = "UPDATE event SET body = zeroblob(length(body)) WHERE seq = 20"
REWRITTEN = "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), 'Mail', 'Hail') AS BLOB) WHERE instr(body, 'Mail')"
TAMPERINGS = {
    "an old event": ALTERED,
    "a value that can be decoded": REWRITTEN,
    "a title": "UPDATE incident SET title = 'TAMPERED' WHERE id = 1",
    "a narrative": "UPDATE incident_narrative SET summary = 'TAMPERED' WHERE id = 1",
    "a row that no event made": "INSERT INTO timeline_entry (id, revision, incident, text) VALUES (999, 1, 1, 'x')",
    "a person": "UPDATE person SET name = 'Somebody Else' WHERE id = 1",
    "a row gone": "DELETE FROM timeline_entry WHERE id = 1",
}


class Broken(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log("Mail gateway down")
        self.ok("set", self.file, self.ref, "summary=No mail since noon", "owner=Sam Okoro")
        for i in range(6):
            self.ok("note", self.file, self.ref, "--what", f"Step {i}")

    def alter(self, sql):
        with sqlite3.connect(self.file) as other:
            other.execute(sql)
        other.close()

    def warns(self, *words):
        answer = self.call(*words)
        self.assertEqual(answer.code, 0, answer)
        lines = answer.err.strip().split("\n")
        self.assertEqual(len(lines), 1, answer)
        self.assertIn("ireg: ", lines[0])
        self.assertIn("can be read but not changed", lines[0], answer)
        return answer

    def test_every_tampering_is_said_by_reads_and_refused_by_writes(self):
        sound = self.bytes()
        for what, sql in TAMPERINGS.items():
            with self.subTest(what):
                self.file.write_bytes(sound)
                self.alter(sql)
                before = self.bytes()
                self.warns("list", self.file)
                self.assertIsInstance(self.warns("list", self.file, "--json").json, list)
                self.refused(4, "log", self.file, "--title", "x")
                self.assertEqual(self.bytes(), before)
                self.assertEqual(self.call("verify", self.file).code, 4)

    def test_every_reading_command_warns_once_and_keeps_its_form(self):
        self.alter(TAMPERINGS["a title"])
        for words in (
            ("show", self.file, self.ref),
            ("gaps", self.file, self.ref),
            ("history", self.file),
            ("search", self.file, "gateway"),
            ("similar", self.file, self.ref),
            ("stats", self.file),
            ("deadlines", self.file),
            ("action", self.file, "list"),
        ):
            with self.subTest(words[0]):
                self.assertTrue(self.warns(*words, "--json").out.startswith(("[", "{")))

    def test_every_writing_command_is_refused(self):
        self.alter(ALTERED)
        before = self.bytes()
        note = self.folder / "note.txt"
        note.write_text("seen")
        for words in (
            ("set", self.file, self.ref, "title=x"),
            ("note", self.file, self.ref, "--what", "x"),
            ("undo", self.file),
            ("advance", self.file, self.ref),
            ("action", self.file, "add", "--incident", self.ref, "--title", "x"),
            ("evidence", self.file, "add", "--incident", self.ref, note),
            ("restore", self.file, "-o", self.folder / "back.ireg"),
        ):
            with self.subTest(words[0]):
                self.refused(4, *words)
        self.assertEqual(self.bytes(), before)

    def test_a_report_says_it_in_every_form_and_language(self):
        self.alter(TAMPERINGS["a title"])
        report = ("report", self.file, "--kind", "post-incident", "--incident", self.ref, "-o")
        for ending in ("html", "md", "txt"):
            for language, mark in (("en", "HISTORY BROKEN"), ("fr", "HISTORIQUE ROMPU")):
                with self.subTest(ending=ending, language=language):
                    out = self.folder / f"{language}.{ending}"
                    self.call(*report, out, "--language", language)
                    self.assertTrue(mark in out.read_text("utf-8"), "the mark is missing")

    def test_a_sealed_report_names_it(self):
        out = self.folder / "r.pdf"
        report = ("report", self.file, "--kind", "post-incident", "--incident", self.ref, "-o")
        self.ok(*report, out)
        self.ok("verify", out)
        out.unlink()
        self.alter(TAMPERINGS["a title"])
        self.warns(*report, out)
        answer = self.call("verify", out, "--json")
        self.assertEqual(answer.code, 4, answer)
        self.assertEqual([one["kind"] for one in answer.json["findings"]], ["history-was-broken"])


class Seen(RegisterTest):
    """What this user saw last is remembered outside of the register."""

    def prepare(self):
        super().prepare()
        self.state = self.folder / "state"
        self.log("First")
        self.older = self.folder / "older.ireg"
        shutil.copy(self.file, self.older)
        self.log("Second")

    def call(self, *words, **how):
        env = {"XDG_STATE_HOME": str(self.folder / "state"), **how.pop("env", {})}
        return super().call(*words, env=env, **how)

    def said(self, *words, **how):
        answer = self.call(*words, **how)
        self.assertEqual(answer.code, 0, answer)
        return answer.err.strip()

    def test_a_sound_register_says_nothing(self):
        self.assertEqual(self.said("list", self.file), "")
        self.assertEqual(self.said("list", self.older), "")
        moved = self.file.rename(self.folder / "moved.ireg")
        self.assertEqual(self.said("list", moved), "")

    def test_an_older_copy_put_back_is_said_until_it_is_accepted(self):
        shutil.copy(self.older, self.file)
        for _ in range(2):
            self.assertIn("older than what was last seen", self.said("list", self.file))
        self.assertIn("older than what was last seen", self.said("log", self.file, "--title", "Third"))
        self.assertRegex(self.said("verify", self.file), "last seen")
        self.assertEqual(self.said("list", self.file), "")

    def test_another_branch_is_said(self):
        for title in ("Other", "Another", "A third"):
            self.ok("log", self.older, "--title", title)
        shutil.copy(self.older, self.file)
        self.assertIn("is not the one that was last seen", self.said("list", self.file))
        self.assertIn("n’est pas celui", self.said("list", self.file, "--language", "fr"))

    def test_a_restored_backup_is_accepted(self):
        self.file.unlink()
        self.ok("restore", self.older, "-o", self.file)
        self.assertEqual(self.said("list", self.file), "")

    def test_what_is_kept_is_private_and_says_little(self):
        kept = [path for path in (self.folder / "state").rglob("*") if path.is_file()]
        self.assertEqual(len(kept), 1, kept)
        self.assertEqual(kept[0].stat().st_mode & 0o777, 0o600)
        self.assertEqual(kept[0].parent.stat().st_mode & 0o777, 0o700)
        text = kept[0].read_text()
        self.assertNotIn(str(self.folder), text)
        self.assertNotIn("First", text)

    def test_without_a_place_to_keep_it_all_works(self):
        blocked = self.folder / "blocked"
        blocked.write_text("a file, no folder")
        for env in (
            {"XDG_STATE_HOME": str(blocked)},
            {"XDG_STATE_HOME": "", "HOME": str(self.folder / "nobody")},
            {"XDG_STATE_HOME": str(self.folder / "a" / "b" / "c")},
            {"XDG_STATE_HOME": "relative", "HOME": str(self.folder / "nobody")},
        ):
            with self.subTest(env):
                self.assertEqual(self.said("list", self.file, env=env), "")
                self.assertEqual(self.said("log", self.file, "--title", "x", env=env), "")
        self.assertFalse((self.folder / "nobody").exists())
        self.assertFalse((self.folder / "a").exists())

    def test_a_mangled_note_is_no_note(self):
        kept = next(path for path in (self.folder / "state").rglob("*") if path.is_file())
        for bytes_ in (b"", b"\0" * 100, b"incident-register seen 1\nx", b"incident-register seen 1\n" + b"a" * 99999):
            with self.subTest(bytes_[:30]):
                kept.write_bytes(bytes_)
                self.assertEqual(self.said("list", self.file), "")


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
