// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/importing.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Target saveTarget{.ratio = 1.5, .p95 = 0, .growth = 1.3};
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

    Figures all()
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

    void bareUpdate(BareStatement& update, int round, const Value& value)
    {
        m_twin.run("BEGIN IMMEDIATE");
        update.bind(1, value).bind(2, incidentOf(round)).step();
        m_twin.run("COMMIT");
    }

    Figure saveOf(const QString& field, const char* sql, int words)
    {
        Invented invented(7);
        std::vector<QString> texts;
        for (int i = 0; i < 64; ++i)
            texts.push_back(invented.sentence(words));
        const auto text = [&texts](int round) -> const QString& {
            return texts[static_cast<std::size_t>(round) % texts.size()];
        };
        BareStatement update = m_twin.prepare(sql);
        const Pair pair = interleaved(
            m_place.rounds,
            [&](int round) { set(round, field, text(round)); },
            [&](int round) { bareUpdate(update, round, Text{text(round).toUtf8()}); });
        return {u"save "_s + field, u"us"_s, pair, saveTarget};
    }

    Figure saveOwner()
    {
        BareStatement update = m_twin.prepare("UPDATE incident SET owner = ? WHERE id = ?");
        const Pair pair = interleaved(
            m_place.rounds,
            [&](int round) { set(round, u"owner"_s, u"Person %1"_s.arg((round * 3 + 1) % 40)); },
            [&](int round) { bareUpdate(update, round, qint64{round % 40 + 1}); });
        return {u"save owner"_s, u"us"_s, pair, saveTarget};
    }

    Figure create()
    {
        Invented invented(8);
        const QString title = invented.sentence(8);
        const QString summary = invented.sentence(150);
        const QString impact = invented.sentence(40);
        Row row = rowOf(invent(invented, 0).incident);
        const auto reference = static_cast<std::size_t>(typeOf<Incident>().indexOf("reference"));
        const Pair pair = interleaved(
            m_place.rounds,
            [&](int) {
                must("creating",
                     logIncident(*m_open,
                                 {{u"title"_s, title},
                                  {u"summary"_s, summary},
                                  {u"impact"_s, impact},
                                  {u"owner"_s, u"Person 3"_s}}));
            },
            [&](int round) {
                row[reference] = Text{"INC-2031-" + QByteArray::number(10'000 + round)};
                m_twin.run("BEGIN IMMEDIATE");
                m_twin.insert(typeOf<Incident>(), 2'000'000 + round, row);
                m_twin.run("COMMIT");
            });
        return {u"create"_s, u"us"_s, pair, {.ratio = 1.5}};
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

    Figure import()
    {
        const int rounds = std::max(4, m_place.rounds / 50);
        Invented invented(9);
        std::vector<std::vector<ImportedIncident>> batches;
        for (int round = 0; round < rounds + rounds / 4; ++round)
            batches.push_back(batch(invented, round));
        const auto of = [&batches](int round) -> const std::vector<ImportedIncident>& {
            return batches[static_cast<std::size_t>(round)];
        };
        Pair pair = interleaved(
            rounds,
            [&](int round) { must("importing", takeOver(*m_open, of(round), round)); },
            [&](int round) { insertAll(of(round), round); });
        for (double* time :
             {&pair.ours.median, &pair.ours.p95, &pair.floor.median, &pair.floor.p95})
            *time /= importBatch;
        return {u"import, each incident"_s, u"us"_s, pair, {}};
    }

    const Place& m_place;
    StillClock m_clock;
    std::unique_ptr<Register> m_open;
    Bare m_twin;
};

} // namespace

Figures measureWrites(const Place& place)
{
    return Writes(place).all();
}

} // namespace ireg::bench
