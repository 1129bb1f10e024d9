// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/housestyle.h"

#include "ui/widgets/dialogroom.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

#include <map>
#include <optional>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int buttonSides = 14;
constexpr int inputSides = 6;
constexpr int menuSign = 24; ///< also of what opens a list or steps
constexpr int smallestButton = 72;
constexpr int aboveLines = 4;
constexpr int betweenSigns = 4; ///< that Qt leaves between a button's icon and its words

/// Fixed lengths at 100 % zoom.
const std::map<QStyle::PixelMetric, int>& lengths()
{
    static const std::map<QStyle::PixelMetric, int> all{
        {QStyle::PM_LayoutHorizontalSpacing, grid::unit},
        {QStyle::PM_LayoutVerticalSpacing, grid::unit},
        {QStyle::PM_LayoutLeftMargin, 12},
        {QStyle::PM_LayoutRightMargin, 12},
        {QStyle::PM_LayoutTopMargin, 12},
        {QStyle::PM_LayoutBottomMargin, 12},
        {QStyle::PM_SmallIconSize, grid::icon},
        {QStyle::PM_ButtonIconSize, grid::icon},
        {QStyle::PM_ToolBarIconSize, grid::icon},
        {QStyle::PM_ListViewIconSize, grid::icon},
        {QStyle::PM_IndicatorWidth, grid::icon},
        {QStyle::PM_IndicatorHeight, grid::icon},
        {QStyle::PM_ExclusiveIndicatorWidth, grid::icon},
        {QStyle::PM_ExclusiveIndicatorHeight, grid::icon},
        {QStyle::PM_ScrollBarExtent, 12},
        {QStyle::PM_ScrollBarSliderMin, 32},
        {QStyle::PM_ToolBarItemSpacing, grid::unit},
        {QStyle::PM_ToolBarItemMargin, grid::unit},
        {QStyle::PM_MenuBarHMargin, grid::unit},
        {QStyle::PM_MenuBarVMargin, 2},
        {QStyle::PM_MenuBarItemSpacing, 2},
        {QStyle::PM_MenuHMargin, 4},
        {QStyle::PM_MenuVMargin, 4},
        {QStyle::PM_HeaderMargin, grid::unit},
        {QStyle::PM_FocusFrameHMargin, grid::unit - 1}, // before and after the text of an item
        {QStyle::PM_HeaderMarkSize, 10},
        {QStyle::PM_CheckBoxLabelSpacing, grid::unit},
        {QStyle::PM_RadioButtonLabelSpacing, grid::unit},
        {QStyle::PM_TabBarTabHSpace, 24},
        {QStyle::PM_TabBarTabVSpace, 12}};
    return all;
}

