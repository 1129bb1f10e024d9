// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/backup.h"
#include "model/storage/opening.h"
#include "model/storage/rotation.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>
#include <QScopeGuard>

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 1'790'000'000'000;

} // namespace

class tst_Backup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsTheRegister();
    void isMadeThroughALinkedFolder();
    void neverReplacesWhatStandsThere_data();
    void neverReplacesWhatStandsThere();
    void aRegisterThatDoesNotVerifyIsNotCopied();
    void aFailedCopyLeavesNothing();
    void keepsDaysAndWeeks();
    void keepsTheNewestHoweverOld();
    void keepsWhatWasBeforeAStep();
    void nothingOutlivesTheErasureWindow();
    void isDue_data();
    void isDue();
    void madeOnClosingWhenDue();
    void theirNamesAreReadInUtc();
    void aBadCopyNeverPushesOutAGoodOne();
};

void tst_Backup::theCopyIsTheRegister()
{
    TempRegister open;
    open.log(u"One"_s);
    const QString target = open.folder() + u"/copy.ireg"_s;
    QVERIFY(open->backUp(target).has_value());
    const auto copy = Register::open(target, Access::Write, TempRegister::author(), open.clock);
    QVERIFY(copy.has_value());
    QVERIFY(*(*copy)->head() == *open->head());
    QVERIFY((*copy)->verify(*open->head())->ok());
    QCOMPARE(QFile::permissions(target)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_Backup::isMadeThroughALinkedFolder()
{
    TempRegister open;
    QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"linked"_s);
    QVERIFY(QFile::link(open.folder(), link));
    QVERIFY(open->backUp(link + u"/copy.ireg"_s).has_value());
    QVERIFY(QFile::exists(open.folder() + u"/copy.ireg"_s));
}

void tst_Backup::neverReplacesWhatStandsThere_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("a file") << false;
    QTest::newRow("a link to nothing") << true;
}

void tst_Backup::neverReplacesWhatStandsThere()
{
    QFETCH(bool, link);
    TempRegister open;
    const QString target = open.folder() + u"/copy.ireg"_s;
    const QString victim = open.folder() + u"/victim"_s;
    if (link)
        QVERIFY(QFile::link(victim, target));
    else
        writeBytes(target, "precious");
    QCOMPARE(open->backUp(target).error().kind, ErrorKind::AlreadyExists);
    QVERIFY(!QFile::exists(victim));
    if (!link)
        QCOMPARE(bytesOf(target), QByteArray("precious"));
}

void tst_Backup::aRegisterThatDoesNotVerifyIsNotCopied()
{
    TempRegister open;
    open.log(u"One"_s);
    RawSqlite(open.path()).run("UPDATE incident SET title = 'Other'");
    const QString target = open.folder() + u"/copy.ireg"_s;
    QCOMPARE(open->backUp(target).error().kind, ErrorKind::ChainBroken);
    QVERIFY(!QFile::exists(target));
}

void tst_Backup::aFailedCopyLeavesNothing()
{
    TempRegister open;
    const QString missing = open.folder() + u"/no/such/folder/copy.ireg"_s;
    QVERIFY(!open->backUp(missing));
    RawSqlite(open.path()).run("UPDATE register SET organisation = 'Other'");
    QVERIFY(!open->backUp(open.folder() + u"/copy.ireg"_s));
    const QStringList left = QDir(open.folder()).entryList(QDir::Files);
    QVERIFY2(left.filter(u"copy"_s).isEmpty(), qPrintable(left.join(u' ')));
}

void tst_Backup::keepsDaysAndWeeks()
{
    // One copy every six hours for forty days.
    std::vector<StoredCopy> copies;
    for (qint64 age = hour; age < 40 * day; age += 6 * hour)
        copies.push_back({QString::number(age / hour), now - age, false});
    const std::vector<StoredCopy> gone = superfluous(copies, now);
    QStringList kept;
    for (const StoredCopy& copy : copies) {
        if (std::ranges::find(gone, copy) == gone.end())
            kept.append(copy.path);
    }
    // The newest of each of the last seven days, then of the second, third and fourth week.
    QCOMPARE(kept,
             (QStringList{u"1"_s,
                          u"25"_s,
                          u"49"_s,
                          u"73"_s,
                          u"97"_s,
                          u"121"_s,
                          u"145"_s,
                          u"169"_s,
                          u"337"_s,
                          u"505"_s}));
}

