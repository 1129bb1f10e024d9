// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/affected.h"
#include "model/incident/incident.h"
#include "model/notification/assessment.h"
#include "model/notification/deadline.h"
#include "model/notification/notification.h"
#include "model/notification/obligationkey.h"
#include "model/notification/rulebook.h"
#include "model/notification/steptraits.h"

#include <span>

namespace ireg
{

/// What one incident says about duties to tell.
struct ObligationFacts
{
    const Incident& incident;
    std::span<const Assessment> assessments;
    std::span<const Notification> notifications;
    std::span<const Id<CatalogueItem>> customers; ///< of the catalogue, that are affected

    const Assessment* assessment(const QString& regime) const;
};

/// One duty to tell one recipient something by some time, and how it stands.
struct Obligation
{
    QString regime;                   ///< code; empty: a notice under no regime
    std::shared_ptr<const Step> step; ///< as it counts: a clause's period is in it
    std::optional<Assessed> answer;   ///< to the regime's question; nothing: not answered yet
    Id<CatalogueItem> customer;
    Id<ContractClause> clause;
    /// The notice that stands for it: the first that reached its recipient, else the newest.
    Id<Notification> notification;
    bool phased = false;   ///< counts from an earlier filing or a later event
    bool internal = false; ///< met by answering the regime's question, not by a notice
    bool carried = false;  ///< a later phase, with a day of its own
    bool ownDue = false;   ///< the end is a day that somebody set, not one of the rule
    bool holidaysKnown = true;
    QTimeZone zone; ///< in which it was counted
    Deadline deadline;

    bool isOpen() const;
    /// Past its time, or was when it was met.
    bool isLate() const;
    ObligationKey key() const;
};

/// Possible: with the clocks of regimes whose question is not answered yet.
enum class ObligationScope { Triggered, Possible };

/// Pure. Every step of each triggered regime, a contract's for each affected customer and its
/// clauses; and every notice that belongs to none of them.
std::vector<Obligation> obligations(const Rulebook& rules,
                                    const ObligationFacts& facts,
                                    const QDateTime& now,
                                    ObligationScope scope = ObligationScope::Triggered);

/// Those that are due or were met once the incident is closed: of what was to be told its notices
/// alone are left then. Of an open one all.
std::vector<Obligation> dutiesLeft(std::vector<Obligation> duties, const Incident& incident);

/// The incident's field that records an anchor (aware_at for awareness); empty: it is no such fact.
QString anchorField(const QString& anchor);
/// The fields that an incident's clocks under these rules may count from, each once.
QStringList anchorFields(const Rulebook& rules);
/// The anchors of the step that are facts of the incident and are not recorded, or by the day where
/// hours count.
QStringList missingAnchors(const Step& step,
                           const Incident& incident,
                           const Assessment* assessment);

/// Whether the step is of a state that the answer is about.
bool concerns(const Assessment& answer, const Step& step);

/// The notices of an incident whose message may have told what an open duty asks for, too: on
/// their way or sent, and not what tells it already.
std::vector<const Notification*> messagesFor(const Obligation& duty,
                                             std::span<const Notification> notices);

} // namespace ireg
