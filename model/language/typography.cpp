// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/typography.h"

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

QString frenchTypography(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u' ' && (bindsLeft(after) || before == u'«'))
            text[i] = noBreakSpace;
        else if (text[i] == u'\'' && before.isLetter() && after.isLetter())
            text[i] = u'’';
    }
    return text;
}

QString named(Language language, const QString& name, const QString& text)
{
    return name + (language == Language::French ? u"\u00a0: " : u": ") + text;
}

} // namespace ireg
