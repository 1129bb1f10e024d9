#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Words in, words found: typed times and numbers, search, filter and order, names of evidence."""

import hashlib
import json
import os
import sys
import unicodedata
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, main  # noqa: E402

BRISBANE = timezone(timedelta(hours=10))  # its clocks are never changed


class Typed(RegisterTest):
    def prepare(self):
        super().prepare()
        self.file = self.folder / "brisbane.ireg"
        self.ok("new", self.file, "--organisation", "Example", "--zone", "Australia/Brisbane")
        self.ref = self.log()

    def clock(self, minutes):
        """What a clock on the wall shows so many minutes from now."""
        return (datetime.now(BRISBANE) + timedelta(minutes=minutes)).strftime("%H:%M")

    def ago(self, at):
        """How long ago it was, in hours."""
        return (datetime.now(timezone.utc) - datetime.fromisoformat(at.replace("Z", "+00:00"))) / timedelta(hours=1)

    def test_a_clock_time_is_the_last_time_the_clock_showed_it(self):
        late, early = self.clock(60), self.clock(-60)
        for typed, hours in ((late, 23), (early, 1), ("~" + late, 23)):
            noticed = self.show(self.log("x", "--noticed", typed))["noticed"]
            self.assertAlmostEqual(self.ago(noticed["at"]), hours, delta=0.1, msg=typed)
        self.ok("set", self.file, self.ref, f"occurred_from={late}")
        self.assertAlmostEqual(self.ago(self.show(self.ref)["occurred_from"]["at"]), 23, delta=0.1)
        self.ok("note", self.file, self.ref, "--what", "seen", "--at", late)
        self.assertAlmostEqual(self.ago(self.show(self.ref)["timeline"][-1]["at"]["at"]), 23, delta=0.1)
        self.ok("notification", self.file, "add", "--incident", self.ref, "--to", "Somebody", "--due", late)
        # What is planned is meant of today, which in the day's last hour this clock time was long ago.
        today = datetime.now(BRISBANE).date() == (datetime.now(BRISBANE) + timedelta(minutes=60)).date()
        due = self.show(self.ref)["notifications"][0]["due_at"]["at"]
        self.assertAlmostEqual(self.ago(due), -1 if today else 23, delta=0.1)
        sent = self.ok("notification", self.file, "sent", "N-1", "--at", late, "--channel", "mail")
        self.assertEqual(sent.last_word, "N-1")
        self.assertAlmostEqual(self.ago(self.show(self.ref)["notifications"][0]["sent_at"]["at"]), 23, delta=0.1)

    def test_a_time_a_moment_ahead_is_asked_about_with_both_readings(self):
        answer = self.refused(1, "log", self.file, "--title", "x", "--noticed", self.clock(3))
        self.assertEqual(answer.error["message"].count("+10:00"), 2, answer)

    def test_about_stays_with_a_day_a_month_and_a_year(self):
        for typed, precision in (("~2026-11-24", "day"), ("about 2026-11", "month"), ("vers 2026", "year")):
            ref = self.log("x", "--noticed", typed)
            noticed = self.show(ref)["noticed"]
            self.assertEqual((noticed["precision"], noticed.get("about")), (precision, True), typed)
            self.assertIn("~2026", self.ok("list", self.file, "--where", f'reference = "{ref}"').out)
            self.assertRegex(self.ok("show", self.file, ref).out, r"Noticed +about .*2026")
        self.assertNotIn("about", self.show(self.log("x", "--noticed", "2026-11-24"))["noticed"])
        self.ok("export", self.file, "--format", "json", "-o", self.folder / "out.json")
        again = self.folder / "again.ireg"
        self.ok("new", again, "--organisation", "Again", "--zone", "Australia/Brisbane")
        self.ok("import", again, self.folder / "out.json")
        noticed = [one["noticed"] for one in self.json("list", again, "--where", "noticed = 2026-11-24")]
        self.assertEqual(len(noticed), 2)
        self.assertIn("~2026-11-24", self.ok("list", again, "--where", "noticed = 2026-11-24").out)

    def test_a_number_may_be_grouped_as_people_write_it(self):
        for typed, number in (
            ("1234", 1234),
            ("1 234", 1234),
            ("1\u00a0234", 1234),
            ("1\u202f234\u202f567", 1234567),
            ("1,234", 1234),
            ("12,345,678", 12345678),
            ("1'234", 1234),
            ("1.234.567", 1234567),
            (" 7 ", 7),
            ("0", 0),
        ):
            self.ok("set", self.file, self.ref, f"individuals={typed}")
            self.assertEqual(self.show(self.ref)["individuals"], number, typed)
            self.assertEqual(len(self.json("list", self.file, "--where", f'individuals = "{typed}"')), 1, typed)

    def test_what_is_no_number_is_refused_with_how_to_write_one(self):
        for typed in ("1.234", "1,23", "1,2345", "12 34", "1 234,567", "1.5", "-5", "many", "12 people", "1e3", "0x10"):
            answer = self.refused(1, "set", self.file, self.ref, f"individuals={typed}")
            self.assertIn("1 234 or 1,234", answer.error["message"], typed)
            self.assertEqual(answer.error["place"], "individuals")
        answer = self.refused(1, "set", self.file, self.ref, "individuals=99999999999999999999")
        self.assertIn("too large", answer.error["message"])
        answer = self.call("set", self.file, self.ref, "individuals=1.5", "--language", "fr")
        self.assertIn("1 234 ou 1,234", answer.err)

    def test_a_missing_reason_is_what_the_message_names(self):
        for more in ((), ("--reason", "  ")):
            answer = self.refused(1, "set", self.file, self.ref, "severity=low", *more)
            self.assertIn("the reason is missing", answer.error["message"])
            self.assertNotIn("low", answer.error["message"])
        self.assertIn("motif manque", self.call("set", self.file, self.ref, "severity=low", "--language", "fr").err)

    def test_a_name_of_one_line_is_composed_and_has_one_line(self):
        decomposed = unicodedata.normalize("NFD", "Répartiteur\r\n en\tpanne ")
        ref = self.log(decomposed, "--owner", unicodedata.normalize("NFD", "José"))
        shown = self.show(ref)
        self.assertEqual((shown["title"], shown["owner"]), ("Répartiteur en panne", "José"))


