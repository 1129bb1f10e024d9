// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/holder.h"
#include "tests/support/lockfile.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_Holder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHolderIsSaidAndGoes();
    void anotherNameIsSaidInstead();
    void aSecondWindowGivesWay();
    void anotherNameOfTheRegisterIsTheSame();
    void aSecondWindowMayInsist();
    void theLockOfADeadProcessIsTaken();
    void whatIsNoLockFileIsLetBe_data();
    void whatIsNoLockFileIsLetBe();
    void nothingIsMadeWhereThereIsNoRegister();
    void networkFileSystemsAreKnown_data();
    void networkFileSystemsAreKnown();

private:
    static Holder self()
    {
        return {.who = u"Sam Okoro"_s,
                .host = u"desk"_s,
                .program = u"test"_s,
                .pid = getpid(),
                .since = QDateTime(QDate(2026, 10, 2), QTime(7, 40), Qt::UTC)};
    }
    QString path() const { return m_folder->filePath(u"r.ireg"_s); }
    QString lock() const { return path() + u".lock"_s; }
    auto take(HolderFile::Towards yield = HolderFile::Towards::Others) const
    {
        return HolderFile::take(path(), self(), yield);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Holder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void tst_Holder::theHolderIsSaidAndGoes()
{
    {
        const auto mine = take();
        QVERIFY(mine && *mine);
        const auto holder = test::holderOf(path());
        QVERIFY(holder);
        QCOMPARE(holder->who, u"Sam Okoro"_s);
        QCOMPARE(holder->host, u"desk"_s);
        QCOMPARE(holder->pid, qint64{getpid()});
        QCOMPARE(holder->since, self().since);
    }
    QVERIFY(!QFile::exists(lock()));
}

void tst_Holder::anotherNameIsSaidInstead()
{
    const auto mine = take();
    Holder other = self();
    other.who = u"Kim Tran"_s;
    (*mine)->rename(other);
    QCOMPARE(test::holderOf(path())->who, u"Kim Tran"_s);
    QVERIFY(take().error().detail.endsWith(u"Kim Tran"_s));
}

void tst_Holder::aSecondWindowGivesWay()
{
    auto mine = take();
    const auto second = take();
    QCOMPARE(second.error().kind, ErrorKind::Locked);
    QVERIFY(second.error().detail.startsWith(u"#open-elsewhere desk "_s));
    QVERIFY(second.error().detail.endsWith(u" Sam Okoro"_s));
    mine->reset();
    QVERIFY(*take());
}

void tst_Holder::anotherNameOfTheRegisterIsTheSame()
{
    const QString link = m_folder->filePath(u"link.ireg"_s);
    QCOMPARE(::link(qPrintable(path()), qPrintable(link)), 0);
    auto mine = take();
    QVERIFY(mine && *mine);
    const auto other = HolderFile::take(link, self(), HolderFile::Towards::Others);
    QCOMPARE(other.error().kind, ErrorKind::Locked);
    QVERIFY(!QFile::exists(link + u".lock"_s));
    QVERIFY(HolderFile::take(link, self(), HolderFile::Towards::Nobody).has_value());
    mine->reset();
    QVERIFY(HolderFile::take(link, self(), HolderFile::Towards::Others).has_value());
}

void tst_Holder::aSecondWindowMayInsist()
{
    auto mine = take();
    const auto second = take(HolderFile::Towards::Nobody);
    QVERIFY(second && *second);
    mine->reset(); // takes away no file but its own
    QVERIFY(test::holderOf(path()).has_value());
}

void tst_Holder::theLockOfADeadProcessIsTaken()
{
    const pid_t child = fork();
    if (child == 0) {
        auto held = take();
        _exit(held && *held ? 0 : 1); // without giving it back
    }
    int status = -1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QVERIFY(QFile::exists(lock()));
    const auto mine = take();
    QVERIFY(mine && *mine);
    QCOMPARE(test::holderOf(path())->pid, qint64{getpid()});
}

void tst_Holder::whatIsNoLockFileIsLetBe_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("folder") << 0;
    QTest::newRow("pipe") << 1;
    QTest::newRow("link") << 2;
    QTest::newRow("file") << 3;
    QTest::newRow("second name of a file") << 4;
}

