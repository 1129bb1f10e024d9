// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/daydelegate.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int besideText = grid::unit;
constexpr int aboveText = 6;
constexpr int timeLetters = 14;
constexpr int mostTextLines = 2;
constexpr Qt::Alignment leadingSide = Qt::AlignLeft | Qt::AlignVCenter;

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A word without end is broken, too.
QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Sentences in as many lines as they take, their first words strong; the first line leaves room
/// for a badge.
class Telling
{
public:
    Telling(const DayLine& line, const QFont& font, int width, Qt::LayoutDirection page)
        : m_layout(line.strong + u' ' + line.second, font)
    {
        QTextOption option = wrapping();
        option.setAlignment(QStyle::visualAlignment(page, Qt::AlignLeft));
        option.setTextDirection(m_layout.text().isRightToLeft() ? Qt::RightToLeft
                                                                : Qt::LeftToRight);
        m_layout.setTextOption(option);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        m_layout.setFormats(
            {{.start = 0, .length = static_cast<int>(line.strong.size()), .format = strong}});
        const int indent = line.badge
            ? badgeSize(font, line.badge->word).width() + scaled(grid::unit)
            : 0;
        m_layout.beginLayout();
        for (QTextLine row = m_layout.createLine(); row.isValid(); row = m_layout.createLine()) {
            const int beside = m_height == 0 ? indent : 0;
            row.setLineWidth(std::max(1, width - beside));
            row.setPosition(QPointF(page == Qt::LeftToRight ? beside : 0, m_height));
            m_height += QFontMetrics(font).lineSpacing() + scaled(2);
        }
        m_layout.endLayout();
    }

    int height() const { return m_height; }
    void paint(QPainter& painter, const QPoint& at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    int m_height = 0;
};

int innerWidth(int width)
{
    return width - 2 * scaled(besideText);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_Selected,
                         option.widget->hasFocus()
                             && ground.state.testFlag(QStyle::State_Selected));
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    painter.setPen(accents(option.palette).line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QColor toneColour(DayLine::Tone tone, const QPalette& palette)
{
    switch (tone) {
    case DayLine::Tone::Late: return accents(palette).late;
    case DayLine::Tone::Soon: return accents(palette).soon;
    case DayLine::Tone::Plain: break;
    }
    return palette.color(QPalette::Text);
}

void paintTold(QPainter& painter, const QStyleOptionViewItem& option, const DayLine& line)
{
    const QRect inner = option.rect.adjusted(
        scaled(besideText), scaled(aboveText), -scaled(besideText), 0);
    const Telling telling(line, option.font, inner.width(), option.direction);
    painter.setPen(option.palette.color(QPalette::Text));
    telling.paint(painter, inner.topLeft());
    if (!line.badge)
        return;
    QRect place(inner.topLeft(), badgeSize(option.font, line.badge->word));
    place.setHeight(painter.fontMetrics().lineSpacing() + scaled(2));
    paintBadge(painter, QStyle::visualRect(option.direction, inner, place), *line.badge);
}

void paintSecond(QPainter& painter,
                 const QStyleOptionViewItem& option,
                 const QRect& area,
                 const DayLine& line)
{
    const QFont strong = strongFont(option.font);
    const int room = std::min(
        area.width(), QFontMetrics(strong).horizontalAdvance(line.strong) + scaled(grid::unit));
    QRect first = area, rest = area;
    first.setWidth(room);
    rest.setLeft(area.left() + room);
    painter.setFont(strong);
    painter.setPen(option.palette.color(QPalette::Text));
    paintLine(painter, QStyle::visualRect(option.direction, area, first), leadingSide, line.strong);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    paintLine(painter, QStyle::visualRect(option.direction, area, rest), leadingSide, line.second);
}

/// Where the parts of a line that is no sentence stand.
struct Places
{
    QRect time, text, label, second;
};

int lineHeight(const QFontMetrics& metrics)
{
    return metrics.lineSpacing() + scaled(2);
}

Places placesOf(const DayLine& line, const QFont& font, const QRect& inner)
{
    const QFontMetrics metrics(font);
    const int height = lineHeight(metrics);
    Places places;
    places.time = QRect(inner.topLeft(), QSize(timeLetters * metrics.averageCharWidth(), height));
    const int room = inner.width() - places.time.width();
    const int needed = metrics.horizontalAdvance(line.label) + scaled(4); // rounding, too
    places.label = QRect(inner.topLeft(), QSize(std::min(needed, room / 3), height));
    places.label.moveRight(inner.right());
    const int width = room - places.label.width() - scaled(grid::unit);
    const bool wraps = metrics.horizontalAdvance(line.text) > width;
    places.text = QRect(
        places.time.right() + 1, inner.top(), width, height * (wraps ? mostTextLines : 1));
    places.second = QRect(places.text.left(), places.text.bottom() + 1, room, height);
    return places;
}

/// In as many lines as there is room for.
void paintWrapped(QPainter& painter, const QRect& area, const QString& words)
{
    QTextLayout layout(words, painter.font());
    layout.setTextOption(wrapping());
    const int height = lineHeight(painter.fontMetrics());
    layout.beginLayout();
    for (int top = 0; top < area.height(); top += height) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(std::max(1, area.width()));
        const bool last = top + height >= area.height();
        const QString text = last ? words.mid(row.textStart())
                                  : words.mid(row.textStart(), row.textLength());
        paintLine(painter,
                  QRect(area.left(), area.top() + top, area.width(), height),
                  leadingSide,
                  text.trimmed());
    }
    layout.endLayout();
}

void paintWork(QPainter& painter, const QStyleOptionViewItem& option, const DayLine& line)
{
    const QRect inner = option.rect.adjusted(
        scaled(besideText), scaled(aboveText), -scaled(besideText), -scaled(aboveText));
    const Places places = placesOf(line, option.font, inner);
    const auto placed = [&](const QRect& area) {
        return QStyle::visualRect(option.direction, inner, area);
    };
    const bool pressing = line.tone != DayLine::Tone::Plain;
    painter.setFont(pressing ? strongFont(option.font) : option.font);
    painter.setPen(toneColour(line.tone, option.palette));
    const QString mark = line.tone == DayLine::Tone::Soon ? u"◷ "_s : QString();
    paintLine(painter, placed(places.time), leadingSide, mark + line.time);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    paintWrapped(painter, placed(places.text), line.text);
    paintSecond(painter, option, placed(places.second), line);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    paintLine(painter, placed(places.label), Qt::AlignRight | Qt::AlignVCenter, line.label);
}

const DayLine& lineAt(const QModelIndex& index)
{
    return static_cast<const DayModel*>(index.model())->at(index.row());
}

} // namespace

int DayDelegate::heightOf(const DayLine& line, const QFont& font, int width) const
{
    const int padding = 2 * scaled(aboveText) + 1;
    if (line.told)
        return Telling(line, font, innerWidth(width), Qt::LeftToRight).height() + padding;
    const Places places = placesOf(line, font, {0, 0, innerWidth(width), 1});
    return places.second.bottom() + 1 + padding;
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QListView*>(option.widget);
    const int width = view->viewport()->width();
    return {width, heightOf(lineAt(index), option.font, width)};
}

void DayDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const DayLine& line = lineAt(index);
    if (line.told)
        paintTold(*painter, option, line);
    else
        paintWork(*painter, option, line);
    painter->restore();
}

} // namespace ireg
