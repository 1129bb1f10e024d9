// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/richdossier.h"

#include "model/incident/severity.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

/// Builds the dossier step by step, each text in the language asked for.
class Rich
{
public:
    explicit Rich(Language language) : m_french(language == Language::French) {}

    Dossier build()
    {
        people();
        capture();
        grading();
        story();
        harm();
        decide();
        causes();
        addFollowUp(d, m_french ? Language::French : Language::English);
        d.incident = withSeverity(d.incident, d.profile.matrixVersion);
        return d;
    }

private:
    QString say(const QString& english, const QString& french) const
    {
        return m_french ? french : english;
    }
    void person(qint64 id, const QString& name, const QString& role)
    {
        Person person;
        person.id = {id};
        person.name = name;
        person.role = role;
        d.people.emplace(id, person);
    }
    void entry(const std::optional<When>& when,
               EntryKind kind,
               const QString& text,
               Id<Person> by,
               const QString& source = {})
    {
        TimelineEntry entry;
        entry.id = {qint64(d.timeline.size()) + 1};
        entry.incident = i.id;
        entry.at = when;
        entry.recorded = when.value_or(in2026(10, 3, 0, 0));
        entry.kind = kind;
        entry.text = text;
        entry.by = by;
        entry.source = source;
        d.timeline.push_back(entry);
    }
    void affected(qint64 item, const QString& effect, std::optional<qint64> minutes)
    {
        Affected one;
        one.id = {qint64(d.affected.size()) + 1};
        one.item = {item};
        one.effect = effect;
        one.from = in2026(10, 1, 22, 10);
        one.to = in2026(10, 2, 0, 25);
        one.serviceMinutes = minutes;
        d.affected.push_back(one);
    }
    void cost(const QString& what, qint64 cents, CostBasis basis)
    {
        CostLine line;
        line.id = {qint64(d.costs.size()) + 1};
        line.what = what;
        line.cents = cents;
        line.currency = u"AUD"_s;
        line.basis = basis;
        d.costs.push_back(line);
    }
    void people();
    void capture();
    void grading();
    void story();
    void harm();
    void decide();
    void notices();
    void causes();

    bool m_french;
    Dossier d;
    Incident& i = d.incident;
    const Id<Person> m_lead{1}, m_ops{2}, m_privacy{3}, m_chief{4};
};

void Rich::people()
{
    d.profile.uuid = u"6f1c1f0e-3c55-4d1b-9a31-0b6f2f5f7c10"_s;
    d.profile.organisation = u"Quillmark Software Pty Ltd"_s;
    d.profile.zone = u"Australia/Sydney"_s;
    person(1, u"Sam Okoro"_s, say(u"Incident manager"_s, u"Responsable de l’incident"_s));
    person(2, u"Lena Vasquez"_s, say(u"Operations lead"_s, u"Responsable de l’exploitation"_s));
    person(3,
           u"Ines Marchetti"_s,
           say(u"Privacy officer"_s, u"Déléguée à la protection des données"_s));
    person(4, u"Theo Lindqvist"_s, say(u"Chief executive"_s, u"Directeur général"_s));
    CatalogueItem exports;
    exports.id = {1};
    exports.name = say(u"Export service"_s, u"Service d’export"_s);
    exports.version = u"8.4.1"_s;
    CatalogueItem portal;
    portal.id = {2};
    portal.kind = CatalogueKind::Product;
    portal.name = say(u"Customer portal"_s, u"Portail client"_s);
    d.items.emplace(1, exports);
    d.items.emplace(2, portal);
}

void Rich::capture()
{
    i.id = {42};
    i.reference = u"INC-2026-0042"_s;
    i.title = say(u"Nightly export shown to another customer"_s,
                  u"Export nocturne visible par un autre client"_s);
    i.kind = Kind::DataBreach;
    i.status = Status::Closed;
    i.disposition = Disposition::Confirmed;
    i.summary = say(
        u"After the release of version 8.4.1 the nightly export of one customer could be "
        u"downloaded by a second customer for two hours. The second customer saw the wrong "
        u"name in the file and rang the service desk.\nThe export service was stopped, the "
        u"two files were withdrawn, and the release was rolled back the same morning."_s,
        u"Après la livraison de la version 8.4.1, l’export nocturne d’un client a pu être "
        u"téléchargé par un second client pendant deux heures. Le second client a vu un "
        u"autre nom dans le fichier et a appelé le support.\nLe service d’export a été "
        u"arrêté, les deux fichiers ont été retirés et la livraison a été annulée le matin "
        u"même."_s);
    i.tlp = Tlp::Amber;
    i.owner = m_lead;
    i.noticed = in2026(10, 1, 23, 40);
    i.recorded = in2026(10, 1, 23, 52);
    i.detectedBy = Detection::Customer;
    i.detectionDetail = say(u"Telephone call to the service desk"_s, u"Appel au support"_s);
    i.reporter = say(u"Service desk"_s, u"Support"_s);
    i.occurredFrom = in2026(10, 1, 22, 10, Precision::About);
    i.occurredTo = in2026(10, 2, 0, 25);
    i.acknowledged = in2026(10, 1, 23, 58);
    i.declared = in2026(10, 2, 0, 5);
    i.aware = in2026(10, 2, 0, 5);
    i.suspected = in2026(10, 1, 23, 52);
    i.determined = in2026(10, 2, 6, 30);
    i.externalReferences = say(u"Service desk ticket 88213"_s, u"Ticket de support 88213"_s);
}

