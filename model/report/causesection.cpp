// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/dossier/workitem.h"
#include "model/language/labels.h"
#include "model/language/valuetext.h"
#include "model/language/whytext.h"
#include "model/report/sections.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Causes", u"Causes"};
constexpr Phrase category{u"Category", u"Catégorie"};
constexpr Phrase rootCause{u"Root cause", u"Cause profonde"};
constexpr Phrase factors{u"Contributing factors", u"Facteurs contributifs"};
constexpr Phrase controls{u"Controls that failed or were missing",
                          u"Mesures de sécurité défaillantes ou absentes"};
constexpr Phrase whyHeading{u"Why it happened", u"Pourquoi c’est arrivé"};
constexpr Phrase rootAnswer{u"Root cause: %1", u"Cause profonde\u00A0: %1"};
constexpr Phrase whyMarked{u"%1 (%2)", u"%1 (%2)"};
constexpr Phrase whyShown{u"%1\nShown by: %2", u"%1\nMontré par\u00A0: %2"};
constexpr Phrase regressionHeading{u"What used to work", u"Ce qui fonctionnait auparavant"};
constexpr Phrase lastGood{u"Last known to work", u"Dernier état correct"};
constexpr Phrase firstBad{u"First known not to work", u"Premier état défaillant"};
constexpr Phrase change{u"Change between the two", u"Changement intervenu"};
constexpr Phrase fixedIn{u"Fixed in", u"Corrigé dans"};
constexpr Phrase reviewHeading{u"Looking back", u"Retour d’expérience"};
constexpr Phrase reviewSummary{u"Conclusion of the review", u"Conclusion de l’examen"};
constexpr Phrase held{u"Review held", u"Examen tenu"};
constexpr Phrase facilitator{u"Facilitator", u"Animateur"};
constexpr Phrase participants{u"Participants", u"Personnes présentes"};
constexpr Phrase validated{u"Timeline validated", u"Chronologie validée"};
constexpr Phrase wentWell{u"Went well", u"Points forts"};
constexpr Phrase wentBadly{u"Went badly", u"Points faibles"};
constexpr Phrase luck{u"Where we were lucky", u"Part de chance"};
constexpr Phrase noReview{u"No review has been held in this cycle yet.",
                          u"Aucun examen n’a encore été tenu dans ce cycle."};

constexpr Phrase actionsHeading{u"Actions", u"Actions"};
constexpr Phrase noActions{u"No action is recorded.", u"Aucune action n’est consignée."};
constexpr Phrase number{u"No.", u"N°"};
constexpr Phrase action{u"Action", u"Action"};
constexpr Phrase type{u"Type", u"Type"};
constexpr Phrase owner{u"Owner", u"Responsable"};
constexpr Phrase due{u"Due", u"Échéance"};
constexpr Phrase state{u"State", u"État"};
constexpr Phrase doneOn{u"Done (%1)", u"Faite (%1)"};
constexpr Phrase doneResult{u"Done (%1): %2", u"Faite (%1)\u00A0: %2"};
constexpr Phrase notDone{u"Not to be done: %1", u"Ne sera pas faite\u00A0: %1"};
constexpr Phrase overdue{u"Open, overdue", u"Ouverte, en retard"};
constexpr Counted doneLate{{u"%2\n%1 day late", u"%2\n%1 jour de retard"},
                           {u"%2\n%1 days late", u"%2\n%1 jours de retard"}};
constexpr Phrase effectFound{u"%1\nEffect checked: %2", u"%1\nEfficacité vérifiée\u00A0: %2"};
constexpr Phrase noteOfCheck{u"%1 – %2", u"%1 – %2"};
constexpr Phrase openStill{u"Open", u"Ouverte"};
constexpr Phrase checkedBy{u"%1\nVerified by: %2", u"%1\nVérification\u00A0: %2"};

constexpr Phrase lessonsHeading{u"Lessons", u"Enseignements"};
constexpr Phrase noLesson{u"No lesson was drawn: %1", u"Aucun enseignement tiré\u00A0: %1"};
constexpr Phrase noLessonYet{u"No lesson is recorded yet.",
                             u"Aucun enseignement n’est encore consigné."};
constexpr Phrase lesson{u"Lesson", u"Enseignement"};
constexpr Phrase improves{u"Improves", u"Améliore"};
constexpr Phrase changed{u"Change", u"Changement"};
constexpr Phrase met{u"Met before", u"Déjà rencontré"};
constexpr Phrase metYes{u"yes", u"oui"};
constexpr Phrase metAfter{u"yes: it came back", u"oui\u00A0: il revient"};
constexpr Phrase metNo{u"no", u"non"};
constexpr Phrase watchFor{u"%1\nSign to look for: %2", u"%1\nSigne à guetter\u00A0: %2"};
constexpr Phrase lineBelow{u"%1\n%2: %3", u"%1\n%2\u00A0: %3"};
constexpr Phrase referencesHeading{u"Controls and references",
                                   u"Mesures de sécurité et références"};
