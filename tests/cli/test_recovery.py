#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What a kill leaves beside a register, names that only look free, files in the making, lost answers."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, main  # noqa: E402

READS = (
    ("list",),
    ("show", "INC-2026-0001"),
    ("verify",),
    ("history",),
    ("search", "mail"),
    ("gaps", "INC-2026-0001"),
    ("deadlines",),
    ("stats",),
    ("backup", "-o", "{out}/copy.ireg"),
    ("report", "--kind", "post-incident", "--incident", "INC-2026-0001", "-o", "{out}/report.txt"),
    ("export", "--format", "json", "-o", "{out}/all.json"),
    ("export", "--format", "veris", "-o", "{out}/veris"),
    ("export", "--format", "ics", "-o", "{out}/limits.ics"),
)
LEFTOVER = ".ireg-" + "0123456789abcdef" * 2 + ".tmp"


def as_nobody():
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)


def without_output():
    os.close(1)


@contextlib.contextmanager
def folder_for_all():
    """A folder that anybody may write to, away from the one under test."""
    with tempfile.TemporaryDirectory(prefix="ireg-out-") as path:
        os.chmod(path, 0o777)
        yield path


def interrupted(path):
    """The bytes of a register and of its journal in the middle of a change by another program."""
    other = sqlite3.connect(path, isolation_level=None)
    try:
        version = other.execute("PRAGMA user_version").fetchone()[0]
        other.execute("PRAGMA cache_size = 5")
        other.execute("BEGIN IMMEDIATE")
        other.execute(f"PRAGMA user_version = {version}")  # the first page comes into the journal
        other.execute("UPDATE incident SET title = 'half'")
        other.execute("CREATE TABLE filler (bytes)")
        for _ in range(60):
            other.execute("INSERT INTO filler VALUES (randomblob(7000))")
        journal = Path(f"{path}-journal").read_bytes()
        assert journal[8:12] != bytes(4), "nothing was written yet"
        return path.read_bytes(), journal
    finally:
        other.execute("ROLLBACK")
        other.close()


class RecoveryTest(RegisterTest):
    def prepare(self):
        super().prepare()
        self.log()
        self.sound = self.bytes()
        self.half, self.journal = interrupted(self.file)
        self.assertEqual(self.bytes(), self.sound)
        self.beside = Path(f"{self.file}-journal")

    def kill(self):
        self.file.write_bytes(self.half)
        self.beside.write_bytes(self.journal)

    def words(self, command, rest, out):
        return (command, self.file, *(word.format(out=out) for word in rest))

    def another(self):
        """A register that was made in the same way, killed in the same change: its journal."""
        other = self.folder / "other" / "test.ireg"
        other.parent.mkdir()
        self.ok("new", other, "--organisation", "Example", "--zone", "Australia/Sydney")
        self.ok("log", other, "--title", "Mail gateway down")
        self.assertEqual(len(other.read_bytes()), len(self.sound))
        return interrupted(other)[1]