void Rich::grading()
{
    i.confidentiality = Level::High;
    i.integrity = Level::None;
    i.availability = Level::Low;
    i.urgency = Urgency::Medium;
    i.seriousHarm = Answer::Yes;
    i.safety = Answer::No;
    i.ransom = Answer::No;
    i.severityOverride = Severity::Critical;
    i.severityReason = say(u"A large customer and its regulator are involved."_s,
                           u"Un grand client et son autorité de contrôle sont concernés."_s);
    i.severityConfirmedBy = m_chief;
}

void Rich::story()
{
    entry(in2026(10, 1, 22, 10, Precision::About),
          EntryKind::Fact,
          say(u"The nightly export job ran with the new release."_s,
              u"L’export nocturne s’est exécuté avec la nouvelle version."_s),
          m_ops,
          say(u"Job log"_s, u"Journal des tâches"_s));
    entry(in2026(10, 1, 23, 40),
          EntryKind::Communication,
          say(u"A customer rang: their file names another company."_s,
              u"Un client a appelé\u00A0: son fichier cite une autre société."_s),
          m_lead,
          say(u"Ticket 88213"_s, u"Ticket 88213"_s));
    entry(in2026(10, 2, 0, 12),
          EntryKind::Decision,
          say(u"Stop the export service for all customers."_s,
              u"Arrêter le service d’export pour tous les clients."_s),
          m_ops);
    entry(
        in2026(10, 2, 2, 40),
        EntryKind::Fact,
        say(u"Release 8.4.1 rolled back to 8.4.0."_s, u"Retour de la version 8.4.1 à la 8.4.0."_s),
        m_ops,
        say(u"Deployment log"_s, u"Journal de déploiement"_s));
    entry(std::nullopt,
          EntryKind::Fact,
          say(u"The second customer deleted its copy and said so in writing."_s,
              u"Le second client a supprimé sa copie et l’a confirmé par écrit."_s),
          m_privacy,
          say(u"Letter"_s, u"Courrier"_s));
    d.timeline.front().evidence = {1};
}

void Rich::harm()
{
    i.impact = say(
        u"One customer’s staff list left its tenant. Two customers were without exports for "
        u"a morning."_s,
        u"La liste du personnel d’un client est sortie de son espace. Deux clients ont été "
        u"privés d’exports une matinée."_s);
    i.personalData = Answer::Yes;
    i.dataCategories = say(u"names, work e-mail addresses, job titles"_s,
                           u"noms, adresses électroniques professionnelles, fonctions"_s);
    i.individuals = 214;
    i.individualsApproximate = true;
    i.dataRecords = 1904;
    i.countries = u"AU,NZ,FR"_s;
    i.dataRole = DataRole::Processor;
    i.encrypted = Answer::No;
    i.consequences = say(
        u"Unwanted mail to the people listed; loss of trust."_s,
        u"Courriels indésirables aux personnes citées\u00A0; perte de confiance."_s);
    i.serviceMinutes = 135;
    i.usersAffected = 37;
    affected(1, say(u"stopped"_s, u"arrêté"_s), 135);
    affected(2, say(u"exports missing"_s, u"exports absents"_s), std::nullopt);
    cost(say(u"Overtime of the operations team"_s, u"Heures supplémentaires de l’exploitation"_s),
         482050,
         CostBasis::Actual);
    cost(say(u"Service credits to two customers"_s, u"Avoirs à deux clients"_s),
         1250000,
         CostBasis::Estimated);
}

void Rich::decide()
{
    i.notifyRequired = Answer::Yes;
    i.notifyReason = say(u"Serious harm could not be ruled out for the people on the list."_s,
                         u"Un préjudice grave ne pouvait être exclu pour les personnes citées."_s);
    i.notifyDecidedBy = m_privacy;
    i.notifyDecided = in2026(10, 2, 6, 30);
    i.recoveryPlan = PlanDecision::NotInvoked;
    i.continuityPlan = PlanDecision::NotInvoked;
    i.planReason = say(u"A roll-back was enough; the office was not touched."_s,
                       u"Un retour arrière suffisait\u00A0; les locaux n’étaient pas touchés."_s);
    i.planDecidedBy = m_chief;
    Decision release;
    release.id = {1};
    release.question = say(u"Roll back, or repair and go forward?"_s,
                           u"Revenir en arrière ou corriger\u202F?"_s);
    release.options = say(u"roll back; hot fix"_s, u"retour arrière\u00A0; correctif"_s);
    release.decider = m_ops;
    release.answer = say(u"Roll back"_s, u"Retour arrière"_s);
    release.reason = say(u"The fix needed a day of tests."_s,
                         u"Le correctif exigeait un jour de tests."_s);
    release.decided = in2026(10, 2, 0, 40);
    d.decisions = {release};
    notices();
}

