# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""One command with one fault, and what is asked of the folder afterwards."""

import functools
import re
import shutil
from dataclasses import dataclass, replace

from commands import READERS, Part, leftovers, read, verified_independently
from faults import EVERY_POINT, calls_of, names_in, run

KILLED = -9


@dataclass(frozen=True)
class Point:
    """The call of a command that a fault is planted in."""

    number: int
    call: str
    path: str

    @property
    def kind(self):
        """Calls of the same kind on the same file; a temporary name counts as one."""
        return self.call, re.sub(r"[0-9A-Za-z]{6,}(?=\.tmp|/|$)|\d+", "*", self.path)

    def __str__(self):
        return f"call {self.number}, {self.call} {self.path}"


class Before:
    """A command's register as it is and as it becomes; found once, without a fault."""

    def __init__(self, scene, command):
        self.scene, self.command = scene, command
        self.ready = names_in(scene.ready)
        folder = scene.trial()
        known = command.register
        self.incident = run(folder, "list", known, "--json").json[0]["reference"]
        self.head = run(folder, "verify", known, "--json").json
        self.before = command.state(folder)
        done = run(folder, *command.words)
        assert done.code == 0, done
        self.after = command.state(folder)
        assert self.before != self.after
        shutil.rmtree(folder)

    @functools.cached_property
    def points(self):
        return self.points_of(reads=False)

    @functools.cached_property
    def reads(self):
        return self.points_of(reads=True)

    def points_of(self, reads):
        calls = calls_of(self.scene, self.command.words, reads)
        return [Point(number, *call) for number, call in enumerate(calls, 1)]

    def allows(self, state):
        """As before, as afterwards, or where one action of the command ended and the next began."""
        lines, output = state
        begun, done = self.before[0], self.after[0]
        count = len(lines)
        between_actions = self.command.steps and done[count:] and done[count][1] != lines[-1][1]
        whole = count in (len(begun), len(done)) or between_actions
        kept = lines == done[:count] and count >= len(begun) and whole
        if isinstance(output, list):
            return kept and set(output) <= set(self.after[1])
        return kept and output in (self.before[1], self.after[1])

    def is_in_the_way(self, state):
        """Whether there is output that only --force replaces."""
        return bool(state and state[1] and state[1] != self.before[1])


class Trial:
    """Collects what is wrong in `complaints`."""

    def __init__(self, known, point, fault, language="en"):
        self.known, self.point, self.fault = known, point, fault
        self.command = known.command
        self.complaints = []
        self.folder = known.scene.trial()
        planned = replace(fault, at=point.number)
        self.answer = run(self.folder, *self.command.words, fault=planned, language=language)

    def complain(self, text):
        if text:
            self.complaints.append(" ".join(str(text).split()))

    def complain_of(self, when, left):
        if left:
            self.complain(f"left over {when}: {', '.join(left)}")

    def finish(self):
        """Says what is wrong at once: a run over every point is long."""
        shutil.rmtree(self.folder)
        lines = [f"{self.command.name} | {self.point} | {self.fault} | {text}" for text in self.complaints]
        for line in lines:
            print(line, flush=True)
        return lines

    def check_aftermath(self):
        """A reading command answers, it has cleared up, nothing is half there. Each point has its
        own first reader: what the others find is what it left."""
        first = self.point.number
        self.read([first])
        # What reads the register clears up beside it, not in the folders below.
        self.complain_of("after reading", [name for name in self.leftovers() if "/" not in name])
        if EVERY_POINT:
            self.read(range(first + 1, first + len(READERS)))
        state = self.state()
        head = self.known.head
        anchored = run(self.folder, "verify", self.command.register, "--head", f"{head['seq']}:{head['head']}")
        if anchored.code != 0:
            self.complain(f"verify against the head before: {anchored}")
        if EVERY_POINT or first % 8 == 0:
            self.complain(verified_independently(self.folder / self.command.register))
        return state

    def read(self, turns):
        for complaint in read(self.folder, self.command.register, self.known.incident, turns):
            self.complain(complaint)

    def state(self):
        try:
            return self.command.state(self.folder)
        except Part as part:
            self.complain(part)
            return None

    def leftovers(self):
        return leftovers(self.folder, self.known.ready, self.command)

    def check_again(self, may_be_refused):
        """The command is run once more, without a fault. Refused it may be where it was done."""
        again = run(self.folder, *self.command.words)
        if again.code != 0 and not (may_be_refused and again.code == 1):
            self.complain(f"again: {again}")
        self.complain_of("after the same command", self.leftovers())
