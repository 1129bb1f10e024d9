// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/dossier/gate.h"
#include "model/report/sections.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr int shortReason = 40;

constexpr Phrase stagesHeading{u"The six stages", u"Les six étapes"};
constexpr Phrase withoutStages{u"This incident was taken over from outside, without stages.",
                               u"Cet incident a été repris de l’extérieur, sans étapes."};
constexpr Phrase toScale{u"Time in each stage, to scale",
                         u"Temps passé à chaque étape, à l’échelle"};
constexpr Phrase since{u"since %1", u"depuis le %1"};
constexpr Phrase withGaps{u"left with open points", u"quittée avec des points ouverts"};
constexpr Phrase noReason{u"no reason recorded", u"aucun motif enregistré"};

constexpr Phrase controlHeading{u"Document control", u"Contrôle du document"};
constexpr Phrase reference{u"Incident", u"Incident"};
constexpr Phrase version{u"Version", u"Version"};
constexpr Phrase versionOf{u"%1 (cycle %2, register event %3)",
                           u"%1 (cycle %2, événement %3 du registre)"};
constexpr Phrase state{u"State", u"État"};
constexpr Phrase draft{u"Draft", u"Projet"};
constexpr Phrase forApproval{u"Draft, for approval", u"Projet, pour approbation"};
constexpr Phrase approvedOpen{u"Review approved, incident still open",
                              u"Examen approuvé, incident encore ouvert"};
constexpr Phrase finalState{u"Final", u"Définitif"};
constexpr Phrase author{u"Author", u"Auteur"};
constexpr Phrase approver{u"Approved by", u"Approuvé par"};
constexpr Phrase notApproved{u"not yet approved", u"pas encore approuvé"};
constexpr Phrase approvedOn{u"%1, %2", u"%1, %2"};
constexpr Phrase asOf{u"Facts as of", u"Faits à la date du"};
constexpr Phrase distribution{u"Distribution", u"Diffusion"};
constexpr Phrase leader{u"Incident manager", u"Responsable de l’incident"};

// TLP 2.0: who may read it.
constexpr std::array readers{
    Phrase{u"named recipients only", u"destinataires nommés seulement"},
    Phrase{u"this organisation only, on a need-to-know basis",
           u"cette organisation seulement, selon le besoin d’en connaître"},
    Phrase{u"this organisation and its clients, on a need-to-know basis",
           u"cette organisation et ses clients, selon le besoin d’en connaître"},
    Phrase{u"the community", u"la communauté"},
    Phrase{u"no limit", u"sans limite"}};

bool isPassedOver(const StageVisit& visit)
{
    return visit.entered && visit.left && visit.entered->ms == visit.left->ms
        && !visit.bypassReason.isEmpty();
}

struct Stay
{
    qint64 ms = 0;
    bool visited = false;
    bool open = false;
    bool bypassed = false; ///< left on a reason
    std::optional<When> entered = {};
    QString passedOver = {};
};

Stay stayOf(const Voice& say, Stage stage)
{
    Stay stay;
    for (const StageVisit& visit : say.d.visits) {
        if (visit.stage != stage || visit.cycle != say.i.cycle)
            continue;
        if (isPassedOver(visit)) {
            stay.passedOver = visit.bypassReason;
            continue;
        }
        stay.visited = true;
        stay.open = stay.open || !visit.left;
        stay.bypassed = stay.bypassed || (visit.left && !visit.bypassReason.isEmpty());
        stay.entered = visit.entered;
        if (visit.entered)
            stay.ms += std::max<qint64>(0, visit.left.value_or(say.c.now).ms - visit.entered->ms);
    }
    return stay;
}

Segment segmentOf(const Voice& say, Stage stage)
{
    const Stay stay = stayOf(say, stage);
    Segment segment{.label = say.code(stage)};
    if (stay.visited) {
        segment.state = stay.open ? SegmentState::Current : SegmentState::Done;
        segment.share = double(stay.ms);
        segment.detail = stay.open ? say(since).arg(say.shortTime(stay.entered))
                                   : say.minutes(stay.ms / 60000);
        if (stay.bypassed && !missingFrom(say.d, stage, dateOf(say.c.now)).empty())
            segment.detail += u", "_s + say(withGaps);
    } else if (!stay.passedOver.isEmpty()) {
        segment.state = SegmentState::Skipped;
        segment.detail = firstSentence(stay.passedOver, shortReason);
    } else if (say.i.status == Status::Closed) {
        segment.state = SegmentState::Skipped;
        segment.detail = firstSentence(say.i.dispositionReason, shortReason);
        if (segment.detail.isEmpty())
            segment.detail = say(noReason);
    }
    return segment;
}

QString approval(const Voice& say)
{
    const Review* review = say.d.review();
    if (!review || !review->approved)
        return say(notApproved);
    return say(approvedOn).arg(say.person(review->approvedBy), say.time(review->approved));
}

} // namespace

ReportState reportState(const Dossier& dossier)
{
    const Review* review = dossier.review();
    if (review && review->approved)
        return dossier.incident.status == Status::Closed ? ReportState::Final
                                                         : ReportState::Approved;
    return review && review->held ? ReportState::ForApproval : ReportState::Draft;
}

QString stateWord(const Voice& say, ReportState state)
{
    switch (state) {
    case ReportState::Draft: return say(draft);
    case ReportState::ForApproval: return say(forApproval);
    case ReportState::Approved: return say(approvedOpen);
    case ReportState::Final: return say(finalState);
    }
    return {};
}

QString versionNumber(const ReportContext& context, const Incident& incident)
{
    return QString::number(incident.cycle) + u'.' + QString::number(context.headSeq);
}

Blocks stageBar(const Voice& say)
{
    if (say.i.workflow == Workflow::None)
        return {Paragraph{say(withoutStages), ParagraphStyle::Small}};
    StageBar bar{.caption = say(toScale)};
    for (const CodeOf<Stage>& stage : codes<Stage>)
        bar.segments.push_back(segmentOf(say, stage.value));
    return {Heading{2, say(stagesHeading)}, bar};
}

Blocks documentControl(const Voice& say)
{
    const QString number = versionNumber(say.c, say.i);
    const QString tlp = say.code(say.i.tlp) + u" \u2013 "_s
        + say(readers.at(std::size_t(say.i.tlp)));
    return {
        Heading{2, say(controlHeading)},
        Facts{{say.fact(reference, say.i.reference),
               say.fact(version,
                        say(versionOf).arg(
                            number, QString::number(say.i.cycle), QString::number(say.c.headSeq))),
               say.fact(state, stateWord(say, reportState(say.d))),
               say.fact(leader, say.person(say.i.owner)),
               say.fact(author, say.text(say.c.author)),
               say.fact(approver, approval(say)),
               say.fact(asOf, say.time(say.c.now)),
               say.fact(distribution, tlp)}}};
}

} // namespace ireg::report
