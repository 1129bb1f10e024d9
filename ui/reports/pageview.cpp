// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/pageview.h"

#include <QPaintEvent>
#include <QPainter>

namespace ireg
{

namespace
{
constexpr int gap = 16;
} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Mid);
    setAutoFillBackground(true);
}

void PageView::setPaper(paper::Paper pages)
{
    m_paper.emplace(std::move(pages));
    resize(sizeHint());
    updateGeometry();
    update();
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom;
    resize(sizeHint());
    updateGeometry();
    update();
}

double PageView::sheetWidth() const
{
    return m_paper ? m_paper->sheet().width() : 1;
}

QSizeF PageView::sheetOnScreen() const
{
    return m_paper ? m_paper->sheet() * m_zoom : QSizeF();
}

int PageView::topOf(int page) const
{
    return gap + static_cast<int>(page * (sheetOnScreen().height() + gap));
}

int PageView::pageAt(int y) const
{
    const double step = sheetOnScreen().height() + gap;
    return std::clamp(static_cast<int>((y - gap) / step), 0, std::max(0, pageCount() - 1));
}

QSize PageView::sizeHint() const
{
    const QSizeF sheet = sheetOnScreen();
    return {static_cast<int>(sheet.width()) + 2 * gap, topOf(pageCount())};
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QSizeF sheet = sheetOnScreen();
    const double left = std::max<double>(gap, (width() - sheet.width()) / 2);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF box(QPointF(left, topOf(page)), sheet);
        if (!box.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(box, Qt::white);
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(box);
        painter.save();
        painter.setClipRect(box);
        painter.translate(box.topLeft());
        painter.scale(m_zoom, m_zoom);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paper->paint(painter, page);
        painter.restore();
    }
}

} // namespace ireg
