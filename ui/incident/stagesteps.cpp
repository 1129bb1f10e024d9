// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/stagesteps.h"

#include "model/dossier/gate.h"
#include "model/dossier/openstages.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "ui/itemmodels/tints.h"

#include <QCoreApplication>

#include <algorithm>

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
        case StageBar::Look::Done:
        case StageBar::Look::Gaps: return tr("done");
        case StageBar::Look::Skipped: break;
        }
        return tr("skipped");
    }
    static QString withGaps() { return tr("left with open points"); }
    static QString again(const QString& word) { return tr("%1, entered again").arg(word); }
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
    static QString missing(int count) { return tr("Facts still missing: %n", nullptr, count); }
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

StageBar::Look lookOf(const Dossier& dossier,
                      Stage stage,
                      const std::vector<const StageVisit*>& visits)
{
    if (visits.empty())
        return StageBar::Look::Waiting;
    const bool open = std::ranges::any_of(visits, [](const auto* visit) { return !visit->left; });
    if (open)
        return lowestOpen(dossier.visits, dossier.incident.cycle) == stage ? StageBar::Look::Current
                                                                           : StageBar::Look::Open;
    const bool passed = std::ranges::all_of(visits, [](const auto* visit) {
        return visit->entered && visit->left && visit->entered->ms == visit->left->ms
            && !visit->bypassReason.isEmpty();
    });
    return passed ? StageBar::Look::Skipped : StageBar::Look::Done;
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
    for (const auto& [stage, code] : codes<Stage>) {
        const auto visits = visitsOf(dossier, stage);
        const Tint colours = tint(stage);
        StageBar::Step step{.title = codeLabel(language, stage),
                            .state = {},
                            .description = {},
                            .ground = colours.ground,
                            .ink = colours.text,
                            .look = lookOf(dossier, stage, visits)};
        const int missing = static_cast<int>(gaps(dossier, stage, today).size());
        step.state = StepWords::word(step.look);
        if (step.look == StageBar::Look::Done && missing > 0) {
            step.look = StageBar::Look::Skipped; // no tick
            step.state = StepWords::withGaps();
        }
        if (visits.size() > 1)
            step.state = StepWords::again(step.state);
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
