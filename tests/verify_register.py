#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a register without the program: verify_register.py FILE [SEQ:HEX]

Follows docs/file-format.md and needs nothing but Python's own library. Prints one JSON object; exit
0 when all agrees, 4 otherwise. The search index follows from the tables; verify_search.py looks at it."""
import hashlib, json, sqlite3, struct, sys

COLUMNS = "seq action at session verb record record_id incident undoes fmt".split()
TABLES = """SELECT t.name, coalesce(v.name, t.name) FROM sqlite_schema t
 JOIN pragma_table_info(t.name) c ON c.name = 'revision' LEFT JOIN sqlite_schema v ON v.name = t.name || '_whole'
 WHERE t.type = 'table' AND t.name <> 'draft'"""


def canonical(value):
    data = (b"" if value is None else struct.pack("<q", value) if isinstance(value, int) else
            value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value)
    tag = {type(None): b"n", int: b"i", str: b"t"}.get(type(value), b"b")
    return tag + struct.pack("<I", len(data)) + data


def fields(body):
    """Yields code, commitment, value and whether it was erased. The lengths in a body may lie."""
    at = 0
    while at < len(body):
        start = at + 2 + body[at]
        code, form, tag = body[at + 1:start - 1].decode("latin-1"), body[start - 1:start], body[start + 16:start + 17]
        end = start + (32 if form == b"x" else 21 + int.from_bytes(body[start + 17:start + 21], "little"))
        data, erased = body[start + 21:end], form == b"x"
        sound = form == b"v" and {b"n": not data, b"i": len(data) == 8, b"t": data, b"b": data}.get(tag)
        if not code or end > len(body) or not (erased or sound):
            raise ValueError("not a body")
        value = None if erased or tag == b"n" else data if tag == b"b" else \
            data.decode("utf-8", "surrogateescape") if tag == b"t" else struct.unpack("<q", data)[0]
        proof = body[start:end] if erased else hashlib.sha256(b"ireg-field-1\0" + body[start:end]).digest()
        yield code, proof, value, erased
        at = end


def event_hash(previous, header, changed):
    text = b"ireg-event-1\0" + previous + b"".join(canonical(None if v == "" else v) for v in header)
    text += b"".join(bytes([len(code)]) + code.encode("latin-1") + proof for code, proof, *_ in changed)
    return hashlib.sha256(text).digest()


def new_record():
    return {"present": 0, "removed": False, "revision": 0, "now": {}, "readable": {}, "erased": {}}


def replay(db, anchor, find):
    head, count, met, records = (0, bytes(32)), 0, anchor is None, {}
    for *header, body, stored in db.execute(f"SELECT {', '.join(COLUMNS)}, body, hash FROM event ORDER BY seq"):
        seq, verb, key = header[0], header[4], (header[5], header[6])
        try:
            changed = list(fields(body if header[9] == 1 else b"\0"))
        except (ValueError, IndexError):
            find("event-unreadable", seq)
            break
        find("event-missing", seq, seq != head[0] + 1)
        find("event-altered", seq, seq == head[0] + 1 and event_hash(head[1], header, changed) != stored)
        head, count, met = (seq, stored), count + 1, met or anchor == (seq, stored)
        record = records.setdefault(key, new_record())
        record["revision"] += 1
        for code, _, value, erased in changed:
            if code == "present":
                record.update(present=value, removed=record["removed"] or value != 1, revision=1, now={}, erased={})
                continue
            record["now"][code] = value
            record["erased"].pop(code, None)
            if verb == "erased":
                find("erased-value-present", seq, record["readable"].pop(code, None))
            elif erased or value is not None:
                record["erased" if erased else "readable"][code] = seq
    find("head-differs", anchor, not met)
    return head, count, records


def compare(db, records, find):
    for name, source in db.execute(TABLES).fetchall():
        computed = {column[1] for column in db.execute(f'PRAGMA table_xinfo("{name}")') if column[6] > 1}
        rows = db.execute(f'SELECT * FROM "{source}"')
        for row in rows:
            now = {c[0]: v for c, v in zip(rows.description, row) if v is not None and c[0] not in computed}
            key, record = (name, now.pop("id")), records.get((name, row[0]), new_record())
            said = {code: value for code, value in record["now"].items() if value is not None}
            record["seen"] = True
            find("row-unrecorded", key, record["present"] != 1)
            find("value-differs", key, record["present"] == 1 and now != {"revision": record["revision"], **said})
    for key, record in records.items():
        find("row-missing", key, record["present"] == 1 and "seen" not in record)
        find("erasure-unexplained", key, record["erased"])
    removed = {key for key, record in records.items() if record["removed"]}
    find("removal-differs", "removed_record", removed != set(db.execute("SELECT record, id FROM removed_record")))


def check_content(db, find):
    for digest, data in db.execute("SELECT sha256, bytes FROM content"):
        find("content-altered", digest.hex(), hashlib.sha256(data).digest() != digest)
    for name, held in (("evidence", "held = 1"), ("source_record", "sha256 IS NOT NULL")):
        for row in db.execute(f"SELECT id FROM {name} WHERE {held} AND sha256 NOT IN (SELECT sha256 FROM content)"):
            find("content-missing", (name, row[0]))


def main():
    seq, _, digest = (sys.argv + [""])[2].partition(":")
    found, head, count = [], (0, bytes(32)), 0
    find = lambda kind, where, when=True: found.append({"kind": kind, "where": where}) if when else None
    try:
        db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
        db.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        head, count, records = replay(db, (int(seq), bytes.fromhex(digest)) if seq else None, find)
        compare(db, records, find)
        check_content(db, find)
        for line, in db.execute("PRAGMA integrity_check(20)"):
            find("file-damaged", line, line != "ok")
    except sqlite3.DatabaseError as error:
        find("file-damaged", str(error))
    print(json.dumps({"ok": not found, "events": count, "seq": head[0], "head": head[1].hex(), "findings": found},
                     default=bytes.hex))
    return 4 if found else 0


if __name__ == "__main__":
    sys.exit(main())
