// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// What a gap asks for.
enum class Asked {
    Field,        ///< the field of the record, or of the incident; its waiver is FIELD_none_reason
    One,          ///< a record of the type, where there is none
    Order,        ///< that the field's time does not lie before that of `than`
    Against,      ///< that the answer about `regime` does not contradict the field
    SecondPerson, ///< that the field names somebody else than the incident's owner
    Notice        ///< a notice for the duty
};

/// Something that is still missing before a stage may be left.
struct Gap
{
    Stage stage = Stage::Assess;
    Asked asked = Asked::Field;
    const RecordType* type = nullptr;
    const char* field = nullptr; ///< code; null where no field is asked for
    const char* than = nullptr;  ///< code of the other field that Asked::Order names
    qint64 id = 0;               ///< of the record; 0: the incident, or a record that is not there
    QString regime = {};         ///< whose question has no answer yet, or one that Against names
    QString duty = {};           ///< key of the obligation
    QString incident = {};       ///< its reference
    QString recipient = {};      ///< whom the notice goes to

    bool operator==(const Gap& other) const { return stage == other.stage && isAlike(other); }
    /// The same but for the stage that asks.
    bool isAlike(const Gap& other) const;
};

/// `fieldGap<&Incident::owner>(stage)`, or the same of one record.
template <auto member> Gap fieldGap(Stage stage, qint64 id = 0)
{
    using Record = typename detail::MemberOf<decltype(member)>::RecordType;
    return {.stage = stage, .type = &typeOf<Record>(), .field = codeOf<member>(), .id = id};
}

/// The gaps of one stage, in the order in which a person would close them. Empty: the gate is
/// open. `today` is the day in the register's zone. No gate asks for what the law has not asked.
std::vector<Gap> gaps(const Dossier& dossier, Stage stage, QDate today);

/// What stands between the incident and its closing: the gaps of the stages that are open, with
/// those of Monitor. False positives, duplicates and transfers close on a disposition's reason.
std::vector<Gap> closingGaps(const Dossier& dossier, QDate today);
/// What the stages of this cycle were left without, on a reason, and what is missing of all stages
/// where the closing itself took one: points that nobody is asked about any more, still open.
std::vector<Gap> leftOpen(const Dossier& dossier, QDate today);
/// What people are told that the stage lacks: its gaps(); once the incident is closed, those of
/// leftOpen(), since a question that came up later was not missing then.
std::vector<Gap> missingFrom(const Dossier& dossier, Stage stage, QDate today);
/// The same as closingGaps() for this person: where the register asks for four eyes, a high or
/// critical incident is closed by somebody else than its owner.
std::vector<Gap> closingGaps(const Dossier& dossier, QDate today, const QString& closer);

} // namespace ireg
