// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/detailtables.h"

#include <array>

namespace ireg
{

namespace
{

constexpr Phrase onlyThat{u"Nothing was changed.", u"Rien n’a été modifié."};

constexpr std::array reviewDetailTable{
    DetailWords{{"human-error-end",
                 u"a person’s error is no root: ask once more why it was possible",
                 u"l’erreur d’une personne n’est pas une racine : demandez encore une fois "
                 u"pourquoi elle a été possible"},
                "",
                {u"Nothing was changed. Add the answer beneath it, and mark that one as a root.",
                 u"Rien n’a été modifié. Ajoutez la réponse en dessous, et marquez-la comme "
                 u"racine."}},
    DetailWords{{"why-circle",
                 u"this why would stand beneath itself",
                 u"ce pourquoi se placerait sous lui-même"},
                "",
                onlyThat},
    DetailWords{{"why-elsewhere",
                 u"that why belongs to another incident",
                 u"ce pourquoi relève d’un autre incident"},
                "",
                onlyThat},
    DetailWords{{"training-of-none",
                 u"say which lesson was taught",
                 u"indiquez quel enseignement a été présenté"},
                "",
                onlyThat},
    DetailWords{{"training-elsewhere",
                 u"the lesson was neither learned in this incident nor met again in it",
                 u"l’enseignement n’a été ni tiré de cet incident ni revu dans celui-ci"},
                "",
                onlyThat},
    DetailWords{
        {"not-a-duration", u"“%1” is not how long something takes", u"« %1 » n’est pas une durée"},
        "t",
        {u"Nothing was changed. Write it in hours: 4, 1.5, 1 h 30 or 90 min.",
         u"Rien n’a été modifié. Écrivez-la en heures : 4, 1,5, 1 h 30 ou 90 min."}},
    DetailWords{{"finding-followed", u"it has led to %1 already", u"il a déjà donné lieu à %1"},
                "t",
                onlyThat},
    DetailWords{{"instead-without-reason",
                 u"an action that is transferred or accepted needs a reason",
                 u"une action transférée ou dont la non-réalisation est acceptée exige un motif"},
                "",
                onlyThat},
    DetailWords{{"instead-and-done",
                 u"an action that was done is not transferred or accepted",
                 u"une action faite n’est ni transférée ni acceptée comme non faite"},
                "",
                onlyThat},
    DetailWords{{"taken-human-error",
                 u"a person’s error is marked as a root",
                 u"l’erreur d’une personne est marquée comme racine"},
                ""},
    DetailWords{{"taken-astray",
                 u"the why that it stands beneath is not above it",
                 u"le pourquoi sous lequel il se place n’est pas au-dessus de lui"},
                ""}};

} // namespace

std::span<const DetailWords> reviewDetails()
{
    return reviewDetailTable;
}

} // namespace ireg
