// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/when.h"
#include "model/language/language.h"
#include "model/report/chainstate.h"

#include <QByteArray>

namespace ireg::report
{

/// What a report says beside its facts.
struct ReportContext
{
    Language language = Language::English;
    When now;                     ///< as of
    qint64 headSeq = 0;           ///< the chain's head when the facts were read
    QByteArray headHash = {};     ///< 32 bytes
    QByteArray recordSha256 = {}; ///< of the machine-readable record inside; empty: it has none
    QString program = {};         ///< "ireg 0.1.0"
    QString author = {};          ///< whom it is recorded as made by
    History history = History::Holds;
};

} // namespace ireg::report
