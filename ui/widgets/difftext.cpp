// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/difftext.h"

#include "ui/widgets/palette.h"

#include <QEvent>
#include <QTextCursor>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastLines = 4;

QTextCharFormat formatOf(TextPart::Kind kind, const QPalette& palette)
{
    const Accents colours = accents(palette);
    QTextCharFormat format;
    format.setForeground(palette.color(QPalette::Text));
    if (kind == TextPart::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(colours.late);
    }
    if (kind == TextPart::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(colours.done);
    }
    return format;
}

QString quotedParts(const std::vector<TextPart>& parts, TextPart::Kind kind)
{
    QStringList quotes;
    for (const TextPart& part : parts) {
        if (part.kind == kind && !part.text.trimmed().isEmpty())
            quotes.append(DiffText::tr("“%1”").arg(part.text.simplified()));
    }
    return quotes.join(u", "_s);
}

} // namespace

DiffText::DiffText(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setMinimumHeight(leastLines * fontMetrics().height());
}

void DiffText::show(const QString& before, const QString& after)
{
    m_parts = wordDiff(before, after);
    render();
}

QString DiffText::spoken() const
{
    return spokenDifference(m_parts);
}

void DiffText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        render();
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(leastLines * fontMetrics().height());
}

void DiffText::render()
{
    clear();
    QTextCursor cursor(document());
    for (const TextPart& part : m_parts)
        cursor.insertText(part.text, formatOf(part.kind, palette()));
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(spoken());
}

QString spokenDifference(const std::vector<TextPart>& parts)
{
    QStringList said;
    if (const QString removed = quotedParts(parts, TextPart::Kind::Removed); !removed.isEmpty())
        said.append(DiffText::tr("Removed: %1.").arg(removed));
    if (const QString added = quotedParts(parts, TextPart::Kind::Added); !added.isEmpty())
        said.append(DiffText::tr("Added: %1.").arg(added));
    return said.join(u' ');
}

} // namespace ireg
