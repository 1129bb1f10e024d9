// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/everythingsaid.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QMetaProperty>
#include <QSet>
#include <QWidget>

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRows = 40; ///< further ones are made as these are

/// Not for people, the same as another with its format, or said anew when it is asked for.
bool isNoWord(const QByteArray& property)
{
    static const QSet<QByteArray> all{"objectName",
                                      "styleSheet",
                                      "html",
                                      "markdown",
                                      "whatsThis",
                                      "windowFilePath",
                                      "windowRole"};
    return all.contains(property);
}

void add(QStringList& said, const QString& where, const QString& text)
{
    if (!text.isEmpty())
        said.append(where + u": "_s + text);
}

QString placeOf(const QObject& object)
{
    const QObject* around = object.parent();
    return QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName()
        + u" in "_s + QString::fromLatin1(around ? around->metaObject()->className() : "nothing");
}

void addProperties(const QObject& object, QStringList& said)
{
    const QMetaObject* type = object.metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        if (isNoWord(property.name()))
            continue;
        const QString where = placeOf(object) + u' ' + QLatin1String(property.name());
        if (property.typeId() == QMetaType::QString)
            add(said, where, property.read(&object).toString());
        else if (property.typeId() == QMetaType::QKeySequence)
            add(said,
                where,
                property.read(&object).value<QKeySequence>().toString(QKeySequence::NativeText));
    }
}

void addCells(const QAbstractItemView& view, QStringList& said)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(view.rootIndex()), mostRows); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex at = model->index(row, column, view.rootIndex());
            const QString where = placeOf(view) + u" cell %1,%2 "_s.arg(row).arg(column);
            for (int role : {Qt::DisplayRole,
                             Qt::ToolTipRole,
                             Qt::StatusTipRole,
                             Qt::WhatsThisRole,
                             Qt::AccessibleTextRole,
                             Qt::AccessibleDescriptionRole})
                add(said, where + QString::number(role), at.data(role).toString());
        }
    }
}

void addHeads(const QHeaderView& heads, QStringList& said)
{
    for (int i = 0; heads.model() && i < heads.count(); ++i) {
        for (int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            add(said,
                placeOf(heads) + u" head "_s + QString::number(i),
                heads.model()->headerData(i, heads.orientation(), role).toString());
    }
}

/// With its parts that are no widgets, such as tabs.
void addSpoken(const QString& where, QAccessibleInterface* spoken, QStringList& said)
{
    for (QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        add(said, where + u" spoken"_s, spoken->text(text));
    for (int i = 0; i < std::min(spoken->childCount(), mostRows); ++i) {
        QAccessibleInterface* part = spoken->child(i);
        if (part && !part->object())
            addSpoken(where + u" part"_s, part, said);
    }
}

void addWidget(QWidget& widget, QStringList& said)
{
    addProperties(widget, said);
    if (QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
        spoken && !widget.inherits("QAbstractItemView"))
        addSpoken(placeOf(widget), spoken, said);
    if (const auto* heads = qobject_cast<const QHeaderView*>(&widget))
        addHeads(*heads, said);
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        addCells(*view, said);
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < choice->count(); ++i)
            add(said, placeOf(widget) + u" choice"_s, choice->itemText(i));
    }
}

} // namespace

QStringList everythingSaid()
{
    QStringList said;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        addWidget(*top, said);
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            if (widget->isVisible())
                addWidget(*widget, said);
        }
        for (const QAction* action : top->findChildren<QAction*>())
            addProperties(*action, said);
    }
    said.sort();
    return said;
}

} // namespace ireg::test
