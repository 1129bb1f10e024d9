// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/language/standingcases.h"

#include "tests/support/obligations.h"
#include "tests/support/readydossier.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

Person personNamed(qint64 id, const char16_t* name)
{
    Person person;
    person.id = {id};
    person.name = QString::fromUtf16(name);
    return person;
}

/// Noticed on Friday 2 October at 17:40, and nothing else is known.
Dossier fresh()
{
    Dossier dossier;
    dossier.profile.zone = u"Australia/Sydney"_s;
    dossier.rules = rulesOf({});
    dossier.people = {{1, personNamed(1, u"Isolde Quill")}, {2, personNamed(2, u"Odo Vole")}};
    dossier.incident.id = {1};
    dossier.incident.reference = u"INC-2026-0001"_s;
    dossier.incident.title = u"Two customers saw each other's list"_s;
    dossier.incident.stage = Stage::Assess;
    dossier.incident.noticed = at("2026-10-02T07:40:00.000");
    StageVisit visit;
    visit.entered = dossier.incident.noticed;
    dossier.visits = {visit};
    return dossier;
}

/// Owned, contained on the same day, in Contain, of which nothing is missing.
Dossier contained()
{
    Dossier dossier = aReadyDossier();
    const Dossier base = fresh();
    dossier.profile = base.profile;
    dossier.rules = base.rules;
    dossier.people = base.people;
    dossier.incident.reference = base.incident.reference;
    dossier.incident.title = base.incident.title;
    dossier.incident.stage = Stage::Contain;
    dossier.incident.contained = at("2026-10-02T08:05:00.000");
    dossier.notifications.clear();
    dossier.actions.clear();
    dossier.watch.clear();
    return dossier;
}

Dossier closed()
{
    Dossier dossier = contained();
    dossier.incident.stage = Stage::Monitor;
    dossier.incident.status = Status::Closed;
    dossier.incident.closed = at("2026-10-04T23:15:00.000");
    dossier.incident.closedBy = {2};
    return dossier;
}

Dossier reopened()
{
    Dossier dossier = contained();
    dossier.incident.cycle = 2;
    dossier.incident.contained.reset();
    StageVisit again;
    again.cycle = 2;
    again.stage = Stage::Contain;
    again.entered = at("2026-10-04T23:30:00.000");
    dossier.visits.push_back(again);
    return dossier;
}

Action toDo(const char16_t* title, QDate due, Id<Person> owner = {2})
{
    Action action;
    action.id = {7};
    action.title = QString::fromUtf16(title);
    action.due = due;
    action.owner = owner;
    return action;
}

Dossier withActions(const std::vector<Action>& actions)
{
    Dossier dossier = contained();
    dossier.actions = actions;
    return dossier;
}

Dossier setAside(Disposition disposition)
{
    Dossier dossier = closed();
    dossier.incident.individuals.reset();
    dossier.incident.contained.reset();
    dossier.incident.disposition = disposition;
    return dossier;
}

Dossier told(const char16_t* title, const char16_t* summary)
{
    Dossier dossier = fresh();
    dossier.incident.title = QString::fromUtf16(title);
    dossier.incident.summary = QString::fromUtf16(summary);
    return dossier;
}

Dossier pending(Concern concern)
{
    Dossier dossier = contained();
    Confirmation one;
    one.concern = concern;
    one.decided = at("2026-10-03T08:00:00.000");
    dossier.confirmations = {one, one};
    return dossier;
}

Dossier boundByGdpr(const char* aware)
{
    Dossier dossier = contained();
    dossier.rules = rulesOf({u"eu-gdpr-controller"_s});
    dossier.assessments = {answered(u"eu-gdpr-controller"_s, Assessed::Triggered)};
    if (aware)
        dossier.incident.aware = at(aware);
    else
        dossier.incident.aware.reset();
    return dossier;
}

Dossier changed(Dossier dossier, void (*change)(Dossier&))
{
    change(dossier);
    return dossier;
}

} // namespace

QDateTime thatMonday()
{
    return at("2026-10-05T00:00:00.000").utc();
}

