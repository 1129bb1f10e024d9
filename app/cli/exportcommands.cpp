// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/outputfolder.h"
#include "app/cli/session.h"
#include "model/exchange/verisexport.h"
#include "model/register/exporting.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray verisOf(const Outgoing& outgoing)
{
    const bool veris = outgoing.source && outgoing.source->format == "veris"_L1;
    return veris ? exchange::verisFromSource(outgoing.dossier, outgoing.bytes)
                 : exchange::verisAfresh(outgoing.dossier);
}

/// Two passes: every name is settled before the first file is written, so that a file that is in
/// the way leaves the folder as it was.
Result<qint64> exportVeris(const Register& open, const Filter& where, OutputFolder& folder)
{
    QStringList names;
    const auto named = forEachOutgoing(open, where, [&](const Outgoing& outgoing) -> Result<void> {
        const auto name = folder.reserve(exchange::verisFileName(
            outgoing.dossier, outgoing.source ? &*outgoing.source : nullptr));
        if (!name)
            return tl::unexpected(name.error());
        names.append(*name);
        return {};
    });
    if (!named)
        return tl::unexpected(named.error());
    qint64 written = 0;
    const auto done = forEachOutgoing(open, where, [&](const Outgoing& outgoing) {
        return written < names.size() ? folder.write(names[written++], verisOf(outgoing))
                                      : Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return written;
}

} // namespace

int runExport(Invocation& call)
{
    const QString format = call.option("format");
    if (format != "veris"_L1)
        return fail(call, Error{ErrorKind::Usage, u"--format veris"_s, format});
    if (!call.has("o"))
        return fail(call, Error{ErrorKind::Usage, u"needs -o DIR"_s, u"-o"_s});
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto where = call.has("where") ? parseFilter(call.option("where"), session->zone())
                                         : Result<Filter>(Filter{});
    if (!where)
        return fail(call, where.error());
    auto folder = OutputFolder::open(call.option("o"),
                                     call.has("force") ? Existing::Replace : Existing::Refuse);
    if (!folder)
        return fail(call, folder.error());
    const auto written = exportVeris(session.open(), *where, *folder);
    if (!written)
        return fail(call, written.error());
    if (call.json())
        printJson(QJsonObject{{u"incidents"_s, *written}, {u"path"_s, call.option("o")}});
    else
        print(u"%1 incidents written to %2"_s.arg(*written).arg(call.option("o")));
    return Done;
}

} // namespace ireg::cli
