// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace ireg::stylepaint
{

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void paintBox(QPainter& painter, const QRect& area, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = box.edge.isValid() ? box.width / 2 : 0;
    painter.setPen(box.edge.isValid() ? QPen(box.edge, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset),
                            box.radius - inset,
                            box.radius - inset);
    painter.restore();
}

void paintTick(QPainter& painter, const QRectF& area, const QColor& colour)
{
    painter.setPen(QPen(colour, area.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
}

QColor arrowColour(const Part& part)
{
    return has(part.option, QStyle::State_Enabled) ? part.tokens.secondary : part.tokens.disabled;
}

void paintRing(QPainter& painter, const QRect& area, const QColor& colour)
{
    paintBox(painter, area, {.edge = colour, .width = 2});
}

void paintChevron(QPainter& painter, const QRect& area, Qt::ArrowType towards, const QColor& colour)
{
    const double reach = std::min({area.width() / 2.0, area.height() / 2.0, scaled(8) / 2.0});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, scaled(16) / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(area).center());
    painter.rotate(towards == Qt::UpArrow          ? 180
                       : towards == Qt::LeftArrow  ? 90
                       : towards == Qt::RightArrow ? -90
                                                   : 0);
    painter.drawPolyline(QPolygonF{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
    painter.restore();
}

namespace
{

bool isRich(const QWidget* widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

} // namespace

/// What is typed into or chosen from: a ground of its own, an edge, and the accent with the focus.
/// What can only be read has the line of a table, and no ground.
void paintField(const Part& part, const QRect& area, const QColor& ground)
{
    const bool focus = has(part.option, QStyle::State_HasFocus);
    const bool usable = has(part.option, QStyle::State_Enabled)
        && !has(part.option, QStyle::State_ReadOnly);
    paintBox(part.painter,
             area,
             {.ground = ground,
              .edge = focus ? part.tokens.accent
                  : usable  ? part.tokens.edge
                            : part.tokens.line,
              .width = focus ? 2.0 : 1.0,
              .radius = grid::radius});
}

namespace
{

bool paintLineEdit(const Part& part)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&part.option);
    const QColor ground = part.option.palette.color(QPalette::Base);
    if (frame && frame->lineWidth > 0) {
        paintField(
            part, part.option.rect, has(part.option, QStyle::State_ReadOnly) ? QColor() : ground);
    } else if (isQuiet(part.widget)) {
        // Read as a heading until somebody comes to change it.
        const bool near = has(part.option, QStyle::State_HasFocus)
            || has(part.option, QStyle::State_MouseOver);
        if (near && !has(part.option, QStyle::State_ReadOnly))
            paintField(part, part.option.rect, ground);
    } else if (part.widget && !qobject_cast<QComboBox*>(part.widget->parentWidget())
               && !qobject_cast<QAbstractSpinBox*>(part.widget->parentWidget())) {
        part.painter.fillRect(part.option.rect, ground);
    }
    return true;
}

bool paintFrame(const Part& part)
{
    const QRect area = part.option.rect;
    if (isRich(part.widget)) {
        const bool fixed = has(part.option, QStyle::State_ReadOnly);
        paintField(part, area, fixed ? QColor() : part.option.palette.color(QPalette::Base));
        return true;
    }
    const bool view = qobject_cast<const QAbstractItemView*>(part.widget) != nullptr;
    const bool focus = view && has(part.option, QStyle::State_HasFocus);
    const bool floats = part.widget && part.widget->isWindow();
    paintBox(part.painter,
             area,
             {.edge = focus        ? part.tokens.accent
                  : view || floats ? part.tokens.edge
                                   : part.tokens.line,
              .radius = view ? 2.0 : grid::radius});
    return true;
}

Box buttonBox(const Part& part)
{
    const Tokens& t = part.tokens;
    const bool usable = has(part.option, QStyle::State_Enabled);
    const bool over = usable && has(part.option, QStyle::State_MouseOver);
    const bool down = has(part.option, QStyle::State_Sunken);
    if (isPrimary(part.widget) && usable)
        return {.ground = over || down ? t.accentHover : t.accent, .edge = {}};
    if (has(part.option, QStyle::State_On))
        return {.ground = t.selected, .edge = t.accent};
    return {.ground = over || down ? t.hover
                : usable           ? t.panel
                                   : QColor(),
            .edge = isAlarming(part.widget) ? part.option.palette.color(QPalette::ButtonText)
                : usable                    ? t.edge
                                            : t.line};
}

void paintButton(const Part& part, const QRect& area)
{
    const Box box = buttonBox(part);
    paintBox(part.painter, area, box);
    if (!has(part.option, QStyle::State_HasFocus))
        return;
    if (isPrimary(part.widget)) {
        const QRect inside = area.adjusted(2, 2, -2, -2);
        paintBox(part.painter, inside, {.edge = part.tokens.onAccent, .width = 1.5, .radius = 4});
    } else {
        paintRing(part.painter, area, part.tokens.accent);
    }
}

bool paintToolButton(const Part& part)
{
    if (!qobject_cast<const QToolButton*>(part.widget))
        return false;
    if (!has(part.option, QStyle::State_AutoRaise) || isPrimary(part.widget)) {
        paintButton(part, part.option.rect);
        return true;
    }
    const bool on = has(part.option, QStyle::State_On);
    const bool pressed = has(part.option, QStyle::State_Sunken);
    if (on || pressed || has(part.option, QStyle::State_MouseOver))
        paintBox(part.painter,
                 part.option.rect,
                 {.ground = on ? part.tokens.selected : part.tokens.hover, .edge = {}});
    return true;
}

bool paintFocus(const Part& part)
{
    if (qobject_cast<const QPushButton*>(part.widget)
        || qobject_cast<const QComboBox*>(part.widget))
        return true; // their own edge shows it
    const bool tool = qobject_cast<const QToolButton*>(part.widget) != nullptr;
    if (tool && isPrimary(part.widget))
        return true;
    paintRing(part.painter, tool ? part.widget->rect() : part.option.rect, part.tokens.accent);
    return true;
}

bool paintIndicator(const Part& part, double radius)
{
    const Tokens& t = part.tokens;
    const bool usable = has(part.option, QStyle::State_Enabled);
    const bool some = has(part.option, QStyle::State_NoChange);
    const bool on = has(part.option, QStyle::State_On) || some;
    const QColor fill = usable ? t.accent : t.disabled;
    QPainter& painter = part.painter;
    paintBox(painter,
             part.option.rect,
             {.ground = on ? fill : t.field,
              .edge = on   ? fill
                  : usable ? t.edge
                           : t.line,
              .width = 1,
              .radius = radius});
    if (!on)
        return true;
    const QRectF area(part.option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (radius > 4) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(area.center(), area.width() / 5, area.width() / 5);
    } else if (some) {
        painter.fillRect(
            QRectF(area.left() + area.width() / 4, area.center().y() - 1, area.width() / 2, 2),
            t.onAccent);
    } else {
        paintTick(painter, area, t.onAccent);
    }
    painter.restore();
    return true;
}

bool paintArrow(const Part& part, Qt::ArrowType towards)
{
    paintChevron(part.painter, part.option.rect, towards, arrowColour(part));
    return true;
}

bool paintComboBox(const Part& part, const QStyle& style)
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&part.option);
    if (!combo)
        return false;
    const bool usable = has(part.option, QStyle::State_Enabled);
    const bool over = usable && has(part.option, QStyle::State_MouseOver) && !combo->editable;
    if (combo->frame)
        paintField(part,
                   combo->rect,
                   over         ? part.tokens.hover
                       : usable ? part.tokens.field
                                : QColor());
    const QRect arrow = style.subControlRect(
        QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, part.widget);
    paintChevron(part.painter, arrow, Qt::DownArrow, arrowColour(part));
    return true;
}

QColor groundBelow(const Part& part)
{
    const QWidget* holder = part.widget ? part.widget->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(holder ? holder->parentWidget()
                                                                       : nullptr);
    const QWidget* below = area ? area->viewport() : holder;
    if (isRich(area))
        return part.option.palette.color(QPalette::Base);
    if (const auto* scroll = qobject_cast<const QScrollArea*>(area))
        below = scroll->widget() && scroll->widget()->autoFillBackground() ? scroll->widget()
                                                                           : below;
    return below && below->autoFillBackground() ? below->palette().color(below->backgroundRole())
                                                : part.tokens.background;
}

bool paintScrollBar(const Part& part, const QStyle& style)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&part.option);
    if (!bar)
        return false;
    part.painter.fillRect(bar->rect, groundBelow(part));
    if (bar->maximum <= bar->minimum)
        return true;
    const QRect slider = style.subControlRect(
        QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, part.widget);
    const bool held = has(part.option, QStyle::State_Sunken)
        || (has(part.option, QStyle::State_MouseOver)
            && bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    const QRect handle = slider.adjusted(3, 3, -3, -3);
    paintBox(part.painter,
             handle,
             {.ground = held ? part.tokens.secondary : part.tokens.edge,
              .edge = {},
              .radius = std::min(handle.width(), handle.height()) / 2.0});
    return true;
}

} // namespace

