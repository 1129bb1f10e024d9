// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/calendarreading.h"

#include "model/base/regularfile.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <set>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsAhead = 5;
constexpr std::size_t mostDays = 20'000; ///< of one calendar
constexpr int longestHoliday = 62;       ///< days; more is no holiday but a mistake
constexpr int dayLength = 24 * 3600;

template <auto release> struct Releasing
{
    template <class Held> void operator()(Held* held) const { release(held); }
};
using Component = std::unique_ptr<icalcomponent, Releasing<icalcomponent_free>>;
using Returns = std::unique_ptr<icalrecur_iterator, Releasing<icalrecur_iterator_free>>;

/// What is looked at in a calendar, with the line of each event's DTSTART, or where it has none, of
/// its beginning: the library forgets where things stood, and would keep all the rest too.
struct Excerpt
{
    QByteArray text;
    std::vector<int> lines;
};

bool isLookedAt(QByteArrayView line)
{
    static const QByteArrayList names{"BEGIN",
                                      "END",
                                      "UID",
                                      "SUMMARY",
                                      "STATUS",
                                      "DTSTART",
                                      "DTEND",
                                      "DURATION",
                                      "RRULE",
                                      "RDATE",
                                      "EXDATE",
                                      "RECURRENCE-ID"};
    const QByteArray start =
        line.first(std::min<qsizetype>(15, line.size())).toByteArray().toUpper();
    return std::ranges::any_of(names, [&start](const QByteArray& name) {
        const char after = start.startsWith(name) && start.size() > name.size() ? start[name.size()]
                                                                                : '\0';
        return after == ':' || after == ';';
    });
}

Excerpt excerptOf(const QByteArray& text)
{
    Excerpt found;
    bool taken = false;
    bool inside = false;
    int number = 0;
    for (qsizetype from = 0, end = 0; from < text.size(); from = end + 1) {
        const qsizetype next = text.indexOf('\n', from);
        end = next < 0 ? text.size() : next;
        const QByteArrayView line = QByteArrayView(text).sliced(from, end - from);
        ++number;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        taken = folded ? taken : isLookedAt(line);
        if (taken)
            found.text.append(line).append('\n');
        const QByteArray start =
            line.first(std::min<qsizetype>(12, line.size())).toByteArray().trimmed().toUpper();
        if (start == "BEGIN:VEVENT")
            found.lines.push_back(number);
        else if (inside && start.startsWith("DTSTART"))
            found.lines.back() = number;
        inside = start == "BEGIN:VEVENT" || (inside && !start.startsWith("DTSTART"));
    }
    if (!found.text.toUpper().contains("END:VCALENDAR")) // or the library takes it for unfinished
        found.text += "END:VCALENDAR\n";
    return found;
}

bool beginsACalendar(const QByteArray& text)
{
    return text.trimmed().left(15).toUpper() == "BEGIN:VCALENDAR";
}

void collect(icalcomponent* whole, std::vector<icalcomponent*>& events)
{
    if (icalcomponent_isa(whole) == ICAL_VEVENT_COMPONENT) {
        events.push_back(whole);
        return;
    }
    for (icalcomponent* part = icalcomponent_get_first_component(whole, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(whole, ICAL_ANY_COMPONENT))
        collect(part, events);
}

QDateTime civil(const icaltimetype& time, const QTimeZone& zone)
{
    const QDate day(time.year, time.month, time.day);
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, time.second);
    if (!day.isValid() || !clock.isValid())
        return {};
    return icaltime_is_utc(time) ? QDateTime(day, clock, QTimeZone::utc()).toTimeZone(zone)
                                 : QDateTime(day, clock, QTimeZone::utc());
}

/// The day that begins with this time; null where it begins within one.
QDate dayBegun(const icaltimetype& time, const QTimeZone& zone)
{
    const QDateTime local = civil(time, zone);
    return local.isValid() && local.time() == QTime(0, 0) ? local.date() : QDate();
}

QString textOf(const char* text)
{
    return text ? QString::fromUtf8(text).simplified() : QString();
}

/// Reads one event after the other.
class DayReader final
{
public:
    explicit DayReader(const CalendarBounds& bounds) : m_bounds(bounds) {}

    Result<void> take(icalcomponent* event, int line)
    {
        const icaltimetype begin = icalcomponent_get_dtstart(event);
        const QString place = u"line %1"_s.arg(line);
        if (icaltime_is_null_time(begin) || !civil(begin, m_bounds.zone).isValid())
            return failed(ErrorKind::Invalid, u"#expected-here DTSTART"_s, place);
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return {};
        const int length = lengthOf(event, begin);
        if (length == 0 || dayBegun(begin, m_bounds.zone).isNull()) {
            doubt(u"#not-whole-days"_s, place);
            return {};
        }
        const QString name = textOf(icalcomponent_get_summary(event));
        for (QDate first : beginnings(event, begin, place)) {
            for (int day = 0; day < length; ++day)
                m_read.days.push_back({first.addDays(day), name});
        }
        if (m_read.days.size() > mostDays)
            return failed(ErrorKind::Invalid, u"#too-many-days %1"_s.arg(mostDays), place);
        return {};
    }

