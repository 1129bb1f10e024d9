// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/filterwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// From a day up to another one, in the register's zone.
FilterPeriod between(QDate first, QDate next, const QTimeZone& zone)
{
    return {first.startOfDay(zone), next.startOfDay(zone)};
}

QDate addUnits(QDate first, QStringView unit, int count)
{
    if (unit == u"day")
        return first.addDays(count);
    if (unit == u"week")
        return first.addDays(7 * count);
    return unit == u"year" ? first.addYears(count)
                           : first.addMonths(unit == u"quarter" ? 3 * count : count);
}

QDate firstOf(QDate day, QStringView unit)
{
    if (unit == u"week") // ISO 8601: from Monday on
        return day.addDays(1 - day.dayOfWeek());
    if (unit == u"month")
        return {day.year(), day.month(), 1};
    if (unit == u"quarter")
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    return unit == u"year" ? QDate(day.year(), 1, 1) : day;
}

constexpr std::array periodUnits{u"week", u"month", u"quarter", u"year"};
constexpr std::array periodPlaces{
    std::pair(u"last", -1), std::pair(u"this", 0), std::pair(u"next", 1)};
constexpr std::array periodDays{
    std::pair(u"yesterday", -1), std::pair(u"today", 0), std::pair(u"tomorrow", 1)};

/// this-quarter, today, +7d: told from the present.
std::optional<FilterPeriod> relativePeriod(const QString& text, const FilterReading& reading)
{
    static const QRegularExpression days(u"^([+-][0-9]{1,5})d$"_s);
    if (!reading.now.isValid())
        return std::nullopt;
    const QDate today = reading.now.toTimeZone(reading.zone).date();
    const QString word = text.toLower();
    for (const auto& [name, offset] : periodDays) {
        if (word == QStringView(name))
            return between(today.addDays(offset), today.addDays(offset + 1), reading.zone);
    }
    if (const auto match = days.match(word); match.hasMatch()) {
        const int offset = match.captured(1).toInt();
        return between(today.addDays(offset), today.addDays(offset + 1), reading.zone);
    }
    const QStringView unit = QStringView(word).mid(word.indexOf(u'-') + 1);
    const QStringView place = QStringView(word).left(std::max<qsizetype>(0, word.indexOf(u'-')));
    const auto offset = std::ranges::find(
        periodPlaces, place, [](const auto& one) { return QStringView(one.first); });
    const bool known = std::ranges::any_of(
        periodUnits, [unit](const char16_t* one) { return unit == QStringView(one); });
    if (offset == periodPlaces.end() || !known)
        return std::nullopt;
    const QDate first = addUnits(firstOf(today, unit), unit, offset->second);
    return between(first, addUnits(first, unit, 1), reading.zone);
}

/// 2026-q4.
std::optional<FilterPeriod> quarterOf(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression pattern(u"^([0-9]{4})-[qQ]([1-4])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 1);
    return between(first, first.addMonths(3), zone);
}

Error unreadable(const QString& expected, const FilterToken& met)
{
    return {ErrorKind::Usage,
            u"#filter-expected "_s + expected + u' ' + met.text,
            u"character %1"_s.arg(met.at + 1)};
}

QString asWritten(const FilterToken& token)
{
    return token.quoted ? quotedValue(token.text) : token.text;
}

/// Whatever stands between the relation and the next `and`, without brackets and commas.
std::size_t takeValues(const std::vector<FilterToken>& tokens, std::size_t at, QStringList& values)
{
    for (; at < tokens.size() && !tokens[at].is("and"_L1); ++at) {
        const bool sign = tokens[at].is("("_L1) || tokens[at].is(")"_L1) || tokens[at].is(","_L1);
        if (!sign)
            values.append(asWritten(tokens[at]));
    }
    return at;
}

/// One of some values and one value are alike.
bool isAlike(const Filter::Term& a, const Filter::Term& b)
{
    const auto relation = [](Relation one) { return one == Relation::Equal ? Relation::In : one; };
    return a.field == b.field && relation(a.relation) == relation(b.relation);
}

} // namespace