void tst_Holder::whatIsNoLockFileIsLetBe()
{
    QFETCH(int, kind);
    const QByteArray name = QFile::encodeName(lock());
    const QByteArray other = QFile::encodeName(m_folder->filePath(u"other"_s));
    QFile target(QString::fromUtf8(other));
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write("mine") == 4);
    target.close();
    QCOMPARE(kind == 0       ? ::mkdir(name.constData(), 0700)
                 : kind == 1 ? ::mkfifo(name.constData(), 0600)
                 : kind == 2 ? ::symlink(other.constData(), name.constData())
                 : kind == 3 ? ::rename(other.constData(), name.constData())
                             : ::link(other.constData(), name.constData()),
             0);
    if (kind == 3)
        target.setFileName(lock());
    const auto mine = take();
    QVERIFY(mine && !*mine);
    QVERIFY(!test::holderOf(path()));
    QCOMPARE(target.size(), qint64{4});
}

void tst_Holder::nothingIsMadeWhereThereIsNoRegister()
{
    QFile::remove(path());
    QVERIFY(!*take());
    QVERIFY(!QFile::exists(lock()));
    const QString nowhere = m_folder->filePath(u"no/such/r.ireg"_s);
    QVERIFY(!*HolderFile::take(nowhere, self(), HolderFile::Towards::Others));
    QVERIFY(!QFile::exists(m_folder->filePath(u"no"_s)));
}

void tst_Holder::networkFileSystemsAreKnown_data()
{
    QTest::addColumn<qint64>("magic");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("network");
    const qint64 fuse = 0x65735546;
    QTest::newRow("ext4") << qint64{0xef53} << QByteArray("ext4") << false;
    QTest::newRow("btrfs") << qint64{0x9123683e} << QByteArray("btrfs") << false;
    QTest::newRow("xfs") << qint64{0x58465342} << QByteArray("xfs") << false;
    QTest::newRow("tmpfs") << qint64{0x01021994} << QByteArray("tmpfs") << false;
    QTest::newRow("overlay") << qint64{0x794c7630} << QByteArray("overlay") << false;
    QTest::newRow("vfat") << qint64{0x4d44} << QByteArray("vfat") << false;
    QTest::newRow("nfs") << qint64{0x6969} << QByteArray("nfs4") << true;
    QTest::newRow("cifs") << qint64{0xff534d42} << QByteArray("cifs") << true;
    QTest::newRow("smb2") << qint64{0xfe534d42} << QByteArray("smb3") << true;
    QTest::newRow("smb") << qint64{0x517b} << QByteArray("smbfs") << true;
    QTest::newRow("9p") << qint64{0x01021997} << QByteArray("9p") << true;
    QTest::newRow("afs") << qint64{0x5346414f} << QByteArray("afs") << true;
    QTest::newRow("ceph") << qint64{0x00c36400} << QByteArray("ceph") << true;
    QTest::newRow("sshfs") << fuse << QByteArray("fuse.sshfs") << true;
    QTest::newRow("gvfs") << fuse << QByteArray("fuse.gvfsd-fuse") << true;
    QTest::newRow("unknown") << fuse << QByteArray("fuse") << true;
    QTest::newRow("ntfs") << fuse << QByteArray("fuseblk") << false;
}

void tst_Holder::networkFileSystemsAreKnown()
{
    QFETCH(qint64, magic);
    QFETCH(QByteArray, name);
    QTEST(isNetwork(magic, name), "network");
}

IREG_TEST(QCoreApplication, tst_Holder)
#include "tst_holder.moc"
