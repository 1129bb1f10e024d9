// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordlisting.h"
#include "model/register/exercises.h"
#include "model/vulnerability/auditrun.h"
#include "model/vulnerability/vulnerability.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The incidents that came through a vulnerability.
Result<void> incidentsThrough(const Register& open, RecordRef record, QJsonObject& object)
{
    const auto incidents = incidentsNaming(open, record);
    if (!incidents)
        return tl::unexpected(incidents.error());
    object.insert(u"incidents"_s, QJsonArray::fromStringList(*incidents));
    return {};
}

int addVulnerability(Invocation& call)
{
    if (const auto error = missing(call, {"title"}))
        return fail(call, *error);
    const Assignments facts = fromOptions(call,
                                          {{"title", "title"},
                                           {"found", "found_at"},
                                           {"found-in", "found_in"},
                                           {"confidentiality", "confidentiality"},
                                           {"integrity", "integrity"},
                                           {"availability", "availability"},
                                           {"owner", "owner"},
                                           {"due", "due"},
                                           {"audit", "audit_run"}});
    return addToRegister(call, typeOf<Vulnerability>(), facts);
}

/// An incident came through it.
int linkVulnerability(Invocation& call)
{
    if (call.from(2).size() != 2)
        return wordsMissing(call);
    return onIncident(call, Access::Write, call.at(3), [&](Register& open, Id<Incident> incident) {
        const Assignments facts{{u"vulnerability"_s, call.at(2)}};
        return report(call,
                      setFields(open, {&typeOf<Incident>(), incident.value}, facts, {}),
                      answer::changed);
    });
}

/// What an audit run found.
Result<void> foundBy(const Register& open, RecordRef record, QJsonObject& object)
{
    const auto known = all<Vulnerability>(open);
    if (!known)
        return tl::unexpected(known.error());
    QJsonArray found;
    for (const Vulnerability& one : *known) {
        if (one.auditRun.value == record.id)
            found.append(publicId(one.id));
    }
    object.insert(u"found"_s, found);
    return {};
}

} // namespace

int runVulnerability(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addVulnerability(call);
    if (call.at(1) == "fixed"_L1) {
        Assignments facts = fromOptions(call, {{"at", "fixed_at"}, {"in", "fixed_in"}});
        if (!call.has("at"))
            facts.push_back({u"fixed_at"_s, u"now"_s});
        return setOn(call, typeOf<Vulnerability>(), facts);
    }
    if (call.at(1) == "link"_L1)
        return linkVulnerability(call);
    if (call.at(1) == "list"_L1)
        return listAll<Vulnerability>(call,
                                      {u"rank"_s,
                                       u"state"_s,
                                       u"owner"_s,
                                       u"due_by_rank"_s,
                                       u"due"_s,
                                       u"found_in"_s,
                                       u"title"_s},
                                      incidentsThrough);
    return wordsMissing(call);
}

int runAudit(Invocation& call)
{
    if (call.at(1) == "add"_L1) {
        if (const auto error = missing(call, {"scope"}))
            return fail(call, *error);
        return addToRegister(call,
                             typeOf<AuditRun>(),
                             fromOptions(call,
                                         {{"scope", "scope"},
                                          {"at", "held_at"},
                                          {"by", "by"},
                                          {"method", "method"},
                                          {"conclusion", "conclusion"}}));
    }
    if (call.at(1) == "list"_L1)
        return listAll<AuditRun>(call, {u"held_at"_s, u"by"_s, u"scope"_s}, foundBy);
    return wordsMissing(call);
}

} // namespace ireg::cli
