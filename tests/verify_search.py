#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies that a register's search index holds the texts of its tables: verify_search.py FILE

Beside verify_register.py, whose output and exit codes it shares."""
import json, sqlite3, sys

from verify_register import fields

CHANGED = """SELECT record_id, event.seq, search_mark.seq, body FROM event, search_mark WHERE record = ?1 AND record_id IN
    (SELECT record_id FROM event, search_mark WHERE event.seq > search_mark.seq AND record = ?1) ORDER BY event.seq"""
TYPED = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ẞ": "ss", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "Ø": "ø"}
SEARCH = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE %'"


def indexed(value):
    """A value as the index has it: letters as they are typed, ø as o and as oe, a hash in hex."""
    if isinstance(value, bytes):
        return value.hex()
    if not isinstance(value, str):
        return value
    text = value.translate(str.maketrans(TYPED))
    return text.replace("ø", "o") + " " + text.replace("ø", "oe") if "ø" in text else text


def replayed(db, record):
    """The records with events after the mark: how each was at the mark, and how it is; None is not there."""
    found = {}
    for number, seq, mark, body in db.execute(CHANGED, (record,)):
        states = found.setdefault(number, [None, None])
        said = {code: value for code, _, value, _ in fields(body)}
        present = said.pop("present", None)
        now = states[1] if present is None else {} if present else None
        states[1] = now if now is None else now | said
        if seq <= mark:
            states[0] = states[1]
    return found


def check_search(db, find):
    """On a copy in memory: brings the index up to the journal, then lets FTS5 compare it with the tables."""
    copy = sqlite3.connect(":memory:")
    db.backup(copy)
    for (table,) in copy.execute(SEARCH).fetchall():
        columns = [row[1] for row in copy.execute(f"PRAGMA table_info({table})")]
        names = '"' + '", "'.join(columns) + '"'
        delete = f"INSERT INTO {table} ({table}, rowid, {names}) VALUES ('delete', ?{', ?' * len(columns)})"
        insert = f"INSERT INTO {table} (rowid, {names}) VALUES (?{', ?' * len(columns)})"
        try:
            for number, states in replayed(copy, table.removesuffix("_search")).items():
                for statement, state in zip((delete, insert), states):
                    if state is not None:
                        copy.execute(statement, (number, *(indexed(state.get(column)) for column in columns)))
            copy.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            find("search-differs", table)
        except ValueError:
            return  # verify_register.py names the body that can't be read


def main():
    found = []
    try:
        check_search(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True),
                     lambda kind, where: found.append({"kind": kind, "where": where}))
    except sqlite3.DatabaseError as error:
        found.append({"kind": "file-damaged", "where": str(error)})
    print(json.dumps({"ok": not found, "findings": found}))
    return 4 if found else 0


if __name__ == "__main__":
    sys.exit(main())
