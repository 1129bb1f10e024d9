// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/figureview.h"

#include "model/language/typography.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>
#include <QWhatsThis>

#include <algorithm>
#include <cmath>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastWidth = 220;
constexpr double pictureScale = 2;

} // namespace

QString rowTip(const FigureData& figure, int row)
{
    const FigureRow& one = figure.rows[static_cast<std::size_t>(row)];
    QStringList lines{named(figure.language, one.label, one.text)};
    for (std::size_t i = 0; i < one.parts.size() && figure.keys.size() > 1; ++i) {
        if (one.parts[i].value > 0)
            lines.append(u"%1 %2"_s.arg(figure.keys[i].words).arg(one.parts[i].value));
    }
    return lines.join(u'\n');
}

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::show(const FigureData& figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(figure.rows.size()) - 1));
    setAccessibleDescription(figureText(figure));
    speak();
    updateGeometry();
    update();
}

/// What is heard when the keyboard comes to a row.
void FigureView::speak()
{
    const bool any = !m_figure.rows.empty();
    setAccessibleName(any ? m_figure.title + u". "_s + rowTip(m_figure, m_current)
                          : m_figure.title);
}

FigureStyle FigureView::style() const
{
    return {.text = textFont(TextSize::Body),
            .hint = textFont(TextSize::Hint),
            .tokens = tokensOf(palette()),
            .unit = static_cast<double>(scaled(grid::unit)),
            .direction = layoutDirection()};
}

int FigureView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(FigurePainter(m_figure, style()).heightFor(width - 4))) + 4;
}

QSize FigureView::sizeHint() const
{
    const int wide = std::max(width(), scaled(leastWidth));
    return {scaled(leastWidth), heightForWidth(wide)};
}

QSize FigureView::minimumSizeHint() const
{
    return {scaled(leastWidth) / 2, heightForWidth(std::max(width(), scaled(leastWidth)))};
}

/// Its least height is that of its width, which a layout asks for once only.
void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const FigureStyle how = style();
    FigurePainter(m_figure, how)
        .paint(painter, QRectF(rect()).adjusted(2, 2, -2, -2), hasFocus() ? m_current : -1);
}

QImage FigureView::picture()
{
    const FigureStyle how = style();
    const QFont head = textFont(TextSize::Section);
    const int margin = scaled(2 * grid::unit);
    const int title = QFontMetrics(head).height() + scaled(grid::unit);
    const QSize size(width() + 2 * margin, heightForWidth(width()) + title + 2 * margin);
    QImage image(size * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(how.tokens.panel);
    QPainter painter(&image);
    painter.setFont(head);
    painter.setPen(how.tokens.text);
    painter.drawText(QRect(margin, margin, width(), title),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     m_figure.title);
    FigurePainter(m_figure, how)
        .paint(painter, QRectF(margin, margin + title, width(), heightForWidth(width())));
    return image;
}

int FigureView::rowAt(const QPointF& place) const
{
    const FigureStyle how = style();
    const auto all = FigurePainter(m_figure, how).places(QRectF(rect()).adjusted(2, 2, -2, -2));
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

void FigureView::go(int row)
{
    if (m_figure.rows.empty())
        return;
    m_current = std::clamp(row, 0, static_cast<int>(m_figure.rows.size()) - 1);
    speak();
    update();
    const FigureStyle how = style();
    const auto all = FigurePainter(m_figure, how).places(QRectF(rect()));
    Q_EMIT looked(all[static_cast<std::size_t>(m_current)].toAlignedRect());
}

void FigureView::open(int row)
{
    if (row < 0 || row >= static_cast<int>(m_figure.rows.size()))
        return;
    const FigureRow& one = m_figure.rows[static_cast<std::size_t>(row)];
    if (!one.condition.isEmpty())
        Q_EMIT opened(one.condition, one.leftOff);
}

bool FigureView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QString text = row >= 0 ? rowTip(m_figure, row) + u'\n' : QString();
        QToolTip::showText(help->globalPos(), plainTip(text + m_figure.definition), this);
        return true;
    }
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
            event->accept(); // what it means, before what the page is for
            return true;
        }
        break;
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange: updateGeometry(); break;
    default: break;
    }
    return QWidget::event(event);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: go(m_current + (mirrored ? 1 : -1)); return;
    case Qt::Key_Right: go(m_current + (mirrored ? -1 : 1)); return;
    case Qt::Key_Up: go(m_current - 1); return;
    case Qt::Key_Down: go(m_current + 1); return;
    case Qt::Key_Home: go(0); return;
    case Qt::Key_End: go(static_cast<int>(m_figure.rows.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open(m_current); return;
    case Qt::Key_F1:
        QWhatsThis::showText(mapToGlobal(QPoint(0, 0)), plainTip(m_figure.definition), this);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    go(row);
    open(row);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    const bool leads = row >= 0
        && !m_figure.rows[static_cast<std::size_t>(row)].condition.isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ireg
