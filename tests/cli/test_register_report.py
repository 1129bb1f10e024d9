#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The register's incidents as a report: what is selected, every format, and what a spreadsheet reads."""

import csv
import io
import subprocess
import sys
import xml.etree.ElementTree as tree
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULA = '=HYPERLINK("http://example.org","Salaries")'
HOSTILE = (FORMULA, "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "_x0041_ is no A", "<b>&amp;</b>", "http://example.org", "007")


class Workbook:
    """A sheet as a spreadsheet reads it: (kind, value, format) by cell."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as parts:
            self.names = parts.namelist()
            self.sheets = [tree.fromstring(parts.read(f"xl/worksheets/sheet{n}.xml")) for n in (1, 2)]
            styles = tree.fromstring(parts.read("xl/styles.xml"))
            strings = parts.read("xl/sharedStrings.xml") if "xl/sharedStrings.xml" in self.names else None
            self.stamps = {info.date_time for info in parts.infolist()}
        codes = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(MAIN + "numFmt")}
        self.formats = [codes.get(one.get("numFmtId"), "") for one in styles.find(MAIN + "cellXfs")]
        shared = tree.fromstring(strings) if strings else []
        self.strings = ["".join(part.text or "" for part in one.iter(MAIN + "t")) for one in shared]

    def cells(self, sheet=0):
        found = {}
        for cell in self.sheets[sheet].iter(MAIN + "c"):
            kind, value = cell.get("t", "n"), cell.find(MAIN + "v")
            if kind == "inlineStr":
                text = "".join(part.text or "" for part in cell.iter(MAIN + "t"))
            elif kind == "s":
                text = self.strings[int(value.text)]
            else:
                text = value.text if value is not None else None
            found[cell.get("r")] = (kind, text, self.formats[int(cell.get("s", "0"))])
        return found


class RegisterReport(RegisterTest):
    def prepare(self):
        super().prepare()
        self.refs = [self.log(title) for title in HOSTILE]
        self.ok("set", self.file, self.refs[0], "severity=critical", "--reason", "it is")
        self.ok("set", self.file, self.refs[0], "noticed=2026-11-23T05:37Z", "individuals=1389")
        self.ok("set", self.file, self.refs[1], "noticed=2026-11-20")
        self.ok("set", self.file, self.refs[2], "noticed=2026-10")

    def report(self, name, *more):
        out = self.folder / name
        self.ok("report", self.file, "--kind", "register", "-o", out, "--force", *more)
        return out

    def text(self, *more):
        return self.report("r.txt", *more).read_text(encoding="utf-8")

    def test_every_format_is_made(self):
        for ending, begin in (
            ("pdf", b"%PDF-1.6"),
            ("html", b"<!DOCTYPE html>"),
            ("md", b"**TLP:"),
            ("txt", b"Register report"),
            ("csv", b'\xef\xbb\xbf"Reference"'),
            ("xlsx", b"PK"),
        ):
            with self.subTest(ending=ending):
                self.assertTrue(self.report(f"r.{ending}").read_bytes().startswith(begin))

    def test_a_workbook_keeps_what_a_cell_is(self):
        book = Workbook(self.report("r.xlsx"))
        cells = book.cells()
        heads = {text: name[0] for name, (_, text, _) in cells.items() if name[1:] == "1"}
        title, noticed = heads["Title"], heads["Noticed (UTC)"]
        for row, text in enumerate(HOSTILE, start=2):
            kind, found, form = cells[f"{title}{row}"]
            self.assertIn(kind, ("s", "inlineStr"))
            # A reader takes _x0041_ for A, unless its first sign is written so.
            self.assertEqual(found, text.replace("\t", " ").strip().replace("_x0041_", "_x005F_x0041_"))
            self.assertEqual(form, "@")
        self.assertEqual([], [cell for cell in book.sheets[0].iter(MAIN + "f")])
        self.assertEqual([], [cell for cell in book.sheets[0].iter(MAIN + "hyperlink")])
        kind, value, form = cells[f"{noticed}2"]
        self.assertEqual((kind, form), ("n", "yyyy-mm-dd hh:mm"))
        self.assertAlmostEqual(float(value), 46349 + (5 * 60 + 37) / 1440, places=6)
        kind, value, form = cells[f"{noticed}3"]
        self.assertEqual((kind, float(value), form), ("n", 46346.0, "yyyy-mm-dd"))
        self.assertEqual(cells[f"{noticed}4"][1], "2026-10")
        kind, value, form = cells[f"{heads['Individuals affected']}2"]
        self.assertEqual((kind, float(value)), ("n", 1389.0))

    def test_a_workbook_has_a_head_that_stays_and_filters(self):
        book = Workbook(self.report("r.xlsx"))
        pane = next(book.sheets[0].iter(MAIN + "pane"))
        self.assertEqual((pane.get("ySplit"), pane.get("state")), ("1", "frozen"))
        self.assertEqual(next(book.sheets[0].iter(MAIN + "autoFilter")).get("ref"), f"A1:J{len(HOSTILE) + 1}")
        about = {text for _, text, _ in book.cells(1).values()}
        self.assertIn("Register report", about)
        self.assertTrue(any("UTC" in text for text in about), about)
        self.assertEqual({(1980, 1, 1)}, {stamp[:3] for stamp in book.stamps})

    def test_no_line_of_a_csv_file_is_a_formula(self):
        text = self.report("r.csv").read_bytes().decode("utf-8-sig")
        self.assertEqual(text.count("\r\n"), len(HOSTILE) + 1)
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        self.assertEqual([row["Title"] for row in rows[:5]], ["'" + FORMULA, "'+1+1", "'-2+3", "'@SUM(1)", "'=1+1"])
        self.assertEqual(rows[0]["Noticed (UTC)"], "2026-11-23 05:37")
        self.assertEqual(rows[0]["Individuals affected"], "1389")
        self.assertEqual({len(row) for row in rows}, {10})

    def test_what_is_selected_is_said(self):
        text = self.text("--where", "severity in (high,critical)", "--from", "2026-11", "--to", "2026-11-29", "--sort", "-noticed")
        self.assertIn(f"1 of {len(HOSTILE)} incidents", text)
        for words in ("Severity: High or Critical", "Noticed: from 1 Nov 2026 on", "Noticed: before 30 Nov 2026", "in descending order"):
            self.assertIn(words, " ".join(text.split()))
        french = self.text("--language", "fr", "--where", "severity = critical", "--limit", "3")
        self.assertIn("Liste du registre", french)
        self.assertIn("Gravité\u00a0: Critique", french)
        self.assertIn("seulement les 3 premiers", french)
        self.assertNotIn("critical", french)

    def test_nothing_selected_says_so(self):
        text = self.text("--where", "severity = low")
        self.assertIn("No incident matches.", text)
        self.assertIn(f"0 of {len(HOSTILE)} incidents", text)

    def test_options_of_another_kind_are_refused(self):
        out = ("-o", self.folder / "never.csv")
        answer = self.refused(2, "report", self.file, "--kind", "register", "--incident", self.refs[0], *out)
        self.assertIn("--incident", answer.error["place"])
        for option in ("--where", "--from", "--to", "--sort", "--limit"):
            answer = self.refused(
                2, "report", self.file, "--kind", "post-incident", "--incident", self.refs[0], option, "1",
                "-o", self.folder / "never.txt",
            )
            self.assertIn(option, answer.error["place"])
        answer = self.refused(2, "report", self.file, "--kind", "post-incident", "--incident", self.refs[0], *out)
        self.assertIn(".pdf, .html, .md, .txt", answer.error["message"])
        self.refused(2, "report", self.file, "--kind", "register", "-o", self.folder / "never.odt")
        self.refused(2, "report", self.file, "--kind", "register", "--where", "nonsense = 1", *out)
        self.refused(2, "report", self.file, "--kind", "register", "--from", "soon", *out)
        self.assertEqual([], list(self.folder.glob("never*")))

    def test_its_pages_lie_across_and_carry_no_record(self):
        pdf = self.report("r.pdf", "--paper", "Letter")
        facts = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        self.assertIn("792 x 612 pts (letter)", facts)
        answer = self.refused(3, "verify", pdf)
        self.assertIn("no record", answer.error["message"])

    def test_it_can_be_made_again(self):
        self.refused(1, "report", self.file, "--kind", "register", "-o", self.report("r.csv"))


if __name__ == "__main__":
    main()
