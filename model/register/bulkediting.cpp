// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/bulkediting.h"

#include "model/register/withinaction.h"

#include <algorithm>
#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString calledIncident(Door& door, Id<Incident> incident)
{
    const auto known = door.find(incident);
    return known ? known->reference.text() : publicId(typeOf<Incident>(), incident.value);
}

/// Gives whether anything of the incident changed.
Result<bool> giveTag(Register& open, Door& door, Id<Incident> incident, const Assignments& tag)
{
    const auto given = [&tag](QLatin1StringView field) {
        const auto fact = std::ranges::find(tag, field, &Assignment::field);
        return fact == tag.end() ? QString() : fact->text.trimmed();
    };
    for (const Tag& known : door.select<Tag>({equal<&Tag::incident>(incident)})) {
        if (known.path.text() == given("path"_L1) && known.code.text() == given("code"_L1))
            return false;
    }
    const auto added = addRecordWithin(open, door, {typeOf<Tag>(), incident}, tag);
    return added ? Result<bool>(true) : tl::unexpected(added.error());
}

Result<bool> giveFacts(Register& open, Door& door, Id<Incident> incident, const BulkChange& change)
{
    const auto before = door.find(incident);
    const auto done = setFieldsWithin(
        open, door, {&typeOf<Incident>(), incident.value}, {change.facts, change.reason});
    if (!done)
        return tl::unexpected(done.error());
    return before != door.find(incident);
}

/// A tag or an action is the same for all, so what is wrong with it is wrong with all.
Result<bool> giveRecord(Register& open, Door& door, Id<Incident> incident, const BulkChange& change)
{
    if (change.action.empty())
        return giveTag(open, door, incident, change.tag);
    const auto added = addRecordWithin(open, door, {typeOf<Action>(), incident}, change.action);
    return added ? Result<bool>(true) : tl::unexpected(added.error());
}

/// What may be refused to one and not to another.
Result<bool> changeOne(Register& open, Door& door, Id<Incident> incident, const BulkChange& change)
{
    if (!change.nextStage)
        return giveFacts(open, door, incident, change);
    const auto done = advanceWithin(open, door, incident);
    return done ? Result<bool>(true) : tl::unexpected(done.error());
}

/// The reference is said once.
BulkOutcome::Refusal refusalOf(const QString& reference, Error error)
{
    if (error.place == reference)
        error.place.clear();
    return {.reference = reference, .error = std::move(error)};
}

Result<BulkOutcome> changeEach(Register& open,
                               const std::vector<qint64>& incidents,
                               const BulkChange& change,
                               const Result<void>& ending)
{
    BulkOutcome outcome;
    const bool isRecord = change.facts.empty() && !change.nextStage;
    const auto action = open.act(
        change.nextStage ? "advanced" : "changed", [&](Door& door) -> Result<void> {
            for (qint64 id : incidents) {
                const auto changed = isRecord ? giveRecord(open, door, {id}, change)
                                              : changeOne(open, door, {id}, change);
                if (changed)
                    ++(*changed ? outcome.changed : outcome.unchanged);
                else if (isRecord)
                    return tl::unexpected(changed.error());
                else
                    outcome.refused.push_back(
                        refusalOf(calledIncident(door, {id}), changed.error()));
            }
            return ending;
        });
    if (action)
        outcome.action = *action;
    else if (ending || action.error().detail != ending.error().detail)
        return tl::unexpected(action.error());
    return outcome;
}

} // namespace

Result<BulkOutcome> changeIncidents(Register& open,
                                    const std::vector<qint64>& incidents,
                                    const BulkChange& change)
{
    return changeEach(open, incidents, change, {});
}

Result<BulkOutcome> wouldChange(Register& open,
                                const std::vector<qint64>& incidents,
                                const BulkChange& change)
{
    return changeEach(open, incidents, change, failed(ErrorKind::Cancelled, QString()));
}

Result<AllOutcome> setFieldsOfAll(Register& open,
                                  const std::vector<RecordRef>& refs,
                                  const Assignments& facts,
                                  const QString& reason)
{
    AllOutcome outcome;
    const auto action = open.act("changed", [&](Door& door) -> Result<void> {
        for (const RecordRef& ref : refs) {
            const QString name = ref.type->is<Incident>() ? calledIncident(door, {ref.id})
                                                          : publicId(*ref.type, ref.id);
            const auto before = door.projection().load(*ref.type, ref.id);
            if (const auto done = setFieldsWithin(open, door, ref, {facts, reason}); !done) {
                Error error = done.error();
                error.place = error.place.isEmpty() ? name : QString(name + u' ' + error.place);
                return tl::unexpected(std::move(error));
            }
            const auto after = door.projection().load(*ref.type, ref.id);
            if (before && after && before->row != after->row)
                outcome.changed.append(name);
        }
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    outcome.action = *action;
    return outcome;
}

Result<AllOutcome> advanceAll(Register& open, const std::vector<Id<Incident>>& incidents)
{
    AllOutcome outcome;
    const auto action = open.act("advanced", [&](Door& door) -> Result<void> {
        std::set<qint64> gone;
        for (const Id<Incident> incident : incidents) {
            if (!gone.insert(incident.value).second)
                continue; // named twice, it goes one stage on
            if (const auto done = advanceWithin(open, door, incident); !done)
                return done;
            outcome.changed.append(calledIncident(door, incident));
        }
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    outcome.action = *action;
    return outcome;
}

} // namespace ireg
