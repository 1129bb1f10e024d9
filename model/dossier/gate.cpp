// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gate.h"

#include "model/dossier/closings.h"
#include "model/dossier/required.h"
#include "model/dossier/secondperson.h"
#include "model/dossier/workitem.h"
#include "model/incident/proportion.h"
#include "model/notification/question.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Collects the gaps of one stage.
class Asking
{
public:
    Asking(const Dossier& dossier, Stage stage, QDate today)
        : m_dossier(dossier), m_incident(dossier.incident), m_stage(stage),
          m_duties(obligations(dossier, today.startOfDay(dossier.rules.zone()))),
          m_reopened(reopenedAt(dossier))
    {
    }

    std::vector<Gap> run()
    {
        if (closesOnReason(m_incident.disposition))
            setAside();
        else
            ofStage();
        for (Gap& gap : m_gaps)
            gap.incident = m_incident.reference;
        return std::move(m_gaps);
    }

private:
    void ofStage()
    {
        switch (m_stage) {
        case Stage::Assess: assess(); break;
        case Stage::Contain: contain(); break;
        case Stage::Evaluate: evaluate(); break;
        case Stage::Notify: notify(); break;
        case Stage::Review: review(); break;
        case Stage::Monitor: monitor(); break;
        }
    }

    template <auto member> void need(bool given, qint64 id = 0)
    {
        if (!given)
            m_gaps.push_back(fieldGap<member>(m_stage, id));
    }
    template <Described Record> void needOne(bool given)
    {
        if (!given)
            m_gaps.push_back({.stage = m_stage, .asked = Asked::One, .type = &typeOf<Record>()});
    }
    template <auto first, auto then> void inOrder()
    {
        const auto& from = m_incident.*first;
        const auto& to = m_incident.*then;
        if (!from || !to || !liesBefore(*to, *from))
            return;
        m_gaps.push_back(fieldGap<then>(m_stage));
        m_gaps.back().asked = Asked::Order;
        m_gaps.back().than = codeOf<first>();
    }
    /// What one person made light alone is not, until a second one confirms it.
    bool isLight() const { return ireg::isLight(m_incident) && !isHeldGrave(m_dossier); }
    bool isOfThisCycle(const std::optional<When>& time) const
    {
        return time && (!m_reopened || lastInstant(*time) >= m_reopened->utc());
    }
    template <auto member> void secondPerson(Id<Person> person)
    {
        if (!m_dossier.profile.fourEyes || !isHeldGrave(m_dossier) || !isOwner(m_dossier, person))
            return;
        m_gaps.push_back(fieldGap<member>(m_stage));
        m_gaps.back().asked = Asked::SecondPerson;
    }

    void setAside();
    void assess();
    void contain();
    void evaluate();
    void personalData();
    void contradiction();
    void ofKind();
    void plans();
    void pending();
    void oneQuestion();
    bool asks(const RuledRegime& ruled) const;
    bool countsFromAwareness() const;
    void questions(bool early);
    void answered(const QString& regime);
    void anchors();
    void customers();
    void notify();
    void told(const Obligation& duty);
    bool mayWait(const Obligation& duty) const;
    void review();
    void actionsOwned();
    void monitor();
    void watching();

    const Dossier& m_dossier;
    const Incident& m_incident;
    Stage m_stage;
    std::vector<Obligation> m_duties;
    std::optional<When> m_reopened;
    std::vector<Gap> m_gaps;
};

/// ISO/IEC 27001 A.5.25: the decision whether an event is an incident, with its criteria.
void Asking::assess()
{
    need<&Incident::kind>(m_incident.kind.has_value());
    need<&Incident::disposition>(m_incident.disposition != Disposition::Undecided);
    const bool plain = m_incident.disposition == Disposition::Undecided
        || m_incident.disposition == Disposition::Confirmed
        || m_incident.disposition == Disposition::Suspected;
    need<&Incident::dispositionReason>(plain || isExplained(m_dossier));
    need<&Incident::severity>(m_incident.severity.has_value());
    need<&Incident::owner>(bool(m_incident.owner));
    need<&Incident::noticed>(m_incident.noticed.has_value());
    inOrder<&Incident::occurredFrom, &Incident::noticed>();
    inOrder<&Incident::noticed, &Incident::aware>();
    need<&Incident::summary>(!m_incident.summary.isEmpty());
    need<&Incident::aware>(m_incident.aware || !m_incident.awareNoneReason.isEmpty()
                           || !countsFromAwareness());
    questions(true);
}

