// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <variant>
#include <vector>

namespace ireg::report
{

/// An instant in UTC.
struct SheetTime
{
    QDateTime utc = {};
    bool about = false;
};

struct SheetNumber
{
    qint64 number = 0;
    bool about = false;
};

/// A cell that keeps its kind, so that a spreadsheet can sort, filter and count by it. Text is
/// inert plain text in the report's language; a writer makes it harmless, nobody else does.
using SheetCell = std::variant<std::monostate, QString, SheetNumber, QDate, SheetTime>;

struct SheetFact
{
    QString label = {};
    QString value = {};
};

/// A report as one table for a spreadsheet. A row shorter than `heads` has empty cells at its end.
struct Sheet
{
    QString name = {}; ///< of the table, a word or two
    QStringList heads = {};
    std::vector<std::vector<SheetCell>> rows = {};
    QString aboutName = {};            ///< of what stands beside the table
    std::vector<SheetFact> about = {}; ///< title, as of, filter: what the table alone does not say
    QString tlp = {};                  ///< "TLP:AMBER"; empty: no label
    QDateTime made = {};               ///< what the file says it was made at
    QString author = {};
};

/// As it is read in a file of plain text: times as "2026-11-23 05:37", about as "~200".
QString plainText(const SheetCell& cell);

} // namespace ireg::report
