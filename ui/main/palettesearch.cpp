// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/palettesearch.h"

#include "model/base/text.h"
#include "model/base/wordmatch.h"
#include "model/organisation/organisation.h"
#include "model/register/searching.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostOfAKind = 6;
constexpr qint64 mostHits = 40;
constexpr int longestTitle = 120;

using Found = std::vector<FoundRecord>;

FoundRecord foundIncident(const ListedIncident& line)
{
    return {.record = {&typeOf<Incident>(), line.id},
            .reference = line.reference,
            .title = displayText(line.title),
            .detail = displayText(line.owner)};
}

bool holds(const Found& found, RecordRef record)
{
    return std::ranges::any_of(found, [record](const FoundRecord& one) {
        return one.record.type == record.type && one.record.id == record.id;
    });
}

void addFound(Found& found, FoundRecord one)
{
    const auto same = [&one](const FoundRecord& other) {
        return other.record.type == one.record.type;
    };
    if (static_cast<std::size_t>(std::ranges::count_if(found, same)) < mostOfAKind
        && !holds(found, one.record))
        found.push_back(std::move(one));
}

/// By a part of the reference, the newest first: 0011 finds INC-2026-0011.
Result<void> addByReference(Register& open, const QString& typed, Found& found)
{
    if (!std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); }) || typed.contains(u' '))
        return {};
    const auto lines = listIncidents(open,
                                     {.where = {.terms = {{.field = "reference",
                                                           .relation = Relation::Contains,
                                                           .values = {Text{typed.toUtf8()}}}}},
                                      .sort = u"-reference"_s,
                                      .limit = static_cast<qint64>(mostOfAKind)});
    if (!lines)
        return tl::unexpected(lines.error());
    for (const ListedIncident& line : *lines)
        addFound(found, foundIncident(line));
    return {};
}

/// What belongs to an incident stands for it, but for a lesson, which has a page of its own.
FoundRecord foundByWords(const SearchHit& hit)
{
    const RecordRef record = publicIdRef(hit.reference).value_or(RecordRef());
    if (!record.type || record.type->is<Action>() || record.type->is<Incident>())
        return foundIncident(hit.incident);
    return {.record = record,
            .reference = hit.reference,
            .title = firstSentence(displayText(hit.title), longestTitle),
            .detail = hit.incident.reference};
}

Result<void> addByWords(Register& open, const QString& typed, Found& found)
{
    const auto hits = search(open, asTyped(typed), mostHits);
    if (!hits)
        return hits.error().kind == ErrorKind::Invalid ? Result<void>()
                                                       : tl::unexpected(hits.error());
    std::vector<FoundRecord> records;
    for (const SearchHit& hit : *hits) {
        if (FoundRecord one = foundByWords(hit); one.record.id != 0)
            records.push_back(std::move(one));
    }
    // What is called so comes before what only mentions it.
    std::ranges::stable_partition(records, [&typed](const FoundRecord& one) {
        const auto match = matchWords(one.title, typed);
        return match && !match->loose;
    });
    for (FoundRecord& one : records)
        addFound(found, std::move(one));
    return {};
}

Result<void> addPeople(Register& open, const QString& typed, Found& found)
{
    const auto people = all<Person>(open);
    if (!people)
        return tl::unexpected(people.error());
    std::vector<std::pair<int, FoundRecord>> matching;
    for (const Person& person : *people) {
        const QString role = displayText(person.role.text());
        const auto match = matchWords(QString(person.name.text() + u' ' + role), typed);
        if (match && !match->loose)
            matching.emplace_back(match->score,
                                  FoundRecord{.record = {&typeOf<Person>(), person.id.value},
                                              .reference = {},
                                              .title = displayText(person.name.text()),
                                              .detail = role});
    }
    std::ranges::stable_sort(matching, std::greater(), [](const auto& one) { return one.first; });
    for (auto& [score, person] : matching)
        addFound(found, std::move(person));
    return {};
}

} // namespace

Result<std::vector<FoundRecord>> findRecords(Register& open, const QString& typed)
{
    Found found;
    const QString words = typed.simplified();
    if (words.isEmpty())
        return found;
    const auto asked = open.atOnce([&]() -> Result<void> {
        for (const auto& source : {addByReference, addByWords, addPeople}) {
            if (auto done = source(open, words, found); !done)
                return done;
        }
        return {};
    });
    if (!asked)
        return tl::unexpected(asked.error());
    const std::array order{&typeOf<Incident>(), &typeOf<Lesson>(), &typeOf<Person>()};
    std::ranges::stable_sort(found, {}, [&order](const FoundRecord& one) {
        return std::ranges::find(order, one.record.type) - order.begin();
    });
    return found;
}

void PaletteSearch::setThread(RegisterThread* thread)
{
    m_thread = thread;
    m_wanted.clear();
    m_asked = false;
    ++m_question;
}

void PaletteSearch::ask(const QString& typed)
{
    m_wanted = typed.simplified();
    m_stale = m_asked;
    if (!m_asked)
        begin();
}

void PaletteSearch::begin()
{
    if (!m_thread || m_wanted.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    m_asked = true;
    m_stale = false;
    m_thread->ask([typed = m_wanted](Register& open) { return findRecords(open, typed); })
        .then(this, [this, mine = ++m_question](const Result<Found>& records) {
            if (mine != m_question)
                return; // of a register that was left
            m_asked = false;
            if (m_stale)
                begin();
            else
                Q_EMIT found(records.value_or(Found()));
        });
}

} // namespace ireg
