// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/celltext.h"

#include "model/language/timetext.h"
#include "model/language/valuetext.h"

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

} // namespace ireg
