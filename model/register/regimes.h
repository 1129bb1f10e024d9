// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/regimecopy.h"
#include "model/register/editing.h"

namespace ireg
{

/// A new register that asks about the laws of its jurisdictions from the first day.
Result<std::unique_ptr<Register>> beginRegister(const QString& path,
                                                const NewRegister& facts,
                                                const Author& author,
                                                const Clock& clock);

/// What the register asks about after its jurisdictions were changed: the laws of those that came
/// are asked about, of those that went no longer; what was chosen by hand stays.
void followJurisdictions(Door& door, const QString& before, const QString& after);

/// Asks about these regimes from now on, by the data that ships with the program where the
/// register has none of its own. Usage where there is no such regime.
Result<Outcome> adoptRegimes(Register& open, const QStringList& codes);
/// Asks about them no longer; what was answered stays.
Result<Outcome> disableRegimes(Register& open, const QStringList& codes);
/// Changes values of the register's copy: places as editedCopy names them, or `calendar`.
Result<Outcome> editRegime(Register& open, const QString& code, const Assignments& values);

/// What a newer set would change in this register.
struct RegimeNews
{
    QString code;
    bool isNew = false;
    bool kept = false; ///< edited here, and so left as it is
    std::vector<RegimeChange> changes;
};
Result<std::vector<RegimeNews>> regimeNews(Register& open, const std::vector<RegimeCopy>& newer);
/// Takes the newer set over; nothing that was edited here is changed. Regimes that are new to the
/// register are not asked about yet.
Result<Outcome> importRegimes(Register& open, const std::vector<RegimeCopy>& newer);

} // namespace ireg
