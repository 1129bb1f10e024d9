// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchtext.h"

#include "model/base/text.h"
#include "model/storage/projection.h"
#include "model/storage/search.h"

#include <algorithm>
#include <array>
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

/// The longest first.
constexpr std::array ligatures{Spelling{"ﬃ", "ffi"},
                               Spelling{"ﬄ", "ffl"},
                               Spelling{"ﬀ", "ff"},
                               Spelling{"ﬁ", "fi"},
                               Spelling{"ﬂ", "fl"},
                               Spelling{"ﬆ", "st"},
                               Spelling{"ﬅ", "st"}};

QByteArray withoutLigatures(QByteArray text)
{
    for (const Spelling& one : ligatures)
        text.replace(one.letter, one.typed);
    return text;
}

/// With those of f, with those of two letters alone, and with both of st: what a text that was
/// taken from a page has is not told by the index, which holds it as it was written.
QByteArrayList withLigatures(const QByteArray& text)
{
    constexpr std::size_t ofTwo = 3, ofSt = 5;
    QByteArrayList found;
    for (const std::size_t first : {std::size_t{0}, ofTwo}) {
        QByteArray joined = text.toLower(); // the index is blind to case
        for (std::size_t i = first; i < ofSt; ++i)
            joined.replace(ligatures[i].typed, ligatures[i].letter);
        found.append(joined);
        for (std::size_t i = ofSt; i < ligatures.size(); ++i)
            found.append(QByteArray(joined).replace(ligatures[i].typed, ligatures[i].letter));
    }
    for (std::size_t i = ofSt; i < ligatures.size(); ++i)
        found.append(text.toLower().replace(ligatures[i].typed, ligatures[i].letter));
    QByteArrayList distinct{text};
    for (const QByteArray& one : found) {
        if (one != text.toLower() && !distinct.contains(one))
            distinct.append(one);
    }
    return distinct;
}

QByteArray quotedName(const char* code)
{
    return QByteArray("\"") + code + '"';
}

QByteArray literal(const char* text)
{
    return QByteArray("'") + text + '\'';
}

/// What is around each column that is spelled out.
struct Replacements
{
    QByteArray before;
    QByteArray after;
};

Replacements madeReplacements()
{
    Replacements made;
    const auto replacing = [&made](const char* letter, const char* typed) {
        made.before += "replace(";
        made.after += ',' + literal(letter) + ',' + literal(typed) + ')';
    };
    for (const Spelling& one : spellings()) {
        if (!isTwofold(one))
            replacing(one.letter, one.typed);
    }
    replacing(twofoldCapital, twofold);
    return made;
}

QByteArray spelledColumn(const Field& field)
{
    static const Replacements replacements = madeReplacements();
    const QByteArray name = quotedName(field.code);
    if (field.type == FieldType::Bytes)
        return "lower(hex(" + name + ")) AS " + name;
    return replacements.before + name + replacements.after + " AS " + name;
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
    const QByteArray plain = withoutLigatures(spelled(text.toUtf8()));
    const QByteArrayList typed = plain.contains(twofold)
        ? QByteArrayList{withTwofold(plain, "o"), withTwofold(plain, "oe")}
        : QByteArrayList{plain};
    std::vector<QByteArray> found;
    for (const QByteArray& one : typed)
        std::ranges::copy(withLigatures(one), std::back_inserter(found));
    return found;
}

} // namespace ireg::storage
