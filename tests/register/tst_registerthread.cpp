// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/history.h"
#include "model/storage/search.h"
#include "tests/support/registeronthread.h"
#include "tests/support/suite.h"

#include <QSemaphore>

#include <atomic>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_RegisterThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsIndexedWhileNobodyAsks();
    void moreThanOnePortionIsIndexed();
    void anAnswerThatIsThereAlreadyComesLater();
    void whoIsGoneIsNotAnswered();
    void whatWasAskedBeforeStaysTheEarlierPersons();
    void whatCanWaitComesLast();
    void ofWhatCanWaitOnlyTheNewestIsAnswered();
    void aLongReadGivesWayAndBeginsAgain();
    void whatGaveWaySometimesComesToItsEnd();
    void whatCanWaitIsDroppedAtTheEnd();
    void noWriteIsCutShort();

private:
    /// Keeps the thread busy until it is released.
    static void hold(RegisterThread& thread, QSemaphore& release)
    {
        thread.ask([&release](Register&) {
            release.acquire();
            return true;
        });
    }
    /// Takes for ever, unless it is stopped.
    static Result<void> readForEver(const Register& open)
    {
        return open.read([](storage::Database& database) {
            database.number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                            " SELECT count(*) FROM n");
        });
    }
    static qint64 pending(RegisterOnThread& open)
    {
        return open.now([](Register& register_) {
            qint64 found = -1;
            const auto done = register_.read([&found](storage::Database& database) {
                found = storage::SearchIndex(database).pending();
            });
            return done ? found : -1;
        });
    }
};

void tst_RegisterThread::aTextIsIndexedWhileNobodyAsks()
{
    RegisterOnThread open;
    open.log(u"Mail gateway down"_s);
    QVERIFY(pending(open) > 0); // not part of the commit
    QTRY_COMPARE(pending(open), 0);
}

void tst_RegisterThread::moreThanOnePortionIsIndexed()
{
    RegisterOnThread open;
    const auto filled = open.now([](Register& register_) {
        return register_.act("changed", [](storage::Door& door) -> Result<void> {
            for (int i = 1; i <= 200; ++i) {
                Incident incident;
                incident.reference = u"INC-2026-%1"_s.arg(i);
                incident.title = u"Mail gateway down"_s;
                door.put(incident);
            }
            return {};
        });
    });
    QVERIFY(filled);
    QTRY_COMPARE(pending(open), 0);
}

void tst_RegisterThread::anAnswerThatIsThereAlreadyComesLater()
{
    RegisterOnThread open;
    auto answer = open->ask([](Register&) { return 7; });
    answer.waitForFinished();
    int said = 0;
    answer.then(this, [&said](int value) { said = value; });
    QCOMPARE(said, 0); // who asks may still be being made
    QTRY_COMPARE(said, 7);
}

void tst_RegisterThread::whoIsGoneIsNotAnswered()
{
    RegisterOnThread open;
    bool said = false;
    auto asking = std::make_unique<QObject>();
    auto answer = open->ask([](Register&) { return 7; });
    answer.then(asking.get(), [&said](int) { said = true; });
    answer.waitForFinished();
    asking.reset();
    QCoreApplication::processEvents();
    QVERIFY(!said);
}

void tst_RegisterThread::whatWasAskedBeforeStaysTheEarlierPersons()
{
    RegisterOnThread open;
    QCOMPARE(open->author(), u"Sam Okoro"_s);
    int changes = 0;
    connect(&*open, &RegisterThread::authorChanged, this, [&changes] { ++changes; });
    const auto log = [](const QString& title) {
        return [title](Register& register_) {
            return logIncident(register_, {{u"title"_s, title}});
        };
    };
    auto one = open->ask(log(u"One"_s));
    open->workAs(u"  Kim\nTran "_s);
    auto two = open->ask(log(u"Two"_s));
    open->workAs(u"Kim Tran"_s); // the same
    open->workAs(u" "_s);        // nobody
    auto three = open->ask(log(u"Three"_s));
    three.waitForFinished();
    QCOMPARE(open->author(), u"Kim Tran"_s);
    QCOMPARE(changes, 1);
    const auto by = open.now([&](Register& register_) {
        QStringList names;
        for (const auto& logged : {one.result(), two.result(), three.result()})
            names.append(gistOf(register_, logged->action)->by);
        return names;
    });
    QCOMPARE(by, (QStringList{u"Sam Okoro"_s, u"Kim Tran"_s, u"Kim Tran"_s}));
}

