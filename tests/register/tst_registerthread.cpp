// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/history.h"
#include "model/storage/search.h"
#include "tests/support/registeronthread.h"
#include "tests/support/suite.h"

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

private:
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

IREG_TEST(QCoreApplication, tst_RegisterThread)
#include "tst_registerthread.moc"
