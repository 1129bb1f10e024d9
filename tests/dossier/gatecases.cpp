// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/dossier/gatecases.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

GateCases triage()
{
    return {
        {"no kind", Stage::Assess, [](Dossier& d) { d.incident.kind.reset(); }, {u"assess kind"_s}},
        {"undecided",
         Stage::Assess,
         [](Dossier& d) { d.incident.disposition = Disposition::Undecided; },
         {u"assess disposition"_s}},
        {"a near miss wants a reason",
         Stage::Assess,
         [](Dossier& d) { d.incident.disposition = Disposition::NearMiss; },
         {u"assess disposition_reason"_s}},
        {"a suspicion needs none",
         Stage::Assess,
         [](Dossier& d) { d.incident.disposition = Disposition::Suspected; },
         {}},
        {"no severity",
         Stage::Assess,
         [](Dossier& d) { d.incident.severity.reset(); },
         {u"assess severity"_s}},
    };
}

GateCases awareness()
{
    return {
        {"no owner", Stage::Assess, [](Dossier& d) { d.incident.owner = {}; }, {u"assess owner"_s}},
        {"nothing said of what happened",
         Stage::Assess,
         [](Dossier& d) { d.incident.summary.clear(); },
         {u"assess summary"_s}},
        {"not noticed",
         Stage::Assess,
         [](Dossier& d) { d.incident.noticed.reset(); },
         {u"assess noticed"_s}},
        {"not aware",
         Stage::Assess,
         [](Dossier& d) { d.incident.aware.reset(); },
         {u"assess aware_at"_s}},
        {"aware before it was noticed",
         Stage::Assess,
         [](Dossier& d) { d.incident.aware = at("2026-10-01T08:00:00.000"); },
         {u"assess aware_at"_s}},
        {"not aware, with a reason",
         Stage::Assess,
         [](Dossier& d) {
             d.incident.aware.reset();
             d.incident.awareNoneReason = u"Still looking"_s;
         },
         {}},
    };
}

GateCases containment()
{
    return {
        {"not contained",
         Stage::Contain,
         [](Dossier& d) { d.incident.contained.reset(); },
         {u"contain contained_at"_s}},
        {"cannot be contained: the risk is named",
         Stage::Contain,
         [](Dossier& d) {
             d.incident.contained.reset();
             d.incident.containedNoneReason = u"The paper is in the post"_s;
         },
         {u"contain residual_risk"_s}},
        {"cannot be contained, risk accepted",
         Stage::Contain,
         [](Dossier& d) {
             d.incident.contained.reset();
             d.incident.containedNoneReason = u"The paper is in the post"_s;
             d.incident.residualRisk = u"One letter"_s;
         },
         {}},
        {"contained by nobody",
         Stage::Contain,
         [](Dossier& d) { d.incident.containedBy = {}; },
         {u"contain contained_by"_s}},
        {"containment not checked",
         Stage::Contain,
         [](Dossier& d) { d.incident.containmentVerified.clear(); },
         {u"contain containment_verified"_s}},
        {"no evidence",
         Stage::Contain,
         [](Dossier& d) { d.evidence.clear(); },
         {u"contain evidence:one"_s}},
        {"no evidence, with a reason",
         Stage::Contain,
         [](Dossier& d) {
             d.evidence.clear();
             d.incident.evidenceNoneReason = u"Nothing was written"_s;
         },
         {}},
    };
}

GateCases harm()
{
    return {
        {"personal data unknown",
         Stage::Evaluate,
         [](Dossier& d) { d.incident.personalData = Answer::Unknown; },
         {u"evaluate personal_data"_s}},
        {"personal data without its facts",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.dataCategories.clear();
             d.incident.individuals.reset();
             d.incident.dataRole.reset();
             d.incident.consequences.clear();
         },
         {u"evaluate data_categories"_s,
          u"evaluate individuals"_s,
          u"evaluate data_role"_s,
          u"evaluate consequences"_s}},
        {"no personal data asks no more",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.personalData = Answer::No;
             d.incident.dataCategories.clear();
             d.incident.individuals.reset();
             d.incident.dataRole.reset();
             d.incident.consequences.clear();
         },
         {}},
        {"nobody counted, with a reason",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.individuals.reset();
             d.incident.individualsNoneReason = u"The log is gone"_s;
         },
         {}},
        {"no impact",
         Stage::Evaluate,
         [](Dossier& d) { d.incident.impact.clear(); },
         {u"evaluate impact"_s}},
        {"critical: the plans are decided",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.severity = Severity::Critical;
             d.incident.availability = Level::High;
         },
         {u"evaluate recovery_plan"_s, u"evaluate plan_reason"_s, u"evaluate plan_decided_by"_s}},
        {"critical, and nothing is lost or down",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.severity = Severity::Critical;
             d.incident.confidentiality = Level::High;
             d.incident.availability = Level::Low;
         },
         {}},
    };
}

