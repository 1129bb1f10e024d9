# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""What the checks of this folder share: our source files, and C++ text without its comments."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

TOKENS = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE,
)


def plain(text, keep_strings=False):
    """The text with comments, and unless they are kept literals, blanked; lines stay in place."""

    def blank(match):
        if match.lastgroup == "comment" or match.group("comment"):
            return re.sub(r"[^\n]", " ", match.group())
        if keep_strings:
            return match.group()
        return '"' + re.sub(r"[^\n]", " ", match.group()[1:-1]) + '"'

    return TOKENS.sub(blank, text)


def sources(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp") and path.is_file():
                yield path


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1
