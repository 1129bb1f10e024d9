// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/language/language.h"

namespace ireg
{

/// What to do to close the gap, as one sentence.
QString gapText(const Gap& gap, Language language);

} // namespace ireg
