// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/language/language.h"

namespace ireg
{

/// What closes a gap, as an act in a few words that fit into a column: "Name an owner", "Finish
/// A-7"; gapText() says it in full, with the field that takes the fact. Empty for an unknown fact.
QString briefGapText(Language language, const Gap& gap);

/// What a second person is asked for, whatever it is.
QString briefConfirmation(Language language);

} // namespace ireg
