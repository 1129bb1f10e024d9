// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "ui/incident/fieldplace.h"
#include "ui/itemmodels/recordcolumns.h"

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
};

/// One kind of record that belongs to an incident, as a section of its page. The page has no code
/// for any of them; what is special about one is added around it.
struct SectionPlan
{
    const char* title;     ///< source texts, context ireg::Sections
    const char* purpose;   ///< said while there is none
    const char* add;       ///< null: not added through the form
    const char* prefilled; ///< this field begins with "now"; null: none
    const RecordType& (*type)();
    const RecordColumns& columns;
    const FormPlan* form; ///< null: the list alone
    std::span<const QuickStep> steps;
    std::vector<ListedRecord> (*records)(const Dossier&, const When& now);
    bool whole = false; ///< described fields that the form does not place follow at its end
};

std::span<const SectionPlan> sectionPlans();
/// The section for a record's name, or null.
const SectionPlan* sectionPlan(QByteArrayView record);

} // namespace ireg
