// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/plainvoice.h"

#include "model/base/text.h"
#include "model/language/timetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase notYetKnown{u"not yet known", u"pas encore connu"};
constexpr Phrase cannotBeGiven{u"Not given: %1", u"Non renseigné\u00A0: %1"};
constexpr Phrase about{u"about %1", u"environ %1"};
constexpr Phrase outOfOrder{u"the recorded times contradict each other",
                            u"les heures enregistrées se contredisent"};
constexpr Counted days{{u"%1 day", u"%1 jour"}, {u"%1 days", u"%1 jours"}};
constexpr Phrase withinADay{u"less than a day", u"moins d’un jour"};
constexpr std::array byteUnits{Phrase{u"%1 B", u"%1 o"},
                               Phrase{u"%1 KB", u"%1 Ko"},
                               Phrase{u"%1 MB", u"%1 Mo"},
                               Phrase{u"%1 GB", u"%1 Go"}};

bool hasHours(const When& when)
{
    return when.precision < Precision::Day;
}

/// A day keeps its own zone, and what has hours is seen from there.
QDate dayIn(const When& when, const When& other)
{
    return dateOf(hasHours(when) && !hasHours(other) ? inZone(when, other.zone) : when);
}

} // namespace

QString PlainVoice::unknown() const
{
    return (*this)(notYetKnown);
}

QString PlainVoice::none() const
{
    return u"\u2013"_s;
}

QString PlainVoice::text(const QString& given, const QString& noneReason) const
{
    return given.isEmpty() && !noneReason.isEmpty() ? (*this)(cannotBeGiven).arg(noneReason)
                                                    : text(given);
}

QString PlainVoice::time(const std::optional<When>& when) const
{
    return when ? timeText(c.language, inZone(*when, zone)) : unknown();
}

QString PlainVoice::cellTime(const std::optional<When>& when) const
{
    if (!when)
        return unknown();
    const QString whole = time(when);
    const qsizetype offset = whole.lastIndexOf(u" (");
    const QString first = QString(whole.left(offset)).replace(u' ', QChar::Nbsp);
    return offset < 0 ? first : QString(first + u'\n' + whole.mid(offset + 1));
}

QString PlainVoice::shortTime(const std::optional<When>& when) const
{
    return when ? shortTimeText(c.language, inZone(*when, zone)) : unknown();
}

QString PlainVoice::utc(const std::optional<When>& when) const
{
    return when ? utcText(*when) : unknown();
}

QString PlainVoice::time(const std::optional<When>& when, const QString& noneReason) const
{
    return when ? time(when) : text(QString(), noneReason);
}

QString PlainVoice::day(QDate date) const
{
    return date.isValid() ? dateText(c.language, date) : unknown();
}

QString PlainVoice::minutes(qint64 count) const
{
    return durationText(c.language, count);
}

QString PlainVoice::span(const std::optional<When>& from, const std::optional<When>& to) const
{
    if (!from || !to)
        return unknown();
    if (to->ms < from->ms)
        return (*this)(outOfOrder);
    const bool rough = isAbout(*from) || isAbout(*to);
    if (hasHours(*from) && hasHours(*to)) {
        const QString text = minutes((to->ms - from->ms) / 60000);
        const bool exact = from->precision == Precision::Exact && to->precision == Precision::Exact;
        return exact && !rough ? text : (*this)(about).arg(text);
    }
    const qint64 between = dayIn(*from, *to).daysTo(dayIn(*to, *from));
    if (between <= 0)
        return (*this)(withinADay);
    const QString text = counted(days, between);
    const bool toTheDay = std::max(from->precision, to->precision) == Precision::Day;
    return toTheDay && !rough ? text : (*this)(about).arg(text);
}

QString PlainVoice::number(qint64 count) const
{
    return numberText(c.language, count);
}

QString PlainVoice::amount(const std::optional<qint64>& count, bool approximate) const
{
    if (!count)
        return unknown();
    return approximate ? (*this)(about).arg(number(*count)) : number(*count);
}

QString PlainVoice::bytes(qint64 size) const
{
    std::size_t unit = 0;
    qint64 shown = size;
    for (; shown >= 10000 && unit + 1 < byteUnits.size(); ++unit)
        shown = (shown + 512) / 1024;
    return (*this)(byteUnits[unit]).arg(number(shown));
}

QString PlainVoice::answer(Answer answer) const
{
    return answer == Answer::Unknown ? unknown() : code(answer);
}

QString PlainVoice::counted(const Counted& phrase, qint64 count) const
{
    return phrase.in(c.language, count).replace(u"%1"_s, number(count)); // "the one incident"
}

QString firstWords(const QString& text, int most)
{
    // A non-breaking space belongs to its word.
    const auto parts = [](QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); };
    QStringList words;
    auto end = text.begin();
    while (words.size() <= most) {
        const auto begin = std::find_if_not(end, text.end(), parts);
        if (begin == text.end())
            return words.join(u' ');
        end = std::find_if(begin, text.end(), parts);
        words.append(QString(begin, end - begin));
    }
    return words.first(most).join(u' ') + u'\u2026';
}

QString shortened(const QString& text, qsizetype most)
{
    const QString line = displayText(text).simplified();
    if (line.size() <= most)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', most - 1);
    qsizetype cut = blank < most / 2 ? most - 1 : blank;
    if (line[cut - 1].isHighSurrogate())
        --cut;
    return line.first(cut) + u'\u2026';
}

QString joined(const QStringList& parts, const QString& between)
{
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(between);
}

} // namespace ireg::report
