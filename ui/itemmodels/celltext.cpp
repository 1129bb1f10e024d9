// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/celltext.h"

#include "model/language/timetext.h"
#include "model/language/valuetext.h"
#include "model/record/money.h"

namespace ireg
{

QString valueText(const Words& words, const Field& field, const Value& value)
{
    When when;
    if (field.type == FieldType::Time && !isNull(value) && Codec<When>::decode(value, when))
        return shortTimeText(words.language, inZone(when, words.zone));
    const auto number = [](const Field&, qint64 id) { return QString::number(id); };
    return valueText(
        words.language, field, value, words.reference ? words.reference : ReferenceText(number));
}

QString valueText(const Words& words, const RecordType& type, const Row& row, const Field& field)
{
    const Value& value = row[static_cast<std::size_t>(type.indexOf(field.code))];
    const auto* cents = isMoney(field) ? std::get_if<qint64>(&value) : nullptr;
    return cents ? moneyText(words.language, *cents, currencyIn(type, row))
                 : valueText(words, field, value);
}

} // namespace ireg
