// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"

#include <algorithm>

namespace ireg
{

namespace
{

bool isOverride(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
        || c == 0x200f;
}

} // namespace

QString displayText(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (QChar c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c.unicode() == 0x2028
            || c.unicode() == 0x2029)
            shown += u' ';
        else if (c.category() != QChar::Other_Control && !isOverride(c.unicode()))
            shown += c;
    }
    return shown;
}

QString firstSentence(QStringView text, int most)
{
    const QString line = displayText(text).simplified();
    qsizetype end = line.size();
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const bool stop = line[i] == u'.' || line[i] == u'!' || line[i] == u'?';
        if (stop && line[i + 1] == u' ' && i > 10) {
            end = i + 1;
            break;
        }
    }
    if (end <= most)
        return line.first(end);
    qsizetype cut = line.lastIndexOf(u' ', most - 1);
    if (cut < most / 2)
        cut = most - 1;
    if (cut > 0 && line[cut - 1].isHighSurrogate())
        --cut;
    return line.first(cut) + QChar(0x2026);
}

QString textFromUtf8(QByteArrayView utf8)
{
    static constexpr QByteArrayView mark("\xEF\xBB\xBF", 3);
    return utf8.startsWith(mark) ? QChar(0xFEFF) + QString::fromUtf8(utf8.sliced(mark.size()))
                                 : QString::fromUtf8(utf8);
}

QString fold(QStringView text)
{
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(folded), [](QChar c) {
        return c.category() != QChar::Mark_NonSpacing;
    });
    return folded;
}

} // namespace ireg
