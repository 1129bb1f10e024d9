// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "model/report/blocks.h"
#include "model/report/context.h"

namespace ireg::report
{

/// How a report of any kind says values: in its language, its times in the register's zone. What
/// is absent is "not yet known", never blank. Holds references to what it was made from.
class PlainVoice
{
public:
    PlainVoice(const ReportContext& context, const QString& registerZone)
        : c(context), zone(registerZone)
    {
    }

    const ReportContext& c;
    const QString& zone;

    QString operator()(const Phrase& phrase) const { return phrase.in(c.language); }
    QString unknown() const;
    QString none() const; ///< a dash: nothing is expected there
    QString text(const QString& given) const { return given.isEmpty() ? unknown() : given; }
    /// The text or, where it can't be given, why.
    QString text(const QString& given, const QString& noneReason) const;

    QString time(const std::optional<When>& when) const;      ///< with the offset
    QString shortTime(const std::optional<When>& when) const; ///< in the register's zone
    QString cellTime(const std::optional<When>& when) const;  ///< the same, in two whole lines
    QString utc(const std::optional<When>& when) const;
    QString time(const std::optional<When>& when, const QString& noneReason) const;
    QString day(QDate date) const;
    QString minutes(qint64 count) const;
    /// From one time to another: "about 3 h 5 min", "15 days" where one is known by the day; says
    /// so where the second is the earlier one.
    QString span(const std::optional<When>& from, const std::optional<When>& to) const;

    QString number(qint64 count) const;
    QString amount(const std::optional<qint64>& count, bool approximate) const;
    QString bytes(qint64 size) const;
    QString answer(Answer answer) const;
    QString counted(const Counted& phrase, qint64 count) const;

    template <Coded E> QString code(E value) const { return codeLabel(c.language, value); }
    template <Coded E> QString code(const std::optional<E>& value) const
    {
        return value ? code(*value) : unknown();
    }

    Fact fact(const Phrase& label, const QString& value) const { return {(*this)(label), value}; }
    Column column(const Phrase& header, double width = 0, Align align = Align::Start) const
    {
        return {(*this)(header), width, align};
    }
};

/// At most so many words, with an ellipsis where some are left out.
QString firstWords(const QString& text, int most);
/// At most so many characters in one line, cut between words, with an ellipsis.
QString shortened(const QString& text, qsizetype most);
/// The parts that are not empty.
QString joined(const QStringList& parts, const QString& between);

} // namespace ireg::report
