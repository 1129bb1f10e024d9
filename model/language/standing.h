// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"

namespace ireg
{

/// Where an incident stands, as somebody would say it on the phone: what happened, since when, what
/// it means and whether it is contained; then who has what to do, and by when. Whole sentences on
/// one line, true for every state. Times are the register's.
QString whereWeStand(Language language, const Dossier& dossier, const QDateTime& now);
/// The same in a line or two, for many at once: its title, whether it is contained, who has what to
/// do, how much is late, and what comes next.
QString whereWeStandBriefly(Language language, const Dossier& dossier, const QDateTime& now);

} // namespace ireg
