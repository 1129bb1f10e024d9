// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/removal.h"

#include "model/dossier/recordtypes.h"
#include "model/exercise/exercise.h"
#include "model/register/assigning.h"
#include "model/register/decisions.h"
#include "model/timeline/entrysource.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// By the incident where there is one, since nobody knows the ids of what belongs to it.
QString whyItStays(Door& door, const RecordRef& namedBy)
{
    const RecordType& type = *namedBy.type;
    if (type.is<Session>())
        return u"#has-recorded"_s;
    const auto stored = door.projection().load(type, namedBy.id);
    const Id<Incident> incident = type.is<Incident>() ? Id<Incident>{namedBy.id}
        : stored                                      ? incidentOf(type, stored->row)
                                                      : Id<Incident>{};
    const auto known = incident ? door.find(incident) : std::nullopt;
    const QString id = publicId(type, namedBy.id);
    if (!known)
        return u"#named-by "_s + id;
    return u"#named-by "_s
        + (type.is<Incident>() ? known->reference.text()
                               : QString(known->reference + u" ("_s + id + u')'));
}

/// What a finding has led to, whose origin it tells; empty for another record.
QString followedBy(const RecordType& type, const Row& row)
{
    const auto finding = type.is<ExerciseFinding>() ? recordOf<ExerciseFinding>(0, 0, row)
                                                    : std::nullopt;
    if (!finding)
        return {};
    if (finding->lesson)
        return publicId(finding->lesson);
    return finding->action ? publicId(finding->action) : QString();
}

/// The stored row; NotFound where it is gone, Constraint where another record names it.
Result<Row> removable(Door& door, const RecordRef& ref)
{
    const QString id = publicId(*ref.type, ref.id);
    const auto stored = door.projection().load(*ref.type, ref.id);
    if (!stored)
        return failed(ErrorKind::NotFound, id);
    if (const RecordRef other = namedBy(door, ref); other.type)
        return failed(ErrorKind::Constraint, whyItStays(door, other), id);
    if (const QString followed = followedBy(*ref.type, stored->row); !followed.isEmpty())
        return failed(ErrorKind::Constraint, u"#finding-followed "_s + followed, id);
    return stored->row;
}

/// Whether a person makes such records, and no incident owns one.
bool isFreeOfIncidents(const RecordType& type)
{
    return type.is<Holiday>() || type.is<ContractClause>()
        || (type.isAddable() && type.parentIndex() < 0);
}

} // namespace

Result<Outcome> removeRecord(Register& open, RecordRef ref, const QString& reason)
{
    auto removed = removeRecords(open, {ref}, reason);
    if (removed) {
        removed->id = ref.id;
        removed->reference = publicId(*ref.type, ref.id);
    }
    return removed;
}

Result<Outcome> removeRecords(Register& open,
                              const std::vector<RecordRef>& refs,
                              const QString& reason)
{
    for (const RecordRef& ref : refs) {
        if (!ref.type->isAddable())
            return failed(ErrorKind::Constraint, u"#not-removable"_s, publicId(*ref.type, ref.id));
    }
    if (reason.trimmed().isEmpty())
        return failed(ErrorKind::Invalid, QString(), u"reason"_s);
    const auto action = open.act("removed", [&](Door& door) -> Result<void> {
        for (const RecordRef& ref : refs) {
            const auto stored = removable(door, ref);
            if (!stored)
                return tl::unexpected(stored.error());
            door.removeRow(*ref.type, ref.id);
            const QString noted = QLatin1String(source::removed) + publicId(*ref.type, ref.id);
            noteDecision(open, door, incidentOf(*ref.type, *stored), {reason.trimmed(), noted});
        }
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    return Outcome{.id = 0, .reference = {}, .revision = 0, .action = *action};
}

Result<Outcome> removeRegisterRecords(Register& open, const std::vector<RecordRef>& refs)
{
    const auto action = open.act("removed", [&](Door& door) -> Result<void> {
        for (const RecordRef& ref : refs) {
            if (!isFreeOfIncidents(*ref.type))
                return failed(
                    ErrorKind::Constraint, u"#not-removable"_s, publicId(*ref.type, ref.id));
            if (const auto stored = removable(door, ref); !stored)
                return tl::unexpected(stored.error());
            door.removeRow(*ref.type, ref.id);
        }
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    return Outcome{.id = 0, .reference = {}, .revision = 0, .action = *action};
}

} // namespace ireg
