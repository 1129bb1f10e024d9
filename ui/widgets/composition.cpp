// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/composition.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QVariant>
#include <QWidget>

namespace ireg
{

namespace
{

constexpr auto composed = "composed"; // property of a field: the word as it is shown

QString composedIn(const QObject* field)
{
    return field ? field->property(composed).toString() : QString();
}

const QWidget* focusedField()
{
    return qobject_cast<const QWidget*>(QGuiApplication::focusObject());
}

/// In the field itself the press is the input method's.
bool liesElsewhere(const QObject* pressed)
{
    const auto* widget = qobject_cast<const QWidget*>(pressed);
    const QWidget* field = focusedField();
    return widget && field && widget != field && !field->isAncestorOf(widget);
}

/// A hint that goes away is closed, too.
bool holdsTheField(const QObject* closed)
{
    const auto* window = qobject_cast<const QWidget*>(closed);
    const QWidget* field = focusedField();
    return window && field && (window == field || window->isAncestorOf(field));
}

} // namespace

bool Composition::isUnderWay(const QObject* field)
{
    return !composedIn(field).isEmpty();
}

void Composition::end(QObject* field)
{
    if (!isUnderWay(field))
        return;
    if (field == QGuiApplication::focusObject())
        QGuiApplication::inputMethod()->commit();
    const QString word = composedIn(field);
    if (word.isEmpty())
        return;
    // Not every input method knows how to commit.
    if (field == QGuiApplication::focusObject())
        QGuiApplication::inputMethod()->reset();
    QInputMethodEvent committed;
    committed.setCommitString(word);
    QCoreApplication::sendEvent(field, &committed);
}

void Composition::end()
{
    end(QGuiApplication::focusObject());
}

bool Composition::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        watched->setProperty(composed, static_cast<QInputMethodEvent*>(event)->preeditString());
        break;
    case QEvent::MouseButtonPress:
        if (liesElsewhere(watched))
            end();
        break;
    case QEvent::Close:
        if (holdsTheField(watched))
            end();
        break;
    case QEvent::Shortcut: end(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ireg
