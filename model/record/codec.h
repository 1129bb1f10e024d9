// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/id.h"
#include "model/base/when.h"
#include "model/record/codes.h"
#include "model/record/oneline.h"
#include "model/record/value.h"

#include <QDate>
#include <QString>

#include <concepts>
#include <limits>
#include <optional>

namespace ireg
{

/// How a field is spoken of outside: what `ireg fields` prints and `ireg set` accepts.
enum class FieldType { Text, Line, Flag, Integer, Code, Time, Date, Bytes, Reference };

/// Tells a type of record from all others, also where it is not described yet.
struct RecordKey
{};
template <class Record> inline constexpr RecordKey recordKey{};

/// Teaches a C++ type to be a Value and back. `decode` refuses what it could not have written.
template <class T> struct Codec;

template <> struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static Value encode(const QString& text)
    {
        return text.isEmpty() ? Value{} : Value{Text{text.toUtf8()}};
    }
    static bool decode(const Value& value, QString& out)
    {
        const auto* text = std::get_if<Text>(&value);
        out = text ? textOf(*text) : QString();
        return text || isNull(value);
    }
};

/// What a register of before says is read word for word; Door writes nothing that is not one line.
template <> struct Codec<OneLine>
{
    static constexpr FieldType type = FieldType::Line;
    static Value encode(const OneLine& text) { return Codec<QString>::encode(text); }
    static bool decode(const Value& value, OneLine& out)
    {
        QString text;
        const bool decoded = Codec<QString>::decode(value, text);
        out = OneLine::asStored(std::move(text));
        return decoded;
    }
};

template <> struct Codec<QByteArray>
{
    static constexpr FieldType type = FieldType::Bytes;
    static Value encode(const QByteArray& bytes)
    {
        return bytes.isEmpty() ? Value{} : Value{Blob{bytes}};
    }
    static bool decode(const Value& value, QByteArray& out)
    {
        const auto* blob = std::get_if<Blob>(&value);
        out = blob ? blob->bytes : QByteArray();
        return blob || isNull(value);
    }
};

template <> struct Codec<bool>
{
    static constexpr FieldType type = FieldType::Flag;
    static Value encode(bool flag) { return qint64{flag ? 1 : 0}; }
    static bool decode(const Value& value, bool& out)
    {
        const auto* integer = std::get_if<qint64>(&value);
        if (integer)
            out = *integer != 0;
        return integer && (*integer == 0 || *integer == 1);
    }
};

template <std::signed_integral T> struct Codec<T>
{
    static constexpr FieldType type = FieldType::Integer;
    static Value encode(T number) { return qint64{number}; }
    static bool decode(const Value& value, T& out)
    {
        const auto* integer = std::get_if<qint64>(&value);
        if (!integer || *integer < std::numeric_limits<T>::min()
            || *integer > std::numeric_limits<T>::max())
            return false;
        out = static_cast<T>(*integer);
        return true;
    }
};

template <Coded E> struct Codec<E>
{
    static constexpr FieldType type = FieldType::Code;
    static Value encode(E value) { return Text{QByteArray(codeOf(value))}; }
    static bool decode(const Value& value, E& out)
    {
        const auto* text = std::get_if<Text>(&value);
        const auto found = text ? fromCode<E>(text->utf8) : std::nullopt;
        if (found)
            out = *found;
        return found.has_value();
    }
};

template <class Tag> struct Codec<Id<Tag>>
{
    static constexpr FieldType type = FieldType::Reference;
    static Value encode(Id<Tag> id) { return id ? Value{id.value} : Value{}; }
    static bool decode(const Value& value, Id<Tag>& out)
    {
        const auto* integer = std::get_if<qint64>(&value);
        out.value = integer ? *integer : 0;
        return integer || isNull(value);
    }
};

template <> struct Codec<When>
{
    static constexpr FieldType type = FieldType::Time;
    static Value encode(const When& when) { return Text{toText(when).toUtf8()}; }
    static bool decode(const Value& value, When& out)
    {
        const auto* text = std::get_if<Text>(&value);
        // A zone has ASCII letters only, so what is not Latin-1 is refused all the same.
        const auto when = text ? whenFromText(QLatin1StringView(text->utf8)) : std::nullopt;
        if (when)
            out = *when;
        return when.has_value();
    }
};

template <> struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static Value encode(QDate date)
    {
        return date.isValid() ? Value{Text{date.toString(Qt::ISODate).toUtf8()}} : Value{};
    }
    static bool decode(const Value& value, QDate& out)
    {
        const auto* text = std::get_if<Text>(&value);
        out = text ? QDate::fromString(QString::fromUtf8(text->utf8), Qt::ISODate) : QDate();
        return isNull(value) || out.isValid();
    }
};

template <class T> struct Codec<std::optional<T>>
{
    static constexpr FieldType type = Codec<T>::type;
    static Value encode(const std::optional<T>& value)
    {
        return value ? Codec<T>::encode(*value) : Value{};
    }
    static bool decode(const Value& value, std::optional<T>& out)
    {
        out.reset();
        return isNull(value) || Codec<T>::decode(value, out.emplace());
    }
};

template <class T> struct Inner
{
    using Type = T;
};

template <class T> struct Inner<std::optional<T>>
{
    using Type = T;
};

} // namespace ireg
