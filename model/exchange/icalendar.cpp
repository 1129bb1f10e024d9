// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/icalendar.h"

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

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
        writeLine(out,
                  event.day.isValid()
                      ? QString(u"DTSTART;VALUE=DATE:"_s + event.day.toString(u"yyyyMMdd"_s))
                      : QString(u"DTSTART:"_s + stampOf(event.at)));
        writeLine(out, u"SUMMARY:"_s + escaped(event.summary));
        if (!event.description.isEmpty())
            writeLine(out, u"DESCRIPTION:"_s + escaped(event.description));
        writeLine(out, u"BEGIN:VALARM"_s);
        writeLine(out, u"ACTION:DISPLAY"_s);
        writeLine(out, u"DESCRIPTION:"_s + escaped(event.summary));
        writeLine(out, event.day.isValid() ? u"TRIGGER:PT9H"_s : u"TRIGGER:-PT6H"_s);
        writeLine(out, u"END:VALARM"_s);
        writeLine(out, u"END:VEVENT"_s);
    }
    writeLine(out, u"END:VCALENDAR"_s);
    return out;
}

} // namespace ireg::exchange
