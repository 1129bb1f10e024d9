#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Real incidents through `ireg`: import, statistics, export, import again.

round_trip.py IREG   with IREG_REAL_DATA naming the folder of real data; without it: exit 77 (skipped).
"""

import collections
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

KINDS = {
    "data breach": "data-breach",
    "service interruption": "service-interruption",
    "reduced quality of service": "reduced-quality",
    "malfunction": "regression",
    "integrity violation": "security-event",
    "asset loss": "asset-loss",
    "other": "other",
}
failures = []


def check(name, found, expected):
    if found == expected:
        print(f"ok      {name}")
    else:
        failures.append(name)
        print(f"FAILED  {name}\n        found    {found}\n        expected {expected}")


class Ireg:
    def __init__(self, program, register):
        self.program, self.register = program, register
        self.run("new", "--organisation", "Example", "--zone", "UTC")

    def run(self, command, *words):
        return subprocess.run(
            [self.program, command, self.register, *map(str, words)], capture_output=True, text=True
        )

    def json(self, command, *words):
        return json.loads(self.run(command, *words, "--json").stdout)

    def take(self, *words):
        result = self.json("import", *words)
        return tuple(result[key] for key in ("accepted", "refused", "repeated"))


def digests(folder):
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return collections.Counter((p.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in files)


def years(counts):
    found = collections.Counter()
    for year, n in counts.items():
        known = year.isdigit() and 1950 <= int(year) <= 2050
        found[year if known else "unknown"] += n
    return dict(found)


def check_statistics(ireg, counts):
    found = ireg.json("stats")
    primary = {KINDS[kind]: n for kind, n in counts["map.type_primary"].items()}
    detection = {how.replace(" ", "-"): n for how, n in counts["map.detection_source"].items()}
    check("kinds", found["by_kind"], primary)
    check("detection", found["by_detection"], detection)
    check("years", found["by_year"], years(counts["incident_year"]))
    check("no workflow", found["by_stage"], {"none": found["incidents"]})


def check_set(program, folder, real):
    ireg = Ireg(program, str(folder / "set.ireg"))
    source = real / "vcdb_dev"
    expected = json.loads((source / "dev_stats.json").read_text(encoding="utf-8"))
    n = expected["files_accept"]
    malformed = len(expected["files_reject"])
    check("all accepted", ireg.take(source / "incidents", "--on-repeat", "separate"), (n, 0, 0))
    refused = ireg.run("import", source / "malformed", "--on-repeat", "separate", "--json")
    problems = json.loads(refused.stdout)["problems"]
    check("malformed refused", refused.returncode, 1)
    check("each with a place", ["line " in p["message"] for p in problems], [True] * malformed)
    check_statistics(ireg, expected["counts"])
    warned = ireg.json("import", source / "incidents", "--dry-run")["warned"]
    check("a dry run of what is held warns of nothing", warned, 0)
    check("export", ireg.run("export", "--format", "veris", "-o", folder / "out").returncode, 0)
    check("bytes and names", digests(folder / "out"), digests(source / "incidents"))
    again = ireg.run("export", "--format", "veris", "-o", folder / "out").returncode
    check("never over what is there", again, 1)
    for again in (source / "incidents", folder / "out", source / "joined_dev.json"):
        check(f"again: {again.name}", ireg.take(again), (0, 0, n))
    check("verified", ireg.json("verify")["ok"], True)
    check("undone", ireg.run("undo").returncode, 0)
    check("nothing is left", ireg.json("stats")["incidents"], 0)
    check("verified after undo", ireg.json("verify")["ok"], True)


def check_generations(program, folder, real):
    """VERIS, by way of three registers as JSON, comes out as it went in."""
    source = real / "vcdb_dev" / "incidents"
    ireg = Ireg(program, str(folder / "first.ireg"))
    n = ireg.take(source, "--on-repeat", "separate")[0]
    for number in (2, 3, 4):
        dump = folder / f"{number}.json"
        ireg.run("export", "--format", "json", "-o", dump)
        ireg = Ireg(program, str(folder / f"{number}.ireg"))
        check(f"generation {number}", ireg.take(dump), (n, 0, 0))
        out = folder / f"out{number}"
        ireg.run("export", "--format", "veris", "-o", out)
        check(f"generation {number}: bytes and names", digests(out), digests(source))
        check(f"generation {number}: known again", ireg.take(source), (0, 0, n))
        check(f"generation {number}: verified", ireg.json("verify")["ok"], True)


def check_tolerance(program, folder, real):
    ireg = Ireg(program, str(folder / "small.ireg"))
    small = real / "veris" / "unit_tests"
    n = len(list(small.iterdir()))
    check("small objects", ireg.take(small, "--on-repeat", "separate"), (n, 0, 0))
    suite = ireg.run("import", real / "other" / "json_test_suite")
    check("the JSON test suite is refused, not crashed on", suite.returncode, 1)
    check("verified", ireg.json("verify")["ok"], True)


def check_scale(program, folder, real):
    ireg = Ireg(program, str(folder / "scale.ireg"))
    lines = real / "vcdb_scale.jsonl"
    n = sum(1 for line in lines.read_bytes().splitlines() if line.strip())
    check("scale", ireg.take(lines, "--on-repeat", "separate"), (n, 0, 0))
    check("verified", ireg.json("verify")["ok"], True)


def main():
    real = os.environ.get("IREG_REAL_DATA")
    if not real or not Path(real, "vcdb_dev").is_dir():
        print("skipped: IREG_REAL_DATA names no folder of real incidents")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        for part in (check_set, check_generations, check_tolerance, check_scale):
            part(sys.argv[1], Path(folder), Path(real))
    print(f"{len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
