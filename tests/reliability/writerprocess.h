// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/journal.h"

#include <QProcess>
#include <QStringList>

namespace ireg::test
{

/// A writer in a process of its own, and what it acknowledged.
class WriterProcess final
{
public:
    WriterProcess(const QString& path, quint32 seed, int steps = 1'000'000)
    {
        m_process.start(QStringLiteral(IREG_WRITER),
                        {path, QString::number(seed), QString::number(steps)});
        m_process.waitForStarted();
    }
    ~WriterProcess() { kill(); }
    WriterProcess(const WriterProcess&) = delete;
    WriterProcess& operator=(const WriterProcess&) = delete;

    bool waitForAck() { return m_process.waitForReadyRead(30'000); }
    /// Lets it work for so long.
    void letRun(int milliseconds) { m_process.waitForFinished(milliseconds); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    bool finish() { return m_process.waitForFinished(120'000); }
    int exitCode() const { return m_process.exitCode(); }
    ErrorKind errorKind()
    {
        return static_cast<ErrorKind>(m_process.readAllStandardError().split(' ').first().toInt());
    }
    /// Every acknowledged head, in order; half a line was not acknowledged.
    std::vector<storage::Head> acknowledged()
    {
        std::vector<storage::Head> heads;
        const QByteArray said = m_process.readAllStandardOutput();
        for (const QByteArray& line : said.left(said.lastIndexOf('\n') + 1).split('\n')) {
            const qsizetype space = line.indexOf(' ');
            if (space > 0)
                heads.push_back(
                    {line.left(space).toLongLong(), QByteArray::fromHex(line.mid(space + 1))});
        }
        return heads;
    }

private:
    QProcess m_process;
};

} // namespace ireg::test
