// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/pageview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ireg
{

namespace
{
constexpr int gap = 16;
constexpr int lineStep = 40;
} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPaper(paper::Paper pages)
{
    m_paper.emplace(std::move(pages));
    measure();
}

void PageView::clear()
{
    m_paper.reset();
    measure();
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom;
    measure();
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

void PageView::measure()
{
    const QSize shown = viewport()->size();
    const int width = static_cast<int>(sheetOnScreen().width()) + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, topOf(pageCount()) - shown.height()));
    verticalScrollBar()->setPageStep(shown.height());
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setRange(0, std::max(0, width - shown.width()));
    horizontalScrollBar()->setPageStep(shown.width());
    horizontalScrollBar()->setSingleStep(lineStep);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QSizeF sheet = sheetOnScreen();
    const int above = verticalScrollBar()->value();
    const double left = std::max<double>(gap, (viewport()->width() - sheet.width()) / 2)
        - horizontalScrollBar()->value();
    const int last = pageAt(above + event->rect().bottom());
    for (int page = pageAt(above + event->rect().top()); page <= last && page < pageCount();
         ++page) {
        const QRectF box(QPointF(left, topOf(page) - above), sheet);
        if (box.intersects(QRectF(event->rect())))
            paintPage(painter, page, box);
    }
}

void PageView::paintPage(QPainter& painter, int page, const QRectF& box)
{
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

} // namespace ireg
