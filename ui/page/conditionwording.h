// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/field.h"
#include "model/register/filter.h"
#include "ui/page/valuechooser.h"

namespace ireg
{

/// The words for what any field can be narrowed to: yes, null, this-week; empty for other codes.
QString filterWord(const QString& code);
/// The values of a flag, a code or a control, which are known without asking the register; else
/// none.
std::vector<FilterValue> filterValuesOf(Language language, const Field& field);
/// A condition in words: "Owner: Kim or Ana"; one that can't be told so, as it is written.
QString conditionText(Language language,
                      const WrittenCondition& condition,
                      const Field* field,
                      const QString& fieldName);

} // namespace ireg
