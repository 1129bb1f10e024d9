// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/dossier/gatecases.h"
#include "tests/support/readydossier.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

GateCases ofOneKind()
{
    return {
        {"a regression tells the change",
         Stage::Evaluate,
         [](Dossier& d) { d.incident.kind = Kind::Regression; },
         {u"evaluate last_good"_s, u"evaluate first_bad"_s, u"evaluate change"_s}},
        {"and what mended it",
         Stage::Monitor,
         [](Dossier& d) { d.incident.kind = Kind::Regression; },
         {u"monitor fixed_in"_s}},
        {"an interruption tells from when to when",
         Stage::Evaluate,
         [](Dossier& d) { d.incident.kind = Kind::ServiceInterruption; },
         {u"evaluate occurred_from"_s, u"evaluate occurred_to"_s}},
        {"contained before anybody noticed",
         Stage::Contain,
         [](Dossier& d) { d.incident.contained = at("2026-10-01T12:00:00.000"); },
         {u"contain contained_at"_s}},
    };
}

/// Low or planning: what happened, why, and what was learned.
GateCases light()
{
    return {
        {"a light one needs no evidence where nobody meant it",
         Stage::Contain,
         [](Dossier& d) {
             d.incident.severity = Severity::Low;
             d.incident.personalData = Answer::No;
             d.evidence.clear();
         },
         {}},
        {"where somebody may have meant it, it does",
         Stage::Contain,
         [](Dossier& d) {
             d.incident.severity = Severity::Low;
             d.incident.personalData = Answer::No;
             d.incident.rootCauseCategory.reset();
             d.evidence.clear();
         },
         {u"contain evidence:one"_s}},
        {"nobody confirms a light severity",
         Stage::Evaluate,
         [](Dossier& d) {
             d.incident.severity = Severity::Planning;
             d.incident.impact.clear();
             d.incident.severityConfirmedBy = {};
         },
         {}},
        {"nobody holds a review of it",
         Stage::Review,
         [](Dossier& d) {
             d.incident.severity = Severity::Low;
             d.reviews.clear();
         },
         {}},
        {"its cause and lesson are asked",
         Stage::Review,
         [](Dossier& d) {
             d.incident.severity = Severity::Low;
             d.incident.rootCauseCategory.reset();
             d.lessons.clear();
         },
         {u"review root_cause_category"_s, u"review lesson:one"_s}},
        {"nobody watches it",
         Stage::Monitor,
         [](Dossier& d) {
             d.incident.severity = Severity::Low;
             d.watch.clear();
             d.incident.effective = Answer::Unknown;
         },
         {}},
    };
}

} // namespace

GateCases proportionCases()
{
    GateCases cases = ofOneKind();
    const GateCases more = light();
    cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

} // namespace ireg::test
