// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace ireg
{

namespace
{

void scrollTo(QWidget* wanted)
{
    for (QWidget* around = wanted->parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(wanted, 0, wanted->fontMetrics().height());
    }
}

} // namespace

void bringIntoView(QWidget& wanted)
{
    scrollTo(&wanted);
    QTimer::singleShot(0, &wanted, [&wanted] { scrollTo(&wanted); });
}

void bringIntoView(QWidget& wanted, const QRect& part)
{
    for (QWidget* around = wanted.parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        const int top = wanted.mapTo(area->widget(), part.topLeft()).y();
        const int x = area->horizontalScrollBar()->value(); // lines are as wide as the page
        area->ensureVisible(x, top, 0, 0);
        area->ensureVisible(x, top + part.height(), 0, 0);
    }
}

} // namespace ireg
