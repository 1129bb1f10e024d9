// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

#include <QSet>

namespace ireg
{

/// A record that a reference may point to.
struct Choice
{
    QString text;  ///< as `setFields` takes it
    QString label; ///< as a person reads it
};

/// Everything the page shows of one incident, read at one moment.
struct LoadedIncident
{
    Dossier dossier;
    When now; ///< the register's clock when it was read
    QStringList people;
    std::vector<Draft> drafts;
    std::map<const RecordKey*, std::vector<Choice>> choices;
    std::map<qint64, QStringList> metIn; ///< by lesson: the incidents it belongs to
    QSet<qint64> unconfirmed;            ///< evidence whose location nobody here has confirmed
};

Result<LoadedIncident> loadIncident(const Register& open, Id<Incident> incident);

/// The incidents in which typed text waits that was not saved, by their references. Text typed
/// for what is gone by now is dropped. Runs on the register's thread.
QStringList incidentsWithDrafts(Register& open);

} // namespace ireg
