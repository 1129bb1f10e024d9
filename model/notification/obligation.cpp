// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/obligation.h"

#include "model/notification/anchorfact.h"
#include "model/notification/question.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// The anchors of a step and of its limbs, and what those are judged by.
template <class Take> void forEachAnchor(const Step& step, const Take& take)
{
    take(step.anchor);
    take(step.notBefore);
    for (const Limb& limb : step.limbs)
        take(limb.anchor);
    if (!step.limbs.empty())
        take(u"classification"_s);
    if (step.anchor == "year_end"_L1) {
        for (const char* known : yearEndAnchors)
            take(QLatin1String(known));
    }
}

void add(Anchors& anchors,
         const QString& name,
         const std::optional<When>& time,
         const QTimeZone& zone)
{
    // A month or a year is too coarse for any clock.
    if (!time || time->precision > Precision::Day)
        return;
    const bool bare = time->precision == Precision::Day;
    anchors.emplace(name, Anchor{bare ? dateOf(*time).startOfDay(zone) : time->utc(), !bare});
}

/// Works out the obligations of one incident.
class Derivation
{
public:
    Derivation(const Rulebook& rules, const ObligationFacts& facts, const QDateTime& now)
        : m_rules(rules), m_facts(facts), m_now(now)
    {
    }

    std::vector<Obligation> run(ObligationScope scope)
    {
        for (const RuledRegime& ruled : m_rules.regimes())
            ofRegime(ruled, scope);
        for (const Notification& notice : m_facts.notifications) {
            if (std::ranges::find(m_covered, notice.id) == m_covered.end())
                ofNotice(notice);
        }
        return std::move(m_found);
    }

private:
    using Notifications = std::vector<const Notification*>;

    void ofRegime(const RuledRegime& ruled, ObligationScope scope);
    void ofContract(const RuledRegime& ruled, Obligation obligation);
    void ofCustomers(const RuledRegime& ruled, Obligation obligation);
    void ofNotice(const Notification& notice);
    void take(const RuledRegime& ruled, Obligation obligation, const Notifications& notices);
    Notifications noticesFor(const Obligation& obligation) const;
    Anchors anchorsFor(const RuledRegime& ruled, const Obligation& obligation) const;
    void addFilings(Anchors& anchors,
                    const QString& name,
                    const RuledRegime& ruled,
                    const Obligation& obligation) const;
    Reading count(const RuledRegime& ruled,
                  Obligation& obligation,
                  const Notifications& notices) const;
    Reading readingFor(const RuledRegime& ruled,
                       const Obligation& obligation,
                       const Notifications& notices) const;

    const Rulebook& m_rules;
    const ObligationFacts& m_facts;
    QDateTime m_now;
    std::vector<Obligation> m_found;
    std::vector<Id<Notification>> m_covered;
};

void Derivation::ofRegime(const RuledRegime& ruled, ObligationScope scope)
{
    const Assessment* assessment = m_facts.assessment(ruled.code);
    const bool decided = assessment && isDecided(*assessment);
    if (!ruled.enabled && !decided)
        return;
    const bool triggered = decided && assessment->answer == Assessed::Triggered;
    const bool possible = scope == ObligationScope::Possible && !decided
        && isAsked(m_facts.incident) && !isSettled(ruled.regime(), m_facts.incident, assessment);
    const bool all = triggered || possible;
    for (const Step& step : ruled.regime().steps) {
        const bool internal = isInternal(step);
        if (!all && !(internal && m_facts.incident.suspected))
            continue;
        if (assessment && !concerns(*assessment, step))
            continue;
        Obligation obligation{.regime = ruled.code,
                              .step = ruled.shared(step),
                              .answer = assessment ? assessment->answer : std::nullopt,
                              .customer = {},
                              .clause = {},
                              .notification = {},
                              .phased = isPhased(step),
                              .internal = internal,
                              .zone = {},
                              .deadline = {}};
        if (ruled.code == customerContract) {
            ofContract(ruled, std::move(obligation));
            continue;
        }
        if (isToEachCustomer(step) && !m_facts.customers.empty()) {
            ofCustomers(ruled, std::move(obligation));
            continue;
        }
        const Notifications notices = noticesFor(obligation);
        take(ruled, std::move(obligation), notices);
    }
}

/// A processor tells each controller (GDPR art. 33(2)): one notice for each, and all of them.
void Derivation::ofCustomers(const RuledRegime& ruled, Obligation obligation)
{
    for (Id<CatalogueItem> customer : m_facts.customers) {
        obligation.customer = customer;
        take(ruled, obligation, noticesFor(obligation));
    }
}

