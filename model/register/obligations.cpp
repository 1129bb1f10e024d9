// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/obligations.h"

#include "model/base/choices.h"
#include "model/incident/severity.h"
#include "model/register/naming.h"
#include "model/register/severityhistory.h"
#include "model/review/review.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<CatalogueItem> customersOf(Door& door, Id<Incident> incident)
{
    std::vector<CatalogueItem> customers;
    for (const Affected& affected : door.select<Affected>({equal<&Affected::incident>(incident)})) {
        auto item = door.find(affected.item);
        const bool known = item
            && std::ranges::find(customers, item->id, &CatalogueItem::id) != customers.end();
        if (item && item->kind == CatalogueKind::Customer && !known)
            customers.push_back(std::move(*item));
    }
    return customers;
}

const CatalogueItem* customerOf(const ObligationRecords& records, Id<CatalogueItem> id)
{
    const auto found = std::ranges::find(records.customers, id, &CatalogueItem::id);
    return found == records.customers.end() ? nullptr : &*found;
}

/// Whom the notice goes to: the authority by its name in the data, a customer by theirs.
QString recipientOf(const ObligationRecords& records, const Regime& regime, const Obligation& duty)
{
    if (const CatalogueItem* customer = customerOf(records, duty.customer))
        return customer->name;
    return recipientOf(regime, *duty.step);
}

/// Refuses what is not one of the states whose laws the regime knows, naming those.
Result<void> checkStates(const Rulebook& rules, const Assessment& answer)
{
    const RuledRegime* ruled = rules.regime(answer.regime);
    if (!ruled)
        return {};
    const QStringList known = ruled->regime().states();
    for (const QString& state : statesOf(answer)) {
        if (!known.contains(state))
            return failed(ErrorKind::Invalid,
                          known.isEmpty() ? u"#of-one-law"_s : notOneOf(known, state, u"regimes"_s),
                          u"states"_s);
    }
    return {};
}

QString languageOf(const ObligationRecords& records, const Obligation& duty)
{
    const auto& clauses = records.rules.clauses();
    const auto clause = std::ranges::find(clauses, duty.clause, &ContractClause::id);
    if (clause != clauses.end() && !clause->language.isEmpty())
        return clause->language;
    const CatalogueItem* customer = customerOf(records, duty.customer);
    return customer ? customer->language.text() : QString();
}

bool areUnder(const std::vector<ObligationKey>& duties, const QString& regime)
{
    return std::ranges::find(duties, regime, &ObligationKey::regime) != duties.end();
}

/// Why an answer leaves a step unowed. Where somebody is to be told, the reason says why that is
/// so; then the states that are left say why not elsewhere.
QString reasonNotOwed(const Assessment& assessment)
{
    return assessment.answer == Assessed::Triggered && !assessment.reason.isEmpty()
        ? QString(statesOf(assessment).join(u", "_s) + u": "_s + assessment.reason)
        : assessment.reason;
}

/// The states of a law that has them, as the data writes them.
void writeStates(Door& door, const Rulebook& rules, Id<Assessment> answer)
{
    auto known = door.find(answer);
    const RuledRegime* ruled = known ? rules.regime(known->regime) : nullptr;
    if (!ruled || ruled->regime().states().isEmpty())
        return;
    const OneLine states(statesOf(*known).join(u", "_s));
    if (states == known->states)
        return;
    known->states = states;
    door.put(*known);
}

/// Nobody has to be told any more, or nobody in the states of some steps, and why is in the answer.
void withdraw(Door& door, const ObligationRecords& records, const Assessment& assessment)
{
    const auto owed = [&records](const ObligationKey& duty) {
        const RuledRegime* ruled = records.rules.regime(duty.regime);
        const Step* step = ruled ? ruled->regime().step(duty.step) : nullptr;
        const auto answer = std::ranges::find(
            records.assessments, duty.regime, &Assessment::regime);
        return answer != records.assessments.end() && answer->answer == Assessed::Triggered
            && (!step || concerns(*answer, *step));
    };
    for (Notification notice : records.notifications) {
        const std::vector<ObligationKey> duties = dutiesMet(notice);
        if (reached(notice) || !notice.waivedReason.isEmpty() || assessment.reason.isEmpty()
            || !areUnder(duties, assessment.regime) || std::ranges::any_of(duties, owed))
            continue;
        notice.waivedReason = reasonNotOwed(assessment);
        notice.decidedBy = assessment.decidedBy;
        notice.waived = assessment.decided;
        door.put(notice);
    }
}

