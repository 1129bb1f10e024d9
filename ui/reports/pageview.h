// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/paper.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ireg
{

/// The pages of a report below one another, as they will be printed. Those that are seen are
/// painted; of the others only the place is known.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPaper(paper::Paper pages);
    void clear();
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    int pageCount() const { return m_paper ? m_paper->pageCount() : 0; }
    /// The upper edge of a page, and the page at a height; pages count from 0.
    int topOf(int page) const;
    int pageAt(int y) const;
    double sheetWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSizeF sheetOnScreen() const;
    void measure();
    void paintPage(QPainter& painter, int page, const QRectF& box);

    std::optional<paper::Paper> m_paper;
    double m_zoom = 1;
};

} // namespace ireg
