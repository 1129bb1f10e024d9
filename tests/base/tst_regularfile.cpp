// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/regularfile.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_RegularFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWhole_data();
    void aFileIsReadWhole();
    void whatIsNoFileIsRefusedAndNotWaitedFor_data();
    void whatIsNoFileIsRefusedAndNotWaitedFor();
    void aLengthThatIsMadeUpIsRefused_data();
    void aLengthThatIsMadeUpIsRefused();
    void aFileThatChangesWhileItIsReadIsRefused_data();
    void aFileThatChangesWhileItIsReadIsRefused();
    void aFileIsReadUpToItsLimit();
    void theBeginningNeedsNoWholeFile();
    void whatMayNotBeReadSaysSo();

private:
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_RegularFile::aFileIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("a\0b", 3);
    QTest::newRow("as long as a block") << QByteArray(1 << 20, 'x');
    QTest::newRow("longer") << QByteArray((1 << 20) + 1, 'y');
}

void tst_RegularFile::aFileIsReadWhole()
{
    QFETCH(QByteArray, bytes);
    const QString path = file(u"whole"_s, bytes);
    QCOMPARE(*wholeFile(path, bytes.size()), bytes);
    const QString link = m_folder.filePath(u"link"_s);
    QFile::remove(link);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(*wholeFile(link, bytes.size()), bytes);
}

void tst_RegularFile::whatIsNoFileIsRefusedAndNotWaitedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    const QString fifo = m_folder.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const QString link = m_folder.filePath(u"link to a fifo"_s);
    QVERIFY(QFile::link(fifo, link));
    const QString loop = m_folder.filePath(u"loop"_s);
    QVERIFY(QFile::link(loop, loop));
    QTest::newRow("nothing") << m_folder.filePath(u"none"_s) << ErrorKind::NotFound;
    QTest::newRow("below a file") << file(u"f"_s, "x") + u"/g"_s << ErrorKind::NotFound;
    QTest::newRow("too long a name") << QString(5000, u'x') << ErrorKind::NotFound;
    QTest::newRow("a folder") << m_folder.path() << ErrorKind::Invalid;
    QTest::newRow("a pipe") << fifo << ErrorKind::Invalid;
    QTest::newRow("a link to a pipe") << link << ErrorKind::Invalid;
    QTest::newRow("a link to itself") << loop << ErrorKind::Invalid;
    QTest::newRow("a device") << u"/dev/zero"_s << ErrorKind::Invalid;
    QTest::newRow("no bytes") << u"/dev/null"_s << ErrorKind::Invalid;
}

void tst_RegularFile::whatIsNoFileIsRefusedAndNotWaitedFor()
{
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    const auto read = wholeFile(path, 1000);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().place, path);
    QVERIFY(!beginningOf(path, 10));
}

void tst_RegularFile::aLengthThatIsMadeUpIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no length") << u"/proc/self/status"_s;
    QTest::newRow("no length, many bytes") << u"/proc/kallsyms"_s;
    QTest::newRow("a whole page") << u"/sys/kernel/mm/transparent_hugepage/enabled"_s;
}

void tst_RegularFile::aLengthThatIsMadeUpIsRefused()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("this machine has no such file");
    const auto read = wholeFile(path, 1 << 20);
    QVERIFY(!read);
    QVERIFY(read.error().detail == u"#length-made-up"_s || read.error().kind == ErrorKind::Io);
}

void tst_RegularFile::aFileThatChangesWhileItIsReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("grows") << QByteArray("grow");
    QTest::newRow("shrinks") << QByteArray("shrink");
    QTest::newRow("is written over") << QByteArray("write");
}

void tst_RegularFile::aFileThatChangesWhileItIsReadIsRefused()
{
    QFETCH(QByteArray, change);
    const QString path = file(u"changing"_s, QByteArray(3000, 'x'));
    auto opened = RegularFile::open(path);
    QCOMPARE(opened->next(1000)->size(), 1000);
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    if (change == "grow")
        QVERIFY(changed.resize(5000));
    else if (change == "shrink")
        QVERIFY(changed.resize(2000));
    else
        QCOMPARE(changed.write("y"), 1);
    // The clock of a file system may stand still for longer than this test takes.
    const timespec later[] = {{0, UTIME_OMIT}, {4'000'000'000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), later, 0), 0);
    Result<QByteArray> part = QByteArray("x");
    while (part && !part->isEmpty())
        part = opened->next(1000);
    QVERIFY(!part);
    QCOMPARE(part.error().detail, u"#file-changed"_s);
}

void tst_RegularFile::aFileIsReadUpToItsLimit()
{
    const QString path = file(u"long"_s, QByteArray(101, 'x'));
    QVERIFY(wholeFile(path, 101).has_value());
    const auto read = wholeFile(path, 100);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().detail, u"#file-too-large 101 100"_s);
    QVERIFY(QFile::resize(path, qint64{1} << 40)); // a hole; nothing is read of it
    QVERIFY(!wholeFile(path, 100));
}

void tst_RegularFile::theBeginningNeedsNoWholeFile()
{
    QCOMPARE(*beginningOf(file(u"a"_s, "12345"), 3), QByteArray("123"));
    QCOMPARE(*beginningOf(file(u"b"_s, "12"), 3), QByteArray("12"));
    QCOMPARE(*beginningOf(file(u"c"_s, ""), 3), QByteArray());
}

void tst_RegularFile::whatMayNotBeReadSaysSo()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = file(u"locked"_s, "x");
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    QCOMPARE(wholeFile(path, 10).error().detail, u"#file-unreadable"_s);
}

IREG_TEST(QCoreApplication, tst_RegularFile)
#include "tst_regularfile.moc"
