// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/temporaryfile.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

/// What the file system refuses; 0: nothing.
struct Refusals
{
    int renameFree = 0;
    int link = 0;
    int rename = 0;
    int sync = 0;
    int syncFolder = 0;
};
Refusals refused;

int refuse(int code)
{
    errno = code;
    return -1;
}

bool isFolder(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
}

} // namespace

// These stand in for the C library's.
extern "C" int renameat2(
    int from, const char* name, int to, const char* newName, unsigned flags) noexcept
{
    return refused.renameFree != 0
        ? refuse(refused.renameFree)
        : static_cast<int>(syscall(SYS_renameat2, from, name, to, newName, flags));
}

extern "C" int renameat(int from, const char* name, int to, const char* newName) noexcept
{
    return refused.rename != 0
        ? refuse(refused.rename)
        : static_cast<int>(syscall(SYS_renameat2, from, name, to, newName, 0));
}

extern "C" int linkat(int from, const char* name, int to, const char* newName, int flags) noexcept
{
    return refused.link != 0
        ? refuse(refused.link)
        : static_cast<int>(syscall(SYS_linkat, from, name, to, newName, flags));
}

extern "C" int fsync(int descriptor)
{
    const int code = isFolder(descriptor) ? refused.syncFolder : refused.sync;
    return code != 0 ? refuse(code) : static_cast<int>(syscall(SYS_fsync, descriptor));
}

class tst_TemporaryFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWholeAndPrivate();
    void hasARandomNameBesideItsTarget();
    void goesWhereItGetsNoName();
    void aTakenNameIsRefusedByEveryWayOfNaming_data();
    void aTakenNameIsRefusedByEveryWayOfNaming();
    void aFreeNameIsGivenByEveryWayOfNaming_data();
    void aFreeNameIsGivenByEveryWayOfNaming();
    void neverWritesThroughALink_data();
    void neverWritesThroughALink();
    void someThingsAreNeverReplaced_data();
    void someThingsAreNeverReplaced();
    void aFailureLeavesNothingAndCanBeTriedAgain_data();
    void aFailureLeavesNothingAndCanBeTriedAgain();
    void saysWhyThereIsNoFile_data();
    void saysWhyThereIsNoFile();
    void whatADeadProcessLeftIsRemoved();
    void whatALivingProcessMakesStays();
    void nothingElseIsRemoved();

