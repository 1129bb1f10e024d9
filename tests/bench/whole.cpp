// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/listing.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"
#include "tests/bench/trial.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double mostToVerifyAnEvent = 6; // microseconds

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

/// What one verification took, in microseconds.
struct Verification
{
    double whole = 0;
    double chain = 0; ///< of it until the newest event was met: chain and replay
    double events = 1;
};

Verification verifyingOnce(const Register& open)
{
    Verification spent;
    QElapsedTimer timer;
    timer.start();
    const auto met = [&](qint64, qint64) {
        spent.chain = static_cast<double>(timer.nsecsElapsed()) / 1000;
        return true;
    };
    spent.whole = timed([&] {
        const storage::Verdict verdict = must("verifying", open.verify({}, met));
        if (!verdict.ok())
            giveUp("verifying", {.kind = {}, .detail = u"findings"_s, .place = open.path()});
        spent.events = static_cast<double>(verdict.events);
    });
    return spent;
}

double checkingAlone(Bare& bare)
{
    return timed([&bare] {
        bare.prepare("PRAGMA integrity_check(20)").drain();
        bare.prepare("PRAGMA foreign_key_check").drain();
    });
}

/// Reading each event and nothing else.
double readingAlone(Bare& bare)
{
    BareStatement all = bare.prepare("SELECT body, hash FROM event ORDER BY seq");
    return timed([&all] {
        while (all.step()) {
            all.bytes(0);
            all.bytes(1);
        }
    });
}

/// Verification as a whole, then its parts: the journal; the tables against it, evidence, the
/// search index of a file that is not too large for it, and waiting for SQLite's own checks. These
/// go on beside all that (model/storage/filecheck.h); the last line is what they take alone.
Figures verifying(const Place& place)
{
    const StillClock clock;
    const auto open = openRegister(place.path, clock);
    Bare bare(place.twin);
    std::vector<double> whole, chain, rest, hashing, reading, checks;
    for (int round = 0; round < 3; ++round) {
        const auto [wholeTime, chainTime, events] = verifyingOnce(*open);
        whole.push_back(wholeTime / events);
        chain.push_back(chainTime / events);
        rest.push_back((wholeTime - chainTime) / events);
        checks.push_back(checkingAlone(bare) / events);
        hashing.push_back(hashingAlone(bare) / events);
        reading.push_back(readingAlone(bare) / events);
    }
    const auto figure = [](const QString& name, Pair pair, Target target) {
        return Figure{u"verify, each event"_s + name, u"us"_s, pair, target};
    };
    return {
        figure({},
               single(spreadOf(whole).median, spreadOf(hashing).median),
               {.most = mostToVerifyAnEvent}),
        figure(u": chain, replay"_s, single(spreadOf(chain).median, spreadOf(reading).median), {}),
        figure(u": tables, the rest"_s, single(spreadOf(rest).median, 0), {}),
        figure(u": SQLite's, beside"_s, single(spreadOf(checks).median, 0), {})};
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

/// At the peak.
Figure memoryOfVerifying(const Place& place)
{
    const QString program = QCoreApplication::applicationFilePath();
    return {u"memory, verify"_s,
            u"MB"_s,
            single(peakOf(program, {u"--verified"_s, place.path}) / megabyte,
                   peakOf(program, {u"--resident"_s, QString()}) / megabyte),
            {}};
}

} // namespace

std::vector<Figures> measureWhole(const std::vector<Place>& places, const QString& only)
{
    std::vector<Trials> openings;
    for (const Place& place : places)
        openings.push_back({opening(place)});
    std::vector<Figures> figures = inTurn(openings, only);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (u"verify, each event"_s.contains(only)) {
            for (const Figure& part : verifying(places[i]))
                figures[i].push_back(part);
        }
        if (u"memory, verify"_s.contains(only))
            figures[i].push_back(memoryOfVerifying(places[i]));
        if (only.isEmpty()) {
            for (const Figure& more : {fileSize(places[i]), memory(places[i])})
                figures[i].push_back(more);
        }
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

int verifyOnce(const QString& path)
{
    const StillClock clock;
    verifyingOnce(*openRegister(path, clock));
    return 0;
}

} // namespace ireg::bench
