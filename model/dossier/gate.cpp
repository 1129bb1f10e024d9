// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gate.h"

#include "model/dossier/required.h"

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
          m_duties(obligations(dossier, today.startOfDay(dossier.rules.zone())))
    {
    }

    std::vector<Gap> run()
    {
        switch (m_stage) {
        case Stage::Assess: assess(); break;
        case Stage::Contain: contain(); break;
        case Stage::Evaluate: evaluate(); break;
        case Stage::Notify: notify(); break;
        case Stage::Review: review(); break;
        case Stage::Monitor: monitor(); break;
        }
        return std::move(m_gaps);
    }

private:
    void need(bool given, const QString& fact, const QString& record = {})
    {
        if (!given)
            m_gaps.push_back({m_stage, fact, record});
    }
    bool isGrave() const { return m_incident.severity && *m_incident.severity <= Severity::High; }
    void secondPerson(Id<Person> person)
    {
        if (m_dossier.profile.fourEyes && isGrave() && person)
            need(person != m_incident.owner, u"second_person"_s);
    }

    void assess();
    void contain();
    void evaluate();
    void personalData();
    void plans();
    void oneQuestion();
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
    std::vector<Gap> m_gaps;
};

/// ISO/IEC 27001 A.5.25: the decision whether an event is an incident, with its criteria.
void Asking::assess()
{
    need(m_incident.kind.has_value(), u"kind"_s);
    need(m_incident.disposition != Disposition::Undecided, u"disposition"_s);
    const bool plain = m_incident.disposition == Disposition::Undecided
        || m_incident.disposition == Disposition::Confirmed
        || m_incident.disposition == Disposition::Suspected;
    need(plain || !m_incident.dispositionReason.isEmpty(), u"disposition_reason"_s);
    need(m_incident.severity.has_value(), u"severity"_s);
    need(bool(m_incident.owner), u"owner"_s);
    need(m_incident.noticed.has_value(), u"noticed"_s);
    need(m_incident.aware || !m_incident.awareNoneReason.isEmpty(), u"aware_at"_s);
    questions(true);
}

/// ISO/IEC 27001 A.5.26 and A.5.28: contained, by whom, how it was checked; evidence kept.
void Asking::contain()
{
    need(m_incident.contained || !m_incident.containedNoneReason.isEmpty(), u"contained_at"_s);
    if (m_incident.contained) {
        need(bool(m_incident.containedBy), u"contained_by"_s);
        need(!m_incident.containmentVerified.isEmpty(), u"containment_verified"_s);
    } else if (!m_incident.containedNoneReason.isEmpty()) {
        need(!m_incident.residualRisk.isEmpty(), u"residual_risk"_s);
    }
    need(!m_dossier.evidence.empty() || !m_incident.evidenceNoneReason.isEmpty(),
         u"evidence:one"_s);
}

void Asking::personalData()
{
    need(m_incident.personalData != Answer::Unknown, u"personal_data"_s);
    if (m_incident.personalData != Answer::Yes)
        return;
    need(!m_incident.dataCategories.isEmpty(), u"data_categories"_s);
    need(m_incident.individuals || !m_incident.individualsNoneReason.isEmpty(), u"individuals"_s);
    need(m_incident.dataRole.has_value(), u"data_role"_s);
    need(!m_incident.consequences.isEmpty(), u"consequences"_s);
}

void Asking::plans()
{
    if (m_incident.severity != Severity::Critical)
        return;
    need(m_incident.recoveryPlan != PlanDecision::NotDecided, u"recovery_plan"_s);
    need(!m_incident.planReason.isEmpty(), u"plan_reason"_s);
    need(bool(m_incident.planDecidedBy), u"plan_decided_by"_s);
}

/// Where no regime is asked about, one plain question stands for all.
void Asking::oneQuestion()
{
    need(m_incident.notifyRequired != Answer::Unknown, u"notify_required"_s);
    need(!m_incident.notifyReason.isEmpty(), u"notify_reason"_s);
    need(bool(m_incident.notifyDecidedBy), u"notify_decided_by"_s);
    need(m_incident.notifyDecided.has_value(), u"notify_decided_at"_s);
}

