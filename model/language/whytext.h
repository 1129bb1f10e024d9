// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/review/whytree.h"

namespace ireg
{

/// What is wrong there, and what to do about it, as one sentence.
QString whyFlawText(Language language, WhyFlaw flaw);
/// What the why says of itself beside its answer, on one line: "Root · System failure · Faulty
/// change · Confidence: High"; empty where it says nothing more.
QString whyMarksText(Language language, const Why& why);

} // namespace ireg
