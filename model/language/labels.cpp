// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"

#include "model/language/words.h"

namespace ireg
{

namespace
{

// Verbs are written into the journal for ever; a verb that is no longer used keeps its line.
constexpr std::array verbs{
    Words{"created", u"Register created", u"Registre créé"},
    Words{"session", u"Session begun", u"Session ouverte"},
    Words{"logged", u"Logged", u"Consigné"},
    Words{"imported", u"Imported", u"Importé"},
    Words{"changed", u"Changed", u"Modifié"},
    Words{"advanced", u"Moved to another stage", u"Passé à une autre étape"},
    Words{"held", u"Put on hold", u"Mis en attente"},
    Words{"resumed", u"Resumed", u"Repris"},
    Words{"closed", u"Closed", u"Clos"},
    Words{"reopened", u"Reopened", u"Rouvert"},
    Words{"linked", u"Linked", u"Lié"},
    Words{"noted", u"Noted in the timeline", u"Noté dans la chronologie"},
    Words{"action-added", u"Action added", u"Action ajoutée"},
    Words{"lesson-recorded", u"Lesson recorded", u"Enseignement consigné"},
    Words{"lesson-linked", u"Lesson linked", u"Enseignement lié"},
    Words{"evidence-added", u"Evidence added", u"Preuve ajoutée"},
    Words{"evidence-extracted", u"Evidence copied out", u"Preuve extraite"},
    Words{"notification-added", u"Notification added", u"Notification ajoutée"},
    Words{"review-changed", u"Review changed", u"Examen modifié"},
    Words{"review-approved", u"Review approved", u"Examen approuvé"},
    Words{"watch-added", u"Watch item added", u"Point de surveillance ajouté"},
    Words{"undone", u"Undone", u"Annulé"},
    Words{"erased", u"Erased", u"Effacé"}};

constexpr Words present{"present", u"Exists", u"Existe"};

QString plainCode(QByteArrayView code)
{
    return QString::fromUtf8(code);
}

const RecordWords* findRecord(QByteArrayView record)
{
    for (const auto table :
         {organisationWords(), incidentWords(), evidenceWords(), actionWords(), lessonWords()}) {
        for (const RecordWords& words : table) {
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
    return words ? spoken(language, words->one) : plainCode(record);
}

QString recordsLabel(Language language, QByteArrayView record)
{
    const RecordWords* words = findRecord(record);
    return words ? spoken(language, words->many) : plainCode(record);
}

QString fieldLabel(Language language, QByteArrayView record, QByteArrayView field)
{
    if (field == QByteArrayView(present.code))
        return spoken(language, present);
    const RecordWords* words = findRecord(record);
    const Words* found = words ? findWords(words->fields, field) : nullptr;
    return found ? spoken(language, *found) : plainCode(field);
}

QString codeLabel(Language language, const CodeList& codes, QByteArrayView code)
{
    for (const Vocabulary& vocabulary : vocabularies()) {
        if (vocabulary.key != codes.vocabulary)
            continue;
        const Words* found = findWords(vocabulary.words, code);
        return found ? spoken(language, *found) : plainCode(code);
    }
    return plainCode(code);
}

QString verbLabel(Language language, QByteArrayView verb)
{
    const Words* found = findWords(verbs, verb);
    return found ? spoken(language, *found) : plainCode(verb);
}

QString fieldTypeLabel(Language language, FieldType type)
{
    switch (type) {
    case FieldType::Text: return spoken(language, {"text", u"Text", u"Texte"});
    case FieldType::Flag: return spoken(language, {"flag", u"Yes or no", u"Oui ou non"});
    case FieldType::Integer: return spoken(language, {"integer", u"Number", u"Nombre"});
    case FieldType::Code: return spoken(language, {"code", u"Choice", u"Choix"});
    case FieldType::Time: return spoken(language, {"time", u"Date and time", u"Date et heure"});
    case FieldType::Date: return spoken(language, {"date", u"Day", u"Jour"});
    case FieldType::Bytes: return spoken(language, {"bytes", u"Bytes", u"Octets"});
    case FieldType::Reference: return spoken(language, {"reference", u"Reference", u"Référence"});
    }
    return {};
}

} // namespace ireg
