// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typednumber.h"

#include <QRegularExpression>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestQuote = 80;

tl::unexpected<Error> refusedNumber(const QString& code, const QString& typed)
{
    return failed(ErrorKind::Invalid, u'#' + code + u' ' + typed.left(longestQuote));
}

/// Blanks of any width between the groups: what is pasted has U+00A0, U+202F or U+2009.
QString withPlainBlanks(QStringView text)
{
    QString plain = text.trimmed().toString();
    for (QChar& c : plain) {
        if (c.isSpace())
            c = u' ';
    }
    return plain;
}

} // namespace

Result<qint64> parseNumber(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:[0-9]+|[0-9]{1,3}(?:([ ,'\u2019])[0-9]{3})(?:\\1[0-9]{3})*"
        u"|[0-9]{1,3}(?:\\.[0-9]{3}){2,})$"_s);
    const QString typed = withPlainBlanks(text);
    if (typed.isEmpty())
        return failed(ErrorKind::Invalid, QString());
    if (!form.match(typed).hasMatch())
        return refusedNumber(u"not-a-number"_s, typed);
    QString digits = typed;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? Result<qint64>(number) : refusedNumber(u"number-too-large"_s, typed);
}

} // namespace ireg
