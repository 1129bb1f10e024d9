#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Plants faults in the program, and counts which of them the tests kill: docs/mutants.md.

All faults are built into one program and one of them is chosen for a run, so that nothing is built twice.
"""

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from areas import ALWAYS, AREAS, FIRST, LAST, TEXTUAL
from cxx import enumerators
from plants import Finder, rewritten
from trial import Test, programs_of, record, run, tests_of

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build/mutants"
SOURCE = HOME / "source"
BUILD = HOME / "build"
COPIED = ("app", "cmake", "docs", "model", "packaging", "resources", "tests", "ui")
ERROR = re.compile(r"^(?P<file>[^:\n]*/)?source/(?P<name>[^:\n]+):(?P<line>\d+):(?P<column>\d+):\s+(?P<what>.*)$",
                   re.MULTILINE)
NUMBER = re.compile(r"mutants::planted\((\d+)\)")
ROUNDS = 15


def say(*words):
    print(*words, flush=True)


class Field:
    """Every fault of every area, by number."""

    def __init__(self):
        self.plants = {}  # file: its plants
        self.area = {}
        self.key = {}
        enums = {}
        for header in sorted((ROOT / "model").rglob("*.h")):
            enums |= enumerators(header.read_text(encoding="utf-8"))
        number = 0
        for area, files in AREAS.items():
            for name in files:
                text = (ROOT / name).read_text(encoding="utf-8")
                found = self.plants[name] = Finder(text, enums, area in TEXTUAL).run()
                lines = text.splitlines()
                times = {}
                for plant in found:
                    number += 1
                    plant.number = number
                    key = "|".join((name, lines[plant.line - 1].strip(), plant.change))
                    times[key] = times.get(key, 0) + 1
                    self.area[number] = area
                    self.key[number] = f"{key}|{times[key]}"
        self.count = number
        self.by_number = {plant.number: (name, plant) for name, found in self.plants.items() for plant in found}
        self.dropped = set()

    def where(self, number):
        name, plant = self.by_number[number]
        return f"{name}:{plant.line}: {plant.change}"

    def write(self, name):
        text = (ROOT / name).read_text(encoding="utf-8")
        kept = [plant for plant in self.plants[name] if plant.number not in self.dropped]
        put(SOURCE / name, rewritten(text, kept).encode())

    def faults(self):
        return [number for number, (_, plant) in self.by_number.items()
                if plant.kind != "label" and number not in self.dropped]

    def chosen(self, seed, each, only):
        """As many of each area, drawn by what they are, so that a change elsewhere draws no others."""
        drawn = []
        for area in AREAS:
            if only and area != only:
                continue
            mine = sorted((number for number in self.faults() if self.area[number] == area),
                          key=lambda number: hashlib.sha256(f"{seed}|{self.key[number]}".encode()).digest())
            always = [number for number in mine if self.is_always(number)]
            drawn += always + [number for number in mine if number not in always][: max(0, each - len(always))]
        return drawn

    def is_always(self, number):
        key = self.key[number]
        return any(key.startswith(name + "|") and words in key.split("|", 2)[1] for name, words in ALWAYS)


def put(path, content):
    """Only where it differs, so that what is built stays so."""
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def copy_tree(field):
    wanted = set()
    for top in (*COPIED, *(path.name for path in ROOT.glob("*") if path.is_file())):
        for path in sorted((ROOT / top).rglob("*")) if (ROOT / top).is_dir() else [ROOT / top]:
            name = path.relative_to(ROOT).as_posix()
            if not path.is_file() or "__pycache__" in name:
                continue
            wanted.add(name)
            if name not in field.plants:
                put(SOURCE / name, path.read_bytes())
                shutil.copymode(path, SOURCE / name)
    for path in list(SOURCE.rglob("*")):
        if path.is_file() and path.relative_to(SOURCE).as_posix() not in wanted:
            path.unlink()
    for name in field.plants:
        field.write(name)


def configure():
    command = ["cmake", "-S", SOURCE, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
               "-DCMAKE_CXX_FLAGS=-w", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -DQT_FORCE_ASSERTS", "-DCMAKE_UNITY_BUILD=ON"]
    if shutil.which("ccache"):
        command.append("-DCMAKE_CXX_COMPILER_LAUNCHER=ccache")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def not_compiling(field, said):
    """The faults that the compiler complains about: the one that begins last before the place it names."""
    found = set()
    for match in ERROR.finditer(said):
        name = match["name"]
        if name not in field.plants or not match["what"].startswith(("error:", "  required from")):
            continue
        line = (SOURCE / name).read_text(encoding="utf-8").splitlines()[int(match["line"]) - 1]
        on_line = [(one.start(), int(one[1])) for one in NUMBER.finditer(line)]
        before = [number for start, number in on_line if start < int(match["column"])]
        if before or on_line:
            found.add(before[-1] if before else on_line[0][1])
    return found - field.dropped


def build(field, targets, jobs):
    """Builds, and leaves out what does not compile, until all is built."""
    for _ in range(ROUNDS):
        done = subprocess.run(["ninja", "-C", BUILD, "-k", "0", f"-j{jobs}", *targets], capture_output=True, text=True,
                              check=False)
        if done.returncode == 0:
            return
        wrong = not_compiling(field, done.stdout)
        if not wrong:
            sys.exit(done.stdout[-8000:] + done.stderr)
        say(f"mutants: {len(wrong)} faults don't compile, and are left out")
        field.dropped |= wrong
        for name in {field.by_number[number][0] for number in wrong}:
            field.write(name)
        remember(field)
    sys.exit("mutants: it still does not compile")


def remember(field):
    put(HOME / "left_out.json", json.dumps(sorted(field.key[number] for number in field.dropped), indent=1).encode())


def recall(field):
    path = HOME / "left_out.json"
    known = set(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else set()
    field.dropped = {number for number, key in field.key.items() if key in known}


def recorded(field, tests, jobs):
    """The tests that pass, with their times, and who reaches what; as it was of those that are as they were."""
    path = HOME / "reached.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    before = {one["name"]: Test(**one) for one in known.get("tests", []) if known["count"] == field.count}
    same = [before[test.name] for test in tests if test.name in before and before[test.name].is_as_recorded()]
    reached = {test.name: set(known["reached"][test.name]) for test in same}
    others = [test for test in tests if test.name not in reached]
    say(f"mutants: {len(others)} of {len(tests)} tests are run without a fault")
    passed, failed, reached_now = record(others, field.count, jobs, HOME / "reached")
    for test in failed:
        say(f"mutants: {test.name} does not pass without a fault, and is left out")
    tests, reached = same + passed, reached | reached_now
    put(path, json.dumps({"count": field.count, "tests": [asdict(one) for one in tests],
                          "reached": {test.name: sorted(reached[test.name]) for test in tests}}).encode())
    return tests, reached


def in_order(tests, area):
    """(test, whether it is asked however long the others took): an area's own first, then the quickest."""
    first, last = FIRST.get(area, set()), LAST.get(area, set())
    rank = {True: 0, False: 1}
    for test in sorted(tests, key=lambda test: (rank[test.name in first] + 2 * (test.name in last), test.seconds)):
        yield test, test.name in first or test.name in last


