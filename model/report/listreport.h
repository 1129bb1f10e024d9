// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/phrase.h"
#include "model/report/context.h"
#include "model/report/document.h"
#include "model/report/sheet.h"

namespace ireg::report
{
struct ListFacts;

inline constexpr Phrase registerTitle{u"Register report", u"Liste du registre"};

/// The incidents of a list, a line each, with what they add up to; on landscape pages. Pure.
Document registerList(const ListFacts& facts, const ReportContext& context);
/// The lines alone, in words.
struct ListTable
{
    struct Group
    {
        QString title = {}; ///< empty where nothing is grouped
        std::vector<QStringList> rows = {};
    };
    QStringList heads = {};
    std::vector<Group> groups = {};
};
ListTable listTable(const ListFacts& facts, const ReportContext& context);
/// The same lines for a spreadsheet, with times in UTC.
Sheet registerSheet(const ListFacts& facts, const ReportContext& context);

} // namespace ireg::report
