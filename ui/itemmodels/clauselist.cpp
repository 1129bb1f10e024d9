// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/clauselist.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"

#include <algorithm>
#include <array>

namespace ireg
{

namespace
{

using ClauseColumn = LineColumn<ListedClause, Language>;

template <std::size_t at> QString clauseHeading(Language language)
{
    static constexpr std::array fields{"customer", "duty", "duration", "text"};
    return fieldLabel(language, "contract_clause", fields[at]);
}

constexpr std::array<ClauseColumn, ClauseList::ColumnCount> clauseColumns{{
    {clauseHeading<0>,
     [](const ListedClause& line, const Language&) { return displayText(line.customer); }},
    {clauseHeading<1>,
     [](const ListedClause& line, const Language& language) {
         return codeLabel(language, line.clause.duty);
     }},
    //: heading: the number of a contract's clause
    {[](Language) { return ClauseList::tr("Clause"); },
     [](const ListedClause& line, const Language&) { return displayText(line.clause.number); }},
    {clauseHeading<2>,
     [](const ListedClause& line, const Language& language) {
         return periodText(language, line.clause);
     }},
    {clauseHeading<3>,
     [](const ListedClause& line, const Language&) { return displayText(line.clause.text); }},
}};

} // namespace

ClauseList::ClauseList(Language language, QObject* parent)
    : LineList(clauseColumns, language, parent)
{
}

void ClauseList::show(std::vector<ListedClause> clauses)
{
    replace(std::move(clauses), [](const ListedClause& one, const ListedClause& other) {
        return one.clause.id == other.clause.id;
    });
}

int ClauseList::rowOf(Id<ContractClause> clause) const
{
    const auto found = std::ranges::find_if(
        lines(), [clause](const ListedClause& line) { return line.clause.id == clause; });
    return found == lines().end() ? -1 : static_cast<int>(found - lines().begin());
}

} // namespace ireg