/// The contract's step with the number and the period of its clause.
std::shared_ptr<const Step> countedBy(const ContractClause& clause, Step step)
{
    if (!clause.number.isEmpty())
        step.lawReference = {clause.number, {}};
    step.rule = CountingRule::None;
    step.duration.reset();
    if (hasPeriod(clause)) {
        step.duration = static_cast<int>(*clause.duration);
        switch (*clause.unit) {
        case ClauseUnit::Hours: step.rule = CountingRule::Elapsed; break;
        case ClauseUnit::CalendarDays: step.rule = CountingRule::CalendarDays; break;
        case ClauseUnit::BusinessDays: step.rule = CountingRule::BusinessDays; break;
        }
    }
    return std::make_shared<const Step>(std::move(step));
}

/// One for each affected customer: a notice always, other duties where a clause asks for them.
void Derivation::ofContract(const RuledRegime& ruled, Obligation obligation)
{
    const auto plain = obligation.step;
    for (Id<CatalogueItem> customer : m_facts.customers) {
        obligation.customer = customer;
        obligation.clause = {};
        obligation.step = plain;
        for (const ContractClause& clause : m_rules.clauses()) {
            if (clause.customer != customer || codeText(clause.duty) != plain->id)
                continue;
            obligation.clause = clause.id;
            obligation.step = countedBy(clause, *plain);
            break;
        }
        const Notifications notices = noticesFor(obligation);
        if (obligation.clause || plain->id == "notice"_L1 || !notices.empty())
            take(ruled, obligation, notices);
    }
}

/// The notices that meet the duty, in the order of ids.
Derivation::Notifications Derivation::noticesFor(const Obligation& obligation) const
{
    Notifications found;
    for (const Notification& notice : m_facts.notifications) {
        if (meets(notice, obligation.key()))
            found.push_back(&notice);
    }
    return found;
}

/// When a notice of a step says what the anchor is about; nothing where it is about something else.
std::optional<When> filed(const QString& anchor,
                          const Step& counted,
                          const Notification& notice,
                          const Step* step)
{
    const auto sent = reached(notice) ? notice.sent : std::nullopt;
    if (anchor == "request"_L1)
        return step && step->id == counted.id ? notice.requested : std::nullopt;
    if (anchor == "statement_ready"_L1)
        return step && step->recipient == "authority"_L1
            ? (notice.prepared ? notice.prepared : sent)
            : std::nullopt;
    const bool prior = anchor == "prior_step"_L1 && step && step->id == counted.anchorStep;
    const bool people = anchor == "individuals_notified"_L1 && step
        && step->recipient == "individuals"_L1;
    return prior || people ? sent : std::nullopt;
}

/// The times of the notices that a step's anchor is about.
void Derivation::addFilings(Anchors& anchors,
                            const QString& name,
                            const RuledRegime& ruled,
                            const Obligation& obligation) const
{
    for (const Notification& notice : m_facts.notifications) {
        for (const ObligationKey& duty : dutiesMet(notice)) {
            if (duty.regime == obligation.regime && duty.customer == obligation.customer)
                add(anchors,
                    name,
                    filed(name, *obligation.step, notice, ruled.regime().step(duty.step)),
                    obligation.zone);
        }
    }
}

Anchors Derivation::anchorsFor(const RuledRegime& ruled, const Obligation& obligation) const
{
    Anchors anchors;
    const Assessment* assessment = m_facts.assessment(ruled.code);
    const auto take = [&](const QString& name) {
        if (const AnchorFact* fact = factOf(name))
            add(anchors, name, recorded(*fact, m_facts.incident, assessment), obligation.zone);
        else if (!name.isEmpty())
            addFilings(anchors, name, ruled, obligation);
    };
    forEachAnchor(*obligation.step, take);
    return anchors;
}

void setSent(Reading& reading, const When& sent)
{
    reading.sent = sent.utc();
    reading.sentUntil = lastInstant(sent);
}

Reading Derivation::readingFor(const RuledRegime& ruled,
                               const Obligation& obligation,
                               const Notifications& notices) const
{
    Reading reading{.now = m_now, .zone = obligation.zone};
    if (needsHolidays(obligation.step->rule))
        reading.holidays = m_rules.holidays(Rulebook::calendarOf(ruled, *obligation.step));
    for (const Notification* notice : notices) {
        if (reached(*notice) && (!reading.sent.isValid() || notice->sent->utc() < reading.sent))
            setSent(reading, *notice->sent);
        reading.waived = reading.waived || !notice->waivedReason.isEmpty();
    }
    reading.waived = reading.waived && !reading.sent.isValid();
    const Assessment* assessment = m_facts.assessment(ruled.code);
    if (obligation.internal && assessment && isDecided(*assessment) && assessment->decided)
        setSent(reading, *assessment->decided);
    return reading;
}

