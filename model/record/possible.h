// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/codes.h"
#include "model/record/field.h"

#include <QStringList>

namespace ireg
{

/// Every code of an enumeration, in its order.
template <Coded E> QStringList codeTexts()
{
    QStringList texts;
    for (const auto& entry : codes<E>)
        texts.append(QLatin1String(entry.code));
    return texts;
}

/// What may be typed for a field of codes or a flag; empty for those that are not a choice.
QStringList possibleFor(const Field& field);
/// The codes of a record's fields.
QStringList fieldCodes(const RecordType& type);
/// Those that a person may give a value.
QStringList settableOf(const RecordType& type);

} // namespace ireg
