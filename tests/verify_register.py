#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a register without the program: verify_register.py FILE [SEQ:HEX]

Recomputes the chain and replays it against the tables, as docs/file-format.md says; needs nothing
but Python's own library. Prints one JSON object; exit 0 when all agrees, 4 otherwise."""
import hashlib, json, sqlite3, struct, sys

COLUMNS = "seq action at session verb record record_id incident undoes fmt".split()


def canonical(value):
    if value is None:
        return b"n" + struct.pack("<I", 0)
    if isinstance(value, int):
        return b"i" + struct.pack("<Iq", 8, value)
    data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else bytes(value)
    return (b"t" if isinstance(value, str) else b"b") + struct.pack("<I", len(data)) + data


def fields(body):
    """Yields code, commitment, value and whether the value was erased."""
    at = 0
    while at < len(body):
        size = body[at]
        code, form = body[at + 1:at + 1 + size].decode(), body[at + 1 + size:at + 2 + size]
        at += 2 + size
        if form == b"x":
            yield code, body[at:at + 32], None, True
            at += 32
            continue
        tag, length = body[at + 16:at + 17], struct.unpack_from("<I", body, at + 17)[0]
        end = at + 21 + length
        data = body[at + 21:end]
        if form != b"v" or end > len(body) or (tag == b"i" and length != 8) or tag not in b"nitb":
            raise ValueError("body")
        value = {b"n": lambda: None, b"i": lambda: struct.unpack("<q", data)[0],
                 b"t": lambda: data.decode("utf-8", "surrogatepass"), b"b": lambda: data}[tag]()
        yield code, hashlib.sha256(b"ireg-field-1\0" + body[at:end]).digest(), value, False
        at = end


def replay(db, findings, anchor):
    head, records, met, count = (0, bytes(32)), {}, anchor is None, 0
    for row in db.execute(f"SELECT {', '.join(COLUMNS)}, body, hash FROM event ORDER BY seq"):
        header, body, stored = row[:10], row[10], row[11]
        count += 1
        if header[0] != head[0] + 1:
            findings.append(("event-missing", header[0]))
        text = b"ireg-event-1\0" + head[1] + b"".join(canonical(v or None if isinstance(v, str) else v) for v in header)
        record = records.setdefault((header[5], header[6]), {"present": 0, "now": {}, "readable": {}, "erased": {}})
        try:
            for code, commitment, value, erased in fields(body):
                text += bytes([len(code)]) + code.encode() + commitment
                if code == "present":
                    record.update(present=value, now={}, erased={})
                elif header[4] == "erased":
                    if record["readable"].pop(code, None):
                        findings.append(("erased-value-present", header[0]))
                    record["now"].pop(code, None)
                    record["erased"].pop(code, None)
                else:
                    record["now"][code] = value
                    record["erased"].pop(code, None)
                    if erased:
                        record["erased"][code] = header[0]
                    elif value is not None:
                        record["readable"][code] = header[0]
        except (ValueError, IndexError, struct.error, KeyError, UnicodeDecodeError):
            findings.append(("event-unreadable", header[0]))
            break
        if header[0] == head[0] + 1 and hashlib.sha256(text).digest() != stored:
            findings.append(("event-altered", header[0]))
        head = (header[0], stored)
        met = met or anchor == head
    if not met:
        findings.append(("head-differs", anchor[0]))
    return head, records, count


def compare(db, findings, records):
    tables = {r[0] for r in db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")}
    seen = set()
    for name in sorted({key[0] for key in records} | {t for t in tables if f"{t}_of_incident" in tables}):
        cursor = db.execute(f'SELECT * FROM "{name + "_whole" if name + "_whole" in tables else name}"')
        for row in cursor:
            values = {c[0]: v for c, v in zip(cursor.description, row) if v is not None and not c[0].endswith("_rank")}
            key = (name, values.pop("id"))
            values.pop("revision")
            seen.add(key)
            record = records.get(key)
            if not record or not record["present"]:
                findings.append(("row-unrecorded", key))
            elif values != {c: v for c, v in record["now"].items() if v is not None}:
                findings.append(("value-differs", key))
    for key, record in records.items():
        findings += [("row-missing", key)] * (record["present"] == 1 and key not in seen)
        findings += [("erasure-unexplained", seq) for seq in record["erased"].values()]
    for sha256, data in db.execute("SELECT sha256, bytes FROM content"):
        findings += [("content-altered", sha256.hex())] * (hashlib.sha256(data).digest() != sha256)


def main():
    db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    seq, _, digest = sys.argv[2].partition(":") if len(sys.argv) > 2 else ("", "", "")
    findings = []
    head, records, count = replay(db, findings, (int(seq), bytes.fromhex(digest)) if seq else None)
    compare(db, findings, records)
    print(json.dumps({"ok": not findings, "events": count, "seq": head[0], "head": head[1].hex(), "findings": findings}))
    return 4 if findings else 0


sys.exit(main())
