// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/workflow.h"
#include "model/register/assigning.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Result<Outcome> incidentOutcome(Register& open, Id<Incident> incident, Result<qint64> action)
{
    if (!action)
        return tl::unexpected(action.error());
    const auto row = storedRow(open, {&typeOf<Incident>(), incident.value});
    if (!row)
        return tl::unexpected(row.error());
    return Outcome{
        .id = incident.value,
        .reference = recordOf<Incident>(incident.value, row->revision, row->row)->reference,
        .revision = row->revision,
        .action = *action};
}

bool isVisited(const Dossier& dossier, Stage stage)
{
    return std::ranges::any_of(dossier.visits, [&](const StageVisit& visit) {
        return visit.stage == stage && visit.cycle == dossier.incident.cycle;
    });
}

bool isOpen(const Dossier& dossier, Stage stage)
{
    return std::ranges::any_of(dossier.visits, [&](const StageVisit& visit) {
        return visit.stage == stage && visit.cycle == dossier.incident.cycle && !visit.left;
    });
}

/// A move as it was asked for: the stage to enter, and the stages that are left or passed over.
struct Move
{
    Stage to = Stage::Assess;
    bool back = false;
    std::vector<Stage> left;    ///< open now
    std::vector<Stage> skipped; ///< never entered in this cycle
};

Result<Move> plan(const Dossier& dossier, std::optional<Stage> to)
{
    if (dossier.incident.workflow == Workflow::None)
        return failed(ErrorKind::Constraint, u"#without-stages"_s, dossier.incident.reference);
    if (dossier.incident.status == Status::Closed)
        return failed(ErrorKind::Constraint, u"#incident-closed"_s, dossier.incident.reference);
    const auto current = lowestOpen(dossier.visits, dossier.incident.cycle);
    if (!current && !to)
        return failed(ErrorKind::Constraint, u"#no-stage-open"_s, dossier.incident.reference);
    if (!to && *current == Stage::Monitor)
        return failed(ErrorKind::Constraint, u"#last-stage monitor"_s, dossier.incident.reference);
    Move move;
    move.to = to.value_or(current ? static_cast<Stage>(static_cast<int>(*current) + 1)
                                  : Stage::Assess);
    if (isOpen(dossier, move.to) && to)
        return failed(ErrorKind::Constraint,
                      u"#stage-open "_s + codeText(move.to),
                      dossier.incident.reference);
    move.back = current && move.to < *current;
    for (int number = 0; number < static_cast<int>(move.to); ++number) {
        const Stage stage = static_cast<Stage>(number);
        if (isOpen(dossier, stage))
            move.left.push_back(stage);
        else if (!isVisited(dossier, stage))
            move.skipped.push_back(stage);
    }
    return move;
}

std::vector<Gap> gapsOf(const Dossier& dossier, const Move& move, QDate today)
{
    std::vector<Gap> found;
    for (const auto* stages : {&move.left, &move.skipped}) {
        for (Stage stage : *stages) {
            for (Gap& gap : gaps(dossier, stage, today))
                found.push_back(std::move(gap));
        }
    }
    return found;
}

void leave(
    Door& door, StageVisit visit, const When& now, Id<Person> by, const QString& bypassReason)
{
    visit.left = now;
    visit.by = by;
    visit.bypassReason = bypassReason;
    door.put(visit);
}

void enter(Door& door,
           Incident& incident,
           Stage stage,
           const When& now,
           Id<Person> by,
           const QString& reentry)
{
    StageVisit visit;
    visit.incident = incident.id;
    visit.stage = stage;
    visit.cycle = incident.cycle;
    visit.entered = now;
    visit.by = by;
    visit.reentryReason = reentry;
    door.put(visit);
}

void skip(Door& door,
          const Incident& incident,
          Stage stage,
          const When& now,
          Id<Person> by,
          const QString& reason)
{
    StageVisit visit;
    visit.incident = incident.id;
    visit.stage = stage;
    visit.cycle = incident.cycle;
    visit.entered = now;
    visit.left = now;
    visit.by = by;
    visit.bypassReason = reason;
    door.put(visit);
}

void setStage(Door& door, Incident& incident)
{
    const auto visits = door.select<StageVisit>({equal<&StageVisit::incident>(incident.id)});
    incident.stage = lowestOpen(visits, incident.cycle);
    door.put(incident);
}

void carryOut(Door& door,
              const Dossier& dossier,
              const Move& move,
              const When& now,
              Id<Person> by,
              const QString& reason,
              QDate today)
{
    Incident incident = dossier.incident;
    for (const StageVisit& visit : dossier.visits) {
        if (visit.left || visit.cycle != incident.cycle
            || std::ranges::find(move.left, visit.stage) == move.left.end())
            continue;
        leave(door, visit, now, by, gaps(dossier, visit.stage, today).empty() ? QString() : reason);
    }
    for (Stage stage : move.skipped)
        skip(door, incident, stage, now, by, reason);
    if (!isOpen(dossier, move.to))
        enter(door, incident, move.to, now, by, isVisited(dossier, move.to) ? reason : QString());
    setStage(door, incident);
}

