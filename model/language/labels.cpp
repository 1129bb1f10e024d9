// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"

#include "model/language/words.h"

namespace ireg
{

namespace
{

// Verbs are written into the journal for ever; a verb that is no longer used keeps its line. That
// of adding a record stands with the record's words.
constexpr std::array verbs{
    Wording{"created", u"Register created", u"Registre créé"},
    Wording{"session", u"Session begun", u"Session ouverte"},
    Wording{"logged", u"Logged", u"Consigné"},
    Wording{"imported", u"Imported", u"Importé"},
    Wording{"changed", u"Changed", u"Modifié"},
    Wording{"advanced", u"Moved to another stage", u"Passé à une autre étape"},
    Wording{"held", u"Put on hold", u"Mis en attente"},
    Wording{"resumed", u"Resumed", u"Repris"},
    Wording{"closed", u"Closed", u"Clos"},
    Wording{"reopened", u"Reopened", u"Rouvert"},
    Wording{"confirmed", u"Confirmed by a second person", u"Confirmé par une seconde personne"},
    Wording{"linked", u"Linked", u"Lié"},
    Wording{"removed", u"Removed", u"Retiré"},
    Wording{"lesson-linked", u"Lesson linked", u"Enseignement lié"},
    Wording{"finding-followed", u"Finding followed up", u"Constat suivi d’effet"},
    Wording{"evidence-added", u"Evidence added", u"Preuve ajoutée"},
    Wording{"evidence-extracted", u"Evidence copied out", u"Preuve extraite"},
    Wording{"location-confirmed", u"Location confirmed", u"Emplacement confirmé"},
    Wording{"assessed", u"Duties decided", u"Obligations décidées"},
    Wording{"assessment-added", u"Answer on a regime added", u"Réponse sur un régime ajoutée"},
    Wording{"regimes-adopted", u"Regimes adopted", u"Régimes adoptés"},
    Wording{"regime-changed", u"Regime changed", u"Régime modifié"},
    Wording{"regimes-imported", u"Regimes imported", u"Régimes importés"},
    Wording{"holidays-added", u"Holidays added", u"Jours fériés ajoutés"},
    Wording{"contract-clause-added", u"Clause added", u"Clause ajoutée"},
    Wording{"notification-sent", u"Notification sent", u"Notification envoyée"},
    Wording{"contents-answered",
            u"Items of a notice answered",
            u"Éléments d’une notification renseignés"},
    Wording{"review-changed", u"Review changed", u"Examen modifié"},
    Wording{"review-approved", u"Review approved", u"Examen approuvé"},
    Wording{"undone", u"Undone", u"Annulé"},
    Wording{"migrated", u"Brought to a new version", u"Passé à une nouvelle version"},
    Wording{"restored", u"Restored from a backup", u"Restauré depuis une sauvegarde"},
    Wording{"erased", u"Erased", u"Effacé"}};

constexpr Wording present{"present", u"Exists", u"Existe"};

QString plainCode(QByteArrayView code)
{
    return QString::fromUtf8(code);
}

std::array<ConceptWords, 8> allWords()
{
    return {organisationWords(),
            incidentWords(),
            evidenceWords(),
            actionWords(),
            lessonWords(),
            whyWords(),
            regimeWords(),
            readinessWords()};
}

const RecordWords* findRecord(QByteArrayView record)
{
    for (const ConceptWords& group : allWords()) {
        for (const RecordWords& words : group.records) {
            if (record == QByteArrayView(words.one.code))
                return &words;
        }
    }
    return nullptr;
}

} // namespace

QString recordLabel(Language language, QByteArrayView record)
{
    const RecordWords* words = findRecord(record);
    return words ? words->one.in(language) : plainCode(record);
}

QString recordsLabel(Language language, QByteArrayView record)
{
    const RecordWords* words = findRecord(record);
    return words ? words->many.in(language) : plainCode(record);
}

QString fieldLabel(Language language, QByteArrayView record, QByteArrayView field)
{
    if (field == QByteArrayView(present.code))
        return present.in(language);
    const RecordWords* words = findRecord(record);
    const Wording* found = words ? findWords(words->fields, field) : nullptr;
    return found ? found->in(language) : plainCode(field);
}

QString codeLabel(Language language, const CodeList& codes, QByteArrayView code)
{
    for (const ConceptWords& group : allWords()) {
        for (const Vocabulary& vocabulary : group.vocabularies) {
            const Wording* found = vocabulary.key == codes.vocabulary
                ? findWords(vocabulary.words, code)
                : nullptr;
            if (found)
                return found->in(language);
        }
    }
    return plainCode(code);
}

QString verbLabel(Language language, QByteArrayView verb)
{
    if (const Wording* found = findWords(verbs, verb))
        return found->in(language);
    for (const ConceptWords& group : allWords()) {
        for (const RecordWords& words : group.records) {
            if (words.added && verb == QByteArrayView(words.added->code))
                return words.added->in(language);
        }
    }
    return plainCode(verb);
}

QString fieldTypeLabel(Language language, FieldType type)
{
    switch (type) {
    case FieldType::Text: return Phrase(u"Text", u"Texte").in(language);
    case FieldType::Line: return Phrase(u"One line", u"Une ligne").in(language);
    case FieldType::Flag: return Phrase(u"Yes or no", u"Oui ou non").in(language);
    case FieldType::Integer: return Phrase(u"Number", u"Nombre").in(language);
    case FieldType::Code: return Phrase(u"Choice", u"Choix").in(language);
    case FieldType::Time: return Phrase(u"Date and time", u"Date et heure").in(language);
    case FieldType::Date: return Phrase(u"Day", u"Jour").in(language);
    case FieldType::Bytes: return Phrase(u"Bytes", u"Octets").in(language);
    case FieldType::Reference: return Phrase(u"Reference", u"Référence").in(language);
    }
    return {};
}

} // namespace ireg
