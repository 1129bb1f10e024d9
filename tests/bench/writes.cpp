// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/editing.h"
#include "model/register/importing.h"
#include "model/register/logging.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"
#include "tests/bench/trial.h"

#include <memory>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Target saveTarget{.ratio = 1.4, .p95 = 0, .growth = 1.3};
constexpr int importBatch = 500;

Result<Head> takeOver(Register& open, const std::vector<ImportedIncident>& batch, int round)
{
    auto importing = Importing::begin(open,
                                      {.source = u"round %1"_s.arg(round),
                                       .format = u"bench"_s,
                                       .onRepeat = OnRepeat::Separate,
                                       .reread = {},
                                       .dryRun = false,
                                       .batchSize = importBatch});
    if (!importing)
        return tl::unexpected(importing.error());
    for (const ImportedIncident& one : batch) {
        if (const auto taken = importing->take(one); !taken)
            return tl::unexpected(taken.error());
    }
    if (const auto done = importing->finish(); !done)
        return tl::unexpected(done.error());
    return open.head();
}

class Writes final
{
public:
    explicit Writes(const Place& place)
        : m_place(place), m_open(openRegister(place.path, m_clock)), m_twin(place.twin)
    {
    }

    Trials all()
    {
        return {saveOf(u"title"_s, "UPDATE incident SET title = ? WHERE id = ?", 8),
                saveOf(u"summary"_s, "UPDATE incident_narrative SET summary = ? WHERE id = ?", 150),
                saveOwner(),
                create(),
                import()};
    }

private:
    /// Ids all over the table, so that neither side lives off a page that is always at hand.
    qint64 incidentOf(int round) const { return 1 + (round * 7919LL) % m_place.incidents; }

    void set(int round, const QString& field, const QString& text)
    {
        must("saving",
             setFields(*m_open, {&typeOf<Incident>(), incidentOf(round)}, {{field, text}}, {}));
    }

    /// The index follows the commit (docs/decisions/0003).
    Step indexing()
    {
        return [this](int) { must("indexing", m_open->drainSearch(100)); };
    }

    void bareUpdate(BareStatement& update, int round, const Value& value)
    {
        m_twin.run("BEGIN IMMEDIATE");
        update.bind(1, value).bind(2, incidentOf(round)).step();
        m_twin.run("COMMIT");
    }

    Trial saveOf(const QString& field, const char* sql, int words)
    {
        Invented invented(7);
        std::vector<QString> texts;
        for (int i = 0; i < 64; ++i)
            texts.push_back(invented.sentence(words));
        const auto text = [texts](int round) -> const QString& {
            return texts[static_cast<std::size_t>(round) % texts.size()];
        };
        const auto update = std::make_shared<BareStatement>(m_twin.prepare(sql));
        return {.name = u"save "_s + field,
                .twins = {.ours = [=, this](int round) { set(round, field, text(round)); },
                          .floor =
                              [=, this](int round) {
                                  bareUpdate(*update, round, Text{text(round).toUtf8()});
                              },
                          .after = indexing()},
                .target = saveTarget,
                .rounds = m_place.rounds};
    }

    Trial saveOwner()
    {
        const auto update = std::make_shared<BareStatement>(
            m_twin.prepare("UPDATE incident SET owner = ? WHERE id = ?"));
        return {.name = u"save owner"_s,
                .twins = {.ours =
                              [this](int round) {
                                  set(round, u"owner"_s, u"Person %1"_s.arg((round * 3 + 1) % 40));
                              },
                          .floor =
                              [this, update](int round) {
                                  bareUpdate(*update, round, qint64{round % 40 + 1});
                              },
                          .after = {}},
                .target = saveTarget,
                .rounds = m_place.rounds};
    }

    /// The floor inserts the incident and its first stage visit and counts the year's number up.
    Trial create()
    {
        Invented invented(8);
        const Assignments facts{{u"title"_s, invented.sentence(8)},
                                {u"summary"_s, invented.sentence(150)},
                                {u"impact"_s, invented.sentence(40)},
                                {u"owner"_s, u"Person 3"_s}};
        const auto count = std::make_shared<BareStatement>(
            m_twin.prepare("UPDATE counter SET \"last\" = \"last\" + 1 WHERE id = 1"));
        return {
            .name = u"create"_s,
            .twins = {.ours = [this, facts](int) { must("creating", logIncident(*m_open, facts)); },
                      .floor =
                          [this, count, row = rowOf(invent(invented, 0).incident)](int round) {
                              m_twin.run("BEGIN IMMEDIATE");
                              count->step();
                              insertLogged(2'000'000 + round, row);
                              m_twin.run("COMMIT");
                          },
                      .after = indexing()},
            .target = {.ratio = 1.5},
            .rounds = m_place.rounds};
    }

