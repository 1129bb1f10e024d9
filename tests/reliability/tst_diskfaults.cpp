// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/storage/opening.h"
#include "model/storage/verify.h"
#include "tests/support/faultvfs.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_DiskFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedOperationIsReportedTruthfully_data();
    void aFailedOperationIsReportedTruthfully();
    void aCommitThatReportedFailureButHappenedIsDone();
};

void tst_DiskFaults::aFailedOperationIsReportedTruthfully_data()
{
    QTest::addColumn<bool>("forEver");
    QTest::newRow("once") << false;
    QTest::newRow("for ever") << true;
}

/// Fails the first operation of an action, then the second, and so on, until one goes through.
void tst_DiskFaults::aFailedOperationIsReportedTruthfully()
{
    QFETCH(bool, forEver);
    FaultVfs disk;
    int failures = 0;
    for (int count = 1;; ++count) {
        TempRegister open;
        const Id<Incident> id = open.log(u"Before"_s);
        const Head before = *open->head();
        disk.failAt(count, forEver);
        const auto done = setFields(
            *open, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"After"_s}}, {});
        const bool faulty = disk.failed();
        disk.stopFailing();
        QVERIFY(open.reopen().has_value());
        QVERIFY(open->verify(before)->ok());
        // What was said is what is there.
        QCOMPARE(dossier(*open, id)->incident.title, done ? u"After"_s : u"Before"_s);
        if (!done) {
            ++failures;
            QCOMPARE(done.error().kind, ErrorKind::Io);
        }
        if (!faulty)
            break;
        QVERIFY(count < 200);
    }
    QVERIFY2(failures >= 5, qPrintable(QString::number(failures)));
}

/// Truncating the journal is what commits; a sync that fails after it does not undo that.
void tst_DiskFaults::aCommitThatReportedFailureButHappenedIsDone()
{
    FaultVfs disk;
    int survived = 0;
    for (int count = 1;; ++count) {
        TempRegister open;
        const Id<Incident> id = open.log(u"Before"_s);
        disk.failAt(count, false);
        const auto done = setFields(
            *open, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"After"_s}}, {});
        const bool faulty = disk.failed();
        disk.stopFailing();
        if (faulty && done) {
            ++survived;
            // The connection was opened anew and goes on.
            QVERIFY(setFields(*open, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"More"_s}}, {})
                        .has_value());
            QVERIFY(open->verify({})->ok());
        }
        if (!faulty)
            break;
    }
    QVERIFY(survived >= 1);
}

IREG_TEST(QCoreApplication, tst_DiskFaults)
#include "tst_diskfaults.moc"
