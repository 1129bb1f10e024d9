// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proseedit.h"

#include <QEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace ireg
{

namespace
{

/// What is typed stays in view in whatever scrolls around it.
void keepInView(const QPlainTextEdit& edit)
{
    const QRect caret = edit.cursorRect();
    for (QWidget* around = edit.parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        const QPoint place = edit.viewport()->mapTo(area->widget(), caret.center());
        area->ensureVisible(place.x(), place.y(), 0, caret.height());
    }
}

} // namespace

void ProseEdit::growWithText(int fewestLines, int mostLines)
{
    m_fewest = fewestLines;
    m_most = mostLines;
    connect(this, &QPlainTextEdit::textChanged, this, &ProseEdit::fit);
    fit();
}

int ProseEdit::wantedHeight() const
{
    const double lines = std::clamp<double>(
        document()->size().height(), m_fewest, m_most); // a plain document counts in lines
    const double margins = 2 * (frameWidth() + document()->documentMargin());
    return static_cast<int>(lines * fontMetrics().lineSpacing() + margins) + 2;
}

void ProseEdit::fit()
{
    if (m_fewest == 0)
        return;
    const int wanted = wantedHeight();
    const bool typing = hasFocus() && !isReadOnly();
    if (wanted == height() || (typing && wanted < height()))
        return;
    setFixedHeight(wanted);
    if (typing) // once the layouts around it, one after the other, have followed
        QTimer::singleShot(1, this, [this] { keepInView(*this); });
}

void ProseEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ProseEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ProseEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        fit();
}

bool ProseEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source && source->hasText();
}

void ProseEdit::insertFromMimeData(const QMimeData* source)
{
    if (!canInsertFromMimeData(source))
        return;
    insertPlainText(source->text());
    ensureCursorVisible();
}

} // namespace ireg
