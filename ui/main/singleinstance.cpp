// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/singleinstance.h"

#include "model/base/ownfolder.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 500;
constexpr qint64 longestCall = 64;

/// By the file itself, so that every name it has leads to the same window; empty where there is no
/// such file, or no folder of this user's own for a socket.
QString socketFor(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const QString folder = runtimeFolder();
    return folder.isEmpty() ? QString()
                            : folder
            + u"/%1-%2"_s.arg(QString::number(status.st_dev, 16),
                              QString::number(status.st_ino, 16));
}

/// Whoever is at the other end is this user.
bool isOwn(const QLocalSocket& socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(
               static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size)
        == 0
        && peer.uid == ::geteuid();
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& path, const QString& words)
{
    const QString name = socketFor(path);
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patienceMs) || !isOwn(socket))
        return false;
    socket.write(words.toUtf8().left(longestCall - 1) + '\n');
    // A first window that hangs must not swallow the second start.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void SingleInstance::answerFor(const QString& path)
{
    m_server.reset();
    const QString name = path.isEmpty() ? QString() : socketFor(path);
    if (name.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
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
        if (!isOwn(*caller)) {
            caller->abort();
            continue;
        }
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
