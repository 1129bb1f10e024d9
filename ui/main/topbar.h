// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace ireg
{

class Actions;
class ClockButton;
class ElidedButton;

/// What stands above every page: to log, to undo, to print and to share what is looked at where
/// there is room, to search, and the clock that ends first.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Actions& actions, Language language, QWidget* parent);
    ClockButton& clock() { return *m_clock; }

Q_SIGNALS:
    void printRequested();
    void shareRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout& row, QAction* action, bool primary);
    QToolButton* addSign(QHBoxLayout& row, const char* sign);
    void arrange();
    void retranslate();

    QAction *m_search, *m_report;
    QToolButton *m_log = nullptr, *m_undo = nullptr, *m_print = nullptr, *m_share = nullptr;
    ElidedButton* m_find = nullptr;
    ClockButton* m_clock = nullptr;
};

} // namespace ireg
