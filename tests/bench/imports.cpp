// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/regularfile.h"
#include "model/exchange/registerjson.h"
#include "model/exchange/verisimport.h"
#include "model/exchange/verissource.h"
#include "model/register/recordimport.h"
#include "tests/bench/grow.h"
#include "tests/bench/memory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <utility>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double perByteRead = 10; ///< what an import may take, docs/exchange.md

QByteArray verisIncident(Invented& invented, int number)
{
    return R"({"schema_version":"1.3.7","incident_id":"bench-)" + QByteArray::number(number)
        + R"(","summary":")" + invented.sentence(40).toUtf8()
        + R"(","timeline":{"incident":{"year":2020,"month":4}},"security_incident":"Confirmed",)"
          R"("action":{"hacking":{"variety":["Use of stolen creds"],"vector":["Web application"]}},)"
          R"("actor":{"external":{"variety":["Unknown"],"motive":["Financial"]}},)"
          R"("asset":{"assets":[{"variety":"S - Web application","amount":2}]},)"
          R"("attribute":{"confidentiality":{"data":[{"variety":"Personal","amount":1200}]}}})";
}

/// Lets `more` write until the file is that large.
void fillFile(QFile& file, qint64 bytes, const std::function<QByteArray(int number)>& more)
{
    for (int number = 1; file.pos() < bytes; ++number)
        file.write(more(number));
}

void writeVeris(QFile& file, qint64 bytes)
{
    Invented invented(7);
    file.write("[");
    fillFile(file, bytes, [&](int number) -> QByteArray {
        return QByteArray(number == 1 ? "\n" : ",\n") + verisIncident(invented, number);
    });
    file.write("]\n");
}

void writeRegister(QFile& file, qint64 bytes)
{
    Invented invented(7);
    RegisterProfile profile;
    profile.uuid = u"8e5a7290-3125-4890-be5a-38c6eaa62233"_s;
    file.write(exchange::registerHead(profile, StillClock().now())
               + ",\"records\":{\"incident\":[");
    std::vector<std::vector<TimelineEntry>> timelines;
    fillFile(file, bytes / 2, [&](int number) -> QByteArray {
        Grown grown = invent(invented, number);
        grown.incident.reference = u"INC-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
        timelines.push_back(std::move(grown.timeline));
        return QByteArray(number == 1 ? "\n" : ",\n")
            + exchange::recordLine(
                   typeOf<Incident>(), {&typeOf<Incident>(), number, rowOf(grown.incident), {}}, 1);
    });
    file.write("],\"timeline_entry\":[");
    qint64 id = 0;
    for (std::size_t i = 0; i < timelines.size(); ++i) {
        for (TimelineEntry& entry : timelines[i]) {
            entry.incident = {static_cast<qint64>(i) + 1};
            ++id;
            file.write(QByteArray(id == 1 ? "\n" : ",\n")
                       + exchange::recordLine(typeOf<TimelineEntry>(),
                                              {&typeOf<TimelineEntry>(), id, rowOf(entry), {}},
                                              1));
        }
    }
    file.write("]},\"content\":[]}\n");
}

QString sourceOf(const QString& folder,
                 const QString& name,
                 int megabytes,
                 void (*write)(QFile& file, qint64 bytes))
{
    const QString path = QDir(folder).filePath(u"%1-%2.json"_s.arg(name).arg(megabytes));
    QFile file(path);
    if (file.exists())
        return path;
    QDir().mkpath(folder);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("making a source", {.kind = ErrorKind::Io, .detail = {}, .place = path});
    write(file, qint64{megabytes} * 1'000'000);
    return path;
}

Result<void> takeVeris(Register& open, const QByteArray& bytes)
{
    auto import = Importing::begin(open,
                                   {.source = u"bench"_s, .format = u"veris"_s, .reread = {}});
    if (!import)
        return tl::unexpected(import.error());
    Result<void> state;
    exchange::forEachPiece(
        bytes, exchange::SourceForm::Guess, [&](const exchange::SourcePiece& piece) {
            auto read = exchange::readVeris(piece.bytes, QString::number(piece.row));
            const auto taken = read ? import->take(std::move(read->incident))
                                    : Result<Taken>(tl::unexpected(read.error()));
            state = taken ? Result<void>() : tl::unexpected(taken.error());
            return taken.has_value();
        });
    return state ? import->finish() : state;
}

Result<void> takeRegister(Register& open, const QByteArray& bytes)
{
    const auto read = exchange::readRegisterJson(bytes);
    if (!read)
        return tl::unexpected(read.error());
    const auto taken = takeRecords(
        open, *read, {.source = u"bench"_s, .format = u"json"_s, .reread = {}});
    return taken ? Result<void>() : tl::unexpected(taken.error());
}

} // namespace

int takeIn(const QString& file, const QString& folder)
{
    const StillClock clock;
    const QTemporaryDir fresh(QDir(folder).filePath(u"intake-XXXXXX"_s));
    const auto open = must(
        "making a register",
        Register::create(
            fresh.filePath(u"bench.ireg"_s),
            {.organisation = u"Bench"_s, .zone = u"Australia/Sydney"_s, .jurisdictions = {}},
            {},
            clock));
    const QByteArray bytes = must("reading", wholeFile(file, qint64{1} << 30));
    must("importing",
         exchange::isRegisterJson(bytes) ? takeRegister(*open, bytes) : takeVeris(*open, bytes));
    return 0;
}

Figures measureImports(const QString& folder, int megabytes, const QString& only)
{
    Figures figures;
    const std::pair<QString, void (*)(QFile&, qint64)> kinds[] = {{u"register"_s, writeRegister},
                                                                  {u"veris"_s, writeVeris}};
    for (const auto& [kind, write] : kinds) {
        const QString name = u"import, %1 of %2 MB"_s.arg(kind).arg(megabytes);
        if (!name.contains(only))
            continue;
        const QString source = sourceOf(folder, kind, megabytes, write);
        figures.push_back(fed({.name = name,
                               .words = {u"--take-in"_s, source, u"--folder"_s, folder},
                               .bytes = static_cast<double>(QFile(source).size()),
                               .promised = perByteRead}));
    }
    return figures;
}

} // namespace ireg::bench
