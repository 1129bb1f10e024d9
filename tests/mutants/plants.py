# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Where a source can be made wrong, and the source with all of it written in, each fault by its
number: `planted(7) ? what is wrong : what was there`. Lines stay where they were."""

import re
from dataclasses import dataclass, field

from cxx import pairs, tokens, without_comments

SWAPPED = {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">", "+": "-", "-": "+"}
COMPARISONS = ({"==", "!="}, {"<", ">", "<=", ">="})
ASSIGNMENTS = {"=", "+=", "-=", "*=", "/=", "|=", "&=", "%=", "^="}
CALLS = {"max": "min", "min": "max", "any_of": "all_of", "all_of": "any_of", "none_of": "any_of"}
# Places of columns and of parameters: a wrong one makes no fault that somebody would write.
PLACED = {"bind", "bindNull", "bindBlob", "bindOptional", "integer", "text", "view", "bytes", "blob", "null",
          "borrowed", "real", "borrowedText", "optionalAt", "reserve"}
UNEVALUATED = {"sizeof", "decltype", "alignof", "noexcept", "QStringLiteral", "QByteArrayLiteral", "Q_ASSERT"}
PLAIN_TYPES = {"const", "static", "auto", "thread_local", "unsigned", "int", "bool", "char", "double", "struct"}
NOT_DROPPED = {"Q_ASSERT", "Q_UNUSED", "Q_UNREACHABLE", "static_assert"}
SCOPES = {"namespace", "class", "struct", "union", "extern"}
SQL = re.compile(r"\b(SELECT|FROM|WHERE|ORDER BY|INSERT|UPDATE \"|DELETE FROM| AND | OR |IS NULL|LIMIT|JOIN)\b")
SQL_CHANGES = (
    (r" > ", " >= "), (r" >= ", " > "), (r" < ", " <= "), (r" <= ", " < "), (r"(?<![<>!]) = ", " <> "),
    (r" <> ", " = "), (r" AND ", " OR "), (r" OR (?!IGNORE|REPLACE)", " AND "), (r" DESC\b", ""),
    (r"\bORDER BY \w+(?=\"?$)", lambda found: found.group() + " DESC"), (r" IS NULL", " IS NOT NULL"),
    (r" IS NOT NULL", " IS NULL"), (r" NOT IN ", " IN "), (r"(?<! NOT) IN ", " NOT IN "),
    (r"\bUNION ALL\b", "EXCEPT"), (r"\bLEFT JOIN\b", "JOIN"), (r"\bmax\(", "min("), (r"\bmin\(", "max("),
)


@dataclass
class Plant:
    """One fault: what stands from start to end, and what is written for it around what is inside."""

    kind: str
    start: int
    end: int
    was: str
    becomes: str
    form: str  # with {n} for its number and {inner} for what stands there, other faults written in
    number: int = 0
    line: int = field(default=0)

    @property
    def change(self):
        return f"{self.kind}: {shortened(self.was)} -> {shortened(self.becomes)}" if self.becomes else (
            f"{self.kind}: {shortened(self.was)}")


def shortened(text, most=90):
    text = re.sub(r"\s+", " ", text)
    return text if len(text) <= most else text[: most - 3] + "..."


class Finder:
    """Walks through the bodies of functions of one source."""

    def __init__(self, text, enums=None, literals=False):
        self.text = text
        self.enums = enums or {}
        self.literals = literals  # whether texts and characters are changed, not SQL alone
        self.found = tokens(text)
        self.closing = pairs(self.found)
        self.plants = []

    def run(self):
        self.scope(0, len(self.found))
        for plant in self.plants:
            plant.line = self.text.count("\n", 0, plant.start) + 1
        return self.plants

    # what is noted

    def source(self, first, last):
        """Of the tokens first to last, exclusive, without comments and on one line."""
        return without_comments(self.text[self.found[first].start : self.found[last - 1].end])

    def plant(self, kind, first, last, becomes, form):
        start, end = self.found[first].start, self.found[last - 1].end
        self.plants.append(Plant(kind, start, end, self.source(first, last), becomes, form))

    def instead(self, kind, first, last, becomes, boolean=False):
        wrong = becomes.replace("{", "{{").replace("}", "}}")
        form = ("(mutants::planted({n}) ? bool(" + wrong + ") : bool({inner}))" if boolean
                else "(mutants::planted({n}) ? " + wrong + " : {inner})")
        self.plant(kind, first, last, becomes, form)

    def truth(self, first, last, values=("true", "false"), kind="condition"):
        forms = {"true": "(mutants::planted({n}) || ({inner}))", "false": "(!mutants::planted({n}) && ({inner}))"}
        for value in values:
            self.plant(kind, first, last, value, forms[value])

    # what surrounds functions

    def scope(self, index, end):
        start = index
        while index < end:
            token = self.found[index]
            if token.text == "{" and token.kind == "sign":
                close = self.closing.get(index, end)
                if self.is_initialiser(start, index):
                    index = close + 1
                    continue
                self.body(start, index, close)
                index = start = close + 1
            elif token.text in ("(", "[") or (token.text == "<" and index in self.closing):
                index = self.closing.get(index, index) + 1
            elif token.text == "template" and self.found[index + 1].text == "<":
                index = self.past_template(index + 1)
            else:
                index += 1
                if token.text == ";" or (token.text == ":" and self.found[index - 2].text in (
                        "public", "private", "protected")):
                    start = index

    def past_template(self, index):
        depth = 0
        while index < len(self.found):
            depth += {"<": 1, ">": -1}.get(self.found[index].text, 0)
            index += 1
            if depth == 0:
                break
        return index

    def outer(self, start, end):
        """The texts of a header, without what is in brackets."""
        said = []
        while start < end:
            text = self.found[start].text
            said.append(text)
            start = self.closing.get(start, start) + 1
        return said

    def is_initialiser(self, start, index):
        """Whether the brace begins the value of a member, after a constructor's colon."""
        outer = self.outer(start, index)
        return ":" in outer and "(" in outer[: outer.index(":")] and self.found[index - 1].kind == "name"

    def body(self, start, index, close):
        outer = self.outer(start, index)
        if "enum" in outer or "consteval" in outer:
            return
        if SCOPES & set(outer) and "(" not in outer:
            self.scope(index + 1, close)
        elif "(" in outer and "=" not in outer:
            self.block(index + 1, close)

    # statements

    def block(self, index, end):
        while index < end:
            index = self.statement(index, end)

    def semicolon(self, index, end):
        while index < end and self.found[index].text != ";":
            index = self.closing.get(index, index) + 1
        return index

    def statement(self, index, end):
        token = self.found[index]
        reader = getattr(self, "read_" + token.text, None) if token.kind == "name" else None
        if reader:
            return reader(index, end)
        if token.text == "{":
            self.block(index + 1, self.closing[index])
            return self.closing[index] + 1
        if token.text == ";":
            return index + 1
        last = self.semicolon(index, end)
        first_three = {one.text for one in self.found[index : index + 3]}
        if token.text in ("using", "typedef", "goto", "break", "continue", "static_assert") or (
                "constexpr" in first_three):
            return last + 1
        if token.text in ("struct", "class", "enum", "union"):
            self.scope(index, min(last + 1, end))
            return last + 1
        if not self.is_declaration(index, last):
            self.dropped(index, last)
        self.expression(index, last)
        return last + 1

    def dropped(self, index, last):
        said = {one.text for one in self.found[index:last]}
        calls = "(" in said or said & ASSIGNMENTS or said & {"++", "--"}
        if last < len(self.found) and calls and not said & NOT_DROPPED and "reserve" not in said:
            self.plant("dropped", index, last + 1, "", "{{ if (!mutants::planted({n})) {{ {inner} }} }}")

    def is_declaration(self, index, last):
        if self.found[index].text in PLAIN_TYPES or self.found[index].text == "[":
            return True
        while index < last and self.found[index].kind == "name":
            index += 1
            if index in self.closing and self.found[index].text == "<":
                index = self.closing[index] + 1
            if self.found[index].text != "::":
                break
            index += 1
        while index < last and self.found[index].text in ("*", "&", "&&") and not self.found[index].spaced:
            index += 1
        return index < last and self.found[index].kind == "name"

    def condition(self, first, last, values=("true", "false")):
        """What stands in the brackets of an if or a while; a declaration goes before what is asked."""
        parts = self.split(first, last, {";"})
        for begin, finish in parts[:-1]:
            self.expression(begin, finish)
        begin, finish = parts[-1]
        if begin >= finish:
            return
        if self.is_declaration(begin, finish) and len(parts) == 1:
            self.declared(begin, finish, values)
            return
        self.truth(begin, finish, values)
        self.expression(begin, finish)

    def declared(self, first, last, values):
        equals = next((at for at, _ in self.at_depth(first, last, {"="})), None)
        if equals is None or "[" in self.outer(first, equals):
            self.expression(first, last)
            return
        name = self.found[equals - 1].text
        forms = {"true": "{inner}; mutants::planted({n}) || " + name, "false": "{inner}; !mutants::planted({n}) && " + name}
        if values == ("true", "false"):  # of an if
            self.plant("condition", first, last, "false", forms["false"])
        self.expression(equals + 1, last)

    def read_if(self, index, end):
        opening = index + 1
        if self.found[opening].text == "constexpr":
            opening += 1
        else:
            self.condition(opening + 1, self.closing[opening])
        index = self.statement(self.closing[opening] + 1, end)
        if index < end and self.found[index].text == "else":
            index = self.statement(index + 1, end)
        return index

    def read_while(self, index, end):
        closing = self.closing[index + 1]
        self.condition(index + 2, closing, ("false",))
        return self.statement(closing + 1, end)

    def read_do(self, index, end):
        index = self.statement(index + 1, end)  # to its `while`
        self.expression(index + 2, self.closing[index + 1])
        return self.closing[index + 1] + 2

    def read_for(self, index, end):
        closing = self.closing[index + 1]
        parts = self.split(index + 2, closing, {";"})
        if len(parts) == 3:
            self.expression(*parts[0])
            self.expression(*parts[1])
        return self.statement(closing + 1, end)

    def read_switch(self, index, end):
        opening = self.closing[index + 1] + 1
        self.expression(index + 2, self.closing[index + 1])
        closing = self.closing[opening]
        labels = [at for at, text in self.at_depth(opening + 1, closing, {"case", "default"})]
        default = next((at for at in labels if self.found[at].text == "default"), None)
        if default is not None:
            self.cases(labels, default)
        self.block(opening + 1, closing)
        return closing + 1

    def cases(self, labels, default):
        name = f"mutants_default_{self.found[default].start}"
        colon = default + 1
        self.plants.append(Plant("label", self.found[colon].end, self.found[colon].end, "", "", f" {name}:;"))
        for at in labels:
            if at != default:
                colon = self.colon(at)
                place = self.found[colon].end
                self.plants.append(Plant("case dropped", place, place, self.source(at, colon), "",
                                         " if (mutants::planted({n})) goto " + name + ";"))

    def colon(self, index):
        while self.found[index].text != ":":
            index = self.closing.get(index, index) + 1
        return index

    def read_case(self, index, end):
        return self.colon(index) + 1

    read_default = read_case

    def read_return(self, index, end):
        last = self.semicolon(index, end)
        self.expression(index + 1, last)
        return last + 1

    read_throw = read_return

    def read_try(self, index, end):
        return self.statement(index + 1, end)

    def read_catch(self, index, end):
        return self.statement(self.closing[index + 1] + 1, end)

    # expressions

    def at_depth(self, first, last, texts):
        while first < last:
            if self.found[first].text in texts and self.found[first].kind in ("sign", "name"):
                yield first, self.found[first].text
            first = self.closing.get(first, first) + 1

    def split(self, first, last, texts):
        parts, begin = [], first
        for at, _ in self.at_depth(first, last, texts):
            parts.append((begin, at))
            begin = at + 1
        return [*parts, (begin, last)]

    def expression(self, first, last):
        if first >= last:
            return
        parts = self.split(first, last, {","})
        if len(parts) > 1:
            for begin, finish in parts:
                self.expression(begin, finish)
            return
        for at, _ in self.at_depth(first, last, ASSIGNMENTS):
            self.primary(first, at)
            self.expression(at + 1, last)
            return
        if self.ternary(first, last) or self.logical(first, last, "||") or self.logical(first, last, "&&"):
            return
        if not (self.comparison(first, last) or self.sum(first, last) or self.negation(first, last)):
            self.primary(first, last)

    def ternary(self, first, last):
        question = next((at for at, _ in self.at_depth(first, last, {"?"})), None)
        if question is None:
            return False
        depth = 0
        for at, text in self.at_depth(question, last, {"?", ":"}):
            depth += 1 if text == "?" else -1
            if depth == 0:
                self.truth(first, question)
                self.expression(first, question)
                self.expression(question + 1, at)
                self.expression(at + 1, last)
                break
        return True

    def logical(self, first, last, operator):
        parts = [part for part in self.split(first, last, {operator}) if part[0] < part[1]]
        if len(parts) < 2:
            return False
        other = "||" if operator == "&&" else "&&"
        swapped = f" {other} ".join(f"({self.source(*part)})" for part in parts)
        self.instead(operator, first, last, swapped, boolean=True)
        for begin, finish in parts:
            self.truth(begin, finish, ("true" if operator == "&&" else "false",), "operand dropped")
            self.expression(begin, finish)
        return True

    def comparison(self, first, last):
        for signs in COMPARISONS:
            at = next((at for at, text in self.at_depth(first, last, signs)
                       if self.found[at].spaced and first < at < last - 1), None)
            if at is not None:
                sign = self.found[at].text
                wrong = f"{self.source(first, at)} {SWAPPED[sign]} {self.source(at + 1, last)}"
                self.instead(sign, first, last, wrong, boolean=True)
                self.expression(first, at)
                self.expression(at + 1, last)
                return True
        return False

    def sum(self, first, last):
        signs = [at for at, _ in self.at_depth(first, last, {"+", "-"})
                 if self.found[at].spaced and first < at < last - 1]
        if not signs:
            return False
        at = signs[-1]
        if self.found[at].text == "-" or not any(one.kind in ("string", "char") for one in self.found[first:last]):
            sign = self.found[at].text
            wrong = f"{self.source(first, at)} {SWAPPED[sign]} {self.source(at + 1, last)}"
            self.instead(sign, first, last, f"({wrong})")
        self.expression(first, at)
        self.expression(at + 1, last)
        return True

    def negation(self, first, last):
        if self.found[first].text != "!" or last - first < 2:
            return False
        self.instead("!", first, last, self.source(first + 1, last), boolean=True)
        self.expression(first + 1, last)
        return True

    def primary(self, first, last):
        index = first
        if self.found[first].text == "." and last - first > 3 and self.found[first + 2].text == "=":
            self.expression(first + 3, last)
            return
        while index < last:
            token = self.found[index]
            before = self.found[index - 1].text if index else ""
            if token.text in UNEVALUATED:
                index = self.closing.get(index + 1, index + 1) + 1
            elif token.text == "[" and self.introduces(index):
                index = self.closure(index, last)
            elif token.text in ("(", "[", "{") and index in self.closing:
                self.expression(index + 1, self.closing[index])
                index = self.closing[index] + 1
            elif index in self.closing:
                index = self.closing[index] + 1
            else:
                index = self.word(index, first, last)

    def introduces(self, index):
        """Whether the bracket begins a lambda, since nothing before it could be indexed."""
        before = self.found[index - 1]
        return not (before.kind == "name" and before.text != "return" or before.text in (")", "]"))

    def closure(self, index, last):
        index = self.closing[index] + 1
        while index < last and self.found[index].text != "{":
            index = self.closing.get(index, index) + 1
        if index < last:
            self.block(index + 1, self.closing[index])
            return self.closing[index] + 1
        return index

    def word(self, index, first, last):
        """A literal, a value of an enumeration or the name of a call; says where to go on."""
        token = self.found[index]
        before = self.found[index - 1].text if index else ""
        if token.kind == "number":
            called = self.found[index - 2].text if before == "(" else ""
            plain = re.fullmatch(r"(\d[\d']*)([uUlL]*)", token.text)
            if plain and called not in PLACED:
                number = int(plain[1].replace("'", "")) + 1
                self.instead("number", index, index + 1, f"{number}{plain[2]}")
        elif token.text in ("true", "false"):
            self.instead("value", index, index + 1, "false" if token.text == "true" else "true")
        elif token.kind == "string":
            return self.texts(index, last)
        elif token.kind == "char" and self.literals:
            mark = token.text[: token.text.index("'")]
            self.instead("character", index, index + 1, mark + ("'#'" if "#" not in token.text else "'@'"))
        elif token.text in self.enums and index + 2 < last and self.found[index + 1].text == "::":
            values = self.enums[token.text]
            value = self.found[index + 2].text
            if value in values and len(values) > 1 and before != "&":
                begin = index
                while begin - 2 >= first and self.found[begin - 1].text == "::":
                    begin -= 2
                other = values[(values.index(value) + 1) % len(values)]
                self.instead("value", begin, index + 3, self.source(begin, index + 2) + other)
                return index + 3
        elif token.text in CALLS and self.found[index + 1].text == "(":
            self.call(index, first)
        return index + 1

    def call(self, index, first):
        begin = index
        while begin - 2 >= first and self.found[begin - 1].text == "::":
            begin -= 2
        last = self.closing[index + 1] + 1
        inside = self.source(begin, index)
        if inside.startswith("std::"):
            wrong = inside + CALLS[self.found[index].text] + self.source(index + 1, last)
            self.instead("call", begin, last, wrong)

    def texts(self, index, last):
        """Literals that stand beside each other are one."""
        finish = index + 1
        while finish < last and self.found[finish].kind == "string":
            finish += 1
        said = self.text[self.found[index].start : self.found[finish - 1].end]
        if SQL.search(said) and not said.startswith("u"):
            for pattern, becomes in SQL_CHANGES:
                for match in re.finditer(pattern, said):
                    wrong = said[: match.start()] + match.expand(becomes if isinstance(becomes, str)
                                                                 else becomes(match)) + said[match.end() :]
                    self.instead("SQL", index, finish, without_comments(wrong))
                    self.plants[-1].was = match.group().strip() + " in " + self.plants[-1].was
                    self.plants[-1].becomes = match.expand(
                        becomes if isinstance(becomes, str) else becomes(match)).strip() or "nothing"
        elif self.literals and finish == index + 1 and not re.match(r'(u|u8)?"(#|")', said):
            empty = re.sub(r'^([^"R]*)R?"(?:.*)"(_\w+)?$', r'\1""\2', said, flags=re.DOTALL)
            self.instead("text", index, finish, empty)
        return finish


def rewritten(text, plants, header='#include "tests/mutants/planted.h"'):
    """The text with the plants written in, each with its number; its first line, a comment, includes the header."""
    order = sorted(range(len(plants)), key=lambda one: (plants[one].start, -plants[one].end, one))
    outermost, stack = [], []
    children = {}
    for one in order:
        while stack and plants[stack[-1]].end <= plants[one].start:
            stack.pop()
        if stack and plants[one].end > plants[stack[-1]].end:
            raise ValueError(f"crossing faults at {plants[one].was} and {plants[stack[-1]].was}")
        (children.setdefault(stack[-1], []) if stack else outermost).append(one)
        if plants[one].start < plants[one].end:  # else something to insert, with nothing inside
            stack.append(one)

    def written(start, end, inside):
        said, position = [], start
        for one in inside:
            plant = plants[one]
            said.append(text[position : plant.start])
            inner = written(plant.start, plant.end, children.get(one, []))
            said.append(plant.form.format(n=plant.number, inner=inner))
            position = plant.end
        said.append(text[position:end])
        return "".join(said)

    whole = written(0, len(text), outermost)
    first, _, rest = whole.partition("\n")
    if not first.startswith("//"):
        raise ValueError("the first line is no comment")
    return f"{header}\n{rest}"
