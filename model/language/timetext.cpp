// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/timetext.h"

#include <QLocale>

namespace ireg
{

using namespace Qt::StringLiterals;

QString timeText(Language language, const When& when)
{
    return shortTimeText(language, when) + u" (UTC"_s + when.local().toString(u"ttt"_s) + u')';
}

QString shortTimeText(Language, const When& when)
{
    return when.local().toString(u"d MMM yyyy, HH:mm"_s);
}

QString utcText(const When& when)
{
    return when.utc().toString(u"yyyy-MM-dd HH:mm'Z'"_s);
}

QString dateText(Language, QDate date)
{
    return date.toString(u"d MMM yyyy"_s);
}

QString durationText(Language, qint64 minutes)
{
    return QString::number(minutes) + u" min"_s;
}

QString numberText(Language, qint64 number)
{
    return QString::number(number);
}

} // namespace ireg
