// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/regimecopy.h"
#include "model/register/usecases.h"

namespace ireg
{

/// A new register that asks about the laws of its jurisdictions from the first day.
Result<std::unique_ptr<Register>> beginRegister(const QString& path,
                                                const NewRegister& facts,
                                                const Author& author,
                                                const Clock& clock);

/// Answers the questions of regimes for an incident, as one action. Who decided and when are the
/// author and now unless they are among the facts. Usage where the register did not adopt one.
Result<Outcome> assess(Register& open,
                       Id<Incident> incident,
                       const QStringList& regimes,
                       const Assignments& facts);

/// Asks about these regimes from now on, by the data that ships with the program where the
/// register has none of its own. Usage where there is no such regime.
Result<Outcome> adoptRegimes(Register& open, const QStringList& codes);
/// Asks about them no longer; what was answered stays.
Result<Outcome> disableRegimes(Register& open, const QStringList& codes);
/// Changes values of the register's copy: places as editedCopy names them, or `calendar`.
Result<Outcome> editRegime(Register& open, const QString& code, const Assignments& values);

/// What a newer set would change in this register.
struct RegimeNews
{
    QString code;
    bool isNew = false;
    bool kept = false; ///< edited here, and so left as it is
    std::vector<RegimeChange> changes;
};
Result<std::vector<RegimeNews>> regimeNews(Register& open, const std::vector<RegimeCopy>& newer);
/// Takes the newer set over; nothing that was edited here is changed. Regimes that are new to the
/// register are not asked about yet.
Result<Outcome> importRegimes(Register& open, const std::vector<RegimeCopy>& newer);

struct HolidaysAdded
{
    int added = 0;     ///< how many were new
    qint64 action = 0; ///< 0: none
};
/// Adds days to their calendars; those these have are left.
Result<HolidaysAdded> addHolidays(Register& open, const std::vector<Holiday>& days);

/// A clause of the customer's contract; the customer is made in the catalogue where it is new. A
/// duration needs the clause's number.
Result<Outcome> addClause(Register& open, const QString& customer, const Assignments& facts);
/// Changes its facts, under the same rule.
Result<Outcome> changeClause(Register& open, Id<ContractClause> clause, const Assignments& facts);

/// The duty that a notice is under; the customer by name or public id, where it is one of several.
struct NoticeUnder
{
    QString regime, step, customer;
};
/// A notice under a regime's step; its recipient is the data's unless it is among the facts. Usage
/// where the register's data has no such step.
Result<Outcome> addNotice(Register& open,
                          Id<Incident> incident,
                          const NoticeUnder& duty,
                          const Assignments& facts);

/// Records that a notice was sent, and keeps a copy as evidence in the same action. One that had
/// come back is left as it is, and the new sending is its follow-up.
Result<Outcome> sendNotice(Register& open,
                           Id<Notification> notice,
                           const Assignments& facts,
                           const QString& copyPath);

/// Records that a notice is not required, why, and that the author decided so at a time as typed.
Result<Outcome> waiveNotice(Register& open,
                            Id<Notification> notice,
                            const QString& reason,
                            const QString& at);

/// Says what a notice contains: texts by item, and by when the items still to follow do.
Result<Outcome> answerContents(Register& open,
                               Id<Notification> notice,
                               const Assignments& texts,
                               QDate followBy);
/// The same of one item, by the fields of its record: `text`, `follow_by`. A text that is typed
/// ends the promise to follow; a day that is typed stands beside what is known so far. The outcome
/// is of the item.
Result<Outcome> answerItem(Register& open,
                           Id<Notification> notice,
                           const QString& item,
                           const Assignments& facts);

} // namespace ireg
