// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/input.h"
#include "model/register/usecases.h"

namespace ireg
{

/// Typed texts onto a record's row, inside an action.
struct Assigning
{
    Door& door;
    InputContext context;
    bool correcting = false; ///< a field written once may be changed

    Result<void> apply(const RecordType& type, Row& row, const Assignments& facts) const;
    /// A timeline entry of the incident for each field written once that was changed, with why.
    Result<void> noteCorrections(const RecordType& type,
                                 const Row& before,
                                 const Row& after,
                                 Id<Incident> incident,
                                 const QString& reason,
                                 const When& now) const;
};

/// A decision on the incident's timeline (without one: on the register's own), with why.
void noteDecision(const Register& open,
                  Door& door,
                  Id<Incident> incident,
                  const QString& reason,
                  const QString& source);
InputContext inputContext(const Register& open);
/// INC-YEAR-NNNN of the year of `noticed` in the register's zone; never given out twice.
QString nextReference(Door& door, const When& noticed, const QString& registerZone);

} // namespace ireg