constexpr Phrase taughtHeading{u"Training held", u"Formations tenues"};
constexpr Phrase stateOn{u"%1 (%2)", u"%1 (%2)"};
constexpr Phrase notVerified{u"%1, not verified", u"%1, non vérifié"};

/// What is known of a why beside its answer, and that a root is one.
QString whyItem(const Voice& say, const Why& why)
{
    Why plain = why;
    plain.root = false; // said in front
    QString text = say.text(why.answer);
    if (why.root)
        text = say(rootAnswer).arg(text);
    if (const QString marks = whyMarksText(say.c.language, plain); !marks.isEmpty())
        text = say(whyMarked).arg(text, marks);
    QStringList shown;
    for (const char* code : {codeOf<&Why::evidence>(), codeOf<&Why::grounds>()})
        shown.append(say.value(typeOf<Why>(), *typeOf<Why>().find(code), &why));
    shown.removeAll(QString());
    return shown.isEmpty() ? text : say(whyShown).arg(text, shown.join(u" · "_s));
}

Blocks whyBlocks(const Voice& say)
{
    if (say.d.whys.empty())
        return {};
    BulletList tree;
    for (const WhyLine& line : whyTree(say.d.whys)) {
        tree.items.append(whyItem(say, *line.why));
        tree.levels.push_back(line.depth);
    }
    return {Heading{2, say(whyHeading)}, tree};
}

bool isRegression(const Incident& i)
{
    return i.kind == Kind::Regression || !i.lastGood.isEmpty() || !i.firstBad.isEmpty()
        || !i.change.isEmpty() || !i.fixedIn.isEmpty();
}

Blocks regression(const Voice& say)
{
    if (!isRegression(say.i))
        return {};
    return {Heading{2, say(regressionHeading)},
            Facts{{say.fact(lastGood, say.text(say.i.lastGood)),
                   say.fact(firstBad, say.text(say.i.firstBad)),
                   say.fact(change, say.text(say.i.change)),
                   say.fact(fixedIn, say.text(say.i.fixedIn))}}};
}

Blocks lookingBack(const Voice& say)
{
    Blocks blocks{Heading{2, say(reviewHeading)}};
    const Review* review = say.d.review();
    if (!review) {
        blocks.push_back(Paragraph{say(noReview)});
        return blocks;
    }
    blocks.push_back(Facts{{say.fact(held, say.time(review->held)),
                            say.fact(facilitator, say.person(review->facilitator)),
                            say.fact(participants, say.text(review->participants)),
                            say.fact(validated, say.answer(review->timelineValidated)),
                            say.fact(reviewSummary, say.text(review->summary)),
                            say.fact(wentWell, say.text(review->wentWell)),
                            say.fact(wentBadly, say.text(review->wentBadly)),
                            say.fact(luck, say.text(review->luck))}});
    return blocks;
}

QString actionState(const Voice& say, const Action& one)
{
    QString text;
    if (one.done)
        text = one.result.isEmpty() ? say(doneOn).arg(say.shortTime(one.done))
                                    : say(doneResult).arg(say.shortTime(one.done), one.result);
    else if (!one.notDoneReason.isEmpty())
        text = say(notDone).arg(one.notDoneReason);
    else
        text = say(isPast(one.due, dateOf(say.c.now)) ? overdue : openStill);
    if (const qint64 late = daysDoneLate(one); late > 0)
        text = say.counted(doneLate, late).arg(text);
    if (one.effectiveness)
        text = say(effectFound).arg(text, say.code(*one.effectiveness));
    if (!one.checkNote.isEmpty())
        text = say(noteOfCheck).arg(text, one.checkNote);
    return one.verification.isEmpty() ? text : say(checkedBy).arg(text, one.verification);
}

QString lessonState(const Voice& say, const Lesson& one)
{
    const QString word = say.code(one.state);
    const auto& when = one.state == LessonState::Verified ? one.verified
        : one.state == LessonState::Applied               ? one.applied
                                                          : one.agreed;
    const QString text = when ? say(stateOn).arg(word, say.shortTime(when)) : word;
    return one.state == LessonState::Verified ? text : say(notVerified).arg(text);
}

QString lessonText(const Voice& say, const Lesson& one)
{
    QString text = one.signal.isEmpty() ? say.text(one.statement)
                                        : say(watchFor).arg(say.text(one.statement), one.signal);
    const RecordType& told = typeOf<Lesson>();
    for (const char* code :
         {codeOf<&Lesson::control>(), codeOf<&Lesson::nonconformity>(), codeOf<&Lesson::risk>()}) {
        if (const QString value = say.value(told, *told.find(code), &one); !value.isEmpty())
            text = say(lineBelow).arg(text, fieldLabel(say.c.language, told.name, code), value);
    }
    return text;
}