class Found(RegisterTest):
    def references(self, text, *more):
        return [one["reference"] for one in self.json("search", self.file, text, *more)]

    def test_what_is_written_without_blanks_is_found_together(self):
        for whole, apart in (
            ("10.1.2.3", "3 hosts, 2 users, 1 site, 10 min"),
            ("CVE-2024-3094", "3094 alarms in 2024, no cve"),
            ("sam.okoro@example.org", "example: org chart of okoro, sam"),
            ("/var/log/auth.log", "auth var log log"),
            ("C:\\Windows\\Temp\\x1.dll", "dll x1 temp windows c"),
            ("2.3.12-rc1", "rc1: 12 2 3"),
            ("2001:db8::7", "7 2001 db8"),
        ):
            ref = self.log(f"Seen: {whole}, again")
            self.log(apart)
            self.assertEqual(self.references(whole), [ref], whole)
            self.assertEqual(self.references(f'"{whole}"'), [ref], whole)
        self.assertEqual(len(self.references("10.1.2*")), 1)
        self.assertEqual(self.references("10.1.2"), self.references("10.1.2.3"))
        self.assertEqual(self.references("10.1"), self.references("10.1.2.3"))
        self.assertEqual(self.references("0.1.2.3"), [])

    def test_a_sign_that_is_no_word_does_not_empty_a_search(self):
        ref = self.log("🔥 Phishing wave")
        for text in ("🔥 Phishing", "phishing 🔥", "🔥phishing", "👩‍👩‍👧 phishing", "phishing ❤️", "- phishing", "→ phishing !", '"🔥" wave'):
            self.assertEqual(self.references(text), [ref], text)
        self.log("Another")
        self.assertEqual(self.references("🔥"), [ref])
        self.assertEqual(self.references("👩‍👩‍👧"), [])
        self.assertEqual(self.references("- , !"), [])

    def test_letters_that_are_typed_as_two_are_found_either_way(self):
        for title, others in (
            ("Nœud de réseau", ("noeud", "nœud", "NŒUD", "NOEUD", "noe*", "nœ*")),
            ("MANŒUVRE", ("manoeuvre", "manœuvre")),
            ("manoeuvre", ("manœuvre",)),
            ("Bræmar", ("braemar", "bræmar", "BRÆ*")),
            ("Encyclopaedia", ("encyclopædia",)),
            ("Straße", ("strasse", "STRASSE", "STRAẞE", "straß*")),
            ("Grosse Panne", ("große",)),
            ("Sørensen", ("sorensen", "soerensen", "sørensen", "SØR*")),
            ("Soerby", ("sørby",)),
            ("Sorby", ("sørby",)),
            ("Łódź", ("lodz", "łódź")),
            ("Oﬃce of the ﬁrst ﬂoor", ("office", "oﬃce", "first", "ﬁrst", "FLOOR", "ﬂo*")),
            ("Traffic waﬄe", ("traﬃc", "waffle", "waﬀle")),
            ("Last poﬅ", ("poﬆ", "post")),
        ):
            ref = self.log(title)
            for text in others:
                self.assertIn(ref, self.references(text), (title, text))
        cour = self.log("Cour de justice")
        self.assertNotIn(cour, self.references("cœur"))
        self.assertNotIn(cour, self.references("coeur"))
        node = self.log("Panne du nœud principal")
        similar = [one["reference"] for one in self.json("similar", self.file, "--title", "noeud principal")]
        self.assertIn(node, similar)
        self.verify()

    def test_what_else_was_written_of_an_incident_is_found(self):
        ref = self.log()
        self.log("Another")
        for field, text in (
            ("external_references", "CVE-2024-3094"),
            ("detection_detail", "Heliograph"),
            ("disposition_reason", "Quicksilver"),
            ("notify_reason", "Marigold"),
            ("plan_reason", "Tangerine"),
            ("effectiveness_method", "Pendulum"),
            ("containment_verified", "Obsidian"),
            ("data_categories", "Payslips"),
            ("reporter", "Rosalind"),
            ("last_good", "build-7781"),
        ):
            self.ok("set", self.file, ref, f"{field}={text}")
            self.assertEqual(self.references(text), [ref], field)
        self.ok("add", self.file, "decision", "--incident", ref, "question=Go?", "answer=Yes", "reason=Cormorant")
        self.assertEqual(self.references("cormorant"), [ref])
        self.ok("advance", self.file, ref, "--reason", "Zeppelin")
        self.assertEqual(self.references("zeppelin"), [ref])

    def test_evidence_is_found_by_its_name_and_its_hash(self):
        ref = self.log()
        self.log("Another")
        path = self.folder / "auth-2026.11.log"
        path.write_bytes(b"line\n")
        self.ok("evidence", self.file, "add", "--incident", ref, path)
        digest = hashlib.sha256(b"line\n").hexdigest()
        for text in ("auth-2026.11.log", "auth*", digest, digest.upper(), digest[:9] + "*"):
            self.assertEqual(self.references(text), [ref], text)
        self.verify()

    def test_an_order_that_is_not_the_best_first_is_said(self):
        self.log("Router")
        self.assertNotIn("ewest first", self.ok("search", self.file, "router").err)
        out = self.folder / "out.json"
        self.ok("export", self.file, "--format", "json", "-o", out)
        records = json.loads(out.read_text())
        records["records"]["affected"] = [
            {"id": number, "revision": 1, "incident": 1, "name": "router"} for number in range(1, 15_002)
        ]
        out.write_text(json.dumps(records))
        many = self.folder / "many.ireg"
        self.ok("new", many, "--organisation", "Many", "--zone", "Australia/Sydney")
        self.ok("import", many, out)
        self.assertIn("Newest first", self.ok("search", many, "router").err)
        self.assertIn("plus récents", self.ok("search", many, "router", "--language", "fr").err)
        self.assertEqual(self.json("search", many, "router")[0]["score"], 0)


