// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ireg::report
{

/// Whether what a report says could be checked against the register's history.
enum class History { Holds, Broken };

/// The register's chain when the facts were read.
struct ChainState
{
    qint64 seq = 0;
    QByteArray hash = {}; ///< 32 bytes
    History history = History::Holds;
};

} // namespace ireg::report
