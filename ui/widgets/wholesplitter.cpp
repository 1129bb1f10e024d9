// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wholesplitter.h"

#include <QResizeEvent>

#include <algorithm>

namespace ireg
{

WholeSplitter::WholeSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent)
{
    connect(this, &QSplitter::splitterMoved, this, [this] { updateGeometry(); });
}

int WholeSplitter::wholeHeight() const
{
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        const QWidget* column = widget(i);
        if (column->isHidden())
            continue;
        const int wanted = column->hasHeightForWidth()
            ? column->heightForWidth(std::max(column->width(), column->minimumSizeHint().width()))
            : column->sizeHint().height();
        height = std::max({height, wanted, column->minimumSizeHint().height()});
    }
    return height;
}

QSize WholeSplitter::sizeHint() const
{
    return {QSplitter::sizeHint().width(), wholeHeight()};
}

QSize WholeSplitter::minimumSizeHint() const
{
    return {QSplitter::minimumSizeHint().width(), wholeHeight()};
}

void WholeSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the words of a column wrap anew
}

} // namespace ireg
