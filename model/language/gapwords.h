// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stage.h"
#include "model/language/words.h"

#include <span>

namespace ireg
{

/// What closes a gap. In the words %1 is the label of the field that takes the fact, %2 the
/// record's public id and %3 the label of the field that says why the fact can't be given.
struct GapClosing
{
    Wording words;
    const char* record;
    const char* field;
    const char* waiver;
};
/// What the gate of a stage asks for, by the code of the fact.
std::span<const GapClosing> closingsOf(Stage stage);

} // namespace ireg
