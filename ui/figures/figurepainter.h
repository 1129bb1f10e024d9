// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figures/figuredata.h"
#include "ui/look/tokens.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace ireg
{

/// What figures are painted with, the same on a screen and on paper.
struct FigureStyle
{
    QFont text, hint;
    const Tokens& tokens;
    double unit = 8; ///< of the grid, in the painter's lengths
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

QColor inkColour(const Tokens& tokens, Ink ink);

/// Paints the rows of a figure, without its title, on any painter.
class FigurePainter final
{
public:
    FigurePainter(const FigureData& figure, const FigureStyle& style)
        : m_figure(figure), m_style(style)
    {
    }

    /// How high it is where it has so much width.
    double heightFor(double width) const;
    /// The area of each row or column, for what is pointed at.
    std::vector<QRectF> places(const QRectF& area) const;
    /// `current`: the row that the keyboard is on; -1: none.
    void paint(QPainter& painter, const QRectF& area, int current = -1) const;

private:
    struct Column
    {
        double labels = 0, bars = 0, texts = 0;
        bool below = false; ///< the words stand above their bar: there is no room beside it
    };
    Column columnsFor(double width) const;
    double lineHeight() const;
    double rowHeight(const Column& column) const;
    double keyHeight(double width) const;
    double largest() const;
    double share(double value) const;
    QRectF mirrored(const QRectF& part, const QRectF& area) const;
    void words(QPainter& painter,
               const QRectF& where,
               Qt::Alignment side,
               const QString& text) const;
    double endOf(const QRectF& bar, const FigureRow& row) const;
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter,
                  const QRectF& bar,
                  const QRectF& area,
                  const FigureRow& row) const;
    void paintRange(QPainter& painter,
                    const QRectF& bar,
                    const QRectF& area,
                    const FigureRow& row) const;
    void paintColumns(QPainter& painter, const QRectF& area) const;
    void paintStack(QPainter& painter, const QRectF& stack, const FigureRow& row) const;
    void paintKeys(QPainter& painter, const QRectF& area) const;
    int everyLabel(double columnWidth) const;

    const FigureData& m_figure;
    const FigureStyle& m_style;
};

} // namespace ireg
