// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/phrase.h"

#include "model/language/typography.h"

namespace ireg
{

QString Phrase::in(Language language) const
{
    return language == Language::English ? m_english.toString()
                                         : frenchTypography(m_french.toString());
}

QString Counted::in(Language language, qint64 count) const
{
    const bool single = count == 1 || (language == Language::French && count == 0);
    return (single ? one : many).in(language);
}

} // namespace ireg