bool paint(QStyle::PrimitiveElement element, const Part& part)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameLineEdit: return paintLineEdit(part);
    case QStyle::PE_Frame: return paintFrame(part);
    case QStyle::PE_PanelButtonCommand: paintButton(part, part.option.rect); return true;
    case QStyle::PE_FrameDefaultButton: return true; // it is filled
    case QStyle::PE_PanelButtonTool: return paintToolButton(part);
    case QStyle::PE_FrameFocusRect: return paintFocus(part);
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: return paintIndicator(part, 4);
    case QStyle::PE_IndicatorRadioButton:
        return paintIndicator(part, part.option.rect.width() / 2.0);
    case QStyle::PE_IndicatorArrowDown: return paintArrow(part, Qt::DownArrow);
    case QStyle::PE_IndicatorArrowUp: return paintArrow(part, Qt::UpArrow);
    case QStyle::PE_IndicatorArrowLeft: return paintArrow(part, Qt::LeftArrow);
    case QStyle::PE_IndicatorArrowRight: return paintArrow(part, Qt::RightArrow);
    default: return paintSurface(element, part);
    }
}

bool paint(QStyle::ControlElement element, const Part& part, const QStyle& style)
{
    switch (element) {
    case QStyle::CE_PushButtonLabel: return paintPushLabel(part, style);
    case QStyle::CE_ToolButtonLabel: return paintToolLabel(part, style);
    default: return paintSurface(element, part, style);
    }
}

bool paint(QStyle::ComplexControl control, const Part& part, const QStyle& style)
{
    switch (control) {
    case QStyle::CC_ComboBox: return paintComboBox(part, style);
    case QStyle::CC_ScrollBar: return paintScrollBar(part, style);
    case QStyle::CC_SpinBox: return paintSpinBox(part, style);
    case QStyle::CC_ToolButton: return paintMenuButton(part, style);
    default: return false;
    }
}

} // namespace ireg::stylepaint
