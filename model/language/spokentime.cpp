// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/spokentime.h"

#include "model/language/phrase.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array wholeMonths{Phrase{u"January", u"janvier"},
                                 Phrase{u"February", u"février"},
                                 Phrase{u"March", u"mars"},
                                 Phrase{u"April", u"avril"},
                                 Phrase{u"May", u"mai"},
                                 Phrase{u"June", u"juin"},
                                 Phrase{u"July", u"juillet"},
                                 Phrase{u"August", u"août"},
                                 Phrase{u"September", u"septembre"},
                                 Phrase{u"October", u"octobre"},
                                 Phrase{u"November", u"novembre"},
                                 Phrase{u"December", u"décembre"}};
constexpr std::array weekdays{Phrase{u"Monday", u"lundi"},
                              Phrase{u"Tuesday", u"mardi"},
                              Phrase{u"Wednesday", u"mercredi"},
                              Phrase{u"Thursday", u"jeudi"},
                              Phrase{u"Friday", u"vendredi"},
                              Phrase{u"Saturday", u"samedi"},
                              Phrase{u"Sunday", u"dimanche"}};

constexpr Phrase aboutDay{u"on or about %1", u"vers %1"};
constexpr Phrase aboutPeriod{u"around %1", u"vers %1"};
constexpr Phrase atClock{u"at %1", u"à %1"};
constexpr Phrase aboutClock{u"at about %1", u"vers %1"};
constexpr Phrase withinHour{u"between %1 and %2", u"entre %1 et %2"};

QString yearAfter(int year, QDate today)
{
    return year == today.year() ? QString() : u' ' + QString::number(year);
}

QString monthAndYear(Language language, QDate day)
{
    return wholeMonths[static_cast<std::size_t>(day.month() - 1)].in(language) + u' '
        + QString::number(day.year());
}

/// "at 11:15"; empty for a day and longer.
QString clockPart(Language language, const When& when)
{
    const QTime time = when.local().time();
    const QString minute = time.toString(u"HH:mm"_s);
    switch (when.precision) {
    case Precision::Exact: return atClock.in(language).arg(minute);
    case Precision::About: return aboutClock.in(language).arg(minute);
    case Precision::Hour:
        return withinHour.in(language).arg(
            minute, time.hour() == 23 ? u"24:00"_s : time.addSecs(3600).toString(u"HH:mm"_s));
    case Precision::Day:
    case Precision::Month:
    case Precision::Year: return {};
    }
    return {};
}

} // namespace

QString monthText(Language language, QDate day)
{
    return day.isValid() ? monthAndYear(language, day) : QString();
}

QString offsetText(const QDateTime& local)
{
    const int offset = local.offsetFromUtc();
    if (offset == 0)
        return u"UTC"_s;
    const int size = std::abs(offset);
    const auto digits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = u"UTC"_s + (offset < 0 ? u'-' : u'+') + digits(size / 3600) + u':'
        + digits(size / 60 % 60);
    // Local mean times of the 19th century are not whole minutes.
    if (size % 60 != 0)
        text += u':' + digits(size % 60);
    return text;
}

QString spokenDay(Language language, QDate day, QDate today)
{
    const bool french = language == Language::French;
    const QString number = french && day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return (french ? u"le "_s : QString())
        + weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)].in(language) + u' ' + number
        + u' ' + wholeMonths[static_cast<std::size_t>(day.month() - 1)].in(language)
        + yearAfter(day.year(), today);
}

QString spokenTime(Language language, const When& when, QDate today)
{
    const bool french = language == Language::French;
    const QDate date = when.local().date();
    const QString day = spokenDay(language, date, today);
    const QString period = when.precision == Precision::Month ? monthAndYear(language, date)
                                                              : QString::number(date.year());
    switch (when.precision) {
    case Precision::Exact:
    case Precision::About:
    case Precision::Hour:
        return (french ? QString() : u"on "_s) + day + u' ' + clockPart(language, when);
    case Precision::Day:
        if (isAbout(when))
            return aboutDay.in(language).arg(day);
        return (french ? QString() : u"on "_s) + day;
    case Precision::Month:
    case Precision::Year:
        if (isAbout(when))
            return aboutPeriod.in(language).arg(period);
        return (french ? u"en "_s : u"in "_s) + period;
    }
    return {};
}

QString spokenClock(Language language, const When& when, QDate today)
{
    const QString clock = clockPart(language, when);
    return clock.isEmpty() ? spokenTime(language, when, today) : clock;
}

QString spokenLimit(Language language, const When& when, QDate today)
{
    const QDateTime local = when.local();
    return spokenDay(language, local.date(), today) + u' ' + clockPart(language, when) + u" ("_s
        + offsetText(local) + u')';
}

} // namespace ireg
