// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"
#include "tests/bench/trial.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

Pair single(double ours, double floor)
{
    return {.ours = {.median = ours, .p95 = 0}, .floor = {.median = floor, .p95 = 0}};
}

Trial opening(const Place& place)
{
    static const StillClock clock;
    return {.name = u"open"_s,
            .twins = {.ours = [place](int) { openRegister(place.path, clock); },
                      .floor =
                          [place](int) {
                              Bare bare(place.twin);
                              bare.prepare("SELECT * FROM register WHERE id = 1").drain();
                          },
                      .after = {}},
            .target = {.ratio = 0, .p95 = 0, .growth = 1.3},
            .rounds = place.rounds};
}

/// SHA-256 over the bodies of all events and nothing else, in microseconds.
double hashingAlone(Bare& bare)
{
    double spent = 0;
    storage::Sha256 hasher;
    std::vector<QByteArray> bodies;
    const auto hash = [&] {
        spent += timed([&] {
            for (const QByteArray& body : bodies)
                hasher.add(body).finish();
        });
        bodies.clear();
    };
    BareStatement all = bare.prepare("SELECT body FROM event ORDER BY seq");
    while (all.step()) {
        bodies.push_back(all.bytes(0).toByteArray());
        if (bodies.size() == 5'000)
            hash();
    }
    hash();
    return spent;
}

double verifyingOnce(const Register& open)
{
    double events = 1;
    const double time = timed([&] {
        const storage::Verdict verdict = must("verifying", open.verify({}));
        if (!verdict.ok())
            giveUp("verifying", {.kind = {}, .detail = u"findings"_s, .place = open.path()});
        events = static_cast<double>(verdict.events);
    });
    return time / events;
}

Figure verifying(const Place& place)
{
    const StillClock clock;
    const auto open = openRegister(place.path, clock);
    Bare bare(place.twin);
    const double events = static_cast<double>(must("reading", open->head()).seq);
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < 3; ++round) {
        ours.push_back(verifyingOnce(*open));
        floor.push_back(hashingAlone(bare) / events);
    }
    return {u"verify, each event"_s,
            u"us"_s,
            single(spreadOf(ours).median, spreadOf(floor).median),
            {}};
}

/// Bytes of every value that was given to the register.
double payload(const Place& place)
{
    const StillClock clock;
    const auto open = openRegister(place.path, clock);
    double bytes = 0;
    must("counting", open->read([&bytes](storage::Database& database) {
        storage::Projection projection(database);
        for (const RecordType* type : recordTypes())
            projection.forEach(*type, [&bytes](const storage::StoredRow& stored) {
                for (const Value& value : stored.row)
                    bytes += isNull(value) ? 0 : static_cast<double>(canonical(value).size() - 5);
            });
    }));
    return bytes;
}

Figure fileSize(const Place& place)
{
    constexpr double megabyte = 1'000'000;
    const double size = static_cast<double>(QFileInfo(place.path).size());
    return {u"file size, against its values"_s,
            u"MB"_s,
            single(size / megabyte, payload(place) / megabyte),
            {}};
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    const auto line = std::ranges::find_if(
        lines, [](const QByteArray& text) { return text.startsWith("VmRSS:"); });
    return line == lines.end() ? 0 : line->mid(6).replace("kB", "").trimmed().toLongLong();
}

double residentOf(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed().toDouble() / 1024;
}

Figure memory(const Place& place)
{
    return {u"memory, open and first page"_s,
            u"MB"_s,
            single(residentOf({u"--resident"_s, place.path}), residentOf({u"--resident"_s, {}})),
            {}};
}

} // namespace

std::vector<Figures> measureWhole(const std::vector<Place>& places, const QString& only)
{
    std::vector<Trials> openings;
    for (const Place& place : places)
        openings.push_back({opening(place)});
    std::vector<Figures> figures = inTurn(openings, only);
    if (!only.isEmpty())
        return figures;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const Figure& more : {verifying(places[i]), fileSize(places[i]), memory(places[i])})
            figures[i].push_back(more);
    }
    return figures;
}

qint64 residentAfterFirstPage(const QString& path)
{
    const StillClock clock;
    if (path.isEmpty())
        return residentKilobytes();
    const auto open = openRegister(path, clock);
    const auto rows = must("listing", listIncidents(*open, {.where = {}, .limit = 200}));
    return rows.empty() ? 0 : residentKilobytes();
}

} // namespace ireg::bench