/// The notice that was made while nobody knew which customers are to be told stands for the first
/// of them.
Notification noticeToMake(ObligationRecords& records, const Obligation& duty)
{
    const Notification fresh = noticeFor(records, duty);
    const auto nobodys = std::ranges::find_if(records.notifications, [&](const Notification& one) {
        return duty.customer && !one.customer && one.regime == duty.regime
            && one.step == duty.step->id && !one.sent && one.waivedReason.isEmpty();
    });
    if (nobodys == records.notifications.end())
        return fresh;
    nobodys->customer = fresh.customer;
    nobodys->recipient = fresh.recipient;
    nobodys->language = fresh.language;
    nobodys->clause = fresh.clause;
    return *nobodys;
}

/// Takes back waivers that came from an earlier answer, and only those.
void reinstate(Door& door, const Assessment& before)
{
    for (Notification notice :
         door.select<Notification>({equal<&Notification::incident>(before.incident)})) {
        if (!areUnder(dutiesMet(notice), before.regime) || notice.waivedReason.isEmpty()
            || notice.waivedReason != reasonNotOwed(before))
            continue;
        takeBackWaiver(notice);
        door.put(notice);
    }
}

/// Of what was answered last.
QString latestReason(const std::vector<Assessment>& assessments)
{
    const Assessment* latest = nullptr;
    for (const Assessment& one : assessments) {
        if (one.decided && (!latest || one.decided->ms >= latest->decided->ms))
            latest = &one;
    }
    return latest ? latest->reason : QString();
}

/// A statute that asks that somebody be told makes the incident High at least.
void settleSeverity(Door& door, const Register& open, const ObligationRecords& records)
{
    Incident incident = records.incident;
    incident.dutyTriggered = std::ranges::any_of(records.assessments, [&](const Assessment& one) {
        const RuledRegime* ruled = records.rules.regime(one.regime);
        return one.answer == Assessed::Triggered && ruled
            && ruled->regime().status == LawStatus::InForce;
    });
    if (incident.dutyTriggered == records.incident.dutyTriggered)
        return;
    incident = withFloors(records.incident, std::move(incident), open.profile().matrixVersion);
    door.put(incident);
    noteSeverity(open, door, {records.incident, incident}, latestReason(records.assessments));
}

std::optional<When> whenOf(const QDateTime& instant, const QTimeZone& zone)
{
    if (!instant.isValid())
        return std::nullopt;
    return When{instant.toMSecsSinceEpoch(), QString::fromLatin1(zone.id()), Precision::Exact};
}

} // namespace

Notification noticeFor(const ObligationRecords& records, const Obligation& duty)
{
    const RuledRegime& ruled = *records.rules.regime(duty.regime);
    Notification notice;
    notice.incident = records.incident.id;
    notice.regime = duty.regime;
    notice.step = duty.step->id;
    notice.regimesVersion = ruled.asOf;
    notice.customer = duty.customer;
    notice.clause = duty.clause;
    notice.language = languageOf(records, duty);
    notice.recipient = recipientOf(records, ruled.regime(), duty);
    const QString& law = duty.step->lawReference.english;
    notice.obligation = ruled.regime().name.english + (law.isEmpty() ? law : u", "_s + law);
    return notice;
}

void takeBackWaiver(Notification& notice)
{
    notice.waivedReason.clear();
    notice.decidedBy = {};
    notice.waived.reset();
}

