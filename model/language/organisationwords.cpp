// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"
#include "model/organisation/organisation.h"
#include "model/organisation/savedview.h"

namespace ireg
{

namespace
{

constexpr std::array registerFields{
    Wording{"uuid", u"Identifier", u"Identifiant"},
    Wording{"created", u"Created", u"Créé le"},
    Wording{"organisation", u"Organisation", u"Organisme"},
    Wording{"zone", u"Home time zone", u"Fuseau horaire de référence"},
    Wording{"jurisdictions", u"Jurisdictions", u"Juridictions"},
    Wording{
        "matrix_version", u"Version of the severity matrix", u"Version de la matrice de gravité"},
    Wording{"four_eyes", u"Second person required", u"Seconde personne exigée"},
    Wording{"attachment_limit",
            u"Largest evidence kept in the file (bytes)",
            u"Taille maximale d’une preuve conservée dans le fichier (octets)"},
    Wording{
        "review_working_days", u"Working days until the review", u"Jours ouvrés jusqu’à l’examen"},
    Wording{"recurrence_days",
            u"Days in which the same is a recurrence",
            u"Jours pendant lesquels le même incident est une récurrence"},
    Wording{"fix_days_high",
            u"Days to fix a vulnerability of high rank",
            u"Jours pour corriger une vulnérabilité de criticité élevée"},
    Wording{"fix_days_moderate",
            u"Days to fix one of moderate rank",
            u"Jours pour corriger une vulnérabilité de criticité modérée"},
    Wording{"fix_days_low",
            u"Days to fix one of low rank",
            u"Jours pour corriger une vulnérabilité de criticité faible"},
    Wording{"check_days",
            u"Days until an action’s effect is checked",
            u"Jours avant la vérification d’efficacité d’une action"},
    Wording{"schema_version", u"Version of the file's form", u"Version du format du fichier"}};

constexpr std::array sessionFields{Wording{"person", u"Recorded as", u"Enregistré au nom de"},
                                   Wording{"device", u"Device", u"Appareil"},
                                   Wording{"zone", u"Time zone", u"Fuseau horaire"},
                                   Wording{"program", u"Program", u"Programme"}};

constexpr std::array counterFields{
    Wording{"name", u"Name", u"Nom"},
    Wording{"last", u"Last number given", u"Dernier numéro attribué"}};

constexpr std::array personFields{Wording{"name", u"Name", u"Nom"},
                                  Wording{"role", u"Role", u"Fonction"},
                                  Wording{"email", u"E-mail", u"Courriel"},
                                  Wording{"phone", u"Phone", u"Téléphone"},
                                  Wording{"language", u"Language", u"Langue"},
                                  Wording{"on_call", u"On-call order", u"Rang d’astreinte"}};

constexpr std::array catalogueFields{Wording{"kind", u"Kind", u"Nature"},
                                     Wording{"name", u"Name", u"Nom"},
                                     Wording{"deployment", u"Deployment", u"Déploiement"},
                                     Wording{"version", u"Version", u"Version"},
                                     Wording{"contact", u"Contact", u"Contact"},
                                     Wording{"email", u"E-mail", u"Courriel"},
                                     Wording{"phone", u"Phone", u"Téléphone"},
                                     Wording{"language", u"Language", u"Langue"},
                                     Wording{"notes", u"Notes", u"Remarques"}};

constexpr std::array viewFields{Wording{"name", u"Name", u"Nom"},
                                Wording{"filter", u"Filter", u"Filtre"},
                                Wording{"words", u"Words searched for", u"Mots cherchés"},
                                Wording{"columns", u"Columns", u"Colonnes"},
                                Wording{"sort", u"Order", u"Ordre"},
                                Wording{"group_by", u"Grouped by", u"Groupé par"}};

constexpr std::array catalogueKinds{Wording{"service", u"Service", u"Service"},
                                    Wording{"product", u"Product", u"Produit"},
                                    Wording{"supplier", u"Supplier", u"Fournisseur"},
                                    Wording{"customer", u"Customer", u"Client"}};

constexpr std::array deployments{Wording{"cloud", u"In the cloud", u"Dans le nuage"},
                                 Wording{"installed", u"Installed", u"Installé"}};

constexpr std::array organisationVocabularies{vocabulary<CatalogueKind>(catalogueKinds),
                                              vocabulary<Deployment>(deployments)};

constexpr std::array organisationTable{
    recordWords<RegisterProfile>({"register", u"Register", u"Registre"},
                                 {"register", u"Registers", u"Registres"},
                                 registerFields),
    recordWords<Session>(
        {"session", u"Session", u"Session"}, {"session", u"Sessions", u"Sessions"}, sessionFields),
    recordWords<Counter>({"counter", u"Counter", u"Compteur"},
                         {"counter", u"Counters", u"Compteurs"},
                         counterFields),
    recordWords<Person>({"person", u"Person", u"Personne"},
                        {"person", u"People", u"Personnes"},
                        personFields,
                        Wording{"person-added", u"Person added", u"Personne ajoutée"}),
    recordWords<CatalogueItem>(
        {"catalogue_item", u"Catalogue entry", u"Entrée du catalogue"},
        {"catalogue_item", u"Catalogue", u"Catalogue"},
        catalogueFields,
        Wording{"catalogue-item-added", u"Catalogue item added", u"Élément du catalogue ajouté"}),
    recordWords<SavedView>({"saved_view", u"Saved view", u"Vue enregistrée"},
                           {"saved_view", u"Saved views", u"Vues enregistrées"},
                           viewFields,
                           Wording{"view-saved", u"View saved", u"Vue enregistrée"})};

} // namespace

ConceptWords organisationWords()
{
    return {.records = organisationTable, .vocabularies = organisationVocabularies};
}

} // namespace ireg
