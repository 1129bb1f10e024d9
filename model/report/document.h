// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/blocks.h"

namespace ireg::report
{

/// The few words a writer needs of its own, in the report's language.
struct Labels
{
    QString pageOf = {}; ///< "Page %1 of %2"
    QString draft = {};  ///< the watermark, "DRAFT"
    QString role = {};   ///< heads of the sign-off columns
    QString name = {};
    QString date = {};
    QString signature = {};
    QString done = {}; ///< states of a stage
    QString current = {};
    QString open = {};
    QString skipped = {};
    QString timeAxis = {}; ///< what the axis of a timeline figure shows, "Time (UTC)"
};

/// How the paper lies; text written in lines gets longer ones on a broad sheet.
enum class Orientation { Portrait, Landscape };

struct Document
{
    QString language = {};    ///< BCP 47, for the HTML reader's voice
    QString reference = {};   ///< "INC-2026-0042"
    QString reportTitle = {}; ///< "Post-incident report"
    QString subject = {};     ///< what it is about, the incident's title
    QString organisation = {};
    QString version = {}; ///< "v1.2 FINAL"
    QString tlp = {};     ///< the code alone: "AMBER+STRICT"; empty: no label
    QString asOf = {};    ///< footer, "As of 2026-11-23 14:05 AEDT (03:05Z)"
    QString head = {};    ///< footer, "record SHA-256 9f2c...41ab"
    bool draft = false;
    Labels labels = {};
    std::vector<Block> blocks = {};
    QString warning = {}; ///< heads each page; empty: none
    Orientation orientation = Orientation::Portrait;
};

/// "TLP:AMBER+STRICT", or nothing.
QString tlpLabel(const Document& document);

/// The warning, then "INC-2026-0042 · Post-incident report · v1.2 FINAL", without the parts that
/// are empty.
QString headerLine(const Document& document);

/// As-of and chain head.
QString footerLine(const Document& document);

/// The cell, or nothing where the row is short.
QString cell(const QStringList& row, qsizetype column);

/// A stage's state in the report's words.
QString stateWord(const Labels& labels, SegmentState state);

} // namespace ireg::report