private:
    QString target() const { return m_folder->filePath(u"report.pdf"_s); }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    QByteArray content(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString& path, const QByteArray& bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// The name of a file in the making.
    QString leftover(char digit) const
    {
        return u".ireg-"_s + QString(32, QLatin1Char(digit)) + u".tmp"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_TemporaryFile::init()
{
    refused = {};
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_TemporaryFile::isWholeAndPrivate()
{
    const mode_t before = umask(0);
    const auto written = writeFile(target(), "whole", Existing::Refuse);
    umask(before);
    QVERIFY(written.has_value());
    QCOMPARE(content(target()), QByteArray("whole"));
    QCOMPARE(files(), QStringList{u"report.pdf"_s});
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(target()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(status.st_nlink, nlink_t(1));
}

void tst_TemporaryFile::hasARandomNameBesideItsTarget()
{
    const auto one = TemporaryFile::beside(target());
    const auto two = TemporaryFile::beside(target());
    QVERIFY(one && two);
    QVERIFY(one->path() != two->path());
    QCOMPARE(QFileInfo(one->path()).absolutePath(), m_folder->path());
    QVERIFY(!one->path().contains(QString::number(getpid())));
}

void tst_TemporaryFile::goesWhereItGetsNoName()
{
    {
        auto file = TemporaryFile::beside(target());
        QVERIFY(file && file->write("half"));
        put(file->path() + u"-journal"_s, "of SQLite"); // what opening it left
        QCOMPARE(files().size(), 2);
    }
    QCOMPARE(files(), QStringList());
}

void tst_TemporaryFile::aTakenNameIsRefusedByEveryWayOfNaming_data()
{
    QTest::addColumn<int>("renameFree");
    QTest::addColumn<int>("link");
    QTest::newRow("rename") << 0 << 0;
    QTest::newRow("link") << EINVAL << 0;
    QTest::newRow("reservation") << EINVAL << EPERM;
}

void tst_TemporaryFile::aTakenNameIsRefusedByEveryWayOfNaming()
{
    QFETCH(int, renameFree);
    QFETCH(int, link);
    put(target(), "precious");
    refused.renameFree = renameFree;
    refused.link = link;
    const auto written = writeFile(target(), "other", Existing::Refuse);
    QCOMPARE(written.error(), (Error{ErrorKind::AlreadyExists, u"#file-exists"_s, target()}));
    QCOMPARE(content(target()), QByteArray("precious"));
    QVERIFY(writeFile(target(), "other", Existing::Replace).has_value());
    QCOMPARE(content(target()), QByteArray("other"));
    QCOMPARE(files(), QStringList{u"report.pdf"_s});
}

void tst_TemporaryFile::aFreeNameIsGivenByEveryWayOfNaming_data()
{
    QTest::addColumn<int>("renameFree");
    QTest::addColumn<int>("link");
    for (const int code : {0, EINVAL, ENOSYS, EPERM, EOPNOTSUPP}) {
        for (const int linkCode : {0, EPERM, ENOSYS, EOPNOTSUPP, EMLINK, EINVAL})
            QTest::addRow("%d, %d", code, linkCode) << code << linkCode;
    }
}

void tst_TemporaryFile::aFreeNameIsGivenByEveryWayOfNaming()
{
    QFETCH(int, renameFree);
    QFETCH(int, link);
    refused.renameFree = renameFree;
    refused.link = link;
    QVERIFY(writeFile(target(), "whole", Existing::Refuse).has_value());
    QCOMPARE(content(target()), QByteArray("whole"));
    QCOMPARE(files(), QStringList{u"report.pdf"_s});
}

void tst_TemporaryFile::neverWritesThroughALink_data()
{
    QTest::addColumn<bool>("dangling");
    QTest::newRow("to a file") << false;
    QTest::newRow("to nothing") << true;
}

void tst_TemporaryFile::neverWritesThroughALink()
{
    QFETCH(bool, dangling);
    const QString victim = m_folder->filePath(u"victim"_s);
    if (!dangling)
        put(victim, "precious");
    QVERIFY(QFile::link(victim, target()));
    QCOMPARE(writeFile(target(), "other", Existing::Refuse).error().kind, ErrorKind::AlreadyExists);
    QVERIFY(writeFile(target(), "other", Existing::Replace).has_value());
    QVERIFY(!QFileInfo(target()).isSymLink());
    QCOMPARE(QFileInfo::exists(victim), !dangling);
    QCOMPARE(content(victim), dangling ? QByteArray() : QByteArray("precious"));
}

void tst_TemporaryFile::someThingsAreNeverReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("a pipe") << u"pipe"_s << u"#not-a-file"_s;
    QTest::newRow("a device") << u"/dev/full"_s << u"#not-a-file"_s;
    QTest::newRow("a database") << u"other.ireg"_s << u"#database-in-place"_s;
    for (const QString& ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QTest::addRow("a database's %s", qPrintable(ending))
            << u"other.ireg"_s + ending << u"#name-of-remains other.ireg"_s;
}

void tst_TemporaryFile::someThingsAreNeverReplaced()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    const QString path = QDir(m_folder->path()).absoluteFilePath(name);
    const QByteArray database = QByteArray("SQLite format 3") + QByteArray(100, '\0');
    put(m_folder->filePath(u"other.ireg"_s), database);
    QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(u"pipe"_s)), 0600), 0);
    struct stat before = {};
    struct stat after = {};
    (void)::stat(qPrintable(path), &before);
    QCOMPARE(writeFile(path, "bytes", Existing::Replace).error().detail, why);
    (void)::stat(qPrintable(path), &after);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(content(m_folder->filePath(u"other.ireg"_s)), database);
    QCOMPARE(files(), (QStringList{u"other.ireg"_s, u"pipe"_s}));
}

void tst_TemporaryFile::aFailureLeavesNothingAndCanBeTriedAgain_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    for (const auto& [code, kind] : {std::pair(ENOSPC, ErrorKind::DiskFull),
                                     std::pair(EIO, ErrorKind::Io),
                                     std::pair(EROFS, ErrorKind::Io)}) {
        QTest::addRow("flushing, %d", code) << 0 << code << kind;
        QTest::addRow("naming, %d", code) << 1 << code << kind;
        QTest::addRow("flushing the folder, %d", code) << 2 << code << kind;
    }
}

