#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Names in anonymous namespaces are unique in a library: its sources are compiled together, and a
second one of a name would be called in place of the first without a word.

names.py [--root FOLDER] [--self-test]; exit 1 where a name stands twice.
"""

import argparse
import collections
import re
import sys
from pathlib import Path

from source import ROOT, plain, sources

ANONYMOUS = re.compile(r"\bnamespace\s*\{")
NAMED = re.compile(
    r"(?:\b(?:struct|class|enum(?:\s+class)?)\s+(\w+)"  # a type
    r"|\busing\s+(\w+)\s*="
    r"|([~\w]+)\s*\((?!\s*\*)"  # a function, or a value made with parentheses
    r"|(\w+)\s*(?:\[[^\]]*\])?\s*[={;])"  # a value
)
# One library of several folders, and folders whose sources are each compiled alone.
TOGETHER = re.compile(r"^model/(?:dossier|incident|notification|timeline)/")
ALONE = re.compile(r"^model/report/(?:\w*section|html|markdown|record|text)\.cpp$")


def body_end(code, opening):
    depth = 0
    for match in re.compile(r"[{}]").finditer(code, opening):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return match.start()
    return len(code)


def declarations(code):
    """What stands at the outermost level of this code: each up to its body or its end."""
    start = position = 0
    while position < len(code):
        if code[position] == "{":
            yield code[start : position + 1]
            position = start = body_end(code, position) + 1
            continue
        if code[position] == ";":
            yield code[start : position + 1]
            start = position + 1
        position += 1


def name_of(declaration):
    text = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", "", declaration, flags=re.MULTILINE)
    text = re.sub(r"\btemplate\s*<[^{}]*?>\s*(?=\w)", "", text).strip()
    if not text or text.startswith((";", ",", ")")) or "::" in text.split("(")[0].split(" ")[-1]:
        return None
    found = NAMED.search(text)
    return found and next((group for group in found.groups() if group), None)


def hidden_names(text):
    """Names of what the anonymous namespaces of a source hold."""
    code = plain(text)
    names = set()
    for match in ANONYMOUS.finditer(code):
        end = body_end(code, match.end() - 1)
        for declaration in declarations(code[match.end() : end]):
            names.add(name_of(declaration))
    return names - {None, "if", "for", "while", "switch", "return", "operator"}


def public_functions(text):
    return set(re.findall(r"^(?!\s)[^\n()=#/]*?\b(\w+)\(", plain(text), flags=re.MULTILINE))


def library_of(name):
    if TOGETHER.match(name):
        return "model/domain"
    return "tests/ui" if name.startswith("tests/ui/") else str(Path(name).parent)


def doubles(files):
    """Lines about names that stand twice, of {path: text}."""
    holders = collections.defaultdict(list)
    for name, text in sorted(files.items()):
        if name.endswith(".cpp") and not ALONE.match(name):
            for hidden in hidden_names(text):
                holders[library_of(name), hidden].append(name)
        elif name.endswith(".h"):
            for public in public_functions(text):
                holders[library_of(name), public].append(name)
    for (_, hidden), where in sorted(holders.items()):
        if len(where) > 1 and any(name.endswith(".cpp") for name in where):
            yield f"{hidden}: {', '.join(where)}"


def self_test():
    one = "namespace\n{\nint size(int a)\n{\n    return a;\n}\nconstexpr int most = 3;\n}\n"
    planted = {
        "ui/a/one.cpp": one,
        "ui/a/two.cpp": one.replace("most", "least"),
        "ui/a/three.cpp": "namespace\n{\nstruct least {};\n}\n",
        "ui/b/four.cpp": one,
        "ui/b/four.h": "int other(int a);\nint size(long a);\n",
    }
    found = list(doubles(planted))
    wanted = [
        "least: ui/a/three.cpp, ui/a/two.cpp",
        "size: ui/a/one.cpp, ui/a/two.cpp",
        "size: ui/b/four.cpp, ui/b/four.h",
    ]
    if found != wanted:
        print("names.py --self-test: found", found)
        return 1
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--self-test", action="store_true")
    wanted = parser.parse_args()
    if wanted.self_test:
        return self_test()
    files = {
        path.relative_to(wanted.root).as_posix(): path.read_text(encoding="utf-8")
        for path in sources(wanted.root, ("model", "ui", "app", "tests"))
    }
    found = list(doubles(files))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
