// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/timetext.h"

#include "model/language/spokentime.h"

#include <QLocale>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

// Not from QLocale: its words change with the CLDR data of the Qt that is installed.
constexpr std::array englishMonths{
    u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr std::array frenchMonths{u"janv.",
                                  u"févr.",
                                  u"mars",
                                  u"avr.",
                                  u"mai",
                                  u"juin",
                                  u"juil.",
                                  u"août",
                                  u"sept.",
                                  u"oct.",
                                  u"nov.",
                                  u"déc."};

bool isFrench(Language language)
{
    return language == Language::French;
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// Four digits at least, so that the year 87 is not read as 1987.
QString yearOf(QDate date)
{
    const QString digits = QString::number(std::abs(date.year())).rightJustified(4, u'0');
    return date.year() < 0 ? u'-' + digits : digits;
}

QString monthOf(Language language, QDate date)
{
    const auto& months = isFrench(language) ? frenchMonths : englishMonths;
    const auto month = static_cast<std::size_t>(date.month() - 1);
    return QStringView(months[month]).toString() + u' ' + yearOf(date);
}

QString clockOf(QTime time)
{
    return twoDigits(time.hour()) + u':' + twoDigits(time.minute());
}

QString hourOf(Language language, int hour)
{
    return isFrench(language) ? u"%1 h à %2 h"_s.arg(hour).arg(hour + 1)
                              : u"%1:00 to %2:00"_s.arg(twoDigits(hour), twoDigits(hour + 1));
}

bool hasTimeOfDay(Precision precision)
{
    return precision == Precision::Exact || precision == Precision::About
        || precision == Precision::Hour;
}

} // namespace

QString timeText(Language language, const When& when)
{
    const QString text = shortTimeText(language, when);
    return hasTimeOfDay(when.precision) ? text + u" ("_s + offsetText(when.local()) + u')' : text;
}

QString shortTimeText(Language language, const When& when)
{
    const QDateTime local = when.local();
    const QString day = dateText(language, local.date());
    const bool named = when.precision < Precision::Month; // a day, which has an article
    const QString about = !isAbout(when) ? QString()
        : isFrench(language)             ? named ? u"vers le "_s : u"vers "_s
                                         : u"about "_s;
    switch (when.precision) {
    case Precision::Exact:
    case Precision::About: return about + day + u", "_s + clockOf(local.time());
    case Precision::Hour: return about + day + u", "_s + hourOf(language, local.time().hour());
    case Precision::Day: return about + day;
    case Precision::Month: return about + monthOf(language, local.date());
    case Precision::Year: return about + yearOf(local.date());
    }
    return {};
}

QString utcText(const When& when)
{
    const QDateTime utc = when.utc();
    const QDate local = when.local().date();
    const QString minute = utc.toString(u"yyyy-MM-dd HH:mm"_s);
    const QString about = isAbout(when) ? u"~"_s : QString();
    switch (when.precision) {
    case Precision::Exact:
    case Precision::About: return about + minute + u'Z';
    case Precision::Hour:
        return about + minute + u'\u2013' + clockOf(utc.addSecs(3600).time()) + u'Z';
    case Precision::Day: return about + local.toString(Qt::ISODate);
    case Precision::Month: return about + local.toString(u"yyyy-MM"_s);
    case Precision::Year: return about + local.toString(u"yyyy"_s);
    }
    return {};
}

QString dateText(Language language, QDate date)
{
    if (!date.isValid())
        return {};
    const QString day = isFrench(language) && date.day() == 1 ? u"1er"_s
                                                              : QString::number(date.day());
    return day + u' ' + monthOf(language, date);
}

QString durationText(Language language, qint64 minutes)
{
    const QString sign = minutes < 0 ? u"\u2212"_s : QString();
    const auto size = minutes < 0 ? ~static_cast<quint64>(minutes) + 1
                                  : static_cast<quint64>(minutes);
    const quint64 days = size / (24 * 60);
    const quint64 hours = size / 60 % 24;
    const auto part = [language](quint64 number, const QString& unit) -> QString {
        return numberText(language, static_cast<qint64>(number)) + u' ' + unit;
    };
    const QString dayUnit = isFrench(language) ? u"j"_s : u"d"_s;
    if (days > 0)
        return sign + part(days, dayUnit) + (hours > 0 ? u' ' + part(hours, u"h"_s) : QString());
    const quint64 rest = size % 60;
    if (hours > 0)
        return sign + part(hours, u"h"_s) + (rest > 0 ? u' ' + part(rest, u"min"_s) : QString());
    return sign + part(rest, u"min"_s);
}

QString numberText(Language language, qint64 number)
{
    const QLocale locale = isFrench(language) ? QLocale(QLocale::French, QLocale::France)
                                              : QLocale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(number);
}

} // namespace ireg