void tst_TemporaryFile::aFailureLeavesNothingAndCanBeTriedAgain()
{
    QFETCH(int, call);
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    refused.sync = call == 0 ? code : 0;
    refused.renameFree = refused.link = refused.rename = call == 1 ? code : 0;
    refused.syncFolder = call == 2 ? code : 0;
    const auto written = writeFile(target(), "whole", Existing::Refuse);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, kind);
    QCOMPARE(written.error().place, target());
    QCOMPARE(files(), QStringList());
    refused = {};
    QVERIFY(writeFile(target(), "whole", Existing::Refuse).has_value());
}

void tst_TemporaryFile::saysWhyThereIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error>("error");
    const auto row =
        [](const char* title, const QString& name, ErrorKind kind, const QString& why) {
            QTest::newRow(title) << name << Error{kind, why, {}};
        };
    row("no folder", u"no/such/file"_s, ErrorKind::Io, u"#no-folder"_s);
    row("in a file", u"taken/file"_s, ErrorKind::Io, u"#no-folder"_s);
    row("a folder", u"folder"_s, ErrorKind::AlreadyExists, u"#is-folder"_s);
    row("a slash at the end", u"folder/"_s, ErrorKind::AlreadyExists, u"#is-folder"_s);
    row("a long name", QString(256, u'x'), ErrorKind::Io, u"#name-too-long"_s);
}

void tst_TemporaryFile::saysWhyThereIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(Error, error);
    put(m_folder->filePath(u"taken"_s), "precious");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    error.place = m_folder->path() + u'/' + name;
    const auto written = writeFile(error.place, "bytes", Existing::Replace);
    QVERIFY(!written);
    QCOMPARE(written.error(), error);
    QCOMPARE(files(), (QStringList{u"folder"_s, u"taken"_s}));
}

void tst_TemporaryFile::whatADeadProcessLeftIsRemoved()
{
    const pid_t child = fork();
    if (child == 0) {
        auto file = TemporaryFile::beside(target());
        (void)file->write("half");
        ::close(::open(QByteArray(QFile::encodeName(file->path()) + "-journal").constData(),
                       O_CREAT | O_WRONLY,
                       0600));
        _exit(0); // as a kill does
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(files().size(), 2);
    removeLeftovers(m_folder->path());
    QCOMPARE(files(), QStringList());
    put(m_folder->filePath(leftover('0')), "half");
    put(m_folder->filePath(leftover('1') + u"-journal"_s), "of a file that has its name");
    QVERIFY(writeFile(target(), "whole", Existing::Refuse).has_value());
    QCOMPARE(files(), QStringList{u"report.pdf"_s});
}

void tst_TemporaryFile::whatALivingProcessMakesStays()
{
    auto file = TemporaryFile::beside(target());
    QVERIFY(file && file->write("half"));
    const pid_t child = fork();
    if (child == 0) {
        // A process of its own has none of our descriptors.
        for (int descriptor = 3; descriptor < 100; ++descriptor)
            ::close(descriptor);
        removeLeftovers(m_folder->path());
        _exit(0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    removeLeftovers(m_folder->path());
    QVERIFY(QFile::exists(file->path()));
    QVERIFY(file->keep(Existing::Refuse).has_value());
    removeLeftovers(m_folder->path());
    QCOMPARE(content(target()), QByteArray("half"));
}

void tst_TemporaryFile::nothingElseIsRemoved()
{
    const QString other = leftover('1').chopped(1);
    const QStringList names{u".ireg-0.tmp"_s,
                            leftover('2').toUpper(),
                            leftover('3').prepend(u'x'),
                            u"report.pdf.123.tmp"_s,
                            other};
    for (const QString& name : names)
        put(m_folder->filePath(name), "mine");
    QVERIFY(QDir(m_folder->path()).mkdir(leftover('5')));
    QVERIFY(QFile::link(m_folder->filePath(other), m_folder->filePath(leftover('6'))));
    QCOMPARE(mkfifo(QFile::encodeName(m_folder->filePath(leftover('7'))).constData(), 0600), 0);
    const QStringList before = files();
    QCOMPARE(before.size(), names.size() + 3);
    removeLeftovers(m_folder->path());
    QCOMPARE(files(), before);
}

IREG_TEST(QCoreApplication, tst_TemporaryFile)
#include "tst_temporaryfile.moc"
