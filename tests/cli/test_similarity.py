#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""How often `ireg similar` finds what a person calls the same kind of thing again.

fixtures/similar_pairs.txt has pairs of real incidents that a person matched by reading them, each by the
first 12 hex digits of the SHA-256 of its id. The weights of model/incident/likeness.cpp were chosen
by the first half alone.
"""

import hashlib
import sqlite3
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from ireg import REAL_DATA, RegisterTest, main  # noqa: E402

PAIRS = Path(__file__).with_name("fixtures") / "similar_pairs.txt"
AMONG = 5
LEAST = 68


@unittest.skipUnless(REAL_DATA, "IREG_REAL_DATA does not name the real data")
class TheSameKindOfThingAgain(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ok("import", self.file, Path(REAL_DATA) / "vcdb_scale.jsonl", "--on-repeat", "separate", timeout=600)

    def references(self):
        """By the hash of the id under which an incident was published."""
        found = {}
        with sqlite3.connect(self.file) as register:
            for identity, reference in register.execute(
                    "SELECT s.identity, i.reference FROM source_record s JOIN incident i ON i.id = s.incident"
                    " ORDER BY i.id"):
                found.setdefault(hashlib.sha256(identity.encode()).hexdigest()[:12], reference)
        return found

    def test_the_partner_is_among_the_first(self):
        references = self.references()
        pairs = [[references[one] for one in line.split()] for line in PAIRS.read_text("ascii").splitlines()]
        self.assertEqual(len(pairs), 100)
        halves = [0, 0]
        for place, (sought, partner) in enumerate(pairs):
            found = [hit["reference"] for hit in self.json("similar", self.file, sought, "--limit", AMONG)]
            self.assertLessEqual(len(found), AMONG)
            self.assertNotIn(sought, found)
            halves[place // 50] += partner in found
        print(f"among the first {AMONG}: {halves[0]} and {halves[1]} of 50")
        self.assertGreaterEqual(sum(halves), LEAST)


if __name__ == "__main__":
    main()
