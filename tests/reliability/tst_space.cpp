// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/opening.h"
#include "model/storage/verify.h"
#include "tests/reliability/writerprocess.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>
#include <QFileInfo>

#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// A disk of its own of a few megabytes; only root can make one.
class SmallDisk final
{
public:
    explicit SmallDisk(const char* size)
    {
        m_mounted = mount("none",
                          m_folder.path().toLocal8Bit().constData(),
                          "tmpfs",
                          0,
                          QByteArray(QByteArray("size=") + size).constData())
            == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount(m_folder.path().toLocal8Bit().constData());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool mounted() const { return m_mounted; }
    QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

void checkLastAcknowledged(const QString& path, WriterProcess& writer)
{
    const auto heads = writer.acknowledged();
    QVERIFY(heads.size() > 5); // it worked before the space ran out
    const auto file = storage::openRegister(path, Access::Read, 0);
    QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
    const auto verdict = storage::verify(**file, heads.back());
    QVERIFY(verdict.has_value());
    QVERIFY(verdict->ok());
    QCOMPARE(verdict->head.seq, heads.back().seq);
}

} // namespace

class tst_Space final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothingAcknowledged();
    void aFileAtItsLimitLosesNothingAcknowledged();
    void aBackupWithoutSpaceLeavesNothing();
};

void tst_Space::aFullDiskLosesNothingAcknowledged()
{
    const SmallDisk disk("2m");
    if (!disk.mounted())
        QSKIP("no small disk could be mounted: not root");
    TempRegister made;
    made.close();
    const QString path = disk.file(u"small.ireg"_s);
    QVERIFY(QFile::copy(made.path(), path));
    WriterProcess writer(path, 5);
    QVERIFY(writer.finish());
    QCOMPARE(writer.exitCode(), 5);
    QCOMPARE(writer.errorKind(), ErrorKind::DiskFull);
    checkLastAcknowledged(path, writer);
}

void tst_Space::aFileAtItsLimitLosesNothingAcknowledged()
{
    TempRegister made;
    made.close();
    // The writer inherits the limit, and SIGXFSZ ignored, from here.
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit limited = before;
    limited.rlim_cur = static_cast<rlim_t>(QFileInfo(made.path()).size() + 200'000);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limited);
    WriterProcess writer(made.path(), 6);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(writer.finish());
    QCOMPARE(writer.exitCode(), 5);
    const ErrorKind kind = writer.errorKind();
    QVERIFY(kind == ErrorKind::Io || kind == ErrorKind::DiskFull);
    checkLastAcknowledged(made.path(), writer);
}

void tst_Space::aBackupWithoutSpaceLeavesNothing()
{
    const SmallDisk disk("200k");
    if (!disk.mounted())
        QSKIP("no small disk could be mounted: not root");
    TempRegister open;
    open.log(u"One"_s);
    const QString target = disk.file(u"copy.ireg"_s);
    QCOMPARE(open->backUp(target).error().kind, ErrorKind::DiskFull);
    QVERIFY(QDir(QFileInfo(target).path()).isEmpty());
    QVERIFY(open->verify({})->ok());
}

IREG_TEST(QCoreApplication, tst_Space)
#include "tst_space.moc"
