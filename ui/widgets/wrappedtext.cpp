// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int roomForAny = 10'000; ///< lines; a text is never as long

} // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, int width, int mostLines)
    : m_font(font)
{
    const int most = mostLines > 0 ? mostLines : roomForAny;
    const int room = std::max(width, 1);
    const QStringList paragraphs = text.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size() && m_lines.size() < most; ++i) {
        const QString& paragraph = paragraphs[i];
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && m_lines.size() < most;
             line = layout.createLine()) {
            line.setLineWidth(room);
            m_lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
            const bool more = line.textStart() + line.textLength() < paragraph.size()
                || i + 1 < paragraphs.size();
            if (more && m_lines.size() == most)
                m_lines.back() = QFontMetrics(font).elidedText(
                    paragraph.mid(line.textStart()).trimmed() + u'\u2026', Qt::ElideRight, room);
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            m_lines.append(QString());
    }
}

int WrappedText::height() const
{
    return lineCount() * QFontMetrics(m_font).lineSpacing();
}

void WrappedText::paint(QPainter& painter, const QRect& area) const
{
    const int step = QFontMetrics(m_font).lineSpacing();
    painter.save();
    painter.setFont(m_font);
    QRect line(area.left(), area.top(), area.width(), step);
    for (const QString& text : m_lines) {
        paintLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, step);
    }
    painter.restore();
}

QString breakableText(const QString& text)
{
    constexpr qsizetype longestWord = 30;
    QString broken;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = 0; from < text.size(); from = to) {
        to = from;
        while (to < text.size() && text[to].isSpace() == text[from].isSpace())
            ++to;
        if (to - from <= longestWord || text[from].isSpace()) {
            broken += QStringView(text).sliced(from, to - from);
            continue;
        }
        letters.setPosition(from);
        for (qsizetype at = from; at < to;) {
            const qsizetype next = letters.toNextBoundary();
            broken += QStringView(text).sliced(at, next - at);
            broken += QChar(0x200B);
            at = next;
        }
    }
    return broken;
}

void paintLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text)
{
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    const auto before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        area,
        static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, area.width())));
    painter.setLayoutDirection(before);
}

} // namespace ireg
