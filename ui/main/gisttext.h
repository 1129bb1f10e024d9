// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/history.h"

namespace ireg
{

/// An action in a few words: "Severity of INC-2026-0003", "Lesson recorded, INC-2026-0003".
QString gistText(const ActionGist& gist, Language language);

} // namespace ireg
