// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct CatalogueItem;

/// The regime whose steps the clauses of customers fill.
inline constexpr QLatin1StringView customerContract{"contract-customer"};

/// What a customer's clause asks for; the codes are the steps of the regime customerContract.
enum class ClauseObligation { Notice, Update, Cause };
template <>
inline constexpr auto codes<ClauseObligation> = std::array{
    CodeOf{ClauseObligation::Notice, "notice"},
    CodeOf{ClauseObligation::Update, "update"},
    CodeOf{ClauseObligation::Cause, "rca"}};

enum class ClauseUnit { Hours, CalendarDays, BusinessDays };
template <>
inline constexpr auto codes<ClauseUnit> = std::array{
    CodeOf{ClauseUnit::Hours, "hours"},
    CodeOf{ClauseUnit::CalendarDays, "calendar-days"},
    CodeOf{ClauseUnit::BusinessDays, "business-days"}};

/// A clause of a customer's contract that asks to be told. It has no duration until somebody typed
/// one together with the clause's number: a guess would be shown as a promise.
struct ContractClause
{
    Id<ContractClause> id;
    int revision = 0;

    Id<CatalogueItem> customer;
    ClauseObligation duty = ClauseObligation::Notice;
    OneLine number;
    std::optional<qint64> duration;
    std::optional<ClauseUnit> unit;
    OneLine language; ///< of the notice; empty: the customer's
    QString text;

    bool operator==(const ContractClause&) const = default;
};
template <>
inline constexpr auto description<ContractClause> =
    describe<ContractClause>({"contract_clause", 'K'},
                             field<&ContractClause::customer>("customer", Identifying),
                             field<&ContractClause::duty>("duty", Identifying),
                             field<&ContractClause::number>("number", Identifying),
                             field<&ContractClause::duration>("duration", Identifying),
                             field<&ContractClause::unit>("unit", Identifying),
                             field<&ContractClause::language>("language", Identifying),
                             field<&ContractClause::text>("text", Identifying));

/// True where the clause's period may count.
inline bool hasPeriod(const ContractClause& clause)
{
    return clause.duration && clause.unit && !clause.number.isEmpty();
}

} // namespace ireg