Result<std::vector<FilterToken>> filterTokens(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(<=|>=|!=|[=<>(),~])|([^\\s=<>!(),~\"]+))"_s);
    std::vector<FilterToken> found;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const auto match = pattern.match(text,
                                         at,
                                         QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return failed(ErrorKind::Usage,
                          u"#filter-unreadable "_s + text.mid(at, 20),
                          u"character %1"_s.arg(at + 1));
        const bool quoted = match.capturedStart(1) >= 0;
        found.push_back({quoted ? match.captured(1).replace(u"\\\""_s, u"\""_s)
                                : match.captured(2) + match.captured(3),
                         match.capturedStart(0),
                         quoted});
        at = match.capturedEnd(0);
    }
    return found;
}

std::optional<FilterPeriod> periodOf(const QString& text, const FilterReading& reading)
{
    if (const auto relative = relativePeriod(text, reading))
        return relative;
    if (const auto quarter = quarterOf(text, reading.zone))
        return quarter;
    // Read as if in UTC, because this machine's zone may skip an hour that the register's has.
    const QDateTime clock = QDateTime::fromString(text + u'Z', Qt::ISODate);
    const QDateTime exact = clock.isValid() ? QDateTime(clock.date(), clock.time(), reading.zone)
                                            : QDateTime::fromString(text, Qt::ISODate);
    if (text.size() > 10 && exact.isValid())
        return FilterPeriod{exact, exact.addMSecs(1)};
    const QString full = text
        + QStringView(u"0000-01-01").sliced(std::min<qsizetype>(text.size(), 10));
    const QDate first = QDate::fromString(full, Qt::ISODate);
    if (!first.isValid() || (text.size() != 4 && text.size() != 7 && text.size() != 10))
        return std::nullopt;
    const QDate next = text.size() == 4 ? first.addYears(1)
        : text.size() == 7              ? first.addMonths(1)
                                        : first.addDays(1);
    return between(first, next, reading.zone);
}

QStringList namedPeriods()
{
    QStringList names;
    for (const auto& [day, offset] : periodDays)
        names.append(QString::fromUtf16(day));
    for (const char16_t* unit : periodUnits) {
        for (const auto& [place, offset] : periodPlaces)
            names.append(QString::fromUtf16(place) + u'-' + QString::fromUtf16(unit));
    }
    return names;
}

QString quotedValue(const QString& value)
{
    return u'"' + QString(value).replace(u'"', u"\\\""_s) + u'"';
}

Result<std::vector<WrittenCondition>> writtenConditions(const QString& text)
{
    const auto tokens = filterTokens(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    std::vector<WrittenCondition> found;
    for (std::size_t at = 0; at < tokens->size(); ++at) {
        WrittenCondition one{.field = (*tokens)[at].text, .relation = {}, .values = {}};
        if (++at < tokens->size())
            one.relation = (*tokens)[at].text;
        at = takeValues(*tokens, at + 1, one.values);
        if (one.values.isEmpty())
            return tl::unexpected(unreadable(u"and"_s, tokens->back()));
        found.push_back(std::move(one));
    }
    return found;
}

QString writtenText(const std::vector<WrittenCondition>& conditions)
{
    QStringList texts;
    for (const WrittenCondition& one : conditions) {
        const QString values = one.values.join(u", "_s);
        const bool listed = one.relation.compare("in"_L1, Qt::CaseInsensitive) == 0;
        texts.append(one.field + u' ' + one.relation + u' '
                     + (listed ? QString(u'(' + values + u')') : values));
    }
    return texts.join(u" and "_s);
}

Filter joined(const std::vector<Filter::Term>& terms)
{
    Filter filter;
    for (const Filter::Term& term : terms) {
        const auto alike = std::ranges::find_if(
            filter.terms, [&term](const Filter::Term& one) { return isAlike(one, term); });
        if (alike == filter.terms.end()) {
            filter.terms.push_back(term);
            continue;
        }
        if (alike->relation == Relation::Equal)
            alike->relation = Relation::In;
        alike->values.insert(alike->values.end(), term.values.begin(), term.values.end());
    }
    return filter;
}

} // namespace ireg
