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

} // namespace ireg
