// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/json.h"

namespace ireg
{

/// A field's value as a person reads it: codes in words, times in their zone, yes and no, numbers
/// grouped. Empty where nothing is said. Not meant to be typed back.
QString valueText(Language language,
                  const Field& field,
                  const Value& value,
                  const ReferenceText& reference);

} // namespace ireg