/// What is another incident, none, or somebody else's: why, and who says so. A duty to tell does
/// not end with that.
void Asking::setAside()
{
    if (m_stage == Stage::Assess) {
        need<&Incident::dispositionReason>(isExplained(m_dossier));
        need<&Incident::owner>(bool(m_incident.owner));
    } else if (m_stage == Stage::Notify) {
        notify();
        std::erase_if(m_gaps, [](const Gap& gap) {
            return gap.duty.isEmpty() && !gap.type->is<Notification>();
        });
    } else if (m_stage == Stage::Monitor) {
        pending();
    }
}

/// ISO/IEC 27001 A.5.26 and A.5.28: contained, by whom, how it was checked; evidence kept.
void Asking::contain()
{
    need<&Incident::contained>(isOfThisCycle(m_incident.contained)
                               || !m_incident.containedNoneReason.isEmpty());
    inOrder<&Incident::noticed, &Incident::contained>();
    if (m_incident.contained) {
        need<&Incident::containedBy>(bool(m_incident.containedBy));
        need<&Incident::containmentVerified>(!m_incident.containmentVerified.isEmpty());
    } else if (!m_incident.containedNoneReason.isEmpty()) {
        need<&Incident::residualRisk>(!m_incident.residualRisk.isEmpty());
    }
    const bool plain = isLight() && !mayBeMalicious(m_incident)
        && m_incident.personalData != Answer::Yes;
    needOne<Evidence>(plain || !m_dossier.evidence.empty()
                      || !m_incident.evidenceNoneReason.isEmpty());
}

void Asking::personalData()
{
    need<&Incident::personalData>(m_incident.personalData != Answer::Unknown);
    if (m_incident.personalData != Answer::Yes)
        return;
    need<&Incident::dataCategories>(!m_incident.dataCategories.isEmpty());
    need<&Incident::individuals>(m_incident.individuals
                                 || !m_incident.individualsNoneReason.isEmpty());
    need<&Incident::dataRole>(m_incident.dataRole.has_value());
    need<&Incident::consequences>(!m_incident.consequences.isEmpty());
}

/// A law about personal data was found to ask for notice, and there is no such data.
void Asking::contradiction()
{
    if (m_incident.personalData != Answer::No)
        return;
    for (const AskedRegime& question : ireg::questions(m_dossier)) {
        const Regime& regime = question.regime.regime();
        const bool triggered = question.answer && question.answer->answer == Assessed::Triggered;
        if (!triggered || !isAboutPersonalData(regime) || !isSettled(regime, m_incident, nullptr))
            continue;
        m_gaps.push_back(fieldGap<&Incident::personalData>(m_stage));
        m_gaps.back().asked = Asked::Against;
        m_gaps.back().regime = question.regime.code;
    }
}

/// What is asked of one kind only.
void Asking::ofKind()
{
    if (m_incident.kind == Kind::Regression) {
        need<&Incident::lastGood>(!m_incident.lastGood.isEmpty());
        need<&Incident::firstBad>(!m_incident.firstBad.isEmpty());
        need<&Incident::change>(!m_incident.change.isEmpty());
    }
    if (m_incident.kind == Kind::ServiceInterruption || m_incident.kind == Kind::ReducedQuality) {
        need<&Incident::occurredFrom>(m_incident.occurredFrom.has_value());
        need<&Incident::occurredTo>(m_incident.occurredTo.has_value());
    }
}

/// Plans of recovery are for what was lost or spoilt, not for what was only seen.
void Asking::plans()
{
    if (!asksForPlans(m_incident))
        return;
    need<&Incident::recoveryPlan>(m_incident.recoveryPlan != PlanDecision::NotDecided);
    need<&Incident::planReason>(!m_incident.planReason.isEmpty());
    need<&Incident::planDecidedBy>(bool(m_incident.planDecidedBy));
}

void Asking::pending()
{
    if (m_dossier.secondPersonPending())
        m_gaps.push_back(pendingGap(m_stage));
}

/// Where no regime is asked about, one plain question stands for all.
void Asking::oneQuestion()
{
    need<&Incident::notifyRequired>(m_incident.notifyRequired != Answer::Unknown);
    need<&Incident::notifyReason>(!m_incident.notifyReason.isEmpty());
    need<&Incident::notifyDecidedBy>(bool(m_incident.notifyDecidedBy));
    need<&Incident::notifyDecided>(m_incident.notifyDecided.has_value());
}