Result<void> checkCarried(Door& door, const Register& open, const Notification& notice)
{
    const auto records = dutyRecords(door, notice.incident, open.zone());
    if (!records)
        return tl::unexpected(records.error());
    const auto& noticed = records->incident.noticed;
    if (noticed && notice.carriedTo < dateOf(*noticed))
        return failed(ErrorKind::Invalid, u"#before-other noticed"_s, u"carried_to"_s);
    const ObligationKey own = dutiesMet(notice).front();
    for (const Obligation& duty : records->obligations(open.now().utc())) {
        if (duty.key() != own || duty.regime.isEmpty())
            continue;
        if (!duty.phased)
            return failed(ErrorKind::Constraint, u"#no-later-phase"_s, u"carried_to"_s);
        if (!duty.ownDue && duty.deadline.end && notice.carriedTo > duty.deadline.end->limit.date())
            return failed(ErrorKind::Invalid, u"#after-limit"_s, u"carried_to"_s);
    }
    return {};
}

GivenAnswer givenAnswer(Assessment answer, const Assignments& facts)
{
    return {.answer = std::move(answer),
            .deciderNamed = isNamed(facts, codeOf<&Assessment::decidedBy>()),
            .timeNamed = isNamed(facts, codeOf<&Assessment::decided>())};
}

Assessment decided(Door& door,
                   const Register& open,
                   const Assessment& before,
                   const GivenAnswer& given)
{
    Assessment after = given.answer;
    const bool answeredNow = after.answer && after.answer != before.answer;
    if (answeredNow && !given.deciderNamed)
        after.decidedBy = personNamed(door, open.author().name);
    if (answeredNow && !given.timeNamed)
        after.decided = open.now();
    return after;
}

Notification againAfter(const Notification& bounced)
{
    Notification again;
    again.incident = bounced.incident;
    again.recipient = bounced.recipient;
    again.obligation = bounced.obligation;
    again.due = bounced.due;
    again.regime = bounced.regime;
    again.step = bounced.step;
    again.customer = bounced.customer;
    again.clause = bounced.clause;
    again.language = bounced.language;
    again.alsoMeets = bounced.alsoMeets;
    again.followUpOf = bounced.id;
    return again;
}

std::vector<Obligation> ObligationRecords::obligations(const QDateTime& now,
                                                       ObligationScope scope) const
{
    std::vector<Id<CatalogueItem>> ids;
    for (const CatalogueItem& customer : customers)
        ids.push_back(customer.id);
    return ireg::obligations(rules,
                             {.incident = incident,
                              .assessments = assessments,
                              .notifications = notifications,
                              .customers = ids},
                             now,
                             scope);
}

Rulebook rulebook(Door& door, const QTimeZone& zone)
{
    return {
        door.select<AdoptedRegime>(), door.select<Holiday>(), door.select<ContractClause>(), zone};
}

Result<ObligationRecords> dutyRecords(Door& door, Id<Incident> incident, const QTimeZone& zone)
{
    auto found = door.find(incident);
    if (!found)
        return failed(ErrorKind::NotFound, QString::number(incident.value));
    return ObligationRecords{
        .rules = rulebook(door, zone),
        .incident = std::move(*found),
        .assessments = door.select<Assessment>({equal<&Assessment::incident>(incident)}),
        .notifications = door.select<Notification>({equal<&Notification::incident>(incident)}),
        .customers = customersOf(door, incident)};
}

Result<void> settleAnswer(Door& door,
                          const Register& open,
                          const Assessment& before,
                          const Assessment& after)
{
    const Rulebook rules = rulebook(door, open.zone());
    if (const auto known = checkStates(rules, after); !known)
        return known;
    writeStates(door, rules, after.id);
    const bool anew = before.answer != after.answer || before.reason != after.reason
        || statesOf(before) != statesOf(after);
    if (isDecided(before) && anew)
        reinstate(door, before);
    return settleDuties(door, open, after.incident);
}