void Rich::notices()
{
    Notification customer;
    customer.id = {1};
    customer.recipient = say(u"The customer whose list it was"_s,
                             u"Le client dont c’était la liste"_s);
    customer.obligation = say(u"Contract, clause 9"_s, u"Contrat, article 9"_s);
    customer.due = in2026(10, 3, 0, 5);
    customer.sent = in2026(10, 2, 7, 0);
    customer.channel = say(u"Telephone, then e-mail"_s, u"Téléphone, puis courriel"_s);
    customer.receipt = u"QM-771"_s;
    customer.decidedBy = m_privacy;
    Notification authority = customer;
    authority.id = {2};
    authority.recipient = say(u"Privacy authority, Australia"_s,
                              u"Autorité de la vie privée, Australie"_s);
    authority.obligation = say(u"Notifiable data breaches"_s,
                               u"Notification des violations de données"_s);
    authority.due = in2026(10, 8, 6, 30);
    authority.sent = in2026(10, 8, 9, 45);
    authority.channel = say(u"Web form"_s, u"Formulaire en ligne"_s);
    authority.receipt = u"NDB-2026-5512"_s;
    authority.lateReason = say(u"The form was not available that afternoon."_s,
                               u"Le formulaire n’était pas accessible cet après-midi-là."_s);
    authority.copy = {2};
    Notification france = customer;
    france.id = {3};
    france.recipient = say(u"Data protection authority, France"_s,
                           u"Autorité de protection des données, France"_s);
    france.obligation = say(u"GDPR art. 33"_s, u"RGPD art. 33"_s);
    france.due = in2026(10, 5, 0, 5);
    france.sent.reset();
    france.channel.clear();
    france.receipt.clear();
    france.waivedReason = say(
        u"The customer is the controller and notified it itself."_s,
        u"Le client est responsable du traitement et l’a notifiée lui-même."_s);
    france.waived = in2026(10, 4, 1, 0);
    d.notifications = {customer, authority, france};
}

void Rich::causes()
{
    i.immediateMeasures = say(
        u"Export service stopped; both files withdrawn; links revoked."_s,
        u"Service d’export arrêté\u00A0; fichiers retirés\u00A0; liens révoqués."_s);
    i.contained = in2026(10, 2, 0, 25);
    i.containedBy = m_ops;
    i.containmentVerified = say(
        u"Each of the 61 links of that night was tried and gives no file."_s,
        u"Chacun des 61 liens de la nuit a été essayé\u00A0: aucun fichier."_s);
    i.eradicated = in2026(10, 2, 2, 40);
    i.recovered = in2026(10, 2, 4, 10);
    i.rootCauseCategory = RootCause::HumanError;
    i.rootCause = say(
        u"The release replaced the tenant filter of the export query by one that reads a "
        u"shared cache. The review of the change did not cover the query."_s,
        u"La livraison a remplacé le filtre par client de la requête d’export par un filtre "
        u"lisant un cache partagé. La relecture n’a pas couvert la requête."_s);
    i.lastGood = u"8.4.0"_s;
    i.firstBad = u"8.4.1"_s;
    i.change = say(u"Shared cache for export filters"_s, u"Cache partagé des filtres d’export"_s);
    i.fixedIn = u"8.4.2"_s;
    Review review;
    review.id = {1};
    review.held = in2026(10, 9, 0, 0);
    review.facilitator = m_chief;
    review.participants = say(u"Operations, development, privacy, service desk"_s,
                              u"Exploitation, développement, vie privée, support"_s);
    review.summary = say(
        u"Detection came from outside; containment was quick."_s,
        u"La détection est venue de l’extérieur\u00A0; le confinement a été rapide."_s);
    review.contributingFactors = say(
        u"No test with two tenants\nRelease on the eve of a holiday"_s,
        u"Pas de test avec deux clients\nLivraison la veille d’un congé"_s);
    review.wentWell = say(u"The service desk passed the call on within twelve minutes."_s,
                          u"Le support a transmis l’appel en douze minutes."_s);
    review.wentBadly = say(u"Nobody watched the exports after the release."_s,
                           u"Personne n’a surveillé les exports après la livraison."_s);
    review.luck = say(u"The second customer rang at once and did not open the file."_s,
                      u"Le second client a appelé aussitôt et n’a pas ouvert le fichier."_s);
    review.controlsFailed = u"8.25, 8.29, 8.16"_s;
    review.timelineValidated = Answer::Yes;
    review.approvedBy = m_chief;
    review.approved = in2026(10, 12, 5, 0);
    d.reviews = {review};
}

} // namespace

Dossier aRichDossier(Language language)
{
    return Rich(language).build();
}

} // namespace ireg::test
