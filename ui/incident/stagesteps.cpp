// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/stagesteps.h"

#include "model/dossier/gate.h"
#include "model/dossier/openstages.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QCoreApplication>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(ireg::StageSteps)

public:
    static QString word(StageBar::Look look)
    {
        switch (look) {
        case StageBar::Look::Waiting: return tr("not entered");
        case StageBar::Look::Current: return tr("current");
        case StageBar::Look::Open: return tr("open as well");
        case StageBar::Look::Done: return tr("done");
        case StageBar::Look::Gaps: return tr("left with facts missing");
        case StageBar::Look::Skipped: break;
        }
        return tr("skipped");
    }
    static QString again(const QString& word) { return tr("%1, entered again").arg(word); }
    static QString now(int count)
    {
        return count > 0 ? tr("now · %Ln to do", nullptr, count) : tr("now · ready");
    }
    static QString openToo(int count)
    {
        return count > 0 ? tr("open too · %Ln to do", nullptr, count) : tr("open too · ready");
    }
    static QString skipped() { return tr("skipped"); }
    static QString leftWithGaps(int count) { return tr("left with %Ln gaps", nullptr, count); }
    static QString purpose(Stage stage)
    {
        switch (stage) {
        case Stage::Assess: return tr("Is it an incident, how bad, who owns it?");
        case Stage::Contain: return tr("Stop the harm, keep the evidence.");
        case Stage::Evaluate: return tr("How much harm, to whom, which duties?");
        case Stage::Notify: return tr("Tell those who must or should know.");
        case Stage::Review: return tr("Why it happened and what is learned.");
        case Stage::Monitor: break;
        }
        return tr("Prove that it is fixed.");
    }
    static QString left(const QString& from, const QString& to)
    {
        return tr("From %1 to %2").arg(from, to);
    }
    static QString since(const QString& from) { return tr("Since %1").arg(from); }
    static QString bypassed(const QString& why)
    {
        return tr("Left with facts missing: %1").arg(why);
    }
    static QString reentered(const QString& why) { return tr("Entered again: %1").arg(why); }
    static QString missing(int count) { return tr("Facts still missing: %Ln", nullptr, count); }
};

std::vector<const StageVisit*> visitsOf(const Dossier& dossier, Stage stage)
{
    std::vector<const StageVisit*> found;
    for (const StageVisit& visit : dossier.visits) {
        if (visit.stage == stage && visit.cycle == dossier.incident.cycle)
            found.push_back(&visit);
    }
    return found;
}

StageBar::Look lookOf(const Dossier& dossier, Stage stage, StageState state, int missing)
{
    switch (state) {
    case StageState::Ahead: return StageBar::Look::Waiting;
    case StageState::Open:
        return lowestOpen(dossier.visits, dossier.incident.cycle) == stage ? StageBar::Look::Current
                                                                           : StageBar::Look::Open;
    case StageState::LeftOut: return StageBar::Look::Skipped;
    case StageState::Passed: break;
    }
    return missing > 0 ? StageBar::Look::Gaps : StageBar::Look::Done;
}

/// How long the incident was in the stage, all visits of this cycle together; negative: not known.
qint64 minutesIn(const std::vector<const StageVisit*>& visits)
{
    qint64 whole = 0;
    for (const StageVisit* visit : visits) {
        if (!visit->entered || !visit->left)
            return -1;
        whole += visit->left->ms - visit->entered->ms;
    }
    return whole / 60'000;
}

/// The second line of a stage's card.
QString stateOf(Language language,
                StageBar::Look look,
                const std::vector<const StageVisit*>& visits,
                int missing)
{
    const qint64 minutes = minutesIn(visits);
    switch (look) {
    case StageBar::Look::Waiting: return {};
    case StageBar::Look::Current: return StepWords::now(missing);
    case StageBar::Look::Open: return StepWords::openToo(missing);
    case StageBar::Look::Gaps: return StepWords::leftWithGaps(missing);
    case StageBar::Look::Skipped: return StepWords::skipped();
    case StageBar::Look::Done: break;
    }
    return minutes < 0 ? StepWords::word(look) : durationText(language, minutes);
}

QStringList storyOf(Language language, const std::vector<const StageVisit*>& visits)
{
    QStringList lines;
    for (const StageVisit* visit : visits) {
        const QString from = visit->entered ? shortTimeText(language, *visit->entered) : QString();
        lines += visit->left ? StepWords::left(from, shortTimeText(language, *visit->left))
                             : StepWords::since(from);
        if (!visit->bypassReason.isEmpty())
            lines += StepWords::bypassed(visit->bypassReason);
        if (!visit->reentryReason.isEmpty())
            lines += StepWords::reentered(visit->reentryReason);
    }
    return lines;
}

} // namespace

std::vector<StageBar::Step> stageSteps(const Dossier& dossier, QDate today, Language language)
{
    std::vector<StageBar::Step> steps;
    const StageStates states = stageStates(
        dossier.visits, dossier.incident.cycle, dossier.incident.status);
    for (const auto& [stage, code] : codes<Stage>) {
        const auto visits = visitsOf(dossier, stage);
        const int missing = static_cast<int>(missingFrom(dossier, stage, today).size());
        const StageBar::Look look = lookOf(
            dossier, stage, states[static_cast<std::size_t>(stage)], missing);
        StageBar::Step step{.title = codeLabel(language, stage),
                            .state = stateOf(language, look, visits, missing),
                            .spoken = StepWords::word(look),
                            .description = {},
                            .look = look};
        if (look == StageBar::Look::Gaps)
            step.spoken = step.state;
        else if (!step.state.isEmpty() && step.state != step.spoken)
            step.spoken += u", "_s + step.state;
        if (visits.size() > 1)
            step.spoken = StepWords::again(step.spoken);
        QStringList lines{StepWords::purpose(stage)};
        lines += storyOf(language, visits);
        if (missing > 0)
            lines += StepWords::missing(missing);
        step.description = lines.join(u'\n');
        steps.push_back(step);
    }
    return steps;
}

} // namespace ireg
