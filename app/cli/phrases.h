// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/phrase.h"

/// What several commands answer.
namespace ireg::cli::answer
{

inline constexpr Phrase added{u"Added", u"Ajouté"};
inline constexpr Phrase changed{u"Changed", u"Modifié"};
inline constexpr Phrase answered{u"Answered", u"Répondu"};
inline constexpr Phrase linked{u"Linked", u"Lié"};
inline constexpr Phrase standsSo{u"It stands so already, nothing changed:",
                                 u"C’est déjà ainsi, rien n’a changé :"};
inline constexpr Phrase pair{u"%1: %2", u"%1 : %2"};
inline constexpr Phrase technical{u"Technical: %1", u"Technique : %1"};
inline constexpr Phrase unknown{u"unknown", u"non déterminée"};

} // namespace ireg::cli::answer

/// Heads of columns that several tables have.
namespace ireg::cli::head
{

inline constexpr Phrase incident{u"INCIDENT", u"INCIDENT"};
inline constexpr Phrase by{u"BY", u"PAR"};
inline constexpr Phrase id{u"ID", u"ID"};
inline constexpr Phrase duty{u"DUTY", u"OBLIGATION"};
inline constexpr Phrase name{u"NAME", u"NOM"};
inline constexpr Phrase limit{u"LIMIT", u"LIMITE"};
inline constexpr Phrase recipient{u"RECIPIENT", u"DESTINATAIRE"};
inline constexpr Phrase step{u"STEP", u"ÉTAPE DE NOTIFICATION"};
inline constexpr Phrase record{u"RECORD", u"ENREGISTREMENT"};
inline constexpr Phrase field{u"FIELD", u"CHAMP"};
inline constexpr Phrase type{u"TYPE", u"TYPE"};

} // namespace ireg::cli::head
