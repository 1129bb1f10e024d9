# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The tests of a build as ctest knows them, run one by one with a fault chosen."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

# What a window shows is asked last and slowly; these folders' tests are left out, and the checks of sources
# would see the rewritten ones.
LEFT_OUT = ("tests/ui", "tests/itemmodels", "tests/journey", "tests/paper", "tests/bench", "tests/layers",
            "tests/mutants", "packaging")
# They draw their moments anew each time, so that what they found would not be found again.
BY_CHANCE = {"kills", "failing_calls", "tst_kill", "tst_concurrency"}
# A fault may ask for more and more of something.
LIMITS = 'ulimit -c 0; ulimit -v 6291456; exec "$@"'


@dataclass
class Test:
    name: str
    command: list
    environment: dict
    folder: str
    timeout: float
    seconds: float = 0.0
    at: float = 0.0  # when it was recorded

    def is_as_recorded(self):
        """Whether what it runs is older than what is known of it."""
        words = (*self.command, *self.environment.values())
        return all(os.path.getmtime(word) < self.at for word in words if os.path.isfile(word))


@dataclass
class Outcome:
    passed: bool
    seconds: float
    late: bool
    said: str


def folder_of(entry, graph, source):
    """The folder of the CMakeLists.txt that asked for a test."""
    node = graph["nodes"][entry["backtrace"]]
    while not graph["files"][node["file"]].endswith("CMakeLists.txt"):
        node = graph["nodes"][node["parent"]]
    return Path(graph["files"][node["file"]]).parent.relative_to(source).as_posix()


def tests_of(build, source):
    said = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True)
    listed = json.loads(said.stdout)
    found = []
    for entry in listed["tests"]:
        folder = folder_of(entry, listed["backtraceGraph"], source)
        if folder.startswith(LEFT_OUT) or entry["name"] in BY_CHANCE or "command" not in entry:
            continue
        facts = {one["name"]: one["value"] for one in entry["properties"]}
        pairs = (one.partition("=") for one in facts.get("ENVIRONMENT", []))
        found.append(Test(entry["name"], entry["command"], {name: value for name, _, value in pairs},
                          facts.get("WORKING_DIRECTORY", str(build)), float(facts.get("TIMEOUT", 600))))
    return found


def programs_of(build):
    """What the tests run; ctest does not name the programs that are not there yet."""
    said = subprocess.run(["ninja", "-C", build, "-t", "targets", "all"], check=True, capture_output=True, text=True)
    names = re.findall(r"^((?:tests|app/cli|app)/\S+): CXX_EXECUTABLE_LINKER", said.stdout, re.MULTILINE)
    return [name for name in names if not name.startswith((*LEFT_OUT, "app/incident-register"))]


def memory_folder():
    """Where nothing waits for a disk."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def run(test, limit, environment, hasty=False):
    """In a folder of its own, so that what a fault leaves behind meets nobody; hasty: to the first failure."""
    ends = ["-f"] if hasty and any("/tests/cli/test_" in word for word in test.command) else []
    folder = tempfile.mkdtemp(prefix="ireg-mutant-", dir=memory_folder())
    os.chmod(folder, 0o755)
    state = os.path.join(folder, "state")
    surroundings = {**os.environ, **test.environment, "TMPDIR": folder, "XDG_STATE_HOME": state, **environment}
    began = time.monotonic()
    with open(os.path.join(folder, "said"), "w+b") as said:
        process = subprocess.Popen(["/bin/sh", "-c", LIMITS, "sh", *test.command, *ends], cwd=test.folder, env=surroundings,
                                   stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT,
                                   start_new_session=True)
        try:
            code, late = process.wait(limit), False
        except subprocess.TimeoutExpired:
            code, late = 1, True
        finally:
            end(process)
        said.seek(0)
        text = said.read(1 << 20).decode("utf-8", "replace")
    subprocess.run(["chmod", "-R", "u+rwX", folder], check=False, stderr=subprocess.DEVNULL)
    shutil.rmtree(folder, ignore_errors=True)
    return Outcome(code == 0, time.monotonic() - began, late, text)


def end(process):
    """It and what it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def record(tests, count, jobs, folder):
    """Times each test without a fault. Gives those that pass, and {name: numbers of faults that it reaches}."""
    reached = {}
    os.makedirs(folder, exist_ok=True)

    def one(test):
        path = os.path.join(folder, test.name)
        with open(path, "wb") as file:
            file.truncate(count + 1)
        os.chmod(path, 0o666)  # a test may run the program as somebody else
        test.at = time.time()
        outcome = run(test, test.timeout, {"IREG_MUTANTS_REACHED": path})
        test.seconds = outcome.seconds
        with open(path, "rb") as file:
            reached[test.name] = {number for number, byte in enumerate(file.read()) if byte}
        return test, outcome

    passed, failed = [], []
    with ThreadPoolExecutor(jobs) as pool:
        for test, outcome in pool.map(one, tests):
            (passed if outcome.passed else failed).append(test)
    return passed, failed, reached
