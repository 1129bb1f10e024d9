// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchread.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"

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

    Figures all()
    {
        Figures figures;
        figures.push_back(page(u"reference"_s, "i.reference_rank"));
        figures.push_back(page(u"noticed"_s, "i.noticed"));
        figures.push_back(page(u"severity"_s, "i.severity_rank, i.noticed"));
        figures.push_back(page(u"stage"_s, "i.stage_rank, i.noticed"));
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
              {"search, prefix of 2", "re*"},
              {"search, prefix of 1", "s*"}})
            figures.push_back(searching(one));
        figures.push_back(seenBefore());
        return figures;
    }

private:
    Figure page(const QString& sort, const QByteArray& order)
    {
        BareStatement bare = m_twin.prepare(shown + " FROM incident i" + owner + " ORDER BY "
                                            + order + " LIMIT ?");
        const ListQuery query{.where = {}, .sort = sort, .limit = pageRows};
        const Pair pair = interleaved(
            m_place.rounds,
            [&](int) { must("listing", listIncidents(*m_open, query)); },
            [&](int) { bare.bind(1, qint64{pageRows}).drain(); });
        return {u"first page by "_s + sort, u"us"_s, pair, {.ratio = 1.5, .p95 = 0, .growth = 1.3}};
    }

    /// FTS5 alone on the two tables that hold the text, best first, with the lines of the hits.
    BareStatement rawSearch(const char* order)
    {
        const auto from = [order](const QByteArray& table,
                                  const QByteArray& incident) -> QByteArray {
            return "SELECT * FROM (SELECT " + incident + " AS hit, rank AS score FROM " + table
                + " WHERE " + table + " MATCH ?1 ORDER BY " + order + " LIMIT 50)";
        };
        return m_twin.prepare(
            shown + " FROM (SELECT hit, score FROM (" + from("incident_search", "rowid")
            + " UNION ALL "
            + from(
                "timeline_entry_search",
                "(SELECT incident FROM timeline_entry t WHERE t.id = timeline_entry_search.rowid)")
            + ") ORDER BY score LIMIT 50) s JOIN incident i ON i.id = s.hit" + owner);
    }

    Figure searching(const Search& one)
    {
        const QString text = QString::fromLatin1(one.text);
        const QByteArray expression = storage::matchExpression(text);
        BareStatement bare = rawSearch("rank");
        const Pair pair = interleaved(
            std::max(20, m_place.rounds / 3),
            [&](int) { must("searching", search(*m_open, text, hits)); },
            [&](int) { bare.bind(1, expression).drain(); });
        return {QString::fromLatin1(one.name), u"us"_s, pair, {.ratio = 2, .p95 = 100}};
    }

    /// What the quick log asks while a title is typed.
    Figure seenBefore()
    {
        const QString text = u"Phishing mail to a customer after the certificate review"_s;
        const QByteArray expression = storage::matchExpression(text).replace(" AND ", " OR ");
        BareStatement bare = rawSearch("rank");
        const Pair pair = interleaved(
            std::max(20, m_place.rounds / 3),
            [&](int) { must("comparing", similar(*m_open, text, 5, {})); },
            [&](int) { bare.bind(1, expression).drain(); });
        return {u"similar to a title"_s, u"us"_s, pair, {.ratio = 2, .p95 = 100}};
    }

    const Place& m_place;
    StillClock m_clock;
    std::unique_ptr<Register> m_open;
    Bare m_twin;
};

} // namespace

Figures measureReads(const Place& place)
{
    return Reads(place).all();
}

} // namespace ireg::bench
