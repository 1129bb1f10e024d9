// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/wrap.h"

#include <QChar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

struct Range
{
    char32_t first;
    char32_t last;
};

// East Asian Wide and Fullwidth blocks, Unicode annex 11, and the emoji planes.
constexpr std::array wideRanges{Range{0x1100, 0x115F},
                                Range{0x2E80, 0x303E},
                                Range{0x3041, 0xA4CF},
                                Range{0xAC00, 0xD7A3},
                                Range{0xF900, 0xFAFF},
                                Range{0xFE30, 0xFE6F},
                                Range{0xFF00, 0xFF60},
                                Range{0xFFE0, 0xFFE6},
                                Range{0x1F300, 0x1FAFF},
                                Range{0x20000, 0x3FFFD}};

int characterWidth(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const bool wide = std::ranges::any_of(
        wideRanges, [c](const Range& range) { return c >= range.first && c <= range.last; });
    return wide ? 2 : 1;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool pair = c.isHighSurrogate() && at + 1 < text.size();
    return pair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : c.unicode();
}

qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

// As many characters as fit, at least one.
qsizetype fitting(QStringView text, int width)
{
    int taken = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        taken += characterWidth(characterAt(text, at));
        if (taken > width && at > 0)
            break;
        at += unitsAt(text, at);
    }
    return at;
}

} // namespace

int textWidth(QStringView text)
{
    int width = 0;
    for (qsizetype at = 0; at < text.size(); at += unitsAt(text, at))
        width += characterWidth(characterAt(text, at));
    return width;
}

WrappedLines::WrappedLines(QStringView text, int width) : m_rest(text), m_width(std::max(width, 2))
{
}

std::optional<QStringView> WrappedLines::next()
{
    if (!m_line && m_ended)
        return std::nullopt;
    if (!m_line) {
        const qsizetype end = m_rest.indexOf(u'\n');
        m_ended = end < 0;
        m_line = m_ended ? m_rest : m_rest.first(end);
        m_rest = m_ended ? QStringView() : m_rest.sliced(end + 1);
    }
    const QStringView line = *m_line;
    const qsizetype fits = fitting(line, m_width);
    m_line.reset();
    if (fits == line.size())
        return line;
    qsizetype cut = line.at(fits) == u' ' ? fits : line.left(fits).lastIndexOf(u' ');
    if (cut <= 0 || line.left(cut).trimmed().isEmpty())
        cut = fits;
    qsizetype next = cut;
    while (next < line.size() && line.at(next) == u' ')
        ++next;
    if (next < line.size())
        m_line = line.sliced(next);
    return line.first(cut);
}

QStringList wrapped(const QString& text, int width)
{
    QStringList lines;
    WrappedLines source(text, width);
    while (const auto line = source.next())
        lines.append(line->toString());
    return lines;
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(width - textWidth(text), 0), u' ');
}

} // namespace ireg::report
