// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/calendarreading.h"

#include "model/base/regularfile.h"

#include <QRegularExpression>

#include <algorithm>
#include <libical/ical.h>
#include <map>
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

/// What is looked at in a calendar: its events alone, one after the other, with the line of each
/// one's DTSTART, or where it has none, of its beginning. The library forgets where things stood,
/// keeps all it is given, and falls into what is nested deep enough.
class Excerpt final
{
public:
    explicit Excerpt(const QByteArray& whole)
    {
        text = "BEGIN:VCALENDAR\n";
        int number = 0;
        for (qsizetype from = 0, end = 0; from < whole.size(); from = end + 1) {
            const qsizetype next = whole.indexOf('\n', from);
            end = next < 0 ? whole.size() : next;
            take(QByteArrayView(whole).sliced(from, end - from), ++number);
        }
        endEvent();
        text += "END:VCALENDAR\n";
    }

    struct Seen
    {
        int line = 0;
        bool cancelled = false; ///< with its whole calendar
        bool unclearRule = false;
    };

    QByteArray text;
    std::vector<Seen> events;

private:
    void take(QByteArrayView line, int number)
    {
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (!folded) {
            endProperty();
            m_taken = isTaken(line, number);
        }
        if (!m_taken)
            return;
        text.append(line).append('\n');
        m_property += line.sliced(folded ? 1 : 0).toByteArray().trimmed().toUpper();
    }

    bool isTaken(QByteArrayView line, int number)
    {
        const QByteArray start =
            line.first(std::min<qsizetype>(20, line.size())).toByteArray().trimmed().toUpper();
        if (start == "BEGIN:VEVENT" && m_foreign == 0) {
            endEvent();
            m_inside = m_undated = true;
            events.push_back({.line = number, .cancelled = m_cancelled});
            return true;
        }
        if (start == "END:VEVENT" && m_foreign == 0) {
            endEvent();
            return false;
        }
        const bool calendar = start == "BEGIN:VCALENDAR" || start == "END:VCALENDAR";
        if (calendar)
            m_cancelled = false;
        else if (start == "METHOD:CANCEL" && m_foreign == 0)
            m_cancelled = true;
        if (start.startsWith("BEGIN:") && !calendar)
            ++m_foreign;
        else if (start.startsWith("END:") && !calendar)
            m_foreign = std::max(0, m_foreign - 1);
        if (!m_inside || m_foreign > 0 || !isProperty(start))
            return false;
        if (m_undated && start.startsWith("DTSTART")) {
            events.back().line = number;
            m_undated = false;
        }
        return true;
    }

    static bool isProperty(const QByteArray& start)
    {
        static const QByteArrayList names{"UID",
                                          "SEQUENCE",
                                          "SUMMARY",
                                          "STATUS",
                                          "DTSTART",
                                          "DTEND",
                                          "DURATION",
                                          "RRULE",
                                          "EXRULE",
                                          "RDATE",
                                          "EXDATE",
                                          "RECURRENCE-ID"};
        return std::ranges::any_of(names, [&start](const QByteArray& name) {
            const bool longer = start.startsWith(name) && start.size() > name.size();
            return longer && (start[name.size()] == ':' || start[name.size()] == ';');
        });
    }

    /// The library takes a count or an interval of zero for none at all, and an EXRULE leaves out
    /// what is not known here.
    void endProperty()
    {
        static const QRegularExpression unclear(
            u"^(EXRULE[;:]|RRULE[;:].*\\b(COUNT|INTERVAL)=[+-]?0*(;|$))"_s);
        if (!events.empty() && unclear.match(QString::fromLatin1(m_property)).hasMatch())
            events.back().unclearRule = true;
        m_property.clear();
    }

    void endEvent()
    {
        endProperty();
        if (m_inside)
            text += "END:VEVENT\n";
        m_inside = m_undated = false;
    }

    QByteArray m_property; ///< the one that is being read, unfolded
    bool m_taken = false, m_inside = false, m_undated = false, m_cancelled = false;
    int m_foreign = 0; ///< how deep in what is no event, such as an alarm
};

bool beginsACalendar(const QByteArray& text)
{
    const qsizetype mark = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; // of UTF-8
    return text.mid(mark, 64).trimmed().left(15).toUpper() == "BEGIN:VCALENDAR";
}

