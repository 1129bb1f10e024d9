// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "ui/itemmodels/recordcolumns.h"
#include "ui/records/fieldplace.h"

namespace ireg
{

/// A change that one press makes to the chosen record.
struct QuickStep
{
    const char* label; ///< source text, context ireg::Sections
    const char* field;
    const char* text;
    const char* secondField = nullptr;
    const char* secondText = nullptr;
    const char* asked = nullptr; ///< a field that somebody has to say something for
};

/// The use cases by which these records reach the register, where they have their own; a null is
/// what is done with any record. They run on the register's thread.
struct RecordWriting
{
    Result<Outcome> (*add)(Register&, const Assignments& facts) = nullptr;
    Result<Outcome> (*change)(Register&, qint64 id, const Assignments& facts) = nullptr;
    /// As one action, which is taken back by undo and so is not asked about. Null: not taken out
    /// here. `removeRegisterRecords` serves records of the register itself.
    Result<Outcome> (*remove)(Register&, const std::vector<RecordRef>& records) = nullptr;
};

/// How the records of one type are listed and edited. What shows them has no code for any type;
/// what is special about one is added around it.
struct RecordPlan
{
    const char* title;     ///< source texts, context ireg::Sections
    const char* purpose;   ///< said while there is none
    const char* add;       ///< null: not added through the form
    const char* prefilled; ///< this field begins with "now"; null: none
    const RecordType& (*type)();
    const RecordColumns& columns;
    const FormPlan* form; ///< null: the list alone
    std::span<const QuickStep> steps;
    Mark (*mark)(const void* record, const When& now) = nullptr;
    bool onlyWhereAny = false; ///< not offered while there is none
    RecordWriting writing = {};
    const char* order = nullptr; ///< of the register's own: the field they stand by; null: ids
    bool inSeries = false;       ///< Return adds one, and the next one is typed
    QString (*place)(const void* record) = nullptr; ///< a text that they stand by, before `order`
};

} // namespace ireg
