// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttons.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace ireg
{

namespace
{

constexpr char primaryProperty[] = "primary";
constexpr char quietProperty[] = "quiet";
constexpr char alarmProperty[] = "alarming";

} // namespace

void makeQuiet(QLineEdit& line)
{
    line.setFrame(false);
    line.setTextMargins(4, 0, 4, 0);
    line.setAttribute(Qt::WA_Hover);
    line.setProperty(quietProperty, true);
}

bool isQuiet(const QWidget* line)
{
    return line && line->property(quietProperty).toBool();
}

void makePrimary(QAbstractButton& button, bool primary)
{
    button.setProperty(primaryProperty, primary);
    if (auto* tool = qobject_cast<QToolButton*>(&button))
        tool->setAutoRaise(false); // or its ground is painted under the pointer alone
    button.update();
}

void setAlarming(QWidget& button, bool alarming)
{
    button.setProperty(alarmProperty, alarming);
    button.update();
}

bool isAlarming(const QWidget* button)
{
    return button && button->property(alarmProperty).toBool();
}

bool isPrimary(const QWidget* button)
{
    if (!button)
        return false;
    const auto* push = qobject_cast<const QPushButton*>(button);
    return (push && push->isDefault()) || button->property(primaryProperty).toBool();
}

} // namespace ireg
