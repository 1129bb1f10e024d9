#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What is planted into which lines, and that the rewritten source compiles and is wrong one fault at a time."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from cxx import enumerators, tokens
from plants import Finder, rewritten

ROOT = Path(__file__).resolve().parents[2]
ENUMS = {"Colour": ["Red", "Green", "Blue"]}


def plants(statements, literals=False, before=""):
    text = f"// first\n{before}int f(int a, int b)\n{{\n{statements}\n}}\n"
    return text, Finder(text, ENUMS, literals).run()


def changes(statements, literals=False):
    return [plant.change for plant in plants(statements, literals)[1]]


def written(statements, literals=False):
    """The statements with all of it written in."""
    text, found = plants(statements, literals)
    for number, plant in enumerate(found, 1):
        plant.number = number
    return "\n".join(rewritten(text, found).splitlines()[3:-1])


class Planting(unittest.TestCase):
    maxDiff = None

    def test_a_condition_is_taken_for_true_and_for_false(self):
        self.assertEqual(written("if (given)\n    return a;"),
                         "if ((mutants::planted(1) || ((!mutants::planted(2) && (given)))))\n    return a;")

    def test_a_declared_condition_is_never_met(self):
        self.assertEqual(written("if (const auto* p = find())\n    return a;"),
                         "if (const auto* p = find(); !mutants::planted(1) && p)\n    return a;")

    def test_an_operand_is_dropped_and_operators_are_swapped(self):
        self.assertEqual(changes("return x && y;"),
                         ["&&: x && y -> (x) || (y)", "operand dropped: x -> true", "operand dropped: y -> true"])
        self.assertEqual(changes("return x || y;"),
                         ["||: x || y -> (x) && (y)", "operand dropped: x -> false", "operand dropped: y -> false"])

    def test_bounds_and_comparisons_move(self):
        self.assertEqual(changes("return a < b;"), ["<: a < b -> a <= b"])
        self.assertEqual(changes("return a >= 3;"), [">=: a >= 3 -> a > 3", "number: 3 -> 4"])
        self.assertEqual(changes("return a == b;"), ["==: a == b -> a != b"])
        self.assertEqual(changes("return a + 1;"), ["+: a + 1 -> (a - 1)", "number: 1 -> 2"])
        self.assertEqual(changes("return !a;"), ["!: !a -> a"])
        self.assertEqual(changes("return std::max(a, b);"), ["call: std::max(a, b) -> std::min(a, b)"])

    def test_values_become_their_neighbours(self):
        self.assertEqual(changes("return true;"), ["value: true -> false"])
        self.assertEqual(changes("use(Colour::Blue);")[1:], ["value: Colour::Blue -> Colour::Red"])
        self.assertEqual(changes("use(ours::Colour::Red);")[1:], ["value: ours::Colour::Red -> ours::Colour::Green"])

    def test_calls_and_assignments_are_dropped_and_declarations_stay(self):
        self.assertEqual(written("if (a)\n    use(b);\nelse\n    b = a;"),
                         "if ((mutants::planted(1) || ((!mutants::planted(2) && (a)))))\n"
                         "    { if (!mutants::planted(3)) { use(b); } }\nelse\n"
                         "    { if (!mutants::planted(4)) { b = a; } }")
        for declaration in ("const auto x = f(a);", "Type x(f(a));", "std::vector<int> x{a, b};", "Type& x = f(a);",
                            "const std::map<int, Type>* x = f(a);"):
            self.assertEqual(changes(declaration), [], declaration)

    def test_a_case_falls_to_the_default(self):
        self.assertEqual(written("switch (a) {\ncase 1: return b;\ndefault: return a;\n}"),
                         "switch (a) {\ncase 1: if (mutants::planted(2)) goto mutants_default_62; return b;\n"
                         "default: mutants_default_62:; return a;\n}")

    def test_a_statement_of_sql_is_changed_within(self):
        self.assertEqual(changes('use("SELECT a FROM b WHERE c = ?"\n    " AND d > ? ORDER BY e");')[1:],
                         ['SQL: > in "SELECT a FROM b WHERE c = ?" " AND d > ? ORDER BY e" -> >=',
                          'SQL: = in "SELECT a FROM b WHERE c = ?" " AND d > ? ORDER BY e" -> <>',
                          'SQL: AND in "SELECT a FROM b WHERE c = ?" " AND d > ? ORDER BY e" -> OR',
                          'SQL: ORDER BY e in "SELECT a FROM b WHERE c = ?" " AND d > ? ORDER BY e" -> ORDER BY e DESC'])

    def test_other_texts_and_characters_change_only_where_they_decide(self):
        statement = "use(u\"&#39;\"_s, u'x');"
        self.assertEqual(changes(statement), ["dropped: use(u\"&#39;\"_s, u'x');"])
        self.assertEqual(changes(statement, literals=True)[1:],
                         ['text: u"&#39;"_s -> u""_s', "character: u'x' -> u'#'"])

    def test_comments_texts_and_raw_texts_stay(self):
        text = 'f(a, /* if (b) */ "if (c) { return 1; }", R"(x && y; // })"); // if (d)'
        self.assertEqual(changes(text), ['dropped: f(a, "if (c) { return 1; }", R"(x && y; // })");'])
        self.assertIn(text.partition("; //")[0], written(text))
        self.assertEqual([one.kind for one in tokens("1'000 1e-6 'a' \"'\" x")], ["number", "number", "char", "string", "name"])

    def test_lambdas_are_read_and_brackets_of_templates_are_no_comparison(self):
        self.assertEqual(changes("const auto f = [&](int x) { return x < 1; };\nreturn get<2>(a)[3];"),
                         ["<: x < 1 -> x <= 1", "number: 1 -> 2", "number: 3 -> 4"])

    def test_what_is_decided_by_the_compiler_stays(self):
        self.assertEqual(changes("static constexpr int most = 3;\nif constexpr (x && y)\n    use<4>();\n"
                                 "static_assert(1 + 1 == 2);")[1:], [])

    def test_lines_stay_where_they_were(self):
        text = (ROOT / "model/dossier/gate.cpp").read_text(encoding="utf-8")
        found = Finder(text).run()
        self.assertGreater(len(found), 300)
        self.assertEqual(rewritten(text, found).count("\n"), text.count("\n"))

    def test_enumerations_are_read_from_headers(self):
        self.assertEqual(enumerators("enum class A : int { // x\n    B = 1, ///< y\n    C };"), {"A": ["B", "C"]})


