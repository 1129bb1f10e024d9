// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/desktopnotice.h"

#include "ui/main/programicon.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QVariantMap>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// The name of service and interface.
QString notifications()
{
    return u"org.freedesktop.Notifications"_s;
}

QString notificationsPath()
{
    return u"/org/freedesktop/Notifications"_s;
}

/// Empty where there is none. Asked for the session's bus without an address, the library would
/// start one; and it looks for it but once in a program's life.
QString busAddress()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return !told.isEmpty() || !QFileInfo::exists(usual) ? told : QString(u"unix:path="_s + usual);
}

QDBusMessage notify(uint instead, const QString& title, const QString& text)
{
    constexpr int asTheDesktopLikes = -1;
    auto call = QDBusMessage::createMethodCall(
        notifications(), notificationsPath(), notifications(), u"Notify"_s);
    call.setArguments({QCoreApplication::applicationName(),
                       instead,
                       u"io.github.incident_register.IncidentRegister"_s,
                       title,
                       text.toHtmlEscaped(), // a server may read tags in it
                       QStringList{u"default"_s, DesktopNotice::tr("Show")},
                       QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}},
                       asTheDesktopLikes});
    return call;
}

} // namespace

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent) {}

DesktopNotice::~DesktopNotice()
{
    if (!m_bus.isEmpty())
        QDBusConnection::disconnectFromBus(m_bus);
}

bool DesktopNotice::connectBus()
{
    if (!m_bus.isEmpty() && QDBusConnection(m_bus).isConnected())
        return true;
    const QString address = busAddress(), name = u"notices-%1"_s.arg(quintptr(this));
    if (!m_bus.isEmpty())
        QDBusConnection::disconnectFromBus(std::exchange(m_bus, {}));
    if (address.isEmpty())
        return false;
    QDBusConnection bus = QDBusConnection::connectToBus(address, name);
    if (!bus.isConnected())
        return false;
    m_bus = name;
    return bus.connect(notifications(),
                       notificationsPath(),
                       notifications(),
                       u"ActionInvoked"_s,
                       this,
                       SLOT(onAction(uint, QString))); // NOLINT: the bus knows functions by name
}

void DesktopNotice::show(const QString& title, const QString& text)
{
    if (!connectBus()) {
        showBesideTray(title, text);
        return;
    }
    const QDBusConnection bus(m_bus);
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(notify(m_notice, title, text)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text] {
        answer->deleteLater();
        const QDBusPendingReply<uint> said = *answer;
        if (said.isError())
            showBesideTray(title, text);
        else
            m_notice = said.value();
    });
}

void DesktopNotice::onAction(uint notice, const QString& action)
{
    if (notice == m_notice && action == u"default"_s)
        Q_EMIT pressed();
}

void DesktopNotice::showBesideTray(const QString& title, const QString& text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(programIcon());
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotice::pressed);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotice::pressed);
    }
    m_tray->show();
    m_tray->showMessage(title, text, programIcon());
}

} // namespace ireg
