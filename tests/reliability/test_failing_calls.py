#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The calls of `ireg` that write, sync, truncate, make, rename, link or unlink a file fail, one at a
time, once or from then on. What the command says is true, in words; nothing is lost, nothing is left
over, and the same command works once the fault is gone. A spread of calls;
IREG_FAULTS=all takes every one, a number so many of each command."""

import random
import re
import unittest

from commands import COMMANDS
from faults import EVERY_POINT, SEED, Fault, Scene, spread
from trial import Before, Trial

ERRNOS = ("ENOSPC", "EIO", "EROFS")

# What only a developer reads: SQL, names and texts of errno, codes in brackets.
TECHNICAL = re.compile(
    r"errno|SQL(?!ite)|SQLITE_|PRAGMA|SELECT |INSERT |COMMIT|BEGIN|ROLLBACK|\bE[A-Z]{3,}\b"
    r"|[\[(]\d+[\])]|[Nn]o space left|nput/output error|[Rr]ead-only file system|not permitted"
    r"|[Pp]ermission denied|disk I/O|database or disk|unable to open|readonly database|No such file"
    r"|[Ii]s a directory|[Uu]nknown error|logic error|QTemporary|\.tmp|%\d|#[a-z]",
)
SAFE = re.compile(
    r"[Nn]othing|What was saved before is safe|recorded under|enregistré sous|was not|were not|not changed|is kept|is safe|as it was"
    r"|Rien|rien|intact|n’a pas été|n’ont pas été"
)
UNCERTAIN = re.compile(r"is there, but|est là, mais|recorded as|may be recorded|is recorded|est enregistré|peut être enregistré")


class FailingCalls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scene = Scene()
        cls.addClassCleanup(cls.scene.close)
        cls.known = {command.name: Before(cls.scene, command) for command in COMMANDS}

    def test_a_failing_call_is_told_truthfully(self):
        chance = random.Random(SEED)
        complaints, count = [], 0
        for name, known in self.known.items():
            faults = faults_at(spread(known.points, chance), chance)
            for point, fault in faults:
                complaints += self.fail_at(known, point, fault)
            print(f"{name}: {len(known.points)} calls, {len(faults)} faults", flush=True)
            count += len(faults)
        print(f"seed {SEED}: {count} faults, {len(complaints)} complaints", flush=True)
        self.assertEqual(len(complaints), 0)

    def fail_at(self, known, point, fault):
        trial = Trial(known, point, fault, language="fr" if point.number % 4 == 0 else "en")
        if trial.answer.code not in (0, 5):
            trial.complain(f"exit {trial.answer.code}: {trial.answer.err}")
        state = trial.check_aftermath()
        if state is not None and not known.allows(state):
            trial.complain("neither as before nor as afterwards")
        if trial.answer.code == 0 and state != known.after:
            trial.complain("said to be done, and is not")
        # Of several files those that have their names can't be taken back while everything fails.
        stuck = fault.lasts and known.command.name == "export veris" and known.is_in_the_way(state)
        if trial.answer.code != 0:
            check_message(trial)
            if state == known.after and not stuck and not UNCERTAIN.search(trial.answer.err):
                trial.complain(f"is done, and said not to be: {trial.answer.err}")
        trial.check_again(state == known.after or stuck)
        return trial.finish()

    def test_what_can_not_be_read_is_told_truthfully(self):
        chance = random.Random(SEED)
        complaints = []
        for known in self.known.values():
            for point in spread(known.reads, chance, wanted=1):
                complaints += self.fail_at(known, point, Fault("EIO", lasts=True, reads=True))
        self.assertEqual(len(complaints), 0)

    def test_a_file_system_without_links_will_do(self):
        """As on FAT: no hard links, no rename that refuses a taken name."""
        complaints = []
        for known in self.known.values():
            trial = Trial(known, known.points[0], Fault("EPERM", lasts=True, calls=("link", "rename-noreplace")))
            if trial.answer.code != 0:
                trial.complain(f"exit {trial.answer.code}: {trial.answer.err}")
            if trial.check_aftermath() != known.after:
                trial.complain("is not as without faults")
            complaints += trial.finish()
        self.assertEqual(len(complaints), 0)


def faults_at(points, chance):
    """Each errno, once and from then on, at each of these calls; or one of them, drawn by chance."""
    kinds = [(name, lasts) for name in ERRNOS for lasts in (False, True)]
    return [
        (point, Fault(name, lasts=lasts))
        for point in points
        for name, lasts in (kinds if EVERY_POINT else chance.sample(kinds, 1))
    ]


def check_message(trial):
    said = trial.answer.err.strip()
    if not said:
        trial.complain("says nothing")
    elif found := TECHNICAL.search(said):
        trial.complain(f"technical ({found.group()}): {said}")
    elif not SAFE.search(said):
        trial.complain(f"does not say what is safe: {said}")
    elif not any(name in said for name in (str(trial.folder), *trial.command.places)):
        trial.complain(f"does not name the place: {said}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
