// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedtime.h"

#include "model/base/utc.h"

#include <QRegularExpression>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;
constexpr qint64 clocksDiffer = 5 * 60'000; ///< ms that the clock on the wall may be ahead

/// What a time of day alone stands for.
enum class ClockTime { Last, Today };

/// Where and when somebody types.
struct Typing
{
    const QTimeZone& zone;
    const QDateTime& nowUtc;
    ClockTime clockTime;

    QDate today() const { return nowUtc.toTimeZone(zone).date(); }
};

tl::unexpected<Error> refusal(QStringView text, const QString& detail)
{
    return failed(ErrorKind::Invalid, detail, text.left(80).toString());
}

/// Of nothing typed the kind of the error says enough.
tl::unexpected<Error> isNo(const QString& code, QStringView text)
{
    const QString typed = text.trimmed().left(80).toString();
    return refusal(text, typed.isEmpty() ? QString() : u'#' + code + u' ' + typed);
}

tl::unexpected<Error> notATime(QStringView text)
{
    return isNo(u"not-a-time"_s, text);
}

QString zoneName(const QTimeZone& zone)
{
    return QString::fromLatin1(zone.id());
}

QRegularExpressionMatch match(const QString& pattern, QStringView text)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(text.toString());
}

bool plausible(QDate date)
{
    return date.isValid() && date.year() >= earliestYear && date.year() <= latestYear;
}

QString rfc3339(const QDateTime& instant)
{
    return instant.toOffsetFromUtc(instant.offsetFromUtc()).toString(Qt::ISODate);
}