class AfterAKill(RecoveryTest):
    def test_every_reading_command_answers(self):
        for number, (command, *rest) in enumerate(READS):
            with self.subTest(command=(command, *rest)):
                self.kill()
                out = self.folder / f"out{number}"
                out.mkdir()
                answer = self.ok(*self.words(command, rest, out))
                self.assertNotRegex(answer.err, r"(?m)^ireg: ")
                if command != "search":  # which may bring its index up to date first
                    self.assertEqual(self.bytes(), self.sound)
                self.assertFalse(self.beside.exists())
        self.verify()

    def test_where_nothing_can_be_written_a_copy_is_read(self):
        self.kill()
        os.chmod(self.beside, 0o444)
        os.chmod(self.file, 0o444)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        for preexec in (None, as_nobody):
            for command, *rest in READS:
                with self.subTest(command=(command, *rest), preexec=preexec), folder_for_all() as out:
                    answer = self.ok(*self.words(command, rest, out), preexec=preexec)
                    self.assertIn("copy in memory", answer.err)
                    self.assertEqual(self.bytes(), self.half)
                    self.assertEqual(self.beside.read_bytes(), self.journal)
        self.refused(5, "log", self.file, "--title", "x", preexec=as_nobody)
        self.assertEqual(self.bytes(), self.half)

    def test_writing_goes_on(self):
        self.kill()
        self.ok("log", self.file, "--title", "After the kill")
        self.verify()
        titles = sorted(one["title"] for one in self.json("list", self.file))
        self.assertEqual(titles, ["After the kill", "Mail gateway down"])

    def test_the_damaged_file_kept_and_a_backup_restored_beside_its_journal(self):
        backup = self.folder / "backup.ireg"
        self.ok("backup", self.file, "-o", backup)
        self.kill()
        kept = self.folder / "test-damaged.ireg"
        self.file.rename(kept)
        answer = self.ok("restore", backup, "-o", self.file)
        self.assertIn("test.ireg-journal", answer.err)
        self.assertFalse(self.beside.exists())
        self.ok("verify", backup)
        self.ok("log", self.file, "--title", "After the restoring")
        self.verify()
        aside = list(self.folder.glob("test.ireg-journal.stale-*"))
        self.assertEqual([path.read_bytes() for path in aside], [self.journal])
        # It still mends the file that it belongs to.
        aside[0].rename(f"{kept}-journal")
        self.ok("verify", kept)
        self.assertEqual(kept.read_bytes(), self.sound)


class WhatBelongsToAnother(RecoveryTest):
    def test_another_registers_journal_is_not_rolled_in(self):
        journal = self.another()
        self.beside.write_bytes(journal)
        for command, *rest in READS[:4]:
            answer = self.ok(*self.words(command, rest, self.folder))
            self.assertIn("test.ireg-journal", answer.err)
            self.assertEqual(self.bytes(), self.sound)
            self.assertEqual(self.beside.read_bytes(), journal)
        answer = self.ok("log", self.file, "--title", "More")
        self.assertIn("test.ireg-journal.stale-", answer.err)
        self.verify()
        self.assertEqual(len(self.json("list", self.file)), 2)
        self.assertEqual(self.ok("list", self.file).err, "")

    def test_a_backup_with_a_journal_beside_it_is_restored(self):
        backup = self.folder / "backup.ireg"
        self.ok("backup", self.file, "-o", backup)
        before = backup.read_bytes()
        Path(f"{backup}-journal").write_bytes(self.journal)
        restored = self.folder / "restored.ireg"
        self.ok("restore", backup, "-o", restored)
        self.ok("verify", restored)
        self.assertEqual(backup.read_bytes(), before)

    def test_names_that_only_look_free(self):
        backup = self.folder / "backup.ireg"
        self.ok("backup", self.file, "-o", backup)
        wal = self.folder / "wal.db"
        with_log = sqlite3.connect(wal, isolation_level=None)
        self.addCleanup(with_log.close)
        with_log.execute("PRAGMA page_size = 8192")
        with_log.execute("PRAGMA journal_mode = WAL")
        with_log.execute("CREATE TABLE event (seq)")
        remains = {
            "-journal": self.journal,
            "-wal": Path(f"{wal}-wal").read_bytes(),
            "-shm": Path(f"{wal}-shm").read_bytes(),
        }
        number = 0
        for make in (
            lambda name: ("new", name, "--organisation", "Example"),
            lambda name: ("demo", name),
            lambda name: ("backup", self.file, "-o", name),
            lambda name: ("restore", backup, "-o", name),
        ):
            number += 1
            name = self.folder / f"name{number}.ireg"
            for ending, bytes_ in remains.items():
                Path(f"{name}{ending}").write_bytes(bytes_)
            answer = self.ok(*make(name))
            self.ok("log", name, "--title", "Afterwards")
            self.ok("verify", name)
            for ending, bytes_ in remains.items():
                self.assertIn(f"name{number}.ireg{ending}", answer.err)
                aside = list(self.folder.glob(f"name{number}.ireg{ending}.stale-*"))
                self.assertEqual([path.read_bytes() for path in aside], [bytes_])

    def test_a_name_that_a_register_would_take_for_its_journal(self):
        for ending in ("-journal", "-wal", "-shm"):
            self.refused(1, "new", f"{self.file}{ending}", "--organisation", "Example")
            self.refused(1, "backup", self.file, "-o", f"{self.file}{ending}")
        self.assertEqual(self.bytes(), self.sound)


