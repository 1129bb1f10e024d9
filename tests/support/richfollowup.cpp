// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/richdossier.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

const Id<Person> lead{1}, ops{2}, privacy{3}, chief{4};

/// What the rich dossier has from the review on: actions, lessons, watching, evidence, stages.
class FollowUp
{
public:
    FollowUp(Dossier& dossier, Language language)
        : m_french(language == Language::French), d(dossier), i(dossier.incident)
    {
    }

    void follow();
    void lessons();
    void whys();
    void prove();
    void stages();

private:
    QString say(const QString& english, const QString& french) const
    {
        return m_french ? french : english;
    }
    void visit(Stage stage, const When& entered, const When& left, const QString& bypass = {})
    {
        StageVisit visit;
        visit.id = {qint64(d.visits.size()) + 1};
        visit.stage = stage;
        visit.entered = entered;
        visit.left = left;
        visit.by = lead;
        visit.bypassReason = bypass;
        d.visits.push_back(visit);
    }

    bool m_french;
    Dossier& d;
    Incident& i;
};

void FollowUp::follow()
{
    Action test;
    test.id = {7};
    test.title = say(u"Add a test with two tenants to every export"_s,
                     u"Ajouter un test à deux clients pour chaque export"_s);
    test.type = ActionType::Prevent;
    test.owner = ops;
    test.due = QDate(2026, 10, 30);
    test.done = in2026(10, 27, 3, 0);
    test.result = say(u"In the release pipeline since build 911."_s,
                      u"Dans la chaîne de livraison depuis le build 911."_s);
    test.verification = say(u"A seeded fault was stopped."_s, u"Un défaut injecté a été arrêté."_s);
    Action alert;
    alert.id = {8};
    alert.title = say(u"Alert when an export holds two tenants"_s,
                      u"Alerter quand un export contient deux clients"_s);
    alert.type = ActionType::Improve;
    alert.owner = lead;
    alert.due = QDate(2026, 12, 15);
    d.actions = {test, alert};
    WatchItem watch;
    watch.id = {1};
    watch.what = say(u"Exports with more than one tenant"_s,
                     u"Exports contenant plusieurs clients"_s);
    watch.until = QDate(2026, 11, 15);
    watch.checked = in2026(11, 15, 22, 0);
    watch.checkedBy = ops;
    watch.result = say(u"None in 44 nights"_s, u"Aucun en 44 nuits"_s);
    watch.recurred = Answer::No;
    d.watch = {watch};
    i.effective = Answer::Yes;
    i.effectivenessMethod = say(u"Seeded fault in the test system, every release"_s,
                                u"Défaut injecté dans le système de test, à chaque livraison"_s);
    i.effectiveChecked = in2026(11, 16, 0, 0);
    i.closed = in2026(11, 17, 3, 0);
    i.closedBy = chief;
}

void FollowUp::whys()
{
    const auto why = [this](int id, int parent, const QString& english, const QString& french) {
        Why one;
        one.id = {id};
        one.parent = {parent};
        one.answer = say(english, french);
        return one;
    };
    Why cache = why(1,
                    0,
                    u"The export query read a cache that all tenants share"_s,
                    u"La requête d’export lisait un cache commun à tous les clients"_s);
    cache.grounds = say(u"query plan of 8.4.1"_s, u"plan de requête de la 8.4.1"_s);
    const Why change = why(2,
                           1,
                           u"The review of the change did not cover the query"_s,
                           u"La relecture du changement n’a pas couvert la requête"_s);
    Why root = why(3,
                   2,
                   u"No release asks for a test with two tenants"_s,
                   u"Aucune livraison n’exige d’essai avec deux clients"_s);
    root.root = true;
    root.category = RootCause::SystemFailure;
    root.detail = CauseDetail::InadequateProcess;
    root.confidence = Confidence::High;
    root.evidence = {1};
    const Why unseen = why(4,
                           0,
                           u"Nobody watched the exports after the release"_s,
                           u"Personne n’a surveillé les exports après la livraison"_s);
    d.whys = {cache, change, root, unseen};
}

