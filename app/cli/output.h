// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/language/errortext.h"
#include "model/language/gaptext.h"
#include "model/language/labels.h"
#include "model/register/editing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ireg::cli
{

void print(const QString& line);
void printError(const QString& line);
void printJson(const QJsonValue& value);

/// Says what went wrong, in words or as JSON, and gives the exit code for it.
int fail(const Invocation& call, const Error& error, const std::vector<Gap>& gaps = {});
int exitOf(ErrorKind kind);
/// "already-exists", as errors name their kind in JSON.
QString kindCode(ErrorKind kind);
/// Of a verb that lacks its words.
int wordsMissing(const Invocation& call);
/// Where the answer can't be written, says on standard error what was recorded; gives the exit
/// code.
int answered(const Invocation& call, const QString& reference);
/// The reference as the last word of the last line, or the JSON of an outcome.
QJsonObject outcomeJson(const Outcome& outcome);
int report(const Invocation& call, const Result<Outcome>& outcome, const Phrase& done);

/// For people: the stage, what `set` calls the fact, and what to do.
QString gapLine(const Gap& gap, Language language);
/// The heads of a table's columns in words.
QStringList heads(std::initializer_list<Phrase> phrases, Language language);
/// Values in columns that line up, for people.
void printTable(const QStringList& header, const std::vector<QStringList>& rows);

} // namespace ireg::cli
