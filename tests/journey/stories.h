// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace ireg::test
{

/// What is typed for a field when the page asks for it.
struct Typed
{
    const char* field;
    const char* text;
};

/// One incident as somebody who was there would tell it to the program: what to answer when a
/// gap asks for a fact, and what to fill in when it asks for a record.
struct Story
{
    const char* title;
    std::vector<Typed> facts;
    std::vector<Typed> evidence; ///< name and content of the file that is added
    std::vector<Typed> notification, action, lesson, watch, review;
};

// Retold after public reports of a shared computing service; names, numbers and words are ours.

inline Story theFullDisk()
{
    return {
        .title = "Workbooks of the Quarrel cluster no longer open: a worker's disk is full",
        .facts = {{"kind", "service-interruption"},
                  {"disposition", "confirmed"},
                  {"summary", "Two of five workers have no room left; what starts there fails"},
                  {"occurred_from", "-20m"},
                  {"occurred_to", "now"},
                  {"confidentiality", "none"},
                  {"integrity", "none"},
                  {"availability", "high"},
                  {"urgency", "medium"},
                  {"owner", "Wren Attwater"},
                  {"aware_at", "now"},
                  {"contained_at", "now"},
                  {"contained_by", "Wren Attwater"},
                  {"containment_verified",
                   "Both full workers take no new workbooks; starts succeed"},
                  {"personal_data", "no"},
                  {"impact", "No workbook opened for twenty minutes; about 300 attempts failed"},
                  {"severity_confirmed_by", "Piers Holloway"},
                  {"notify_required", "yes"},
                  {"notify_reason",
                   "The contract with the harbour college promises word of outages"},
                  {"notify_decided_by", "Piers Holloway"},
                  {"notify_decided_at", "now"},
                  {"root_cause_category", "system-failure"},
                  {"root_cause", "Old images are never removed, so a worker fills up in a week"},
                  {"effectiveness_method", "Free space of every worker watched for a week"},
                  {"effective", "yes"},
                  {"effective_checked_at", "now"}},
        .evidence = {{"worker-32.log", "no space left on device\n"}},
        .notification = {{"recipient", "Harbour college"},
                         {"due_at", "2026-10-20 12:00"},
                         {"obligation", "Contract, clause 7"},
                         {"sent_at", "now"},
                         {"channel", "e-mail"}},
        .action = {{"title", "Replace workers after three days"},
                   {"owner", "Wren Attwater"},
                   {"due", "2026-10-30"}},
        .lesson = {{"statement", "A worker that has run for days is not a worker like a new one."},
                   {"change", "Workers are drained and replaced on a schedule."}},
        .watch = {{"what", "Log lines about a full disk"}, {"until", "today"}},
        .review = {{"held_at", "now"},
                   {"facilitator", "Piers Holloway"},
                   {"summary", "The cluster healed itself; nobody was told by a machine"}}};
}

inline Story theCertificate()
{
    return {
        .title = "Two mails say that the certificate of trial.wexcombe.example runs out",
        .facts = {{"kind", "security-event"},
                  {"disposition", "suspected"},
                  {"summary", "Two warnings name a certificate that may be in use"},
                  {"confidentiality", "low"},
                  {"integrity", "none"},
                  {"availability", "low"},
                  {"urgency", "low"},
                  {"owner", "Una Merriweather"},
                  {"aware_at", "now"},
                  {"contained_at", "now"},
                  {"contained_by", "Una Merriweather"},
                  {"containment_verified", "An outside checker sees a certificate that is valid"},
                  {"personal_data", "no"},
                  {"impact", "None: the certificate in use had been renewed in time"},
                  {"severity_confirmed_by", "Tam Coverdale"},
                  {"notify_required", "no"},
                  {"notify_reason", "Nothing was out of service and nobody's data was touched"},
                  {"notify_decided_by", "Tam Coverdale"},
                  {"notify_decided_at", "now"},
                  {"root_cause_category", "human-error"},
                  {"root_cause", "The name moved to another account; the old one goes on warning"},
                  {"effectiveness_method", "The next two renewals were watched"},
                  {"effective", "yes"},
                  {"effective_checked_at", "now"}},
        .evidence = {{"notice.eml", "Subject: your certificate expires\n"}},
        .notification = {},
        .action = {{"title", "Send such notices to the team's address"},
                   {"owner", "Tam Coverdale"},
                   {"due", "2026-10-25"}},
        .lesson = {{"statement", "A warning that goes to one person is a warning for one person."},
                   {"change", "Accounts at outside services carry the team's address."}},
        .watch = {{"what", "Renewal of the certificate"}, {"until", "today"}},
        .review = {{"held_at", "now"},
                   {"facilitator", "Una Merriweather"},
                   {"summary", "A false alarm that showed a single point of attention"}}};
}

inline Story theFrontDoor()
{
    return {
        .title = "The front door of Lantern Street went down with the old machines",
        .facts = {{"kind", "service-interruption"},
                  {"disposition", "confirmed"},
                  {"summary", "Retiring the old machines took every copy of the gateway away"},
                  {"occurred_from", "-40m"},
                  {"occurred_to", "now"},
                  {"confidentiality", "none"},
                  {"integrity", "none"},
                  {"availability", "moderate"},
                  {"urgency", "high"},
                  {"owner", "Idris Falconbridge"},
                  {"aware_at", "now"},
                  {"contained_at", "now"},
                  {"contained_by", "Idris Falconbridge"},
                  {"containment_verified", "The gateway runs on new machines and answers"},
                  {"personal_data", "no"},
                  {"impact", "Every page was unreachable for forty minutes"},
                  {"severity_confirmed_by", "Maud Penhallow"},
                  {"notify_required", "no"},
                  {"notify_reason", "No contract promises word of an outage this short"},
                  {"notify_decided_by", "Maud Penhallow"},
                  {"notify_decided_at", "now"},
                  {"root_cause_category", "human-error"},
                  {"root_cause", "All copies of the gateway stood on the machines being retired"},
                  {"effectiveness_method", "A drill retires one machine under load"},
                  {"effective", "yes"},
                  {"effective_checked_at", "now"}},
        .evidence = {{"gateway.txt", "scheduling disabled\n"}},
        .notification = {},
        .action = {{"title", "Write down how the gateway is moved first"},
                   {"owner", "Maud Penhallow"},
                   {"due", "2026-10-28"}},
        .lesson = {{"statement", "What lets everybody in is moved before the floor is removed."},
                   {"change", "The upgrade procedure begins with the gateway."}},
        .watch = {{"what", "Reachability seen from outside"}, {"until", "today"}},
        .review = {{"held_at", "now"},
                   {"facilitator", "Maud Penhallow"},
                   {"summary", "A user's word was faster than our own watching"}}};
}

inline std::vector<Story> stories()
{
    return {theFullDisk(), theCertificate(), theFrontDoor()};
}

} // namespace ireg::test
