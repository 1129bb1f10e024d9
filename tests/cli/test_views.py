#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Views that are saved in the register, lists by columns and groups, and one change to several."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import RegisterTest, ireg, main  # noqa: E402


class Views(RegisterTest):
    def prepare(self):
        super().prepare()
        self.mail = self.log("Mail gateway down", "--noticed", "2026-09-30 23:30", "--owner", "Kim")
        self.slow = self.log("Licence server slow", "--noticed", "2026-10-02 10:00", "--owner", "Ana")
        self.door = self.log("Door found open", "--noticed", "2026-10-05 10:00")

    def save(self, name, *options):
        return self.ok("view", self.file, "save", name, *options)

    def references(self, *options):
        return [line["reference"] for line in self.ok("list", self.file, *options, "--json").json]

    def test_a_view_is_saved_replaced_and_removed_each_undone_at_once(self):
        self.save("Board pack", "--where", "owner = Kim", "--columns", "title,owner")
        self.save("BOARD  pack", "--where", "owner = Ana", "--sort", "-title", "--group", "owner")
        (one,) = self.ok("view", self.file, "list", "--json").json
        self.assertEqual((one["name"], one["filter"], one["columns"], one["group_by"]),
                         ("BOARD  pack", "owner = Ana", None, "owner"))
        self.assertEqual(self.references("--view", "board pack"), [self.slow])
        self.ok("undo", self.file)
        shown = self.ok("view", self.file, "show", "board pack", "--json").json
        self.assertEqual((shown["filter"], shown["columns"]), ("owner = Kim", "title,owner"))
        self.ok("view", self.file, "remove", "board pack")
        self.assertEqual(ireg("list", self.file, "--view", "board pack").code, 1)
        self.ok("undo", self.file)
        self.assertEqual(self.references("--view", one["id"]), [self.mail])
        self.ok("verify", self.file)
        script = subprocess.run([sys.executable, "-B", ROOT / "tests/verify_register.py", self.file],
                                capture_output=True, text=True)
        self.assertEqual(script.returncode, 0, script.stdout + script.stderr)

    def test_a_name_is_one_views_and_what_can_not_be_read_is_refused(self):
        self.save("Mine", "--words", "lic ser")
        self.assertEqual(self.references("--view", "mine"), [self.slow])
        for facts in (["name=mine"], ["name=New", "filter=colour = red"], ["name=New", "columns=hue"],
                      ["name=New", "sort=hue"], ["name=New", "group_by=title"]):
            self.assertNotEqual(ireg("add", self.file, "saved_view", *facts).code, 0, facts)
        for options in (["--where", "colour = red"], ["--columns", "title,hue"], ["--sort", "tag"],
                        ["--group", "next_due"]):
            self.assertEqual(ireg("view", self.file, "save", "New", *options).code, 2, options)
        self.assertEqual(ireg("view", self.file, "save", " ").code, 1)
        self.assertEqual(ireg("view", self.file, "save").code, 2)
        self.assertEqual(len(self.ok("view", self.file, "list", "--json").json), 1)

    def test_what_a_view_names_and_is_no_more_is_left_out_and_said(self):
        self.save("Old", "--where", "owner = Kim", "--columns", "title,owner", "--sort", "-title")
        self.forge("UPDATE saved_view SET filter = 'colour = red and owner = Kim',"
                   " columns = 'hue,title', sort = 'hue,-title', group_by = 'hue'")
        listed = self.ok("list", self.file, "--view", "old")
        self.assertIn("colour = red, hue, hue, hue", listed.err)
        self.assertEqual([line.strip() for line in listed.out.splitlines()],
                         ["Title", "Mail gateway down"])
        french = self.ok("list", self.file, "--view", "old", "--language", "fr")
        self.assertIn("n’existe pas ici", french.err)

    def forge(self, sql):
        """What another version wrote: the row alone, since only what it says is looked at."""
        import sqlite3
        with sqlite3.connect(self.file) as database:
            database.execute(sql)

    def test_options_beside_a_view_win(self):
        self.save("All", "--where", "owner = Kim", "--sort", "title", "--columns", "title")
        self.assertEqual(self.references("--view", "All", "--where", "owner = Ana"), [self.slow])
        self.save("By title", "--sort", "title")
        self.assertEqual(self.references("--view", "By title", "--sort", "-title"),
                         [self.mail, self.slow, self.door])
        head = self.ok("list", self.file, "--view", "All", "--columns", "owner,age").out
        self.assertEqual(head.splitlines()[0].split(), ["Owner", "Age"])

    def test_groups_stand_together_months_in_the_registers_zone(self):
        months = self.ok("list", self.file, "--group", "noticed", "--sort", "title",
                         "--columns", "reference").out
        zone = self.ok("show", self.file, self.mail, "--json").json["noticed"]
        self.assertIn("2026-09-30", str(zone))
        self.assertEqual([line.strip() for line in months.splitlines() if line.strip()],
                         ["Noticed: October 2026 (2)", "Reference", self.door, self.slow,
                          "Noticed: September 2026 (1)", "Reference", self.mail])
        self.assertEqual(self.references("--group", "owner"), [self.slow, self.mail, self.door])
        owners = self.ok("list", self.file, "--group", "owner").out
        self.assertIn("Owner: Not given (1)", owners)
        stages = self.ok("list", self.file, "--group", "stage", "--language", "fr").out
        self.assertIn("(3)", stages)

    def test_a_report_prints_the_views_columns_order_and_groups(self):
        self.save("Pack", "--columns", "title,next_step,tlp,recorded", "--sort", "title",
                  "--group", "owner", "--where", "noticed >= 2026-10-01")
        path = self.folder / "pack.md"
        self.ok("report", self.file, "--kind", "register", "--view", "Pack", "-o", path)
        text = Path(path).read_text(encoding="utf-8")
        self.assertIn("Owner: Ana (1)", text)
        self.assertNotIn("Mail gateway", text)
        heads = next(line for line in text.splitlines() if "Next step" in line)
        self.assertEqual([cell.strip() for cell in heads.strip("|").split("|")],
                         ["Title", "Next step", "Sharing (TLP)", "Recorded"])
        table = self.folder / "pack.csv"
        self.ok("report", self.file, "--kind", "register", "--view", "Pack", "-o", table)
        self.assertIn("Owner", Path(table).read_text(encoding="utf-8-sig").splitlines()[0])
        self.assertEqual(ireg("report", self.file, "--kind", "post-incident", "--incident", self.mail,
                              "--view", "Pack", "-o", self.folder / "x.md").code, 2)

    def test_views_go_along_with_an_export(self):
        self.save("Pack", "--where", "owner = Kim")
        path = self.folder / "all.json"
        self.ok("export", self.file, "--format", "json", "-o", path)
        other = self.folder / "other.ireg"
        self.ok("new", other, "--organisation", "Other")
        self.ok("view", other, "save", "pack", "--where", "owner = Ana")
        self.ok("import", other, path)
        self.assertEqual([view["filter"] for view in self.ok("view", other, "list", "--json").json],
                         ["owner = Ana"])

    def test_several_are_set_all_or_none(self):
        done = self.ok("set", self.file, self.mail, self.slow, self.door, "owner=Zoe", "--json").json
        self.assertEqual(done["changed"], [self.mail, self.slow, self.door])
        self.assertEqual(self.references("--where", "owner = Zoe"), [self.mail, self.slow, self.door])
        self.ok("undo", self.file)
        self.assertEqual(self.references("--where", "owner = Zoe"), [])
        refused = ireg("set", self.file, self.mail, self.slow, "owner=Zoe", "severity=extreme", "--json")
        self.assertEqual(refused.code, 1)
        self.assertTrue(refused.error["place"].startswith(self.mail), refused.error)
        self.assertEqual(self.references("--where", "owner = Zoe"), [])
        unknown = ireg("set", self.file, self.mail, "INC-2026-0099", "owner=Zoe")
        self.assertEqual((unknown.code, self.references("--where", "owner = Zoe")), (1, []))
        self.assertEqual(ireg("set", self.file, self.mail, self.slow).code, 2)
        self.assertEqual(ireg("set", self.file, self.mail, "owner", "Zoe").code, 2)
        again = self.ok("set", self.file, self.mail, self.slow, "kind=other", "--json").json
        same = self.ok("set", self.file, self.mail, self.slow, "kind=other", "--json").json
        self.assertTrue(again["action"] > 0 and same["action"] == 0 and same["changed"] == [])


if __name__ == "__main__":
    main()