class Ordered(RegisterTest):
    def titles(self, sort):
        return [one["title"] for one in self.json("list", self.file, "--sort", sort)]

    def selected(self, where, **how):
        return [one["title"] for one in self.json("list", self.file, "--where", where, **how)]

    def test_graded_codes_sort_by_their_grade(self):
        for field, codes in (
            ("urgency", ("low", "medium", "high")),
            ("confidentiality", ("none", "low", "moderate", "high")),
            ("confidence", ("none", "low", "medium", "high")),
            ("tlp", ("red", "amber-strict", "amber", "green", "clear")),
        ):
            refs = {self.log(f"{field} {code}"): code for code in sorted(codes)}
            for ref, code in refs.items():
                self.ok("set", self.file, ref, f"{field}={code}")
            wanted = [f"{field} {code}" for code in codes]
            self.assertEqual([one for one in self.titles(field) if one in wanted], wanted)
            self.assertEqual([one for one in self.titles("-" + field) if one in wanted], wanted[::-1])

    def test_titles_and_names_have_the_order_of_a_dictionary(self):
        words = ["Apple", "banana", "Écran", "œuvre", "Zebra", "zoo"]
        for word in ("zoo", "Écran", "banana", "Zebra", "Apple", "œuvre"):
            ref = self.log(word, "--owner", word)
            self.ok("set", self.file, ref, f"contained_by={word}")
        for field in ("title", "owner", "contained_by"):
            self.assertEqual(self.titles(field), words, field)
            self.assertEqual(self.titles("-" + field), words[::-1], field)
        self.assertEqual([one["title"] for one in self.json("list", self.file, "--sort", "title", "--limit", "3")], words[:3])

    def test_contains_is_blind_to_case_and_accents(self):
        self.log("ÉNERGIE coupée")
        self.log("Сервер упал")
        for where in ('title ~ "énergie"', 'title ~ "energie"', 'title ~ "COUPEE"'):
            self.assertEqual(self.selected(where), ["ÉNERGIE coupée"], where)
        self.assertEqual(self.selected('title ~ "СЕРВЕР"'), ["Сервер упал"])
        self.assertEqual(self.selected('title ~ "energy"'), [])

    def test_every_person_is_found_by_name(self):
        ref = self.log("Mine")
        self.log("Other")
        for field in ("owner", "contained_by", "severity_confirmed_by", "plan_decided_by", "notify_decided_by"):
            self.ok("set", self.file, ref, f"{field}=Ann Zoé")
            for where in (f'{field} = "ann zoé"', f'{field} in ("Ann Zoé", "Bob")', f"{field} ~ ann", f'{field} ~ "ZOE"'):
                self.assertEqual(self.selected(where), ["Mine"], where)
            self.assertEqual(self.selected(f'{field} != "Ann Zoé"'), ["Other"], field)

    def test_a_time_is_one_of_the_registers_zone_wherever_it_is_read(self):
        self.log("Night", "--noticed", "2026-03-08 02:30")
        for zone in ("America/New_York", "Asia/Tokyo", "UTC"):
            for where in ("noticed = 2026-03-08", "noticed >= 2026-03-08T02:30", 'noticed <= "2026-03-08 02:30"', "noticed < 2026-03-08T02:31"):
                self.assertEqual(self.selected(where, env={"TZ": zone}), ["Night"], (zone, where))
            self.assertEqual(self.selected('noticed > "2026-03-08 02:30"', env={"TZ": zone}), [])


