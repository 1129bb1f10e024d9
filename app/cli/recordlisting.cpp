// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/recordlisting.h"

#include "model/register/editing.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

/// The first of these options that was not given, as an error.
std::optional<Error> missing(const Invocation& call, std::initializer_list<const char*> options)
{
    for (const char* option : options) {
        if (!call.has(option)) {
            const QString name = u"--"_s + QLatin1String(option);
            return Error{ErrorKind::Usage, u"#needs-option"_s, name};
        }
    }
    return std::nullopt;
}

int addToRegister(Invocation& call, const RecordType& type, const Assignments& facts)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    return report(call, addRecord(session.open(), type, {}, facts), answer::added);
}

/// Sets fields of the record that the third word names.
int setOn(Invocation& call, const RecordType& type, const Assignments& facts)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), type);
    if (!ref)
        return fail(call, ref.error());
    return report(
        call, setFields(session.open(), *ref, facts, call.option("reason")), answer::changed);
}

} // namespace ireg::cli
