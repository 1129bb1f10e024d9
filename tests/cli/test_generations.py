#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""A register that goes out as JSON and comes in elsewhere, again and again (docs/exchange.md)."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from tests.support.ireg import PROGRAM, RegisterTest, main  # noqa: E402

OF_THE_REGISTER = {"register", "session", "counter", "import_run"}
HOSTILE = [
    "<script>alert(1)</script>",
    "\"'\\/\b\f\u2028\u2029",
    "\ufeffbom",
    "nul\u0000inside",
    "lone \ud800 half",
    "🔥 \U000e0041 \u202e fdp.exe",
    "=1+1",
    "{\"at\":\"2026\",\"zone\":\"UTC\",\"precision\":\"exact\"}",
    " leading, trailing ",
    "line\r\nline\rline\n",
    "x" * 100_000,
]


def canonical_lines(dump):
    """Each record without ids, numbers and what a transfer adds; a reference says what it points to."""
    fields = json.loads(Path(os.environ["IREG_FIELDS"]).read_text(encoding="utf-8"))
    refers = {
        (f["record"], f["field"]): f["type"] for f in fields if f["type"] in dump["records"]
    }
    rows = {(name, row["id"]): row for name, list_ in dump["records"].items() for row in list_}

    def line(name, row, depth):
        said = {}
        for field, value in row.items():
            if field in ("id", "revision") or (name, field) == ("incident", "reference"):
                continue
            target = refers.get((name, field))
            if target and depth:
                value = line(target, rows[(target, value)], depth - 1)
            said[field] = value if not target or depth else "..."
        return [name, said]

    return sorted(
        json.dumps(line(name, row, 2), sort_keys=True)
        for (name, _), row in rows.items()
        if name not in OF_THE_REGISTER
        and not (name == "source_record" and row["format"] == "register")
    )


