// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/filter.h"
#include "ui/page/valuechooser.h"

namespace ireg
{

/// The fields that "+ Filter" offers, by their codes.
QStringList filterFields();
QString filterFieldText(Language language, const QString& field);
/// The values of a field that are known without asking the register; empty for people and things.
std::vector<FilterValue> filterValues(Language language, const QString& field);
/// A condition in words: "Owner: Kim or Ana"; one that can't be told so, as it is written.
QString conditionText(Language language, const WrittenCondition& condition);

} // namespace ireg
