// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ireg
{

namespace
{

struct TextState
{
    bool undo = false, redo = false;
};

/// Nothing where the widget is no text field.
std::optional<TextState> textState(QObject* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return TextState{line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return TextState{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    return std::nullopt;
}

} // namespace

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo), redo = key->matches(QKeySequence::Redo);
    const auto state = undo || redo ? textState(watched) : std::nullopt;
    if (!state || (undo && state->undo) || (redo && state->redo))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace ireg