bool isTypedInto(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// Where the words and the signs of a field stand that opens a list, or whose number is stepped.
std::optional<QRect> rectInField(QStyle::ComplexControl control,
                                 const QStyleOptionComplex& option,
                                 QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool signs = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect sign = whole;
    sign.setLeft(whole.right() - scaled(menuSign) + 1);
    QRect words = whole.adjusted(scaled(inputSides) + 1, 1, -(signs ? sign.width() : 1), -1);
    const bool combo = control == QStyle::CC_ComboBox;
    if (combo && part == QStyle::SC_ComboBoxEditField)
        words.setLeft(words.left() + 2);
    else if (combo && part == QStyle::SC_ComboBoxArrow)
        words = sign;
    else if (!combo && part == QStyle::SC_SpinBoxUp)
        words = signs ? sign.adjusted(0, 2, 0, -whole.height() / 2) : QRect();
    else if (!combo && part == QStyle::SC_SpinBoxDown)
        words = signs ? sign.adjusted(0, whole.height() / 2, 0, -2) : QRect();
    else if (combo || part != QStyle::SC_SpinBoxEditField)
        return std::nullopt;
    return QStyle::visualRect(option.direction, whole, words);
}

QSize atLeast(QSize size, int width, int height)
{
    return size.expandedTo({scaled(width), scaled(height)});
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Their frames show the focus, and Qt repaints only what is inside of them.
    if (isTypedInto(widget) || qobject_cast<QAbstractItemView*>(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto* dialog = qobject_cast<QDialog*>(widget);
    if (dialog && !dialog->findChild<DialogRoom*>({}, Qt::FindDirectChildrenOnly))
        new DialogRoom(*dialog);
}

bool HouseStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget*>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

int HouseStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption* option,
                            const QWidget* widget) const
{
    if (const auto found = lengths().find(metric); found != lengths().end())
        return scaled(found->second);
    switch (metric) {
    case PM_DefaultFrameWidth: return isTypedInto(widget) ? 3 : 1;
    case PM_MenuPanelWidth:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarSeparatorExtent: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint,
                          const QStyleOption* option,
                          const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;     // a list below the field, never a menu over it
    case SH_ComboBox_AllowWheelScrolling: // it scrolls the page, over whatever it passes
    case SH_TabBar_AllowWheelScrolling: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// Qt asks for the size of a head in bold; ours stand in the font that they have.
QSize HouseStyle::headSize(const QStyleOptionHeader& head,
                           const QSize& contents,
                           const QWidget& widget) const
{
    QStyleOptionHeader own(head);
    own.version = QStyleOptionHeader::Version; // of the copy
    own.fontMetrics = widget.fontMetrics();
    return atLeast(
        QProxyStyle::sizeFromContents(CT_HeaderSection, &own, contents, &widget), 0, grid::control);
}

QSize HouseStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption* option,
                                   const QSize& contents,
                                   const QWidget* widget) const
{
    if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option); head && widget)
        return headSize(*head, contents, *widget);
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool both = button && !button->icon.isNull() && !button->text.isEmpty();
        const int between = both ? scaled(grid::unit) - betweenSigns : 0;
        return atLeast({contents.width() + between + 2 * scaled(buttonSides), size.height()},
                       smallestButton,
                       grid::control);
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool opens = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const int more = grid::unit + (opens ? menuSign : 0);
        return atLeast({size.width() + scaled(more), size.height()}, 0, grid::control);
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? atLeast(size, 0, grid::control) : size;
    }
    case CT_ComboBox:
        return atLeast({std::max(size.width() + scaled(inputSides + grid::unit),
                                 contents.width() + scaled(2 * inputSides + menuSign)),
                        size.height()},
                       0,
                       grid::control);
    case CT_SpinBox:
        return atLeast({std::max(size.width() + scaled(grid::unit),
                                 contents.width() + scaled(2 * inputSides + menuSign)),
                        size.height()},
                       0,
                       grid::control);
    case CT_CheckBox:
    case CT_RadioButton: return atLeast(size, 0, 24);
    case CT_ItemViewItem: return atLeast(size, 0, grid::chip);
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        return item && item->menuItemType == QStyleOptionMenuItem::Separator
            ? size
            // Fusion's own lengths around the words don't grow with them.
            : atLeast({size.width() + 3 * (scaled(grid::icon) - grid::icon), size.height()},
                      0,
                      grid::chip);
    }
    case CT_MenuBarItem: return atLeast(size, 0, grid::chip);
    case CT_TabBarTab: return atLeast(size, 0, grid::row);
    default: return size;
    }
}

QRect HouseStyle::subElementRect(SubElement element,
                                 const QStyleOption* option,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_ItemViewItemText && qobject_cast<const QTableView*>(widget))
        return rect.adjusted(0, scaled(aboveLines), 0, -scaled(aboveLines)); // no line touches one
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(scaled(inputSides), 0, -scaled(inputSides), 0);
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control,
                                 const QStyleOptionComplex* option,
                                 SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox || control == CC_SpinBox) {
        if (const auto rect = rectInField(control, *option, part))
            return *rect;
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {}; // no arrows: the wheel, the keys and the groove do it
    const bool across = bar->orientation == Qt::Horizontal;
    const int room = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range <= 0
        ? room
        : std::clamp(static_cast<int>(qint64(bar->pageStep) * room / (range + bar->pageStep)),
                     std::min(room, pixelMetric(PM_ScrollBarSliderMin, option, widget)),
                     room);
    const int at = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, room - slider, bar->upsideDown);
    const auto along = [&](int from, int length) {
        const QRect rect = bar->rect;
        return across ? visualRect(
                   bar->direction, rect, QRect(rect.x() + from, rect.y(), length, rect.height()))
                      : QRect(rect.x(), rect.y() + from, rect.width(), length);
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(at, slider);
    case SC_ScrollBarSubPage: return along(0, at);
    case SC_ScrollBarAddPage: return along(at + slider, room - at - slider);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which,
                               const QStyleOption* option,
                               const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return icon("close");
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon("more");
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

void HouseStyle::drawItemText(QPainter* painter,
                              const QRect& area,
                              int flags,
                              const QPalette& palette,
                              bool enabled,
                              const QString& text,
                              QPalette::ColorRole role) const
{
    constexpr int across = Qt::AlignHorizontal_Mask;
    const auto before = painter->layoutDirection();
    const auto side = visualAlignment(before, Qt::Alignment(flags & across));
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QProxyStyle::drawItemText(
        painter, area, (flags & ~across) | static_cast<int>(side), palette, enabled, text, role);
    painter->setLayoutDirection(before);
}

void HouseStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    if (!stylepaint::paint(element, {*option, *painter, widget, tokensOf(option->palette)}))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element,
                             const QStyleOption* option,
                             QPainter* painter,
                             const QWidget* widget) const
{
    if (!stylepaint::paint(
            element, {*option, *painter, widget, tokensOf(option->palette)}, *baseStyle()))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex* option,
                                    QPainter* painter,
                                    const QWidget* widget) const
{
    if (!stylepaint::paint(control, {*option, *painter, widget, tokensOf(option->palette)}, *this))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ireg
