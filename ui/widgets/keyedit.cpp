// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyedit.h"

#include <QKeyEvent>

namespace ireg
{

namespace
{

bool leaves(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape;
}

bool isHeldOnly(int key)
{
    return key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift
        || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta
        || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

/// Shift that only makes the sign, as in Ctrl+?, is no part of the chord.
Qt::KeyboardModifiers heldOf(const QKeyEvent& key)
{
    Qt::KeyboardModifiers held = key.modifiers()
        & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    const auto sign = static_cast<char32_t>(key.key());
    if (key.key() < Qt::Key_Escape && !QChar::isLetter(sign) && !QChar::isSpace(sign))
        held.setFlag(Qt::ShiftModifier, false);
    return held;
}

} // namespace

KeyEdit::KeyEdit(QWidget* parent) : QLineEdit(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyEdit::setKey(const QKeySequence& key)
{
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !leaves(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent* event)
{
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    if (isHeldOnly(event->key()))
        return;
    const Qt::KeyboardModifiers held = heldOf(*event);
    const bool none = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    Q_EMIT chosen(none && !held
                      ? QKeySequence()
                      : QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(event->key()))));
}

} // namespace ireg
