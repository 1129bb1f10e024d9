// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/reports/reportwork.h"

#include <QApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>

using namespace ireg;

class TstReportWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBegunIsToldOnceItHasEnded();
    void whatReplacesOtherWorkIsNotEndedByIt();
    void stoppingIsToldToTheWork();
};

void TstReportWork::whatIsBegunIsToldOnceItHasEnded()
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
void TstReportWork::whatReplacesOtherWorkIsNotEndedByIt()
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

void TstReportWork::stoppingIsToldToTheWork()
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

IREG_TEST(QApplication, TstReportWork)
#include "tst_reportwork.moc"
