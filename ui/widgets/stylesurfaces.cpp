// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace ireg::stylepaint
{

namespace
{

bool isSelected(const QStyleOption& option)
{
    return has(option, QStyle::State_Selected);
}

void underline(const Part& part, const QRect& area)
{
    part.painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), part.tokens.line);
}

/// Rows are told apart by a line, never by stripes.
bool paintRow(const Part& part)
{
    const auto* table = qobject_cast<const QTableView*>(part.widget);
    if (isSelected(part.option) && table)
        part.painter.fillRect(part.option.rect, part.tokens.selected);
    if (table && !table->showGrid())
        underline(part, part.option.rect);
    return true;
}

bool paintItem(const Part& part)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&part.option);
    const bool over = has(part.option, QStyle::State_MouseOver)
        && has(part.option, QStyle::State_Enabled);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        part.painter.fillRect(part.option.rect, item->backgroundBrush);
    const QColor ground = isSelected(part.option) ? part.tokens.selected
        : over                                    ? part.tokens.hover
                                                  : QColor();
    if (!ground.isValid() || qobject_cast<const QTableView*>(part.widget))
        return true; // of a table the row is painted
    paintBox(
        part.painter, part.option.rect, {.ground = ground, .edge = {}, .radius = grid::radius});
    return true;
}

bool paintFloating(const Part& part)
{
    part.painter.fillRect(part.option.rect, part.tokens.panel);
    part.painter.save();
    part.painter.setPen(part.tokens.edge);
    part.painter.drawRect(part.option.rect.adjusted(0, 0, -1, -1));
    part.painter.restore();
    return true;
}

bool paintBar(const Part& part, Qt::Edge lined)
{
    const QRect area = part.option.rect;
    part.painter.fillRect(area, part.tokens.panel);
    if (lined == Qt::BottomEdge)
        underline(part, area);
    else
        part.painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), part.tokens.line);
    return true;
}

bool paintHeaderGround(const Part& part)
{
    part.painter.fillRect(part.option.rect, part.tokens.panel);
    underline(part, part.option.rect);
    return true;
}

bool paintHeaderSection(const Part& part)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&part.option);
    if (!header)
        return false;
    paintHeaderGround(part);
    const QRect area = part.option.rect;
    if (has(part.option, QStyle::State_MouseOver) && has(part.option, QStyle::State_Enabled))
        part.painter.fillRect(area.adjusted(0, 0, 0, -1), part.tokens.hover);
    const bool last = header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    const int x = header->direction == Qt::RightToLeft ? area.left() : area.right();
    if (!last && header->orientation == Qt::Horizontal)
        part.painter.fillRect(QRect(x, area.top() + 8, 1, area.height() - 16), part.tokens.line);
    return true;
}

bool paintHeaderLabel(const Part& part, const QStyle& style)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&part.option);
    if (!header)
        return false;
    QStyleOptionHeader quiet(*header);
    quiet.version = QStyleOptionHeader::Version; // of the copy
    quiet.palette.setColor(QPalette::ButtonText, part.tokens.secondary);
    quiet.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width());
    style.drawControl(QStyle::CE_HeaderLabel, &quiet, &part.painter, part.widget);
    return true;
}

bool paintSortArrow(const Part& part)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&part.option);
    if (header && header->sortIndicator != QStyleOptionHeader::None)
        paintChevron(part.painter,
                     part.option.rect,
                     header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow
                                                                         : Qt::DownArrow,
                     part.tokens.text);
    return true;
}

/// The chosen tab is underlined; nothing is raised.
bool paintTab(const Part& part)
{
    const QRect area = part.option.rect;
    if (has(part.option, QStyle::State_MouseOver) && !isSelected(part.option))
        paintBox(
            part.painter, area.adjusted(2, 4, -2, -4), {.ground = part.tokens.hover, .edge = {}});
    if (isSelected(part.option))
        part.painter.fillRect(QRect(area.left() + 6, area.bottom() - 1, area.width() - 12, 2),
                              part.tokens.accent);
    return true;
}

bool paintTabLabel(const Part& part, const QStyle& style)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&part.option);
    if (!tab)
        return false;
    QStyleOptionTab shown(*tab);
    shown.palette.setColor(QPalette::WindowText,
                           isSelected(part.option) ? part.tokens.accent : part.tokens.text);
    style.drawControl(QStyle::CE_TabBarTabLabel, &shown, &part.painter, part.widget);
    return true;
}

bool paintMenuBarItem(const Part& part)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&part.option);
    if (!item)
        return false;
    part.painter.fillRect(part.option.rect, part.tokens.panel);
    const bool usable = has(part.option, QStyle::State_Enabled);
    if (usable && (isSelected(part.option) || has(part.option, QStyle::State_Sunken)))
        paintBox(part.painter,
                 part.option.rect.adjusted(0, 2, 0, -2),
                 {.ground = part.tokens.selected, .edge = {}});
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    part.painter.setPen(usable ? part.tokens.text : part.tokens.disabled);
    part.painter.drawText(part.option.rect, flags, item->text);
    return true;
}

