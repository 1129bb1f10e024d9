# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the built `ireg` as a script would: IREG names the program. Standard library only."""

import atexit
import copy
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ.get("IREG", "ireg")
REAL_DATA = os.environ.get("IREG_REAL_DATA")


class Answer:
    """What one call gave."""

    def __init__(self, words, done):
        self.words = words
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def last_word(self):
        return self.out.rstrip("\n").split("\n")[-1].split(" ")[-1]

    @property
    def error(self):
        return self.json["error"]

    def __str__(self):
        return f"{' '.join(map(str, self.words))[:300]}\n-> {self.code}\n{self.out[:2000]}{self.err[:2000]}"


@functools.cache
def program_for_others():
    """A copy that somebody else may run: the tree may lie in a folder that only its owner enters."""
    folder = tempfile.mkdtemp(prefix="ireg-program-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.chmod(folder, 0o755)
    return shutil.copy(PROGRAM, folder)


@functools.cache
def state_folder():
    """What the program remembers between runs stays out of the home of whoever runs the tests."""
    folder = tempfile.mkdtemp(prefix="ireg-state-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def ireg(*words, env=None, cwd=None, preexec=None, timeout=60, program=None):
    surroundings = {"PATH": os.environ["PATH"], "TZ": "America/New_York", "LC_ALL": "C.UTF-8"}
    for name in ("LD_LIBRARY_PATH", "LD_PRELOAD", "FAKETIME", "ASAN_OPTIONS", "UBSAN_OPTIONS", "XDG_RUNTIME_DIR", "HOME",
                 "IREG_MUTANT", "IREG_MUTANTS_REACHED"):
        if name in os.environ:
            surroundings[name] = os.environ[name]
    surroundings["XDG_STATE_HOME"] = state_folder()
    surroundings.update(env or {})
    program = program or (program_for_others() if preexec else PROGRAM)
    call = [program, *map(os.fspath, map(_text, words))]
    return Answer(
        words,
        subprocess.run(
            call,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=surroundings,
            cwd=cwd,
            preexec_fn=preexec,
            timeout=timeout,
            check=False,
        ),
    )


def _text(word):
    return word if isinstance(word, (str, bytes, os.PathLike)) else str(word)


class RegisterTest(unittest.TestCase):
    """A folder of its own with a register in Sydney, recorded as Sam Okoro. What `prepare` makes and remembers is
    made once for a class: each test begins with a copy of it, in the same place."""

    maxDiff = None

    def setUp(self):
        kind = type(self)
        if "ready" not in kind.__dict__:
            kind.ready = self._made_ready()
        shutil.rmtree(kind.ready / "here", ignore_errors=True)
        shutil.copytree(kind.ready / "folder", kind.ready / "here", symlinks=True)
        shutil.rmtree(state_folder())
        shutil.copytree(kind.ready / "state", state_folder(), symlinks=True)
        self.__dict__.update(copy.deepcopy(kind.remembered))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def _made_ready(self):
        base = Path(tempfile.mkdtemp(prefix="ireg-test-"))
        atexit.register(shutil.rmtree, base, ignore_errors=True)
        base.chmod(0o755)
        mine = set(self.__dict__)
        self.folder = base / "here"
        self.folder.mkdir(mode=0o700)
        self.file = self.folder / "test.ireg"
        self.prepare()
        shutil.copytree(self.folder, base / "folder", symlinks=True)
        shutil.copytree(state_folder(), base / "state", symlinks=True)
        type(self).remembered = {name: value for name, value in self.__dict__.items() if name not in mine}
        return base

    def prepare(self):
        self.ok("new", self.file, "--organisation", "Example", "--zone", "Australia/Sydney")

    def call(self, *words, **how):
        how["env"] = {"IREG_USER": "Sam Okoro", **how.get("env", {})}
        return ireg(*words, **how)

    def ok(self, *words, **how):
        answer = self.call(*words, **how)
        self.assertEqual(answer.code, 0, answer)
        return answer

    def json(self, *words, **how):
        return self.ok(*words, "--json", **how).json

    def refused(self, code, *words, **how):
        """The call ends with this code, says why on stderr, and in JSON names kind and place."""
        plain = self.call(*words, **how)
        self.assertEqual(plain.code, code, plain)
        self.assertTrue(plain.err.strip(), plain)
        answer = self.call(*words, "--json", **how)
        self.assertEqual(answer.code, code, answer)
        self.assertEqual(set(answer.json), {"error", "gaps"}, answer)
        self.assertEqual(set(answer.error), {"kind", "message", "place"}, answer)
        self.assertTrue(answer.error["message"], answer)
        return answer

    def log(self, title="Mail gateway down", *more):
        return self.ok("log", self.file, "--title", title, *more).last_word

    def show(self, ref):
        return self.json("show", self.file, ref)

    def bytes(self):
        return self.file.read_bytes()

    def verify(self):
        self.ok("verify", self.file)


def main():
    """One line a test on stdout, as ctest shows it when something fails."""
    unittest.main(module="__main__", verbosity=2, buffer=False, argv=[sys.argv[0], *sys.argv[1:]])
