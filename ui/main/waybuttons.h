// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ireg
{

/// The mouse's buttons for back and forward, wherever in the window it is. Installed on the
/// application.
class WayButtons final : public QObject
{
    Q_OBJECT

public:
    WayButtons(QAction& back, QAction& forward, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction &m_back, &m_forward;
    QWidget* m_window;
};

} // namespace ireg
