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

const PrecisionName& nameOf(Precision precision)
{
    return names[static_cast<std::size_t>(precision)];
}

bool matches(QStringView text, QLatin1String pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool digit = c >= u'0' && c <= u'9';
        if (pattern[i] == QLatin1Char('9') ? !digit : c != pattern[i].unicode())
            return false;
    }
    return true;
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

} // namespace

QTimeZone zoneOf(const QString& zone)
{
    if (matches(zone, QLatin1String("+99:99")) || matches(zone, QLatin1String("-99:99"))) {
        const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(4, 2).toInt() * 60;
        return QTimeZone(zone.startsWith(u'-') ? -seconds : seconds);
    }
    const QTimeZone found(zone.toLatin1());
    return found.isValid() ? found : QTimeZone::utc();
}

QDateTime When::local() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zoneOf(zone));
}

QString toText(const When& when)
{
    return when.utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1String("Z ")
        + QLatin1Char(nameOf(when.precision).letter) + u' ' + when.zone;
}

std::optional<When> whenFromText(QStringView text)
{
    if (text.size() < 28 || !matches(text.first(24), QLatin1String("9999-99-99T99:99:99.999Z"))
        || text[24] != u' ' || text[26] != u' ' || !isZoneText(text.sliced(27)))
        return std::nullopt;
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
    const QTime time(text.sliced(11, 2).toInt(),
                     text.sliced(14, 2).toInt(),
                     text.sliced(17, 2).toInt(),
                     text.sliced(20, 3).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    for (const PrecisionName& name : names) {
        if (text[25] == QLatin1Char(name.letter))
            return When{.ms = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(),
                        .zone = text.sliced(27).toString(),
                        .precision = name.precision};
    }
    return std::nullopt;
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

const char* precisionCode(Precision precision)
{
    return nameOf(precision).code;
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
