// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/json.h"

namespace ireg
{

/// "1,234.50 EUR", "1 234,50 EUR", with blanks that do not break. Typed again (parseMoney) it is
/// the same sum.
QString moneyText(Language language, qint64 cents, const QString& currency);

/// A field's value as a person reads it: codes in words, times in their zone, yes and no, numbers
/// grouped. Empty where nothing is said. Not meant to be typed back.
QString valueText(Language language,
                  const Field& field,
                  const Value& value,
                  const ReferenceText& reference);
/// The same of a record's field, with what its row adds: money with its currency.
QString valueText(Language language,
                  const RecordType& type,
                  const Row& row,
                  const Field& field,
                  const ReferenceText& reference);

} // namespace ireg
