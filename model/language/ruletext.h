// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/language/phrase.h"
#include "model/notification/clause.h"
#include "model/notification/regime.h"

namespace ireg
{
struct ObligationKey;

/// Where no person answered a regime's question, since the facts do.
inline constexpr Phrase settledByFacts{u"settled by the facts", u"réglé par les faits"};

/// The text of the data in this language; English where the data has no other.
QString in(Language language, const Bilingual& words);
QStringList in(Language language, const BilingualList& words);

/// Whom a notice goes to: in words where the data names a kind of them, by an authority's name in
/// this language where the data knows it, else as somebody wrote it.
QString recipientText(Language language, const QString& recipient);
/// What a notice of a regime says that it is under: in the reader's words where the data's name of
/// it stands there, else as somebody wrote it.
QString obligationText(Language language, const QString& regime, const QString& obligation);

/// A duty by the data's names: "Early warning – NIS2"; its code where the data has none.
QString dutyText(Language language, const RegimeSet& set, const ObligationKey& duty);

/// A clause's period in words: "24 hours", "no period yet".
QString periodText(Language language, const ContractClause& clause);

/// A step's rule in words: how long, from what, how it is counted, and how binding it is.
QString ruleText(Language language, const RegimeSet& set, const Step& step);
/// A law's name where there is room for a word or two, with its period: "GDPR 72 h". What stands
/// before a colon, else what ends with its acronym, else all of it.
QString shortLawText(Language language, const Bilingual& name, const Step& step);

/// What a field of a record says as a code of the rules' data, in words: a regime's, a step's, an
/// item's name, what is counted from. Empty where it is no such code, or the data does not know it.
QString ruleWords(Language language, const RecordType& type, const Row& row, const Field& field);

} // namespace ireg
