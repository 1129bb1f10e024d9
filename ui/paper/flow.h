// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"
#include "ui/paper/pages.h"
#include "ui/paper/rowlines.h"

#include <QRectF>

#include <deque>
#include <optional>
#include <vector>

namespace ireg::paper
{

/// What layout is made from. The document's texts have been made visible (ui/paper/shown.h).
struct Source
{
    const report::Document& document;
    double width;  ///< from the left edge 0
    double height; ///< a table row higher than this becomes several pieces
    /// Of the columns of each block that is a table; finding them takes the whole table.
    const std::vector<std::vector<double>>& columns;
};

/// Turns a document into pieces, from any mark of one on, as long as the sink wants them. Holds
/// what is on one page at most.
class Flow final
{
public:
    Flow(const Source& source, PieceSink& sink);

    void run();
    void runFrom(const Mark& mark);

    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::BulletList& list);
    void operator()(const report::Facts& facts);
    void operator()(const report::Table& table);
    void operator()(const report::StageBar& bar);
    void operator()(const report::Tiles& tiles);
    void operator()(const report::Callout& callout);
    void operator()(const report::TimelineFigure& figure);
    void operator()(const report::Badges& badges);
    void operator()(const report::SignOff& signOff);
    void operator()(const report::PageBreak& pageBreak);

private:
    /// A strip of text on the page, one line high.
    struct Strip
    {
        QRectF place = {};
        bool first = false;
        bool last = false;
    };
    /// What is around a text that flows over pages.
    struct Around
    {
        double lineHeight = 0;
        double before = 0;
        double above = 0; ///< inside, over the first line
        double below = 0; ///< inside, under the last one
        bool keepWithNext = false;
        std::shared_ptr<const Piece> head = {};
        std::function<void(QPainter&, const Strip&)> ground = {};
    };
    struct Row
    {
        std::vector<Cell> cells = {};
        QColor ground = {};
        QColor rule = {};
        double leastHeight = 0;
        double before = 0;
        bool keepWithNext = false;
        std::shared_ptr<const Piece> head = {};

        double lineHeight() const;
        double height(std::size_t lines) const;
    };

    bool begins(int unit);
    void push(Piece piece);
    void title();
    void text(const Cell& cell, Around around);
    void lines(RowLines& source, std::deque<RowLine> ahead, const Around& around);
    Piece strip(RowLine line, const Around& around, Strip at) const;
    void caption(const QString& words);
    void shares(const report::StageBar& bar);
    void row(const Row& row);
    void tallRow(const Row& row, RowLines& source, std::deque<RowLine> begun);
    Piece whole(const Row& row, std::deque<RowLine> lines) const;
    std::shared_ptr<const Piece> tableHead(const Row& heads, double before, bool keepWithNext);
    Row headRow(const QStringList& words,
                const std::vector<double>& widths,
                const std::vector<report::Align>& aligns) const;

    const Source& m_source;
    PieceSink& m_sink;
    double m_width;
    double m_height;
    const report::Labels& m_labels;
    std::optional<Mark> m_from;    ///< until it is reached
    std::vector<TextMark> m_marks; ///< of the unit that is taken up in its midst
    int m_block = 0;
    int m_unit = 0;
    int m_pieces = 0; ///< of this unit
    int m_skip = 0;   ///< of them
    bool m_breakBefore = false;
    bool m_any = false; ///< pieces before
};

/// The widths of a table's columns, in all `room`.
std::vector<double> columnWidths(const report::Table& table, double room);

} // namespace ireg::paper
