#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Every fact that a person can give a record that belongs to an incident is taken by `ireg` and told by
all that tells it, since it is described. A new field is tested without a line here; named are only
those whose values are checked against something else."""

import datetime
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402

# Added with FIELD=VALUE words, each with what it can't be without.
RECORDS = {
    "timeline_entry": ["text=Mail stopped"],
    "decision": ["question=Shut it down?"],
    "action": ["title=Mend the gateway"],
    "notification": ["recipient=The customer"],
    "lesson": ["statement=Watch the queue", "applied_at=2025-03-03 10:00", "applied_proof=Seen", "verified_proof=Tried"],
    "training": ["topic=Queues", "lesson=L-1"],
    "watch_item": ["what=Length of the queue"],
    "cost_line": ["what=Overtime"],
    "breach_estimate": ["nature=simple"],
    "affected": ["name=Mail"],
    "tag": ["scheme=veris"],
}
# Only what is there can be pointed to; a code of three letters, a language and a control are checked.
SPECIAL = {"currency": "EUR", "language": "fr", "control": "A.8.13", "check_days": 21}
# Nothing comes back, or is acknowledged, before it was sent, nor is verified before it was applied.
ORDERED = {"sent_at": "2025-01-02 10:00", "bounced_at": "2025-12-02 10:00", "acknowledged_at": "2025-12-03 10:00",
           "agreed_at": "2025-01-02 10:00", "applied_at": "2025-03-04 10:00", "verified_at": "2025-12-02 10:00",
           "done_at": "2025-03-04 10:00", "checked_at": "2025-12-02 10:00"}
LIMITED = {("notification", "customer"), ("notification", "clause"), ("notification", "follow_up_of"),
           ("affected", "item"), ("timeline_entry", "evidence"), ("notification", "copy"),
           ("notification", "regime"), ("notification", "step"), ("training", "lesson"),
           # What was done is not set aside, and its result has a time.
           ("action", "instead_of_done"), ("action", "lesson")}


def given(field, number):
    """A text for the field that no other has, where its type allows that, and how JSON says it."""
    name = field["field"]
    if name in SPECIAL:
        return str(SPECIAL[name]), SPECIAL[name]
    if name in ORDERED:
        return ORDERED[name], None
    kind = field["type"]
    if kind in ("text", "line"):
        text = f"zz{number}word {name}"
        return text, text
    if kind == "integer":
        return str(700000 + number), 700000 + number
    if kind == "flag":
        return "yes", True
    if kind == "code":
        return field["codes"][-1], field["codes"][-1]
    if kind == "date":
        day = f"2031-{number % 12 + 1:02}-{number % 28 + 1:02}"
        return day, day
    if kind == "time":
        text = f"{datetime.date(2025, 1, 1) + datetime.timedelta(days=number)} 10:00"  # later than any before
        return text, None
    return f"Person {number}", f"Person {number}"


class EveryField(RegisterTest):
    def test_what_is_described_is_taken_and_told(self):
        ref = self.log("Mail gateway down")
        fields = ireg("fields", "--json").json
        number = 0
        for record, first in RECORDS.items():
            added = self.ok("add", self.file, record, "--incident", ref, *first, "--json").json
            identity = added["reference"]
            for field in fields:
                if field["record"] != record or not field["settable"]:
                    continue
                if (record, field["field"]) in LIMITED:
                    continue
                number += 1
                with self.subTest(record, field=field["field"]):
                    self.told_everywhere(ref, identity, field, number)
        self.exported()

    def told_everywhere(self, ref, identity, field, number):
        name = field["field"]
        text, wanted = given(field, number)
        self.ok("set", self.file, identity, f"{name}={text}")
        held = self.ok("show", self.file, identity, "--json").json[name]
        if wanted is not None:
            self.assertEqual(held, wanted)
        self.assertTrue(held)
        whole = self.ok("show", self.file, ref, "--json").json
        lists = [each for each in whole.values() if isinstance(each, list)]
        mine = [one for each in lists for one in each if isinstance(one, dict) and one.get("id") == identity]
        self.assertEqual([one[name] for one in mine], [held])
        self.assertIn(field["label"], self.ok("show", self.file, identity).out)
        history = self.ok("history", self.file, identity, "--json").json
        self.assertIn(name, {line["field"] for line in history})
        if field["type"] in ("text", "line") and field["searchable"]:
            word = SPECIAL.get(name, f"zz{number}word")
            self.assertTrue(self.ok("search", self.file, word, "--json").json, name)

    def exported(self):
        """Taken over by another register the records say the same."""
        target = self.folder / "out.json"
        self.ok("export", self.file, "--format", "json", "-o", target)
        other = self.folder / "other.ireg"
        self.ok("new", other, "--organisation", "Other", "--zone", "Australia/Sydney")
        self.ok("import", other, target)
        ref = self.json("list", other)[0]["reference"]
        mine, theirs = self.json("show", self.file, "INC-2026-0001"), self.json("show", other, ref)
        for name in ("timeline", "decisions", "actions", "notifications", "lessons", "trainings", "watch", "costs", "affected", "tags",
                     "breach_estimates"):
            with self.subTest(name):
                self.assertEqual([without_ids(one) for one in mine[name]],
                                 [without_ids(one) for one in theirs[name]])


def without_ids(record):
    return {name: value for name, value in record.items() if name not in ("id", "recorded")}


if __name__ == "__main__":
    main()
