// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/record/money.h"

namespace ireg
{

bool isMoney(const Field& field)
{
    return field.has(Money);
}

int moneyIndex(const RecordType& type)
{
    return type.indexWith(Money);
}

QString currencyIn(const RecordType& type, const Row& row)
{
    const int money = moneyIndex(type);
    const auto* text = money < 0 ? nullptr
                                 : std::get_if<Text>(&row[static_cast<std::size_t>(money) + 1]);
    return text ? QString::fromUtf8(text->utf8) : QString();
}

} // namespace ireg
