// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inview.h"

#include <QScrollArea>
#include <QStackedWidget>
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

void giveRoomToCurrent(QStackedWidget& stack)
{
    for (int i = 0; i < stack.count(); ++i) {
        QWidget* part = stack.widget(i);
        const auto policy = part == stack.currentWidget() ? QSizePolicy::Preferred
                                                          : QSizePolicy::Ignored;
        QSizePolicy both = part->sizePolicy();
        both.setHorizontalPolicy(policy);
        both.setVerticalPolicy(policy);
        part->setSizePolicy(both);
    }
}

} // namespace

void bringIntoView(QWidget& wanted)
{
    scrollTo(&wanted);
    QTimer::singleShot(0, &wanted, [&wanted] { scrollTo(&wanted); });
}

void sizeByCurrent(QStackedWidget& stack)
{
    QObject::connect(
        &stack, &QStackedWidget::currentChanged, &stack, [&stack] { giveRoomToCurrent(stack); });
    giveRoomToCurrent(stack);
}

} // namespace ireg
