// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/grow.h"

#include "model/incident/severity.h"
#include "model/register/assigning.h"
#include "model/register/logging.h"
#include "model/register/naming.h"
#include "model/storage/schema.h"
#include "tests/bench/pairs.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int batchSize = 2'000;
constexpr int people = 40;
constexpr int rareEvery = 2'500;

When at(qint64 ms)
{
    return {.ms = ms, .zone = u"Australia/Sydney"_s, .precision = Precision::Exact};
}

template <Coded E> E anyOf(Invented& invented)
{
    return codes<E>[static_cast<std::size_t>(invented.below(int(codes<E>.size())))].value;
}

struct Grades
{
    Level impact;
    Urgency urgency;
};

/// Few are critical, most are medium or low.
Grades gradesOf(Invented& invented)
{
    constexpr Grades fromWorst[] = {{Level::High, Urgency::High},
                                    {Level::Moderate, Urgency::High},
                                    {Level::Moderate, Urgency::Medium},
                                    {Level::Low, Urgency::Medium},
                                    {Level::Low, Urgency::Low}};
    constexpr int worse[] = {2, 12, 45, 85};
    return fromWorst[std::ranges::upper_bound(worse, invented.below(100)) - std::begin(worse)];
}

/// With what the program itself would have added, so that a later save changes its field alone.
Incident settled(Incident incident, const Grades& grades)
{
    incident.confidentiality = grades.impact;
    incident.integrity = Level::None;
    incident.availability = Level::Low;
    incident.urgency = grades.urgency;
    incident.acknowledged = incident.recorded;
    incident.declared = incident.recorded;
    return withSeverity(std::move(incident), 1);
}

void logOne(Door& door, Invented& invented, int number, const QString& zone)
{
    Grown one = invent(invented, number);
    one.incident.owner = personNamed(door, u"Person %1"_s.arg(number % people));
    one.incident.reference = nextReference(door, *one.incident.noticed, zone);
    const Id<Incident> id = door.put(one.incident);
    door.put(StageVisit{.id = {},
                        .revision = 0,
                        .incident = id,
                        .stage = one.incident.stage.value_or(Stage::Monitor),
                        .cycle = 1,
                        .entered = one.incident.recorded,
                        .left = {},
                        .enteredBy = {},
                        .by = one.incident.owner,
                        .bypassReason = {},
                        .reentryReason = {}});
    for (TimelineEntry& entry : one.timeline) {
        entry.incident = id;
        entry.by = one.incident.owner;
        door.put(entry);
    }
}

void fill(Register& open, int incidents)
{
    Invented invented(1);
    for (int first = 0; first < incidents; first += batchSize) {
        const int end = std::min(first + batchSize, incidents);
        must("growing", open.act("imported", [&](Door& door) -> Result<void> {
            for (int number = first; number < end; ++number)
                logOne(door, invented, number, open.profile().zone);
            return {};
        }));
        must("indexing", open.drainSearch(10'000'000));
        std::fprintf(stderr, "\r%d of %d incidents", end, incidents);
    }
    std::fputc('\n', stderr);
}

bool holds(const QString& path, int incidents)
{
    const StillClock clock;
    qint64 found = -1;
    const auto open = Register::open(path, Access::Read, {}, clock);
    if (!open)
        return false;
    const auto counted = (*open)->read([&found](storage::Database& database) {
        found = database.number("SELECT count(*) FROM incident");
    });
    return counted && found == incidents;
}

} // namespace

Grown invent(Invented& invented, int number)
{
    constexpr qint64 firstDay = 1'609'459'200'000; // 2021-01-01
    constexpr qint64 apart = 1'500'000;            // between two incidents
    constexpr int scatter = 3 * 24 * 60;           // minutes by which they come out of order
    Grown one;
    Incident& incident = one.incident;
    incident.title = invented.sentence(8);
    incident.kind = anyOf<Kind>(invented);
    const Grades grades = gradesOf(invented);
    incident.stage = anyOf<Stage>(invented);
    incident.disposition = anyOf<Disposition>(invented);
    incident.detectedBy = anyOf<Detection>(invented);
    incident.noticed = at(firstDay + number * apart + qint64{invented.below(scatter)} * 60'000);
    incident.recorded = at(incident.noticed->ms + 600'000);
    incident.occurredFrom = at(incident.noticed->ms - 3'600'000);
    incident.summary = invented.sentence(150);
    incident.impact = invented.sentence(40);
    incident = settled(std::move(incident), grades);
    if (number % rareEvery == rareEvery / 2)
        incident.summary += u' ' + QLatin1String(Invented::rareWord);
    for (int i = 0; i < entriesEach; ++i) {
        TimelineEntry entry;
        entry.at = at(incident.noticed->ms + i * 900'000);
        entry.recorded = *incident.recorded;
        entry.kind = anyOf<EntryKind>(invented);
        entry.text = invented.sentence(20);
        one.timeline.push_back(std::move(entry));
    }
    return one;
}

std::unique_ptr<Register> openRegister(const QString& path, const Clock& clock)
{
    return must("opening",
                Register::open(path,
                               Access::Write,
                               {.name = u"Sam Okoro"_s, .device = u"desk"_s, .program = u"bench"_s},
                               clock));
}

QString grown(const QString& folder, int incidents)
{
    QDir().mkpath(folder);
    const QString path = u"%1/%2-version-%3.ireg"_s.arg(folder).arg(incidents).arg(
        storage::Schema::shipped().version());
    if (holds(path, incidents))
        return path;
    QFile::remove(path);
    const StillClock clock;
    const auto made = must(
        "creating",
        Register::create(
            path,
            {.organisation = u"Example"_s, .zone = u"Australia/Sydney"_s, .jurisdictions = {}},
            {.name = u"Sam Okoro"_s, .device = u"desk"_s, .program = u"bench"_s},
            clock));
    fill(*made, incidents);
    return path;
}

} // namespace ireg::bench
