// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace ireg
{

/// An enumerator and its stable code. The code is for ever; the spelling in C++ is not.
template <class E> struct CodeOf
{
    E value;
    const char* code;
};
template <class E>
CodeOf(E, const char*) -> CodeOf<E>; // clang before 17 does not deduce aggregates

/// Specialised beside each enumeration that is stored: a std::array<CodeOf<E>, N>.
template <class E> inline constexpr std::nullptr_t codes = nullptr;

template <class E> concept Coded = requires
{
    codes<E>.size();
};

template <Coded E> constexpr const char* codeOf(E value)
{
    for (const auto& entry : codes<E>) {
        if (entry.value == value)
            return entry.code;
    }
    return "";
}

template <Coded E> std::optional<E> fromCode(QByteArrayView code)
{
    for (const auto& entry : codes<E>) {
        if (code == QByteArrayView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

template <Coded E> QString codeText(E value)
{
    return QString::fromLatin1(codeOf(value));
}

} // namespace ireg