GateCases decisionToNotify()
{
    return {
        {"severity not confirmed",
         Stage::Evaluate,
         [](Dossier& d) { d.incident.severityConfirmedBy = {}; },
         {u"evaluate severity_confirmed_by"_s}},
        {"must anyone be told?",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.notifyRequired = Answer::Unknown;
             d.incident.notifyReason.clear();
             d.incident.notifyDecidedBy = {};
             d.incident.notifyDecided.reset();
         },
         {u"evaluate notify_required"_s,
          u"evaluate notify_reason"_s,
          u"evaluate notify_decided_by"_s,
          u"evaluate notify_decided_at"_s}},
        {"a decision not to notify needs as much",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.notifyRequired = Answer::No;
             d.incident.notifyReason.clear();
         },
         {u"evaluate notify_reason"_s}},
    };
}

Confirmation lowered()
{
    Confirmation one;
    one.before = Severity::Critical;
    one.after = Severity::Low;
    return one;
}

GateCases secondPerson()
{
    return {
        {"two persons where the register asks for them",
         Stage::Evaluate,
         [](Dossier& d) {
             d.profile.fourEyes = true;
             d.incident.severityConfirmedBy = d.incident.owner;
         },
         {u"evaluate second_person"_s}},
        {"two persons as long as a lowered severity waits for the second",
         Stage::Evaluate,
         [](Dossier& d) {
             d.profile.fourEyes = true;
             d.incident.severityConfirmedBy = d.incident.owner;
             d.incident.severity = Severity::Low;
             d.confirmations = {lowered()};
         },
         {u"evaluate second_person"_s, u"evaluate second_person"_s}},
        {"nothing waits once somebody confirmed it",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.severity = Severity::Low;
             d.confirmations = {lowered()};
             d.confirmations.front().confirmed = When{};
         },
         {}},
        {"what waits for a second person is asked about at the end",
         Stage::Monitor,
         [](Dossier& d) { d.confirmations = {lowered()}; },
         {u"monitor second_person"_s}},
        {"one person where it does not",
         Stage::Evaluate,
         [](Dossier& d) { d.incident.severityConfirmedBy = d.incident.owner; },
         {}},
        {"one person is enough for a medium one",
         Stage::Evaluate,
         [](Dossier& d) {
             d.profile.fourEyes = true;
             d.incident.severity = Severity::Medium;
             d.incident.severityConfirmedBy = d.incident.owner;
         },
         {}},
    };
}

GateCases telling()
{
    return {
        {"somebody must be told, nobody is named",
         Stage::Notify,
         [](Dossier& d) { d.notifications.clear(); },
         {u"notify notification:one"_s}},
        {"nobody must be told",
         Stage::Notify,
         [](Dossier& d) {
             d.notifications.clear();
             d.incident.notifyRequired = Answer::No;
         },
         {}},
        {"not sent",
         Stage::Notify,
         [](Dossier& d) { d.notifications[0].sent.reset(); },
         {u"notify notification:sent N-2"_s}},
        {"waived by nobody",
         Stage::Notify,
         [](Dossier& d) {
             d.notifications[0].sent.reset();
             d.notifications[0].waivedReason = u"Told by phone"_s;
         },
         {u"notify notification:decided_by N-2"_s}},
        {"waived with reason and name",
         Stage::Notify,
         [](Dossier& d) {
             d.notifications[0].sent.reset();
             d.notifications[0].waivedReason = u"Told by phone"_s;
             d.notifications[0].decidedBy = {2};
         },
         {}},
    };
}

GateCases tellingLate()
{
    return {
        {"late",
         Stage::Notify,
         [](Dossier& d) { d.notifications[0].sent->ms = d.notifications[0].due->ms + 1; },
         {u"notify notification:late_reason N-2"_s}},
        {"at the last moment is not late",
         Stage::Notify,
         [](Dossier& d) { d.notifications[0].sent->ms = d.notifications[0].due->ms; },
         {}},
        {"late with a reason",
         Stage::Notify,
         [](Dossier& d) {
             d.notifications[0].sent->ms = d.notifications[0].due->ms + 1;
             d.notifications[0].lateReason = u"Portal was down"_s;
         },
         {}},
        {"without a limit nothing is late",
         Stage::Notify,
         [](Dossier& d) { d.notifications[0].due.reset(); },
         {}},
    };
}

