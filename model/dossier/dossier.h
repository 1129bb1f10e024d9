// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/action/action.h"
#include "model/evidence/evidence.h"
#include "model/incident/affected.h"
#include "model/incident/breachscore.h"
#include "model/incident/confirmation.h"
#include "model/incident/incident.h"
#include "model/incident/provenance.h"
#include "model/incident/severitychange.h"
#include "model/incident/stagevisit.h"
#include "model/lesson/lesson.h"
#include "model/lesson/training.h"
#include "model/monitoring/watchcheck.h"
#include "model/notification/contentitem.h"
#include "model/notification/obligation.h"
#include "model/organisation/organisation.h"
#include "model/review/review.h"
#include "model/review/why.h"
#include "model/timeline/timeline.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace ireg
{

/// Everything the register holds about one incident, as values: what gates, reports and the
/// incident page read. Lists are in the order of their ids unless said otherwise.
struct Dossier
{
    RegisterProfile profile;
    Incident incident;
    std::vector<StageVisit> visits;
    std::vector<Confirmation> confirmations;
    std::vector<Affected> affected;
    std::vector<Tag> tags;
    std::vector<IncidentLink> links;
    std::vector<SourceRecord> sources;
    std::vector<TimelineEntry> timeline; ///< by event time; entries without one come last
    std::vector<Decision> decisions;
    std::vector<Evidence> evidence;
    std::vector<CustodyEntry> custody;
    std::vector<Action> actions;
    std::vector<Assessment> assessments;
    std::vector<BreachEstimate> estimates;
    std::vector<Notification> notifications;
    std::vector<ContentItem> contents;
    std::vector<Review> reviews;
    std::vector<Why> whys;
    std::vector<CostLine> costs;
    std::vector<Lesson> lessons; ///< learned here or linked to it
    std::vector<LessonLink> metAgain;
    std::vector<Training> trainings;
    std::vector<WatchItem> watch;
    std::vector<WatchCheck> watchChecks;

    std::vector<SeverityChange> severities; ///< from the journal; empty where it can't be read

    Rulebook rules; ///< of the register: whom it tells by when

    std::map<qint64, Person> people; ///< by id: everybody named above
    /// What those were called before, by nameKey(); where the register asks for four eyes.
    std::map<qint64, std::set<QString>> namesHad;
    std::map<qint64, CatalogueItem> items;        ///< by id
    std::map<qint64, QString> incidentReferences; ///< by id: the other ends of the links
    /// What the other records say of themselves that the incident names, by type and id.
    std::map<std::pair<const RecordKey*, qint64>, QString> titles;
    /// Of a closed incident the records that were made since, by the name of their type and id.
    std::set<std::pair<QByteArray, qint64>> madeSinceClosing;

    QString nameOf(Id<Person> person) const
    {
        const auto found = people.find(person.value);
        return found == people.end() ? QString() : found->second.name.text();
    }
    bool secondPersonPending() const { return std::ranges::any_of(confirmations, isPending); }
    /// The answer to a regime's question, null where there is none.
    const Assessment* assessment(const QString& regime) const;
    /// The review of the current cycle, if there is one.
    const Review* review() const
    {
        for (const Review& candidate : reviews) {
            if (candidate.cycle == incident.cycle)
                return &candidate;
        }
        return nullptr;
    }
};

/// Whether it is told why the incident is handled no further: in words, or for a duplicate by the
/// link to what it is one of.
bool isExplained(const Dossier& dossier);

/// Every duty to tell that the incident has, as it stands at this instant.
std::vector<Obligation> obligations(const Dossier& dossier,
                                    const QDateTime& now,
                                    ObligationScope scope = ObligationScope::Triggered);

} // namespace ireg
