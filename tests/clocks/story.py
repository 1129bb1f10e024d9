# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What the stories share: `ireg` on a register of their own, and a check that counts."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path


PRELOAD = next((str(path) for folder in ("/usr/lib", "/usr/local/lib", "/opt/homebrew/lib")
                for path in Path(folder).glob("**/libfaketime.so.1")), None)


def machine(instant, zone="UTC"):
    """The environment of a machine in the zone whose clock shows the instant, in seconds of UTC."""
    return dict(os.environ, TZ=zone, LD_PRELOAD=PRELOAD, FAKETIME=f"@{instant}", FAKETIME_FMT="%s",
                FAKETIME_DONT_RESET="1")


class Story:
    def __init__(self, program, present=None):
        """`present`: the instant at which the story is told; without one, now."""
        if not PRELOAD:
            print("libfaketime is not installed")
            sys.exit(77)
        self.program = program
        self.environment = machine(present) if present else None
        self.folder = tempfile.TemporaryDirectory()
        self.file = str(Path(self.folder.name) / "story.ireg")
        self.failures = 0

    def run(self, command, *words, expect=0, environment=None):
        """`ireg COMMAND FILE WORDS... --json`; the value it printed."""
        done = subprocess.run([self.program, command, self.file, *words, "--json", "--as", "Sam Okoro"],
                              capture_output=True, text=True, env=environment or self.environment)
        if done.returncode != expect:
            sys.exit(f"ireg {command} {' '.join(words)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def check(self, what, found, expected):
        if found != expected:
            self.failures += 1
            print(f"FAILED {what}\n  found    {found}\n  expected {expected}")

    def gaps(self, reference, stage):
        return sorted((gap["fact"], gap.get("record", "")) for gap in self.run("gaps", reference, "--stage", stage))

    def clocks(self, now, *words):
        """By REGIME/STEP, and the customer's name where it is one of several."""
        found = {}
        for one in self.run("deadlines", "--now", now, *words):
            key = f"{one['regime']}/{one['step']}"
            if one["customer"]:
                key += f"/{one['recipient']}"
            found[key] = one
        return found

    def notices(self):
        found = {}
        for one in self.run("notification", "list"):
            key = f"{one['regime']}/{one['step']}"
            if one["customer"]:
                key += f"/{one['recipient']}"
            found[key] = one["id"]
        return found

    def end(self):
        self.folder.cleanup()
        if self.failures:
            sys.exit(f"{self.failures} checks failed")
        print("all as expected")
