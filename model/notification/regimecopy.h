// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/regime.h"

namespace ireg
{

/// One regime taken out of a set of data, with the words that its steps refer to: a set of its own.
struct RegimeCopy
{
    QString code;
    QDate asOf;
    QString definition; ///< JSON in the form of resources/regimes.json

    bool operator==(const RegimeCopy&) const = default;
};

/// Every regime of a set. Refuses what readRegimes refuses.
Result<std::vector<RegimeCopy>> regimeCopies(const QByteArray& json);
/// The copies of the set that ships with the program.
const std::vector<RegimeCopy>& shippedCopies();

/// The copy with one value changed. `place` is a member of the regime (authority, zone) or of one
/// of its steps (statement.duration): texts as they are, numbers as digits, empty for none. An
/// English text that changes takes its French with it, which is given after it.
Result<RegimeCopy> editedCopy(const RegimeCopy& copy, const QString& place, const QString& text);

/// One value that differs between two copies of a regime.
struct RegimeChange
{
    QString place; ///< as editedCopy names it; a step alone where it is new or gone
    QString before, after;

    bool operator==(const RegimeChange&) const = default;
};
std::vector<RegimeChange> changesBetween(const QString& before, const QString& after);

} // namespace ireg
