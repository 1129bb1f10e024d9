// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"

namespace ireg
{

/// Something of an incident that is to be done by a time, and who does it, in words.
struct StandingTask
{
    QString text;
    QString who;               ///< empty: the incident's owner, or nobody
    std::optional<When> limit; ///< an instant, or
    QDate day;                 ///< a whole day
    QDateTime end;             ///< of either; invalid: no date
    bool duty = false;         ///< to tell somebody

    bool isDated() const { return end.isValid(); }
};

/// What is left of it to do: duties to tell, actions, checks, decisions; dated ones first, by their
/// ends.
std::vector<StandingTask> standingTasks(Language language,
                                        const Dossier& dossier,
                                        const QDateTime& now);

} // namespace ireg
