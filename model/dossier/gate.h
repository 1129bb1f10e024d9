// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// A fact that is still missing before a stage may be left. `fact` is a field that can be set
/// (its waiver is FIELD_none_reason) or `record:what`, such as `lesson:one` or `action:owner`.
struct Gap
{
    Stage stage = Stage::Assess;
    QString fact;
    QString record; ///< public id of the record it is about, such as A-7; empty for the incident

    bool operator==(const Gap&) const = default;
};

/// The gaps of one stage, in the order in which a person would close them. Empty: the gate is
/// open. `today` is the day in the register's zone. No gate asks for what the law has not asked.
std::vector<Gap> gaps(const Dossier& dossier, Stage stage, QDate today);

/// What stands between the incident and its closing: the gaps of the stages that are open, with
/// those of Monitor. False positives, duplicates and transfers close on a disposition's reason.
std::vector<Gap> closingGaps(const Dossier& dossier, QDate today);

} // namespace ireg
