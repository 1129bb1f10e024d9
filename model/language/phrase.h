// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

#include <cstddef>

namespace ireg
{

/// Has no body: where a constant needs it, the program does not compile, and the reason is shown.
void doesNotCompile(const char* reason);

/// What people read, in each language of the program; %1, %2, ... are places for values. It stands
/// as a constant beside its use; one without French does not compile.
class Phrase
{
public:
    /// Says nothing.
    constexpr Phrase() = default;
    template <std::size_t english, std::size_t french>
    consteval Phrase(const char16_t (&inEnglish)[english], const char16_t (&inFrench)[french])
        : m_english(inEnglish), m_french(inFrench)
    {
        if ((english == 1) != (french == 1))
            doesNotCompile("a phrase is said in one language alone");
    }

    constexpr bool isEmpty() const { return m_english.isEmpty(); }
    /// In French the spaces inside « » and before : ; ? ! don't break.
    QString in(Language language) const;

private:
    QStringView m_english;
    QStringView m_french;
};

/// A phrase about a number: French takes the singular for nought too.
struct Counted
{
    Phrase one;
    Phrase many;

    QString in(Language language, qint64 count) const;
};

} // namespace ireg
