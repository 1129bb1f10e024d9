// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QString>

namespace ireg
{

/// An amount in minor units of its currency, which is a code of ISO 4217 or not said.
struct Sum
{
    qint64 cents = 0; ///< hundredths, unless the currency has other ones (minorDigits)
    QString currency = {};

    bool operator==(const Sum&) const = default;
};

/// A typed sum: 1234, 1 234,50 EUR, €1,234.50, 1'234.50 chf, -12. Groups of three have any one
/// sign between them, at most the decimals of its currency follow a comma or a point, and the
/// currency stands in front or behind; where none stands it is `known`, what the sum has had so
/// far. Refused, with a sentence: 1,234 and 1.234, which are a thousand to some and little more
/// than one to others (unless the currency has no decimals, or three), more decimals than the currency has,
/// and signs that several currencies share, as $ without a `known` dollar.
Result<Sum> parseMoney(QStringView text, const QString& known);

/// How many decimals the currency's amounts have (ISO 4217, exponent): of a yen none, of a dinar
/// three. Two where it is none of ISO 4217, or not said.
int minorDigits(const QString& currency);

/// The code of the currency that a code in any case, or a sign, names; refused where it is none,
/// or several share it.
Result<QString> currencyNamed(const QString& text);

} // namespace ireg
