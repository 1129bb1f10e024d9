// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace ireg
{

namespace
{

/// True where the event was that key.
bool openMenu(QWidget& widget, const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier)
        return false;
    const QPoint place = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &asked);
    return true;
}

} // namespace

bool MenuKey::eventFilter(QObject* watched, QEvent* event)
{
    QWidget* focus = QApplication::focusWidget();
    return (focus && watched == focus && openMenu(*focus, *event))
        || QObject::eventFilter(watched, event);
}

} // namespace ireg
