// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clickthrough.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMouseEvent>

namespace ireg
{

namespace
{

/// As a press does that comes from the mouse.
void takeFocus(QWidget* pressed)
{
    QWidget* widget = pressed;
    while (widget && !(widget->focusPolicy() & Qt::ClickFocus))
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    if (widget)
        widget->setFocus(Qt::MouseFocusReason);
}

} // namespace

ClickThrough::ClickThrough(QCompleter& completer) : QObject(&completer)
{
    completer.popup()->installEventFilter(this);
}

bool ClickThrough::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::MouseButtonPress || !list)
        return QObject::eventFilter(watched, event);
    const auto* press = static_cast<QMouseEvent*>(event);
    if (list->rect().contains(press->position().toPoint()))
        return QObject::eventFilter(watched, event);
    list->hide();
    const QPointF where = press->globalPosition();
    if (QWidget* below = QApplication::widgetAt(where.toPoint())) {
        QMouseEvent again(QEvent::MouseButtonPress,
                          below->mapFromGlobal(where),
                          where,
                          press->button(),
                          press->buttons(),
                          press->modifiers());
        takeFocus(below);
        QCoreApplication::sendEvent(below, &again);
    }
    return true;
}

} // namespace ireg
