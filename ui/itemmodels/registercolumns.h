// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/nextstep.h"
#include "model/dossier/openstages.h"
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

    When now() const { return {.ms = nowMs, .zone = zone}; }
};

/// What the table knows of an incident: its line, and what is read once somebody looks at it.
struct RegisterLine
{
    ListedIncident listed;
    bool whole = false; ///< what follows was read since the incident changed
    NextStep step = {};
    std::optional<NextDue> due = {};
    std::optional<StageStates> stages = {};
    Row row =
        {}; ///< of the incident, a reference as a text; empty where no column shows its fields
};

/// One column of the register table: a part of the line, or a field of the incident.
struct RegisterColumn
{
    const char* name; ///< for settings; stays for ever
    const char* sort; ///< field that it is sorted by; a leading -: it grows as the field shrinks
    QString (*heading)(Language);
    QString (*text)(const RegisterLine&, const RegisterTelling&);
    Qt::Alignment alignment = Qt::AlignLeft;
    int field = -1; ///< of the incident; heading and text are null
};

namespace column
{
enum Index { Reference, Severity, Title, Kind, Stage, Status, Owner, Noticed, Age, NextStep, Due };
constexpr int own = Due + 1; ///< those that a line has; fields of the incident follow
} // namespace column

/// The line's own columns, then each field of the incident that none of them shows.
std::span<const RegisterColumn> registerColumns();
QString heading(const RegisterColumn& column, Language language);
QString text(const RegisterColumn& column,
             const RegisterLine& line,
             const RegisterTelling& telling);
/// The column with this name; -1 where there is none.
int columnNamed(const QString& name);

/// The line as a sentence, for a screen reader.
QString spokenLine(const RegisterLine& line, const RegisterTelling& telling);

} // namespace ireg
