# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Runs `ireg` commands with a fault at one of their calls that change files: IREG_FAULTPOINTS names
the library that counts the calls. Registers lie in memory where the system has such a folder."""

import errno
import os
import random
import shutil
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import ireg  # noqa: E402

LIBRARY = os.environ.get("IREG_FAULTPOINTS", "")
WANTED = os.environ.get("IREG_FAULTS", "2")
EVERY_POINT = WANTED == "all"
SEED = int(os.environ.get("IREG_FAULTS_SEED") or random.SystemRandom().randrange(1 << 31))
VERIFIER = ROOT / "tests/verify_register.py"
OLDEST = ROOT / "tests/storage/golden/register_version_1.z"


def memory_folder():
    """Where nothing waits for a disk: a killed process loses no more there than on one."""
    shared = "/dev/shm"
    return tempfile.mkdtemp(prefix="ireg-faults-", dir=shared if os.access(shared, os.W_OK) else None)


@dataclass(frozen=True)
class Fault:
    """What happens at which call: killed-before, killed-after, torn, or the name of an errno."""

    what: str
    at: int = 0
    lasts: bool = False
    calls: tuple = ()
    reads: bool = False

    def environment(self, folder):
        number = getattr(errno, self.what, None)
        return {
            "LD_PRELOAD": LIBRARY,
            "IREG_FAULT_UNDER": os.path.realpath(folder) + "/",
            "IREG_FAULT_AT": str(self.at),
            "IREG_FAULT_DO": self.what if number is None else str(number),
            "IREG_FAULT_LASTS": "1" if self.lasts else "",
            "IREG_FAULT_READS": "1" if self.reads else "",
            "IREG_FAULT_CALLS": " ".join(self.calls),
        }

    def __str__(self):
        return self.what + (" from then on" if self.lasts else "")


class Scene:
    """A folder with a small register `reg.ireg`, and what the commands need beside it. Each trial
    works on a copy of it."""

    def __init__(self):
        self.base = Path(memory_folder())
        self.ready = self.base / "ready"
        self.ready.mkdir()
        self.trials = 0
        self.fill()

    def close(self):
        shutil.rmtree(self.base, ignore_errors=True)

    def fill(self):
        here = self.ready
        (here / "notes.txt").write_text("what was seen\n" * 20)
        (here / "out").mkdir()
        (here / "veris").mkdir()
        ok(here, "new", "other.ireg", "--organisation", "Other", "--zone", "Europe/Paris")
        for title in ("Taken over", "Taken over too"):
            ok(here, "log", "other.ireg", "--title", title)
        ok(here, "export", "other.ireg", "--format", "json", "-o", "source.json")
        (here / "other.ireg").unlink()
        ok(here, "new", "reg.ireg", "--organisation", "Example", "--zone", "Australia/Sydney")
        ok(here, "log", "reg.ireg", "--title", "Mail gateway down")
        ok(here, "log", "reg.ireg", "--title", "Badge lost")
        ok(here, "evidence", "reg.ireg", "add", "--incident", "INC-%Y-0001", "notes.txt")
        ok(here, "set", "reg.ireg", "INC-%Y-0001", "summary=No mail came in since noon.")
        ok(here, "backup", "reg.ireg", "-o", "copy.ireg")
        (here / "old.ireg").write_bytes(zlib.decompress(OLDEST.read_bytes()[4:]))

    def trial(self):
        """A fresh copy, under a name that was not used before."""
        self.trials += 1
        folder = self.base / f"trial-{self.trials}"
        shutil.copytree(self.ready, folder, symlinks=True)
        return folder


def year_of(folder):
    """References carry the year in which the register was made."""
    if not hasattr(year_of, "year"):
        found = ireg("list", "reg.ireg", "--json", cwd=folder)
        year_of.year = found.json[0]["reference"].split("-")[1]
    return year_of.year


def run(folder, *words, fault=None, log=None, language="en"):
    words = [word.replace("%Y", year_of(folder)) if "%Y" in word else word for word in words]
    env = {"IREG_USER": "Sam Okoro", "IREG_TEST_FOLDER": str(folder)}
    if fault:
        env |= fault.environment(folder)
    if log:
        env["IREG_FAULT_LOG"] = str(log)
    return ireg(*words, "--language", language, cwd=folder, env=env)


def ok(folder, *words):
    answer = run(folder, *words)
    assert answer.code == 0, answer
    return answer


def calls_of(scene, words, reads=False):
    """The calls that this command makes, as (name, path below the folder), in their order."""
    folder = scene.trial()
    log = scene.base / f"calls-{scene.trials}"
    answer = run(folder, *words, fault=Fault("EIO", reads=reads), log=log)
    assert answer.code == 0, answer
    lines = log.read_text().splitlines()
    shutil.rmtree(folder)
    return [(line.split(" ")[1], os.path.relpath(line.split(" ", 2)[2], folder)) for line in lines]


def names_in(folder):
    """Every file and folder below, as relative paths."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def spread(points, chance, wanted=WANTED):
    """All points, or so many of them drawn by chance, the rare kinds of call as often as the others."""
    if wanted == "all" or len(points) <= int(wanted):
        return points
    by_kind = {}
    for point in points:
        by_kind.setdefault(point.kind, []).append(point)
    taken = set()
    while len(taken) < int(wanted):
        taken.add(chance.choice(by_kind[chance.choice(sorted(by_kind))]))
    return sorted(taken, key=lambda point: point.number)
