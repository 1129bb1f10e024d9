// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// A duty of a regime that was not answered, so that it may be none.
bool isPossible(const Obligation& duty);
/// The clock that a question without an answer is to be answered by: of open possible duties the
/// one that ends first. Nothing where none has an end, or no question is asked.
std::optional<Obligation> questionClock(const Dossier& dossier, const QDateTime& now);

} // namespace ireg
