// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/language/language.h"

namespace ireg
{

/// What happened, what is safe, what to do.
QString errorText(const Error& error, Language language);

} // namespace ireg