/// A regime's question, answered with reason, decider and time.
void Asking::answered(const QString& regime)
{
    const Assessment* found = m_dossier.assessment(regime);
    if (!found || !isDecided(*found)) {
        need(false, u"assessment:answer"_s, m_incident.reference + u'/' + regime);
        return;
    }
    const QString id = u"Q-"_s + QString::number(found->id.value);
    need(!found->reason.isEmpty(), u"assessment:reason"_s, id);
    need(bool(found->decidedBy), u"assessment:decided_by"_s, id);
    need(found->decided.has_value(), u"assessment:decided_at"_s, id);
}

void Asking::questions(bool early)
{
    if (!asksRegimes(m_dossier))
        return;
    for (const RuledRegime& ruled : m_dossier.rules.regimes()) {
        if (ruled.enabled && isAskedEarly(ruled.regime()) == early)
            answered(ruled.code);
    }
}

/// The facts that the clocks of triggered regimes count from; a step that was waived asks none.
void Asking::anchors()
{
    QStringList asked;
    for (const Obligation& duty : m_duties) {
        const bool counts = duty.answer == Assessed::Triggered && !duty.phased
            && (duty.isOpen() || duty.internal);
        if (!counts)
            continue;
        for (const QString& field :
             missingAnchors(*duty.step, m_incident, m_dossier.assessment(duty.regime))) {
            const bool waived = field == "aware_at"_L1 && !m_incident.awareNoneReason.isEmpty();
            if (!waived && !asked.contains(field))
                asked.append(field);
        }
    }
    for (const QString& field : asked)
        need(false, field);
}

/// A contract that asks for notice, and no customer to give it to: somebody was forgotten.
void Asking::customers()
{
    const QString contract = u"contract-customer"_s;
    const Assessment* answer = m_dossier.assessment(contract);
    if (!answer || answer->answer != Assessed::Triggered)
        return;
    const bool told = std::ranges::any_of(
        m_duties, [&](const Obligation& duty) { return duty.regime == contract; });
    need(told, u"affected:one"_s);
}

/// GDPR art. 33(5): the assessment of harm is recorded also where nobody is told.
void Asking::evaluate()
{
    personalData();
    need(!m_incident.impact.isEmpty(), u"impact"_s);
    plans();
    need(bool(m_incident.severityConfirmedBy), u"severity_confirmed_by"_s);
    secondPerson(m_incident.severityConfirmedBy);
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
        && duty.deadline.state != ClockState::Overdue;
}

void Asking::told(const Obligation& duty)
{
    const bool asked = duty.notification || duty.answer == Assessed::Triggered;
    if (!asked || duty.internal || duty.deadline.state == ClockState::NotApplicable)
        return;
    const auto notice = std::ranges::find(
        m_dossier.notifications, duty.notification, &Notification::id);
    if (notice == m_dossier.notifications.end()) {
        need(mayWait(duty), u"notification:step"_s, duty.key());
        return;
    }
    const QString id = u"N-"_s + QString::number(notice->id.value);
    const bool waived = !reached(*notice) && !notice->waivedReason.isEmpty();
    need(reached(*notice) || waived || mayWait(duty), u"notification:sent"_s, id);
    const bool late = duty.deadline.state == ClockState::MetLate;
    need(!late || !notice->lateReason.isEmpty(), u"notification:late_reason"_s, id);
    need(!waived || notice->decidedBy, u"notification:decided_by"_s, id);
}

void Asking::notify()
{
    if (m_incident.notifyRequired == Answer::Yes)
        need(!m_dossier.notifications.empty(), u"notification:one"_s);
    for (const Obligation& duty : m_duties)
        told(duty);
}

void Asking::actionsOwned()
{
    for (const Action& action : m_dossier.actions) {
        const QString id = u"A-"_s + QString::number(action.id.value);
        need(bool(action.owner), u"action:owner"_s, id);
        need(action.due.isValid(), u"action:due"_s, id);
    }
}