class Generations(RegisterTest):
    def prepare(self):
        super().prepare()
        fields = self.folder / "fields.json"
        fields.write_text(self.ok("fields", "--json").out, encoding="utf-8")
        os.environ["IREG_FIELDS"] = str(fields)

    def out(self, register, name):
        path = self.folder / name
        self.ok("export", register, "--format", "json", "-o", path)
        return path

    def new(self, name, zone="Europe/Paris"):
        path = self.folder / name
        self.ok("new", path, "--organisation", name, "--zone", zone)
        return path

    def lines(self, path):
        return canonical_lines(json.loads(path.read_text(encoding="utf-8")))

    def generations(self, source, count):
        """The same register four times; each says what the first said."""
        expected = self.lines(source)
        for number in range(2, 6):
            register = self.new(f"{source.stem}-{number}.ireg")
            answer = self.json("import", register, source)
            self.assertEqual((answer["accepted"], answer["refused"]), (count, 0), answer)
            self.assertEqual(answer["problems"], [])
            source = self.out(register, f"{source.stem}-{number}.json")
            found = self.lines(source)
            author = [line for line in found if line not in expected]
            self.assertTrue(all("Sam Okoro" in line for line in author), author)
            self.assertEqual([line for line in found if line not in author], expected)
            self.ok("verify", register)
        return source

    def test_the_demo(self):
        demo = self.folder / "demo.ireg"
        self.ok("demo", demo)
        self.generations(self.out(demo, "d.json"), 12)

    def test_hostile_texts(self):
        for text in HOSTILE:
            dump = json.loads(self.out(self.file, f"h{len(text)}-{HOSTILE.index(text)}.json").read_text())
            dump["register"] = "another"
            when = {"at": "2026-03-01T00:00:00.000Z", "zone": "+10:30", "precision": "about"}
            dump["records"]["person"] = [{"id": 9, "name": text + " name", "email": text}]
            dump["records"]["incident"] = [
                {"id": 9007199254740993, "title": text, "summary": text, "noticed": when, "owner": 9}
            ]
            dump["records"]["timeline_entry"] = [
                {"id": 3, "incident": 9007199254740993, "text": text, "recorded": when, "by": 9}
            ]
            source = self.folder / "hostile.json"
            source.write_text(json.dumps(dump), encoding="utf-8")
            first = self.new(f"first-{HOSTILE.index(text)}.ireg")
            answer = self.json("import", first, source)
            self.assertEqual(answer["accepted"], 1, answer)
            self.generations(self.out(first, f"g{HOSTILE.index(text)}.json"), 1)

    def test_into_a_register_with_incidents_of_its_own(self):
        demo = self.folder / "demo.ireg"
        self.ok("demo", demo)
        source = self.out(demo, "d.json")
        expected = self.lines(source)
        for title in ("Own", "Own too"):
            self.ok("log", self.file, "--title", title, "--owner", "Somebody Else")
        before = self.lines(self.out(self.file, "before.json"))
        self.assertEqual(self.json("import", self.file, source)["accepted"], 12)
        after = self.lines(self.out(self.file, "after.json"))
        self.assertEqual(after, sorted(before + expected))
        numbers = [one["reference"] for one in self.json("list", self.file)]
        self.assertEqual(len(set(numbers)), 14)
        head = self.json("verify", self.file)["head"]
        again = self.json("import", self.file, source)
        self.assertEqual((again["accepted"], again["repeated"]), (0, 12))
        self.assertEqual(self.json("verify", self.file)["head"], head)
        home = self.json("import", demo, self.out(self.file, "home.json"))
        self.assertEqual((home["accepted"], home["repeated"]), (2, 12))

    def test_what_follows_the_value_is_refused(self):
        self.ok("log", self.file, "--title", "x")
        whole = self.out(self.file, "whole.json").read_bytes()
        before = self.bytes()
        for name, content in {
            "list and words": b"[] garbage",
            "list and list": b"[][]",
            "list and object": b"[] {}",
            "list and comma": b"[],",
            "register and words": whole + b" garbage",
            "register twice": whole + whole,
            "register cut off": whole[:-3],
        }.items():
            with self.subTest(name):
                source = self.folder / "odd.json"
                source.write_bytes(content)
                for how in ((), ("--dry-run",), ("--format", "veris"), ("--format", "json")):
                    answer = self.call("import", self.file, source, "--json", *how)
                    self.assertEqual(answer.code, 1, answer)
                    self.assertEqual(answer.json["accepted"], 0)
                    self.assertGreaterEqual(answer.json["refused"], 1)
                    self.assertIn("line ", answer.json["problems"][-1]["message"])
                self.assertEqual(self.bytes(), before)

    def test_an_empty_list_has_no_incidents(self):
        source = self.folder / "empty.json"
        for content in (b"[]", b" [ ]\n", b"\xef\xbb\xbf[]"):
            source.write_bytes(content)
            answer = self.json("import", self.file, source)
            self.assertEqual((answer["accepted"], answer["refused"]), (0, 0))

    def test_other_encodings_are_named(self):
        self.ok("log", self.file, "--title", "x")
        text = self.out(self.file, "whole.json").read_text()
        source = self.folder / "odd.json"
        for register, encoding in (
            (True, "utf-16"),
            (False, "utf-16-le"),
            (False, "utf-16-be"),
            (False, "utf-32"),
            (False, "utf-32-be"),
        ):
            with self.subTest(encoding):
                source.write_bytes((text if register else '{"incident_id":"1"}').encode(encoding))
                answer = self.call("import", self.file, source, "--json")
                self.assertEqual(answer.code, 1, answer)
                self.assertIn("UTF-8", answer.json["problems"][0]["message"])
        source.write_bytes(b"\xef\xbb\xbf" + text.encode())
        self.assertEqual(self.json("import", self.new("bom.ireg"), source)["accepted"], 1)
        source.write_bytes(b"\xef\xbb\xbf" + b'{"incident_id":"1","summary":"x"}')
        self.assertEqual(self.json("import", self.file, source)["accepted"], 1)


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
