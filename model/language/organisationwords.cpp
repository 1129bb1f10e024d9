// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"
#include "model/organisation/organisation.h"

namespace ireg
{

namespace
{

constexpr std::array registerFields{
    Words{"uuid", u"Identifier", u"Identifiant"},
    Words{"created", u"Created", u"Créé le"},
    Words{"organisation", u"Organisation", u"Organisme"},
    Words{"zone", u"Home time zone", u"Fuseau horaire de référence"},
    Words{"jurisdictions", u"Jurisdictions", u"Juridictions"},
    Words{"matrix_version", u"Version of the severity matrix", u"Version de la matrice de gravité"},
    Words{"four_eyes", u"Second person required", u"Seconde personne exigée"},
    Words{"attachment_limit",
          u"Largest evidence kept in the file (bytes)",
          u"Taille maximale d’une preuve conservée dans le fichier (octets)"},
    Words{
        "review_working_days", u"Working days until the review", u"Jours ouvrés jusqu’à l’examen"}};

constexpr std::array sessionFields{Words{"person", u"Recorded as", u"Enregistré au nom de"},
                                   Words{"device", u"Device", u"Appareil"},
                                   Words{"zone", u"Time zone", u"Fuseau horaire"},
                                   Words{"program", u"Program", u"Programme"}};

constexpr std::array counterFields{Words{"name", u"Name", u"Nom"},
                                   Words{"last", u"Last number given", u"Dernier numéro attribué"}};

constexpr std::array personFields{Words{"name", u"Name", u"Nom"},
                                  Words{"role", u"Role", u"Fonction"},
                                  Words{"email", u"E-mail", u"Courriel"},
                                  Words{"phone", u"Phone", u"Téléphone"},
                                  Words{"language", u"Language", u"Langue"}};

constexpr std::array catalogueFields{Words{"kind", u"Kind", u"Nature"},
                                     Words{"name", u"Name", u"Nom"},
                                     Words{"deployment", u"Deployment", u"Déploiement"},
                                     Words{"version", u"Version", u"Version"},
                                     Words{"contact", u"Contact", u"Contact"},
                                     Words{"email", u"E-mail", u"Courriel"},
                                     Words{"phone", u"Phone", u"Téléphone"},
                                     Words{"language", u"Language", u"Langue"},
                                     Words{"notes", u"Notes", u"Remarques"}};

constexpr std::array table{
    recordWords<RegisterProfile>({"register", u"Register", u"Registre"},
                                 {"register", u"Registers", u"Registres"},
                                 registerFields),
    recordWords<Session>(
        {"session", u"Session", u"Session"}, {"session", u"Sessions", u"Sessions"}, sessionFields),
    recordWords<Counter>({"counter", u"Counter", u"Compteur"},
                         {"counter", u"Counters", u"Compteurs"},
                         counterFields),
    recordWords<Person>(
        {"person", u"Person", u"Personne"}, {"person", u"People", u"Personnes"}, personFields),
    recordWords<CatalogueItem>({"catalogue_item", u"Catalogue entry", u"Entrée du catalogue"},
                               {"catalogue_item", u"Catalogue", u"Catalogue"},
                               catalogueFields)};

} // namespace

std::span<const RecordWords> organisationWords()
{
    return table;
}

} // namespace ireg
