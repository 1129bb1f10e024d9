// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <sys/stat.h>
#include <unistd.h>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_SingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNameOfAFileLeadsToItsWindow_data();
    void everyNameOfAFileLeadsToItsWindow();
    void anotherFolderForTemporaryFilesChangesNothing();
    void whatLiesInTheSharedFolderIsOfNoInterest();
    void aFolderThatOthersMayEnterIsNotUsed();
    void nothingAnswersForAFileThatIsNotThere();
    void aSocketThatWasLeftBehindIsReplaced();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// The second start waits for an answer, so that it needs a thread beside the window's.
    static bool handOver(const QString& path)
    {
        bool done = false;
        std::unique_ptr<QThread> second(
            QThread::create([&] { done = SingleInstance::handOver(path, u"new"_s); }));
        second->start();
        while (!second->isFinished())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return done;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"run"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
    QCOMPARE(::mkdir(QFile::encodeName(path(u"run"_s)).constData(), 0700), 0);
    QFile file(path(u"r.ireg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void tst_SingleInstance::everyNameOfAFileLeadsToItsWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("its own") << u"r.ireg"_s;
    QTest::newRow("a hard link") << u"hard.ireg"_s;
    QTest::newRow("a symbolic link") << u"soft.ireg"_s;
    QTest::newRow("through a linked folder") << u"linked/r.ireg"_s;
}

void tst_SingleInstance::everyNameOfAFileLeadsToItsWindow()
{
    QFETCH(QString, name);
    const QByteArray own = QFile::encodeName(path(u"r.ireg"_s));
    QCOMPARE(::link(own.constData(), QFile::encodeName(path(u"hard.ireg"_s)).constData()), 0);
    QVERIFY(QFile::link(path(u"r.ireg"_s), path(u"soft.ireg"_s)));
    QVERIFY(QFile::link(m_folder->path(), path(u"linked"_s)));
    SingleInstance first;
    QSignalSpy called(&first, &SingleInstance::called);
    first.answerFor(path(u"r.ireg"_s));
    QVERIFY(handOver(path(name)));
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.front().front().toString(), u"new"_s);
    first.answerFor({});
    QVERIFY(!handOver(path(name)));
}

void tst_SingleInstance::anotherFolderForTemporaryFilesChangesNothing()
{
    SingleInstance first;
    first.answerFor(path(u"r.ireg"_s));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(path(u"run"_s)));
    const bool found = handOver(path(u"r.ireg"_s));
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(found);
}

/// The state folder is used where there is no folder for the session; never /tmp.
void tst_SingleInstance::whatLiesInTheSharedFolderIsOfNoInterest()
{
    qputenv("TMPDIR", QFile::encodeName(path(u"tmp"_s)));
    QCOMPARE(::mkdir(QFile::encodeName(path(u"tmp"_s)).constData(), 0777), 0);
    qputenv("XDG_RUNTIME_DIR", "");
    SingleInstance first;
    first.answerFor(path(u"r.ireg"_s));
    QVERIFY(handOver(path(u"r.ireg"_s)));
    QVERIFY(QDir(path(u"tmp"_s)).isEmpty());
    qunsetenv("TMPDIR");
}

void tst_SingleInstance::aFolderThatOthersMayEnterIsNotUsed()
{
    // A link in the place of the folder, as somebody else might have put it there.
    QVERIFY(QFile::link(m_folder->path(), path(u"run/incident-register"_s)));
    SingleInstance first;
    first.answerFor(path(u"r.ireg"_s));
    QVERIFY(handOver(path(u"r.ireg"_s))); // by the state folder
    const QStringList sockets =
        QDir(path(u"state/incident-register"_s)).entryList(QDir::System | QDir::Files);
    QCOMPARE(sockets.size(), 1);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"state/incident-register"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void tst_SingleInstance::nothingAnswersForAFileThatIsNotThere()
{
    SingleInstance first;
    first.answerFor(path(u"no/such.ireg"_s));
    QVERIFY(!handOver(path(u"no/such.ireg"_s)));
    QVERIFY(!QFile::exists(path(u"no"_s)));
}

void tst_SingleInstance::aSocketThatWasLeftBehindIsReplaced()
{
    SingleInstance first;
    first.answerFor(path(u"r.ireg"_s));
    const QDir folder(path(u"run/incident-register"_s));
    const QStringList sockets = folder.entryList(QDir::System | QDir::Files);
    QCOMPARE(sockets.size(), 1);
    first.answerFor({});
    QFile left(folder.filePath(sockets.front()));
    QVERIFY(left.open(QIODevice::WriteOnly)); // what a crash leaves does not answer
    left.close();
    first.answerFor(path(u"r.ireg"_s));
    QVERIFY(handOver(path(u"r.ireg"_s)));
}

IREG_TEST(QCoreApplication, tst_SingleInstance)
#include "tst_singleinstance.moc"
