// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ireg
{

class Actions;
class ClockButton;
class ElidedButton;

/// What stands above every page: to log, to undo, to search, and the clock that ends first.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions& actions, Language language, QWidget* parent);
    ClockButton& clock() { return *m_clock; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(QHBoxLayout& row, QAction* action, bool primary);
    void retranslate();

    QAction* m_search;
    ElidedButton* m_find = nullptr;
    ClockButton* m_clock = nullptr;
};

} // namespace ireg
