// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/evidence/evidence.h"
#include "model/language/words.h"
#include "model/timeline/timeline.h"

namespace ireg
{

namespace
{

constexpr std::array timelineFields{Wording{"incident", u"Incident", u"Incident"},
                                    Wording{"at", u"When it happened", u"Date des faits"},
                                    Wording{"recorded", u"Recorded", u"Enregistré le"},
                                    Wording{"kind", u"Kind of entry", u"Nature de l’entrée"},
                                    Wording{"text", u"What happened", u"Ce qui s’est passé"},
                                    Wording{"source", u"Source", u"Source"},
                                    Wording{"by", u"By", u"Par"},
                                    Wording{"evidence", u"Evidence", u"Preuve"}};

constexpr std::array decisionFields{Wording{"incident", u"Incident", u"Incident"},
                                    Wording{"question", u"Question", u"Question"},
                                    Wording{"options", u"Options", u"Choix possibles"},
                                    Wording{"decider", u"Who decides", u"Décideur"},
                                    Wording{"answer", u"Answer", u"Réponse"},
                                    Wording{"reason", u"Reason", u"Motif"},
                                    Wording{"due", u"Due", u"Échéance"},
                                    Wording{"decided_at", u"Decided", u"Décidé le"}};

constexpr std::array evidenceFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"name", u"Name", u"Nom"},
    Wording{"description", u"Description", u"Description"},
    Wording{"size", u"Size (bytes)", u"Taille (octets)"},
    Wording{"sha256", u"SHA-256", u"Empreinte SHA-256"},
    Wording{"held", u"Kept in this file", u"Conservée dans ce fichier"},
    Wording{"location", u"Where the original is", u"Emplacement de l’original"},
    Wording{"source", u"Source", u"Source"},
    Wording{"method", u"How it was collected", u"Méthode de collecte"},
    Wording{"collected_by", u"Collected by", u"Recueillie par"},
    Wording{"collected_at", u"Collected", u"Recueillie le"},
    Wording{"secure_before", u"Secure before", u"À mettre en sûreté avant le"}};

constexpr std::array custodyFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"evidence", u"Evidence", u"Preuve"},
    Wording{"at", u"When", u"Quand"},
    Wording{"event", u"Event", u"Événement"},
    Wording{"from_party", u"From", u"Remise par"},
    Wording{"to_party", u"To", u"Remise à"},
    Wording{"purpose", u"Purpose", u"Objet"},
    Wording{"hash_agrees", u"Hash agrees", u"Empreinte concordante"}};

constexpr std::array entryKinds{Wording{"fact", u"Fact", u"Fait"},
                                Wording{"decision", u"Decision", u"Décision"},
                                Wording{"communication", u"Communication", u"Communication"},
                                Wording{"stage", u"Stage", u"Étape"}};

constexpr std::array custodyEvents{
    Wording{"collected", u"Collected", u"Recueillie"},
    Wording{"copied-out", u"Copied out", u"Copiée hors du registre"}};

constexpr std::array evidenceVocabularies{vocabulary<EntryKind>(entryKinds),
                                          vocabulary<CustodyEvent>(custodyEvents)};

constexpr std::array evidenceTable{
    recordWords<TimelineEntry>(
        {"timeline_entry", u"Timeline entry", u"Entrée de chronologie"},
        {"timeline_entry", u"Timeline", u"Chronologie"},
        timelineFields,
        Wording{"noted", u"Noted in the timeline", u"Noté dans la chronologie"}),
    recordWords<Decision>({"decision", u"Decision", u"Décision"},
                          {"decision", u"Decisions", u"Décisions"},
                          decisionFields,
                          Wording{"decision-added", u"Decision added", u"Décision ajoutée"}),
    recordWords<Evidence>({"evidence", u"Evidence", u"Preuve"},
                          {"evidence", u"Evidence", u"Preuves"},
                          evidenceFields),
    recordWords<CustodyEntry>({"custody_entry", u"Custody entry", u"Maillon de conservation"},
                              {"custody_entry", u"Chain of custody", u"Chaîne de conservation"},
                              custodyFields)};

} // namespace

ConceptWords evidenceWords()
{
    return {.records = evidenceTable, .vocabularies = evidenceVocabularies};
}

} // namespace ireg
