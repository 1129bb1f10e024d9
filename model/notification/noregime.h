// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/notification/rulebook.h"

namespace ireg
{

QStringList codesOf(const Rulebook& rules);
QStringList shippedRegimeCodes();

/// Usage, for a code that names none of the regimes a register has: one that it may yet enable,
/// or one that nobody knows.
tl::unexpected<Error> noSuchRegime(const QStringList& adopted, const QString& code);
/// Usage, for a step that the regime does not have.
tl::unexpected<Error> noSuchStep(const Regime& regime, const QString& step);

} // namespace ireg
