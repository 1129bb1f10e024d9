// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

namespace ireg::report
{

/// Words that only reports use, in each language of the program; %1, %2, ... are places for values.
struct Phrase
{
    QStringView english;
    QStringView french;

    QString in(Language language) const
    {
        return (language == Language::French ? french : english).toString();
    }
};

/// A phrase about a number: French takes the singular for nought too.
struct Counted
{
    Phrase one;
    Phrase many;

    QString in(Language language, qint64 count) const
    {
        const bool single = count == 1 || (language == Language::French && count == 0);
        return (single ? one : many).in(language);
    }
};

} // namespace ireg::report
