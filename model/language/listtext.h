// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QStringList>

namespace ireg
{

/// What a list of incidents calls a field or a column: "Owner", "Next due", "Age".
QString listFieldText(Language language, QByteArrayView code);

/// What a group of a list is called by the field that it is grouped by and what is common to it (a
/// code, 0 or 1, a name, a month such as 2026-11): "High", "November 2026"; "Not given" where
/// nothing is.
QString groupText(Language language, QByteArrayView field, QByteArrayView key);

/// Names with a word for those that are not named: "INC-1, INC-2 and 3 others".
QString namesText(Language language, const QStringList& names, qsizetype others);

} // namespace ireg