/// A regime's question, answered with reason, decider and time.
void Asking::answered(const QString& regime)
{
    const Assessment* found = m_dossier.assessment(regime);
    if (!found || !isDecided(*found)) {
        need<&Assessment::answer>(false);
        m_gaps.back().regime = regime;
        return;
    }
    const qint64 id = found->id.value;
    need<&Assessment::reason>(!found->reason.isEmpty(), id);
    need<&Assessment::decidedBy>(bool(found->decidedBy), id);
    need<&Assessment::decided>(found->decided.has_value(), id);
}

/// Whether a regime's question stands: somebody answered it, or no fact does.
bool Asking::asks(const RuledRegime& ruled) const
{
    Incident held = m_incident;
    if (!isLight() && ireg::isLight(held))
        held.severity = Severity::High;
    const Assessment* answer = m_dossier.assessment(ruled.code);
    return ruled.enabled && !isSettled(ruled.regime(), held, answer)
        && (answer || !isPremature(ruled.regime(), held));
}

/// Where no law or contract is asked about, no clock waits for the awareness.
bool Asking::countsFromAwareness() const
{
    if (!asksRegimes(m_dossier))
        return !isLight();
    return std::ranges::any_of(m_dossier.rules.regimes(), [this](const RuledRegime& ruled) {
        return asks(ruled) && !(isLight() && ruled.code == customerContract);
    });
}

void Asking::questions(bool early)
{
    if (!asksRegimes(m_dossier))
        return;
    for (const RuledRegime& ruled : m_dossier.rules.regimes()) {
        if (asks(ruled) && isAskedEarly(ruled.regime()) == early)
            answered(ruled.code);
    }
}

/// The facts that the clocks of triggered regimes count from; a step that was waived asks none.
void Asking::anchors()
{
    QStringList fields;
    for (const Obligation& duty : m_duties) {
        const bool counts = duty.answer == Assessed::Triggered && !duty.phased
            && (duty.isOpen() || duty.internal);
        if (!counts)
            continue;
        for (const QString& field :
             missingAnchors(*duty.step, m_incident, m_dossier.assessment(duty.regime))) {
            const bool waived = field == "aware_at"_L1 && !m_incident.awareNoneReason.isEmpty();
            if (!waived && !fields.contains(field))
                fields.append(field);
        }
    }
    for (const QString& field : fields)
        m_gaps.push_back({.stage = m_stage,
                          .type = &typeOf<Incident>(),
                          .field = typeOf<Incident>().find(field.toUtf8())->code});
}

/// A contract that asks for notice, and no customer to give it to: somebody was forgotten.
void Asking::customers()
{
    const Assessment* answer = m_dossier.assessment(customerContract);
    if (!answer || answer->answer != Assessed::Triggered)
        return;
    const bool told = std::ranges::any_of(
        m_duties, [&](const Obligation& duty) { return duty.regime == customerContract; });
    needOne<Affected>(told);
}

/// GDPR art. 33(5): the assessment of harm is recorded also where nobody is told.
void Asking::evaluate()
{
    personalData();
    contradiction();
    ofKind();
    if (!isLight()) {
        need<&Incident::impact>(!m_incident.impact.isEmpty());
        plans();
        need<&Incident::severityConfirmedBy>(bool(m_incident.severityConfirmedBy));
        secondPerson<&Incident::severityConfirmedBy>(m_incident.severityConfirmedBy);
    }
    pending();
    if (!asksRegimes(m_dossier)) {
        oneQuestion();
        return;
    }
    questions(false);
    anchors();
    customers();
}

/// A later phase with a day of its own need not hold up what comes after Notify; at the end
/// nothing is left open.
bool Asking::mayWait(const Obligation& duty) const
{
    return m_stage == Stage::Notify && duty.phased && duty.deadline.end
        && duty.deadline.state != DeadlineState::Overdue;
}

