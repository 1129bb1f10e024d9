// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/inspection.h"

#include "ui/incident/decisionbar.h"
#include "ui/incident/wholetitle.h"
#include "ui/widgets/buttons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace ireg::pictures
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastLetters = 20;
constexpr int leastOfHead = 60; ///< of a column; a long head in a wide column may be shortened

QString placeOf(const QWidget& widget)
{
    const QString own = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    const QWidget* around = widget.parentWidget();
    while (around && QByteArrayView(around->metaObject()->className()).startsWith("Q"))
        around = around->parentWidget();
    return around
        ? own + u" in "_s + QString::fromLatin1(around->metaObject()->className()).section(u':', -1)
        : own;
}

QString fault(const QWidget& widget, const QString& what, const QString& text)
{
    return placeOf(widget) + u": "_s + what + u" \""_s + text.left(60) + u'"';
}

/// A label cuts what is wider; one whose lines break cuts what is higher.
bool cuts(const QLabel& label)
{
    if (label.text().isEmpty() || label.buddy() == &label)
        return false;
    if (!label.wordWrap())
        return label.minimumSizeHint().width() > label.width();
    return label.heightForWidth(label.width()) > label.height();
}

void addCut(const QWidget& widget, QStringList& found)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (cuts(*label))
            found += fault(widget, u"no room for"_s, label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        // One that shortens its text by itself asks for less than that.
        if (!button->text().isEmpty() && button->minimumSizeHint().width() > button->width())
            found += fault(widget, u"no room for"_s, button->text());
    } else if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        if (box->fontMetrics().horizontalAdvance(box->title()) > box->width())
            found += fault(widget, u"no room for"_s, box->title());
    }
}

bool isScrolled(const QAbstractScrollArea& area)
{
    return area.verticalScrollBar()->isVisible() && area.verticalScrollBar()->maximum() > 0;
}

/// What is scrolled within a page that is scrolled is read through a slit.
void addNested(const QWidget& widget, QStringList& found)
{
    const auto* inner = qobject_cast<const QAbstractScrollArea*>(&widget);
    const bool read = qobject_cast<const QScrollArea*>(inner)
        || qobject_cast<const QTableView*>(inner);
    if (!read || !isScrolled(*inner))
        return;
    for (const QWidget* one = inner->parentWidget(); one; one = one->parentWidget()) {
        const auto* outer = qobject_cast<const QScrollArea*>(one);
        if (outer && isScrolled(*outer))
            found += fault(widget, u"scrolled within what is scrolled"_s, widget.objectName());
    }
}

/// Heads of columns, words of menus and headings that can be typed into have their whole text.
void addCutInside(const QWidget& widget, QStringList& found)
{
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && header->sectionSize(i) < leastOfHead
                && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i))
                found += fault(widget, u"no room for the head"_s, text);
        }
    } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
        for (QAction* action : menu->actions()) {
            const QString text = QString(action->text()).remove(u'&');
            const int needed = menu->fontMetrics().horizontalAdvance(text.section(u'\t', 0, 0))
                + menu->fontMetrics().horizontalAdvance(
                    action->shortcut().toString(QKeySequence::NativeText));
            if (needed + 2 * menu->style()->pixelMetric(QStyle::PM_IndicatorWidth)
                > menu->actionGeometry(action).width())
                found += fault(widget, u"no room for"_s, text);
        }
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const auto over = line->findChildren<WholeTitle*>();
        const bool whole = !over.isEmpty() && over.front()->isVisible();
        if (isQuiet(line) && !whole && !line->hasFocus()
            && line->fontMetrics().horizontalAdvance(line->text()) > line->width())
            found += fault(widget, u"no room for"_s, line->text());
    }
}

/// A question that is asked out of sight is none, one that is cut is half of one, and a field that
/// shows a few letters is none to give a reason in.
void addUnseen(const QWidget& widget, QStringList& found)
{
    const QWidget* focus = widget.window()->focusWidget();
    const auto* bar = qobject_cast<const DecisionBar*>(&widget);
    if (!bar || !focus || !bar->isAncestorOf(focus))
        return;
    if (focus->visibleRegion().isEmpty())
        found += fault(widget, u"asks out of sight"_s, bar->text());
    else if (bar->visibleRegion().boundingRect() != bar->rect())
        found += fault(widget, u"asks half in sight"_s, bar->text());
    for (const QLineEdit* line : {bar->reason(), bar->place()}) {
        if (line->isVisible()
            && line->width() < leastLetters * line->fontMetrics().averageCharWidth())
            found += fault(widget, u"no room to answer"_s, line->placeholderText());
    }
}

bool takesFocus(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled()
        && !widget.inherits("QComboBoxListView")
        && !widget.parentWidget()->inherits("QAbstractSpinBox");
}

void addUnnamed(QWidget& widget, QStringList& found)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    if (!spoken || spoken->role() == QAccessible::NoRole)
        found += fault(widget, u"no role for"_s, widget.objectName());
    else if (!widget.inherits("QTabBar") && spoken->text(QAccessible::Name).trimmed().isEmpty())
        found += fault(widget, u"no name for"_s, widget.objectName());
}

/// A dialog's button for what it is there for stands last, and comes first after its fields.
bool isDefault(const QWidget& widget)
{
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return button && (button->isDefault() || isPrimary(button));
}

/// Whether somebody who reads comes to `b` before `a`, both in one row or one column.
bool readBefore(const QWidget& b, const QWidget& a)
{
    const QRect first(a.mapToGlobal(QPoint()), a.size()), second(b.mapToGlobal(QPoint()), b.size());
    if (second.bottom() < first.top())
        return second.left() <= first.right() && second.right() >= first.left();
    const bool inRow = second.top() <= first.bottom() && second.bottom() >= first.top();
    if (!inRow)
        return false;
    return a.layoutDirection() == Qt::RightToLeft ? second.left() > first.right()
                                                  : second.right() < first.left();
}

void addMisplaced(const QWidget& top, QStringList& found)
{
    const QWidget* before = nullptr;
    const QWidget* one = &top;
    do {
        one = one->nextInFocusChain();
        if (!top.isAncestorOf(one) || !one->isVisibleTo(&top) || !takesFocus(*one)
            || one->visibleRegion().isEmpty())
            continue;
        if (before && !isDefault(*before) && before->parentWidget() == one->parentWidget()
            && readBefore(*one, *before))
            found += fault(*one, u"Tab comes late to"_s, one->accessibleName() + one->objectName());
        before = one;
    } while (one != &top);
}

} // namespace

QStringList faultsOf(const QWidget& top)
{
    QStringList found;
    addCutInside(top, found); // a menu
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&top) || widget->size().isEmpty())
            continue;
        addCut(*widget, found);
        addCutInside(*widget, found);
        addNested(*widget, found);
        addUnseen(*widget, found);
        if (takesFocus(*widget))
            addUnnamed(*widget, found);
    }
    addMisplaced(top, found);
    found.removeDuplicates();
    return found;
}

} // namespace ireg::pictures
