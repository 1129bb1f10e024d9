#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Reads every #include of model/, ui/ and app/ and holds the table of docs/architecture.md.

check_layers.py [--root FOLDER] [--qt-headers FOLDER] [--self-test]

Exit 0: every rule holds. 1: the findings are listed. 2: it could not look.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from source import ROOT, line_of, plain, sources

# Concepts: each may include those of a lower rank, siblings know each other by ids alone. dossier is
# all records of one incident.
RANK = {
    "organisation": 0,
    "incident": 1,
    "timeline": 2,
    "evidence": 2,
    "action": 2,
    "notification": 2,
    "review": 2,
    "lesson": 2,
    "monitoring": 2,
    "vulnerability": 2,
    "exercise": 2,
    "dossier": 3,
}
CONCEPTS = set(RANK)
# base and record are the vocabulary of every concept, so whoever sees concepts sees them.
VALUES = {"base", "record"} | CONCEPTS

MODEL = {
    "base": set(),
    "record": {"base"},
    "storage": VALUES,
    "register": VALUES | {"storage"},
    "language": VALUES,
    "exchange": VALUES | {"language"},
    "report": VALUES | {"language"},
    # Reads facts and has blocks made of them; decision 14.
    "reporting": VALUES | {"register", "exchange", "report", "language"},
    # Sees no storage of its own: a demo is played through the use cases, as a person would.
    "demo": VALUES | {"register", "language"},
}
UI = {
    "paper": {"model/report", "model/base", "model/language"},
    "look": set(),
    "figures": {f"model/{f}" for f in VALUES | {"language"}} | {"ui/look"},
    "itemmodels": {f"model/{f}" for f in VALUES | {"register", "language"}} | {"ui/look"},
    "widgets": {"model/base", "ui/look"},
    "page": {f"model/{f}" for f in VALUES | {"register", "language"}} | {"ui/settings", "ui/widgets"},
    "records": {f"model/{f}" for f in VALUES | {"register", "language"}}
    | {"ui/itemmodels", "ui/settings", "ui/widgets"},
}
PAGE = {f"model/{f}" for f in VALUES | {"register", "exchange", "report", "reporting", "language"}} | {
    "ui/paper",
    "ui/figures",
    "ui/itemmodels",
    "ui/page",
    "ui/records",
    "ui/settings",
    "ui/widgets",
}

CORE = {"QtCore"}
GUI = CORE | {"QtGui"}
WINDOW = GUI | {"QtWidgets", "QtPrintSupport"}
LOCAL_SOCKET = {"QLocalServer", "QLocalSocket"}
SESSION_BUS = "ui/main/desktopnotice.cpp"

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)

# (what must not stand there, where it may stand all the same, the reason)
WORDS = [
    (
        r"\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\b|system_clock\b",
        r"^model/base/clock\.(h|cpp)$",
        "time comes from a Clock",
    ),
    # Help shows what comes with the program, and nothing that a person or a file wrote.
    (r"\b(setHtml|setMarkdown|insertHtml|toHtml)\b", r"^ui/main/helpwindow\.cpp$", "user text is inert"),
    (r"\bQTextBrowser\b", r"^ui/main/helpwindow\.(h|cpp)$", "no such input"),
    (r"\b(QXmlStreamReader|QDomDocument|QSvgRenderer)\b", r"^$", "no such input"),
    # code.h and description.h throw at compile time only; the door's lambda throws into storage's rollback;
    # qpdf throws into ui/paper's two files that know it.
    (
        r"\bthrow\b|\bcatch\s*\(",
        r"^(model/(storage/|record/(code|description)\.h|register/register\.cpp)|ui/paper/(attachment|pdffacts)\.cpp)",
        "failures outside storage are values",
    ),
    (
        r"\bQt::(UTC|TimeSpec|OffsetFromUTC)\b|\bsetTimeSpec\b",
        r"^model/base/utc\.h$",
        "UTC is utcZone, since later Qt deprecates its own word",
    ),
    (
        r"\bstorage::",
        r"^model/(storage|register)/",
        "the door's headers say what of storage others may name",
    ),
    (r"\bQSettings\b", r"^(ui/settings|app)/", "settings live in ui/settings"),
    (r"\b(SIGNAL|SLOT)\s*\(", r"^ui/main/desktopnotice\.cpp$", "connects name functions"),
]

