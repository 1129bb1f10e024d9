#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence: large files, full disks, locations that came with an import."""

import os
import signal
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, main  # noqa: E402

KEPT = 25 * 1024 * 1024


class Evidence(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ref = self.log()

    def add(self, *paths):
        return self.ok("evidence", self.file, "add", "--incident", self.ref, *paths).last_word

    def file_of(self, name, size, into=None):
        path = (into or self.folder) / name
        path.touch()
        os.truncate(path, size)
        return path

    def reading(self, path):
        """The program while it reads a file that is too long to be read in this life."""
        words = ("evidence", self.file, "add", "--incident", self.ref, path)
        running = subprocess.Popen(
            [PROGRAM, *map(os.fspath, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.addCleanup(running.kill)
        while not self.has_open(running, path):
            self.assertIsNone(running.poll(), "it reads no such file")
        return running

    @staticmethod
    def has_open(running, path):
        folder = Path("/proc", str(running.pid), "fd")
        try:
            return any(os.readlink(folder / name) == str(path) for name in os.listdir(folder))
        except OSError:
            return False

    def test_others_write_while_a_large_file_is_read_and_stopping_leaves_nothing(self):
        running = self.reading(self.file_of("disk.img", 1 << 40))
        self.assertEqual(self.show(self.log("urgent"))["title"], "urgent")
        before = self.bytes()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
        self.assertEqual((running.returncode, out), (1, b""))
        self.assertIn(b"stopped", err)
        self.assertNotIn(b"%", err)  # progress is for terminals
        self.assertEqual(self.bytes(), before)
        self.assertEqual(self.json("evidence", self.file, "list"), [])
        self.assertEqual(sorted(os.listdir(self.folder)), ["disk.img", "test.ireg"])

    def test_an_imported_location_is_a_text_until_somebody_confirms_it(self):
        original = self.file_of("disk.img", KEPT + 1)
        self.add(original)
        self.assertEqual(self.json("evidence", self.file, "check")[0]["hash_agrees"], "yes")
        out = self.folder / "out.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        other = self.folder / "other.ireg"
        self.ok("new", other, "--organisation", "Other")
        self.ok("import", other, out)
        check = self.json("evidence", other, "check")[0]
        self.assertEqual((check["hash_agrees"], check["location_unconfirmed"]), ("unknown", True))
        self.assertIn("not confirmed", self.ok("evidence", other, "check").out)
        self.ok("evidence", other, "confirm", check["id"])
        check = self.json("evidence", other, "check")[0]
        self.assertEqual((check["hash_agrees"], check["location_unconfirmed"]), ("yes", False))
        verbs = [line["verb"] for line in self.json("history", other, check["id"])]
        self.assertIn("location-confirmed", verbs)
        self.ok("verify", other)
        self.refused(1, "evidence", other, "confirm", "E-9")
        self.refused(2, "evidence", other, "confirm")

    def test_what_changes_while_it_is_read_is_refused(self):
        for path in ("/proc/self/status", "/proc/uptime", "/proc/self/environ"):
            with self.subTest(path=path):
                answer = self.refused(1, "evidence", self.file, "add", "--incident", self.ref, path)
                self.assertEqual(answer.error["place"], path)
        self.assertEqual(self.json("evidence", self.file, "list"), [])

    def test_long_names_keep_their_ending(self):
        for stem, ending in (("漢" * 83, ".txt"), ("a" * 130, ".pdf"), ("a" * 251, ".pdf")):
            with self.subTest(ending=stem[0] + ending):
                path = self.folder / "in" / (stem + ending)
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(b"x")
                out = self.folder / "out"
                out.mkdir(exist_ok=True)
                made = Path(self.ok("evidence", self.file, "extract", self.add(path), "-o", out).out.strip())
                self.assertTrue(made.is_file())
                self.assertEqual(made.suffix, ending)
                self.assertLessEqual(len(os.fsencode(made.name)), 255)

    @unittest.skipUnless(os.getuid() == 0, "mounting a small disk needs root")
    def test_a_full_disk_leaves_no_part_of_a_copy(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False
        )
        if mounted.returncode:
            self.skipTest("this machine lets nobody mount")
        self.addCleanup(subprocess.run, ["umount", disk], check=False)
        big = self.folder / "big.bin"
        big.write_bytes(os.urandom(2_000_000))
        kept = self.add(big)
        answer = self.refused(5, "evidence", self.file, "extract", kept, "-o", disk)
        self.assertEqual(answer.error["kind"], "disk-full")
        self.assertEqual(os.listdir(disk), [])
        subprocess.run(["mount", "-o", "remount,size=9m", disk], check=True)
        made = Path(self.ok("evidence", self.file, "extract", kept, "-o", disk).out.strip())
        self.assertEqual(made.read_bytes(), big.read_bytes())
        self.assertEqual(os.listdir(disk), [made.name])


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
