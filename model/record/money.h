// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

namespace ireg
{

// Money is described as two fields: an amount in minor units of its currency (minorDigits) that has
// the trait, and behind it the currency. A type has one such pair at most.

/// Under this name both are given as one sum, as people write it (parseMoney).
inline constexpr const char* typedMoney = "amount";

bool isMoney(const Field& field);
/// The index of the type's money, or -1.
int moneyIndex(const RecordType& type);
/// The currency that a row names for its money; empty where it names none.
QString currencyIn(const RecordType& type, const Row& row);

} // namespace ireg
