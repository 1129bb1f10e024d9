// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"

namespace ireg
{

/// What a review goes through, in its order: what happened, what was good and bad about it, why it
/// happened, what follows, and who says that this is so.
enum class AgendaStep {
    Summary,
    Timeline,
    WentWell,
    WentBadly,
    Luck,
    Whys,
    Factors,
    Controls,
    Actions,
    Lessons,
    Approval
};
template <>
inline constexpr auto codes<AgendaStep> = std::array{CodeOf{AgendaStep::Summary, "summary"},
                                                     CodeOf{AgendaStep::Timeline, "timeline"},
                                                     CodeOf{AgendaStep::WentWell, "went-well"},
                                                     CodeOf{AgendaStep::WentBadly, "went-badly"},
                                                     CodeOf{AgendaStep::Luck, "luck"},
                                                     CodeOf{AgendaStep::Whys, "why-tree"},
                                                     CodeOf{AgendaStep::Factors, "factors"},
                                                     CodeOf{AgendaStep::Controls, "controls"},
                                                     CodeOf{AgendaStep::Actions, "actions"},
                                                     CodeOf{AgendaStep::Lessons, "lessons"},
                                                     CodeOf{AgendaStep::Approval, "approval"}};

/// The step at which a gap of the review is closed.
AgendaStep stepOf(const Gap& gap);
/// What the review still lacks at the step; each gap of the stage stands at one.
std::vector<Gap> missingAt(const Dossier& dossier, AgendaStep step, QDate today);

/// The text of the review that a step is about; null: it is about records, or about more.
const QString* reviewText(const Review& review, AgendaStep step);

/// Those who took part in one role.
struct Attending
{
    QString role; ///< as it is recorded of them; empty: nobody said
    QStringList names;

    bool operator==(const Attending&) const = default;
};
/// The participants of a review, parted by commas, semicolons and lines, by their roles in the
/// order in which these are met; whose role is not known come last.
std::vector<Attending> participantsByRole(const QString& participants,
                                          const std::map<qint64, Person>& people);

} // namespace ireg
