// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/evidence/evidence.h"
#include "model/language/words.h"

namespace ireg
{

namespace
{

constexpr std::array timelineFields{Words{"incident", u"Incident", u"Incident"},
                                    Words{"at", u"When it happened", u"Date des faits"},
                                    Words{"recorded", u"Recorded", u"Enregistré le"},
                                    Words{"kind", u"Kind of entry", u"Nature de l’entrée"},
                                    Words{"text", u"What happened", u"Ce qui s’est passé"},
                                    Words{"source", u"Source", u"Source"},
                                    Words{"by", u"By", u"Par"},
                                    Words{"evidence", u"Evidence", u"Preuve"}};

constexpr std::array decisionFields{Words{"incident", u"Incident", u"Incident"},
                                    Words{"question", u"Question", u"Question"},
                                    Words{"options", u"Options", u"Choix possibles"},
                                    Words{"decider", u"Who decides", u"Décideur"},
                                    Words{"answer", u"Answer", u"Réponse"},
                                    Words{"reason", u"Reason", u"Motif"},
                                    Words{"due", u"Due", u"Échéance"},
                                    Words{"decided_at", u"Decided", u"Décidé le"}};

constexpr std::array evidenceFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"name", u"Name", u"Nom"},
    Words{"description", u"Description", u"Description"},
    Words{"size", u"Size (bytes)", u"Taille (octets)"},
    Words{"sha256", u"SHA-256", u"Empreinte SHA-256"},
    Words{"held", u"Kept in this file", u"Conservée dans ce fichier"},
    Words{"location", u"Where the original is", u"Emplacement de l’original"},
    Words{"source", u"Source", u"Source"},
    Words{"method", u"How it was collected", u"Méthode de collecte"},
    Words{"collected_by", u"Collected by", u"Recueillie par"},
    Words{"collected_at", u"Collected", u"Recueillie le"},
    Words{"secure_before", u"Secure before", u"À mettre en sûreté avant le"}};

constexpr std::array custodyFields{Words{"incident", u"Incident", u"Incident"},
                                   Words{"evidence", u"Evidence", u"Preuve"},
                                   Words{"at", u"When", u"Date"},
                                   Words{"event", u"Event", u"Événement"},
                                   Words{"from_party", u"From", u"Remise par"},
                                   Words{"to_party", u"To", u"Remise à"},
                                   Words{"purpose", u"Purpose", u"Objet"},
                                   Words{"hash_agrees", u"Hash agrees", u"Empreinte concordante"}};

constexpr std::array table{
    recordWords<TimelineEntry>({"timeline_entry", u"Timeline entry", u"Entrée de chronologie"},
                               {"timeline_entry", u"Timeline", u"Chronologie"},
                               timelineFields),
    recordWords<Decision>({"decision", u"Decision", u"Décision"},
                          {"decision", u"Decisions", u"Décisions"},
                          decisionFields),
    recordWords<Evidence>({"evidence", u"Evidence", u"Preuve"},
                          {"evidence", u"Evidence", u"Preuves"},
                          evidenceFields),
    recordWords<CustodyEntry>({"custody_entry", u"Custody entry", u"Maillon de conservation"},
                              {"custody_entry", u"Chain of custody", u"Chaîne de conservation"},
                              custodyFields)};

} // namespace

std::span<const RecordWords> evidenceWords()
{
    return table;
}

} // namespace ireg
