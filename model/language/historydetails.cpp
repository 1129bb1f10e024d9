// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/detailtables.h"

#include <array>

namespace ireg
{

namespace
{

constexpr Phrase acceptSeen{
    u"It can be used, but what was saved here after it is not in it. If a backup was put back "
    u"here, "
    u"a check of the history accepts it (ireg verify, or File ▸ Check the history); if not, "
    u"compare "
    u"it with a backup.",
    u"Il est utilisable, mais ce qui a été enregistré ici ensuite n’y est pas. Si une sauvegarde a "
    u"été remise ici, la vérification de l’historique l’accepte (ireg verify, ou Fichier ▸ "
    u"Vérifier "
    u"l’historique) ; sinon, comparez-le à une sauvegarde."};
constexpr Phrase stillOpenHere{
    u"Nothing more is written. The register as it was is still open here: save a copy of it.",
    u"Plus rien n’est écrit. Le registre tel qu’il était est encore ouvert ici : enregistrez-en "
    u"une copie."};

constexpr std::array historyDetailTable{
    DetailWords{{"event-missing",
                 u"the events before event %1 are missing",
                 u"les événements qui précèdent l’événement %1 manquent"},
                "n"},
    DetailWords{{"value-differs",
                 u"“%3” of %1 %2 is not what the history says",
                 u"« %3 » (%1 %2) n’est pas ce que dit l’historique"},
                "rtf"},
    DetailWords{{"record-differs",
                 u"%1 %2 is not what the history says",
                 u"%1 %2 n’est pas ce que dit l’historique"},
                "rt"},
    DetailWords{{"older-than-seen",
                 u"this is older than what was last seen here (event %1, seen up to %2)",
                 u"c’est plus ancien que ce qui a été vu ici en dernier (événement %1, vu jusqu’à "
                 u"%2)"},
                "nn",
                acceptSeen},
    DetailWords{{"not-as-seen",
                 u"event %1 is not the one that was last seen here: this is another copy, or was "
                 u"made anew",
                 u"l’événement %1 n’est pas celui qui a été vu ici en dernier : c’est une autre "
                 u"copie, ou elle a été refaite"},
                "n",
                acceptSeen},
    DetailWords{{"register-replaced",
                 u"another program put other content in the place of this register while it was "
                 u"open",
                 u"un autre programme a mis un autre contenu à la place de ce registre pendant "
                 u"qu’il était ouvert"},
                "",
                {u"Nothing was written to it. What was saved here before is not in the file any "
                 u"more: save your last changes elsewhere, then open the file as it is now.",
                 u"Rien n’y a été écrit. Ce qui avait été enregistré ici n’est plus dans le "
                 u"fichier : enregistrez vos dernières modifications ailleurs, puis ouvrez le "
                 u"fichier tel qu’il est maintenant."}},
    DetailWords{{"register-gone",
                 u"the register was deleted or moved while it was open",
                 u"le registre a été supprimé ou déplacé pendant qu’il était ouvert"},
                "",
                stillOpenHere},
    DetailWords{
        {"register-exchanged",
         u"another file was put in the place of this register while it was open",
         u"un autre fichier a été mis à la place de ce registre pendant qu’il était ouvert"},
        "",
        stillOpenHere},
    DetailWords{{"open-elsewhere",
                 u"%3 has it open in a window on %1 since %2",
                 u"%3 l’a ouvert dans une fenêtre sur %1 depuis %2"},
                "ttt",
                {u"It can be read here, and changed once that window is closed.",
                 u"On peut le lire ici, et le modifier une fois cette fenêtre fermée."}}};

} // namespace

std::span<const DetailWords> historyDetails()
{
    return historyDetailTable;
}

} // namespace ireg
