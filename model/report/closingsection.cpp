// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/sections.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase historyHeading{u"Stage history", u"Historique des étapes"};
constexpr Phrase noVisits{u"No stage has been entered.", u"Aucune étape n’a été entamée."};
constexpr Phrase stage{u"Stage", u"Étape"};
constexpr Phrase cycle{u"Cycle", u"Cycle"};
constexpr Phrase entered{u"Entered", u"Entrée"};
constexpr Phrase left{u"Left", u"Sortie"};
constexpr Phrase spent{u"Time", u"Durée"};
constexpr Phrase by{u"By", u"Par"};
constexpr Phrase reason{u"Reason", u"Motif"};
constexpr Phrase bypassed{u"Left with open points: %1",
                          u"Quittée avec des points ouverts\u00A0: %1"};
constexpr Phrase passedOver{u"Passed over: %1", u"Omise\u00A0: %1"};
constexpr Phrase reentered{u"Entered again: %1", u"Reprise\u00A0: %1"};
constexpr Phrase stillOpen{u"still open", u"en cours"};
constexpr Phrase onHold{u"On hold: %1", u"En attente\u00A0: %1"};

constexpr Phrase signHeading{u"Sign-off", u"Visa"};
constexpr Phrase prepared{u"Prepared", u"Préparé"};
constexpr Phrase reviewed{u"Reviewed", u"Examiné"};
constexpr Phrase approved{u"Approved", u"Approuvé"};

constexpr Phrase verifyHeading{u"How to verify this report", u"Comment vérifier ce rapport"};
constexpr Phrase verifyInside{
    u"This PDF carries the record it was made from. “ireg verify REPORT.pdf” recomputes its hash "
    u"and "
    u"finds any altered byte; with “--against FILE” it also checks that the register FILE still "
    u"has "
    u"the event named below on its chain. The hash below is printed so that it can be compared "
    u"with "
    u"the one that the program prints.",
    u"Ce PDF contient l’enregistrement dont il est issu. «\u00A0ireg verify RAPPORT.pdf\u00A0» en "
    u"recalcule l’empreinte et décèle tout octet modifié\u00A0; avec «\u00A0--against "
    u"FICHIER\u00A0» "
    u"il contrôle aussi que la chaîne du registre FICHIER contient toujours l’événement "
    u"ci-dessous. "
    u"L’empreinte est imprimée pour être comparée à celle que le programme affiche."};
constexpr Phrase verifyOutside{
    u"“ireg verify FILE --head” with the event and hash below checks that the register FILE still "
    u"has on its chain what this report was made from.",
    u"«\u00A0ireg verify FICHIER --head\u00A0» avec l’événement et l’empreinte ci-dessous contrôle "
    u"que la chaîne du registre FICHIER contient toujours ce dont ce rapport est issu."};
constexpr Phrase recordHash{u"SHA-256 of the record", u"SHA-256 de l’enregistrement"};
constexpr Phrase chainHead{u"Head of the chain", u"Tête de la chaîne"};
constexpr Phrase registerId{u"Register", u"Registre"};
constexpr Phrase program{u"Made with", u"Produit avec"};

constexpr Phrase enteredBy{u"Entered by %1", u"Ouverte par %1"};

QString reasonOf(const Voice& say, const StageVisit& visit)
{
    const bool over = visit.entered && visit.left && visit.entered->ms == visit.left->ms;
    QStringList parts;
    if (visit.enteredBy && visit.enteredBy != visit.by)
        parts.append(say(enteredBy).arg(say.actor(visit.enteredBy)));
    if (!visit.reentryReason.isEmpty())
        parts.append(say(reentered).arg(visit.reentryReason));
    if (!visit.bypassReason.isEmpty())
        parts.append(say(over ? passedOver : bypassed).arg(visit.bypassReason));
    return parts.isEmpty() ? say.none() : parts.join(u'\n');
}

QStringList visitRow(const Voice& say, const StageVisit& visit)
{
    return {say.code(visit.stage),
            QString::number(visit.cycle),
            say.shortTime(visit.entered),
            visit.left ? say.shortTime(visit.left) : say(stillOpen),
            say.span(visit.entered, visit.left ? visit.left : std::optional(say.c.now)),
            say.actor(visit.by),
            reasonOf(say, visit)};
}

} // namespace

Blocks stageHistory(const Voice& say)
{
    if (say.i.workflow == Workflow::None)
        return {};
    Blocks blocks{Heading{1, say(historyHeading)}};
    if (say.i.status == Status::OnHold)
        blocks.push_back(Paragraph{say(onHold).arg(say.text(say.i.holdReason))});
    if (say.d.visits.empty()) {
        blocks.push_back(Paragraph{say(noVisits)});
        return blocks;
    }
    Table table{.columns = {say.column(stage),
                            say.column(cycle, 0, Align::End),
                            say.column(entered),
                            say.column(left),
                            say.column(spent),
                            say.column(by),
                            say.column(reason)}};
    for (const StageVisit& visit : say.d.visits)
        table.rows.push_back(visitRow(say, visit));
    blocks.push_back(table);
    return blocks;
}

Blocks signOff(const Voice& say)
{
    const Review* review = say.d.review();
    const auto nameOf = [&say](Id<Person> person) {
        return person ? say.person(person) : QString();
    };
    const auto dayOf = [&say](const std::optional<When>& when) {
        return when ? say.day(dateOf(*when)) : QString();
    };
    return {Heading{1, say(signHeading)},
            SignOff{{{say(prepared), say.c.author, say.day(dateOf(say.c.now))},
                     {say(reviewed),
                      review ? nameOf(review->facilitator) : QString(),
                      review ? dayOf(review->held) : QString()},
                     {say(approved),
                      review ? nameOf(review->approvedBy) : QString(),
                      review ? dayOf(review->approved) : QString()}}}};
}

Blocks verification(const Voice& say)
{
    const bool inside = !say.c.recordSha256.isEmpty();
    const QString head = QString::number(say.c.headSeq) + u':'
        + QString::fromLatin1(say.c.headHash.toHex());
    Facts facts;
    if (inside)
        facts.rows.push_back(say.fact(recordHash, QString::fromLatin1(say.c.recordSha256.toHex())));
    facts.rows.push_back(say.fact(chainHead, head));
    facts.rows.push_back(say.fact(registerId, say.text(say.d.profile.uuid)));
    facts.rows.push_back(say.fact(program, say.text(say.c.program)));
    return {Heading{1, say(verifyHeading)},
            Paragraph{say(inside ? verifyInside : verifyOutside)},
            facts};
}

} // namespace ireg::report