/// ISO/IEC 27001 A.5.27: the review is held, its causes and lessons named, and approved.
void Asking::review()
{
    const bool causeWaived = !m_incident.rootCauseNoneReason.isEmpty();
    const bool causeKnown = m_incident.rootCauseCategory
        && *m_incident.rootCauseCategory != RootCause::Unknown;
    need(causeKnown || causeWaived, u"root_cause_category"_s);
    need(!m_incident.rootCause.isEmpty() || causeWaived, u"root_cause"_s);
    const Review* held = m_dossier.review();
    need(held && held->held, u"review:held_at"_s);
    need(held && held->facilitator, u"review:facilitator"_s);
    need(held && !held->summary.isEmpty(), u"review:summary"_s);
    need(!m_dossier.lessons.empty() || !m_incident.lessonNoneReason.isEmpty(), u"lesson:one"_s);
    actionsOwned();
    need(held && held->approved, u"review:approved"_s);
    if (held)
        secondPerson(held->approvedBy);
}

void Asking::watching()
{
    if (!m_incident.monitoringNoneReason.isEmpty())
        return;
    need(!m_dossier.watch.empty(), u"watch:one"_s);
    for (const WatchItem& item : m_dossier.watch) {
        const bool over = item.checked
            && (!item.until.isValid() || dateOf(*item.checked) >= item.until);
        need(over, u"watch:checked"_s, u"W-"_s + QString::number(item.id.value));
    }
}

/// ISO/IEC 27001 clause 10.2: what was done is done, and was seen to work.
void Asking::monitor()
{
    for (const Action& action : m_dossier.actions)
        need(action.done || !action.notDoneReason.isEmpty(),
             u"action:done"_s,
             u"A-"_s + QString::number(action.id.value));
    watching();
    const bool waived = !m_incident.effectiveNoneReason.isEmpty();
    need(m_incident.effective == Answer::Yes || waived, u"effective"_s);
    need(!m_incident.effectivenessMethod.isEmpty() || waived, u"effectiveness_method"_s);
    need(m_incident.effectiveChecked || waived, u"effective_checked_at"_s);
    notify();
}

bool bypassed(const Dossier& dossier, Stage stage)
{
    return std::ranges::any_of(dossier.visits, [&](const StageVisit& visit) {
        return visit.stage == stage && visit.cycle == dossier.incident.cycle && visit.left
            && !visit.bypassReason.isEmpty();
    });
}

std::vector<Stage> stagesBeforeClosing(Disposition disposition)
{
    using enum Stage;
    if (disposition == Disposition::NearMiss)
        return {Assess, Review, Monitor};
    return {Assess, Contain, Evaluate, Notify, Review, Monitor};
}

bool closesOnReason(Disposition disposition)
{
    return disposition == Disposition::FalsePositive || disposition == Disposition::Duplicate
        || disposition == Disposition::Transferred;
}

} // namespace

std::vector<Gap> gaps(const Dossier& dossier, Stage stage, QDate today)
{
    return dossier.incident.workflow == Workflow::None ? std::vector<Gap>()
                                                       : Asking(dossier, stage, today).run();
}

std::vector<Gap> closingGaps(const Dossier& dossier, QDate today)
{
    const Incident& incident = dossier.incident;
    std::vector<Gap> found;
    if (closesOnReason(incident.disposition)) {
        if (incident.dispositionReason.isEmpty())
            found.push_back({Stage::Assess, u"disposition_reason"_s, {}});
        if (!incident.owner)
            found.push_back({Stage::Assess, u"owner"_s, {}});
        return found;
    }
    for (Stage stage : stagesBeforeClosing(incident.disposition)) {
        if (bypassed(dossier, stage))
            continue;
        for (Gap& gap : gaps(dossier, stage, today)) {
            const bool known = std::ranges::any_of(found, [&gap](const Gap& other) {
                return other.fact == gap.fact && other.record == gap.record;
            });
            if (!known)
                found.push_back(std::move(gap));
        }
    }
    return found;
}

} // namespace ireg
