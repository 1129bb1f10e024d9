// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/questionclock.h"
#include "model/register/deadlines.h"
#include "model/register/listing.h"
#include "model/register/workflow.h"
#include "model/register/worklist.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// A question of law is late, everywhere, once the clock has ended that its answer may bring.
class tst_QuestionClocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceAgrees_data();
    void everyPlaceAgrees();
};

void tst_QuestionClocks::everyPlaceAgrees_data()
{
    QTest::addColumn<int>("hours"); ///< since the awareness
    QTest::addColumn<Assignments>("facts");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("late");
    const auto row = [](const char* name, int hours, bool late) -> QTestData& {
        return QTest::newRow(name) << hours << Assignments{} << QByteArray() << false << late;
    };
    row("in time", 60, false);
    row("the clock has ended", 80, true);
    QTest::newRow("binds us, undecided")
        << 80 << Assignments{} << QByteArray("applicable") << false << true;
    QTest::newRow("nobody is told")
        << 80 << Assignments{} << QByteArray("not-triggered") << false << false;
    QTest::newRow("the law is about nothing here")
        << 80 << Assignments{{u"personal_data"_s, u"no"_s}} << QByteArray() << false << false;
    QTest::newRow("no clock runs")
        << 80 << Assignments{{u"aware_at"_s, QString()}} << QByteArray() << false << false;
    QTest::newRow("set aside") << 80
                               << Assignments{{u"disposition"_s, u"false-positive"_s},
                                              {u"disposition_reason"_s, u"A test"_s}}
                               << QByteArray() << false << false;
    QTest::newRow("closed") << 80 << Assignments{} << QByteArray() << true << false;
}

void tst_QuestionClocks::everyPlaceAgrees()
{
    QFETCH(int, hours);
    QFETCH(Assignments, facts);
    QFETCH(QByteArray, answer);
    QFETCH(bool, closed);
    QFETCH(bool, late);
    Asking asking({gdpr});
    const RecordRef incident{&typeOf<Incident>(), asking.incident.value};
    if (!facts.empty())
        QVERIFY(setFields(*asking.made, incident, facts, u"It is so"_s).has_value());
    if (!answer.isEmpty())
        QVERIFY(asking.answer({gdpr}, answer.constData()).has_value());
    if (closed)
        QVERIFY(closeIncident(*asking.made, asking.incident, u"Elsewhere"_s).has_value());
    const QDateTime aware(QDate(2026, 10, 2), QTime(7, 40), QTimeZone::utc());
    asking.made.clock.advance(asking.made.clock.now().secsTo(aware) + hours * 3600);
    const QDateTime now = asking.made->now().utc();

    const Dossier known = *dossier(*asking.made, asking.incident);
    const auto clock = questionClock(known, now);
    QCOMPARE(clock && clock->deadline.state == DeadlineState::Overdue, late);
    const auto where = parseFilter(u"overdue = yes"_s, filterReading(*asking.made));
    QCOMPARE(!incidentIds(*asking.made, {.where = *where})->empty(), late);
    const auto dues = *nextDues(*asking.made);
    const auto due = dues.find(asking.incident.value);
    QCOMPARE(due != dues.end() && isPast(due->second.time(), now), late);
    QVERIFY(due == dues.end() || due->second.what == NextDue::What::Question);
    const auto work = *worklist(*asking.made, {});
    QCOMPARE(std::ranges::any_of(work.items, &WorkItem::late), late);
    auto duties = registerDuties(*asking.made, {.scope = ObligationScope::Possible})->duties;
    QCOMPARE(!takeLateQuestions(duties).empty(), late);
    QVERIFY(std::ranges::none_of(duties, &Obligation::isOpen, &RegisterObligation::duty));
}

IREG_TEST(QCoreApplication, tst_QuestionClocks)
#include "tst_questionclocks.moc"
