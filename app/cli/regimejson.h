// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/language/language.h"
#include "model/notification/obligation.h"

#include <QJsonObject>

namespace ireg::cli
{

QJsonValue dateJson(QDate date);
/// RFC 3339 with the offset of the instant's own zone.
QString written(const QDateTime& instant);

/// The data that a step is of.
struct StepSource
{
    QString code; ///< the regime's; empty: none
    const RegimeSet& set;
};

/// A clock as `deadlines --compute` writes it.
QJsonObject clockJson(Language language,
                      const StepSource& source,
                      const Step& step,
                      const Deadline& deadline);

/// A regime with its steps, as `regimes --json` writes it.
QJsonObject regimeJson(Language language, const RegimeSet& set, const Regime& regime);

} // namespace ireg::cli
