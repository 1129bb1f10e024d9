// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/record/possible.h"

#include "model/record/money.h"

namespace ireg
{

QStringList possibleFor(const Field& field)
{
    if (field.type == FieldType::Flag)
        return {QStringLiteral("yes"), QStringLiteral("no")};
    QStringList texts;
    for (std::size_t i = 0; i < field.codes.size; ++i)
        texts.append(QLatin1String(field.codes.at(i)));
    return texts;
}

QStringList fieldCodes(const RecordType& type)
{
    QStringList texts;
    for (const Field& field : type.fields)
        texts.append(QLatin1String(field.code));
    return texts;
}

QStringList settableOf(const RecordType& type)
{
    QStringList texts;
    for (const Field& field : type.fields) {
        if (!field.has(Derived) && !field.has(Parent))
            texts.append(QLatin1String(field.code));
        if (isMoney(field))
            texts.append(QLatin1String(typedMoney));
    }
    return texts;
}

} // namespace ireg
