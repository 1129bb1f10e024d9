#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Files that are no registers, places that can't be written, long and hostile texts."""

import csv
import io
import json
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import unicodedata
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, REAL_DATA, RegisterTest, ireg, main  # noqa: E402

READS = (("list",), ("show", "INC-2026-0001"), ("verify",), ("history",), ("search", "x"))
WRITES = (("log", "--title", "x"), ("set", "INC-2026-0001", "title=x"), ("undo",))

HOSTILE = (
    "'; DROP TABLE incident; --",
    '"quoted" and \\back\\slashed\\',
    "<script>alert(1)</script><b>bold</b>",
    "=HYPERLINK(\"x\")",
    "@handle",
    "line one\nline two\r\nthree\ttabbed",
    "  blanks at both ends  ",
    "\ufeffmark in front",
    "right to left \u202eoverride\u202c",
    "\u0001 control \u007f \u0085",
    "Zürich 中文 🛥️ e\u0301",
    "%s %n %1 {0} $HOME `id` $(id)",
    "null",
    "\u2028line separator",
    "\uffff\U0010ffff",
)


def as_nobody():
    """What root may do proves nothing about permissions."""
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)


class Files(RegisterTest):
    def expect_untouched(self, path, code=3):
        before = path.read_bytes() if path.is_file() and not path.is_symlink() else None
        names = sorted(os.listdir(path.parent))
        for command, *rest in READS + WRITES:
            with self.subTest(file=path.name, command=command):
                self.refused(code, command, path, *rest, timeout=20)
        if before is not None:
            self.assertEqual(path.read_bytes(), before)
        self.assertEqual(sorted(os.listdir(path.parent)), names)

    def test_an_empty_file(self):
        path = self.folder / "empty.ireg"
        path.touch()
        self.expect_untouched(path)

    def test_a_text_file(self):
        path = self.folder / "text.ireg"
        path.write_text("Not a register at all.\n" * 2000)
        self.expect_untouched(path)

    def test_a_directory(self):
        path = self.folder / "folder.ireg"
        path.mkdir()
        self.expect_untouched(path)

    def test_a_fifo(self):
        path = self.folder / "fifo.ireg"
        os.mkfifo(path)
        self.expect_untouched(path)

    def test_a_symbolic_link(self):
        path = self.folder / "link.ireg"
        path.symlink_to(self.file)
        before = self.bytes()
        self.expect_untouched(path)
        self.assertEqual(self.bytes(), before)

    def test_a_dangling_link_is_not_written_through(self):
        path = self.folder / "link.ireg"
        path.symlink_to(self.folder / "target.ireg")
        answer = self.call("new", path, "--organisation", "x")
        self.assertNotEqual(answer.code, 0, answer)
        self.assertFalse((self.folder / "target.ireg").exists())

    def test_somebody_elses_database(self):
        path = self.folder / "other.ireg"
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE incident (id INTEGER PRIMARY KEY, title TEXT)")
        self.expect_untouched(path)

    def test_a_newer_register_says_so(self):
        with sqlite3.connect(self.file) as other:
            other.execute("PRAGMA user_version = 9999")
        before = self.bytes()
        answer = self.refused(3, "log", self.file, "--title", "x")
        self.assertEqual(answer.error["kind"], "newer-schema")
        self.assertIn("9999", answer.error["message"])
        self.assertEqual(self.json("list", self.file), [])
        self.assertEqual(self.bytes(), before)

    def test_a_newer_register_that_older_programs_can_not_read(self):
        with sqlite3.connect(self.file) as other:
            other.execute("PRAGMA user_version = 9999")
            other.execute("UPDATE compatibility SET reader = 9999")
        self.assertEqual(self.refused(3, "list", self.file).error["kind"], "newer-schema")
        self.expect_untouched(self.file)

    def test_a_truncated_register(self):
        whole = self.bytes()
        for part in (100, 4096, len(whole) // 2, len(whole) - 1):
            path = self.folder / f"cut-{part}.ireg"
            path.write_bytes(whole[:part])
            before = path.read_bytes()
            for command, *rest in WRITES:
                answer = self.call(command, path, *rest, timeout=20)
                self.assertEqual(answer.code, 3, answer)
            self.assertEqual(path.read_bytes(), before)

    def test_a_changed_schema(self):
        with sqlite3.connect(self.file) as other:
            other.execute("CREATE TABLE sneaked_in (x)")
        self.expect_untouched(self.file)

    def test_a_read_only_file_is_read_and_not_written(self):
        self.log()
        os.chmod(self.folder, 0o755)
        os.chmod(self.file, 0o444)
        before = self.bytes()
        self.assertEqual(len(self.json("list", self.file, preexec=as_nobody)), 1)
        self.ok("search", self.file, "mail", preexec=as_nobody)
        self.refused(5, "log", self.file, "--title", "x", preexec=as_nobody)
        self.assertEqual(self.bytes(), before)

    def test_a_read_only_folder_is_read_and_not_written(self):
        self.log()
        os.chmod(self.file, 0o666)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        before = self.bytes()
        self.assertEqual(len(self.json("list", self.file, preexec=as_nobody)), 1)
        self.refused(5, "log", self.file, "--title", "x", preexec=as_nobody)
        self.assertEqual(self.bytes(), before)
        self.refused(5, "new", self.folder / "b.ireg", "--organisation", "x", preexec=as_nobody)
        self.refused(5, "backup", self.file, "-o", self.folder / "b.ireg", preexec=as_nobody)

    def test_a_missing_folder(self):
        nowhere = self.folder / "no" / "such"
        made = self.refused(5, "new", nowhere / "b.ireg", "--organisation", "x")
        self.assertIn("its folder is not there", made.error["message"])
        self.refused(5, "backup", self.file, "-o", nowhere / "b.ireg")
        self.refused(5, "demo", nowhere / "b.ireg")
        self.assertFalse((self.folder / "no").exists())


class FullDisk(RegisterTest):
    def test_a_file_that_may_not_grow_loses_nothing(self):
        ref = self.log()
        size = self.file.stat().st_size

        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        text = self.folder / "long.txt"
        text.write_text("x" * 300_000)
        answer = self.refused(5, "set", self.file, ref, "--file", f"summary={text}", preexec=small)
        self.assertIn(answer.error["kind"], ("disk-full", "io"))
        self.assertNotRegex(answer.err, r"Technical|[\[\]]|disk I/O|SQL|INSERT")
        told = self.call("set", self.file, ref, "--file", f"summary={text}", "--verbose", "--json", preexec=small)
        self.assertRegex(told.error["technical"], r"\[\d+\]")
        self.assertIn("Technical: " + told.error["technical"], told.err)
        self.verify()
        self.assertIn(self.show(ref)["summary"], (None, ""))
        self.ok("set", self.file, ref, "--file", f"summary={text}")

    @unittest.skipUnless(os.getuid() == 0, "mounting a small disk needs root")
    def test_a_full_disk_loses_nothing(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True, check=False
        )
        if mounted.returncode:
            self.skipTest("this machine lets nobody mount")
        self.addCleanup(subprocess.run, ["umount", disk], check=False)
        here = disk / "small.ireg"
        shutil.copy(self.file, here)
        ref = self.ok("log", here, "--title", "On a small disk").last_word
        (disk / "filler").write_bytes(b"x" * (disk_free(disk) - 8192))
        text = self.folder / "long.txt"
        text.write_text("y" * 500_000)
        answer = self.refused(5, "set", here, ref, "--file", f"summary={text}")
        self.assertEqual(answer.error["kind"], "disk-full")
        self.refused(5, "backup", here, "-o", disk / "copy.ireg")
        self.assertEqual(sorted(os.listdir(disk)), ["filler", "small.ireg", *journal(disk)])
        (disk / "filler").unlink()
        self.ok("verify", here)
        self.ok("set", here, ref, "--file", f"summary={text}")

    def test_output_that_can_not_be_written_is_five(self):
        self.log()
        with open("/dev/full", "wb") as full:
            for words in (["list", self.file], ["action", self.file, "list"], ["view", self.file, "list"]):
                done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, check=False)
                self.assertEqual(done.returncode, 5, done)
                self.assertNotIn(b"recorded", done.stderr)


