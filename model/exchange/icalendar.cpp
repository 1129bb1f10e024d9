// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/icalendar.h"

#include <algorithm>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsAhead = 5;
constexpr std::size_t mostDays = 20'000; ///< of one calendar

/// RFC 5545 3.3.11.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u"\r\n"_s, u"\\n"_s)
        .replace(u'\n', u"\\n"_s)
        .remove(u'\r');
}

QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        plain += next == u'n' || next == u'N' ? QChar(u' ') : next;
    }
    return plain;
}

/// 3.1: lines of at most 75 octets, never cut inside a character.
void writeLine(QByteArray& out, const QString& line)
{
    QByteArray rest = line.toUtf8();
    qsizetype room = 75;
    while (rest.size() > room) {
        qsizetype cut = room;
        while ((static_cast<unsigned char>(rest[cut]) & 0xC0) == 0x80)
            --cut;
        out += rest.left(cut) + "\r\n ";
        rest = rest.mid(cut);
        room = 74;
    }
    out += rest + "\r\n";
}

QString stampOf(const QDateTime& instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

struct Line
{
    int number = 0;
    QString text;
};

/// The lines with their folding undone, one after another, each with the number it begins on.
class Lines final
{
public:
    explicit Lines(QByteArrayView text) : m_text(text) {}

    std::optional<Line> next()
    {
        QByteArray whole;
        int number = 0;
        while (m_from < m_text.size()) {
            const qsizetype found = m_text.indexOf('\n', m_from);
            const qsizetype end = found < 0 ? m_text.size() : found;
            QByteArrayView raw = m_text.sliced(m_from, end - m_from);
            const bool folded = raw.startsWith(' ') || raw.startsWith('\t');
            if (number > 0 && !folded)
                break;
            m_from = end + 1;
            ++m_number;
            if (raw.endsWith('\r'))
                raw.chop(1);
            if (raw.isEmpty() && number == 0)
                continue;
            number = number > 0 ? number : m_number;
            whole += folded ? raw.sliced(std::min<qsizetype>(1, raw.size())) : raw;
        }
        return number == 0 ? std::nullopt
                           : std::optional<Line>(Line{number, QString::fromUtf8(whole)});
    }

private:
    QByteArrayView m_text;
    qsizetype m_from = 0;
    int m_number = 0;
};

/// An event as it is read: its first day, the day after its last one, how often it returns.
struct Event
{
    QDate begin, end;
    QString name, rule;
    int line = 0;
};

void take(Event& event, const Line& line)
{
    const QString key = line.text.section(u':', 0, 0).section(u';', 0, 0).toUpper();
    const QString value = line.text.section(u':', 1);
    const auto date = [&value] { return QDate::fromString(value.left(8), u"yyyyMMdd"_s); };
    if (key == "DTSTART"_L1) {
        event.begin = date();
        event.line = line.number;
    } else if (key == "DTEND"_L1) {
        event.end = date();
    } else if (key == "SUMMARY"_L1) {
        event.name = unescaped(value).simplified();
    } else if (key == "RRULE"_L1) {
        event.rule = value.toUpper();
    }
}

constexpr int longestHoliday = 62; ///< days; more is no holiday but a mistake

void addDays(const Event& event, QDate until, std::vector<CalendarDay>& days)
{
    const qint64 length = event.end.isValid() ? event.begin.daysTo(event.end) : 1;
    const bool yearly = event.rule.startsWith(u"FREQ=YEARLY"_s) && !event.rule.contains(u"BYDAY"_s);
    for (int year = 0;; ++year) {
        const QDate first = event.begin.addYears(year);
        if (year > 0 && (!yearly || first > until))
            return;
        // 29 February comes back only in leap years.
        if (first.day() != event.begin.day())
            continue;
        if (days.size() > mostDays)
            return;
        for (qint64 day = 0; day < std::clamp<qint64>(length, 1, longestHoliday); ++day)
            days.push_back({first.addDays(day), event.name});
    }
}

} // namespace

QByteArray calendarText(const std::vector<CalendarEvent>& events, const QDateTime& stamp)
{
    QByteArray out;
    writeLine(out, u"BEGIN:VCALENDAR"_s);
    writeLine(out, u"VERSION:2.0"_s);
    writeLine(out, u"PRODID:-//Incident Register//EN"_s);
    for (const CalendarEvent& event : events) {
        writeLine(out, u"BEGIN:VEVENT"_s);
        writeLine(out, u"UID:"_s + escaped(event.uid));
        writeLine(out, u"DTSTAMP:"_s + stampOf(stamp));
        writeLine(out, u"DTSTART:"_s + stampOf(event.at));
        writeLine(out, u"SUMMARY:"_s + escaped(event.summary));
        if (!event.description.isEmpty())
            writeLine(out, u"DESCRIPTION:"_s + escaped(event.description));
        writeLine(out, u"BEGIN:VALARM"_s);
        writeLine(out, u"ACTION:DISPLAY"_s);
        writeLine(out, u"DESCRIPTION:"_s + escaped(event.summary));
        writeLine(out, u"TRIGGER:-PT6H"_s);
        writeLine(out, u"END:VALARM"_s);
        writeLine(out, u"END:VEVENT"_s);
    }
    writeLine(out, u"END:VCALENDAR"_s);
    return out;
}

Result<std::vector<CalendarDay>> calendarDays(const QByteArray& text, QDate until)
{
    Lines lines(text);
    std::optional<Line> line = lines.next();
    if (!line || line->text.trimmed().toUpper() != "BEGIN:VCALENDAR"_L1)
        return failed(ErrorKind::Invalid, u"#expected-here BEGIN:VCALENDAR"_s, u"line 1"_s);
    std::vector<CalendarDay> days;
    std::optional<Event> event;
    for (; line; line = lines.next()) {
        const QString word = line->text.trimmed().toUpper();
        if (word == "BEGIN:VEVENT"_L1) {
            event = Event{.begin = {}, .end = {}, .name = {}, .rule = {}, .line = line->number};
        } else if (word == "END:VEVENT"_L1 && event) {
            if (!event->begin.isValid())
                return failed(
                    ErrorKind::Invalid, u"#expected-here DTSTART"_s, u"line %1"_s.arg(event->line));
            addDays(*event, until, days);
            if (days.size() > mostDays)
                return failed(ErrorKind::Invalid,
                              u"#too-many-days %1"_s.arg(mostDays),
                              u"line %1"_s.arg(event->line));
            event.reset();
        } else if (event) {
            take(*event, *line);
        }
    }
    std::ranges::sort(days, {}, &CalendarDay::day);
    return days;
}

Result<std::vector<Holiday>> holidaysIn(const QByteArray& text,
                                        const QString& calendar,
                                        QDate today)
{
    const auto read = calendarDays(text, today.addYears(yearsAhead));
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Holiday> days;
    for (const CalendarDay& day : *read) {
        Holiday holiday;
        holiday.calendar = calendar;
        holiday.day = day.day;
        holiday.name = day.name;
        days.push_back(std::move(holiday));
    }
    return days;
}

} // namespace ireg::exchange
