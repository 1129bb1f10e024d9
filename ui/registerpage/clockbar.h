// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/deadline.h"

#include <QWidget>

namespace ireg
{

/// How much of a deadline's time is gone. What it says stands beside it in words.
class ClockBar final : public QWidget
{
    Q_OBJECT

public:
    ClockBar(const Deadline& deadline, const QDateTime& now, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_gone = 0; ///< from 0 to 1
    DeadlineState m_state;
};

} // namespace ireg
