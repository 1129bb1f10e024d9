// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/incident/filereading.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

#include <atomic>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_FileReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsAreDoneOneAfterAnother();
    void stoppingEndsTheOneThatIsReadAndBeginsNoOther();
    void whoGoesLeavesNothingRunning();
    void oneJobMayAskForTheNext();
};

void tst_FileReading::jobsAreDoneOneAfterAnother()
{
    FileReading reading(nullptr);
    QStringList done;
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s})
        reading.start({.what = name,
                       .work = [](const ReadProgress& progress) { progress(1, 2); },
                       .then = [&done, name] { done.append(name); }});
    QTRY_COMPARE(done, QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void tst_FileReading::stoppingEndsTheOneThatIsReadAndBeginsNoOther()
{
    ProgressLine line;
    FileReading reading(nullptr);
    reading.setLine(&line);
    QSemaphore begun;
    bool stopped = false;
    bool second = false;
    reading.start({.what = u"large"_s,
                   .work =
                       [&begun](const ReadProgress& progress) {
                           begun.release();
                           while (progress(1, 2)) {}
                       },
                   .then = [&stopped] { stopped = true; }});
    reading.start({.what = u"second"_s,
                   .work = [&second](const ReadProgress&) { second = true; },
                   .then = [] {}});
    begun.acquire();
    line.cancelButton()->click();
    QTRY_VERIFY(stopped);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!second);
    QVERIFY(line.isHidden());
}

void tst_FileReading::whoGoesLeavesNothingRunning()
{
    std::atomic_bool ended = false;
    QSemaphore begun;
    {
        FileReading reading(nullptr);
        reading.start({.what = u"large"_s,
                       .work =
                           [&](const ReadProgress& progress) {
                               begun.release();
                               while (progress(1, 2)) {}
                               ended = true;
                           },
                       .then = [] { QFAIL("nobody is there any more"); }});
        begun.acquire();
    }
    QVERIFY(ended);
}

void tst_FileReading::oneJobMayAskForTheNext()
{
    FileReading reading(nullptr);
    int done = 0;
    const auto none = [](const ReadProgress&) {};
    reading.start({.what = {}, .work = none, .then = [&] {
                       ++done;
                       reading.start({.what = {}, .work = none, .then = [&] { ++done; }});
                   }});
    QTRY_COMPARE(done, 2);
}

IREG_TEST(QApplication, tst_FileReading)
#include "tst_filereading.moc"