    /// A moved date is an event of its own; what it was moved from is none any more.
    void takeMoved(icalcomponent* event)
    {
        const icaltimetype from = icalcomponent_get_recurrenceid(event);
        if (!icaltime_is_null_time(from))
            m_moved.insert({textOf(icalcomponent_get_uid(event)), civil(from, m_bounds.zone)});
    }

    CalendarReading read()
    {
        std::ranges::stable_sort(m_read.days, {}, &CalendarDay::day);
        return std::move(m_read);
    }

private:
    void doubt(const QString& detail, const QString& place)
    {
        m_read.doubts.push_back({ErrorKind::Invalid, detail, place});
    }

    /// In days; 0 where it is not whole ones.
    int lengthOf(icalcomponent* event, const icaltimetype& begin) const
    {
        const bool said = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)
            || icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
        if (!said)
            return 1;
        const QDateTime from = civil(begin, m_bounds.zone);
        const QDateTime to = civil(icalcomponent_get_dtend(event), m_bounds.zone);
        if (!to.isValid() || to.time() != QTime(0, 0))
            return 0;
        const qint64 days = from.date().daysTo(to.date());
        return static_cast<int>(std::clamp<qint64>(days, to == from ? 1 : 0, longestHoliday));
    }

    /// The first days of an event and of its returns.
    std::vector<QDate> beginnings(icalcomponent* event,
                                  const icaltimetype& begin,
                                  const QString& place)
    {
        std::set<QDate> found;
        const bool moved = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        bool ruled = false;
        for (icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
             rule && !moved;
             rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
            ruled = true;
            follow(icalproperty_get_rrule(rule), begin, place, found);
        }
        if (!ruled)
            found.insert(dayBegun(begin, m_bounds.zone));
        for (icalproperty* more = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
             more;
             more = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY))
            found.insert(dayBegun(icalproperty_get_rdate(more).time, m_bounds.zone));
        leaveOut(event, moved, found);
        found.erase(QDate());
        return {found.begin(), found.end()};
    }

    void follow(icalrecurrencetype rule,
                const icaltimetype& begin,
                const QString& place,
                std::set<QDate>& found)
    {
        if (rule.freq != ICAL_YEARLY_RECURRENCE) {
            doubt(u"#not-yearly"_s, place);
            found.insert(dayBegun(begin, m_bounds.zone));
            return;
        }
        const Returns returns(icalrecur_iterator_new(rule, begin));
        if (!returns) {
            doubt(u"#not-yearly"_s, place);
            return;
        }
        while (found.size() <= mostDays) {
            const icaltimetype next = icalrecur_iterator_next(returns.get());
            if (icaltime_is_null_time(next) || next.year > m_bounds.until.year())
                break;
            if (const QDate day = dayBegun(next, m_bounds.zone); day <= m_bounds.until)
                found.insert(day);
        }
    }

    void leaveOut(icalcomponent* event, bool moved, std::set<QDate>& found) const
    {
        for (icalproperty* but = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); but;
             but = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            found.erase(civil(icalproperty_get_exdate(but), m_bounds.zone).date());
        const QString uid = textOf(icalcomponent_get_uid(event));
        for (const auto& [of, from] : m_moved) {
            if (!moved && of == uid)
                found.erase(from.date());
        }
    }

    CalendarBounds m_bounds;
    CalendarReading m_read;
    std::set<std::pair<QString, QDateTime>> m_moved;
};

} // namespace

Result<CalendarReading> calendarDays(const QByteArray& text, const CalendarBounds& bounds)
{
    const Excerpt excerpt = excerptOf(text);
    const Component whole(beginsACalendar(text) ? icalparser_parse_string(excerpt.text.constData())
                                                : nullptr);
    if (!whole)
        return failed(ErrorKind::Invalid, u"#expected-here BEGIN:VCALENDAR"_s, u"line 1"_s);
    std::vector<icalcomponent*> events;
    collect(whole.get(), events);
    DayReader reader(bounds);
    for (icalcomponent* event : events)
        reader.takeMoved(event);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto taken = reader.take(events[i], i < excerpt.lines.size() ? excerpt.lines[i] : 1);
        if (!taken)
            return tl::unexpected(taken.error());
    }
    return reader.read();
}

Result<HolidayReading> holidaysIn(const QByteArray& text,
                                  const QString& calendar,
                                  const QDateTime& now)
{
    auto read = calendarDays(text,
                             {.until = now.date().addYears(yearsAhead), .zone = now.timeZone()});
    if (!read)
        return tl::unexpected(read.error());
    HolidayReading found{.days = {}, .doubts = std::move(read->doubts)};
    for (const CalendarDay& day : read->days) {
        Holiday holiday;
        holiday.calendar = calendar;
        holiday.day = day.day;
        holiday.name = day.name;
        found.days.push_back(std::move(holiday));
    }
    return found;
}

Result<HolidayReading> holidaysOfFile(const QString& path,
                                      const QString& calendar,
                                      const QDateTime& now)
{
    const auto text = wholeFile(path, largestCalendar);
    if (!text)
        return tl::unexpected(text.error());
    auto found = holidaysIn(*text, calendar, now);
    if (!found)
        return failed(
            found.error().kind, found.error().detail, path + u": "_s + found.error().place);
    return found;
}

} // namespace ireg::exchange
