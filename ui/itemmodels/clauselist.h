// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/clause.h"
#include "ui/itemmodels/linelist.h"

namespace ireg
{

/// A clause with its customer's name.
struct ListedClause
{
    ContractClause clause;
    QString customer;
};

/// The clauses of customers' contracts that ask to be told.
class ClauseList final : public LineList<ListedClause, Language>
{
    Q_OBJECT

public:
    enum Column { Customer, Duty, Number, Within, Wording, ColumnCount };

    ClauseList(Language language, QObject* parent);

    void show(std::vector<ListedClause> clauses);
    int rowOf(Id<ContractClause> clause) const; ///< -1 where it is gone

private:
    Language telling() const override { return language(); }
};

} // namespace ireg
