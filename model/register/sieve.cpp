// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/sieve.h"

#include "model/register/listorder.h"

#include <algorithm>

namespace ireg
{

namespace
{

constexpr qint64 minuteMs = 60'000;

/// The conditions that are asked for, those on one field together.
struct Group
{
    quint64 all = 0; ///< asked for or not
    quint64 on = 0;
};

bool isOneField(const Filter::Term& a, const Filter::Term& b)
{
    return joined({a, b}).terms.size() == 1;
}

std::vector<Group> groupsOf(const SieveQuestion& question)
{
    std::vector<Group> groups;
    std::vector<const Filter::Term*> first;
    for (std::size_t i = 0; i < question.conditions.size(); ++i) {
        const Filter::Term& term = question.conditions[i];
        const auto at = std::ranges::find_if(
            first, [&term](const Filter::Term* one) { return isOneField(*one, term); });
        const auto place = static_cast<std::size_t>(at - first.begin());
        if (at == first.end()) {
            first.push_back(&term);
            groups.emplace_back();
        }
        groups[place].all |= 1ULL << i;
        groups[place].on |= question.on & (1ULL << i);
    }
    return groups;
}

/// Counts one incident: for each field by the conditions on the others.
class FacetCounts
{
public:
    explicit FacetCounts(const SieveQuestion& question)
        : m_groups(groupsOf(question)), m_counts(question.conditions.size())
    {
    }

    /// Gives whether the incident is shown.
    bool take(quint64 met)
    {
        const auto misses = [met](const Group& group) {
            return group.on != 0 && (group.on & met) == 0;
        };
        const auto missed = std::ranges::count_if(m_groups, misses);
        if (missed > 1)
            return false;
        for (const Group& group : m_groups) {
            if (missed == 0 || misses(group))
                count(met & group.all);
        }
        return missed == 0;
    }
    std::vector<qint64> counts() { return std::move(m_counts); }

private:
    void count(quint64 bits)
    {
        for (std::size_t i = 0; bits != 0; ++i, bits >>= 1)
            m_counts[i] += static_cast<qint64>(bits & 1);
    }

    std::vector<Group> m_groups;
    std::vector<qint64> m_counts;
};

/// Where the register is, and in which minute, since times pass.
struct Moment
{
    qint64 seq = 0, minute = 0;
};
Result<Moment> momentOf(const Register& open)
{
    const auto head = open.head();
    if (!head)
        return tl::unexpected(head.error());
    return Moment{head->seq, open.now().ms / minuteMs};
}

/// The same rows, of which nothing is counted.
SieveQuestion uncounted(const SieveQuestion& question)
{
    SieveQuestion rows = question;
    rows.where = asked(question);
    rows.conditions.clear();
    rows.on = 0;
    return rows;
}

} // namespace

Filter asked(const SieveQuestion& question)
{
    std::vector<Filter::Term> on;
    for (std::size_t i = 0; i < question.conditions.size(); ++i) {
        if ((question.on >> i & 1) != 0)
            on.push_back(question.conditions[i]);
    }
    Filter filter = joined(on);
    filter.terms.insert(
        filter.terms.end(), question.where.terms.begin(), question.where.terms.end());
    return filter;
}

bool Sieve::Reading::answers(const SieveQuestion& other, qint64 atSeq, qint64 atMinute) const
{
    return seq == atSeq && minute == atMinute && question.where == other.where
        && question.conditions == other.conditions && question.sort == other.sort
        && question.group == other.group;
}

Result<std::shared_ptr<const NextDues>> Sieve::dues(const Register& open)
{
    const auto head = open.head();
    if (!head)
        return tl::unexpected(head.error());
    if (!m_dues || m_duesSeq != head->seq) {
        auto read = nextDues(open);
        if (!read)
            return tl::unexpected(read.error());
        m_dues = std::make_shared<const NextDues>(std::move(*read));
        m_duesSeq = head->seq;
    }
    return m_dues;
}

Result<void> Sieve::read(const Register& open, const SieveQuestion& question, Reading& into)
{
    auto order = listOrder(question.sort, question.group);
    if (!order)
        return tl::unexpected(order.error());
    order->zone = open.profile().zone.toUtf8();
    Filter all = question.where;
    all.terms.insert(all.terms.end(), question.conditions.begin(), question.conditions.end());
    if (needsDues(all, *order)) {
        const auto known = dues(open);
        if (!known)
            return tl::unexpected(known.error());
        order->dues = std::make_shared<storage::Dues>(listedDues(**known, open.now().utc()));
    }
    return open.read([&](storage::Database& database) {
        std::vector<storage::Comparison> conditions;
        for (const Filter::Term& term : question.conditions) {
            auto one = comparisonsOf({.terms = {term}}, database);
            conditions.push_back(std::move(one.front()));
        }
        into.incidents = storage::siftedIncidents(
            database,
            {.bits = std::move(conditions), .where = comparisonsOf(question.where, database)},
            *order);
    });
}

Result<void> Sieve::bringUpToDate(const Register& open,
                                  const SieveQuestion& question,
                                  Reading& known)
{
    const auto moment = momentOf(open);
    if (!moment)
        return tl::unexpected(moment.error());
    if (known.answers(question, moment->seq, moment->minute))
        return {};
    known.seq = -1;
    if (const auto done = read(open, question, known); !done)
        return done;
    known.question = question;
    known.seq = moment->seq;
    known.minute = moment->minute;
    return {};
}

Result<Sifted> Sieve::sift(Register& open, const SieveQuestion& question)
{
    if (const auto done = bringUpToDate(open, question, m_counted); !done)
        return tl::unexpected(done.error());
    return siftFrom(m_counted, open, question);
}

Result<Sifted> Sieve::siftRows(Register& open, const SieveQuestion& question)
{
    const auto moment = momentOf(open);
    if (!moment)
        return tl::unexpected(moment.error());
    if (m_counted.answers(question, moment->seq, moment->minute))
        return siftFrom(m_counted, open, question);
    const SieveQuestion rows = uncounted(question);
    if (const auto done = bringUpToDate(open, rows, m_rows); !done)
        return tl::unexpected(done.error());
    return siftFrom(m_rows, open, rows);
}

Result<Sifted> Sieve::siftFrom(const Reading& known, Register& open, const SieveQuestion& question)
{
    storage::IncidentSet found;
    const bool worded = !question.words.trimmed().isEmpty();
    if (worded) {
        auto having = incidentsWith(open, question.words, question.spoken, m_search);
        if (!having)
            return tl::unexpected(having.error());
        found = std::move(*having);
    }
    FacetCounts counting(question);
    Sifted sifted;
    for (const storage::SiftedIncident& one : known.incidents) {
        const bool said = !worded || found.contains(one.id);
        if (!said || !counting.take(one.met))
            continue;
        sifted.ids.push_back(one.id);
        if (question.group.isEmpty())
            continue;
        if (sifted.groups.empty() || sifted.groups.back().key != one.group)
            sifted.groups.push_back({one.group, 0});
        ++sifted.groups.back().count;
    }
    sifted.counts = counting.counts();
    return sifted;
}

} // namespace ireg
