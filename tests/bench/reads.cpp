// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/listing.h"
#include "model/register/searching.h"
#include "model/register/statistics.h"
#include "model/storage/searchquery.h"
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

constexpr int pageRows = 200;
constexpr int hits = 50;

/// What a line of the register table shows, as plain as SQL can say it.
const QByteArray shown = "SELECT i.id, i.reference, i.title, i.kind, i.severity, i.stage, i.status,"
                         " i.disposition, p.name, i.noticed, i.severity_override IS NOT NULL,"
                         " (SELECT group_concat(v.stage) FROM stage_visit v"
                         "   WHERE v.incident = i.id AND v.\"left\" IS NULL)";
const QByteArray owner = " LEFT JOIN person p ON p.id = i.owner";

struct Search
{
    const char* name;
    const char* text;
};

class Reads final
{
public:
    explicit Reads(const Place& place)
        : m_place(place), m_open(openRegister(place.path, m_clock)), m_twin(place.twin)
    {
        must("indexing", m_open->drainSearch(10'000'000));
    }

    Trials all()
    {
        Trials trials;
        trials.push_back(page(u"reference"_s, "i.reference_rank"));
        trials.push_back(page(u"noticed"_s, "i.noticed"));
        trials.push_back(page(u"severity"_s, "i.severity_rank, i.noticed"));
        trials.push_back(page(u"stage"_s, "i.stage_rank, i.noticed"));
        for (const Search& one :
             {Search{"search, rare word", Invented::rareWord},
              {"search, common word", Invented::commonWord},
              {"search, two words", "phishing credential"},
              {"search, two common words", "server customer"},
              {"search, phrase", "\"mail gateway\""},
              {"search, common and rare word", "server zirconia"},
              {"search, eight common words", "the server and the customer data of a team"},
              {"search, prefix of 5", "phish*"},
              {"search, prefix of 4", "serv*"},
              {"search, prefix of 3", "ser*"},
              {"search, prefix of 2", "re*"},
              {"search, prefix of 1", "s*"}})
            trials.push_back(searching(one));
        trials.push_back(seenBefore());
        trials.push_back(figuresOfAYear());
        return trials;
    }

private:
    Trial page(const QString& sort, const QByteArray& order)
    {
        const auto bare = std::make_shared<BareStatement>(
            m_twin.prepare(shown + " FROM incident i" + owner + " ORDER BY " + order + " LIMIT ?"));
        const ListQuery query{.where = {}, .sort = sort, .limit = pageRows};
        return {.name = u"first page by "_s + sort,
                .twins = {
                    .ours = [this, query](int) { must("listing", listIncidents(*m_open, query)); },
                    .floor = [bare](int) { bare->bind(1, qint64{pageRows}).drain(); },
                    .after = {}},
                .target = {.ratio = 1.5, .p95 = 0, .growth = 1.3},
                .rounds = m_place.rounds};
    }

    /// FTS5 alone on the two tables that hold the text, best first, with the lines of the hits.
    Step rawSearch(const QByteArray& expression)
    {
        const auto from = [](const QByteArray& table, const QByteArray& incident) -> QByteArray {
            return "SELECT * FROM (SELECT " + incident + " AS hit, rank AS score FROM " + table
                + " WHERE " + table + " MATCH ?1 ORDER BY rank LIMIT 50)";
        };
        const auto bare = std::make_shared<BareStatement>(m_twin.prepare(
            shown + " FROM (SELECT hit, score FROM (" + from("incident_search", "rowid")
            + " UNION ALL "
            + from(
                "timeline_entry_search",
                "(SELECT incident FROM timeline_entry t WHERE t.id = timeline_entry_search.rowid)")
            + ") ORDER BY score LIMIT 50) s JOIN incident i ON i.id = s.hit" + owner));
        return [bare, expression](int) { bare->bind(1, expression).drain(); };
    }

    Trial searching(const Search& one)
    {
        const QString text = QString::fromLatin1(one.text);
        return {
            .name = QString::fromLatin1(one.name),
            .twins = {.ours = [this, text](int) { must("searching", search(*m_open, text, hits)); },
                      .floor = rawSearch(storage::matchExpression(text)),
                      .after = {}},
            .target = {.ratio = 2, .p95 = 100},
            .rounds = std::max(20, m_place.rounds / 3)};
    }

    /// What the quick log asks while a title is typed.
    Trial seenBefore()
    {
        const QString text = u"Phishing mail to a customer after the certificate review"_s;
        return {
            .name = u"similar to a title"_s,
            .twins = {.ours = [this, text](int) { must("comparing", similar(*m_open, text, 5)); },
                      .floor = rawSearch(storage::matchExpression(text).replace(" AND ", " OR ")),
                      .after = {}},
            .target = {.ratio = 2, .p95 = 100},
            .rounds = std::max(20, m_place.rounds / 3)};
    }

    /// What the dashboard asks for: a year of the five that there are, with everything it is
    /// measured by, beside the rows alone that its measures are made of.
    Trial figuresOfAYear()
    {
        const Period year{.from = QDate(2023, 1, 1), .to = QDate(2023, 12, 31)};
        const auto incidents = std::make_shared<BareStatement>(m_twin.prepare(
            "SELECT reference, kind, status, workflow, stage, disposition, noticed, recorded,"
            " detected_by, occurred_from, severity, aware_at, suspected_at, severity_computed,"
            " severity_override, declared_at, effective, determined_at, acknowledged_at,"
            " contained_at, recovered_at, closed_at, cycle, service_minutes, root_cause_category"
            " FROM incident WHERE noticed BETWEEN '2023' AND '2024'"));
        const auto visits = std::make_shared<BareStatement>(m_twin.prepare(
            "SELECT incident, stage, cycle, entered, \"left\" FROM stage_visit WHERE incident IN"
            " (SELECT id FROM incident WHERE noticed BETWEEN '2023' AND '2024')"));
        return {.name = u"figures of a year"_s,
                .twins = {
                    .ours = [this, year](int) { must("measuring", periodFigures(*m_open, year)); },
                    .floor =
                        [incidents, visits](int) {
                            incidents->drain();
                            visits->drain();
                        },
                    .after = {}},
                .target = {},
                .rounds = std::max(5, m_place.rounds / 30)};
    }

    const Place& m_place;
    StillClock m_clock;
    std::unique_ptr<Register> m_open;
    Bare m_twin;
};

} // namespace

std::vector<Figures> measureReads(const std::vector<Place>& places, const QString& only)
{
    std::vector<std::unique_ptr<Reads>> registers;
    std::vector<Trials> trials;
    for (const Place& place : places)
        trials.push_back(registers.emplace_back(std::make_unique<Reads>(place))->all());
    return inTurn(trials, only);
}

} // namespace ireg::bench
