// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace ireg
{

/// Something said on the desktop, outside of the window: over the session bus, as
/// org.freedesktop.Notifications describes, else beside the tray, else not at all. Nothing leaves
/// the machine.
class DesktopNotice final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QObject* parent = nullptr);
    ~DesktopNotice() override;
    /// In place of the one before, if that is still there. Plain text.
    void show(const QString& title, const QString& text);

Q_SIGNALS:
    void pressed();

private Q_SLOTS:
    void onAction(uint notice, const QString& action);

private:
    bool connectBus();
    void showBesideTray(const QString& title, const QString& text);

    QString m_bus;                           ///< the name of our connection; empty: none is open
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< null until it is needed
    uint m_notice = 0;                       ///< the bus's number of the last one
};

} // namespace ireg
