// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/actionfilter.h"
#include "model/register/register.h"

namespace ireg
{

/// Some of the filters.
struct ActionFilters
{
    unsigned bits = 0; ///< bit i: the i-th of codes<ActionFilter>

    bool has(ActionFilter filter) const { return (bits >> static_cast<int>(filter)) & 1U; }
    void add(ActionFilter filter) { bits |= 1U << static_cast<int>(filter); }
};

/// An action as a line among those of all incidents.
struct ListedAction
{
    Action action;
    QString owner, checker;   ///< names; empty: nobody's
    QDate check;              ///< by when its effect is to be checked; invalid: by no day
    QString reference, title; ///< the incident's
    ActionFilters met;

    bool meets(ActionFilter filter) const { return met.has(filter); }
};

/// Every action of the register: open ones first, by their days, and at their end what has none;
/// then those that are over, the newest first.
struct ActionListing
{
    When now;
    std::vector<ListedAction> lines;

    /// What is left where all of these are asked for; what is over is where that is asked for.
    std::vector<ListedAction> narrowed(ActionFilters asked) const;
    /// How many a filter would leave: of Mine the open ones, and of every other mine alone where
    /// those are asked for.
    qint64 countOf(ActionFilter filter, ActionFilters asked) const;
    /// What is mine and open, or late.
    struct Needed
    {
        qint64 count = 0;
        bool late = false; ///< some of it is
    };
    Needed needed() const;
};
/// `me`: whose actions are Mine.
Result<ActionListing> listActions(const Register& open, const QString& me);

} // namespace ireg
