// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/listing.h"

#include <span>

namespace ireg
{

/// What words and ages are made with.
struct RegisterTelling
{
    Language language = Language::English;
    QString zone;
    qint64 nowMs = 0;
};

/// One column of the register table. `sort` is the field that it is sorted by; a leading - means
/// that the column grows as the field shrinks.
struct RegisterColumn
{
    const char* name; ///< for settings; stays for ever
    const char* sort;
    QString (*heading)(Language);
    QString (*text)(const ListedIncident&, const RegisterTelling&);
    Qt::Alignment alignment = Qt::AlignLeft;
};

namespace column
{
enum Index { Reference, Severity, Title, Kind, Stage, Status, Owner, Noticed, Age };
} // namespace column

std::span<const RegisterColumn> registerColumns();

/// The line as a sentence, for a screen reader.
QString spokenLine(const ListedIncident& line, const RegisterTelling& telling);

} // namespace ireg
