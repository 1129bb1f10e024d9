// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/incidentcondition.h"

namespace ireg::condition
{

using namespace Qt::StringLiterals;

namespace
{

QString quoted(const QString& value)
{
    return u'"' + QString(value).replace(u'"', u"\\\""_s) + u'"';
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// One after the other as few words as they can be said in; nothing where they are not whole months
/// or too many.
QStringList wholePeriods(const Period& period)
{
    constexpr int mostMonths = 24;
    if (period == yearOf(period.from))
        return {period.from.toString(u"yyyy"_s)};
    if (period == quarterOf(period.from))
        return {u"%1-Q%2"_s.arg(period.from.year()).arg((period.from.month() + 2) / 3)};
    QStringList months;
    if (period.from.day() != 1 || period.to.day() != period.to.daysInMonth())
        return months;
    for (QDate month = period.from; month <= period.to; month = month.addMonths(1))
        months.append(month.toString(u"yyyy-MM"_s));
    return months.size() > mostMonths ? QStringList() : months;
}

} // namespace

QString noticedIn(const Period& period)
{
    const bool whole = period.from.isValid() && period.to.isValid();
    const QStringList months = whole ? wholePeriods(period) : QStringList();
    if (!months.isEmpty())
        return u"noticed in ("_s + months.join(u", "_s) + u')';
    QStringList bounds;
    if (period.from.isValid())
        bounds.append(u"noticed >= "_s + isoDay(period.from));
    if (period.to.isValid())
        bounds.append(u"noticed <= "_s + isoDay(period.to));
    return all(bounds);
}

QString noticedIn(const QString& month)
{
    const bool known = QDate::fromString(month + u"-01"_s, Qt::ISODate).isValid();
    return known ? u"noticed in ("_s + month + u')' : u"noticed = null"_s;
}

QString is(const char* field, const QString& code)
{
    return QLatin1String(field) + u" = "_s + (code == u"none"_s ? u"null"_s : code);
}

QString named(const char* field, const QString& value)
{
    return QLatin1String(field) + u" = "_s + quoted(value);
}

QString references(const QStringList& references)
{
    if (references.isEmpty())
        return {};
    QStringList some;
    for (const QString& reference : references.first(std::min(references.size(), mostReferences)))
        some.append(quoted(reference));
    return u"reference in ("_s + some.join(u", "_s) + u')';
}

QString all(const QStringList& conditions)
{
    QStringList said = conditions;
    said.removeAll(QString());
    return said.join(u" and "_s);
}

} // namespace ireg::condition
