// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"

#include "model/dossier/questionclock.h"
#include "model/dossier/required.h"
#include "model/notification/question.h"
#include "model/register/records.h"
#include "model/storage/obligationrows.h"

#include <algorithm>
#include <deque>
#include <tuple>

namespace ireg
{

namespace
{

/// To whom the notice goes; of a duty that a message for another one met, whom it is owed to.
QString recipientIn(std::span<const Notification> notices,
                    const Rulebook& rules,
                    const Obligation& duty)
{
    const auto found = std::ranges::find(notices, duty.notification, &Notification::id);
    if (found == notices.end())
        return {};
    const RuledRegime* ruled = rules.regime(duty.regime);
    const bool own = duty.customer || dutiesMet(*found).front() == duty.key();
    return own || !ruled ? found->recipient.text() : recipientOf(ruled->regime(), *duty.step);
}

/// What duties are put in order by: open with a limit, open without one, ended; then the limit.
struct Place
{
    int rank = 0;
    qint64 limit = 0;
    std::size_t index = 0;

    bool operator<(const Place& other) const
    {
        return std::tie(rank, limit, index) < std::tie(other.rank, other.limit, other.index);
    }
};

Place placeOf(const Obligation& duty, std::size_t index)
{
    const auto& end = duty.deadline.end;
    if (!duty.isOpen())
        return {.rank = 2, .limit = 0, .index = index};
    if (!end)
        return {.rank = 1, .limit = 0, .index = index};
    return {.rank = 0, .limit = end->limit.toMSecsSinceEpoch(), .index = index};
}

/// Collects duties incident by incident, and puts them in order in the end.
class Collecting
{
public:
    explicit Collecting(const Rulebook& rules) : m_rules(rules) {}

    void add(const Incident& incident,
             const QString& owner,
             std::span<const Notification> notices,
             std::vector<Obligation> duties)
    {
        for (Obligation& duty : duties) {
            m_places.push_back(placeOf(duty, m_found.size()));
            QString recipient = recipientIn(notices, m_rules, duty);
            m_found.push_back({.incident = incident.id,
                               .reference = incident.reference,
                               .owner = owner,
                               .recipient = std::move(recipient),
                               .duty = std::move(duty),
                               .missing = 0});
        }
    }