class Outputs(RecoveryTest):
    def test_nothing_is_written_over_the_register(self):
        (self.folder / "inside").mkdir()
        link = self.folder / "link.txt"
        link.symlink_to(self.file)
        hard = self.folder / "hard.txt"
        os.link(self.file, hard)
        copies = self.folder / "test.ireg.backups"
        copies.mkdir()
        copy = copies / "20261129T063000000Z.ireg"
        shutil.copy(self.file, copy)
        names = (
            self.file,
            self.folder / "inside" / ".." / "test.ireg",
            link,
            hard,
            copy,
            copies / "new.json",
            *(Path(f"{self.file}{ending}") for ending in ("-journal", "-wal", "-shm", ".lock")),
        )
        for name in names:
            with self.subTest(name=name):
                for kind in ("json", "ics"):
                    self.refused(1, "export", self.file, "--format", kind, "-o", name, "--force")
        for name in (link, hard):
            self.refused(1, *self.words("report", READS[9][1:6], ""), name, "--force")
        self.refused(1, "export", self.file, "--format", "veris", "-o", copies, "--force")
        self.assertEqual(self.bytes(), self.sound)
        self.assertEqual(copy.read_bytes(), self.sound)
        self.assertEqual(os.listdir(copies), [copy.name])
        # Relative names are no way round either.
        self.refused(1, "export", "test.ireg", "--format", "json", "-o", "./test.ireg", "--force", cwd=self.folder)

    def test_no_incident_is_written_over_the_register(self):
        out = self.folder / "out"
        self.ok("export", self.file, "--format", "veris", "-o", out)
        name = next(out.iterdir())
        shutil.copy(self.file, name)
        self.refused(1, "export", name, "--format", "veris", "-o", out, "--force")
        self.assertEqual(name.read_bytes(), self.sound)

    def test_files_in_the_making_that_nobody_makes_any_more_go(self):
        copies = self.folder / "test.ireg.backups"
        copies.mkdir()
        others = [self.folder / ".ireg-1.tmp", self.folder / "mine.tmp", copies / "mine"]
        for path in (self.folder / LEFTOVER, self.folder / f"{LEFTOVER}-journal", copies / LEFTOVER, *others):
            path.write_bytes(b"half")
        self.ok("list", self.file)
        self.assertEqual(list(self.folder.rglob(f"{LEFTOVER}*")), [])
        self.assertTrue(all(path.exists() for path in others))
        out = self.folder / "out"
        out.mkdir()
        (out / LEFTOVER).write_bytes(b"half")
        self.ok("export", self.file, "--format", "json", "-o", out / "all.json")
        self.assertEqual(os.listdir(out), ["all.json"])

    def test_an_answer_that_is_lost(self):
        for number, how in enumerate(("full", "closed"), start=2):
            with self.subTest(how=how), open("/dev/full", "wb") as full:
                done = subprocess.run(
                    [PROGRAM, "log", self.file, "--title", "Recorded all the same"],
                    stdout=full,
                    stderr=subprocess.PIPE,
                    preexec_fn=without_output if how == "closed" else None,
                    check=False,
                )
                self.assertEqual(done.returncode, 5, done)
                self.assertIn(f"recorded as INC-2026-000{number}", done.stderr.decode())
                self.verify()
                done = subprocess.run(
                    [PROGRAM, "export", self.file, "--format", "json", "-o", self.folder / f"{how}.json"],
                    stdout=full,
                    stderr=subprocess.PIPE,
                    preexec_fn=without_output if how == "closed" else None,
                    check=False,
                )
                self.assertEqual(done.returncode, 5, done)
                self.assertIn("the answer could not be written", done.stderr.decode())
                self.assertTrue((self.folder / f"{how}.json").read_text().endswith("]}\n"))


if __name__ == "__main__":
    main()
