// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/dossier/recordtypes.h"
#include "model/register/removal.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// `cost_line`, or `cost-line` as a person might type it.
const RecordType* addableType(const QString& word)
{
    const RecordType* type = recordType(word.toLower().replace(u'-', u'_').toUtf8());
    return type && type->isAddable() ? type : nullptr;
}

QStringList addableNames()
{
    QStringList names;
    for (const RecordType* type : recordTypes()) {
        if (type->isAddable())
            names.append(QLatin1String(type->name));
    }
    return names;
}

} // namespace

int runAdd(Invocation& call)
{
    const RecordType* type = addableType(call.at(1));
    if (!type)
        return fail(call,
                    Error{ErrorKind::Usage, notOneOf(addableNames(), call.at(1)), u"ireg add"_s});
    const auto facts = factsOf(call, 2);
    if (!facts)
        return fail(call, facts.error());
    const bool belongs = type->parentIndex() >= 0;
    if (belongs != call.has("incident"))
        return fail(call,
                    Error{ErrorKind::Usage,
                          belongs ? u"#needs-option"_s : u"#of-the-register"_s,
                          u"--incident"_s});
    if (belongs)
        return onIncident(
            call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> id) {
                return report(call, addRecord(open, *type, id, *facts), answer::added);
            });
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    return report(call, addRecord(session.open(), *type, {}, *facts), answer::added);
}

int runRemove(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = recordRef(session.open(), call.at(1));
    if (!ref)
        return fail(call, ref.error());
    return report(
        call, removeRecord(session.open(), *ref, call.option("reason")), {u"Removed", u"Retiré"});
}

} // namespace ireg::cli
