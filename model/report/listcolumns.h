// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/listfacts.h"
#include "model/report/plainvoice.h"
#include "model/report/sheet.h"

#include <functional>

namespace ireg::report
{

/// A column of the list, in both its forms. What says nothing of an incident says so by a dash on
/// paper and by an empty cell in a spreadsheet.
struct ListColumn
{
    const char* field = nullptr; ///< its code; null: the state
    double width = 1;
    Align align = Align::Start;
    std::function<QString(const PlainVoice&, const ListedFacts&)> words = {};
    std::function<SheetCell(const PlainVoice&, const ListedFacts&)> value = {};
};
std::vector<ListColumn> usualColumns();
/// Of fields of the incident, age, next_step and next_due; the title where there is none of them.
std::vector<ListColumn> namedColumns(const QStringList& codes);
QString headOf(const PlainVoice& say, const ListColumn& column);
bool isTime(const ListColumn& column);

/// Incidents that stand one after the other in a list and have the same group.
struct ListGroup
{
    QByteArray key = {};
    std::vector<const ListedFacts*> incidents = {};
};
/// One of all of them where nothing is grouped.
std::vector<ListGroup> groupsOf(const ListFacts& facts);

} // namespace ireg::report
