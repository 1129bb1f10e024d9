// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/phrase.h"

namespace ireg
{

namespace
{

constexpr QChar noBreakSpace(0x00a0);

bool bindsLeft(QChar c)
{
    return QStringView(u":;?!»").contains(c);
}

} // namespace

QString Phrase::in(Language language) const
{
    if (language == Language::English)
        return m_english.toString();
    QString text = m_french.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool before = i + 1 < text.size() && bindsLeft(text[i + 1]);
        if (text[i] == u' ' && (before || (i > 0 && text[i - 1] == u'«')))
            text[i] = noBreakSpace;
    }
    return text;
}

QString Counted::in(Language language, qint64 count) const
{
    const bool single = count == 1 || (language == Language::French && count == 0);
    return (single ? one : many).in(language);
}

} // namespace ireg