std::vector<icalcomponent*> eventsOf(icalcomponent* whole)
{
    std::vector<icalcomponent*> events;
    for (icalcomponent* part = icalcomponent_get_first_component(whole, ICAL_VEVENT_COMPONENT);
         part;
         part = icalcomponent_get_next_component(whole, ICAL_VEVENT_COMPONENT))
        events.push_back(part);
    return events;
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

    Result<void> take(icalcomponent* event, const Excerpt::Seen& seen)
    {
        const icaltimetype begin = icalcomponent_get_dtstart(event);
        const QString name = textOf(icalcomponent_get_summary(event));
        const QString place = name.isEmpty() ? u"line %1"_s.arg(seen.line)
                                             : u"line %1 (%2)"_s.arg(seen.line).arg(name);
        if (const QString fault = faultOf(event, begin, seen); !fault.isEmpty()) {
            doubt(fault, place);
            return {};
        }
        const int length = lengthOf(event, begin);
        for (QDate first : beginnings(event, begin, place)) {
            for (int day = 0; day < length; ++day)
                m_read.days.push_back({first.addDays(day), name});
        }
        if (m_read.days.size() > mostDays)
            return failed(ErrorKind::Invalid, u"#too-many-days %1"_s.arg(mostDays), place);
        return {};
    }

    /// A moved date is an event of its own; what it was moved from is none any more. Of an event
    /// that stands there in several versions the last one counts.
    void takeMoved(icalcomponent* event)
    {
        const icaltimetype from = icalcomponent_get_recurrenceid(event);
        const QString uid = textOf(icalcomponent_get_uid(event));
        if (icaltime_is_null_time(from)) {
            int& newest = m_newest[uid];
            newest = std::max(newest, icalcomponent_get_sequence(event));
            return;
        }
        const QDateTime moved = civil(from, m_bounds.zone);
        m_moved.insert({uid, moved});
        if (!changesLaterDates(event))
            return;
        QDate& unclear = m_unclearFrom[uid];
        if (unclear.isNull() || moved.date() < unclear)
            unclear = moved.date();
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

    /// Why nothing of an event is taken.
    QString faultOf(icalcomponent* event,
                    const icaltimetype& begin,
                    const Excerpt::Seen& seen) const
    {
        if (seen.cancelled || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return u"#is-cancelled"_s;
        if (!isCertain(event))
            return u"#not-confirmed"_s;
        if (isReplaced(event))
            return u"#replaced-later"_s;
        if (icaltime_is_null_time(begin) || !civil(begin, m_bounds.zone).isValid())
            return u"#without-a-day"_s;
        if (icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY))
            return u"#not-readable"_s;
        if (seen.unclearRule)
            return u"#rule-unclear"_s;
        if (changesLaterDates(event))
            return u"#later-dates-unclear"_s;
        if (lengthOf(event, begin) == 0 || dayBegun(begin, m_bounds.zone).isNull())
            return u"#not-whole-days"_s;
        return {};
    }

    bool isReplaced(icalcomponent* event) const
    {
        const QString uid = textOf(icalcomponent_get_uid(event));
        const auto newest = m_newest.find(uid);
        return !uid.isEmpty() && newest != m_newest.end()
            && icaltime_is_null_time(icalcomponent_get_recurrenceid(event))
            && icalcomponent_get_sequence(event) < newest->second;
    }

    /// An event that says nothing of its status takes place.
    static bool isCertain(icalcomponent* event)
    {
        return !icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY)
            || icalcomponent_get_status(event) == ICAL_STATUS_CONFIRMED;
    }

    static bool changesLaterDates(icalcomponent* event)
    {
        icalproperty* from = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        return from && icalproperty_get_first_parameter(from, ICAL_RANGE_PARAMETER);
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
        const qint64 days = to == from ? 1 : from.date().daysTo(to.date());
        return days < 0 || days > longestHoliday ? 0 : static_cast<int>(days);
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
        for (std::size_t step = 0; step <= mostDays; ++step) {
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
        if (moved)
            return;
        const QString uid = textOf(icalcomponent_get_uid(event));
        for (auto one = m_moved.lower_bound({uid, QDateTime()});
             one != m_moved.end() && one->first == uid;
             ++one)
            found.erase(one->second.date());
        if (const auto unclear = m_unclearFrom.find(uid); unclear != m_unclearFrom.end())
            std::erase_if(found, [&](const QDate& day) { return day >= unclear->second; });
    }

    CalendarBounds m_bounds;
    CalendarReading m_read;
    std::set<std::pair<QString, QDateTime>> m_moved;
    std::map<QString, int> m_newest;        ///< version of an event, by its UID
    std::map<QString, QDate> m_unclearFrom; ///< of a series whose later dates an event changes
};

} // namespace

Result<CalendarReading> calendarDays(const QByteArray& text, const CalendarBounds& bounds)
{
    const Excerpt excerpt(text);
    const Component whole(beginsACalendar(text) ? icalparser_parse_string(excerpt.text.constData())
                                                : nullptr);
    if (!whole)
        return failed(ErrorKind::Invalid, u"#expected-here BEGIN:VCALENDAR"_s, u"line 1"_s);
    const std::vector<icalcomponent*> events = eventsOf(whole.get());
    DayReader reader(bounds);
    for (icalcomponent* event : events)
        reader.takeMoved(event);
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto taken = reader.take(
            events[i], i < excerpt.events.size() ? excerpt.events[i] : Excerpt::Seen{.line = 1});
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
