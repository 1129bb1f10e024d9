// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg::test
{

/// An incident as it stands on thatMonday(), and what is to be said of it.
struct StandingCase
{
    const char* name;
    Dossier dossier;
    const char16_t* english;
    const char16_t* french;
};

/// Monday 5 October 2026, 11:00 in Sydney.
QDateTime thatMonday();

// Whole tellings: of what is open, and of what ended or began anew.
std::vector<StandingCase> openStates();
std::vector<StandingCase> endedStates();
// How a telling begins: what is known, and in whose words.
std::vector<StandingCase> knownFacts();
std::vector<StandingCase> ownWords();
// How it ends: actions, then duties and second persons.
std::vector<StandingCase> actionsToDo();
std::vector<StandingCase> dutiesToDo();
std::vector<StandingCase> dutiesBeside();

} // namespace ireg::test
