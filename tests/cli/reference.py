# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of docs/cli.md that the program knows itself, each between its markers: the table of commands and
exit codes (`ireg --help --json`), the fields and their codes (`ireg fields`), and the keys of every answer in
JSON, read from the answers about a small register. IREG_GOLDEN_WRITE=1 rewrites them."""

import json
import re

MARKERS = re.compile(r"(<!-- generated: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
TIME = {"at", "zone", "precision"}


def cell(text):
    return str(text).replace("|", "\\|").replace("<", "&lt;")


def table(heads, rows):
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join("| " + " | ".join(map(str, line)) + " |\n" for line in lines)


def code(text):
    return f"`{cell(text)}`" if text else ""


def exits(help_):
    kinds = {}
    for error in help_["errors"]:
        kinds.setdefault(error["exit"], []).append(code(error["kind"]))
    return table(["exit", "meaning", "`kind` of an error"],
                 [[one["exit"], cell(one["meaning"]), " ".join(kinds.get(one["exit"], []))] for one in help_["exits"]])


def option_rows(options):
    dashes = {True: "-", False: "--"}
    return [[code(f"{dashes[len(one['option']) == 1]}{one['option']} {one['value'] or ''}".strip()), cell(one["help"])]
            for one in options]


def commands(help_):
    parts = []
    for one in help_["commands"]:
        parts.append(f"**`ireg {one['command']} {one['words']}`".rstrip("` ") + f"`** {one['help']}\n")
        if one["options"]:
            parts.append(table(["option", ""], option_rows(one["options"])))
    parts.append("Every command takes:\n")
    parts.append(table(["option", ""], option_rows(help_["options"])))
    return "\n".join(parts)


def fields(described):
    parts = []
    for record in dict.fromkeys(one["record"] for one in described):
        rows = [[code(one["field"]), one["type"], " ".join(map(code, one["codes"])), one["stage"] or "",
                 "yes" if one["settable"] else ""] for one in described if one["record"] == record]
        parts.append(f"**`{record}`**\n")
        parts.append(table(["field", "type", "codes", "asked at", "`set`"], rows))
    return "\n".join(parts)


def anchors(regimes):
    names = set()
    for step in (step for regime in regimes for step in regime["steps"]):
        names |= {step["anchor"], *(limb["anchor"] for limb in step["limbs"])}
    return " ".join(code(name) for name in sorted(names - {None})) + "\n"


def is_map(name, value):
    return name.startswith("by_") or (name in ("in_stage", "contents", "times_by_severity") and isinstance(value, dict))


def shape(value, deep=2):
    """The keys of an answer; what is listed has those of all its entries."""
    if isinstance(value, list):
        objects = [one for one in value if isinstance(one, dict)]
        if not objects:
            return "[]" if deep < 2 else "[…]"
        merged = {}
        for one in objects:
            for name, member in one.items():
                if name not in merged or not merged[name]:
                    merged[name] = member
        return f"[{shape(merged, deep)}]"
    if not isinstance(value, dict):
        return ""
    if set(value) >= TIME:
        return "TIME"
    if deep == 0:
        return "{…}"
    members = []
    for name in value:
        inner = "{code: …}" if is_map(name, value[name]) else shape(value[name], deep - 1)
        members.append(f'"{name}"' + (f": {inner}" if inner else ""))
    return "{" + ", ".join(members) + "}"


def calls(test):
    """The commands that answer with something of their own, called on a register that holds a little of all."""
    f, ref = test.file, test.log("Labels show the wrong customer", "--personal-data", "yes")
    other = test.log("Labels show the wrong address")
    proof = test.folder / "proof.txt"
    proof.write_text("proof")
    calendar = test.folder / "free.ics"
    calendar.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT\nEND:VCALENDAR\n")
    source = test.folder / "veris.json"
    source.write_text(json.dumps({"incident_id": "one", "summary": "Taken over"}))
    test.ok("regimes", f, "enable", "eu-gdpr-controller", "contract-customer")
    test.ok("set", f, ref, "disposition=confirmed", "aware_at=now", "confidentiality=high", "integrity=none", "availability=none", "urgency=high")
    test.ok("note", f, ref, "--what", "Seen")
    test.ok("action", f, "add", "--incident", ref, "--title", "Stop the printer")
    test.ok("lesson", f, "add", "--incident", ref, "--statement", "Scan twice", "--target", "procedure")
    test.ok("watch", f, "add", "--incident", ref, "--what", "Labels", "--until", "+30d")
    test.ok("lesson", f, "add", "--incident", other, "--statement", "Print less", "--target", "process")
    test.ok("set", f, "L-2", "applied_at=2020-01-01", "--reason", "it was")
    test.ok("lesson", f, "link", "L-2", ref)
    test.ok("vulnerability", f, "add", "--title", "Labels are not checked")
    test.ok("audit", f, "add", "--scope", "The labels")
    test.ok("exercise", f, "add", "--title", "Print elsewhere", "--form", "component", "--plan", "Labels")
    test.ok("exercise", f, "finding", "X-1", "--what", "No paper")
    test.ok("view", f, "save", "Labels", "--words", "labels")
    test.ok("clause", f, "add", "--customer", "Harbour Ltd", "--number", "7", "--within", "48h")
    test.ok("link", f, ref, "related", other)
    test.ok("add", f, "cost_line", "--incident", ref, "what=Overtime", "amount=120 EUR")
    test.ok("add", f, "decision", "--incident", ref, "question=Recall them?")
    test.ok("add", f, "affected", "--incident", ref, "name=Printer")
    test.ok("add", f, "tag", "--incident", ref, "scheme=a", "path=b", "code=c")
    test.ok("add", f, "breach_estimate", "--incident", ref, "nature=simple")
    test.ok("review", f, ref, "set", "went_well=The call")
    test.ok("why", f, "add", "--incident", ref, "--answer", "Labels are printed twice")
    new, out = test.folder / "other.ireg", test.folder / "out"
    out.mkdir()
    report = test.folder / "report.md"
    return [
        ("new FILE", ("new", new, "--organisation", "Other")),
        ("demo FILE", ("demo", test.folder / "demo.ireg")),
        ("a command that writes", ("set", f, ref, "summary=x")),
        ("set FILE REF REF...", ("set", f, ref, other, "summary=y")),
        ("evidence FILE add", ("evidence", f, "add", "--incident", ref, proof, source)),
        ("evidence FILE check", ("evidence", f, "check")),
        ("evidence FILE extract", ("evidence", f, "extract", "E-1", "-o", test.folder)),
        ("assessment FILE add", ("assessment", f, "add", "--incident", ref, "--regime", "eu-gdpr-controller",
                                 "--answer", "triggered", "--reason", "x")),
        ("list", ("list", f)),
        ("search", ("search", f, "labels")),
        ("similar", ("similar", f, other)),
        ("show FILE INCIDENT", ("show", f, ref)),
        ("show FILE ID", ("show", f, "A-1")),
        ("standing", ("standing", f)),
        ("today", ("today", f)),
        ("gaps", ("gaps", f, ref, "--stage", "review")),
        ("fields", ("fields",)),
        ("history", ("history", f, ref)),
        ("action FILE list", ("action", f, "list")),
        ("lesson FILE list", ("lesson", f, "list")),
        ("why FILE show", ("why", f, "show", ref)),
        ("vulnerability FILE list", ("vulnerability", f, "list")),
        ("audit FILE list", ("audit", f, "list")),
        ("exercise FILE list", ("exercise", f, "list")),
        ("view FILE list", ("view", f, "list")),
        ("evidence FILE list", ("evidence", f, "list")),
        ("notification FILE list", ("notification", f, "list")),
        ("notification FILE content", ("notification", f, "content", "N-1")),
        ("assessment FILE list", ("assessment", f, "list")),
        ("clause FILE list", ("clause", f, "list")),
        ("holidays FILE add, import", ("holidays", f, "import", calendar)),
        ("holidays FILE list", ("holidays", f, "list")),
        ("review FILE REF show", ("review", f, ref, "show")),
        ("watch FILE list", ("watch", f, "list")),
        ("regimes", ("regimes",)),
        ("regimes FILE", ("regimes", f)),
        ("deadlines FILE", ("deadlines", f)),
        ("deadlines --compute", ("deadlines", "--compute", "eu-gdpr-controller/authority", "--anchor",
                                 "awareness=2026-11-20T10:00:00+01:00")),
        ("stats", ("stats", f)),
        ("import", ("import", f, source)),
        ("export", ("export", f, "--format", "veris", "-o", out)),
        ("export --format json", ("export", f, "--format", "json", "-o", test.folder / "all.json")),
        ("export --format ics", ("export", f, "--format", "ics", "-o", test.folder / "limits.ics")),
        ("report", ("report", f, "--kind", "register", "-o", report)),
        ("undo", ("undo", f)),
        ("verify FILE", ("verify", f)),
        ("backup", ("backup", f, "-o", test.folder / "copy.ireg")),
        ("restore", ("restore", test.folder / "copy.ireg", "-o", test.folder / "back.ireg")),
    ]


def keys(test):
    rows = []
    for name, words in calls(test):
        answer = test.json(*words)
        rows.append([code(name), code(shape(answer, 1 if name.startswith("show FILE I") else 2))])
    shown = test.json("show", test.file, "INC-2026-0001")
    rows.append(["`stages` of an incident", code(shape(shown["stages"]))])
    rows.append(["each of `times`", code(shape(test.json("stats", test.file)["times"]["detect"]))])
    rows.append(["each of `costs`", code(shape(test.json("stats", test.file)["costs"]["sums"][0]))])
    refused = test.call("gaps", test.file, "INC-1900-0001", "--json").json
    rows.append(["an error", code(shape(refused))])
    return table(["answer of", "keys"], rows)


def generated(test):
    help_ = test.json("--help")
    return {
        "exits": exits(help_),
        "commands": commands(help_),
        "fields": fields(test.json("fields")),
        "anchors": anchors(test.json("regimes")),
        "keys": keys(test),
    }


def filled(text, parts):
    """The page with what is between its markers made new."""
    return MARKERS.sub(lambda found: found.group(1) + parts[found.group("name")] + found.group(3), text)


def examples(text):
    """The lines of the page's shell blocks that call ireg, without what they say about themselves."""
    lines = []
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        lines += [line.split("  #")[0].strip() for line in block.splitlines() if line.startswith("ireg ")]
    return lines
