// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calendarexport.h"
#include "app/cli/handlers.h"
#include "app/cli/outputfolder.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/dossier/recordtypes.h"
#include "model/exchange/registerjson.h"
#include "model/exchange/verisexport.h"
#include "model/register/exporting.h"
#include "model/register/ownfiles.h"
#include "model/register/records.h"

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
    const OwnFiles own(open.path());
    QStringList names;
    const auto named = forEachOutgoing(open, where, [&](const Outgoing& outgoing) -> Result<void> {
        const auto name = folder.reserve(exchange::verisFileName(
            outgoing.dossier, outgoing.source ? &*outgoing.source : nullptr));
        if (!name)
            return tl::unexpected(name.error());
        names.append(*name);
        return own.mayBe(folder.pathOf(*name));
    });
    if (!named)
        return tl::unexpected(named.error());
    qint64 written = 0;
    auto done = forEachOutgoing(open, where, [&](const Outgoing& outgoing) {
        return written < names.size() ? folder.write(names[written++], verisOf(outgoing))
                                      : Result<void>();
    });
    if (done)
        done = folder.flush();
    if (!done) {
        folder.takeBack();
        return tl::unexpected(done.error());
    }
    return written;
}

/// The bytes that records of the type keep, each once.
Result<void> addContent(const Register& open,
                        const RecordType& type,
                        QSet<QByteArray>& written,
                        QByteArray& out)
{
    const int hash = type.indexOf("sha256");
    const auto rows = hash < 0 ? Result<std::vector<StoredRow>>() : storedRows(open, type);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const StoredRow& stored : *rows) {
        const auto* blob = std::get_if<Blob>(&stored.row[static_cast<std::size_t>(hash)]);
        const auto bytes = blob ? content(open, blob->bytes) : Result<QByteArray>();
        // Larger evidence is held by reference: there is a hash and no bytes.
        if (!blob || !bytes || written.contains(blob->bytes))
            continue;
        out += written.isEmpty() ? "\n" : ",\n";
        written.insert(blob->bytes);
        out += "{\"sha256\":\"" + blob->bytes.toHex() + "\",\"size\":"
            + QByteArray::number(bytes->size()) + ",\"base64\":\"" + bytes->toBase64() + "\"}";
    }
    return {};
}

Result<QByteArray> registerJson(const Register& open)
{
    QByteArray out = exchange::registerHead(open.profile(), open.now().utc()) + ",\"records\":{";
    bool firstType = true;
    for (const RecordType* type : recordTypes()) {
        const auto rows = storedRows(open, *type);
        if (!rows)
            return tl::unexpected(rows.error());
        out += QByteArray(firstType ? "\n\"" : ",\n\"") + type->name + "\":[";
        firstType = false;
        bool firstRow = true;
        for (const StoredRow& stored : *rows) {
            out += firstRow ? "\n" : ",\n";
            firstRow = false;
            out += exchange::recordLine(*type, {type, stored.id, stored.row, {}}, stored.revision);
        }
        out += ']';
    }
    out += "},\n\"content\":[";
    QSet<QByteArray> written;
    for (const RecordType* type : recordTypes()) {
        if (const auto added = addContent(open, *type, written, out); !added)
            return tl::unexpected(added.error());
    }
    return out + "]}\n";
}

int exportRegister(Invocation& call, const Register& open, Existing existing)
{
    if (call.has("where"))
        return fail(call, Error{ErrorKind::Usage, u"#json-is-whole"_s, u"--where"_s});
    if (const auto may = OwnFiles(open.path()).mayBe(call.option("o")); !may)
        return fail(call, may.error());
    const auto bytes = registerJson(open);
    if (!bytes)
        return fail(call, bytes.error());
    if (const auto written = writeFile(call.option("o"), *bytes, existing); !written)
        return fail(call, written.error());
    if (call.json())
        printJson(QJsonObject{{u"path"_s, call.option("o")}, {u"bytes"_s, bytes->size()}});
    else
        print(Phrase(u"Written to %1", u"Écrit dans %1").in(call.language()).arg(call.option("o")));
    return Done;
}

int exportIncidents(Invocation& call, Register& open, Existing existing)
{
    const auto where = call.has("where") ? parseFilter(call.option("where"), filterReading(open))
                                         : Result<Filter>(Filter{});
    if (!where)
        return fail(call, where.error());
    if (const auto may = OwnFiles(open.path()).mayBe(call.option("o") + u"/any"_s); !may)
        return fail(call, may.error());
    auto folder = OutputFolder::open(call.option("o"), existing);
    if (!folder)
        return fail(call, folder.error());
    const auto written = exportVeris(open, *where, *folder);
    if (!written)
        return fail(call, written.error());
    if (call.json())
        printJson(QJsonObject{{u"incidents"_s, *written}, {u"path"_s, call.option("o")}});
    else
        print(Phrase(u"incidents written to %2: %1", u"incidents écrits dans %2 : %1")
                  .in(call.language())
                  .arg(QString::number(*written), call.option("o")));
    return Done;
}

} // namespace

int runExport(Invocation& call)
{
    const QString format = call.option("format");
    if (format.isEmpty() || !call.has("o"))
        return fail(call,
                    Error{ErrorKind::Usage,
                          u"#needs-option"_s,
                          format.isEmpty() ? u"--format"_s : u"-o"_s});
    if (format != "veris"_L1 && format != "json"_L1 && format != "ics"_L1)
        return fail(call,
                    Error{ErrorKind::Usage,
                          notOneOf({u"veris"_s, u"json"_s, u"ics"_s}, format),
                          u"--format"_s});
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const Existing existing = call.has("force") ? Existing::Replace : Existing::Refuse;
    if (format == "ics"_L1)
        return exportCalendar(call, session.open(), existing);
    if (format == "json"_L1)
        return exportRegister(call, session.open(), existing);
    return exportIncidents(call, session.open(), existing);
}

} // namespace ireg::cli
