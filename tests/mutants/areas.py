# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Which sources decide what, and what of them is tried whenever anything is."""

AREAS = {
    "gates": (
        "model/dossier/gate.cpp", "model/dossier/closings.cpp", "model/dossier/openstages.cpp",
        "model/dossier/required.cpp", "model/incident/proportion.cpp",
    ),
    "severity": (
        "model/incident/severity.cpp", "model/incident/breachscore.cpp", "model/incident/severitychange.cpp",
        "model/register/severityhistory.cpp",
    ),
    "clocks": (
        "model/notification/counting.cpp", "model/notification/deadline.cpp", "model/notification/obligation.cpp",
        "model/notification/question.cpp", "model/notification/anchorfact.cpp", "model/register/deadlines.cpp",
    ),
    "door": ("model/storage/door.cpp", "model/register/register.cpp", "model/storage/projection.cpp"),
    "chain": (
        "model/storage/journal.cpp", "model/storage/event.cpp", "model/storage/digest.cpp", "model/storage/verify.cpp",
        "model/storage/replayed.cpp",
    ),
    "undo": ("model/storage/undo.cpp", "model/storage/replay.cpp"),
    "filters": ("model/register/filter.cpp", "model/storage/incidentlist.cpp"),
    "search": (
        "model/storage/searchquery.cpp", "model/storage/searchread.cpp", "model/storage/searchtext.cpp",
        "model/storage/search.cpp", "model/register/searching.cpp",
    ),
    "exports": (
        "model/report/html.cpp", "model/report/csv.cpp", "model/base/csvcell.cpp", "model/report/markdown.cpp",
        "model/report/text.cpp", "model/exchange/registerjson.cpp", "model/exchange/jsontext.cpp",
        "model/exchange/verisexport.cpp", "model/exchange/icalendar.cpp",
    ),
    "four eyes": ("model/register/foureyes.cpp", "model/dossier/secondperson.cpp"),
}

# Texts and characters decide here, not only what an SQL statement says.
TEXTUAL = {"filters", "search", "exports"}

# The tests of an area itself, asked before all others; the last of them, being slow, after them.
FIRST = {
    "gates": {"tst_gate", "tst_obligationgate", "tst_closings", "tst_openstages"},
    "severity": {"tst_severity", "tst_breachscore", "tst_severityhistory"},
    "clocks": {"tst_counting", "tst_deadline", "tst_obligation", "tst_deadlines"},
    "door": {"tst_door", "tst_register"},
    "chain": {"tst_door", "tst_journal", "tst_replayed", "format_vectors"},
    "undo": {"tst_removal", "tst_editing"},
    "filters": {"tst_filter", "tst_listing"},
    "search": {"tst_searchquery", "tst_searching"},
    "exports": {"tst_goldenreports", "tst_listreport", "tst_verisexport", "tst_icalendar"},
    "four eyes": {"cli_persons"},
}
LAST = {"chain": {"tst_tamper"}, "search": {"tst_searchindex"}, "exports": {"tst_writers", "tst_jsontext"},
        "undo": {"cli_history"}}

# Faults of these lines once lived; they are tried each time, whatever the seed draws.
ALWAYS = (
    ("model/storage/door.cpp", "m_projection.holds("),
    ("model/storage/door.cpp", "m_journal.holds("),
    ("model/storage/journal.cpp", "event.hash == written.hash"),
    ("model/storage/journal.cpp", "== written.hash;"),
    ("model/register/foureyes.cpp", "const bool closed ="),
    ("model/register/foureyes.cpp", "if (closed)"),
    ("model/register/filter.cpp", "m_tokens[m_at].quoted"),
    ("model/report/html.cpp", "case u'\\''"),
)