void tst_Backup::keepsTheNewestHoweverOld()
{
    const StoredCopy old{u"old"_s, now - 300 * day, false};
    const StoredCopy older{u"older"_s, now - 301 * day, false};
    QCOMPARE(superfluous({older, old}, now).size(), 1U);
    QVERIFY(superfluous({older, old}, now).front() == older);
}

void tst_Backup::keepsWhatWasBeforeAStep()
{
    const StoredCopy recent{u"recent"_s, now - hour, false};
    const StoredCopy step{u"step"_s, now - 59 * day, true};
    const StoredCopy oldStep{u"old step"_s, now - 61 * day, true};
    const auto gone = superfluous({oldStep, recent, step}, now);
    QCOMPARE(gone.size(), 1U);
    QVERIFY(gone.front() == oldStep);
}

void tst_Backup::nothingOutlivesTheErasureWindow()
{
    std::vector<StoredCopy> copies{{u"newest"_s, now, false}};
    for (qint64 age = day; age < 400 * day; age += 7 * hour)
        copies.push_back({QString::number(age), now - age, age % 2 == 0});
    const std::vector<StoredCopy> gone = superfluous(copies, now);
    for (const StoredCopy& copy : copies) {
        if (now - copy.madeMs > 60 * day)
            QVERIFY(std::ranges::find(gone, copy) != gone.end());
    }
}

void tst_Backup::isDue_data()
{
    QTest::addColumn<qint64>("events");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("due");
    QTest::newRow("nothing new, long ago") << qint64{0} << 90 * day << false;
    QTest::newRow("one, just now") << qint64{1} << hour << false;
    QTest::newRow("one, 12 hours") << qint64{1} << 12 * hour << false;
    QTest::newRow("one, later") << qint64{1} << 12 * hour + 1 << true;
    QTest::newRow("fifty, just now") << qint64{50} << hour << false;
    QTest::newRow("more than fifty") << qint64{51} << hour << true;
}

void tst_Backup::isDue()
{
    QFETCH(qint64, events);
    QFETCH(qint64, age);
    QFETCH(bool, due);
    QCOMPARE(isCopyDue(events, now - age, now), due);
}

void tst_Backup::madeOnClosingWhenDue()
{
    TempRegister open;
    open.log(u"One"_s);
    const auto first = open->backUpIfDue();
    QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().detail));
    QVERIFY(QFile::exists(*first));
    QVERIFY(first->startsWith(copiesFolder(open.path())));
    open.clock.advance(25 * 3600);
    QVERIFY(open->backUpIfDue()->isEmpty()); // nothing was written since
    open.log(u"Two"_s);
    const auto second = open->backUpIfDue();
    QVERIFY(!second->isEmpty());
    QVERIFY(open->backUpIfDue()->isEmpty());
    QCOMPARE(storedCopies(open.path()).size(), 2U);
    const auto copy = openRegister(*second, Access::Read, now);
    QVERIFY(storage::verify(**copy, *open->head())->ok());
    open.clock.advance(29 * 24 * 3600);
    open.log(u"Three"_s);
    const auto third = open->backUpIfDue();
    QCOMPARE(storedCopies(open.path()).size(), 1U);
    QVERIFY(QFile::exists(*third));
}

void tst_Backup::theirNamesAreReadInUtc()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] { qputenv("TZ", zone); });
    qputenv("TZ", "America/New_York"); // where this hour is skipped
    const TempRegister open;
    QVERIFY(QDir().mkpath(copiesFolder(open.path())));
    QFile copy(copiesFolder(open.path()) + u"/20260308T023000250Z.ireg"_s);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    QFile other(copiesFolder(open.path()) + u"/20260308T993000250Z.ireg"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    const auto copies = storedCopies(open.path());
    QCOMPARE(copies.size(), 1U);
    QCOMPARE(copies.front().madeMs, 1'772'937'000'250);
}

void tst_Backup::aBadCopyNeverPushesOutAGoodOne()
{
    TempRegister open;
    open.log(u"One"_s);
    const auto good = open->backUpIfDue();
    open.clock.advance(29 * 24 * 3600);
    open.log(u"Two"_s);
    RawSqlite(open.path()).run("UPDATE incident SET title = 'Other'");
    QCOMPARE(open->backUpIfDue().error().kind, ErrorKind::ChainBroken);
    QVERIFY(QFile::exists(*good));
}

IREG_TEST(QCoreApplication, tst_Backup)
#include "tst_backup.moc"
