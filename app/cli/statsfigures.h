// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/figures.h"
#include "model/language/language.h"

#include <QJsonObject>

namespace ireg::cli
{

QJsonObject shareJson(const Share& share);
QJsonObject spreadJson(const Spread& spread);
QJsonObject countsJson(const CountByCode& counts);
/// What `ireg stats --json` has of the figures, beside counts and measures.
QJsonObject figuresJson(const Figures& figures);
QStringList shareCells(const QString& name, const Share& share);
/// The same for people, with what each means.
void printFigures(const Figures& figures, Language language);

} // namespace ireg::cli
