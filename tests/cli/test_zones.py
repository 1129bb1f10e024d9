#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Time zones at the door of `ireg`, and a register whose zone this machine does not know."""

import hashlib
import json
import os
import sqlite3
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests.support.ireg import PROGRAM, RegisterTest, main  # noqa: E402

NO_ZONES = [
    ("Sydney", "Australia/Sydney"),
    ("AEST", "Australia/Sydney"),
    ("Australia/Sidney", "Australia/Sydney"),
    ("australia/sydney", "Australia/Sydney"),
    ("Paris", "Europe/Paris"),
    ("us/eastern", "America/New_York"),
    ("France", "Europe/Paris"),
    ("AEST-10", None),
    ("+10:00", None),
    ("<img src=x onerror=alert(1)>", None),
    ("", None),
]


def canonical(value):
    if value is None or value == "":
        return b"n" + struct.pack("<I", 0)
    if isinstance(value, int):
        return b"i" + struct.pack("<Iq", 8, value)
    content = value.encode()
    return b"t" + struct.pack("<I", len(content)) + content


def write_zone(path, zone):
    """The zone as an older program wrote it: an event in the chain and its row (docs/file-format.md)."""
    base = sqlite3.connect(path)
    seq, before = base.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    salt = bytes(16)
    code = b"zone"
    field = bytes([len(code)]) + code
    commitment = hashlib.sha256(b"ireg-field-1\0" + salt + canonical(zone)).digest()
    columns = [seq + 1, seq + 1, 1_790_000_000_000, 0, "changed", "register", 1, None, None, 1]
    hasher = hashlib.sha256(b"ireg-event-1\0" + before)
    for column in columns:
        hasher.update(canonical(column))
    hasher.update(field + commitment)
    body = field + b"v" + salt + canonical(zone)
    base.execute(
        "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [*columns, body, hasher.digest()],
    )
    base.execute("UPDATE register SET zone = ?, revision = revision + 1", [zone])
    base.commit()
    base.close()


class Zones(RegisterTest):
    def test_new_refuses_what_is_no_zone_and_offers_what_is_near(self):
        other = self.folder / "other.ireg"
        for typed, near in NO_ZONES:
            with self.subTest(typed):
                answer = self.refused(1, "new", other, "--organisation", "A", "--zone", typed)
                self.assertEqual(answer.error["place"], "zone")
                self.assertFalse(other.exists())
                if near:
                    self.assertIn(near, answer.error["message"])

    def test_set_refuses_the_same(self):
        before = self.bytes()
        for typed, near in NO_ZONES:
            with self.subTest(typed):
                answer = self.refused(1, "set", self.file, "register", f"zone={typed}")
                self.assertEqual(answer.error["place"], "zone")
                self.assertIn(near or "", answer.error["message"])
        self.assertEqual(self.bytes(), before)

    def test_old_names_are_zones(self):
        for zone in ("US/Eastern", "Asia/Calcutta", "Europe/Kiev", "Etc/UTC"):
            with self.subTest(zone):
                path = self.folder / (zone.replace("/", "-") + ".ireg")
                self.ok("new", path, "--organisation", "A", "--zone", zone)
                self.ok("log", path, "--title", "x", "--noticed", "2026-07-01 09:00")
                self.assertEqual(self.ok("list", path).err, "")
        path = self.folder / "US-Eastern.ireg"
        noticed = self.json("show", path, "INC-2026-0001")["noticed"]
        self.assertEqual(noticed["at"], "2026-07-01T13:00:00.000Z")

    def test_computing_refuses_the_same(self):
        words = ("deadlines", "--compute", "eu-gdpr-controller/authority", "--json")
        anchor = ("--anchor", "awareness=2026-03-02T09:00")
        answer = self.call(*words, *anchor, "--zone", "Paris")
        self.assertEqual(answer.code, 2, answer)
        self.assertIn("Europe/Paris", answer.json["error"]["message"])

    def test_a_zone_that_is_unknown_here_is_read_and_mended(self):
        self.log("One")
        for zone in ("Sydney", "Mars/Olympus", "<img src=x onerror=alert(1)>"):
            with self.subTest(zone):
                write_zone(self.file, zone)
                before = self.bytes()
                for words in (("list",), ("show", "INC-2026-0001"), ("stats",), ("verify",)):
                    answer = self.call(words[0], self.file, *words[1:])
                    self.assertEqual(answer.code, 0, answer)
                    self.assertIn("register zone=", answer.err, answer)
                self.assertEqual(len(json.loads(self.call("list", self.file, "--json").out)), 1)
                for words in (
                    ("log", self.file, "--title", "Two", "--noticed", "2026-07-01 09:00"),
                    ("note", self.file, "INC-2026-0001", "--what", "x"),
                    ("set", self.file, "INC-2026-0001", "title=x"),
                    ("set", self.file, "register", "organisation=Other"),
                ):
                    answer = self.call(*words)
                    self.assertNotEqual(answer.code, 0, answer)
                self.assertEqual(self.bytes(), before)
                self.ok("set", self.file, "register", "zone=Europe/Paris")
                self.assertEqual(self.ok("list", self.file).err, "")
        self.ok("log", self.file, "--title", "Two", "--noticed", "2026-07-01 09:00")
        noticed = self.show("INC-2026-0002")["noticed"]
        self.assertEqual(noticed["at"], "2026-07-01T07:00:00.000Z")
        self.verify()

    def test_numbers_that_the_register_can_not_work_with(self):
        before = self.bytes()
        for field in (
            "attachment_limit=62914561",
            "attachment_limit=-1",
            "attachment_limit=",
            "review_working_days=99999999999",
            "review_working_days=2147483648",
            "review_working_days=",
            "four_eyes=",
            "organisation= ",
            "jurisdictions=<b>",
            "uuid=x",
            "matrix_version=99",
        ):
            with self.subTest(field):
                answer = self.refused(1, "set", self.file, "register", field)
                self.assertEqual(answer.error["place"], field.split("=")[0])
        self.assertEqual(self.bytes(), before)


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
