// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/record/condition.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace ireg
{

/// A condition on incidents: comparisons joined by `and`. `severity in (high,critical) and
/// stage = notify and noticed >= 2026-01-01`. Fields and values are checked against the
/// description, so nothing a person typed reaches the database but as a bound value.
struct Filter
{
    struct Term
    {
        QByteArray field;
        Relation relation = Relation::Equal;
        std::vector<Value> values; ///< null: "not said"; of a time with In two for each period: its
                                   ///< first instant and the first after it

        bool operator==(const Term&) const = default;
    };
    std::vector<Term> terms;

    bool operator==(const Filter&) const = default;
};

/// What the words of a condition are read against.
struct FilterReading
{
    QTimeZone zone;
    QDateTime now = {}; ///< for this-month, +7d and the like, which are refused where it is invalid
    QString me = {};    ///< whose name `me` stands for
};

/// The fields that a condition may name.
struct FilterFields
{
    const Field* (*find)(QByteArrayView code); ///< null where there is none with this code
    QStringList (*codes)();
    const char* listedBy = nullptr; ///< the command of `ireg` that lists them
};

/// Refuses, with the place in the text, what is not such a condition on incidents.
Result<Filter> parseFilter(const QString& text, const FilterReading& reading);
/// The same on whatever has these fields.
Result<Filter> parseFilter(const QString& text,
                           const FilterReading& reading,
                           const FilterFields& fields);

/// One comparison as it is written: the values with their quotes, whether they can be read or not.
struct WrittenCondition
{
    QString field;
    QString relation;
    QStringList values;

    bool operator==(const WrittenCondition&) const = default;
};
/// The comparisons of a condition, their fields and values unchecked.
Result<std::vector<WrittenCondition>> writtenConditions(const QString& text);
QString writtenText(const std::vector<WrittenCondition>& conditions);
/// The value in quotes, so that it means itself.
QString quotedValue(const QString& value);
/// The periods that are told from the present, such as this-month.
QStringList namedPeriods();

/// The values that a condition on the field has been given several times over, as one: what any of
/// them selects. Terms that are told apart by field and relation stay apart.
Filter joined(const std::vector<Filter::Term>& terms);

} // namespace ireg
