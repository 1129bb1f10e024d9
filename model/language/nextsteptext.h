// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/nextstep.h"
#include "model/language/language.h"

namespace ireg
{

/// What to do next, in a few words without a full stop: "Go on to Contain". Empty for nothing.
QString nextStepText(Language language, const NextStep& step);

} // namespace ireg
