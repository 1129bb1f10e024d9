// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/record/condition.h"

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
        std::vector<Value> values; ///< null: "not said"
    };
    std::vector<Term> terms;
};

/// Refuses, with the place in the text, what is not such a condition.
Result<Filter> parseFilter(const QString& text, const QTimeZone& zone);

} // namespace ireg
