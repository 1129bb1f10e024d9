// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"
#include "ui/paper/pages.h"
#include "ui/paper/textbox.h"

#include <vector>

namespace ireg::paper
{

/// Turns blocks into pieces, from the left edge 0 to `width`; a table row higher than `height`
/// becomes several.
class Flow final
{
public:
    Flow(double width, double height, const report::Labels& labels);

    void title(const report::Document& document);
    void add(const report::Block& block);
    std::vector<Piece> take() { return std::move(m_pieces); }

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
    /// Cells side by side under one another's first line.
    struct Row
    {
        std::vector<TextBox> cells = {};
        std::vector<double> lefts = {};
        QColor ground = {};
        QColor rule = {};
        double leastHeight = 0;

        int lineCount() const;
        double lineHeight() const;
        double height() const;
        /// One line of every cell, from `top` on; the rule below it where it is the last.
        void paintLine(QPainter& painter, int line, const QRectF& place, double above) const;
    };

    void push(Piece piece);
    void text(const TextBox& box, double left, double before);
    void caption(const QString& words);
    void shares(const report::StageBar& bar);
    void row(const Row& row, int tableHead);
    void tallRow(const Row& row, int tableHead);
    void keepEnds(std::size_t first);
    void keepShort(std::size_t first);
    Row headRow(const QStringList& words,
                const std::vector<double>& widths,
                const std::vector<report::Align>& aligns) const;
    double headHeight(int tableHead) const;

    double m_width;
    double m_height;
    const report::Labels& m_labels;
    std::vector<Piece> m_pieces;
    bool m_breakBefore = false;
};

} // namespace ireg::paper
