#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What is read besides the register: files that are none, that have no end, or that are all braces."""

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, main  # noqa: E402

UUID = "8e5a7290-3125-4890-be5a-38c6eaa62233"


class Peak(RegisterTest):
    def peak(self, *words):
        """Exit code, what was said, and the most memory that was resident, in bytes."""
        call = [PROGRAM, *map(os.fspath, words)]
        with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as running:
            said = running.stdout.read()
            _, status, used = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
        return running.returncode, said, used.ru_maxrss * 1024

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


class NoFiles(RegisterTest):
    """A pipe that nobody writes to, a device, a folder, a text that the system makes up."""

    def setUp(self):
        super().setUp()
        self.ref = self.log()
        self.notice = self.ok("notification", self.file, "add", "--incident", self.ref, "--to", "Customers").last_word
        pipe = self.folder / "pipe.json"
        os.mkfifo(pipe)
        link = self.folder / "link.json"
        link.symlink_to("/dev/zero")
        self.nothings = [pipe, link, Path("/dev/zero"), Path("/proc/self/status"), Path("/proc/self/maps")]

    def readers(self, path):
        yield 1, ("import", self.file, path)
        yield 1, ("import", self.file, path, "--format", "json")
        yield 1, ("import", self.file, path, "--format", "veris", "--dry-run")
        yield 1, ("evidence", self.file, "add", "--incident", self.ref, path)
        yield 1, ("notification", self.file, "sent", self.notice, "--copy", path)
        yield 1, ("set", self.file, self.ref, "--file", f"summary={path}")
        yield 1, ("holidays", self.file, "import", path)
        yield 1, ("regimes", self.file, "import", path)
        yield 3, ("verify", path)

    def test_nothing_is_waited_for_and_nothing_is_kept(self):
        before = self.bytes()
        for path in [*self.nothings, self.folder]:
            for code, words in self.readers(path):
                if path == self.folder and words[0] == "import" and "json" not in words:
                    continue  # a folder is a source
                with self.subTest(path=str(path), words=words[0]):
                    answer = self.call(*words, timeout=20)
                    self.assertEqual(answer.code, code, answer)
                    self.assertTrue(answer.err.strip(), answer)
        self.assertEqual(self.bytes(), before)

    def test_what_is_no_file_in_a_folder_is_named(self):
        (self.folder / "one.json").write_text('{"incident_id":"1","summary":"x"}')
        answer = self.call("import", self.file, self.folder, "--json", timeout=20)
        self.assertEqual(answer.code, 1, answer)
        self.assertEqual(answer.json["accepted"], 1)
        refused = {problem["source"] for problem in answer.json["problems"] if problem["severity"] == "refused"}
        self.assertEqual({Path(name).name for name in refused}, {"pipe.json", "link.json"})


class Memory(Peak):
    """However a source is made, an import takes at most ten bytes of memory for each of its own."""

    IDLE = 40_000_000
    CACHE = 32 * 1024 * 1024  # what SQLite keeps of the register, once so much is written

    def expect(self, name, text, code, beside=0):
        path = self.write(name, text)
        size = path.stat().st_size
        exit_code, said, peak = self.peak("import", self.file, path)
        self.assertEqual(exit_code, code, said[:2000])
        self.assertLessEqual(peak, self.IDLE + beside + 10 * size, f"{peak / 1e6:.0f} MB for {size / 1e6:.1f} MB")
        self.verify()
        return said.decode()

    def register(self, records):
        return (
            f'{{"format":"incident-register","version":1,"register":"{UUID}","organisation":"x","records":'
            + json.dumps(records)
            + "}"
        )

    def test_one_incident_of_too_many_values(self):
        said = self.expect("many.json", '{"incident_id":"1","x":[' + ",".join(["0"] * 1_500_000) + "]}", 1)
        self.assertIn("100", said)

    def test_an_array_of_such_incidents(self):
        one = '{"incident_id":"1","x":[' + ",".join(["[]"] * 400_000) + "]}"
        self.expect("array.json", "[" + ",".join([one] * 4) + ',{"incident_id":"2","summary":"x"}]', 1)
        self.assertEqual(len(self.json("list", self.file)), 1)

    def test_one_long_text(self):
        self.expect("text.json", '{"incident_id":"1","summary":"' + "x" * 9_000_000 + '"}', 1)

    def test_a_name_that_is_one_long_text(self):
        self.expect("name.json", '{"incident_id":"1","' + "x" * 9_000_000 + '":0}', 1)

    def test_more_levels_than_anybody_needs(self):
        self.expect("deep.json", '{"incident_id":"1","x":' + "[" * 3_000_000 + "]" * 3_000_000 + "}", 1)

    def test_a_register_of_one_long_text(self):
        self.expect("r.json", self.register({"incident": [{"id": 1, "title": "x" * 9_000_000}]}), 1)

    def test_a_register_of_one_record_of_too_many_values(self):
        self.expect("r.json", self.register({"incident": [{"id": 1, "title": [0] * 1_500_000}]}), 1)

    def test_a_register_with_much_that_is_none(self):
        self.expect("r.json", self.register({"later": [0] * 1_500_000, "incident": []}), 0)

    def test_a_register_of_much_content(self):
        text = self.register({"incident": []})[:-1]
        content = '{"sha256":"00","base64":"' + "QUFB" * 2_000_000 + '"}'
        self.expect("r.json", text + ',"content":[' + content + "]}", 0)

    def test_a_file_of_lines(self):
        lines = (f'{{"incident_id":"{n}","summary":"Laptop {n} left on a train, found again"}}' for n in range(20_000))
        self.expect("lines.jsonl", "\n".join(lines), 0, self.CACHE)
        self.assertEqual(len(self.json("list", self.file)), 20_000)

    def test_a_calendar_of_blank_lines(self):
        path = self.write("days.ics", "BEGIN:VCALENDAR\n" + "x\n" * 1_500_000)
        code, said, peak = self.peak("holidays", self.file, "import", path)
        self.assertLessEqual(peak, self.IDLE + 10 * path.stat().st_size, said)
        self.assertIn(code, (0, 1))

    def test_a_calendar_of_too_many_days(self):
        event = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19000101\nDTEND;VALUE=DATE:19000201\nRRULE:FREQ=YEARLY\nEND:VEVENT\n"
        path = self.write("days.ics", "BEGIN:VCALENDAR\n" + event * 2_000 + "END:VCALENDAR\n")
        self.refused(1, "holidays", self.file, "import", path)


class Sizes(RegisterTest):
    def test_a_source_larger_than_memory_is_refused_unread(self):
        for name in ("a.json", "a.jsonl"):
            path = self.folder / name
            path.touch()
            os.truncate(path, 1 << 40)
            answer = self.call("import", self.file, path, timeout=20)
            self.assertEqual(answer.code, 1, answer)
            self.assertIn("too large", answer.err)

    def test_other_files_have_their_sizes(self):
        path = self.folder / "large"
        path.touch()
        os.truncate(path, 1 << 40)
        ref = self.log()
        for code, words in (
            (1, ("holidays", self.file, "import", path)),
            (1, ("regimes", self.file, "import", path)),
            (1, ("set", self.file, ref, "--file", f"summary={path}")),
            (3, ("verify", path)),
        ):
            with self.subTest(words=words[0]):
                answer = self.call(*words, timeout=20)
                self.assertEqual(answer.code, code, answer)


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