QString metBefore(const Voice& say, const Lesson& one)
{
    const auto link = std::ranges::find(say.d.metAgain, one.id, &LessonLink::lesson);
    if (one.incident == say.i.id)
        return say(metNo);
    return say(link != say.d.metAgain.end() && link->cameBack ? metAfter : metYes);
}

/// What an auditor finds the incident by in the organisation's other registers.
Blocks referenceBlocks(const Voice& say)
{
    const RecordType& told = typeOf<Incident>();
    Facts facts;
    for (const char* code : {codeOf<&Incident::control>(),
                             codeOf<&Incident::nonconformity>(),
                             codeOf<&Incident::risk>()}) {
        if (const QString value = say.value(told, *told.find(code), &say.i); !value.isEmpty())
            facts.rows.push_back({fieldLabel(say.c.language, told.name, code), value});
    }
    if (facts.rows.empty())
        return {};
    return {Heading{2, say(referencesHeading)}, facts};
}

Blocks trainingBlocks(const Voice& say)
{
    if (say.d.trainings.empty())
        return {};
    const RecordType& told = typeOf<Training>();
    const auto head = [&](const char* code) {
        return Column{fieldLabel(say.c.language, told.name, code)};
    };
    Table table{.columns = {head(codeOf<&Training::held>()),
                            head(codeOf<&Training::lesson>()),
                            head(codeOf<&Training::topic>()),
                            head(codeOf<&Training::heldBy>()),
                            head(codeOf<&Training::audience>()),
                            head(codeOf<&Training::people>())}};
    for (const Training& one : say.d.trainings)
        table.rows.push_back({say.shortTime(one.held),
                              one.lesson ? publicId(one.lesson) : say.none(),
                              say.text(one.topic),
                              say.person(one.heldBy),
                              say.text(one.audience),
                              one.people ? say.number(*one.people) : say.unknown()});
    return {Heading{2, say(taughtHeading)}, table};
}

void append(Blocks& blocks, const Blocks& more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
}

} // namespace

Blocks causes(const Voice& say)
{
    const Incident& i = say.i;
    const Review* review = say.d.review();
    const QString contributing = review ? review->contributingFactors : QString();
    const QString failed = review ? review->controlsFailed : QString();
    const QString known = i.rootCauseCategory ? say.code(*i.rootCauseCategory)
                                              : say.text(QString(), i.rootCauseNoneReason);
    Blocks blocks{Heading{1, say(heading)},
                  Facts{{say.fact(category, known),
                         say.fact(rootCause, say.text(i.rootCause, i.rootCauseNoneReason)),
                         say.fact(factors, say.text(contributing)),
                         say.fact(controls, say.text(failed))}}};
    for (const Blocks& part : {whyBlocks(say), regression(say), lookingBack(say)})
        blocks.insert(blocks.end(), part.begin(), part.end());
    return blocks;
}

Blocks actions(const Voice& say)
{
    Blocks blocks{Heading{1, say(actionsHeading)}};
    if (say.d.actions.empty()) {
        blocks.push_back(Paragraph{say(noActions)});
        return blocks;
    }
    Table table{.columns = {say.column(number),
                            say.column(action),
                            say.column(type),
                            say.column(owner),
                            say.column(due),
                            say.column(state)}};
    for (const Action& one : say.d.actions)
        table.rows.push_back({publicId(one.id),
                              say.text(one.title),
                              say.code(one.type),
                              say.person(one.owner),
                              say.day(one.due),
                              actionState(say, one)});
    blocks.push_back(table);
    return blocks;
}

Blocks lessons(const Voice& say)
{
    Blocks blocks{Heading{1, say(lessonsHeading)}};
    if (say.d.lessons.empty()) {
        blocks.push_back(Paragraph{say.i.lessonNoneReason.isEmpty()
                                       ? say(noLessonYet)
                                       : say(noLesson).arg(say.i.lessonNoneReason)});
        append(blocks, referenceBlocks(say));
        append(blocks, trainingBlocks(say));
        return blocks;
    }
    Table table{.columns = {say.column(number),
                            say.column(lesson),
                            say.column(improves),
                            say.column(changed),
                            say.column(owner),
                            say.column(state),
                            say.column(met)}};
    for (const Lesson& one : say.d.lessons)
        table.rows.push_back({publicId(one.id),
                              lessonText(say, one),
                              say.code(one.target),
                              say.text(one.change),
                              say.person(one.owner),
                              lessonState(say, one),
                              metBefore(say, one)});
    blocks.push_back(table);
    append(blocks, referenceBlocks(say));
    append(blocks, trainingBlocks(say));
    return blocks;
}

} // namespace ireg::report
