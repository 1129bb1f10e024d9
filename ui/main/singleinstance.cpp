// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

#include <unistd.h>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 500;
constexpr qint64 longestCall = 64;

QString nameFor(const QString& path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((whole.isEmpty() ? path : whole).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return u"incident-register-%1-%2"_s.arg(getuid()).arg(
        QString::fromLatin1(hash.toHex().left(24)));
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& path, const QString& words)
{
    QLocalSocket socket;
    socket.connectToServer(nameFor(path));
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(words.toUtf8().left(longestCall - 1) + '\n');
    // A first window that hangs must not swallow the second start.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void SingleInstance::answerFor(const QString& path)
{
    m_server.reset();
    if (path.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    const QString name = nameFor(path);
    if (m_server->listen(name))
        return;
    // Another window answers for it already, or one that crashed left its socket behind.
    QLocalSocket probe;
    probe.connectToServer(name);
    if (probe.waitForConnected(patienceMs))
        return;
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void SingleInstance::receive()
{
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            const QByteArray line = caller->readLine(longestCall);
            caller->write("ok\n");
            caller->flush();
            caller->disconnectFromServer();
            Q_EMIT called(QString::fromUtf8(line.trimmed()));
        });
    }
}

} // namespace ireg
