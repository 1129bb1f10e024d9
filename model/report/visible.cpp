// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/visible.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t tagsBegin = 0xE0000;
constexpr char32_t tagsEnd = 0xE007F;
constexpr char32_t hangulFillers[] = {0x115F, 0x1160, 0x3164, 0xFFA0};

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isHidden(char32_t c)
{
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return false;
    if (c >= tagsBegin && c <= tagsEnd)
        return true;
    for (const char32_t filler : hangulFillers) {
        if (c == filler)
            return true;
    }
    // An object replacement character would make a text layout look for an inline object.
    if (c == 0xFFFC || QChar::isNonCharacter(c))
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

void append(QString& shown, char32_t c)
{
    if (isLineBreak(c))
        shown += u'\n';
    else if (c == U'\t')
        shown += u' ';
    else if (!isHidden(c))
        shown += QStringView(QChar::fromUcs4(c));
}

} // namespace

QString visible(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool more = i + 1 < text.size();
        if (c == u'\r') {
            if (!more || text.at(i + 1) != u'\n')
                shown += u'\n';
        } else if (c.isHighSurrogate() && more && text.at(i + 1).isLowSurrogate()) {
            append(shown, QChar::surrogateToUcs4(c, text.at(++i)));
        } else if (c.isSurrogate()) {
            shown += QChar(QChar::ReplacementCharacter);
        } else {
            append(shown, c.unicode());
        }
    }
    return shown;
}

QString visibleLine(QStringView text)
{
    return visible(text).replace(u'\n', u' ').trimmed();
}

} // namespace ireg::report
