// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/reports/reportwork.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

using namespace ireg;

class tst_ReportWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBegunIsToldOnceItHasEnded();
    void whatReplacesOtherWorkIsNotEndedByIt();
    void stoppingIsToldToTheWork();
};

void tst_ReportWork::whatIsBegunIsToldOnceItHasEnded()
{
    ReportWork work;
    int told = 0;
    work.begin([](const ReportWork::GoesOn& goesOn) { goesOn(3); }, [&told] { ++told; });
    QVERIFY(work.isBusy());
    QTRY_COMPARE(told, 1);
    QVERIFY(!work.isBusy());
    QVERIFY(!work.wasStopped());
}

// The first has ended and said so, but nobody has listened yet.
void tst_ReportWork::whatReplacesOtherWorkIsNotEndedByIt()
{
    QSemaphore firstIsDone, secondMayEnd;
    ReportWork work;
    const auto letGo = qScopeGuard([&secondMayEnd] { secondMayEnd.release(); });
    int first = 0, second = 0;
    work.begin([&](const ReportWork::GoesOn&) { firstIsDone.release(); }, [&first] { ++first; });
    firstIsDone.acquire();
    work.begin([&](const ReportWork::GoesOn&) { secondMayEnd.acquire(); }, [&second] { ++second; });
    QCoreApplication::processEvents();
    QVERIFY(work.isBusy());
    QCOMPARE(second, 0);
    secondMayEnd.release();
    QTRY_COMPARE(second, 1);
    QCOMPARE(first, 0);
    QVERIFY(!work.isBusy());
}

void tst_ReportWork::stoppingIsToldToTheWork()
{
    ReportWork work;
    bool ended = false;
    work.begin(
        [](const ReportWork::GoesOn& goesOn) {
            while (goesOn(1))
                QThread::yieldCurrentThread();
        },
        [&ended] { ended = true; });
    work.stop();
    QTRY_VERIFY(ended);
    QVERIFY(work.wasStopped());
}

IREG_TEST(QApplication, tst_ReportWork)
#include "tst_reportwork.moc"
