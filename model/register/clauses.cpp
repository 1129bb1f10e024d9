// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/clauses.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/register/naming.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Gives the clause's id.
Result<qint64> putClause(Register& open,
                         Door& door,
                         const ContractClause& before,
                         const Assignments& facts)
{
    Row row = rowOf(before);
    const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
    if (const auto done = assigning.apply(typeOf<ContractClause>(), row, facts); !done)
        return tl::unexpected(done.error());
    const auto typed = recordOf<ContractClause>(before.id.value, before.revision, row);
    if (!typed || (typed->duration && !hasPeriod(*typed)))
        return failed(ErrorKind::Invalid, u"#clause-number"_s, u"duration"_s);
    return door.put(*typed).value;
}

} // namespace

Result<Outcome> addClause(Register& open, const QString& customer, const Assignments& facts)
{
    return actOn(
        open, "contract-clause-added", typeOf<ContractClause>(), [&](Door& door) -> Result<qint64> {
            if (customer.simplified().isEmpty())
                return failed(ErrorKind::Invalid, QString(), u"customer"_s);
            ContractClause clause;
            clause.customer = customerNamed(door, customer);
            if (!clause.customer) {
                CatalogueItem item;
                item.kind = CatalogueKind::Customer;
                item.name = customer.simplified();
                clause.customer = door.put(item);
            }
            return putClause(open, door, clause, facts);
        });
}

Result<Outcome> changeClause(Register& open, Id<ContractClause> clause, const Assignments& facts)
{
    return actOn(open, "changed", typeOf<ContractClause>(), [&](Door& door) -> Result<qint64> {
        const auto known = door.find(clause);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(clause));
        return putClause(open, door, *known, facts);
    });
}

} // namespace ireg