std::vector<StandingCase> openStates()
{
    const auto onHold = [](Dossier& d) {
        d.incident.status = Status::OnHold;
        d.incident.holdReason = u"The surveyor comes on Friday."_s;
    };
    const auto withoutReason = [](Dossier& d) { d.incident.status = Status::OnHold; };
    const auto outside = [](Dossier& d) {
        d.incident.workflow = Workflow::None;
        d.incident.stage.reset();
    };
    return {
        {"fresh",
         fresh(),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40 and is not contained yet. Nobody is in charge yet, and 6 points are left to "
         u"settle in “Assess”; no deadline is set.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40 et n’est pas encore contenu. Personne n’en a encore la charge, et il reste 6 "
         u"points à régler à l’étape « Qualifier » ; aucune échéance n’est fixée."},
        {"contained",
         contained(),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, concerns 214 people and was contained at 18:05. Isolde Quill has nothing left to "
         u"settle in “Contain”; no deadline is set.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, concerne 214 personnes et a été contenu à 18:05. Isolde Quill n’a plus rien à "
         u"régler à l’étape « Contenir » ; aucune échéance n’est fixée."},
        {"on hold",
         changed(contained(), onHold),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, concerns 214 people and was contained at 18:05. Isolde Quill is in charge, and "
         u"the work is on hold (“The surveyor comes on Friday”); no deadline is set.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, concerne 214 personnes et a été contenu à 18:05. Isolde Quill en a la charge, et "
         u"le travail est suspendu (« The surveyor comes on Friday ») ; aucune échéance n’est "
         u"fixée."},
        {"on hold without a word",
         changed(fresh(), withoutReason),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40 and is not contained yet. Nobody is in charge yet, and the work is on hold; no "
         u"deadline is set.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40 et n’est pas encore contenu. Personne n’en a encore la charge, et le travail est "
         u"suspendu ; aucune échéance n’est fixée."},
        {"taken over from outside",
         changed(fresh(), outside),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40 and is not contained yet. Nobody is in charge yet; no deadline is set.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40 et n’est pas encore contenu. Personne n’en a encore la charge ; aucune échéance "
         u"n’est fixée."},
    };
}

std::vector<StandingCase> endedStates()
{
    const auto sameAsAnother = [](Dossier& d) {
        IncidentLink link;
        link.kind = LinkKind::DuplicateOf;
        link.other = {9};
        d.links = {link};
        d.incidentReferences = {{9, u"INC-2026-0009"_s}};
    };
    return {
        {"closed",
         closed(),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, concerned 214 people, was contained at 18:05 and was closed on Monday 5 October "
         u"at 10:15 by Odo Vole. Nothing is left to do.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, a concerné 214 personnes, a été contenu à 18:05 et a été clos le lundi 5 octobre "
         u"à 10:15 par Odo Vole. Il ne reste rien à faire."},
        {"opened again",
         reopened(),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, was opened again on Monday 5 October at 10:30, concerns 214 people and is not "
         u"contained yet. Isolde Quill has 1 point left to settle in “Contain”; no deadline is "
         u"set.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, a été rouvert le lundi 5 octobre à 10:30, concerne 214 personnes et n’est pas "
         u"encore contenu. Isolde Quill a encore 1 point à régler à l’étape « Contenir » ; aucune "
         u"échéance n’est fixée."},
        {"duplicate",
         changed(setAside(Disposition::Duplicate), sameAsAnother),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, is the same as INC-2026-0009 and was closed on Monday 5 October at 10:15 by Odo "
         u"Vole. Nothing is left to do.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, est le même que INC-2026-0009 et a été clos le lundi 5 octobre à 10:15 par Odo "
         u"Vole. Il ne reste rien à faire."},
        {"false alarm",
         setAside(Disposition::FalsePositive),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, was a false alarm and was closed on Monday 5 October at 10:15 by Odo Vole. "
         u"Nothing is left to do.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, était une fausse alerte et a été clos le lundi 5 octobre à 10:15 par Odo Vole. "
         u"Il ne reste rien à faire."},
        {"handed over",
         setAside(Disposition::Transferred),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, was handed over to others and was closed on Monday 5 October at 10:15 by Odo "
         u"Vole. Nothing is left to do.",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, a été transmis à d’autres et a été clos le lundi 5 octobre à 10:15 par Odo Vole. "
         u"Il ne reste rien à faire."},
    };
}