def one_line(text):
    """What docs/decisions/0014 says a title is."""
    breaks = "\t\n\v\f\r\u0085\u2028\u2029"
    line = re.sub(rf"[ \u00a0\u3000]*[{breaks}][ \u00a0\u3000{breaks}]*", " ", text)
    return unicodedata.normalize("NFC", line).strip(f" \u00a0\u3000{breaks}")


def disk_free(path):
    space = os.statvfs(path)
    return space.f_bavail * space.f_frsize


def journal(disk):
    return [name for name in os.listdir(disk) if name.endswith("-journal")]


class Texts(RegisterTest):
    def back(self, text, ref=None):
        """Through summary and note, and back as it was; the title is one line of it."""
        ref = ref or self.log()
        self.ok("set", self.file, ref, f"title={text}", f"summary={text}")
        self.ok("note", self.file, ref, f"--what={text}")
        shown = self.show(ref)
        self.assertEqual(shown["title"], one_line(text))
        self.assertEqual(shown["summary"], text)
        self.assertEqual(shown["timeline"][-1]["text"], text)

    def test_hostile_texts_come_back_exactly(self):
        for text in HOSTILE:
            with self.subTest(text=ascii(text)):
                self.back(text)
                logged = self.log(text)
                self.assertEqual(self.show(logged)["title"], one_line(text))
                self.ok("list", self.file)
                self.ok("history", self.file, "--csv")
        self.verify()

    def test_a_list_shows_no_control_characters(self):
        self.log("one\ntwo \u001b[31m \u202e")
        out = self.ok("list", self.file).out
        self.assertEqual(len(out.splitlines()), 2)
        self.assertNotIn("\u001b", out)
        self.assertNotIn("\u202e", out)

    def test_no_output_holds_what_a_terminal_or_a_spreadsheet_runs(self):
        hidden = "".join(map(chr, (*range(0x80, 0xA0), 0x7F, 1, 7, 8, 0x1B, 0x61C, 0x200E, 0x200F, 0x202A,
                                   0x202E, 0x2066, 0x2069, 0x2028, 0xFEFF, 0xE0001, 0xE0041, 0xE007F)))
        text = f"one{hidden}two"
        ref = self.log(text, "--owner", text)
        self.ok("set", self.file, ref, f"summary={text}", f"external_references={text}")
        self.ok("note", self.file, ref, f"--what={text}")
        self.ok("action", self.file, "add", "--incident", ref, "--title", text)
        self.ok("lesson", self.file, "add", "--incident", ref, "--statement", text, "--target", "process")
        calls = (("list",), ("show", ref), ("history",), ("history", "--csv"), ("search", "one"), ("stats",),
                 ("action", "list"), ("lesson", "list"), ("similar", ref), ("gaps", ref))
        for command, *rest in calls:
            answer = self.ok(command, self.file, *rest)
            self.assertEqual([ascii(c) for c in hidden if c in answer.out and c != "\n"], [], answer)
        for command, *rest in calls:
            if "--csv" not in rest:
                answer = self.ok(command, self.file, *rest, "--json")
                self.assertEqual([ascii(c) for c in hidden if c in answer.out], [], answer)
        self.assertEqual(self.show(ref)["summary"], text)
        refusal = self.call("list", self.file, "--where", f"{text} = 1")
        self.assertEqual([ascii(c) for c in hidden if c in refusal.err], [], refusal)

    def test_no_cell_of_a_table_begins_a_formula(self):
        signs = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe62", "\ufe63", "\ufe66", "\ufe6b",
                 "\u2212", "\t=", "\r=", "\n=", " =", "\u202e=", "\u3000=", "\ufeff+")
        for sign in signs:
            self.log(f"{sign}1+1")
        table = list(csv.DictReader(io.StringIO(self.ok("history", self.file, "--csv").out)))
        titles = [row["value"] for row in table if row["field"] == "title"]
        self.assertEqual(len(titles), len(signs))
        self.assertEqual([title for title in titles if not title.startswith("'")], [])

    def test_more_conditions_and_words_than_anybody_types(self):
        ref = self.log("needle " * 400)
        self.refused(2, "list", self.file, "--where", " and ".join(["kind = other"] * 3000))
        self.refused(2, "export", self.file, "--format", "veris", "--where", " and ".join(["kind = other"] * 3000),
                     "-o", self.folder / "out")
        self.ok("search", self.file, " ".join(f"needle{n}" for n in range(3000)))
        self.ok("search", self.file, '"' + "needle " * 3000 + '"')
        self.ok("similar", self.file, "--title", " ".join(f"needle{n}" for n in range(3000)))
        self.ok("similar", self.file, ref)

    def undone_once(self, action):
        """Taken back once; again it is refused plainly, until the undoing is taken back itself."""
        undoing = self.ok("undo", self.file, action).last_word
        before = self.bytes()
        for _ in range(2):
            answer = self.refused(1, "undo", self.file, action)
            self.assertIn("undone already", answer.error["message"])
        self.assertEqual(self.bytes(), before)
        return undoing

    def test_an_action_is_undone_once_and_so_is_its_undoing(self):
        ref = self.log()
        for words in (("set", self.file, ref, "title=Second"), ("note", self.file, ref, "--what", "seen"),
                      ("action", self.file, "add", "--incident", ref, "--title", "mend"),
                      ("log", self.file, "--title", "Another")):
            with self.subTest(words=words[0]):
                action = self.json(*words)["action"]
                undoing = self.undone_once(action)
                redoing = self.undone_once(undoing)
                self.undone_once(redoing)
                last = self.json("history", self.file)[-1]
                self.assertEqual(str(last["undoes"]), redoing)
        self.verify()

    def test_undo_without_an_action_walks_back_past_what_stays_undone(self):
        ref = self.log("First")
        self.ok("set", self.file, ref, "title=Second")
        self.ok("set", self.file, ref, "title=Third")
        undoing = self.ok("undo", self.file).last_word
        redoing = self.ok("undo", self.file, undoing).last_word
        self.ok("undo", self.file, redoing)
        self.assertEqual(self.show(ref)["title"], "Second")
        self.ok("undo", self.file)
        self.assertEqual(self.show(ref)["title"], "First")

    def test_bytes_that_are_not_utf8_are_refused(self):
        answer = ireg(b"log", os.fsencode(self.file), b"--title", b"caf\xe9")
        self.assertEqual(answer.code, 2, answer)
        text = self.folder / "latin.txt"
        text.write_bytes(b"caf\xe9")
        self.refused(1, "set", self.file, self.log(), "--file", f"summary={text}")

    def test_a_megabyte_in_a_field_comes_back_and_is_found(self):
        ref = self.log()
        words = "needleword " + "Wellenbrecher äöü " * 58_000
        text = self.folder / "long.txt"
        text.write_text(words, encoding="utf-8")
        self.assertGreater(text.stat().st_size, 1_000_000)
        self.ok("set", self.file, ref, "--file", f"summary={text}", "--file", f"title={text}")
        shown = self.show(ref)
        self.assertEqual((shown["summary"], shown["title"]), (words, words.strip()))
        self.ok("list", self.file)
        self.assertEqual(len(self.json("search", self.file, "needleword")), 1)
        self.verify()

    def test_what_is_too_long_is_refused_whole(self):
        ref = self.log()
        text = self.folder / "huge.txt"
        text.write_text("x" * (5 * 1024 * 1024))
        before = self.bytes()
        answer = self.refused(1, "set", self.file, ref, "kind=other", "--file", f"summary={text}")
        self.assertEqual(answer.error["place"], "summary")
        self.assertEqual(self.bytes(), before)

    def test_a_text_from_standard_input(self):
        ref = self.log()
        done = subprocess.run([PROGRAM, "set", self.file, ref, "--file", "summary=-"], input=b"from a pipe",
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done)
        self.assertEqual(self.show(ref)["summary"], "from a pipe")
        self.refused(1, "set", self.file, ref, "--file", f"summary={self.folder / 'missing.txt'}")
        self.refused(2, "set", self.file, ref)

    @unittest.skipUnless(REAL_DATA, "IREG_REAL_DATA does not name the real data")
    def test_naughty_strings_come_back_exactly(self):
        strings = json.loads(Path(REAL_DATA, "other/blns/blns.json").read_text(encoding="utf-8"))
        texts = [text for text in strings if text.strip() and "\0" not in text]
        self.assertGreater(len(texts), 400)
        fields = ("title", "summary", "impact", "consequences", "root_cause", "residual_risk", "immediate_measures")
        ref = self.log()
        for first in range(0, len(texts), len(fields)):
            given = dict(zip(fields, texts[first:]))
            with self.subTest(texts=ascii(given)):
                self.ok("set", self.file, ref, *(f"{field}={text}" for field, text in given.items()))
                shown = self.show(ref)
                wanted = {**given, "title": one_line(given["title"])}
                self.assertEqual({field: shown[field] for field in given}, wanted)
        for text in texts[:: len(fields)]:
            with self.subTest(text=ascii(text)):
                self.back(text, ref)
        self.verify()


@unittest.skipUnless(REAL_DATA, "IREG_REAL_DATA does not name the real data")
class MalformedDatabases(RegisterTest):
    def test_each_is_refused_unread_and_unwritten(self):
        found = sorted(Path(REAL_DATA, "other/sqlite_malformed").glob("*.db"))
        self.assertEqual(len(found), 72)
        for source in found:
            path = self.folder / source.name
            shutil.copyfile(source, path)  # the mode of the data is no matter here
            before = path.read_bytes()
            for command, *rest in (("list",), ("verify",), ("log", "--title", "x")):
                with self.subTest(file=source.name, command=command):
                    answer = self.call(command, path, *rest, timeout=20)
                    self.assertEqual(answer.code, 3, answer)
                    self.assertTrue(answer.err.strip())
            self.assertEqual(path.read_bytes(), before, source.name)
            self.assertEqual([n for n in os.listdir(self.folder) if n.startswith(source.name)], [source.name])


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
