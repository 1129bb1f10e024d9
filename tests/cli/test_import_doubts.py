#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""A register as JSON that contradicts itself comes in as it was written, and each contradiction is
named with its place."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402


def at(text):
    return {"at": text, "zone": "UTC", "precision": "exact"}


class Doubts(RegisterTest):
    def prepare(self):
        super().prepare()
        self.ok("regimes", self.file, "enable", "us-states", "eu-gdpr-controller")
        self.ref = self.log("A list was posted", "--kind", "data-breach", "--noticed", "2026-11-20 09:00")
        self.ok("set", self.file, self.ref, "aware_at=2026-11-20 10:00", "determined_at=2026-11-20 10:00")
        for regime, more in (("eu-gdpr-controller", []), ("us-states", ["--states", "CO"])):
            self.ok("assessment", self.file, "add", "--incident", self.ref, "--regime", regime, "--answer", "triggered",
                    "--reason", "theirs", *more)
        notice = self.json("notification", self.file, "list")[0]["id"]
        self.ok("notification", self.file, "sent", notice, "--at", "2026-11-21 09:00")
        out = self.folder / "r.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        self.written = json.loads(out.read_text(encoding="utf-8"))

    def records(self, kind):
        return self.written["records"][kind]

    def taken(self, *language):
        source = self.folder / "changed.json"
        source.write_text(json.dumps(self.written), encoding="utf-8")
        self.other = self.folder / f"other{len(list(self.folder.iterdir()))}.ireg"
        self.ok("new", self.other, "--organisation", "Example", "--zone", "Australia/Sydney")
        said = self.json("import", self.other, source, "--format", "json", *language)
        self.assertEqual((1, 0), (said["accepted"], said["refused"]), said)
        return [one["message"] for one in said["problems"]]

    def test_what_contradicts_nothing_comes_without_a_word(self):
        self.assertEqual([], self.taken())

    def test_each_contradiction_is_named_by_its_place(self):
        incident = self.records("incident")[0]
        sent = next(one for one in self.records("notification") if "sent_at" in one)
        answer = next(one for one in self.records("assessment") if one["regime"] == "us-states")
        cases = {
            "future": (lambda: incident.update(noticed=at("2099-01-01T00:00:00.000Z")), "Noticed"),
            "lies before": (lambda: incident.update(occurred_from=at("2026-11-20T08:00:00.000Z"),
                                                    occurred_to=at("2026-11-19T08:00:00.000Z")), "Occurred until"),
            "lies before ": (lambda: sent.update(bounced_at=at("2026-11-20T08:00:00.000Z")), "Came back"),
            "less than nought": (lambda: incident.update(individuals=-5), "Individuals"),
            "nobody has overridden": (lambda: incident.update(severity="low", severity_computed="critical"), ""),
            "without a reason": (lambda: incident.update(severity="low", severity_override="low"), ""),
            "nothing says when": (lambda: incident.update(status="closed"), ""),
            "nothing here is known by": (lambda: answer.update(states="ZZ"), "ZZ"),
            "nothing here is known by ": (lambda: sent.update(also_meets="nonsense/x"), "nonsense/x"),
        }
        kept = json.dumps(self.written)
        for words, (spoil, place) in cases.items():
            with self.subTest(words + place):
                spoil()
                said = self.taken()
                found = [one for one in said if words.strip() in one]
                self.assertTrue(found, said)
                self.assertTrue(any(self.ref in one and place in one for one in found), found)
                self.written = json.loads(kept)
                incident = self.records("incident")[0]
                sent = next(one for one in self.records("notification") if "sent_at" in one)
                answer = next(one for one in self.records("assessment") if one["regime"] == "us-states")

    def test_it_is_taken_over_as_it_was_written(self):
        self.records("incident")[0].update(individuals=-5, noticed=at("2099-01-01T00:00:00.000Z"))
        said = self.taken("--language", "fr")
        self.assertTrue(any("inférieur à zéro" in one for one in said), said)
        known = self.json("list", self.other)[0]["reference"]
        known = self.json("show", self.other, known)
        self.assertEqual((-5, "2099-01-01T00:00:00.000Z"), (known["individuals"], known["noticed"]["at"]))


if __name__ == "__main__":
    main()
