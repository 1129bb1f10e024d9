#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies that a register's search index holds the texts of its tables: verify_search.py FILE

Beside verify_register.py, whose output and exit codes it shares."""
import json, sqlite3, sys

from verify_register import fields

SEARCH = "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE %'"
PENDING = "SELECT id, indexed FROM search_pending WHERE record || '_search' = ?"


def check_search(db, find):
    """On a copy in memory: brings the index up to the tables, then lets FTS5 compare the two."""
    copy = sqlite3.connect(":memory:")
    db.backup(copy)
    for table, sql in copy.execute(SEARCH).fetchall():
        columns = [row[1] for row in copy.execute(f"PRAGMA table_info({table})")]
        names, source = '"' + '", "'.join(columns) + '"', sql.split("content='")[1].split("'")[0]
        delete = f"INSERT INTO {table} ({table}, rowid, {names}) VALUES ('delete', ?{', ?' * len(columns)})"
        insert = f"INSERT INTO {table} (rowid, {names}) SELECT id, {names} FROM {source} WHERE id = ?"
        try:
            for number, indexed in copy.execute(PENDING, (table,)).fetchall():
                if indexed is not None:
                    old = {code: value for code, _, value, _ in fields(indexed)}
                    copy.execute(delete, (number, *map(old.get, columns)))
                copy.execute(insert, (number,))
            copy.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        except (sqlite3.DatabaseError, ValueError):
            find("search-differs", table)


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