# A whole statement or a condition with a place to bind; prose in capitals is not meant.
SQL = re.compile(
    r'"[^"\n]*(\bSELECT\b.*\bFROM\b|\bINSERT (OR \w+ )?INTO\b|\bUPDATE\b.*\bSET\b|\bDELETE FROM\b'
    r"|\bPRAGMA\b|\bORDER BY\b|\bIS (NOT )?NULL\b|(=|<|>|<>|LIKE|IS|IN) ?\(?\?)"
)


class Layers:
    def __init__(self, root, qt_headers):
        self.root = root
        self.qt = qt_headers
        self.findings = []

    def check(self):
        for path in sources(self.root, ("model", "ui", "app")):
            self.check_file(path)
        return self.findings

    def check_file(self, path):
        name = path.relative_to(self.root).as_posix()
        original = path.read_text(encoding="utf-8")
        text = plain(original, keep_strings=True)
        for match in INCLUDE.finditer(text):
            reason = self.fault(name, match.group(1), match.group(2))
            if reason:
                self.report(name, line_of(text, match.start(2)), match.group(2), reason)
        if not name.startswith("model/storage/"):
            for match in SQL.finditer(text):
                self.report(name, line_of(text, match.start()), match.group(1), "SQL lives in model/storage")
        code = plain(original)
        for pattern, allowed, reason in WORDS:
            if re.search(allowed, name):
                continue
            for match in re.finditer(pattern, code):
                self.report(name, line_of(code, match.start()), match.group(), reason)

    def report(self, name, line, what, reason):
        self.findings.append(f"{name}:{line}: {what}: {reason}")

    def fault(self, name, bracket, header):
        if bracket == '"':
            return self.fault_of_ours(name, header)
        if header == "sqlite3.h":
            inside = name.startswith("model/storage/") and name.endswith(".cpp")
            return None if inside else "only a .cpp of model/storage knows SQLite"
        if header.startswith("openssl/"):
            inside = name.startswith("model/") and name.endswith(".cpp")
            return None if inside else "only a .cpp of model knows OpenSSL"
        if header.startswith("qpdf/"):
            inside = name.startswith("ui/paper/") and name.endswith(".cpp")
            return None if inside else "only a .cpp of ui/paper knows qpdf"
        if header.startswith("dtl/"):
            return None if name == "model/base/worddiff.cpp" else "only model/base/worddiff.cpp knows libdtl"
        if header == "xlsxwriter.h":
            return None if name == "model/report/xlsx.cpp" else "only model/report/xlsx.cpp knows libxlsxwriter"
        if re.match(r"Q[A-Za-z]|q[a-z0-9]+\.h$", header):
            return self.fault_of_qt(name, header)
        return None

    def fault_of_ours(self, name, header):
        if header.endswith(".moc") or header.startswith(("moc_", "ui_")):
            return None
        if not re.match(r"(model|ui|app)/", header):
            return "project headers are named from the root"
        if header.startswith("app/"):
            return None if name.startswith("app/") else "nobody includes app"
        if name.startswith("app/"):
            return None
        source, target = folder_of(name), folder_of(header)
        if source == target:
            return None
        allowed = may_include(source)
        if allowed is None:
            return f"{source} has no row in the table"
        return None if target in allowed else f"{source} may not include {target}"

    def fault_of_qt(self, name, header):
        module, _, rest = header.rpartition("/")
        module = module or self.module_of(header)
        if module == "QtNetwork":
            inside = rest in LOCAL_SOCKET and name.startswith(("app/", "ui/main/"))
            return None if inside else "no network code"
        if module == "QtDBus":
            return None if name == SESSION_BUS else f"only {SESSION_BUS} knows the session bus"
        if module is None:
            return "belongs to no Qt module that the program links"
        if module == "QtTest" or module not in modules_of(name):
            return f"{folder_of(name)} may not use {module}"
        return None

    def module_of(self, header):
        for module in sorted(WINDOW | {"QtNetwork", "QtDBus", "QtTest"}):
            if (self.qt / module / header).is_file():
                return module
        return None


