// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/language/language.h"

namespace ireg
{

/// What to do to close the gap, as one sentence.
QString gapText(const Gap& gap, Language language);

/// Whether it asks what a law means for the incident.
bool isLawsQuestion(const Gap& gap);
/// What several laws ask alike, as one question that names them.
QString questionsText(const std::vector<Gap>& gaps, Language language);

} // namespace ireg
