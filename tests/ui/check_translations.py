#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Every tr() of ui has its French, with the spaces and apostrophes that are printed, and every count its English
plural: check_translations.py LUPDATE ROOT [--self-test].

Runs lupdate on copies of the .ts files and lists what is new, unfinished or left over.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

FILES = {"fr": [], "en": ["-pluralonly"]}


def findings(lupdate, root, spoken):
    return [finding for language in FILES for finding in findings_in(language, lupdate, root, spoken)]


def findings_in(language, lupdate, root, spoken):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / f"{language}.ts"
        shutil.copy(root / f"resources/translations/incident_register_{language}.ts", copy)
        subprocess.run(
            [lupdate, "-silent", *FILES[language], "-locations", "none", "-I", str(root), *map(str, spoken),
             "-ts", str(copy)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        found = []
        for context in tree.parse(copy).getroot().iter("context"):
            name = context.findtext("name")
            for message in context.iter("message"):
                found += faults(f"{language}: {name}", message, printed if language == "fr" else plural)
        return found


def faults(name, message, printed):
    source, translation = message.findtext("source"), message.find("translation")
    where = f"{name}: {source!r}"
    if translation.get("type"):
        return [f"{where}: {translation.get('type')}"]
    texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if not all(text.strip() for text in texts):
        return [f"{where}: empty"]
    places = lambda text: sorted(set(re.findall(r"%L?(?:n|\d)", text)))
    found = [f"{where}: {text!r} has other places" for text in texts if places(text) != places(source)]
    return found + [f"{where}: {text!r} is printed {printed(text)!r}" for text in texts if printed(text) != text]


def printed(text):
    """As frenchTypography() of model/language/typography.h prints it."""
    text = re.sub(r" (?=[:;?!»])|(?<=«) ", "\u00a0", text)
    return re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "’", text)


def plural(text):
    """English has no word for one and for many at once."""
    return text.replace("(s)", "")


def self_test(lupdate, root):
    with tempfile.TemporaryDirectory() as folder:
        stranger = Path(folder) / "stranger.cpp"
        stranger.write_text(
            '#include <QCoreApplication>\n'
            'void f() { QCoreApplication::translate("ireg::Stranger", "Not yet French"); }\n'
            'void g(int n) { QCoreApplication::translate("ireg::Stranger", "%Ln stranger(s)", nullptr, n); }\n'
        )
        found = findings(lupdate, root, [root / "ui", stranger])
    assert printed("« l'un » : deux ; 10:30 ?") == "«\u00a0l’un\u00a0»\u00a0: deux\u00a0; 10:30\u00a0?"
    assert plural("%Ln day(s)") != "%Ln day(s)"
    missing = {text for language, text in (("fr", "Not yet French"), ("en", "%Ln stranger(s)"))
               if not any(finding.startswith(language) and text in finding and "unfinished" in finding
                          for finding in found)}
    print(f"not found: {missing}" if missing else "a text without French and one without a plural were found")
    return 1 if missing else 0


def main():
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    if "--self-test" in sys.argv:
        return self_test(lupdate, root)
    found = findings(lupdate, root, [root / "ui"])
    print("\n".join(found) or "all of ui speaks French, and English counts")
    if found:
        print("cmake --build build/dev --target update_translations, then translate what is unfinished")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
