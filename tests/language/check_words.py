#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""One English word has one French word, or docs/words.md says why it has several.

Usage: check_words.py ROOT [--list | --self-test]"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from pathlib import Path

LITERAL = r'u"((?:[^"\\]|\\.)*)"'
LITERALS = r'((?:u"(?:[^"\\]|\\.)*"\s*)+)'
PAIR = re.compile(LITERALS + r",\s*" + LITERALS + r"\s*[})]")
ROW = re.compile(r"^\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$", re.M)
FOLDERS = ("model/language", "model/report", "app/cli")
NOT_PAIRS = {"timetext.cpp"}  # lists of months


def plain(literals):
    text = "".join(re.findall(LITERAL, literals))
    return text.replace("\\u00A0", " ").replace('\\"', '"')


def key(text):
    """Without what the place of a word gives it: capitals, a mnemonic, a colon behind it."""
    return text.replace("&", "").replace("\u00a0", " ").rstrip(" :.…").casefold()


def in_sources(texts):
    for text in texts:
        for match in PAIR.finditer(text):
            yield plain(match[1]), plain(match[2])


def in_translations(text):
    """Without Qt's own words, of which Left and Return are keys."""
    for context in ElementTree.fromstring(text).iter("context"):
        if not context.findtext("name").startswith("Q"):
            yield from in_context(context)


def in_context(context):
    for message in context.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.find("numerusform") is None:
            yield message.find("source").text, translation.text


def doubles(pairs):
    known = defaultdict(set)
    for english, french in pairs:
        known[key(english)].add(key(french))
    return {english: french for english, french in known.items() if len(french) > 1}


def settled(text):
    return {english: set(french.split(", ")) for english, french, _ in ROW.findall(text)
            if not set(english) <= set("-: ") and english != "English"}


def faults(found, known):
    for english in sorted(found.keys() | known.keys()):
        now, said = found.get(english, set()), known.get(english, set())
        if now != said:
            yield f"{english}: {', '.join(sorted(now)) or 'one word'}; docs/words.md says {', '.join(sorted(said)) or 'nothing'}"


def pairs_of(root):
    files = [path for folder in FOLDERS for path in sorted((root / folder).iterdir())
             if path.suffix in (".cpp", ".h") and path.name not in NOT_PAIRS]
    pairs = list(in_sources(path.read_text(encoding="utf-8") for path in files))
    for path in (root / "resources/translations").glob("*_fr.ts"):
        pairs += in_translations(path.read_text(encoding="utf-8"))
    return pairs


def self_test():
    said = settled("| English | French | Why |\n|---|---|---|\n| open | ouvert, ouvrir | a state, an act |\n")
    assert said == {"open": {"ouvert", "ouvrir"}}, said
    code = 'Phrase a{u"Open", u"Ouvert"};\nPhrase b{u"OPEN",\n u"OUV"\n u"RIR"}; Wording{"x", u"Left", u"Fin\\u00A0:"}'
    found = list(in_sources([code]))
    assert found == [("Open", "Ouvert"), ("OPEN", "OUVRIR"), ("Left", "Fin :")], found
    assert not list(faults(doubles(found), said))
    assert len(list(faults(doubles(found + [("Left:", "Sortie")]), said))) == 1
    assert len(list(faults(doubles(found[:1]), said))) == 1
    assert len(list(faults(doubles(found + [("open", "libre")]), said))) == 1
    message = "<message><source>&amp;Open</source><translation>Libre</translation></message>"
    ts = f"<TS>{''.join(f'<context><name>{name}</name>{message}</context>' for name in ('ireg::Page', 'QShortcut'))}</TS>"
    assert list(in_translations(ts)) == [("&Open", "Libre")]


def main():
    root = Path(sys.argv[1])
    if "--self-test" in sys.argv:
        self_test()
        return 0
    pairs = pairs_of(root)
    if len(pairs) < 1000:
        print(f"only {len(pairs)} phrases were found")
        return 1
    found = doubles(pairs)
    if "--list" in sys.argv:
        for english, french in sorted(found.items()):
            print(f"| {english} | {', '.join(sorted(french))} | |")
        return 0
    wrong = list(faults(found, settled((root / "docs/words.md").read_text(encoding="utf-8"))))
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
