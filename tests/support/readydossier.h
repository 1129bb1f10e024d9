// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg::test
{

inline When at(const char* text)
{
    const auto when = whenFromText(QString(QString::fromLatin1(text) + QStringLiteral("Z e UTC")));
    Q_ASSERT(when);
    return *when;
}

inline void assessAndContain(Incident& incident, Id<Person> lead)
{
    incident.id.value = 1;
    incident.kind = Kind::DataBreach;
    incident.summary = QStringLiteral("Two customers saw each other's list");
    incident.disposition = Disposition::Confirmed;
    incident.severity = Severity::High;
    incident.owner = lead;
    incident.noticed = at("2026-10-02T07:40:00.000");
    incident.aware = at("2026-10-02T08:00:00.000");
    incident.contained = at("2026-10-02T12:00:00.000");
    incident.containedBy = lead;
    incident.containmentVerified = QStringLiteral("Access log is quiet");
}

inline void evaluate(Incident& incident, Id<Person> second)
{
    incident.personalData = Answer::Yes;
    incident.dataCategories = QStringLiteral("names");
    incident.individuals = 214;
    incident.dataRole = DataRole::Processor;
    incident.consequences = QStringLiteral("Embarrassment");
    incident.impact = QStringLiteral("Two customers");
    incident.severityConfirmedBy = second;
    incident.notifyRequired = Answer::Yes;
    incident.notifyReason = QStringLiteral("A customer's data");
    incident.notifyDecidedBy = second;
    incident.notifyDecided = at("2026-10-02T14:00:00.000");
}

inline void explain(Incident& incident)
{
    incident.rootCauseCategory = RootCause::HumanError;
    incident.rootCause = QStringLiteral("A filter was left out");
    incident.effective = Answer::Yes;
    incident.effectiveChecked = at("2026-11-09T03:00:00.000");
    incident.effectivenessMethod = QStringLiteral("Test with two tenants");
}

/// One incident with every fact that any gate asks for; tests take facts away.
inline Dossier aReadyDossier()
{
    Dossier dossier;
    const Id<Person> lead{1};
    const Id<Person> second{2};
    Incident& incident = dossier.incident;
    assessAndContain(incident, lead);
    evaluate(incident, second);
    explain(incident);

    StageVisit visit;
    visit.incident = incident.id;
    visit.entered = incident.noticed;
    dossier.visits = {visit};

    Evidence evidence;
    evidence.id.value = 1;
    dossier.evidence = {evidence};

    Notification notice;
    notice.id.value = 2;
    notice.due = at("2026-10-05T08:00:00.000");
    notice.sent = at("2026-10-03T08:00:00.000");
    dossier.notifications = {notice};

    Review review;
    review.held = at("2026-10-09T01:00:00.000");
    review.facilitator = second;
    review.summary = QStringLiteral("What happened and why");
    review.approved = at("2026-10-09T03:00:00.000");
    review.approvedBy = second;
    dossier.reviews = {review};

    Action action;
    action.id.value = 7;
    action.owner = lead;
    action.due = QDate(2026, 10, 20);
    action.done = at("2026-10-19T03:00:00.000");
    dossier.actions = {action};

    Lesson lesson;
    lesson.id.value = 3;
    dossier.lessons = {lesson};

    WatchItem watch;
    watch.id.value = 4;
    watch.until = QDate(2026, 11, 9);
    watch.checked = at("2026-11-09T03:00:00.000");
    dossier.watch = {watch};
    return dossier;
}

} // namespace ireg::test
