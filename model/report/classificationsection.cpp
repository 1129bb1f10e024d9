// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/severity.h"
#include "model/language/entrywords.h"
#include "model/report/sections.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Scope, classification and severity",
                         u"Périmètre, classification et gravité"};
constexpr Phrase whatHappened{u"What happened", u"Ce qui s’est passé"};
constexpr Phrase kind{u"Kind", u"Nature"};
constexpr Phrase disposition{u"Disposition", u"Qualification"};
constexpr Phrase withReason{u"%1 – %2", u"%1 – %2"};
constexpr Phrase occurred{u"Occurred", u"Survenu"};
constexpr Phrase fromTo{u"%1 \u2013 %2", u"%1 \u2013 %2"};
constexpr Phrase group{u"Part of", u"Fait partie de"};
constexpr Phrase linked{u"Linked incidents", u"Incidents liés"};
constexpr Phrase external{u"References elsewhere", u"Références externes"};
constexpr Phrase tags{u"Taxonomy", u"Taxonomie"};
constexpr Phrase linkTo{u"%1: %2", u"%1\u00A0: %2"};

constexpr Phrase severityHeading{u"How the severity was found", u"Détermination de la gravité"};
constexpr Phrase impactLevel{u"Impact (highest of the three)",
                             u"Incidence (la plus forte des trois)"};
constexpr Phrase urgency{u"Urgency", u"Urgence"};
constexpr Phrase fromMatrix{u"From the matrix", u"Selon la matrice"};
constexpr Phrase floors{u"Raised because", u"Relevée parce que"};
constexpr Phrase noFloor{u"no floor applies", u"aucun plancher ne s’applique"};
constexpr Phrase computed{u"Computed severity", u"Gravité calculée"};
constexpr Phrase chosen{u"Chosen severity", u"Gravité retenue"};
constexpr Phrase asComputed{u"%1, as computed", u"%1, comme calculée"};
constexpr Phrase against{u"%1, chosen instead of %2", u"%1 (calculée\u00A0: %2)"};
constexpr Phrase reason{u"Reason for the choice", u"Motif du choix"};
constexpr Phrase confirmed{u"Confirmed by", u"Confirmée par"};
constexpr Phrase initial{u"Initial severity", u"Gravité initiale"};
constexpr Phrase peak{u"Peak severity", u"Gravité la plus élevée"};
constexpr Phrase finalOne{u"Final severity", u"Gravité finale"};
constexpr Phrase present{u"Present severity", u"Gravité actuelle"};
constexpr Phrase changesCaption{u"How the severity changed", u"Évolution de la gravité"};
constexpr Phrase stepWhen{u"When", u"Quand"};
constexpr Phrase stepChange{u"From and to", u"De et à"};
constexpr Phrase stepWhy{u"Reason", u"Motif"};
constexpr Phrase stepWho{u"Who", u"Qui"};
constexpr Phrase secondPersons{u"What a second person looks at", u"Regard d’une seconde personne"};
constexpr Phrase doneAlone{u"Done alone", u"Fait seul"};
constexpr Phrase confirmedCell{u"Confirmed", u"Confirmé"};
constexpr Phrase personAndTime{u"%1, %2", u"%1, %2"};
constexpr Phrase notGraded{
    u"not all of confidentiality, integrity, availability and urgency are "
    u"graded yet",
    u"confidentialité, intégrité, disponibilité et urgence ne sont pas encore "
    u"toutes évaluées"};
constexpr Phrase matrixCaption{u"Severity matrix, version %1; ● marks this incident",
                               u"Matrice de gravité, version %1\u00A0; ● désigne cet incident"};
constexpr Phrase corner{u"Impact \\ urgency", u"Incidence \\ urgence"};

constexpr std::array floorWords{
    Phrase{u"people’s safety was at stake", u"la sécurité de personnes était en jeu"},
    Phrase{u"the disaster recovery plan was invoked",
           u"le plan de reprise après sinistre a été déclenché"},
    Phrase{u"serious harm to individuals is likely",
           u"un préjudice grave pour des personnes est probable"},
    Phrase{u"a law asks that somebody be told", u"une loi impose d’avertir quelqu’un"},
    Phrase{u"a ransom was demanded", u"une rançon a été demandée"}};

std::optional<Level> impactOf(const Incident& i)
{
    if (!i.confidentiality || !i.integrity || !i.availability)
        return std::nullopt;
    return std::max({*i.confidentiality, *i.integrity, *i.availability});
}

QString occurredText(const Voice& say)
{
    if (say.i.occurredFrom && say.i.occurredTo)
        return say(fromTo).arg(say.time(say.i.occurredFrom), say.time(say.i.occurredTo));
    return say.time(say.i.occurredFrom);
}

QString linksText(const Voice& say)
{
    QStringList lines;
    for (const IncidentLink& link : say.d.links) {
        const auto found = say.d.incidentReferences.find(link.other.value);
        const QString other = found == say.d.incidentReferences.end() ? say.unknown()
                                                                      : found->second;
        lines.append(say(linkTo).arg(say.code(link.kind), other));
    }
    return lines.join(u'\n');
}

QString tagsText(const Voice& say)
{
    QStringList lines;
    for (const Tag& tag : say.d.tags)
        lines.append(say(linkTo).arg(tag.scheme, joined({tag.path, tag.code}, u" = "_s)));
    return lines.join(u'\n');
}

