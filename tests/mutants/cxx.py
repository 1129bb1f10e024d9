# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""C++ text as tokens with their brackets, as far as sources that clang-format wrote need it."""

import re
from dataclasses import dataclass

TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)
      | (?P<hash>(?m:^)\#(?:[^\n]*\\\n)*[^\n]*)
      | (?P<string>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"(?:_\w+)?
                 | (?:u8|[uUL])?"(?:\\.|[^"\\\n])*"(?:_\w+)?)
      | (?P<char>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
      | (?P<number>\.?\d(?:'?[\w.]|(?<=\d[eE])[+-])*)
      | (?P<name>[A-Za-z_]\w*)
      | (?P<sign><=>|->|::|\+\+|--|&&|\|\||[<>=!+\-*/%&|^]=|\.\.\.|.)""",
    re.DOTALL | re.VERBOSE,
)
OPENING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    start: int
    end: int
    spaced: bool  # white space before and after, as around an operator with two sides


def tokens(text):
    found = []
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        kind = match.lastgroup if match.lastgroup != "mark" else "string"
        position = match.end()
        if kind in ("skip", "hash"):
            continue
        spaced = (match.start() > 0 and text[match.start() - 1].isspace()
                  and position < len(text) and text[position].isspace())
        found.append(Token(kind, match.group(), match.start(), position, spaced))
    return found


def pairs(found):
    """{index of an opening bracket: index of its closing one}, those of template arguments too."""
    closing, stack = {}, []
    for index, token in enumerate(found):
        if token.text in OPENING:
            stack.append(index)
        elif token.text in OPENING.values() and token.kind == "sign" and stack:
            closing[stack.pop()] = index
    for index, token in enumerate(found):
        if token.text == "<" and not token.spaced and index and found[index - 1].kind == "name":
            end = _end_of_arguments(found, closing, index)
            if end is not None:
                closing[index] = end
    return closing


def _end_of_arguments(found, closing, index):
    depth = 0
    while index < len(found):
        token = found[index]
        if token.text == "<" and token.kind == "sign":
            depth += 1
        elif token.text == ">" and token.kind == "sign":
            depth -= 1
            if depth == 0:
                return index
        elif token.text in (";", "{", "}", ")", "]", "&&", "||"):
            return None
        elif token.text in ("(", "["):
            index = closing.get(index, index)
        index += 1
    return None


def without_comments(text):
    """On one line, as it can stand within another."""
    said = []
    for match in TOKEN.finditer(text):
        if match.lastgroup == "skip":
            said.append(" ")
        else:
            said.append(match.group())
    return "".join(said).strip()


ENUM = re.compile(r"\benum class (\w+)[^{;]*\{([^}]*)\}")


def enumerators(text):
    """{enumeration: its values in order} of what a header declares."""
    plain = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)
    return {
        name: [re.match(r"\w+", value.strip()).group() for value in values.split(",") if value.strip()]
        for name, values in ENUM.findall(plain)
    }
