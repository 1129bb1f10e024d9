#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""`ireg` becomes `ireg-pages` where a command needs pages, wherever that lies, and says so where
it does not; docs/decisions/0010-pages-apart.md."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, main  # noqa: E402

PAGES = Path(PROGRAM).with_name("ireg-pages")


class Pages(RegisterTest):
    def prepare(self):
        super().prepare()
        self.reference = self.log()
        self.out = self.folder / "report.pdf"
        self.report = ("report", self.file, "--kind", "post-incident", "--incident", self.reference)
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        self.alone = shutil.copy(PROGRAM, self.bin)

    def test_only_pages_need_more_than_qt_core(self):
        needed = {
            program: subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
            for program in (PROGRAM, PAGES)
        }
        for library in ("libQt6Gui", "libqpdf"):
            self.assertNotIn(library, needed[PROGRAM])
            self.assertIn(library, needed[PAGES])

    def test_beside_each_other(self):
        self.ok(*self.report, "-o", self.out)
        self.ok("verify", self.out, "--against", self.file)
        self.ok("verify", self.out, program=os.path.relpath(PROGRAM, self.folder), cwd=self.folder)

    def test_as_installed(self):
        libexec = self.folder / "libexec/incident-register"
        libexec.mkdir(parents=True)
        shutil.copy(PAGES, libexec)
        link = self.folder / "linked"
        link.symlink_to(self.alone)
        self.ok(*self.report, "-o", self.out, program=link)
        self.ok("verify", self.out, program=self.alone)

    def test_in_a_folder_whose_name_is_no_text(self):
        odd = self.folder / os.fsdecode(b"\xff\xfe")
        odd.mkdir()
        for program in (PROGRAM, PAGES):
            shutil.copy(program, odd)
        self.ok(*self.report, "-o", self.out, program=odd / "ireg")

    def test_what_is_missing_is_said_and_nothing_is_done(self):
        answer = self.refused(5, *self.report, "-o", self.out, program=self.alone)
        self.assertIn(".html", answer.error["message"])
        self.assertEqual(answer.error["place"], str(self.out))
        self.assertFalse(self.out.exists())
        self.ok(*self.report, "-o", self.folder / "report.html", program=self.alone)
        self.ok(*self.report, "-o", self.out)
        answer = self.refused(5, "verify", self.out, program=self.alone)
        self.assertNotIn(".html", answer.error["message"])

    def test_a_copy_of_ireg_in_its_place_is_no_successor(self):
        shutil.copy(PROGRAM, self.bin / "ireg-pages")
        self.refused(5, *self.report, "-o", self.out, program=self.alone)

    def test_the_words_are_those_that_were_called(self):
        """Qt takes some words of an application with a window for its own."""
        odd = self.folder / "-platform"
        shutil.copy(self.file, odd)
        words = ("-o", self.out, "--kind", "post-incident", "--incident", self.reference)
        self.ok("report", "-platform", *words, cwd=self.folder)
        self.out.unlink()
        self.refused(2, *self.report, "-o", self.out, "-platform", "nowhere")


if __name__ == "__main__":
    main()