def folder_of(name):
    return "/".join(name.split("/")[:2])


def may_include(source):
    """The folders that files of `source` may include; None where the table has no such row."""
    top, _, folder = source.partition("/")
    if top == "model":
        return model_folders(folder)
    if folder == "main":
        return AnyPage()
    return UI.get(folder, PAGE)


def model_folders(folder):
    if folder in RANK:
        allowed = {"base", "record"} | {name for name, rank in RANK.items() if rank < RANK[folder]}
    elif folder in MODEL:
        allowed = MODEL[folder]
    else:
        return None
    return {f"model/{name}" for name in allowed}


class AnyPage:
    """The main window composes the pages, so it sees each of them, and what a page sees."""

    def __contains__(self, target):
        return target in PAGE or target == "model/demo" or target.startswith("ui/")


def modules_of(name):
    if name.startswith("model/"):
        return CORE
    if name.startswith(("ui/paper/", "ui/figures/", "ui/itemmodels/")):
        return GUI
    if name == "app/cli/pages.cpp":
        return GUI
    if name.startswith("app/cli/"):
        return CORE
    return WINDOW


PLANTED = {
    "model/base/a.h": [("#include <QFont>", "QtGui")],
    "model/base/b.cpp": [('#include "model/record/value.h"', "may not include model/record")],
    "model/incident/c.h": [
        ('#include "model/timeline/timeline.h"', "may not include model/timeline"),
        ("#include <QtWidgets/QWidget>", "QtWidgets"),
        ("#include <sqlite3.h>", "knows SQLite"),
    ],
    "model/action/d.cpp": [('#include "model/evidence/evidence.h"', "may not include")],
    "model/novelty/e.cpp": [('#include "model/base/id.h"', "no row in the table")],
    "model/storage/f.h": [("#include <sqlite3.h>", "knows SQLite")],
    "model/report/g.cpp": [
        ("#include <xlsxwriter.h>", "knows libxlsxwriter"),
        ("#include <dtl/dtl.hpp>", "knows libdtl"),
        ('#include "model/storage/database.h"', "may not include model/storage"),
        ('#include "model/register/register.h"', "may not include model/register"),
        ("#include <openssl/evp.h>", None),
    ],
    "model/reporting/p.cpp": [
        ('#include "model/report/kinds.h"', None),
        ('#include "model/register/queries.h"', None),
        ('#include "model/storage/door.h"', "may not include model/storage"),
        ('#include "ui/paper/pdf.h"', "may not include ui/paper"),
    ],
    "model/demo/o.cpp": [
        ('#include "model/register/editing.h"', None),
        ('#include "model/storage/door.h"', "may not include model/storage"),
    ],
    "model/register/h.cpp": [
        ('#include "model/demo/demo.h"', "may not include model/demo"),
        ('#include "ui/main/mainwindow.h"', "may not include ui/main"),
        ("QDateTime n = QDateTime::currentDateTime();", "Clock"),
        ("auto m = QDateTime::currentMSecsSinceEpoch();", "Clock"),
        ("auto d = QDateTime(date, time, Qt::UTC);", "utcZone"),
        ("instant.setTimeSpec(spec);", "utcZone"),
        ("throw 1;", "values"),
        ("try { f(); } catch (...) {}", "values"),
        ('door.select<Person>("name = ?", binds);', "SQL"),
        ('database.execute("DELETE FROM person");', "SQL"),
        ('found = select("sent_at IS NOT NULL");', "SQL"),
        ('return u"Please select a file and set its name"_s;', None),
    ],
    "ui/paper/i.cpp": [
        ("#include <QWidget>", "QtWidgets"),
        ("#include <QPrinter>", "QtPrintSupport"),
        ("#include <qpdf/QPDF.hh>", None),
        ("try { f(); } catch (...) {}", "values"),
        ('#include "model/register/register.h"', "may not include model/register"),
    ],
    "ui/paper/attachment.cpp": [("try { f(); } catch (...) {}", None)],
    "ui/paper/seal.h": [("#include <qpdf/QPDF.hh>", "knows qpdf")],
    "ui/itemmodels/j.h": [("#include <qpdf/QPDF.hh>", "knows qpdf"), ("#include <QTableView>", "QtWidgets")],
    "ui/incident/k.cpp": [
        ("void say(const storage::Finding& finding);", "say what of storage"),
        ('#include "ui/lessons/lessonspage.h"', "may not include ui/lessons"),
        ('#include "model/storage/door.h"', "may not include model/storage"),
        ("label->setHtml(text);", "inert"),
        ("edit->insertHtml(text);", "inert"),
        ("view->setMarkdown(text);", "inert"),
        ("connect(a, SIGNAL(b()), c, SLOT(d()));", "connects"),
        ("QSettings settings;", "settings"),
        ("#include <QNetworkAccessManager>", "no network"),
        ("#include <QTcpSocket>", "no network"),
        ("#include <QDBusConnection>", "session bus"),
        ("#include <QSqlDatabase>", "no Qt module"),
        ('#include "app/main.h"', "nobody includes app"),
        ('#include "sibling.h"', "from the root"),
        ("// label->setHtml(text); QSettings", None),
        ('/* #include "model/storage/door.h" */', None),
        ('const char* word = "throw setHtml QSettings";', None),
        ("#include <QWidget>", None),
    ],
    "ui/main/l.cpp": [
        ('#include "ui/lessons/lessonspage.h"', None),
        ('#include "model/demo/demo.h"', None),
        ("#include <QLocalServer>", None),
        ('#include "model/storage/door.h"', "may not include model/storage"),
    ],
    "model/storage/m.cpp": [
        ("#include <sqlite3.h>", None),
        ("throw 1;", None),
        ('database.execute("DELETE FROM person");', None),
    ],
    "model/base/clock.cpp": [("auto n = QDateTime::currentDateTimeUtc();", None)],
    "app/cli/n.cpp": [
        ('#include "model/storage/door.h"', None),
        ("#include <QApplication>", "QtWidgets"),
        ("#include <QGuiApplication>", "QtGui"),
    ],
    "app/cli/pages.cpp": [
        ("#include <QGuiApplication>", None),
        ("#include <QWidget>", "QtWidgets"),
    ],
}


