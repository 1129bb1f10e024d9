// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figures/figurepainter.h"

#include <QWidget>

namespace ireg
{

/// A figure as it is painted. Tab leads to it, arrows through its rows, Return or a click opens the
/// incidents of one; F1 and the pointer tell what it means.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    void show(const FigureData& figure);
    const FigureData& figure() const { return m_figure; }
    int current() const { return m_current; }
    /// As it is seen, with its title, at twice the screen's points.
    QImage picture();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& condition, qint64 leftOff);
    void looked(const QRect& row); ///< the keyboard came to it

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    FigureStyle style() const;
    void go(int row);
    void open(int row);
    int rowAt(const QPointF& place) const;
    void speak();

    FigureData m_figure;
    int m_current = 0;
};

/// What a row says, for a tip: its label, its text, its parts.
QString rowTip(const FigureData& figure, int row);

} // namespace ireg
