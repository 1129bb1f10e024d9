// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"
#include "ui/widgets/stagebar.h"

namespace ireg
{

/// The six stages as the bar shows them: done, current, open beside it, skipped, not entered yet.
std::vector<StageBar::Step> stageSteps(const Dossier& dossier, QDate today, Language language);

} // namespace ireg
