// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/records.h"

namespace ireg
{

/// One field changed by one event, as the journal says it.
struct HistoryLine
{
    qint64 seq = 0, action = 0;
    When at;
    QString by, verb, record, recordId, field;
    std::optional<qint64> undoes;
    bool erased = false;
    bool assumed = false; ///< of a new record: nobody said it, every such record begins with it
    Value value;
    Value before = {};                  ///< what it was; where a record's events are asked for
    QString unit = {}, unitBefore = {}; ///< the currencies of value and before, where it is Money
};
struct HistoryQuery
{
    std::optional<RecordRef> of; ///< an incident: with everything that belongs to it
    QString field;
};
Result<std::vector<HistoryLine>> history(const Register& open, const HistoryQuery& query);
/// Leaves out that a record was made where other lines of the same action say what was put into it.
void dropToldMakings(std::vector<HistoryLine>& lines);

/// What an action was about; of an undoing, what it took back.
struct ActionGist
{
    qint64 action = 0;
    QString verb;
    QByteArray record;
    QString reference; ///< of the record, or of the incident it belongs to
    /// Of an action on several incidents the first of them, and how many more there are.
    QStringList several;
    qsizetype more = 0;
    std::vector<QByteArray> fields;
    QString by; ///< as whom it was recorded
};
Result<ActionGist> gistOf(const Register& open, qint64 action);
/// Of its fields those that a person gives; where there are none, those that the program made.
std::vector<QByteArray> givenFields(const ActionGist& gist);
/// The action that undoing without a number takes back: the author's own newest. NotFound where
/// there is none at all; Conflict, naming action and person, where only others' are left.
Result<qint64> newestAction(const Register& open);
/// The newest, whoever it is of; NotFound where there is none.
Result<qint64> newestOfAnybody(const Register& open);
/// What was done after this action to what it changed, last; NotFound where nothing was.
Result<ActionGist> doneSince(const Register& open, qint64 action);

} // namespace ireg