PROGRAM = """\
// first
#include <cstdio>
#include <vector>
namespace
{
bool between(int a, int low, int high) { return a >= low && a <= high; }
constexpr int twice(int a) { return a + a; }
int counted(const std::vector<int>& all)
{
    int count = 0;
    for (int one : all) {
        if (between(one, 2, 4))
            ++count;
    }
    return count;
}
}
int main()
{
    static_assert(twice(2) == 4);
    std::printf("%d", counted({1, 2, 3, 4, 5}));
    return 0;
}
"""


class Building(unittest.TestCase):
    def test_one_fault_at_a_time_is_wrong_and_none_is_right(self):
        found = Finder(PROGRAM).run()
        for number, plant in enumerate(found, 1):
            plant.number = number
        by_change = {plant.change: plant.number for plant in found}
        with tempfile.TemporaryDirectory() as folder:
            source, program, reached = (Path(folder) / name for name in ("a.cpp", "a", "reached"))
            source.write_text(rewritten(PROGRAM, found), encoding="utf-8")
            reached.write_bytes(bytes(len(found) + 1))
            subprocess.run([os.environ.get("CXX", "c++"), "-std=c++20", "-I", ROOT, source, "-o", program], check=True)

            def said(**chosen):
                return subprocess.run([program], env=chosen, capture_output=True, text=True, check=False).stdout

            self.assertEqual(said(), "3")
            self.assertEqual(said(IREG_MUTANT=str(by_change[">=: a >= low -> a > low"])), "2")
            self.assertEqual(said(IREG_MUTANT=str(by_change["operand dropped: a <= high -> true"])), "4")
            self.assertEqual(said(IREG_MUTANT=str(by_change["dropped: ++count;"])), "0")
            self.assertEqual(said(IREG_MUTANTS_REACHED=str(reached)), "3")
            missed = {plant.change for plant in found if not reached.read_bytes()[plant.number]}
            self.assertEqual(missed, {"+: a + a -> (a - a)"})


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main(verbosity=2)