std::vector<StandingCase> knownFacts()
{
    const auto coarse = [](Dossier& d) {
        d.incident.noticed = When{
            at("2026-02-28T13:00:00.000").ms, u"Australia/Sydney"_s, Precision::Month};
        d.incident.containedNoneReason = u"Nothing to contain"_s;
    };
    const auto rough = [](Dossier& d) {
        d.incident.noticed->precision = Precision::About;
        d.incident.personalData = Answer::Yes;
        d.incident.disposition = Disposition::Suspected;
    };
    const auto lastYear = [](Dossier& d) {
        d.incident.noticed = at("2025-12-30T22:00:00.000");
        d.incident.usersAffected = 1;
        d.incident.serviceMinutes = 130;
    };
    const auto things = [](Dossier& d) {
        for (const char16_t* name : {u"Tides", u"Bridge", u"Locks", u"Buoys", u"Tides"}) {
            Affected one;
            one.name = QString::fromUtf16(name);
            d.affected.push_back(one);
        }
    };
    return {
        {"known by the month",
         changed(fresh(), coarse),
         u"Two customers saw each other's list; the incident was noticed in March 2026. ",
         u"Two customers saw each other's list ; l’incident a été constaté en mars 2026. "},
        {"about",
         changed(fresh(), rough),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"about 17:40, concerns people whose number is not known yet, is not contained yet and is "
         u"only suspected so far. ",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre "
         u"vers 17:40, concerne des personnes dont le nombre reste inconnu, n’est pas encore "
         u"contenu et n’est pour l’instant que suspecté. "},
        {"another year",
         changed(fresh(), lastYear),
         u"Two customers saw each other's list; the incident was noticed on Wednesday 31 December "
         u"2025 at "
         u"09:00, concerns 1 user, interrupted service for 2 h 10 min and is not contained yet. ",
         u"Two customers saw each other's list ; l’incident a été constaté le mercredi 31 décembre "
         u"2025 à "
         u"09:00, concerne 1 utilisateur, a interrompu le service pendant 2 h 10 min et n’est pas "
         u"encore contenu. "},
        {"things",
         changed(fresh(), things),
         u"Two customers saw each other's list; the incident was noticed on Friday 2 October at "
         u"17:40, affects Tides, Bridge, Locks and 1 other and is not contained yet. ",
         u"Two customers saw each other's list ; l’incident a été constaté le vendredi 2 octobre à "
         u"17:40, touche Tides, Bridge, Locks et 1 autre et n’est pas encore contenu. "},
    };
}

std::vector<StandingCase> ownWords()
{
    const auto unnamed = [](Dossier& d) { d.incident.title = QString(); };
    return {
        {"a question",
         told(u"Who took the %1 laptop?", u""),
         u"Who took the %1 laptop? The incident was noticed on Friday 2 October at 17:40 and is "
         u"not contained yet. ",
         u"Who took the %1 laptop? L’incident a été constaté le vendredi 2 octobre à 17:40 et "
         u"n’est pas encore contenu. "},
        {"ends twice",
         told(u"Short", u"The printer stopped...\nThen it smoked."),
         u"The printer stopped; the incident was noticed on Friday 2 October at 17:40 and is not "
         u"contained yet. ",
         u"The printer stopped ; l’incident a été constaté le vendredi 2 octobre à 17:40 et n’est "
         u"pas encore contenu. "},
        {"a heading",
         told(u"The printer stopped.", u"What we know:\n- it smokes"),
         u"The printer stopped; the incident was noticed on Friday 2 October at 17:40 and is not "
         u"contained yet. ",
         u"The printer stopped ; l’incident a été constaté le vendredi 2 octobre à 17:40 et n’est "
         u"pas encore contenu. "},
        {"without a title",
         changed(fresh(), unnamed),
         u"Incident INC-2026-0001; the incident was noticed on Friday 2 October at 17:40 and is "
         u"not contained yet. ",
         u"Incident INC-2026-0001 ; l’incident a été constaté le vendredi 2 octobre à 17:40 et "
         u"n’est pas encore contenu. "},
    };
}

std::vector<StandingCase> actionsToDo()
{
    const auto closedWith = [](Dossier& d) {
        d.incident.status = Status::Closed;
        d.incident.closed = at("2026-10-04T23:15:00.000");
    };
    return {
        {"an action of the owner's",
         withActions({toDo(u"Ask the harbours.", QDate(2026, 10, 9), {1})}),
         u"; “Ask the harbours” is due by the end of Friday 9 October.",
         u" ; « Ask the harbours » est à faire d’ici la fin du vendredi 9 octobre."},
        {"an action of somebody else's, late",
         withActions({toDo(u"Ask the harbours", QDate(2026, 10, 1))}),
         u"; “Ask the harbours” (Odo Vole) has been overdue since Thursday 1 October.",
         u" ; « Ask the harbours » (Odo Vole) est en retard depuis le jeudi 1er octobre."},
        {"due today",
         withActions({toDo(u"Ask", QDate(2026, 10, 5))}),
         u"; “Ask” (Odo Vole) is due by the end of Monday 5 October.",
         u" ; « Ask » (Odo Vole) est à faire d’ici la fin du lundi 5 octobre."},
        {"two late, and one to come",
         withActions({toDo(u"Tell", QDate(2026, 10, 2), {1}),
                      toDo(u"Ask", QDate(2026, 10, 1)),
                      toDo(u"Write", QDate(2027, 1, 4), {1}),
                      toDo(u"Print", QDate())}),
         u"; 2 things are overdue, the first, “Ask” (Odo Vole), since Thursday 1 October and "
         u"“Write” is due by the end of Monday 4 January 2027.",
         u" ; 2 points sont en retard, le premier, « Ask » (Odo Vole), depuis le jeudi 1er "
         u"octobre et « Write » est à faire d’ici la fin du lundi 4 janvier 2027."},
        {"no date",
         withActions({toDo(u"Print", QDate())}),
         u"; “Print” (Odo Vole) is still to be done, without a date so far.",
         u" ; « Print » (Odo Vole) reste à faire, encore sans date."},
        {"closed, but",
         changed(withActions({toDo(u"Print", QDate(2026, 10, 9), {1})}), closedWith),
         u" at 10:15. “Print” is due by the end of Friday 9 October.",
         u" à 10:15. « Print » est à faire d’ici la fin du vendredi 9 octobre."},
        {"closed, and nobody was told in time",
         changed(boundByGdpr("2026-09-30T08:00:00.000"), closedWith),
         u" at 10:15. Nothing is left to do.",
         u" à 10:15. Il ne reste rien à faire."},
    };
}

