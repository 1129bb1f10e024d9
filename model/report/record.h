// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"
#include "model/record/json.h"
#include "model/report/chainstate.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace ireg
{
struct Gap;
} // namespace ireg

namespace ireg::report
{

QJsonArray gapsJson(const std::vector<Gap>& gaps, Language language);

/// The incident and all that belongs to it, as `ireg show --json` prints it.
QJsonObject incidentJson(const Dossier& dossier, QDate today, Language language);

/// What a report's PDF carries: the incident as above, in English, and with it "chain": the head
/// of the register's chain when the facts were read ("broken" where its history did not hold
/// together), and "register": its uuid.
QByteArray machineRecord(const Dossier& dossier, QDate today, const ChainState& chain);

} // namespace ireg::report
