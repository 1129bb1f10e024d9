// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/closings.h"
#include "model/report/sections.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase detectionHeading{u"Detection", u"Détection"};
constexpr Phrase noticed{u"Noticed", u"Constaté"};
constexpr Phrase by{u"Noticed by", u"Constaté par"};
constexpr Phrase how{u"How", u"Comment"};
constexpr Phrase reporter{u"Reported by", u"Signalé par"};
constexpr Phrase recorded{u"Entered in the register", u"Inscrit au registre"};
constexpr Phrase acknowledged{u"Taken on by its owner", u"Pris en charge"};
constexpr Phrase declared{u"Declared an incident", u"Déclaré comme incident"};
constexpr Phrase aware{u"Legal awareness", u"Prise de connaissance (légale)"};
constexpr Phrase toDetect{u"Time to detect", u"Délai de détection"};

constexpr Phrase responseHeading{u"Response", u"Réponse"};
constexpr Phrase measures{u"Immediate measures", u"Mesures immédiates"};
constexpr Phrase contained{u"Contained", u"Incident contenu"};
constexpr Phrase containedBy{u"Confirmed by", u"Confirmé par"};
constexpr Phrase verified{u"How it was verified", u"Comment cela a été vérifié"};
constexpr Phrase residual{u"Residual risk", u"Risque résiduel"};
constexpr Phrase noResidual{u"none recorded", u"aucun consigné"};
constexpr Phrase eradicated{u"Eradicated", u"Éradiqué"};
constexpr Phrase recovered{u"Recovered", u"Rétabli"};
constexpr Phrase toContain{u"Time to contain", u"Délai de confinement"};
constexpr Phrase toRecover{u"Time to recover", u"Délai de rétablissement"};
constexpr Phrase toResolve{u"Time to resolve, from recording",
                           u"Délai de résolution, depuis l’enregistrement"};
constexpr Phrase toFirstClosing{u"Time to first closing, from recording",
                                u"Délai jusqu’à la première clôture, depuis l’enregistrement"};
constexpr Phrase plansHeading{u"Recovery and continuity plans",
                              u"Plans de reprise et de continuité"};
constexpr Phrase recoveryPlan{u"Disaster recovery plan", u"Plan de reprise après sinistre (PRA)"};
constexpr Phrase continuityPlan{u"Business continuity plan",
                                u"Plan de continuité d’activité (PCA)"};
constexpr Phrase planReason{u"Reason", u"Motif"};
constexpr Phrase planDecidedBy{u"Decided by", u"Décidé par"};
constexpr Phrase planDecided{u"Decided", u"Décidé le"};
constexpr Phrase noPlan{
    u"Whether to invoke a plan was not decided; the severity did not call for it.",
    u"Le déclenchement d’un plan n’a pas été décidé\u00A0; la gravité ne "
    u"l’exigeait pas."};

bool planQuestionArose(const Incident& i)
{
    return !i.severity || i.severity == Severity::Critical
        || i.recoveryPlan != PlanDecision::NotDecided
        || i.continuityPlan != PlanDecision::NotDecided;
}

Blocks plans(const Voice& say)
{
    const Incident& i = say.i;
    Blocks blocks{Heading{2, say(plansHeading)}};
    if (!planQuestionArose(i)) {
        blocks.push_back(Paragraph{say(noPlan)});
        return blocks;
    }
    blocks.push_back(Facts{{say.fact(recoveryPlan, say.code(i.recoveryPlan)),
                            say.fact(continuityPlan, say.code(i.continuityPlan)),
                            say.fact(planReason, say.text(i.planReason)),
                            say.fact(planDecidedBy, say.person(i.planDecidedBy)),
                            say.fact(planDecided, say.time(i.planDecided))}});
    return blocks;
}

} // namespace

Blocks detection(const Voice& say)
{
    const Incident& i = say.i;
    return {Heading{1, say(detectionHeading)},
            Facts{{say.fact(noticed, say.time(i.noticed)),
                   say.fact(by, say.code(i.detectedBy)),
                   say.fact(how, say.text(i.detectionDetail)),
                   say.fact(reporter, say.text(i.reporter)),
                   say.fact(recorded, say.time(i.recorded)),
                   say.fact(acknowledged, say.time(i.acknowledged)),
                   say.fact(declared, say.time(i.declared)),
                   say.fact(aware, say.time(i.aware, i.awareNoneReason)),
                   say.fact(toDetect, say.span(i.occurredFrom, i.noticed))}}};
}

Blocks response(const Voice& say)
{
    const Incident& i = say.i;
    Facts facts{{say.fact(contained, say.time(i.contained, i.containedNoneReason))}};
    if (i.contained) {
        facts.rows.push_back(say.fact(containedBy, say.person(i.containedBy)));
        facts.rows.push_back(say.fact(verified, say.text(i.containmentVerified)));
    }
    facts.rows.push_back(say.fact(
        residual,
        i.residualRisk.isEmpty() && i.contained ? say(noResidual) : say.text(i.residualRisk)));
    facts.rows.push_back(say.fact(eradicated, say.time(i.eradicated)));
    facts.rows.push_back(say.fact(recovered, say.time(i.recovered)));
    facts.rows.push_back(say.fact(toContain, say.span(i.noticed, i.contained)));
    facts.rows.push_back(say.fact(toRecover, say.span(i.noticed, i.recovered)));
    if (const std::vector<Closing> all = closings(say.d); !all.empty())
        facts.rows.push_back(say.fact(i.cycle > 1 ? toFirstClosing : toResolve,
                                      say.span(i.recorded, all.front().closed)));
    Blocks blocks{Heading{1, say(responseHeading)},
                  Heading{2, say(measures)},
                  Paragraph{say.text(i.immediateMeasures)},
                  facts};
    for (const Block& block : plans(say))
        blocks.push_back(block);
    return blocks;
}

} // namespace ireg::report
