// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/workflow.h"

#include "model/dossier/openstages.h"
#include "model/register/dossiers.h"
#include "model/register/naming.h"
#include "model/register/reopening.h"
#include "model/register/withinaction.h"

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

/// Why gaps were passed over, and the day on which they were gaps.
struct Bypass
{
    QString reason;
    QDate today;
};

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

/// The move, where it needs no reason or has one.
Result<Move> passable(const Register& open,
                      const Dossier& dossier,
                      std::optional<Stage> to,
                      const QString& reason)
{
    auto move = plan(dossier, to);
    if (!move)
        return move;
    const bool needsReason = move->back || !move->skipped.empty()
        || !gapsOf(dossier, *move, open.today()).empty();
    if (needsReason && reason.trimmed().isEmpty())
        return failed(
            ErrorKind::Gate, u"#gate "_s + codeText(move->to), dossier.incident.reference);
    return move;
}

/// The visits that one person writes at one moment.
struct Passage
{
    Door& door;
    When now;
    Id<Person> by;

    StageVisit visit(const Incident& incident, Stage stage) const
    {
        StageVisit made;
        made.incident = incident.id;
        made.stage = stage;
        made.cycle = incident.cycle;
        made.entered = now;
        made.enteredBy = by;
        made.by = by;
        return made;
    }
    void enter(const Incident& incident, Stage stage, const QString& reentry) const
    {
        StageVisit entered = visit(incident, stage);
        entered.reentryReason = reentry;
        door.put(entered);
    }
    void leave(StageVisit left, const QString& bypassReason) const
    {
        left.left = now;
        left.by = by;
        left.bypassReason = bypassReason;
        door.put(left);
    }
    void skip(const Incident& incident, Stage stage, const QString& reason) const
    {
        leave(visit(incident, stage), reason);
    }
};

Passage passage(Register& open, Door& door)
{
    return {door, open.now(), personNamed(door, open.author().name)};
}

void setStage(Door& door, Incident& incident)
{
    const auto visits = door.select<StageVisit>({equal<&StageVisit::incident>(incident.id)});
    incident.stage = lowestOpen(visits, incident.cycle);
    door.put(incident);
}

void carryOut(const Passage& passage,
              const Dossier& dossier,
              const Move& move,
              const Bypass& bypass)
{
    Incident incident = dossier.incident;
    for (const StageVisit& visit : dossier.visits) {
        if (visit.left || visit.cycle != incident.cycle
            || std::ranges::find(move.left, visit.stage) == move.left.end())
            continue;
        const bool clear = gaps(dossier, visit.stage, bypass.today).empty();
        passage.leave(visit, clear ? QString() : bypass.reason);
    }
    for (Stage stage : move.skipped)
        passage.skip(incident, stage, bypass.reason);
    if (!isOpen(dossier, move.to))
        passage.enter(incident, move.to, isVisited(dossier, move.to) ? bypass.reason : QString());
    setStage(passage.door, incident);
}

bool lacksOnlySecondPerson(const std::vector<Gap>& gaps)
{
    return std::ranges::all_of(gaps,
                               [](const Gap& gap) { return gap.asked == Asked::SecondPerson; });
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
    const auto move = passable(open, *known, to, reason);
    if (!move)
        return tl::unexpected(move.error());
    const auto action = open.act("advanced", [&](Door& door) -> Result<void> {
        carryOut(passage(open, door), *known, *move, {reason.trimmed(), open.today()});
        return {};
    });
    return incidentOutcome(open, incident, action);
}

Result<void> advanceWithin(Register& open, Door& door, Id<Incident> incident)
{
    const auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    const auto move = passable(open, *known, std::nullopt, {});
    if (!move)
        return tl::unexpected(move.error());
    carryOut(passage(open, door), *known, *move, {{}, open.today()});
    return {};
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
    const std::vector<Gap> missing = closingGaps(*known, open.today(), open.author().name);
    const bool gated = !missing.empty();
    if (gated && reason.trimmed().isEmpty())
        return failed(ErrorKind::Gate,
                      lacksOnlySecondPerson(missing) ? u"#second-person"_s : u"#gate-close"_s,
                      known->incident.reference);
    return changeIncident(open, id, "closed", [&](Door& door, Incident& incident) -> Result<void> {
        const Passage closing = passage(open, door);
        for (const StageVisit& visit : known->visits) {
            if (!visit.left)
                closing.leave(visit, gated ? reason.trimmed() : QString());
        }
        incident.status = Status::Closed;
        incident.holdReason.clear();
        incident.stage = Stage::Monitor;
        incident.closed = open.now();
        incident.closedBy = closing.by;
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
            leaveCycle(open, door, incident);
            incident.status = Status::Open;
            incident.workflow = Workflow::Six;
            ++incident.cycle;
            passage(open, door).enter(incident, Stage::Assess, reason.trimmed());
            incident.stage = Stage::Assess;
            door.put(incident);
            return {};
        });
}

} // namespace ireg
