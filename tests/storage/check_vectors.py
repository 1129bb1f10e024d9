#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Recomputes the vectors of docs/file-format.md with what verify_register.py uses."""
import hashlib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from verify_register import canonical, event_hash, fields  # noqa: E402


def value(text):
    kind, _, content = text.partition(" ")
    read = {"integer": int, "text": json.loads, "blob": bytes.fromhex, "null": lambda _: None}
    return read[kind](content)


def check(kind, given):
    if kind == "canonical":
        return canonical(value(given)).hex()
    if kind == "commitment":
        salt, _, text = given.partition(" ")
        body = b"ireg-field-1\0" + bytes.fromhex(salt) + canonical(value(text))
        return hashlib.sha256(body).hexdigest()
    previous, header, body = given[:64], given[65:given.index("]") + 1], given[given.index("]") + 2:]
    changed = list(fields(bytes.fromhex(body)))
    return event_hash(bytes.fromhex(previous), json.loads(header), changed).hex()


def refuses(body):
    try:
        list(fields(bytes.fromhex(body)))
    except (ValueError, IndexError):
        return True
    return False


def main():
    block = (ROOT / "docs/file-format.md").read_text(encoding="utf-8").split("```vectors\n")[1].split("```")[0]
    lines = [line for line in block.splitlines() if line]
    wrong = []
    for line in lines:
        kind, _, rest = line.partition(" ")
        given, _, expected = rest.rpartition(" = ")
        if not (refuses(given) if kind == "refused" else check(kind, given) == expected):
            wrong.append(line)
    print("\n".join(wrong) if wrong else f"{len(lines)} vectors")
    return 1 if wrong or len(lines) < 30 else 0


sys.exit(main())
