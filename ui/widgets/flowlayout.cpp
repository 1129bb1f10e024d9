// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ireg
{

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

/// In the middle of their line's height, and those that end it at its end.
void FlowLayout::endLine(std::span<Placed> line, int height, int right)
{
    if (line.empty())
        return;
    const int push = right - 1 - line.back().area.right();
    bool ends = false;
    for (Placed& one : line) {
        ends = ends || one.item->alignment().testFlag(Qt::AlignRight);
        one.area.translate(ends ? push : 0, (height - one.area.height()) / 2);
    }
}

/// Where each goes within its margins, from the left.
std::vector<FlowLayout::Placed> FlowLayout::placed(int width) const
{
    const QMargins margins = contentsMargins();
    const int right = width - margins.right();
    std::vector<Placed> all;
    std::size_t lineBegin = 0;
    int x = margins.left(), y = margins.top(), height = 0;
    const auto end = [&] {
        endLine(std::span(all).subspan(lineBegin), height, right);
        lineBegin = all.size();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), right - margins.left()),
                         item->sizeHint().height());
        if (x > margins.left() && x + size.width() > right) {
            end();
            x = margins.left();
            y += height + spacing();
            height = 0;
        }
        all.push_back({item.get(), QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    end();
    return all;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = contentsMargins().top();
    for (const Placed& one : placed(width))
        bottom = std::max(bottom, one.area.bottom() + 1);
    return bottom + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                         : Qt::LeftToRight;
    for (const Placed& one : placed(area.width()))
        one.item->setGeometry(
            QStyle::visualRect(direction, area, one.area.translated(area.topLeft())));
}

} // namespace ireg
