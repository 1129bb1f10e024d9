// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/findingtext.h"

#include "model/language/words.h"

namespace ireg
{

namespace
{

constexpr std::array findings{
    Wording{"event-unreadable", u"An event can’t be read", u"Un événement est illisible"},
    Wording{"event-missing",
            u"Events are missing from the journal",
            u"Des événements manquent dans le journal"},
    Wording{"event-altered",
            u"An event is not what was chained",
            u"Un événement n’est pas celui qui a été chaîné"},
    Wording{"record-unknown",
            u"An event is about a kind of record that this program does not know",
            u"Un événement porte sur une sorte d’enregistrement inconnue de ce programme"},
    Wording{"field-unknown",
            u"An event has a field that this program does not know",
            u"Un événement a un champ inconnu de ce programme"},
    Wording{"erased-value-present",
            u"An erased value can still be read in the journal",
            u"Une valeur effacée est encore lisible dans le journal"},
    Wording{"erasure-unexplained",
            u"A value is gone without an erasure on record",
            u"Une valeur a disparu sans effacement enregistré"},
    Wording{"row-missing",
            u"A record of the journal is missing from the tables",
            u"Un enregistrement du journal manque dans les tables"},
    Wording{"row-unrecorded",
            u"The tables hold a record that the journal does not",
            u"Les tables contiennent un enregistrement absent du journal"},
    Wording{"removal-differs",
            u"The list of removed records is not what the journal says",
            u"La liste des enregistrements retirés ne correspond pas au journal"},
    Wording{"value-differs",
            u"A value is not the one in the journal",
            u"Une valeur n’est pas celle du journal"},
    Wording{"content-altered",
            u"The bytes of an attachment are not those that were recorded",
            u"Les octets d’une pièce jointe ne sont pas ceux qui ont été enregistrés"},
    Wording{"content-missing",
            u"The bytes of an attachment are missing",
            u"Les octets d’une pièce jointe manquent"},
    Wording{"file-damaged", u"The file is damaged", u"Le fichier est endommagé"},
    Wording{"search-differs",
            u"The search index is not what the records say",
            u"L’index de recherche ne correspond pas aux enregistrements"},
    Wording{"reference-broken",
            u"A record refers to one that does not exist",
            u"Un enregistrement renvoie à un autre qui n’existe pas"},
    Wording{"head-differs",
            u"The head given does not lie on this chain",
            u"La tête indiquée n’appartient pas à cette chaîne"},
    Wording{"file-altered",
            u"A byte of the PDF is not the one that was written",
            u"Un octet du PDF n’est pas celui qui a été écrit"},
    Wording{"record-missing",
            u"The record inside the report can’t be read",
            u"L’enregistrement contenu dans le rapport est illisible"},
    Wording{"record-altered",
            u"The record inside the report is not the one whose hash was printed",
            u"L’enregistrement contenu n’est pas celui dont l’empreinte a été imprimée"},
    Wording{"history-was-broken",
            u"The report was made from a register whose history did not hold together",
            u"Le rapport a été tiré d’un registre dont l’historique n’était pas cohérent"},
    Wording{"other-register",
            u"The report was made from another register",
            u"Le rapport a été tiré d’un autre registre"}};

} // namespace

QString findingText(Language language, QByteArrayView kind)
{
    const Wording* found = findWords(findings, kind);
    return found ? found->in(language) : QString::fromUtf8(kind);
}

} // namespace ireg