    void insertLogged(qint64 id, Row row)
    {
        row[static_cast<std::size_t>(typeOf<Incident>().indexOf("reference"))] = Text{
            "INC-2031-" + QByteArray::number(id)};
        m_twin.insert(typeOf<Incident>(), id, row);
        StageVisit visit;
        visit.incident = {id};
        visit.entered = When{.ms = 0, .zone = u"UTC"_s, .precision = Precision::Exact};
        visit.by = {3};
        m_twin.insert(typeOf<StageVisit>(), id, rowOf(visit));
    }

    std::vector<ImportedIncident> batch(Invented& invented, int round) const
    {
        std::vector<ImportedIncident> made;
        for (int i = 0; i < importBatch; ++i) {
            Grown one = invent(invented, i);
            ImportedIncident import{.incident = std::move(one.incident),
                                    .source = {},
                                    .bytes = {},
                                    .affected = {},
                                    .tags = {},
                                    .timeline = std::move(one.timeline),
                                    .notifications = {},
                                    .costs = {},
                                    .lessons = {}};
            import.bytes = import.incident.summary.toUtf8() + QByteArray::number(round);
            import.source.identity = u"%1/%2"_s.arg(round).arg(i);
            made.push_back(std::move(import));
        }
        return made;
    }

    /// The same rows and bytes as the import's, in one transaction.
    void insertAll(const std::vector<ImportedIncident>& made, int round)
    {
        BareStatement content = m_twin.prepare(
            "INSERT INTO content (sha256, size, bytes) VALUES (?, ?, ?)");
        qint64 id = 4'000'000 + qint64{round} * importBatch * entriesEach;
        m_twin.run("BEGIN IMMEDIATE");
        for (const ImportedIncident& one : made) {
            Incident incident = one.incident;
            incident.reference = u"INC-2035-%1"_s.arg(id);
            m_twin.insert(typeOf<Incident>(), id, rowOf(incident));
            SourceRecord source = one.source;
            source.incident = {id};
            source.sha256 = QByteArray::number(id).rightJustified(32, '0');
            m_twin.insert(typeOf<SourceRecord>(), id, rowOf(source));
            content.bind(1, Value{Blob{source.sha256}})
                .bind(2, qint64{one.bytes.size()})
                .bind(3, Value{Blob{one.bytes}})
                .step();
            for (TimelineEntry entry : one.timeline) {
                entry.incident = {id};
                m_twin.insert(typeOf<TimelineEntry>(), id++, rowOf(entry));
            }
        }
        m_twin.run("COMMIT");
    }

    Trial import()
    {
        const int rounds = std::max(4, m_place.rounds / 50);
        Invented invented(9);
        std::vector<std::vector<ImportedIncident>> batches;
        for (int round = 0; round < rounds + rounds / 4; ++round)
            batches.push_back(batch(invented, round));
        const auto of = [batches](int round) -> const std::vector<ImportedIncident>& {
            return batches[static_cast<std::size_t>(round)];
        };
        return {.name = u"import, each incident"_s,
                .twins = {.ours =
                              [this, of](int round) {
                                  must("importing", takeOver(*m_open, of(round), round));
                              },
                          .floor = [this, of](int round) { insertAll(of(round), round); },
                          .after = {}},
                .target = {},
                .rounds = rounds,
                .things = importBatch};
    }

    const Place& m_place;
    StillClock m_clock;
    std::unique_ptr<Register> m_open;
    Bare m_twin;
};

} // namespace

std::vector<Figures> measureWrites(const std::vector<Place>& places, const QString& only)
{
    std::vector<std::unique_ptr<Writes>> registers;
    std::vector<Trials> trials;
    for (const Place& place : places)
        trials.push_back(registers.emplace_back(std::make_unique<Writes>(place))->all());
    return inTurn(trials, only);
}

} // namespace ireg::bench
