// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/when.h"

#include <array>

namespace ireg
{

namespace
{

struct PrecisionName
{
    Precision precision;
    char letter;
    const char* code;
};

constexpr std::array<PrecisionName, 6> names{{{Precision::Exact, 'e', "exact"},
                                              {Precision::About, 'a', "about"},
                                              {Precision::Hour, 'h', "hour"},
                                              {Precision::Day, 'd', "day"},
                                              {Precision::Month, 'm', "month"},
                                              {Precision::Year, 'y', "year"}}};

constexpr qint64 epochDay = 2'440'588; // Julian day of 1970-01-01
constexpr qint64 dayMs = 86'400'000;

const PrecisionName& nameOf(Precision precision)
{
    return names[static_cast<std::size_t>(precision)];
}

/// A period that is about right has its letter as a capital.
QChar letterOf(const When& when)
{
    const QChar letter = QLatin1Char(nameOf(when.precision).letter);
    return when.about && when.precision >= Precision::Hour ? letter.toUpper() : letter;
}

template <class View> bool matches(View text, QLatin1String pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = QChar(text[i]).unicode();
        const bool digit = c >= u'0' && c <= u'9';
        if (pattern[i] == QLatin1Char('9') ? !digit : c != pattern[i].unicode())
            return false;
    }
    return true;
}

/// Of text that is known to be digits; a list of incidents reads hundreds of times.
template <class View> int number(View digits)
{
    int value = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        value = value * 10 + (QChar(digits[i]).unicode() - u'0');
    return value;
}

void putDigits(QString& text, qsizetype at, qsizetype count, int value)
{
    for (qsizetype i = count - 1; i >= 0; --i, value /= 10)
        text[at + i] = QChar(u'0' + value % 10);
}

bool isZoneText(QStringView zone)
{
    if (zone.isEmpty() || zone.size() > 64)
        return false;
    for (QChar c : zone) {
        const bool plain = c.unicode() < 128
            && (c.isLetterOrNumber() || QStringLiteral("/_+-:").contains(c));
        if (!plain)
            return false;
    }
    return true;
}

/// Nearly always the zone that was read before, which is then neither checked nor copied again.
template <class View> std::optional<QString> zoneText(View zone)
{
    thread_local QString last;
    if (last.isEmpty() || zone != last) {
        const QString text = zone.toString();
        if (!isZoneText(text))
            return std::nullopt;
        last = text;
    }
    return last;
}

template <class View> std::optional<When> read(View text)
{
    if (text.size() < 28 || !matches(text.first(24), QLatin1String("9999-99-99T99:99:99.999Z"))
        || text[24] != u' ' || text[26] != u' ')
        return std::nullopt;
    const QDate date(number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8, 2)));
    const QTime time(number(text.sliced(11, 2)),
                     number(text.sliced(14, 2)),
                     number(text.sliced(17, 2)),
                     number(text.sliced(20, 3)));
    const auto zone = zoneText(text.sliced(27));
    if (!date.isValid() || !time.isValid() || !zone)
        return std::nullopt;
    const QChar letter(text[25]);
    for (const PrecisionName& name : names) {
        When when{.ms = (date.toJulianDay() - epochDay) * dayMs + time.msecsSinceStartOfDay(),
                  .zone = *zone,
                  .precision = name.precision,
                  .about = letter.isUpper()};
        if (letter == letterOf(when))
            return when;
    }
    return std::nullopt;
}

} // namespace

QDateTime When::local() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zoneOf(zone));
}

QString toText(const When& when)
{
    const QDateTime utc = when.utc();
    const QDate date = utc.date();
    const QTime time = utc.time();
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z e ");
    putDigits(text, 0, 4, date.year());
    putDigits(text, 5, 2, date.month());
    putDigits(text, 8, 2, date.day());
    putDigits(text, 11, 2, time.hour());
    putDigits(text, 14, 2, time.minute());
    putDigits(text, 17, 2, time.second());
    putDigits(text, 20, 3, time.msec());
    text[25] = letterOf(when);
    return text + when.zone;
}

std::optional<When> whenFromText(QStringView text)
{
    return read(text);
}

std::optional<When> whenFromText(QLatin1StringView text)
{
    return read(text);
}

QString isoText(const When& when)
{
    const QDateTime local = when.local();
    switch (when.precision) {
    case Precision::Year: return local.toString(QStringLiteral("yyyy"));
    case Precision::Month: return local.toString(QStringLiteral("yyyy-MM"));
    case Precision::Day: return local.toString(QStringLiteral("yyyy-MM-dd"));
    case Precision::Exact:
    case Precision::About:
    case Precision::Hour: break;
    }
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = minutes == 0 && zoneOf(when.zone) == QTimeZone::utc()
        ? QStringLiteral("Z")
        : QStringLiteral("%1%2:%3")
              .arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const QString pattern = when.precision == Precision::Hour
        ? QStringLiteral("yyyy-MM-ddTHH:00")
        : QStringLiteral("yyyy-MM-ddTHH:mm:ss");
    return local.toString(pattern) + offset;
}

QString typedForm(const When& when)
{
    return isAbout(when) ? u'~' + isoText(when) : isoText(when);
}

const char* precisionCode(Precision precision)
{
    return nameOf(precision).code;
}

bool isAbout(const When& when)
{
    return when.about || when.precision == Precision::About;
}

When inZone(const When& when, const QString& zone)
{
    const bool instant = when.precision == Precision::Exact || when.precision == Precision::About;
    return instant && !zone.isEmpty() ? When{when.ms, zone, when.precision} : when;
}

QDateTime lastInstant(const When& when)
{
    const QTimeZone zone = zoneOf(when.zone);
    const QDate day = dateOf(when);
    switch (when.precision) {
    case Precision::Exact:
    case Precision::About: return when.utc();
    case Precision::Hour: return when.utc().addMSecs(3'599'999);
    case Precision::Day: return day.endOfDay(zone);
    case Precision::Month: return QDate(day.year(), day.month(), day.daysInMonth()).endOfDay(zone);
    case Precision::Year: return QDate(day.year(), 12, 31).endOfDay(zone);
    }
    return when.utc();
}

bool liesBefore(const When& one, const When& other)
{
    return lastInstant(one).addMSecs(clockToleranceMs) < other.utc();
}

QDate dateOf(const When& when)
{
    return when.local().date();
}

int yearOf(const When& when)
{
    return dateOf(when).year();
}

} // namespace ireg
