// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ireg
{

namespace detail
{

/// Refuses, at compile time, what is not snake_case.
constexpr const char* checkedCode(const char* literal)
{
    for (const char* c = literal; *c != '\0'; ++c) {
        const bool lower = *c >= 'a' && *c <= 'z';
        const bool tail = c != literal && (*c == '_' || (*c >= '0' && *c <= '9'));
        if (!lower && !tail)
            throw "a code is snake_case";
    }
    return literal;
}

} // namespace detail

/// The code of a field, or of a list of records, as a literal; for ever.
struct Code
{
    const char* text;

    consteval Code(const char* literal) : text(detail::checkedCode(literal)) {}
};

} // namespace ireg