    std::vector<RegisterObligation> inOrder()
    {
        std::sort(m_places.begin(), m_places.end());
        std::vector<RegisterObligation> duties;
        duties.reserve(m_places.size());
        for (const Place& place : m_places)
            duties.push_back(std::move(m_found[place.index]));
        return duties;
    }

private:
    const Rulebook& m_rules;
    std::deque<RegisterObligation> m_found; ///< grows without moving what it holds
    std::vector<Place> m_places;
};

/// Of a closed incident those alone that are still to be sent.
std::vector<Obligation> obligationsOf(const ObligationFacts& facts,
                                      const Rulebook& rules,
                                      const QDateTime& now,
                                      ObligationScope scope)
{
    auto duties = dutiesLeft(obligations(rules, facts, now, scope), facts.incident);
    if (facts.incident.status == Status::Closed)
        std::erase_if(duties, [](const Obligation& duty) { return !duty.isOpen(); });
    return duties;
}

} // namespace

RegisterObligations dutiesOf(const Dossier& dossier, const QDateTime& now)
{
    Collecting collecting(dossier.rules);
    collecting.add(dossier.incident,
                   dossier.nameOf(dossier.incident.owner),
                   dossier.notifications,
                   dutiesLeft(obligations(dossier, now), dossier.incident));
    RegisterObligations found{.rules = dossier.rules, .duties = collecting.inOrder()};
    for (RegisterObligation& one : found.duties) {
        const auto notice = std::ranges::find(
            dossier.notifications, one.duty.notification, &Notification::id);
        if (notice != dossier.notifications.end())
            one.missing = sentWithout(dossier, *notice);
    }
    return found;
}

std::vector<Id<Incident>> takeLateQuestions(std::vector<RegisterObligation>& duties)
{
    std::vector<Id<Incident>> late;
    for (const RegisterObligation& one : duties) {
        const bool overdue = isPossible(one.duty)
            && one.duty.deadline.state == DeadlineState::Overdue;
        if (overdue && std::ranges::find(late, one.incident) == late.end())
            late.push_back(one.incident);
    }
    std::erase_if(duties, [](const RegisterObligation& one) { return isPossible(one.duty); });
    return late;
}

int tellingLeft(const Dossier& dossier, std::span<const RegisterObligation> duties)
{
    const TellingState state = tellingState(dossier);
    const auto open = std::ranges::count_if(duties, [](const RegisterObligation& one) {
        const bool asked = one.duty.internal
            && (!one.duty.answer || one.duty.answer == Assessed::Applicable);
        return one.duty.isOpen() && !asked;
    });
    return static_cast<int>(open) + (state.asked ? state.open : 0);
}

Result<Rulebook> rulebook(const Register& open)
{
    auto regimes = all<AdoptedRegime>(open);
    auto holidays = all<Holiday>(open);
    auto clauses = all<ContractClause>(open);
    if (!regimes || !holidays || !clauses)
        return tl::unexpected(!regimes        ? regimes.error()
                                  : !holidays ? holidays.error()
                                              : clauses.error());
    return Rulebook(*regimes, *holidays, std::move(*clauses), open.zone());
}

Result<RegisterObligations> registerDuties(const Register& open, const ObligationQuery& query)
{
    auto rules = rulebook(open);
    if (!rules)
        return tl::unexpected(rules.error());
    storage::ObligationReading reading{.reach = storage::ObligationReach::Due,
                                       .times = anchorFields(*rules)};
    if (query.scope == ObligationScope::Possible && rules->asksAnything())
        reading.reach = storage::ObligationReach::Possible;
    const QDateTime now = query.now.isValid() ? query.now : open.now().utc();
    std::vector<RegisterObligation> duties;
    const auto read = open.read([&](storage::Database& database) {
        const auto names = storage::personNames(database);
        Collecting collecting(*rules);
        storage::forEachDuty(database, reading, [&](const ObligationFacts& facts) {
            const auto owner = names.find(facts.incident.owner.value);
            collecting.add(facts.incident,
                           owner == names.end() ? QString() : owner->second,
                           facts.notifications,
                           obligationsOf(facts, *rules, now, query.scope));
        });
        duties = collecting.inOrder();
    });
    if (!read)
        return tl::unexpected(read.error());
    return RegisterObligations{.rules = std::move(*rules), .duties = std::move(duties)};
}

namespace
{

bool isEnded(const Incident& incident)
{
    return closesOnReason(incident.disposition) || incident.status == Status::Closed;
}

OpenQuestions questionsOf(const ObligationFacts& facts, const Rulebook& rules)
{
    OpenQuestions one{.incident = facts.incident.id,
                      .reference = facts.incident.reference,
                      .regimes = {},
                      .disposition = facts.incident.disposition};
    for (const RuledRegime& ruled : rules.regimes()) {
        const Assessment* answer = facts.assessment(ruled.code);
        if (ruled.enabled && !(answer && isDecided(*answer))
            && !isSettled(ruled.regime(), facts.incident, answer))
            one.regimes.append(ruled.code);
    }
    return one;
}

/// The plain question, asked before the register asked about regimes, stands for them.
bool isAnsweredPlainly(const ObligationFacts& facts)
{
    return facts.assessments.empty() && facts.incident.notifyRequired != Answer::Unknown;
}

Result<std::vector<OpenQuestions>> unanswered(const Register& open, bool ended)
{
    const auto rules = rulebook(open);
    if (!rules)
        return tl::unexpected(rules.error());
    std::vector<OpenQuestions> found;
    const auto read = open.read([&](storage::Database& database) {
        const storage::ObligationReading reading{
            .reach = ended ? storage::ObligationReach::Ended : storage::ObligationReach::Possible,
            .times = {QLatin1String(codeOf<&Incident::notifyRequired>())}};
        storage::forEachDuty(database, reading, [&](const ObligationFacts& facts) {
            if (isEnded(facts.incident) != ended || (ended && isAnsweredPlainly(facts)))
                return;
            OpenQuestions one = questionsOf(facts, *rules);
            if (!one.regimes.isEmpty())
                found.push_back(std::move(one));
        });
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace

Result<std::vector<OpenQuestions>> openQuestions(const Register& open)
{
    return unanswered(open, false);
}

Result<std::vector<OpenQuestions>> unaskedQuestions(const Register& open)
{
    return unanswered(open, true);
}

} // namespace ireg
