// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace ireg
{

/// One window per user and register, whatever name it is opened by: a second start gives way to the
/// first. Talks through a socket in a folder that only this user can enter.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True where another window has the register open; it was asked to come forward. `words` is
    /// what it is to do beside that: "new" logs an incident.
    static bool handOver(const QString& path, const QString& words);
    /// From now on this window answers for the register; an empty path ends that.
    void answerFor(const QString& path);

Q_SIGNALS:
    void called(const QString& words);

private:
    void receive();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ireg
