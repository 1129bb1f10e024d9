// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"

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

QString spoken(Language language, const Wording& words)
{
    if (language == Language::English)
        return QStringView(words.english).toString();
    QString text = QStringView(words.french).toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool before = i + 1 < text.size() && bindsLeft(text[i + 1]);
        if (text[i] == u' ' && (before || (i > 0 && text[i - 1] == u'«')))
            text[i] = noBreakSpace;
    }
    return text;
}

const Wording* findWords(std::span<const Wording> table, QByteArrayView code)
{
    for (const Wording& words : table) {
        if (code == QByteArrayView(words.code))
            return &words;
    }
    return nullptr;
}

} // namespace ireg