/// The first that reached its recipient, else the newest that did not come back, else the newest.
const Notification* standing(const std::vector<const Notification*>& notices)
{
    const auto sent = std::ranges::find_if(notices, [](const auto* n) { return reached(*n); });
    if (sent != notices.end())
        return *sent;
    const auto open = std::find_if(
        notices.rbegin(), notices.rend(), [](const auto* n) { return !n->bounced; });
    if (open != notices.rend())
        return *open;
    return notices.empty() ? nullptr : notices.back();
}

/// A day that somebody set, where the rule gives none; it is one of the register's zone.
void countToOwnDay(Obligation& obligation,
                   const Notification& notice,
                   const Reading& reading,
                   const QTimeZone& zone)
{
    std::optional<QDateTime> end;
    if (notice.carriedTo.isValid())
        end = notice.carriedTo.endOfDay(zone);
    else if (notice.due && notice.due->precision >= Precision::Day)
        end = dateOf(*notice.due).endOfDay(zone);
    else if (notice.due)
        end = notice.due->utc().toTimeZone(zone);
    if (!end || obligation.deadline.end)
        return;
    obligation.ownDue = true;
    obligation.deadline.end = PeriodEnd{*end, *end, notice.carriedTo};
    obligation.deadline.state = stateBy(obligation.deadline, reading);
}

/// What was sent under an earlier version of the data is judged by the limit it was sent by.
void keepStamp(Obligation& obligation, const Notification& notice, const Reading& reading)
{
    Deadline& deadline = obligation.deadline;
    deadline.anchor = notice.anchor;
    deadline.from = notice.anchored ? notice.anchored->local() : QDateTime();
    deadline.end.reset();
    if (notice.target && notice.limit) {
        const QDateTime limit = notice.limit->local();
        const bool hours = countsHours(obligation.step->rule);
        deadline.end = PeriodEnd{notice.target->local(), limit, hours ? QDate() : limit.date()};
    }
    deadline.state = stateBy(deadline, reading);
}

/// In each zone that may be the clock's; the end that comes first counts. An instant is shown in
/// the register's own zone where nobody knows the authority's.
Reading Derivation::count(const RuledRegime& ruled,
                          Obligation& obligation,
                          const Notifications& notices) const
{
    std::optional<Reading> chosen;
    for (const QTimeZone& zone : ruled.clock.zones) {
        Obligation tried = obligation;
        tried.zone = zone;
        const Reading reading = readingFor(ruled, tried, notices);
        tried.deadline = deadlineOf(ruled.regime(), *tried.step, anchorsFor(ruled, tried), reading);
        if (chosen && !endsBefore(tried.deadline.end, obligation.deadline.end))
            continue;
        chosen = reading;
        obligation = std::move(tried);
    }
    if (auto& end = obligation.deadline.end;
        end && ruled.clock.origin == ZoneOrigin::Earliest && countsHours(obligation.step->rule)) {
        end->target = end->target.toTimeZone(m_rules.zone());
        end->limit = end->limit.toTimeZone(m_rules.zone());
    }
    return *chosen;
}

void Derivation::take(const RuledRegime& ruled, Obligation obligation, const Notifications& notices)
{
    for (const Notification* notice : notices)
        m_covered.push_back(notice->id);
    const Reading reading = count(ruled, obligation, notices);
    if (const Notification* notice = standing(notices)) {
        obligation.notification = notice->id;
        obligation.carried = notice->carriedTo.isValid();
        const bool own = notice->regime == obligation.regime && notice->step == obligation.step->id
            && notice->customer == obligation.customer;
        if (own && reached(*notice) && !notice->anchor.isEmpty()
            && (notice->regimesVersion != ruled.asOf || m_facts.incident.status == Status::Closed))
            keepStamp(obligation, *notice, reading);
        if (obligation.deadline.state != DeadlineState::NotApplicable)
            countToOwnDay(obligation, *notice, reading, m_rules.zone());
    }
    Deadline& deadline = obligation.deadline;
    if (deadline.state == DeadlineState::Met && !deadline.end && !obligation.phased
        && deadline.anchor.isEmpty() && hasFigure(*obligation.step)) {
        deadline.needsAnchor = true;
        deadline.state = DeadlineState::MetOrLate;
    }
    obligation.holidaysKnown = obligation.ownDue
        || holidaysKnown(*obligation.step,
                         obligation.deadline,
                         {.zone = reading.zone, .holidays = reading.holidays});
    m_found.push_back(std::move(obligation));
}

