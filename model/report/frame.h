// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/report/document.h"
#include "model/report/plainvoice.h"

namespace ireg::report
{

/// What the frame of a report says of it beside its context.
struct Framing
{
    QString title = {};        ///< "Post-incident report"
    QString reference = {};    ///< "INC-2026-0042"; empty: it is not about one incident
    QString subject = {};      ///< what it is about
    QString organisation = {}; ///< whose register it is
    QString version = {};      ///< "1.482"; empty: it has none, and neither draft nor final
    std::optional<Tlp> tlp = {};
    bool draft = false;
};

/// A document of any kind without its blocks, but for the warning that heads them where the
/// register's history does not hold together.
Document frame(const PlainVoice& say, const Framing& framing);

/// "12ab34cd…56ef7890"
QString shortHash(const QByteArray& hash);

} // namespace ireg::report
