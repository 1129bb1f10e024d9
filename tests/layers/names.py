#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Names that a source keeps to itself are unique among the sources that are compiled together: a
second one would be called in place of the first without a word.

names.py TOGETHER [--self-test]; TOGETHER is what CMake writes, a line for each target: its name and
its sources. Exit 1 where a name stands twice.
"""

import argparse
import collections
import re
import sys
from pathlib import Path

from source import ROOT, plain

ANONYMOUS = re.compile(r"\bnamespace\s*\{")
NAMED = re.compile(
    r"(?:\b(?:struct|class|enum(?:\s+class)?)\s+(\w+)"  # a type
    r"|([~\w]+)\s*\((?!\s*\*)"  # a function, or a value made with parentheses
    r"|(\w+)\s*(?:\[[^\]]*\])?\s*[={;])"  # a value
)
USING = re.compile(r"\busing\s+(?:(\w+)\s*=[^;]*|(?!namespace\b|enum\b)[\w:]*::(\w+)\s*);")


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
    if not text or text.startswith((";", ",", ")", "using")):
        return None
    if "::" in re.split(r"[(={;]", text)[0].split(" ")[-1]:
        return None  # defined here, declared in a class
    found = NAMED.search(text)
    return found and next((group for group in found.groups() if group), None)


def own_names(text):
    """(name, what it stands for) of what a source names for itself; None: for a thing of its own."""
    code = plain(text)
    names = set()
    for match in ANONYMOUS.finditer(code):
        end = body_end(code, match.end() - 1)
        for declaration in declarations(code[match.end() : end]):
            names.add((name_of(declaration), None))
    for match in USING.finditer(code):
        if code.rfind("\n", 0, match.start()) + 1 == match.start():  # not inside a body
            names.add((match[1] or match[2], re.sub(r"\s+", " ", match[0])))
    return {one for one in names if one[0]}


def public_names(text):
    """Functions, and namespaces within ours."""
    code = plain(text)
    functions = re.findall(r"^(?!\s)[^\n()=#/]*?\b(\w+)\(", code, flags=re.MULTILINE)
    return {*functions, *re.findall(r"^namespace (\w+)$", code, flags=re.MULTILINE)}


def doubles(together, read):
    """Lines about names that stand twice, of {target: sources} and what gives a source's text."""
    for target, sources in sorted(together.items()):
        holders = collections.defaultdict(set)
        for name in sources:
            if name.endswith(".cpp"):
                for own, meaning in own_names(read(name)):
                    holders[own].add((name, meaning))
        headers = {name[:-4] + ".h" for name in sources if name.endswith(".cpp")}
        for name in sorted(headers):
            for public in public_names(read(name)) & holders.keys():
                holders[public].add((name, None))
        for own, where in sorted(holders.items()):
            meanings = {meaning or name for name, meaning in where}
            if len(meanings) > 1:
                yield f"{target}: {own}: {', '.join(sorted({name for name, _ in where}))}"


def self_test():
    one = "namespace\n{\nint size(int a)\n{\n    return a;\n}\nconstexpr int most = a::b;\n}\n"
    planted = {
        "one.cpp": one,
        "two.cpp": one.replace("most", "least"),
        "three.cpp": "using a::Kind;\nnamespace\n{\nstruct least {};\n}\n",
        "four.cpp": "using a::Kind;\n" + one.replace("size", "length"),
        "five.cpp": "using Kind = b::Kind;\n",
        "three.h": "int other(int a);\nint length(long a);\nnamespace most\n{\n}\n",
    }
    together = {
        "apart": ["one.cpp"],
        "first": ["one.cpp", "two.cpp", "three.cpp"],
        "second": ["three.cpp", "four.cpp"],
        "third": ["four.cpp", "five.cpp"],
    }
    found = list(doubles(together, lambda name: planted.get(name, "")))
    wanted = [
        "first: least: three.cpp, two.cpp",
        "first: most: one.cpp, three.h",
        "first: size: one.cpp, two.cpp",
        "second: length: four.cpp, three.h",
        "second: most: four.cpp, three.h",
        "third: Kind: five.cpp, four.cpp",
    ]
    if found != wanted:
        print("names.py --self-test: found", *found, sep="\n")
        return 1
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("together", type=Path, nargs="?")
    parser.add_argument("--self-test", action="store_true")
    wanted = parser.parse_args()
    if wanted.self_test or not wanted.together:
        return self_test()
    lines = wanted.together.read_text(encoding="utf-8").splitlines()
    together = {words[0]: words[1:] for words in map(str.split, lines)}

    def read(name):
        path = ROOT / name
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    found = list(doubles(together, read))
    print("\n".join(found) or f"the sources of {len(together)} targets keep their names apart")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
