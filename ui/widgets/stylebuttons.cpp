// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace ireg::stylepaint
{

namespace
{

QPixmap inColour(const QIcon& icon, const QSize& size, const Part& part, const QColor& colour)
{
    QPixmap picture = icon.pixmap(size, part.painter.device()->devicePixelRatioF(), QIcon::Normal);
    QPainter tint(&picture);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(picture.rect(), colour);
    return picture;
}

QColor labelColour(const Part& part)
{
    const bool usable = has(part.option, QStyle::State_Enabled);
    if (isPrimary(part.widget) && usable)
        return part.tokens.onAccent;
    const auto role = part.widget ? part.widget->foregroundRole() : QPalette::ButtonText;
    return part.option.palette.color(usable ? QPalette::Active : QPalette::Disabled, role);
}

} // namespace

namespace
{

/// The icon, where there is one, and the words as one in the middle, with the same room at both
/// sides.
struct Label
{
    const QIcon& icon;
    QSize iconSize;
    const QString& text;
    QColor colour;
};

void paintLabel(const Part& part, const QStyle& style, const Label& label)
{
    const QStyleOption& option = part.option;
    const QRect area = option.rect;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    const int sign = label.icon.isNull() ? 0 : label.iconSize.width() + scaled(grid::unit);
    const int room = std::min(area.width(), sign + text);
    QRect whole(0, area.top(), room, area.height());
    whole.moveLeft(area.left() + (area.width() - room) / 2);
    if (sign > 0) {
        QRect place(QPoint(whole.left(), 0), label.iconSize);
        place.moveTop(whole.center().y() - label.iconSize.height() / 2);
        QPixmap picture = inColour(label.icon, label.iconSize, part, label.colour);
        if (option.direction == Qt::RightToLeft && pointsAlong(label.icon))
            picture = picture.transformed(QTransform::fromScale(-1, 1));
        style.drawItemPixmap(&part.painter,
                             QStyle::visualRect(option.direction, whole, place),
                             Qt::AlignCenter,
                             picture);
    }
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, part.widget))
        flags |= Qt::TextHideMnemonic;
    part.painter.setPen(label.colour);
    style.proxy()->drawItemText(
        &part.painter,
        QStyle::visualRect(option.direction, whole, whole.adjusted(sign, 0, 0, 0)),
        flags,
        option.palette,
        true,
        label.text);
}

} // namespace

bool paintPushLabel(const Part& part, const QStyle& style)
{
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(&part.option);
    if (!push || push->text.isEmpty() || push->features.testFlag(QStyleOptionButton::HasMenu))
        return false;
    paintLabel(part, style, {push->icon, push->iconSize, push->text, labelColour(part)});
    return true;
}

bool paintToolLabel(const Part& part, const QStyle& style)
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(&part.option);
    const bool beside = tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon
        && !tool->icon.isNull();
    const bool words = tool && !tool->text.isEmpty() && tool->arrowType == Qt::NoArrow
        && (beside || tool->icon.isNull() || tool->toolButtonStyle == Qt::ToolButtonTextOnly);
    if (!words)
        return false;
    part.painter.setFont(tool->font);
    paintLabel(part,
               style,
               {beside ? tool->icon : QIcon(), tool->iconSize, tool->text, labelColour(part)});
    return true;
}

/// What opens a menu says so beside its word, in the middle of its height.
bool paintMenuButton(const Part& part, const QStyle& style)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&part.option);
    if (!button || !button->features.testFlag(QStyleOptionToolButton::HasMenu)
        || button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        return false;
    style.drawPrimitive(QStyle::PE_PanelButtonTool, button, &part.painter, part.widget);
    if (has(part.option, QStyle::State_HasFocus))
        style.drawPrimitive(QStyle::PE_FrameFocusRect, button, &part.painter, part.widget);
    const QRect area = button->rect;
    const int room = scaled(3 * grid::unit);
    QStyleOptionToolButton label(*button);
    label.rect = QStyle::visualRect(
        button->direction, area, area.adjusted(scaled(grid::unit) / 2, 0, -room, 0));
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &part.painter, part.widget);
    const QRect sign(area.right() - room, area.top(), room, area.height());
    paintChevron(part.painter,
                 QStyle::visualRect(button->direction, area, sign),
                 Qt::DownArrow,
                 arrowColour(part));
    return true;
}

/// A field as all others; what steps through it are chevrons as well.
bool paintSpinBox(const Part& part, const QStyle& style)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&part.option);
    if (!spin)
        return false;
    const bool usable = has(part.option, QStyle::State_Enabled);
    if (spin->frame)
        paintField(part, spin->rect, usable ? part.tokens.field : QColor());
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const auto step = [&](QStyle::SubControl control,
                          QAbstractSpinBox::StepEnabledFlag enabled,
                          Qt::ArrowType towards) {
        const QRect area = style.subControlRect(QStyle::CC_SpinBox, spin, control, part.widget);
        paintChevron(part.painter,
                     area.adjusted(scaled(4), scaled(2), -scaled(4), -scaled(2)),
                     towards,
                     spin->stepEnabled.testFlag(enabled) ? arrowColour(part)
                                                         : part.tokens.disabled);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
    return true;
}

} // namespace ireg::stylepaint