void Asking::told(const Obligation& duty)
{
    const bool asked = duty.notification || duty.answer == Assessed::Triggered;
    if (!asked || duty.internal || duty.deadline.state == DeadlineState::NotApplicable)
        return;
    const auto notice = std::ranges::find(
        m_dossier.notifications, duty.notification, &Notification::id);
    if (notice == m_dossier.notifications.end()) {
        if (!mayWait(duty))
            m_gaps.push_back({.stage = m_stage,
                              .asked = Asked::Notice,
                              .type = &typeOf<Notification>(),
                              .duty = duty.key().text()});
        return;
    }
    const auto before = std::ssize(m_gaps);
    const qint64 id = notice->id.value;
    const bool waived = !reached(*notice) && !notice->waivedReason.isEmpty();
    const bool vague = duty.deadline.state == DeadlineState::MetOrLate
        && !duty.deadline.needsAnchor;
    need<&Notification::sent>(!vague && (reached(*notice) || waived || mayWait(duty)), id);
    const bool late = duty.deadline.state == DeadlineState::MetLate;
    need<&Notification::lateReason>(!late || !notice->lateReason.isEmpty(), id);
    need<&Notification::decidedBy>(!waived || notice->decidedBy, id);
    for (auto gap = m_gaps.begin() + before; gap != m_gaps.end(); ++gap)
        gap->recipient = notice->recipient;
}

void Asking::notify()
{
    if (m_incident.notifyRequired == Answer::Yes)
        needOne<Notification>(!m_dossier.notifications.empty());
    for (const Obligation& duty : m_duties)
        told(duty);
}

void Asking::actionsOwned()
{
    for (const Action& action : m_dossier.actions) {
        const qint64 id = action.id.value;
        need<&Action::owner>(bool(action.owner), id);
        need<&Action::due>(action.due.isValid(), id);
    }
}

/// ISO/IEC 27001 A.5.27: the review is held, its causes and lessons named, and approved.
void Asking::review()
{
    const bool causeWaived = !m_incident.rootCauseNoneReason.isEmpty();
    const bool causeKnown = m_incident.rootCauseCategory
        && *m_incident.rootCauseCategory != RootCause::Unknown;
    need<&Incident::rootCauseCategory>(causeKnown || causeWaived);
    if (isLight()) {
        needOne<Lesson>(!m_dossier.lessons.empty() || !m_incident.lessonNoneReason.isEmpty());
        actionsOwned();
        return;
    }
    need<&Incident::rootCause>(!m_incident.rootCause.isEmpty() || causeWaived);
    const Review* held = m_dossier.review();
    need<&Review::held>(held && held->held);
    need<&Review::facilitator>(held && held->facilitator);
    need<&Review::summary>(held && !held->summary.isEmpty());
    needOne<Lesson>(!m_dossier.lessons.empty() || !m_incident.lessonNoneReason.isEmpty());
    actionsOwned();
    need<&Review::approved>(held && held->approved);
    if (held)
        secondPerson<&Review::approvedBy>(held->approvedBy);
}

void Asking::watching()
{
    if (!m_incident.monitoringNoneReason.isEmpty())
        return;
    needOne<WatchItem>(!m_dossier.watch.empty());
    for (const WatchItem& item : m_dossier.watch) {
        need<&WatchItem::checked>(!isOpen(item), item.id.value);
    }
}

/// ISO/IEC 27001 clause 10.2: what was done is done, and was seen to work.
void Asking::monitor()
{
    for (const Action& action : m_dossier.actions)
        need<&Action::done>(!isOpen(action), action.id.value);
    inOrder<&Incident::noticed, &Incident::recovered>();
    if (m_incident.kind == Kind::Regression)
        need<&Incident::fixedIn>(!m_incident.fixedIn.isEmpty());
    if (isLight()) {
        notify();
        return;
    }
    watching();
    const bool waived = !m_incident.effectiveNoneReason.isEmpty();
    need<&Incident::effective>(m_incident.effective == Answer::Yes || waived);
    need<&Incident::effectivenessMethod>(!m_incident.effectivenessMethod.isEmpty() || waived);
    need<&Incident::effectiveChecked>(isOfThisCycle(m_incident.effectiveChecked) || waived);
    notify();
    pending();
}

} // namespace

bool Gap::isAlike(const Gap& other) const
{
    return asked == other.asked && type == other.type && field == other.field && id == other.id
        && regime == other.regime && duty == other.duty;
}

std::vector<Gap> gaps(const Dossier& dossier, Stage stage, QDate today)
{
    return dossier.incident.workflow == Workflow::None ? std::vector<Gap>()
                                                       : Asking(dossier, stage, today).run();
}

} // namespace ireg