def try_fault(field, number, tests, reached, patience):
    """The first test that fails with the fault, and what it said; (None, how many did not fail)."""
    spent = asked = 0
    for test, always in in_order([test for test in tests if number in reached[test.name]], field.area[number]):
        if not always and spent + test.seconds > patience:
            continue
        spent += 0 if always else test.seconds
        asked += 1
        outcome = run(test, 4 * test.seconds + 10, {"IREG_MUTANT": str(number)}, hasty=True)
        if not outcome.passed:
            return test.name + (" (late)" if outcome.late else ""), outcome.said
    return None, asked


def try_all(field, numbers, tests, reached, wanted):
    """{number: who killed it, or None}; kept as they come, so that an end in between loses none."""
    results, lock, began = {}, threading.Lock(), time.monotonic()

    def one(number):
        killer, more = try_fault(field, number, tests, reached, wanted.patience)
        with lock:
            results[number] = killer
            keep_result(field, results)
            end = f"killed by {killer}" if killer else f"lives through {more} tests"
            say(f"[{len(results)}/{len(numbers)} {time.monotonic() - began:.0f} s] {number} {field.where(number)}: {end}")

    with ThreadPoolExecutor(wanted.jobs) as pool:
        list(pool.map(one, numbers))
    return results


def table(field, results):
    say("\n| area | tried | killed | percent |\n|---|---|---|---|")
    all_tried = all_killed = 0
    for area in AREAS:
        mine = [number for number in results if field.area[number] == area]
        killed = sum(1 for number in mine if results[number])
        all_tried, all_killed = all_tried + len(mine), all_killed + killed
        if mine:
            say(f"| {area} | {len(mine)} | {killed} | {100 * killed / len(mine):.0f} % |")
    if all_tried:
        say(f"| all | {all_tried} | {all_killed} | {100 * all_killed / all_tried:.1f} % |\n")
    for number in results:
        if not results[number]:
            say(f"lives: {number} {field.where(number)}")


def read_results():
    path = HOME / "result.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def last_result(field):
    known = read_results()
    return {number: known[key] for number, key in field.key.items() if key in known}


def keep_result(field, results):
    known = read_results() | {field.key[number]: killer for number, killer in results.items()}
    put(HOME / "result.json", json.dumps(known, indent=1).encode())


def options():
    parser = argparse.ArgumentParser(prog="./dev mutants", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="AREA", choices=list(AREAS), help="one area: " + ", ".join(AREAS))
    parser.add_argument("--each", type=int, default=20, help="how many of an area (20)")
    parser.add_argument("--seed", default="1", help="draws others (1)")
    parser.add_argument("--plant", type=int, metavar="N", nargs="+", help="these alone; shows what the test said")
    parser.add_argument("--again", action="store_true", help="only those that lived last time")
    parser.add_argument("--list", action="store_true", help="what could be planted, nothing is built")
    parser.add_argument("--patience", type=float, default=60, metavar="SECONDS",
                        help="tests for one fault take no longer together (60)")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    return parser.parse_args()


def main():
    wanted = options()
    field = Field()
    recall(field)
    if wanted.list:
        for number in field.faults():
            if not wanted.only or field.area[number] == wanted.only:
                say(f"{number} {field.where(number)}")
        return 0
    copy_tree(field)
    configure()
    build(field, programs_of(BUILD), wanted.jobs)
    tests, reached = recorded(field, tests_of(BUILD, SOURCE), wanted.jobs)
    say(f"mutants: {len(field.faults())} faults could be tried, {len(field.dropped)} don't compile")
    if wanted.plant:
        for number in wanted.plant:
            killer, said = try_fault(field, number, tests, reached, wanted.patience)
            say(f"{number} {field.where(number)}", f"killed by {killer}\n{said}" if killer else "lives", sep="\n")
        return 0
    chosen = field.chosen(wanted.seed, wanted.each, wanted.only)
    before = last_result(field) if wanted.again else {}
    results = {number: before[number] for number in chosen if before.get(number)}
    results |= try_all(field, [number for number in chosen if number not in results], tests, reached, wanted)
    table(field, results)
    return 0


if __name__ == "__main__":
    sys.exit(main())
