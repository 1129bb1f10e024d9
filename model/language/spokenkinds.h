// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/spokencode.h"

#include <vector>

namespace ireg
{

/// What kinds of incident are called: whoever searches for words finds them by it.
std::vector<SpokenCode> spokenKinds(Language language);

} // namespace ireg