/// The instants, one or two or none, whose wall clock in `zone` shows this local time.
std::vector<qint64> instantsOf(QDate date, QTime time, const QTimeZone& zone)
{
    const QDateTime asUtc(date, time, utcZone);
    std::vector<qint64> found;
    for (int shift : {-86'400, 0, 86'400}) {
        const int offset = zone.offsetFromUtc(asUtc.addSecs(shift));
        const QDateTime instant = asUtc.addSecs(-offset);
        const qint64 ms = instant.toMSecsSinceEpoch();
        if (zone.offsetFromUtc(instant) == offset
            && std::find(found.begin(), found.end(), ms) == found.end())
            found.push_back(ms);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// What a skipped local time could have meant: with the offset before and the one after.
QString gapReadings(QDate date, QTime time, const QTimeZone& zone)
{
    const QDateTime asUtc(date, time, utcZone);
    const int before = zone.offsetFromUtc(asUtc.addSecs(-86'400));
    const int after = zone.offsetFromUtc(asUtc.addSecs(86'400));
    const auto reading = [&](int offset) {
        return rfc3339(asUtc.addSecs(-offset).toOffsetFromUtc(offset));
    };
    return "#skipped-time "_L1 + reading(before) + u' ' + reading(after);
}

Result<When> localTime(QStringView text, QDate date, QTime time, const QTimeZone& zone)
{
    if (!plausible(date) || !time.isValid())
        return notATime(text);
    const std::vector<qint64> instants = instantsOf(date, time, zone);
    if (instants.empty())
        return refusal(text, gapReadings(date, time, zone));
    if (instants.size() > 1) {
        const auto reading = [&](qint64 ms) {
            return rfc3339(QDateTime::fromMSecsSinceEpoch(ms, zone));
        };
        return refusal(text,
                       "#repeated-time "_L1 + reading(instants.front()) + u' '
                           + reading(instants.back()));
    }
    return When{.ms = instants.front(), .zone = zoneName(zone), .precision = Precision::Exact};
}

/// The first instant that this local time can have been, also where it was skipped.
qint64 earliest(QDate date, QTime time, const QTimeZone& zone)
{
    const std::vector<qint64> instants = instantsOf(date, time, zone);
    if (!instants.empty())
        return instants.front();
    const QDateTime asUtc(date, time, utcZone);
    return asUtc.addSecs(-zone.offsetFromUtc(asUtc.addSecs(-86'400))).toMSecsSinceEpoch();
}

/// 23:50 typed at 0:10 was twenty minutes ago.
Result<When> clockTime(QStringView text, QTime time, const Typing& typing)
{
    const QDate today = typing.today();
    if (typing.clockTime == ClockTime::Today || !time.isValid())
        return localTime(text, today, time, typing.zone);
    const qint64 ahead = earliest(today, time, typing.zone) - typing.nowUtc.toMSecsSinceEpoch();
    if (ahead <= 0)
        return localTime(text, today, time, typing.zone);
    const auto last = localTime(text, today.addDays(-1), time, typing.zone);
    if (ahead > clocksDiffer || !last)
        return last;
    return refusal(text,
                   "#time-ahead "_L1 + rfc3339(last->local()) + u' '
                       + rfc3339(last->local().addDays(1)));
}

/// A day, month or year begins at its first instant, also where midnight is skipped.
When periodStart(QDate date, const QTimeZone& zone, Precision precision)
{
    return {.ms = date.startOfDay(zone).toMSecsSinceEpoch(),
            .zone = zoneName(zone),
            .precision = precision};
}

QTime timeFrom(const QRegularExpressionMatch& found, int hour)
{
    const QString seconds = found.captured(hour + 2);
    return QTime(found.captured(hour).toInt(),
                 found.captured(hour + 1).toInt(),
                 seconds.toInt(),
                 found.captured(hour + 3).leftJustified(3, u'0', true).toInt());
}

QDate dateFrom(const QRegularExpressionMatch& found)
{
    return QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
}

const QString datePattern = u"([0-9]{4})-([0-9]{2})-([0-9]{2})"_s;
const QString clockPattern = u"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?"_s;

std::optional<Result<When>> withOffset(QStringView text, const QTimeZone& zone)
{
    const auto found = match(datePattern + u"[Tt ]"_s + clockPattern
                                 + u"\\s?(?:([Zz])|([+-])([0-9]{2}):?([0-9]{2}))"_s,
                             text);
    if (!found.hasMatch())
        return std::nullopt;
    const QDate date = dateFrom(found);
    const QTime time = timeFrom(found, 4);
    const int offset = (found.captured(10).toInt() * 60 + found.captured(11).toInt()) * 60
        * (found.captured(9) == u"-" ? -1 : 1);
    if (!plausible(date) || !time.isValid() || std::abs(offset) > 14 * 3600
        || found.captured(11).toInt() > 59)
        return Result<When>(notATime(text));
    const QDateTime instant = QDateTime(date, time, utcZone).addSecs(-offset);
    QString name = offset == 0 ? u"UTC"_s
                               : found.captured(9) + found.captured(10) + u':' + found.captured(11);
    if (zone.offsetFromUtc(instant) == offset)
        name = zoneName(zone);
    return Result<When>(
        When{.ms = instant.toMSecsSinceEpoch(), .zone = name, .precision = Precision::Exact});
}

std::optional<Result<When>> naive(QStringView text, const QTimeZone& zone)
{
    const auto full = match(datePattern + u"[Tt ]"_s + clockPattern, text);
    if (full.hasMatch())
        return localTime(text, dateFrom(full), timeFrom(full, 4), zone);
    const auto day = match(datePattern, text);
    if (day.hasMatch())
        return plausible(dateFrom(day))
            ? Result<When>(periodStart(dateFrom(day), zone, Precision::Day))
            : Result<When>(notATime(text));
    const auto month = match(u"([0-9]{4})(?:-([0-9]{2}))?"_s, text);
    if (!month.hasMatch())
        return std::nullopt;
    const bool yearOnly = month.captured(2).isEmpty();
    const QDate first(month.captured(1).toInt(), yearOnly ? 1 : month.captured(2).toInt(), 1);
    if (!plausible(first))
        return Result<When>(notATime(text));
    return Result<When>(periodStart(first, zone, yearOnly ? Precision::Year : Precision::Month));
}

std::optional<int> dayShift(const QString& word)
{
    static const std::pair<QLatin1String, int> words[] = {{"today"_L1, 0},
                                                          {"aujourd'hui"_L1, 0},
                                                          {"yesterday"_L1, -1},
                                                          {"hier"_L1, -1},
                                                          {"tomorrow"_L1, 1},
                                                          {"demain"_L1, 1}};
    for (const auto& [known, shift] : words) {
        if (word == known)
            return shift;
    }
    return std::nullopt;
}

std::optional<Result<When>> relative(QStringView text, const Typing& typing)
{
    const QString lower = text.toString().toLower();
    const QTimeZone& zone = typing.zone;
    const QDateTime& nowUtc = typing.nowUtc;
    if (lower == "now"_L1 || lower == "maintenant"_L1)
        return Result<When>(When{.ms = nowUtc.toMSecsSinceEpoch(),
                                 .zone = zoneName(zone),
                                 .precision = Precision::Exact});
    const auto ago = match(u"-(?=.)(?:([0-9]{1,4})d)?(?:([0-9]{1,5})h)?(?:([0-9]{1,6})m(?:in)?)?"_s,
                           lower);
    if (ago.hasMatch() && ago.captured(0).size() > 1) {
        const qint64 seconds = ago.captured(1).toLongLong() * 86'400
            + ago.captured(2).toLongLong() * 3600 + ago.captured(3).toLongLong() * 60;
        return Result<When>(When{.ms = nowUtc.addSecs(-seconds).toMSecsSinceEpoch(),
                                 .zone = zoneName(zone),
                                 .precision = Precision::Exact});
    }
    const auto clock = match(clockPattern, lower);
    if (clock.hasMatch())
        return clockTime(text, timeFrom(clock, 1), typing);
    const auto word = match(u"(\\S+)(?:\\s+"_s + clockPattern + u")?"_s, lower);
    const auto shift = word.hasMatch() ? dayShift(word.captured(1)) : std::nullopt;
    if (!shift || *shift > 0)
        return std::nullopt;
    const QDate day = typing.today().addDays(*shift);
    if (word.captured(2).isEmpty())
        return Result<When>(periodStart(day, zone, Precision::Day));
    return localTime(text, day, timeFrom(word, 2), zone);
}

/// "between 9 and 10", "yesterday 09:00-10:00", "2026-11-23 entre 9 h et 10 h".
std::optional<Result<When>> withinAnHour(QStringView text, const Typing& typing)
{
    static const QString between = u"(?:(between|entre)\\s+)?"_s;
    static const QString hour = u"([0-9]{1,2})(\\s*h|:00)?"_s;
    const auto found = match(between + u"(?:(?:"_s + datePattern + u"|([^\\s0-9]+))[Tt\\s]\\s*)?"_s
                                 + between + hour + u"\\s*(?:and|et|to|à|-|\u2013)\\s*"_s + hour,
                             text.toString().toLower());
    if (!found.hasMatch())
        return std::nullopt;
    const bool worded = !found.captured(1).isEmpty() || !found.captured(6).isEmpty();
    const bool marked = !found.captured(8).isEmpty() && !found.captured(10).isEmpty();
    const auto shift = dayShift(found.captured(5));
    if ((!worded && !marked) || (!found.captured(5).isEmpty() && (!shift || *shift > 0)))
        return std::nullopt;
    const int from = found.captured(7).toInt();
    const int to = found.captured(9).toInt();
    if (to <= from || to > 24)
        return Result<When>(notATime(text));
    if (to > from + 1)
        return Result<When>(isNo(u"wider-than-an-hour"_s, text));
    const QTime start(from, 0);
    const bool dated = !found.captured(2).isEmpty();
    const QDate day = dated
        ? QDate(found.captured(2).toInt(), found.captured(3).toInt(), found.captured(4).toInt())
        : typing.today().addDays(shift.value_or(0));
    auto when = dated || shift ? localTime(text, day, start, typing.zone)
                               : clockTime(text, start, typing);
    if (when)
        when->precision = Precision::Hour;
    return when;
}

Result<When> meantBy(QStringView text, const Typing& typing)
{
    QStringView rest = text.trimmed();
    bool about = false;
    for (const QString& word : {u"~"_s, u"about "_s, u"around "_s, u"vers "_s}) {
        if (rest.startsWith(word, Qt::CaseInsensitive)) {
            about = true;
            rest = rest.sliced(word.size()).trimmed();
            break;
        }
    }
    auto found = withOffset(rest, typing.zone);
    if (!found)
        found = naive(rest, typing.zone);
    if (!found)
        found = withinAnHour(rest, typing);
    if (!found)
        found = relative(rest, typing);
    if (!found)
        return notATime(text);
    if (*found && about) {
        When& when = **found;
        when.about = when.precision >= Precision::Hour;
        if (when.precision == Precision::Exact)
            when.precision = Precision::About;
    }
    return *found;
}

} // namespace

Result<When> parseTime(QStringView text, const QTimeZone& registerZone, const QDateTime& nowUtc)
{
    return meantBy(text, {registerZone, nowUtc, ClockTime::Last});
}

Result<When> parsePlannedTime(QStringView text,
                              const QTimeZone& registerZone,
                              const QDateTime& nowUtc)
{
    return meantBy(text, {registerZone, nowUtc, ClockTime::Today});
}

Result<QDate> parseDate(QStringView text, const QTimeZone& registerZone, const QDateTime& nowUtc)
{
    const QString lower = text.trimmed().toString().toLower();
    const QDate today = nowUtc.toTimeZone(registerZone).date();
    if (const auto shift = dayShift(lower))
        return today.addDays(*shift);
    const auto ahead = match(u"([+-])([0-9]{1,4})d?"_s, lower);
    if (ahead.hasMatch())
        return today.addDays(ahead.captured(1) == u"-" ? -ahead.captured(2).toLongLong()
                                                       : ahead.captured(2).toLongLong());
    const auto day = match(datePattern, lower);
    if (day.hasMatch() && plausible(dateFrom(day)))
        return dateFrom(day);
    return isNo(u"not-a-day"_s, text);
}

} // namespace ireg
