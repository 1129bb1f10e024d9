// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace ireg
{

/// Text as it is stored and hashed: UTF-8 bytes.
struct Text
{
    QByteArray utf8;

    bool operator==(const Text&) const = default;
};

struct Blob
{
    QByteArray bytes;

    bool operator==(const Blob&) const = default;
};

/// One field's content: one column, one commitment, one JSON member. Empty text is null: a thing
/// not said leaves no event, no column and no commitment.
using Value = std::variant<std::monostate, qint64, Text, Blob>;

/// The text of the bytes. A U+FEFF at its beginning is a character of it, which
/// QString::fromUtf8 would drop.
QString textOf(const Text& text);

inline bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The bytes that are hashed: type byte `n|i|t|b`, little-endian u32 length, content.
void appendCanonical(QByteArray& out, const Value& value);
QByteArray canonical(const Value& value);

} // namespace ireg