/// Left to right within what runs the other way.
QString embedded(const QString& words)
{
    return words.isEmpty() || words.isRightToLeft() ? words : u'\u202A' + words + u'\u202C';
}

/// The words and the key of a mirrored menu, each in its own direction, as Fusion paints them.
bool paintMirroredItem(const Part& part, const QStyle& style)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&part.option);
    if (!item || item->direction == Qt::LeftToRight)
        return false;
    QStyleOptionMenuItem mirrored(*item);
    const qsizetype tab = item->text.indexOf(u'\t');
    mirrored.text = embedded(item->text.left(tab));
    if (tab >= 0)
        mirrored.text += u'\t' + embedded(item->text.mid(tab + 1));
    style.drawControl(QStyle::CE_MenuItem, &mirrored, &part.painter, part.widget);
    return true;
}

/// Groups of a menu are parted by a line.
bool paintSeparator(const Part& part)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&part.option);
    if (!item || item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty())
        return false;
    const QRect area = item->rect;
    part.painter.fillRect(area, part.tokens.panel);
    part.painter.fillRect(
        QRect(area.left() + grid::unit, area.center().y(), area.width() - 2 * grid::unit, 1),
        part.tokens.line);
    return true;
}

bool paintProgress(const Part& part, bool groove)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&part.option);
    if (!bar)
        return false;
    const int height = std::min(bar->rect.height(), scaled(grid::unit));
    QRect area(bar->rect.left(), bar->rect.center().y() - height / 2, bar->rect.width(), height);
    if (groove) {
        paintBox(part.painter,
                 area,
                 {.ground = part.tokens.hover, .edge = part.tokens.edge, .radius = height / 2.0});
        return true;
    }
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range <= 0)
        return false; // busy: as Fusion has it
    const int filled = static_cast<int>((qint64(bar->progress) - bar->minimum) * area.width()
                                        / range);
    if (bar->direction == Qt::RightToLeft)
        area.setLeft(area.right() - filled + 1);
    else
        area.setWidth(filled);
    if (filled > 0)
        paintBox(
            part.painter, area, {.ground = part.tokens.accent, .edge = {}, .radius = height / 2.0});
    return true;
}

bool paintSplitter(const Part& part)
{
    const QRect area = part.option.rect;
    const QPoint middle = area.center();
    part.painter.fillRect(has(part.option, QStyle::State_Horizontal)
                              ? QRect(middle.x(), area.top(), 1, area.height())
                              : QRect(area.left(), middle.y(), area.width(), 1),
                          part.tokens.line);
    return true;
}

} // namespace

bool paintSurface(QStyle::PrimitiveElement element, const Part& part)
{
    switch (element) {
    case QStyle::PE_PanelItemViewRow: return paintRow(part);
    case QStyle::PE_PanelItemViewItem: return paintItem(part);
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel: return paintFloating(part);
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameTabWidget: return true;
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_PanelToolBar: return paintBar(part, Qt::BottomEdge);
    case QStyle::PE_PanelStatusBar: return paintBar(part, Qt::TopEdge);
    case QStyle::PE_FrameTabBarBase: underline(part, part.option.rect); return true;
    case QStyle::PE_IndicatorHeaderArrow: return paintSortArrow(part);
    default: return false;
    }
}

bool paintSurface(QStyle::ControlElement element, const Part& part, const QStyle& style)
{
    switch (element) {
    case QStyle::CE_HeaderSection: return paintHeaderSection(part);
    case QStyle::CE_HeaderEmptyArea: return paintHeaderGround(part);
    case QStyle::CE_HeaderLabel: return paintHeaderLabel(part, style);
    case QStyle::CE_TabBarTabShape: return paintTab(part);
    case QStyle::CE_TabBarTabLabel: return paintTabLabel(part, style);
    case QStyle::CE_MenuItem: return paintSeparator(part) || paintMirroredItem(part, style);
    case QStyle::CE_MenuBarItem: return paintMenuBarItem(part);
    case QStyle::CE_MenuBarEmptyArea:
        part.painter.fillRect(part.option.rect, part.tokens.panel);
        return true;
    case QStyle::CE_ToolBar: return paintBar(part, Qt::BottomEdge);
    case QStyle::CE_Splitter: return paintSplitter(part);
    case QStyle::CE_ProgressBarGroove: return paintProgress(part, true);
    case QStyle::CE_ProgressBarContents: return paintProgress(part, false);
    default: return false;
    }
}

} // namespace ireg::stylepaint
