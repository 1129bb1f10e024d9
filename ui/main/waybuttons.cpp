// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/waybuttons.h"

#include <QAction>
#include <QMouseEvent>
#include <QWidget>

namespace ireg
{

WayButtons::WayButtons(QAction& back, QAction& forward, QWidget* window)
    : QObject(window), m_back(back), m_forward(forward), m_window(window)
{
}

bool WayButtons::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::MouseButtonDblClick;
    const auto* widget = press ? qobject_cast<const QWidget*>(watched) : nullptr;
    if (!widget || widget->window() != m_window)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<const QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    (button == Qt::BackButton ? m_back : m_forward).trigger();
    return true;
}

} // namespace ireg