Result<void> settleDuties(Door& door, const Register& open, Id<Incident> incident)
{
    const auto before = dutyRecords(door, incident, open.zone());
    if (!before)
        return tl::unexpected(before.error());
    for (const Assessment& assessment : before->assessments) {
        if (isDecided(assessment))
            withdraw(door, *before, assessment);
    }
    auto records = dutyRecords(door, incident, open.zone());
    if (!records)
        return tl::unexpected(records.error());
    for (const Obligation& duty : records->obligations(open.now().utc())) {
        const bool due = duty.answer == Assessed::Triggered && !duty.internal
            && duty.deadline.state != DeadlineState::NotApplicable;
        if (due && !duty.notification)
            door.put(noticeToMake(*records, duty));
    }
    settleSeverity(door, open, *records);
    return {};
}

namespace
{

/// Nobody tells of what nobody knew yet.
Result<void> checkTold(Door& door,
                       const ObligationRecords& records,
                       const Notification& notice,
                       const ObligationKey& duty)
{
    const bool cause = duty.regime == customerContract
        && duty.step == codeText(ClauseObligation::Cause);
    const auto reviews = cause && notice.sent
        ? door.select<Review>({equal<&Review::incident>(notice.incident)})
        : std::vector<Review>();
    if (cause && notice.sent
        && std::ranges::none_of(reviews, [](const Review& one) { return one.held.has_value(); }))
        return failed(ErrorKind::Constraint, u"#cause-before-review"_s, u"sent_at"_s);
    const auto answer = std::ranges::find(records.assessments, duty.regime, &Assessment::regime);
    const bool own = answer != records.assessments.end() && answer->aware;
    const auto& aware = own ? answer->aware : records.incident.aware;
    if (notice.sent && aware && lastInstant(*notice.sent) < aware->utc())
        return failed(ErrorKind::Invalid, u"#sent-before aware_at"_s, u"sent_at"_s);
    return {};
}

/// What the clock of the notice's own duty counts from and to now.
void stamp(Door& door,
           const Register& open,
           const ObligationRecords& records,
           const Notification& notice)
{
    const RuledRegime* ruled = records.rules.regime(notice.regime);
    for (const Obligation& duty : records.obligations(open.now().utc())) {
        if (!ruled || duty.key() != dutiesMet(notice).front())
            continue;
        Notification stamped = notice;
        const auto& end = duty.deadline.end;
        stamped.regimesVersion = ruled->asOf;
        stamped.anchor = duty.deadline.anchor;
        stamped.anchored = whenOf(duty.deadline.from, duty.zone);
        stamped.target = end ? whenOf(end->target, duty.zone) : std::nullopt;
        stamped.limit = end ? whenOf(end->limit, duty.zone) : std::nullopt;
        door.put(stamped);
    }
}

} // namespace

Result<void> checkSent(Door& door, const ObligationRecords& records, const Notification& notice)
{
    for (const ObligationKey& duty : dutiesMet(notice)) {
        if (const auto sound = checkTold(door, records, notice, duty); !sound)
            return sound;
    }
    return {};
}

Result<void> stampNotice(Door& door, const Register& open, Id<Notification> id)
{
    const auto known = door.find(id);
    const auto records = known ? dutyRecords(door, known->incident, open.zone())
                               : failed(ErrorKind::NotFound, QString::number(id.value));
    if (!records)
        return tl::unexpected(records.error());
    if (const auto sound = checkSent(door, *records, *known); !sound)
        return sound;
    stamp(door, open, *records, *known);
    return {};
}

Result<void> stampAgain(Door& door, const Register& open, Id<Incident> incident)
{
    const auto records = dutyRecords(door, incident, open.zone());
    if (!records)
        return tl::unexpected(records.error());
    for (const Notification& notice : records->notifications) {
        const RuledRegime* ruled = records->rules.regime(notice.regime);
        if (reached(notice) && ruled && notice.regimesVersion == ruled->asOf)
            stamp(door, open, *records, notice);
    }
    return {};
}

} // namespace ireg
