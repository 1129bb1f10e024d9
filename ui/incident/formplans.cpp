// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/formplans.h"

#include <QtGlobal>

#include <array>

namespace ireg
{

namespace
{

using enum Room;

constexpr auto assess = std::to_array<FieldPlace>({
    {"kind", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What it is")},
    {"disposition"},
    {"disposition_reason", Full},
    {"summary", Prose},
    {"tlp"},
    {"owner"},
    {"confidentiality", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "How bad it is")},
    {"integrity"},
    {"availability"},
    {"urgency"},
    {"safety"},
    {"serious_harm"},
    {"ransom"},
    {"confidence"},
    {"noticed", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "When it happened, and who knew")},
    {"aware_at"},
    {"occurred_from"},
    {"occurred_to"},
    {"detected_by"},
    {"reporter"},
    {"detection_detail", Full},
    {"acknowledged_at"},
    {"declared_at"},
    {"external_references", Prose, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Filed under")},
    {"group_name"},
});

constexpr auto contain = std::to_array<FieldPlace>({
    {"immediate_measures", Prose, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Stopping the harm")},
    {"contained_at"},
    {"contained_by"},
    {"containment_verified", Full},
    {"residual_risk", Prose},
    {"eradicated_at"},
    {"recovered_at"},
    {"evidence_none_reason", Full, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Keeping the evidence")},
    {"recovery_plan",
     Half,
     QT_TRANSLATE_NOOP("ireg::FormHeadings", "Disaster recovery and business continuity")},
    {"continuity_plan"},
    {"plan_decided_by"},
    {"plan_reason", Full},
});

constexpr auto evaluate = std::to_array<FieldPlace>({
    {"impact", Prose, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What it did")},
    {"service_minutes"},
    {"users_affected"},
    {"severity_confirmed_by"},
    {"personal_data", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Personal data")},
    {"data_role"},
    {"disclosure"},
    {"data_categories", Full},
    {"individuals"},
    {"data_records"},
    {"individuals_approximate"},
    {"data_records_approximate"},
    {"countries"},
    {"encrypted"},
    {"consequences", Prose},
    {"notify_required", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Must anyone be told?")},
    {"notify_decided_by"},
    {"notify_decided_at"},
    {"notify_reason", Prose},
    {"suspected_at",
     Half,
     QT_TRANSLATE_NOOP("ireg::FormHeadings", "Moments that may start a legal clock")},
    {"believed_at"},
    {"determined_at"},
    {"classified_at"},
    {"discovered_at"},
    {"ransom_paid_at"},
    {"fix_available_at"},
    {"information_available_at"},
    {"recovery_plan",
     Half,
     QT_TRANSLATE_NOOP("ireg::FormHeadings", "Disaster recovery and business continuity")},
    {"continuity_plan"},
    {"plan_decided_by"},
    {"plan_reason", Full},
    {"last_good", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "If it worked before")},
    {"first_bad"},
    {"change"},
    {"fixed_in"},
});

constexpr auto notify = std::to_array<FieldPlace>({
    {"notify_required", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Must anyone be told?")},
    {"notify_decided_by"},
    {"notify_decided_at"},
    {"notify_reason", Prose},
    {"aware_at",
     Half,
     QT_TRANSLATE_NOOP("ireg::FormHeadings", "Moments that may start a legal clock")},
    {"suspected_at"},
    {"believed_at"},
    {"determined_at"},
    {"classified_at"},
    {"discovered_at"},
    {"ransom_paid_at"},
    {"fix_available_at"},
    {"information_available_at"},
});

constexpr auto review = std::to_array<FieldPlace>({
    {"root_cause_category", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Why it happened")},
    {"root_cause", Prose},
    {"lesson_none_reason", Full, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What was learned")},
});

constexpr auto monitor = std::to_array<FieldPlace>({
    {"effective", Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Whether it is fixed")},
    {"effective_checked_at"},
    {"effectiveness_method", Full},
    {"monitoring_none_reason", Full, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Watching")},
});

constexpr auto titleOnly = std::to_array<FieldPlace>({{"title", Full}});

constexpr auto timelineEntry = std::to_array<FieldPlace>(
    {{"at"}, {"kind"}, {"text", Prose}, {"source"}, {"by"}, {"evidence"}});

constexpr auto decision = std::to_array<FieldPlace>({{"question", Full},
                                                     {"options", Prose},
                                                     {"decider"},
                                                     {"due"},
                                                     {"answer", Prose},
                                                     {"reason", Prose},
                                                     {"decided_at"}});

constexpr auto evidence = std::to_array<FieldPlace>({{"name"},
                                                     {"source"},
                                                     {"description", Full},
                                                     {"collected_by"},
                                                     {"collected_at"},
                                                     {"method"},
                                                     {"secure_before"},
                                                     {"location", Full},
                                                     {"sha256", Full}});

constexpr auto action = std::to_array<FieldPlace>({{"title", Full},
                                                   {"owner"},
                                                   {"due"},
                                                   {"type"},
                                                   {"done_at"},
                                                   {"result", Prose},
                                                   {"done_none_reason", Full},
                                                   {"verification", Full}});

constexpr auto notification = std::to_array<FieldPlace>({{"recipient"},
                                                         {"due_at"},
                                                         {"obligation", Full},
                                                         {"sent_at"},
                                                         {"channel"},
                                                         {"receipt"},
                                                         {"copy"},
                                                         {"late_reason", Full},
                                                         {"waived_reason", Full},
                                                         {"decided_by"},
                                                         {"waived_at"},
                                                         {"carried_to"},
                                                         {"acknowledged_at"},
                                                         {"bounced_at"},
                                                         {"bounced_reason"}});

constexpr auto content = std::to_array<FieldPlace>({{"text", Prose}, {"follow_by"}});

constexpr auto reviewRecord = std::to_array<FieldPlace>({{"held_at"},
                                                         {"facilitator"},
                                                         {"participants", Full},
                                                         {"timeline_validated"},
                                                         {"summary", Prose},
                                                         {"contributing_factors", Prose},
                                                         {"went_well", Prose},
                                                         {"went_badly", Prose},
                                                         {"luck", Prose},
                                                         {"controls_failed", Full},
                                                         {"approved_by"},
                                                         {"approved_at"}});

constexpr auto lesson = std::to_array<FieldPlace>({{"statement", Prose},
                                                   {"change", Prose},
                                                   {"target"},
                                                   {"state"},
                                                   {"owner"},
                                                   {"theme"},
                                                   {"signal", Full},
                                                   {"agreed_at"},
                                                   {"applied_at"},
                                                   {"verified_at"}});

constexpr auto watch = std::to_array<FieldPlace>(
    {{"what", Full}, {"until"}, {"recurred"}, {"checked_at"}, {"checked_by"}, {"result", Prose}});

constexpr auto cost = std::to_array<FieldPlace>(
    {{"what", Full}, {"cents"}, {"currency"}, {"basis"}, {"amount_text"}});

constexpr auto estimate = std::to_array<FieldPlace>({{"nature"},
                                                     {"context"},
                                                     {"identification"},
                                                     {"malicious"},
                                                     {"confidentiality"},
                                                     {"integrity"},
                                                     {"availability"},
                                                     {"reason", Full},
                                                     {"score"},
                                                     {"band"}});

constexpr auto affected = std::to_array<FieldPlace>({{"item"},
                                                     {"name"},
                                                     {"effect", Full},
                                                     {"from_at"},
                                                     {"to_at"},
                                                     {"service_minutes"},
                                                     {"amount"}});

constexpr auto source = std::to_array<FieldPlace>({{"format"},
                                                   {"schema_version"},
                                                   {"file_name", Full},
                                                   {"identity", Full},
                                                   {"modified"},
                                                   {"imported"},
                                                   {"importer"},
                                                   {"import_id"},
                                                   {"sha256", Full}});

} // namespace

FormPlan stagePlan(Stage stage)
{
    switch (stage) {
    case Stage::Assess: return assess;
    case Stage::Contain: return contain;
    case Stage::Evaluate: return evaluate;
    case Stage::Notify: return notify;
    case Stage::Review: return review;
    case Stage::Monitor: break;
    }
    return monitor;
}

namespace plan
{
const FormPlan title = titleOnly;
const FormPlan timeline = timelineEntry;
const FormPlan decision = ireg::decision;
const FormPlan evidence = ireg::evidence;
const FormPlan action = ireg::action;
const FormPlan notification = ireg::notification;
const FormPlan content = ireg::content;
const FormPlan review = reviewRecord;
const FormPlan lesson = ireg::lesson;
const FormPlan watch = ireg::watch;
const FormPlan cost = ireg::cost;
const FormPlan estimate = ireg::estimate;
const FormPlan affected = ireg::affected;
const FormPlan source = ireg::source;
} // namespace plan

} // namespace ireg