void tst_RegisterThread::whatCanWaitComesLast()
{
    RegisterOnThread open;
    QSemaphore release;
    QStringList said;
    hold(*open, release);
    open->askWhenIdle(
        this, [](Register&) { return 1; }, [&said](int) { said.append(u"could wait"_s); });
    open->ask([](Register&) { return 1; }).then(this, [&said](int) { said.append(u"asked"_s); });
    release.release();
    QTRY_COMPARE(said, (QStringList{u"asked"_s, u"could wait"_s}));
}

void tst_RegisterThread::ofWhatCanWaitOnlyTheNewestIsAnswered()
{
    RegisterOnThread open;
    QSemaphore release;
    QObject other;
    QStringList said;
    hold(*open, release);
    const auto ask = [&](QObject* asker, const QString& what) {
        open->askWhenIdle(
            asker, [what](Register&) { return what; }, [&](const QString& it) { said += it; });
    };
    ask(this, u"older"_s);
    ask(&other, u"another's"_s);
    ask(this, u"newest"_s);
    bool busy = true;
    connect(&*open, &RegisterThread::busyChanged, this, [&busy](bool now) { busy = now; });
    release.release();
    QTRY_VERIFY(!busy);
    QCOMPARE(said, (QStringList{u"another's"_s, u"newest"_s}));
}

void tst_RegisterThread::aLongReadGivesWayAndBeginsAgain()
{
    RegisterOnThread open;
    QSemaphore begun;
    std::atomic<int> times = 0;
    QStringList said;
    open->askWhenIdle(
        this,
        [&](Register& register_) {
            begun.release();
            return ++times == 1 ? readForEver(register_) : Result<void>();
        },
        [&said](const Result<void>& read) { said.append(read ? u"read"_s : u"cut short"_s); });
    begun.acquire();
    open->ask([](Register&) { return 1; }).then(this, [&said](int) { said.append(u"asked"_s); });
    QTRY_COMPARE(said, (QStringList{u"asked"_s, u"read"_s}));
    QCOMPARE(times.load(), 2);
}

void tst_RegisterThread::whatGaveWaySometimesComesToItsEnd()
{
    RegisterOnThread open;
    std::atomic<int> times = 0;
    bool said = false;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&open] { open->ask([](Register&) { return 1; }); });
    others.start(2);
    open->askWhenIdle(
        this,
        [&times](Register& register_) {
            ++times;
            return register_.read([](storage::Database& database) {
                database.number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                " WHERE i < 300000) SELECT count(*) FROM n");
            });
        },
        [&said](const Result<void>& read) { said = read.has_value(); });
    QTRY_VERIFY(said);
    QVERIFY(times > 1);
}

void tst_RegisterThread::whatCanWaitIsDroppedAtTheEnd()
{
    QSemaphore begun;
    {
        RegisterOnThread open;
        open->askWhenIdle(
            this,
            [&begun](Register& register_) {
                begun.release();
                return readForEver(register_);
            },
            [](const Result<void>&) { QFAIL("nobody is there any longer"); });
        begun.acquire();
    } // where it went on reading this would not come to its end
    QCoreApplication::processEvents();
}

void tst_RegisterThread::noWriteIsCutShort()
{
    RegisterOnThread open;
    const auto logged = open.now([](Register& register_) {
        Result<Outcome> done;
        const bool yielded = register_.yielding(
            [] { return true; },
            [&] {
                done = logIncident(register_, {{u"title"_s, u"Mail gateway down"_s}});
            });
        return done && !yielded;
    });
    QVERIFY(logged);
}

IREG_TEST(QCoreApplication, tst_RegisterThread)
#include "tst_registerthread.moc"
