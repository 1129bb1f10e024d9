// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// Why something was decided, and what that was.
struct Note
{
    QString text;
    QString source;
};
/// A decision on the incident's timeline; without one on the register's own.
void noteDecision(const Register& open, Door& door, Id<Incident> incident, const Note& note);
/// Why an action was taken back, on each incident that this touched; on the register itself where
/// none is left.
void noteUndoing(const Register& open, Door& door, qint64 undone, const QString& reason);

} // namespace ireg
