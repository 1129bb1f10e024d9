// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/session.h"

#include "app/account.h"

#include <QSysInfo>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

Author authorOf(const Invocation& call)
{
    QString name = call.option("as");
    if (name.trimmed().isEmpty())
        name = accountName();
    return {.name = name.simplified(),
            .device = QSysInfo::machineHostName(),
            .program = u"ireg " IREG_VERSION ""_s};
}

Session::Session(Invocation& call, Access access)
{
    auto opened = Register::open(call.at(0), access, authorOf(call), systemClock());
    if (!opened) {
        const ErrorKind kind = opened.error().kind;
        m_exit = fail(call, opened.error());
        // A file that can't be opened is exit 3, whatever the system's reason was.
        if (kind == ErrorKind::Io || kind == ErrorKind::Invalid)
            m_exit = NoRegister;
        return;
    }
    m_register = std::move(*opened);
}

int onIncident(Invocation& call,
               Access access,
               const QString& reference,
               const std::function<int(Register&, Id<Incident>)>& run)
{
    Session session(call, access);
    if (session.failed())
        return session.failed();
    const auto incident = incidentByReference(session.open(), reference);
    return incident ? run(session.open(), *incident) : fail(call, incident.error());
}

Result<Assignments> assignments(const QStringList& words)
{
    Assignments found;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return ireg::failed(ErrorKind::Usage, u"FIELD=VALUE"_s, word);
        found.push_back({word.left(equals), word.mid(equals + 1)});
    }
    return found;
}

Assignments fromOptions(const Invocation& call,
                        std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    Assignments found;
    for (const auto& [option, field] : pairs) {
        if (call.has(option))
            found.push_back({QLatin1String(field), call.option(option)});
    }
    return found;
}

} // namespace ireg::cli
