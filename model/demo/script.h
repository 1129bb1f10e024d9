// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/language/language.h"
#include "model/register/register.h"

#include <map>

namespace ireg::demo
{

/// A value of a step: a text as a person would type it, or the label of a record made earlier,
/// whose public id is typed then.
struct Fact
{
    QString field, text, label;
};

/// One thing that one person did at one moment.
struct Step
{
    QDateTime at;
    QString by;   ///< whom it is recorded as
    QString verb; ///< the use case: log, set, add, advance, ...
    QString on;   ///< label of the record it is about; an incident's label is its story's name
    QString as;   ///< label for the record that it makes
    std::map<QString, QString> words; ///< what the use case needs besides facts: reason, kind, ...
    std::vector<Fact> facts;
    QString place; ///< "export, step 12"
};

struct Script
{
    NewRegister company;
    QDateTime founded;       ///< when the register was made
    std::vector<Step> steps; ///< in the order of their moments
};

/// Reads the stories in a folder (resources/demo/README.md has their form) in one language, with
/// every moment made absolute: `-96 08:12` is that many days before today, at that time in the
/// register's zone;
/// `-3h` is before now; `+7m` is after the step before. Refuses, with the place, what is not of
/// that form, what goes back in time, and what would lie in the future.
Result<Script> readScript(const QString& folder, Language language, const QDateTime& nowUtc);

} // namespace ireg::demo
