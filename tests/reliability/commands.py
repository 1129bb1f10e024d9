# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The commands that faults are planted in, and how to tell from a folder what has become of them."""

import json
import re
import subprocess
import sys

from faults import VERIFIER, names_in, run

# Every command that reads; the last three also make a file.
READERS = (
    ("list", "{register}"),
    ("show", "{register}", "{incident}"),
    ("history", "{register}"),
    ("search", "{register}", "mail"),
    ("gaps", "{register}", "{incident}"),
    ("similar", "{register}", "{incident}"),
    ("stats", "{register}"),
    ("deadlines", "{register}"),
    ("evidence", "{register}", "list"),
    ("evidence", "{register}", "check"),
    ("verify", "{register}"),
    ("backup", "{register}", "-o", "read.ireg"),
    ("report", "{register}", "--kind", "post-incident", "--incident", "{incident}", "-o", "read.html"),
    ("export", "{register}", "--format", "json", "-o", "read.json"),
)


class Command:
    """`words` change `register`, or make `output` of it. `steps`: in several transactions."""

    def __init__(self, name, *words, register="reg.ireg", output=None, steps=False):
        self.name, self.words, self.register, self.output, self.steps = name, words, register, output, steps
        self.places = [word for word in words if "." in word or word == output]

    def state(self, folder):
        """What is recorded, without the times, and whether the output is there. Raises Part where
        the output is only a part."""
        told = run(folder, "history", self.register, "--json")
        if told.code != 0:
            raise Part(f"history of {self.register}: {told}")
        lines = sorted(
            (line["seq"], line["action"], line["verb"], line["record"], line["id"], line["field"]) for line in told.json
        )
        return lines, self.output_state(folder)

    def output_state(self, folder):
        if not self.output:
            return None
        path = folder / self.output
        if path.is_dir():
            return [whole(inner, folder) for inner in sorted(path.iterdir()) if not is_temporary(inner)]
        return whole(path, folder) if path.exists() else None


COMMANDS = (
    Command("new", "new", "fresh.ireg", "--organisation", "Fresh", "--zone", "Australia/Sydney", output="fresh.ireg"),
    Command("log", "log", "reg.ireg", "--title", "Fresh"),
    Command("set", "set", "reg.ireg", "INC-%Y-0002", "title=Badge found again"),
    Command("undo", "undo", "reg.ireg"),
    Command("import", "import", "reg.ireg", "source.json", steps=True),
    Command("evidence add", "evidence", "reg.ireg", "add", "--incident", "INC-%Y-0002", "notes.txt"),
    Command("evidence extract", "evidence", "reg.ireg", "extract", "E-1", "-o", "out", output="out"),
    Command("backup", "backup", "reg.ireg", "-o", "fresh.ireg", output="fresh.ireg"),
    Command("restore", "restore", "copy.ireg", "-o", "fresh.ireg", output="fresh.ireg"),
    Command("export json", "export", "reg.ireg", "--format", "json", "-o", "fresh.json", output="fresh.json"),
    Command("export veris", "export", "reg.ireg", "--format", "veris", "-o", "veris", output="veris"),
    Command("report", "report", "reg.ireg", "--kind", "post-incident", "--incident", "INC-%Y-0001", "-o", "fresh.html",
            output="fresh.html"),
    Command("migrate", "log", "old.ireg", "--title", "Fresh", register="old.ireg", steps=True),
    Command("demo", "demo", "fresh.ireg", output="fresh.ireg"),
)


class Part(Exception):
    """Something is there that is neither what was before nor what was to be."""


def is_temporary(path):
    return path.name.endswith(".tmp") or path.name.startswith(".")


def whole(path, folder):
    """A short word for an output that is complete. What is recorded in it differs by times only."""
    if path.suffix == ".ireg":
        checked = run(folder, "verify", str(path.relative_to(folder)))
        if checked.code != 0:
            raise Part(f"{path.name} does not verify: {checked}")
    elif path.suffix == ".json":
        try:
            json.loads(path.read_text())
        except ValueError as problem:
            raise Part(f"{path.name} is cut off: {problem}") from problem
    elif path.suffix == ".html" and not path.read_text().rstrip().endswith("</html>"):
        raise Part(f"{path.name} is cut off")
    elif path.suffix == ".txt" and path.read_bytes() != (folder / "notes.txt").read_bytes():
        raise Part(f"{path.name} is cut off")
    return path.name


def leftovers(folder, ready, command):
    """What lies in the folder that neither was there before nor is what the command makes."""
    made = {command.output} if command.output else set()
    before_step = re.compile(re.escape(command.register) + r"\.before-version-\d+-\w+$")
    return sorted(
        name
        for name in names_in(folder) - ready - made
        if not (before_step.fullmatch(name) or (name.split("/")[0] in made and not is_temporary(folder / name)))
    )


def read(folder, register, incident, turns):
    """Runs these of the reading commands, by number; gives the complaints."""
    count = len(READERS)
    for turn in turns:
        words = [word.format(register=register, incident=incident) for word in READERS[turn % count]]
        answer = run(folder, *words)
        if answer.code != 0 or not answer.out.strip() and words[0] not in ("gaps", "deadlines", "similar", "evidence"):
            yield f"`{' '.join(words)}` exits {answer.code}: {answer.err.strip() or answer.out.strip()[:200]}"
        elif words[-2] == "-o":
            (folder / words[-1]).unlink()


def verified_independently(path):
    done = subprocess.run([sys.executable, "-B", VERIFIER, path], capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else f"verify_register.py {path.name}: {done.stdout}{done.stderr}"