/// A notice under no triggered regime: its own due time is its clock.
void Derivation::ofNotice(const Notification& notice)
{
    Obligation obligation;
    obligation.regime = notice.regime;
    const RuledRegime* ruled = m_rules.regime(notice.regime);
    obligation.step = std::make_shared<const Step>(
        uncounted(notice.step, ruled ? ruled->regime().step(notice.step) : nullptr));
    obligation.customer = notice.customer;
    obligation.notification = notice.id;
    obligation.carried = notice.carriedTo.isValid();
    Reading reading{.now = m_now, .zone = m_rules.zone()};
    if (reached(notice))
        setSent(reading, *notice.sent);
    reading.waived = !notice.waivedReason.isEmpty() && !reading.sent.isValid();
    obligation.deadline.state = stateBy(obligation.deadline, reading);
    countToOwnDay(obligation, notice, reading, m_rules.zone());
    m_found.push_back(std::move(obligation));
}

} // namespace

const Assessment* ObligationFacts::assessment(const QString& regime) const
{
    const auto found = std::ranges::find(assessments, regime, &Assessment::regime);
    return found == assessments.end() ? nullptr : &*found;
}

bool Obligation::isOpen() const
{
    using enum DeadlineState;
    const DeadlineState state = deadline.state;
    return state == NotStarted || state == Running || state == DueSoon || state == Overdue
        || state == MetOrLate;
}

bool Obligation::isLate() const
{
    return deadline.state == DeadlineState::Overdue || deadline.state == DeadlineState::MetLate;
}

ObligationKey Obligation::key() const
{
    return {.regime = regime, .step = step ? step->id : QString(), .customer = customer};
}

std::vector<Obligation> obligations(const Rulebook& rules,
                                    const ObligationFacts& facts,
                                    const QDateTime& now,
                                    ObligationScope scope)
{
    return Derivation(rules, facts, now).run(scope);
}

std::vector<Obligation> dutiesLeft(std::vector<Obligation> duties, const Incident& incident)
{
    if (incident.status == Status::Closed)
        std::erase_if(duties, [](const Obligation& duty) { return !duty.notification; });
    return duties;
}

QString anchorField(const QString& anchor)
{
    const AnchorFact* fact = factOf(anchor);
    return fact ? QString(fact->field) : QString();
}

QStringList anchorFields(const Rulebook& rules)
{
    QStringList fields{u"suspected_at"_s}; // an assessment may run before its question is answered
    for (const RuledRegime& ruled : rules.regimes()) {
        for (const Step& step : ruled.regime().steps)
            forEachAnchor(step, [&](const QString& name) { fields.append(anchorField(name)); });
    }
    fields.removeAll(QString());
    fields.removeDuplicates();
    return fields;
}

QStringList missingAnchors(const Step& step, const Incident& incident, const Assessment* assessment)
{
    QStringList fields;
    const auto ask = [&](const QString& anchor) {
        const AnchorFact* fact = factOf(anchor);
        const auto time = fact ? recorded(*fact, incident, assessment) : std::nullopt;
        const bool vague = time && countsHours(step.rule) && time->precision >= Precision::Day;
        if (fact && (!time || vague))
            fields.append(fact->field);
    };
    ask(step.anchor);
    ask(step.notBefore);
    for (const Limb& limb : step.limbs)
        ask(limb.anchor);
    return fields;
}

QStringList statesOf(const Assessment& assessment)
{
    QStringList found;
    for (const QString& code : assessment.states.text().split(u',', Qt::SkipEmptyParts))
        found.append(code.trimmed().toUpper());
    found.removeAll(QString());
    return found;
}

bool concerns(const Assessment& answer, const Step& step)
{
    const QStringList named = statesOf(answer);
    return step.states.isEmpty() || named.isEmpty()
        || std::ranges::any_of(named,
                               [&](const QString& one) { return step.states.contains(one); });
}

std::vector<const Notification*> messagesFor(const Obligation& duty,
                                             std::span<const Notification> notices)
{
    std::vector<const Notification*> found;
    if (duty.internal || duty.regime.isEmpty() || !duty.isOpen())
        return found;
    for (const Notification& notice : notices) {
        if (!meets(notice, duty.key()) && notice.waivedReason.isEmpty() && !notice.bounced)
            found.push_back(&notice);
    }
    return found;
}

} // namespace ireg
