// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/agenda.h"
#include "model/language/language.h"

namespace ireg
{

/// One line of a step, from which an action or a lesson may follow.
struct AgendaLine
{
    QString lead;  ///< before it: an indent, a time, an id; may be empty
    QString text;  ///< what is said
    QString marks; ///< what is known of it beside; may be empty
    bool strong = false;

    bool operator==(const AgendaLine&) const = default;
};
/// What is there to be read out at a step; empty where nothing is recorded for it.
std::vector<AgendaLine> agendaLines(Language language, const Dossier& dossier, AgendaStep step);

/// "Operations: Ada, Ben · Legal: Cleo"; empty for none.
QString attendingText(Language language, const std::vector<Attending>& attending);

} // namespace ireg