GateCases cause()
{
    return {
        {"cause unknown",
         Stage::Review,
         [](Dossier& d) { d.incident.rootCauseCategory = RootCause::Unknown; },
         {u"review root_cause_category"_s}},
        {"cause not named",
         Stage::Review,
         [](Dossier& d) { d.incident.rootCause.clear(); },
         {u"review root_cause"_s}},
        {"cause unknown, accepted with a reason",
         Stage::Review,
         [](Dossier& d) {
             d.incident.rootCauseCategory.reset();
             d.incident.rootCause.clear();
             d.incident.rootCauseNoneReason = u"Logs were rotated"_s;
         },
         {}},
    };
}

GateCases lessonsAndActions()
{
    return {
        {"no review",
         Stage::Review,
         [](Dossier& d) { d.reviews.clear(); },
         {u"review review:held_at"_s,
          u"review review:facilitator"_s,
          u"review review:summary"_s,
          u"review review:approved"_s}},
        {"a review of another cycle",
         Stage::Review,
         [](Dossier& d) { d.incident.cycle = 2; },
         {u"review review:held_at"_s,
          u"review review:facilitator"_s,
          u"review review:summary"_s,
          u"review review:approved"_s}},
        {"review not approved",
         Stage::Review,
         [](Dossier& d) { d.reviews[0].approved.reset(); },
         {u"review review:approved"_s}},
        {"approved by the owner",
         Stage::Review,
         [](Dossier& d) {
             d.profile.fourEyes = true;
             d.reviews[0].approvedBy = d.incident.owner;
         },
         {u"review second_person"_s}},
        {"no lesson",
         Stage::Review,
         [](Dossier& d) { d.lessons.clear(); },
         {u"review lesson:one"_s}},
        {"no lesson, with a reason",
         Stage::Review,
         [](Dossier& d) {
             d.lessons.clear();
             d.incident.lessonNoneReason = u"Known and planned"_s;
         },
         {}},
        {"an action without owner and day",
         Stage::Review,
         [](Dossier& d) {
             d.actions[0].owner = {};
             d.actions[0].due = QDate();
         },
         {u"review action:owner A-7"_s, u"review action:due A-7"_s}},
    };
}

GateCases watching()
{
    return {
        {"an action is not done",
         Stage::Monitor,
         [](Dossier& d) { d.actions[0].done.reset(); },
         {u"monitor action:done A-7"_s}},
        {"an action is accepted as not done",
         Stage::Monitor,
         [](Dossier& d) {
             d.actions[0].done.reset();
             d.actions[0].notDoneReason = u"Moved to the supplier"_s;
         },
         {}},
        {"nothing is watched",
         Stage::Monitor,
         [](Dossier& d) { d.watch.clear(); },
         {u"monitor watch:one"_s}},
        {"checked before the watch was over",
         Stage::Monitor,
         [](Dossier& d) { d.watch[0].until = d.watch[0].until.addDays(1); },
         {u"monitor watch:checked W-4"_s}},
        {"never checked",
         Stage::Monitor,
         [](Dossier& d) { d.watch[0].checked.reset(); },
         {u"monitor watch:checked W-4"_s}},
        {"nothing to watch, with a reason",
         Stage::Monitor,
         [](Dossier& d) {
             d.watch[0].checked.reset();
             d.incident.monitoringNoneReason = u"The service is retired"_s;
         },
         {}},
    };
}

GateCases effect()
{
    return {
        {"not seen to work",
         Stage::Monitor,
         [](Dossier& d) { d.incident.effective = Answer::No; },
         {u"monitor effective"_s}},
        {"nobody said how it was seen",
         Stage::Monitor,
         [](Dossier& d) { d.incident.effectivenessMethod.clear(); },
         {u"monitor effectiveness_method"_s}},
        {"effect can't be shown, with a reason",
         Stage::Monitor,
         [](Dossier& d) {
             d.incident.effective = Answer::Unknown;
             d.incident.effectivenessMethod.clear();
             d.incident.effectiveChecked.reset();
             d.incident.effectiveNoneReason = u"Too rare to measure"_s;
         },
         {}},
        {"a notice is still open",
         Stage::Monitor,
         [](Dossier& d) { d.notifications[0].sent.reset(); },
         {u"monitor notification:sent N-2"_s}},
    };
}

} // namespace

GateCases gateCases()
{
    GateCases cases = proportionCases();
    for (const auto& some : {triage(),
                             awareness(),
                             containment(),
                             harm(),
                             decisionToNotify(),
                             secondPerson(),
                             telling(),
                             tellingLate(),
                             cause(),
                             lessonsAndActions(),
                             watching(),
                             effect()})
        cases.insert(cases.end(), some.begin(), some.end());
    return cases;
}

} // namespace ireg::test
