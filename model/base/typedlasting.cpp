// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedlasting.h"

#include <QRegularExpression>

#include <cmath>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minutesOfHour = 60;
constexpr qint64 minutesOfDay = 24 * minutesOfHour;
constexpr qint64 longestLasting = 3'660 * minutesOfDay;
constexpr qsizetype longestQuotedLasting = 80;

qint64 minutesOf(const QString& unit)
{
    if (unit.startsWith(u'd') || unit.startsWith(u'j'))
        return minutesOfDay;
    return unit.startsWith(u'm') ? 1 : minutesOfHour;
}

} // namespace

Result<qint64> parseLasting(QStringView text)
{
    static const QRegularExpression form(
        u"^([0-9]{1,8}(?:[.,][0-9]{1,2})?)\\s*(h|hours?|heures?|min|minutes?|d|days?|j|jours?)?"
        u"(?:(?<=h)\\s*([0-9]{1,2})\\s*(?:min|minutes?)?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = text.trimmed().toString().toLower();
    if (typed.isEmpty())
        return failed(ErrorKind::Invalid, QString());
    const auto match = form.match(typed);
    const QString fraction = QString(match.captured(1)).replace(u',', u'.');
    const int rest = match.captured(3).toInt();
    if (!match.hasMatch() || rest >= minutesOfHour)
        return failed(ErrorKind::Invalid, u"#not-a-duration "_s + typed.left(longestQuotedLasting));
    const double whole = fraction.toDouble() * static_cast<double>(minutesOf(match.captured(2)));
    const qint64 minutes = std::llround(whole) + rest;
    return minutes <= longestLasting
        ? Result<qint64>(minutes)
        : failed(ErrorKind::Invalid, u"#number-too-large "_s + typed.left(longestQuotedLasting));
}

QString typedLasting(qint64 minutes)
{
    const QString rest = u"%1\u00A0min"_s.arg(minutes % minutesOfHour);
    if (minutes < minutesOfHour)
        return rest;
    const QString hours = u"%1\u00A0h"_s.arg(minutes / minutesOfHour);
    return minutes % minutesOfHour == 0 ? hours : QString(hours + u' ' + rest);
}

} // namespace ireg