Facts scopeFacts(const Voice& say)
{
    const QString decided = say.code(say.i.disposition);
    Facts facts{{say.fact(kind, say.code(say.i.kind)),
                 say.fact(disposition,
                          say.i.dispositionReason.isEmpty()
                              ? decided
                              : say(withReason).arg(decided, say.i.dispositionReason)),
                 say.fact(occurred, occurredText(say))}};
    const auto addIfAny = [&](const Phrase& label, const QString& value) {
        if (!value.isEmpty())
            facts.rows.push_back(say.fact(label, value));
    };
    addIfAny(group, say.i.groupName);
    addIfAny(linked, linksText(say));
    addIfAny(external, say.i.externalReferences);
    addIfAny(tags, tagsText(say));
    return facts;
}

QString floorsText(const Voice& say, const SeverityResult& result)
{
    QStringList words;
    for (const Floor floor : result.floors)
        words.append(say(floorWords.at(std::size_t(floor))));
    return words.isEmpty() ? say(noFloor) : words.join(u"; "_s);
}

QString matrixCell(const Voice& say)
{
    const auto impact = impactOf(say.i);
    if (!impact || !say.i.urgency)
        return say(notGraded);
    if (*impact == Level::None)
        return say.code(Severity::Planning);
    return say.code(severityOf(*impact, *say.i.urgency, say.d.profile.matrixVersion));
}

QString chosenText(const Voice& say)
{
    if (!say.i.severity)
        return say.unknown();
    if (!say.i.severityOverride || say.i.severityOverride == say.i.severityComputed)
        return say(asComputed).arg(say.code(*say.i.severity));
    return say(against).arg(say.code(*say.i.severity), say.code(say.i.severityComputed));
}

Facts severityFacts(const Voice& say)
{
    const SeverityResult result = computeSeverity(say.i, say.d.profile.matrixVersion);
    Facts facts{{say.fact(impactLevel, say.code(impactOf(say.i))),
                 say.fact(urgency, say.code(say.i.urgency)),
                 say.fact(fromMatrix, matrixCell(say)),
                 say.fact(floors, floorsText(say, result)),
                 say.fact(computed, say.code(result.computed)),
                 say.fact(chosen, chosenText(say))}};
    if (say.i.severityOverride)
        facts.rows.push_back(say.fact(reason, say.text(say.i.severityReason)));
    facts.rows.push_back(say.fact(confirmed, say.person(say.i.severityConfirmedBy)));
    if (say.d.severities.empty())
        return facts;
    facts.rows.push_back(say.fact(initial, say.code(initialSeverity(say.d.severities))));
    facts.rows.push_back(say.fact(peak, say.code(peakSeverity(say.d.severities))));
    const bool over = say.i.status == Status::Closed;
    facts.rows.push_back(say.fact(over ? finalOne : present, say.code(say.i.severity)));
    return facts;
}

/// Each step with its reason, also one that was taken back.
Blocks severityChanges(const Voice& say)
{
    if (say.d.severities.size() < 2)
        return {};
    Table table{.columns = {say.column(stepWhen),
                            say.column(stepChange),
                            say.column(stepWhy),
                            say.column(stepWho)},
                .caption = say(changesCaption)};
    for (const SeverityChange& one : say.d.severities) {
        const QString reasoned = severityReasonText(say.c.language, one);
        table.rows.push_back({say.cellTime(one.at),
                              severityStepText(say.c.language, {one.before, one.after}),
                              reasoned.isEmpty() ? say.none() : reasoned,
                              say.actor(one.by)});
    }
    return {table};
}

QString personWhen(const Voice& say, Id<Person> person, const std::optional<When>& at)
{
    return say(personAndTime).arg(say.person(person), say.time(at));
}

Blocks confirmations(const Voice& say)
{
    if (say.d.confirmations.empty())
        return {};
    Table table{.columns = {say.column(doneAlone), say.column(stepWho), say.column(confirmedCell)},
                .caption = say(secondPersons)};
    for (const Confirmation& one : say.d.confirmations)
        table.rows.push_back({confirmationText(say.c.language, one),
                              personWhen(say, one.decidedBy, one.decided),
                              isPending(one) ? secondPersonPendingText(say.c.language)
                                             : personWhen(say, one.confirmedBy, one.confirmed)});
    return {table};
}

Table matrix(const Voice& say)
{
    const int version = say.d.profile.matrixVersion;
    Table table{.columns = {say.column(corner)}, .caption = say(matrixCaption).arg(version)};
    for (const CodeOf<Urgency>& across : codes<Urgency>)
        table.columns.push_back({say.code(across.value), 0, Align::Centre});
    for (const Level level : {Level::High, Level::Moderate, Level::Low}) {
        QStringList row{say.code(level)};
        for (const CodeOf<Urgency>& across : codes<Urgency>) {
            const bool here = impactOf(say.i) == level && say.i.urgency == across.value;
            row.append((here ? u"\u25CF "_s : QString())
                       + say.code(severityOf(level, across.value, version)));
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

Blocks classification(const Voice& say)
{
    Blocks blocks{Heading{1, say(heading)}};
    blocks.push_back(Heading{2, say(whatHappened)});
    blocks.push_back(Paragraph{say.text(say.i.summary)});
    blocks.push_back(scopeFacts(say));
    blocks.push_back(Heading{2, say(severityHeading)});
    blocks.push_back(severityFacts(say));
    for (const Blocks& part : {severityChanges(say), confirmations(say)})
        blocks.insert(blocks.end(), part.begin(), part.end());
    blocks.push_back(matrix(say));
    return blocks;
}

} // namespace ireg::report
