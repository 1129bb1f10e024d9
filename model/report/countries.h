// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

namespace ireg::report
{

/// "au,fr" as "Australia, France"; a code without a name here stays as it is.
QString countryNames(Language language, const QString& codes);

} // namespace ireg::report
