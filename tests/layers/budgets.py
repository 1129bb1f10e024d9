#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Sizes of files and functions against the budgets of CONTRIBUTING.md.

budgets.py [--root FOLDER] [--longest N] [--self-test]; exit 1 when a budget is broken.
"""

import argparse
import re
import sys
from pathlib import Path

from source import ROOT, line_of, plain, sources

FILE_LINES = {".cpp": 500, ".h": 200}
FUNCTION_LINES = 60
P90_LINES = 20

SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")
LAMBDA = re.compile(r"\[[^\[\]]*\]\s*\(")
NAME = re.compile(r"([~\w:]+|operator\s*[^\s(]+)\s*\($")


def functions(text):
    """(name, first line, lines) of every function defined in the text, lambdas inside counted in."""
    code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", _blank, plain(text), flags=re.MULTILINE)
    position = start = 0
    while position < len(code):
        character = code[position]
        if character == "(":
            position = _closing(code, position, "(", ")")
        elif character == "{":
            header = code[start:position]
            if _opens_scope(header):
                start = position + 1
            else:
                end = _closing(code, position, "{", "}")
                if _is_function(header):
                    end = _end_of_function(code, end)
                    first = start + len(header) - len(header.lstrip())
                    begin = line_of(code, first)
                    yield _name(header), begin, line_of(code, end) - begin + 1
                    start = end + 1
                position = end
        elif character in ";}" or (character == ":" and _ends_access(code[start:position])):
            start = position + 1
        position += 1


def _blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def _closing(code, position, opening, closing):
    depth = 0
    for match in re.compile(f"[{re.escape(opening + closing)}]").finditer(code, position):
        depth += 1 if match.group() == opening else -1
        if depth == 0:
            return match.start()
    return len(code) - 1


def _end_of_function(code, end):
    """Past the braces of a constructor's initialisers, to the end of its body."""
    while True:
        after = re.compile(r"\s*(,[^{;]*)?\{").match(code, end + 1)
        if not after:
            return end
        end = _closing(code, after.end() - 1, "{", "}")


def _ends_access(header):
    return re.fullmatch(r"\s*(public|private|protected|Q_SIGNALS|(public|private) Q_SLOTS)\s*", header)


def _outer(header):
    """The header without what stands in round brackets, and without template parameters."""
    text = header
    while True:
        shorter = re.sub(r"\([^()]*\)", "@", text)
        if shorter == text:
            break
        text = shorter
    text = re.sub(r"\boperator\s*[^\s@]+", "operator_", text)
    while True:
        shorter = re.sub(r"<[^<>]*>", "", text)
        if shorter == text:
            return text
        text = shorter


def _opens_scope(header):
    outer = _outer(header)
    return bool(SCOPE.search(outer)) and "@" not in re.sub(r"(alignas|Q_\w+)\s*@", "", outer)


def _is_function(header):
    if LAMBDA.search(header):
        return True
    outer = _outer(header)
    return "@" in outer and "=" not in outer


def _name(header):
    depth = header.find("(")
    match = NAME.search(header[: depth + 1].strip())
    return match.group(1) if match else header.strip().splitlines()[-1][:40]


def check(root, longest):
    broken, lengths = [], []
    count = 0
    for path in sources(root, ("model", "ui", "app", "tests")):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        count += 1
        lines = text.count("\n")
        if lines > FILE_LINES[path.suffix]:
            broken.append(f"{name}: {lines} lines, the budget is {FILE_LINES[path.suffix]}")
        for function, line, size in functions(text):
            lengths.append((size, f"{name}:{line}: {function}"))
            if size > FUNCTION_LINES:
                broken.append(f"{name}:{line}: {function}: {size} lines, the budget is {FUNCTION_LINES}")
    lengths.sort(reverse=True)
    for size, where in lengths[:longest]:
        print(f"{size:4} {where}")
    if lengths:
        p90 = lengths[len(lengths) // 10][0]
        median = lengths[len(lengths) // 2][0]
        print(f"{count} files, {len(lengths)} functions: median {median} lines, "
              f"p90 {p90} (aim: {P90_LINES}), longest {lengths[0][0]}")
    print("\n".join(broken) or "the budgets hold")
    return 1 if broken else 0


SAMPLE = """\
namespace ireg
{
struct Point
{
    int x = 0;
    Point(int a) : x{a}, y(a)
    {
        use(a);
    }
    bool operator==(const Point&) const = default;
    bool operator<(const Point& o) const { return x < o.x; }
};
constexpr std::array<Row, 2> rows{{{1, "{"}, {2, f(3)}}};
enum class Kind : std::uint8_t { A, B };
template <typename T>
    requires(sizeof(T) > 1)
T twice(T value, std::function<void()> f = {})
{
    // }
    if (value) {
        return value;
    }
    return value + [&] { return '}'; }();
}
const auto later = [](int a) {
    return a;
};
}
"""
EXPECTED = [("Point", 6, 4), ("operator<", 11, 1), ("twice", 15, 10), ("later", 25, 3)]


def self_test():
    found = [(line, size) for _, line, size in functions(SAMPLE)]
    wanted = [(line, size) for _, line, size in EXPECTED]
    long_one = "void f()\n{\n" + "    g();\n" * 58 + "}\n"
    sizes = [size for _, _, size in functions(long_one)]
    if found == wanted and sizes == [61]:
        print("the count is right")
        return 0
    print(f"found {found}, not {wanted}; {sizes}, not [61]")
    return 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--longest", type=int, default=10, help="how many functions to list")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    return self_test() if options.self_test else check(options.root, options.longest)


if __name__ == "__main__":
    sys.exit(main())
