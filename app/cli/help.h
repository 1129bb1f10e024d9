// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <QJsonObject>

namespace ireg::cli
{

void printHelp(const Command& command, Language language);
QJsonObject helpJson(const Command& command, Language language);

void printOverview(Language language);
/// The table of commands as data, with what the exit codes and the kinds of errors mean.
QJsonObject overviewJson(Language language);

} // namespace ireg::cli
