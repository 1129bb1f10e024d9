// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/actionfilter.h"
#include "model/register/register.h"

namespace ireg
{

/// An action as a line among those of all incidents.
struct ListedAction
{
    Action action;
    QString owner;            ///< a name; empty: nobody's
    QString reference, title; ///< the incident's
    unsigned met = 0;         ///< bit i: it meets the i-th filter of codes<ActionFilter>

    bool meets(ActionFilter filter) const { return (met >> static_cast<int>(filter)) & 1U; }
};

/// Every action of the register: open ones first, by their days, and at their end what has none;
/// then those that are over, the newest first.
struct ActionListing
{
    When now;
    std::vector<ListedAction> lines;
};
/// `me`: whose actions are Mine.
Result<ActionListing> listActions(const Register& open, const QString& me);

} // namespace ireg
