// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/measures.h"
#include "model/dossier/workitem.h"
#include "model/monitoring/watchcheck.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

Action doneAt(const QString& done)
{
    Action action;
    action.title = u"Renew the certificate"_s;
    action.done = whenFromText(done);
    return action;
}

} // namespace

class tst_Effectiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkIsDueAfterDone_data();
    void checkIsDueAfterDone();
    void lateIsCountedInItsOwnZone_data();
    void lateIsCountedInItsOwnZone();
    void ownersCheckIsTold();
    void effectiveOfThoseChecked();
    void watchedByItsSeverity_data();
    void watchedByItsSeverity();
    void itemSaysWhatItsCheckShowed_data();
    void itemSaysWhatItsCheckShowed();
};

void tst_Effectiveness::checkIsDueAfterDone_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<QDate>("day");
    const auto done = u"2026-11-20T14:00:00.000Z e Australia/Sydney"_s; // the 21st there
    const Action plain = doneAt(done);
    QTest::newRow("open") << doneAt({}) << qint64(30) << QDate();
    QTest::newRow("the register's days, in its own zone")
        << plain << qint64(30) << QDate(2026, 12, 21);
    Action own = plain;
    own.checkDays = 7;
    QTest::newRow("its own days") << own << qint64(30) << QDate(2026, 11, 28);
    Action told = plain;
    told.verification = u"Ran it twice"_s;
    QTest::newRow("verified in words alone") << told << qint64(30) << QDate();
    for (const auto& one : codes<Effectiveness>) {
        Action checked = plain;
        checked.effectiveness = one.value;
        checked.checked = whenFromText(u"2026-12-21T01:00:00.000Z e UTC"_s);
        const bool again = one.value == Effectiveness::CannotTell;
        QTest::newRow(one.code) << checked << qint64(30) << (again ? QDate(2027, 1, 20) : QDate());
    }
    Action far = plain;
    far.checkDays = 9'000'000'000'000'000'000;
    QTest::newRow("no day beyond ten years") << far << qint64(30) << QDate(2036, 11, 18);
}

void tst_Effectiveness::checkIsDueAfterDone()
{
    QFETCH(Action, action);
    QFETCH(qint64, days);
    QFETCH(QDate, day);
    QCOMPARE(checkDay(action, days), day);
    QCOMPARE(waitsForCheck(action), day.isValid());
}

void tst_Effectiveness::lateIsCountedInItsOwnZone_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<qint64>("late");
    QTest::newRow("open") << QString() << qint64(0);
    QTest::newRow("early") << u"2026-11-01T10:00:00.000Z e UTC"_s << qint64(0);
    QTest::newRow("that day in New York")
        << u"2026-11-21T03:00:00.000Z e America/New_York"_s << qint64(0);
    QTest::newRow("the next day in Sydney")
        << u"2026-11-20T14:00:00.000Z e Australia/Sydney"_s << qint64(1);
}

void tst_Effectiveness::lateIsCountedInItsOwnZone()
{
    QFETCH(QString, done);
    QFETCH(qint64, late);
    Action action = doneAt(done);
    QCOMPARE(daysDoneLate(action), qint64(0)); // by no day
    action.due = QDate(2026, 11, 20);
    QCOMPARE(daysDoneLate(action), late);
}

void tst_Effectiveness::ownersCheckIsTold()
{
    Action action = doneAt(u"2026-11-20T14:00:00.000Z e UTC"_s);
    QVERIFY(!isCheckedByOwner(action));
    action.effectiveness = Effectiveness::Effective;
    QVERIFY(!isCheckedByOwner(action)); // nobody is no owner
    action.owner = {3};
    action.checkedBy = {4};
    QVERIFY(!isCheckedByOwner(action));
    action.checkedBy = {3};
    QVERIFY(isCheckedByOwner(action));
    QVERIFY(!fellShort(action));
    action.effectiveness = Effectiveness::Partly;
    QVERIFY(fellShort(action));
}

void tst_Effectiveness::effectiveOfThoseChecked()
{
    MeasureFacts facts;
    for (const auto& one : codes<Effectiveness>) {
        Action action = doneAt(u"2026-11-20T14:00:00.000Z e UTC"_s);
        action.effectiveness = one.value;
        facts.checkedActions.push_back(action);
        action.done.reset(); // no check of what was not done
        facts.checkedActions.push_back(action);
    }
    QCOMPARE(measuresOf(facts).effective, (Share{.count = 1, .n = 3, .excluded = 1}));
}

void tst_Effectiveness::watchedByItsSeverity_data()
{
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<int>("days");
    using Some = std::optional<Severity>;
    QTest::newRow("critical") << Some(Severity::Critical) << 90;
    QTest::newRow("high") << Some(Severity::High) << 90;
    QTest::newRow("medium") << Some(Severity::Medium) << 60;
    QTest::newRow("low") << Some(Severity::Low) << 30;
    QTest::newRow("planning") << Some(Severity::Planning) << 30;
    QTest::newRow("not assessed") << Some() << 60;
}

void tst_Effectiveness::watchedByItsSeverity()
{
    QFETCH(std::optional<Severity>, severity);
    QFETCH(int, days);
    QCOMPARE(daysToWatch(severity), days);
}

void tst_Effectiveness::itemSaysWhatItsCheckShowed_data()
{
    QTest::addColumn<Sighting>("result");
    QTest::addColumn<Answer>("recurred");
    QTest::newRow("nothing") << Sighting::NothingSeen << Answer::No;
    QTest::newRow("again") << Sighting::SeenAgain << Answer::Yes;
    QTest::newRow("unknown") << Sighting::CannotTell << Answer::Unknown;
}

void tst_Effectiveness::itemSaysWhatItsCheckShowed()
{
    QFETCH(Sighting, result);
    QFETCH(Answer, recurred);
    WatchCheck check;
    check.incident = {2};
    check.item = {5};
    check.at = whenFromText(u"2026-11-20T14:00:00.000Z e UTC"_s);
    check.by = {4};
    check.result = result;
    check.note = u"Quiet"_s;
    WatchItem item;
    item.id = {5};
    item.incident = {2};
    const WatchItem looked = lookedAt(item, check);
    QCOMPARE(looked.recurred, recurred);
    QCOMPARE(lastCheckOf(looked), check);
}

IREG_TEST(QCoreApplication, tst_Effectiveness)
#include "tst_effectiveness.moc"
