#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""`ireg` is killed at its calls that write, sync, truncate, make, rename, link or unlink a file. Then
every reading command answers, the register verifies, nothing that was acknowledged is lost, nothing
is half there, and the next command clears up. A spread of
calls; IREG_FAULTS=all takes every one, a number so many of each command."""

import random
import unittest

from commands import COMMANDS
from faults import EVERY_POINT, SEED, Fault, Scene, spread
from trial import KILLED, Before, Trial


class Kills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scene = Scene()
        cls.addClassCleanup(cls.scene.close)
        cls.known = {command.name: Before(cls.scene, command) for command in COMMANDS}

    def test_a_killed_command_leaves_a_sound_register(self):
        chance = random.Random(SEED)
        complaints, kills = [], 0
        for name, known in self.known.items():
            faults = kills_at(spread(known.points, chance), chance)
            for point, fault in faults:
                complaints += self.kill(known, point, fault)
            print(f"{name}: {len(known.points)} calls, {len(faults)} kills", flush=True)
            kills += len(faults)
        print(f"seed {SEED}: {kills} kills, {len(complaints)} complaints", flush=True)
        self.assertEqual(len(complaints), 0)

    def kill(self, known, point, fault):
        trial = Trial(known, point, fault)
        if trial.answer.code != KILLED:
            trial.complain(f"was not killed: {trial.answer}")
        state = trial.check_aftermath()
        if state is not None and not known.allows(state):
            trial.complain("neither as before nor as afterwards")
        if trial.answer.out.strip() and state != known.after:
            trial.complain("what was acknowledged is lost")
        trial.check_again(state == known.after or known.is_in_the_way(state))
        return trial.finish()

    def test_what_is_wrong_would_be_seen(self):
        known = self.known["export json"]
        trial = Trial(known, known.points[0], Fault("killed-after"))
        for name in trial.leftovers():
            (trial.folder / name).unlink()
        (trial.folder / "reg.ireg-journal").write_bytes(b"")
        (trial.folder / "veris" / "x.tmp").write_bytes(b"")
        (trial.folder / "fresh.json").write_text('{"half": ')
        self.assertEqual(trial.leftovers(), ["reg.ireg-journal", "veris/x.tmp"])
        self.assertIsNone(trial.state())
        self.assertIn("cut off", trial.finish()[0])
        lines, output = known.after
        self.assertTrue(known.allows((lines, None)))
        self.assertFalse(known.allows((lines[:-1], None)))
        self.assertFalse(known.allows((lines, "other.json")))


def kills_at(points, chance):
    """A write may be cut in half, too. Where not every point is taken, one of the two is drawn."""
    faults = []
    for point in points:
        whats = ["killed-after", "torn"] if point.call == "write" else ["killed-after"]
        faults += [(point, Fault(what)) for what in (whats if EVERY_POINT else [chance.choice(whats)])]
    return faults


if __name__ == "__main__":
    unittest.main(verbosity=2)
