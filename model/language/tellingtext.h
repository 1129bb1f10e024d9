// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/required.h"
#include "model/language/language.h"

namespace ireg
{

/// How it stands whether anybody must be told, as a part of a sentence; what was answered to the
/// plain question is never left out where laws say otherwise or are not answered.
QString tellingText(Language language, const TellingState& state);
/// The same as a sentence.
QString tellingSentence(Language language, const TellingState& state);
/// What the laws say beside a plain answer: "2 laws or contracts are not answered yet". Empty where
/// they say nothing else.
QString lawsBesideText(Language language, const TellingState& state);

/// Of a notice that was sent: "sent without 2 required contents". Empty where it was complete.
QString incompleteText(Language language, qsizetype missing);

} // namespace ireg
