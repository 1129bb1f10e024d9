// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"

namespace ireg::test
{

/// A closed incident of an invented company with every kind of fact: a leak of exports that was
/// noticed by a customer, told late to one authority and not at all to another, reviewed and
/// watched. Its free text is in the language asked for.
Dossier aRichDossier(Language language);

/// The same company; an incident with nothing but a title, as it stands a minute after its log.
Dossier anEmptyDossier();

/// The rich one with so many further entries on its timeline, and a summary that long.
Dossier aLongDossier(Language language, int entries, int characters);

/// Adds to the rich dossier what follows the review.
void addFollowUp(Dossier& dossier, Language language);

/// A time of that year, given in UTC and recorded in Sydney.
When in2026(int month, int day, int hour, int minute, Precision precision = Precision::Exact);

/// The time of the reports on them: 24 November 2026, 03:05Z, in Sydney.
When reportTime();

} // namespace ireg::test