def self_test(qt_headers):
    """Plants one violation a line in an empty tree; each must be found, and nothing else."""
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, lines in PLANTED.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(line + "\n" for line, _ in lines), encoding="utf-8")
        found = Layers(root, qt_headers).check()
    for name, lines in PLANTED.items():
        for number, (line, expected) in enumerate(lines, start=1):
            hits = [f for f in found if f.startswith(f"{name}:{number}: ")]
            if expected is None and hits:
                wrong.append(f"wrongly reported: {hits[0]}")
            elif expected is not None and not any(expected in hit for hit in hits):
                wrong.append(f"not reported ({expected}): {name}: {line}")
    planted = sum(expected is not None for lines in PLANTED.values() for _, expected in lines)
    print("\n".join(wrong) or f"all {planted} planted violations were reported")
    return 1 if wrong else 0


def default_qt_headers():
    for program in ("qmake6", "/usr/lib/qt6/bin/qmake"):
        try:
            answer = subprocess.run(
                [program, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True
            )
            return Path(answer.stdout.strip())
        except (OSError, subprocess.CalledProcessError):
            continue
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--qt-headers", type=Path)
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    qt_headers = options.qt_headers or default_qt_headers()
    if qt_headers is None or not (qt_headers / "QtCore" / "QString").is_file():
        print("Qt's headers were not found; name them with --qt-headers", file=sys.stderr)
        return 2
    if options.self_test:
        return self_test(qt_headers)
    findings = Layers(options.root, qt_headers).check()
    print("\n".join(findings) or "the include table holds")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