std::vector<StandingCase> dutiesToDo()
{
    return {
        {"a clock of the law",
         boundByGdpr("2026-10-02T08:00:00.000"),
         u"; “Notify the supervisory authority (GDPR 72 h)” is due by Monday 5 October at 20:00 "
         u"(UTC+11:00).",
         u" ; « Notifier l’autorité de contrôle (RGPD 72 h) » est à faire avant le lundi 5 octobre "
         u"à 20:00 "
         u"(UTC+11:00)."},
        {"a clock that is over",
         boundByGdpr("2026-09-30T08:00:00.000"),
         u"; “Notify the supervisory authority (GDPR 72 h)” has been overdue since Saturday 3 "
         u"October at 19:00 (UTC+10:00).",
         u" ; « Notifier l’autorité de contrôle (RGPD 72 h) » est en retard depuis le samedi 3 "
         u"octobre à "
         u"19:00 (UTC+10:00)."},
        {"a clock that did not start",
         boundByGdpr(nullptr),
         u"; “Notify the supervisory authority (GDPR 72 h)” is still to be done, without a date so "
         u"far.",
         u" ; « Notifier l’autorité de contrôle (RGPD 72 h) » reste à faire, encore sans date."},
        {"less severe, says one",
         pending(Concern::SeverityLowered),
         u"; no deadline is set. A second person still has to confirm that it is less severe.",
         u" ; aucune échéance n’est fixée. Une seconde personne doit encore confirmer la gravité "
         u"moindre."},
        {"set aside by one",
         pending(Concern::SetAside),
         u"; no deadline is set. A second person still has to confirm that it was set aside.",
         u" ; aucune échéance n’est fixée. Une seconde personne doit encore confirmer qu’il est "
         u"écarté."},
        {"closed by one",
         pending(Concern::Closed),
         u"; no deadline is set. A second person still has to confirm the closing.",
         u" ; aucune échéance n’est fixée. Une seconde personne doit encore confirmer la "
         u"clôture."}};
}

std::vector<StandingCase> dutiesBeside()
{
    return {
        {"a question before it",
         changed(boundByGdpr("2026-10-04T20:00:00.000"),
                 [](Dossier& dossier) {
                     dossier.rules = rulesOf({u"eu-gdpr-controller"_s, u"eu-nis2"_s});
                 }),
         u"; “Decide who has to be told: NIS2 significant incident” is due by Tuesday 6 October at "
         u"08:00 (UTC+11:00) and “Notify the supervisory authority (GDPR 72 h)” is due by Thursday "
         u"8 October at 08:00 (UTC+11:00).",
         u" ; « Décider qui est à informer : NIS 2 : incident important » est à faire avant le "
         u"mardi 6 octobre à 08:00 (UTC+11:00) et « Notifier l’autorité de contrôle (RGPD 72 h) » "
         u"est à faire avant le jeudi 8 octobre à 08:00 (UTC+11:00)."},
        {"whom a message reached",
         changed(contained(),
                 [](Dossier& dossier) {
                     Notification sent;
                     sent.id = {1};
                     sent.recipient = u"insurer"_s;
                     sent.sent = at("2026-10-02T09:00:00.000");
                     Notification back = sent, within = sent;
                     back.id = {2};
                     back.recipient = u"customers"_s;
                     back.bounced = sent.sent;
                     within.id = {3};
                     within.recipient = u"internal"_s;
                     dossier.notifications = {sent, back, within};
                 }),
         u" and was contained at 18:05. Told: the insurer. Isolde Quill has nothing left to settle "
         u"in “Contain”; “customers” is still to be done, without a date so far.",
         u" et a été contenu à 18:05. Informés : l’assureur. Isolde Quill n’a plus rien à régler à "
         u"l’étape « Contenir » ; « les clients » reste à faire, encore sans date."}};
}

} // namespace ireg::test
