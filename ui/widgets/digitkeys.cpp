// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/digitkeys.h"

#include "ui/widgets/composition.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace ireg
{

namespace
{

/// By the key's place, not by what it types: é is 2 on a French keyboard and 0 on a Czech one.
std::optional<int> digitAt(const QKeyEvent& key)
{
#ifdef Q_OS_WIN
    const quint32 digit = key.nativeVirtualKey() - '0'; // the same for every layout
    return digit < 10 ? std::optional(static_cast<int>(digit)) : std::nullopt;
#else
    const quint32 place = key.nativeScanCode() - 10; // of X11 and Wayland: 10 is 1, 19 is 0
    return place < 10 ? std::optional(static_cast<int>((place + 1) % 10)) : std::nullopt;
#endif
}

std::optional<QKeySequence> meant(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers held = key.modifiers();
    const bool typedAsDigit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    if (typedAsDigit || (held != Qt::AltModifier && held != Qt::ControlModifier))
        return std::nullopt;
    const std::optional<int> digit = digitAt(key);
    if (!digit)
        return std::nullopt;
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(Qt::Key_0 + *digit)));
}

bool trigger(const QWidget& widget, const QKeySequence& keys)
{
    for (QAction* action : widget.actions()) {
        if (action->isEnabled() && action->shortcuts().contains(keys)) {
            Composition::end();
            action->trigger();
            return true;
        }
    }
    const auto shortcuts = widget.findChildren<QShortcut*>(Qt::FindDirectChildrenOnly);
    for (QShortcut* shortcut : shortcuts) {
        if (shortcut->isEnabled() && shortcut->key() == keys) {
            Composition::end();
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

bool triggerIn(const QWidget& window, const QKeySequence& keys)
{
    if (trigger(window, keys))
        return true;
    const auto parts = window.findChildren<QWidget*>();
    return std::ranges::any_of(parts, [&](const QWidget* part) {
        return part->isVisible() && part->window() == &window && trigger(*part, keys);
    });
}

/// A field that answers to such a chord itself, whatever is a shortcut elsewhere.
bool takenByFocus(const QKeySequence& keys)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return false;
    const auto sent = [&](QEvent::Type type) {
        QKeyEvent typed(type, keys[0].key(), keys[0].keyboardModifiers());
        typed.ignore();
        QCoreApplication::sendEvent(focus, &typed);
        return typed.isAccepted();
    };
    if (!sent(QEvent::ShortcutOverride))
        return false;
    sent(QEvent::KeyPress);
    return true;
}

} // namespace

/// A key that is a shortcut as it stands never comes here as a key press.
bool DigitKeys::eventFilter(QObject* watched, QEvent* event)
{
    const QWidget* window = QApplication::activeWindow();
    if (event->type() != QEvent::KeyPress || !window || QApplication::activePopupWidget())
        return QObject::eventFilter(watched, event);
    const auto keys = meant(*static_cast<QKeyEvent*>(event));
    return (keys && (takenByFocus(*keys) || triggerIn(*window, *keys)))
        || QObject::eventFilter(watched, event);
}

} // namespace ireg