class Named(RegisterTest):
    def test_evidence_goes_out_again_whatever_it_was_called(self):
        ref = self.log()
        out = self.folder / "out"
        out.mkdir()
        for name in (
            "漢" * 83 + ".txt",
            "漢" * 60 + ".docx",
            "a" * 130 + ".pdf",
            "a" * 251 + ".pdf",
            "e\u0301" * 80 + ".log",
            "👩‍👩‍👧" * 13 + ".png",
            "-rf",
            ".hidden",
            "two\nlines.txt",
            "a:b|c?.csv",
            "CON.txt",
            " ",
        ):
            path = self.folder / name
            path.write_bytes(name.encode())
            evidence = self.ok("evidence", self.file, "add", "--incident", ref, path).last_word
            taken = self.ok("evidence", self.file, "extract", evidence, "-o", out)
            [made] = [one for one in os.listdir(out) if one.startswith(evidence + "_")]
            self.assertIn(made, taken.out)
            self.assertLessEqual(len(os.fsencode(made)), 255)
            self.assertEqual((out / made).read_bytes(), name.encode())
            ending = Path(name).suffix if name.strip() else ""
            self.assertTrue(made.endswith(ending), made)
        self.assertNotIn("\ufffd", "".join(os.listdir(out)))


if __name__ == "__main__":
    main()
