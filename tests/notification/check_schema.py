#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Holds resources/regimes.json to its published form: check_schema.py SCHEMA DATA. Knows the words of
JSON Schema that the form uses and refuses any other."""
import copy
import json
import re
import sys

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "null": type(None)}
KNOWN = {"$schema", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
         "items", "enum", "const", "pattern", "minimum", "maximum", "minLength", "minItems"}


def is_type(value, name):
    return isinstance(value, TYPES[name]) and not (name == "integer" and isinstance(value, bool))


def of_object(value, schema, root, place):
    properties = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"{place}: {name} is missing"
    for name, inner in value.items():
        if name in properties:
            yield from faults(inner, properties[name], root, f"{place}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{place}.{name}: not in the form"
        elif isinstance(schema.get("additionalProperties"), dict):
            yield from faults(inner, schema["additionalProperties"], root, f"{place}.{name}")


def faults(value, schema, root, place="set"):
    if unknown := set(schema) - KNOWN:
        sys.exit(f"{place}: this check does not know {unknown}")
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].lstrip("#/").split("/"):
            target = target[part]
        yield from faults(value, target, root, place)
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    if names and not any(is_type(value, name) for name in names):
        yield f"{place}: {value!r} is not {' or '.join(names)}"
        return
    if "enum" in schema and value not in schema["enum"] or "const" in schema and value != schema["const"]:
        yield f"{place}: {value!r} is not one of the words allowed"
    if isinstance(value, str):
        if not re.search(schema.get("pattern", ""), value) or len(value) < schema.get("minLength", 0):
            yield f"{place}: {value!r} is not of the form"
    if is_type(value, "integer") and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{place}: {value} is out of bounds"
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"{place}: too few"
        for number, item in enumerate(value):
            yield from faults(item, schema.get("items", {}), root, f"{place}[{number}]")
    if isinstance(value, dict):
        yield from of_object(value, schema, root, place)


def main():
    schema, data = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
    found = list(faults(data, schema, schema))
    # What the form must not let through, so that silence means something.
    for spoil in (lambda d: d["regimes"][0].pop("steps"),
                  lambda d: d["regimes"][0]["steps"][0].update(counting_rule="roughly"),
                  lambda d: d["regimes"][0]["steps"][0]["duration"].update(value=0),
                  lambda d: d["regimes"][0]["steps"][0].update(colour="red"),
                  lambda d: d.update(as_of="yesterday")):
        spoiled = copy.deepcopy(data)
        spoil(spoiled)
        if not list(faults(spoiled, schema, schema)):
            found.append("a spoiled set was let through")
    print("\n".join(found) or f"{len(data['regimes'])} regimes are of the form")
    return 1 if found else 0


sys.exit(main())