using IncidentChange = std::function<Result<void>(Door&, Incident&)>;

Result<Outcome> changeIncident(Register& open,
                               Id<Incident> id,
                               QByteArrayView verb,
                               const IncidentChange& change)
{
    const auto action = open.act(verb, [&](Door& door) -> Result<void> {
        auto incident = door.find(id);
        if (!incident)
            return failed(ErrorKind::NotFound, QString::number(id.value));
        return change(door, *incident);
    });
    return incidentOutcome(open, id, action);
}

} // namespace

Result<std::vector<Gap>> gapsBefore(Register& open, Id<Incident> incident, std::optional<Stage> to)
{
    const auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    const auto move = plan(*known, to);
    if (!move)
        return tl::unexpected(move.error());
    return gapsOf(*known, *move, open.today());
}

Result<Outcome> advance(Register& open,
                        Id<Incident> incident,
                        std::optional<Stage> to,
                        const QString& reason)
{
    const auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    const auto move = plan(*known, to);
    if (!move)
        return tl::unexpected(move.error());
    const bool needsReason = move->back || !move->skipped.empty()
        || !gapsOf(*known, *move, open.today()).empty();
    if (needsReason && reason.trimmed().isEmpty())
        return failed(ErrorKind::Gate, u"#gate "_s + codeText(move->to), known->incident.reference);
    const auto action = open.act("advanced", [&](Door& door) -> Result<void> {
        carryOut(door,
                 *known,
                 *move,
                 open.now(),
                 personNamed(door, open.author().name),
                 reason.trimmed(),
                 open.today());
        return {};
    });
    return incidentOutcome(open, incident, action);
}

Result<Outcome> holdWork(Register& open, Id<Incident> id, const QString& reason)
{
    return changeIncident(open, id, "held", [&](Door& door, Incident& incident) -> Result<void> {
        if (incident.status != Status::Open)
            return failed(ErrorKind::Constraint,
                          u"#status-is "_s + codeText(incident.status),
                          incident.reference);
        if (reason.trimmed().isEmpty())
            return failed(ErrorKind::Invalid, QString(), u"reason"_s);
        incident.status = Status::OnHold;
        incident.holdReason = reason;
        door.put(incident);
        return {};
    });
}

Result<Outcome> resumeWork(Register& open, Id<Incident> id, const QString&)
{
    return changeIncident(open, id, "resumed", [&](Door& door, Incident& incident) -> Result<void> {
        if (incident.status != Status::OnHold)
            return failed(ErrorKind::Constraint,
                          u"#status-is "_s + codeText(incident.status),
                          incident.reference);
        incident.status = Status::Open;
        incident.holdReason.clear();
        door.put(incident);
        return {};
    });
}

Result<Outcome> closeIncident(Register& open, Id<Incident> id, const QString& reason)
{
    const auto known = dossier(open, id);
    if (!known)
        return tl::unexpected(known.error());
    if (known->incident.status == Status::Closed)
        return failed(ErrorKind::Constraint, u"#incident-closed"_s, known->incident.reference);
    const bool gated = !closingGaps(*known, open.today()).empty();
    if (gated && reason.trimmed().isEmpty())
        return failed(ErrorKind::Gate, u"#gate-close"_s, known->incident.reference);
    return changeIncident(open, id, "closed", [&](Door& door, Incident& incident) -> Result<void> {
        const Id<Person> by = personNamed(door, open.author().name);
        if (open.profile().fourEyes && by == incident.owner && incident.severity
            && *incident.severity <= Severity::High && reason.trimmed().isEmpty())
            return failed(ErrorKind::Gate, u"#second-person"_s, incident.reference);
        for (const StageVisit& visit : known->visits) {
            if (!visit.left)
                leave(door, visit, open.now(), by, gated ? reason.trimmed() : QString());
        }
        incident.status = Status::Closed;
        incident.stage = Stage::Monitor;
        incident.closedBy = by;
        if (!incident.closed)
            incident.closed = open.now(); // the first closing counts for the measures
        door.put(incident);
        return {};
    });
}

Result<Outcome> reopenIncident(Register& open, Id<Incident> id, const QString& reason)
{
    return changeIncident(
        open, id, "reopened", [&](Door& door, Incident& incident) -> Result<void> {
            if (incident.status != Status::Closed)
                return failed(ErrorKind::Constraint,
                              u"#status-is "_s + codeText(incident.status),
                              incident.reference);
            if (reason.trimmed().isEmpty())
                return failed(ErrorKind::Invalid, QString(), u"reason"_s);
            incident.status = Status::Open;
            incident.workflow = Workflow::Six;
            ++incident.cycle;
            enter(door,
                  incident,
                  Stage::Assess,
                  open.now(),
                  personNamed(door, open.author().name),
                  reason.trimmed());
            incident.stage = Stage::Assess;
            door.put(incident);
            return {};
        });
}

} // namespace ireg
