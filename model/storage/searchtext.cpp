// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchtext.h"

#include "model/base/text.h"
#include "model/storage/projection.h"
#include "model/storage/search.h"

#include <algorithm>
#include <string_view>

namespace ireg::storage
{

namespace
{

// Some write it as o and some as oe, so it is neither replaced by the one nor by the other.
constexpr char twofold[] = "ø";
constexpr char twofoldCapital[] = "Ø";

bool isTwofold(const Spelling& one)
{
    const std::string_view letter = one.letter;
    return letter == twofold || letter == twofoldCapital;
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
}

QByteArray spelled(QByteArray text)
{
    for (const Spelling& one : spellings()) {
        if (!isTwofold(one))
            text.replace(one.letter, one.typed);
    }
    return text.replace(twofoldCapital, twofold);
}

QByteArray withTwofold(const QByteArray& text, const char* typed)
{
    return QByteArray(text).replace(twofold, typed);
}

QByteArray quotedName(const char* code)
{
    return QByteArray("\"") + code + '"';
}

QByteArray literal(const char* text)
{
    return QByteArray("'") + text + '\'';
}

QByteArray spelledColumn(const Field& field)
{
    const QByteArray name = quotedName(field.code);
    if (field.type == FieldType::Bytes)
        return "lower(hex(" + name + ")) AS " + name;
    QByteArray sql = name;
    const auto replacing = [&sql](const char* letter, const char* typed) {
        sql = "replace(" + sql + ',' + literal(letter) + ',' + literal(typed) + ')';
    };
    for (const Spelling& one : spellings()) {
        if (!isTwofold(one))
            replacing(one.letter, one.typed);
    }
    replacing(twofoldCapital, twofold);
    return sql + " AS " + name;
}

QByteArray indexedColumn(const Field& field)
{
    const QByteArray name = quotedName(field.code);
    if (field.type == FieldType::Bytes)
        return name;
    const QByteArray letter = literal(twofold);
    return "replace(" + name + ',' + letter + ",'o')||iif(instr(" + name + ',' + letter
        + "),' '||replace(" + name + ',' + letter + ",'oe'),'') AS " + name;
}

} // namespace

Value searchText(const Field& field, const Value& value)
{
    if (const auto* blob = std::get_if<Blob>(&value))
        return Text{blob->bytes.toHex()};
    const auto* text = std::get_if<Text>(&value);
    if (!text || isAscii(text->utf8) || field.type == FieldType::Bytes)
        return value;
    const QByteArray plain = spelled(text->utf8);
    if (!plain.contains(twofold))
        return Text{plain};
    return Text{withTwofold(plain, "o") + ' ' + withTwofold(plain, "oe")};
}

QByteArray searchSelection(const RecordType& type)
{
    QByteArray inner = "SELECT id";
    QByteArray outer = "SELECT id";
    for (int index : SearchIndex::searchableFields(type)) {
        const Field& field = type.fields[static_cast<std::size_t>(index)];
        inner += ", " + spelledColumn(field);
        outer += ", " + indexedColumn(field);
    }
    return outer + " FROM (" + inner + " FROM \"" + Projection::source(type) + "\")";
}

std::vector<QByteArray> spellingsSought(const QString& text)
{
    const QByteArray plain = spelled(text.toUtf8());
    if (!plain.contains(twofold))
        return {plain};
    return {withTwofold(plain, "o"), withTwofold(plain, "oe")};
}

} // namespace ireg::storage
