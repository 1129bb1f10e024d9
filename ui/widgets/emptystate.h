// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ireg
{

/// What stands where a list has nothing to show: what the page is for and the one next step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void say(const QString& text, const QString& action = {});

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* m_label = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace ireg