void FollowUp::lessons()
{
    Lesson tenants;
    tenants.id = {12};
    tenants.incident = i.id;
    tenants.statement = say(
        u"A query that picks whose data is read needs a test with two owners."_s,
        u"Une requête qui choisit à qui sont les données exige un test à deux "
        u"propriétaires."_s);
    tenants.change = say(u"Two-tenant test in the definition of done"_s,
                         u"Test à deux clients dans la définition de «\u00A0terminé\u00A0»"_s);
    tenants.signal = say(u"a file that names a second company"_s,
                         u"un fichier qui cite une autre société"_s);
    tenants.target = Target::Process;
    tenants.state = LessonState::Verified;
    tenants.owner = ops;
    tenants.verified = in2026(11, 10, 2, 0);
    Lesson eve = tenants;
    eve.id = {3};
    eve.incident = {17};
    eve.statement = say(u"No release on the eve of a holiday without a watcher."_s,
                        u"Pas de livraison la veille d’un congé sans surveillance."_s);
    eve.change = say(u"Release calendar"_s, u"Calendrier de livraison"_s);
    eve.signal.clear();
    eve.target = Target::Procedure;
    eve.state = LessonState::Agreed;
    eve.verified.reset();
    eve.agreed = in2026(10, 9, 1, 0);
    d.lessons = {tenants, eve};
    d.metAgain = {LessonLink{
        .id = {1}, .revision = 1, .incident = d.incident.id, .lesson = eve.id, .cameBack = true}};
    IncidentLink link;
    link.id = {1};
    link.kind = LinkKind::Related;
    link.other = {17};
    d.links = {link};
    d.incidentReferences.emplace(17, u"INC-2026-0017"_s);
}

void FollowUp::prove()
{
    Evidence log;
    log.id = {1};
    log.name = u"export-job.log"_s;
    log.description = say(u"Log of the nightly job"_s, u"Journal de la tâche nocturne"_s);
    log.size = 48213;
    log.sha256 = QByteArray::fromHex(
        "3f1a9c0d4e5b6a7788990011223344556677889900aabbccddeeff0011223344");
    log.source = say(u"Export server"_s, u"Serveur d’export"_s);
    log.method = say(u"copied read-only"_s, u"copie en lecture seule"_s);
    log.collectedBy = ops;
    log.collected = in2026(10, 2, 0, 50);
    Evidence form = log;
    form.id = {2};
    form.name = u"notice.pdf"_s;
    form.description = say(u"The notice as sent"_s, u"L’avis tel qu’envoyé"_s);
    form.size = 3145728;
    form.sha256 = QByteArray::fromHex(
        "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90");
    form.collectedBy = privacy;
    form.collected = in2026(10, 8, 9, 50);
    form.held = false;
    form.location = say(u"Privacy archive, folder 2026"_s, u"Archive vie privée, dossier 2026"_s);
    d.evidence = {log, form};
    CustodyEntry taken;
    taken.id = {1};
    taken.evidence = log.id;
    taken.at = in2026(10, 2, 0, 50);
    taken.event = CustodyEvent::Collected;
    taken.to = u"Lena Vasquez"_s;
    taken.hashAgrees = Answer::Yes;
    d.custody = {taken};
}

void FollowUp::stages()
{
    visit(Stage::Assess, in2026(10, 1, 23, 52), in2026(10, 2, 0, 20));
    visit(Stage::Contain, in2026(10, 2, 0, 20), in2026(10, 2, 4, 30));
    visit(Stage::Evaluate, in2026(10, 2, 4, 30), in2026(10, 2, 7, 0));
    visit(Stage::Notify,
          in2026(10, 2, 7, 0),
          in2026(10, 8, 10, 0),
          say(u"The authority’s answer is still awaited."_s,
              u"La réponse de l’autorité est encore attendue."_s));
    visit(Stage::Review, in2026(10, 8, 10, 0), in2026(10, 12, 5, 0));
    visit(Stage::Monitor, in2026(10, 12, 5, 0), in2026(11, 17, 3, 0));
}

} // namespace

void addFollowUp(Dossier& dossier, Language language)
{
    FollowUp later(dossier, language);
    later.follow();
    later.lessons();
    later.whys();
    later.prove();
    later.stages();
}

} // namespace ireg::test
