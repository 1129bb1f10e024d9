// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedlasting.h"
#include "model/exercise/plantest.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

using Minutes = std::optional<qint64>;

class tst_Exercise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothNumbersSayWhatBecameOfAnObjective_data();
    void bothNumbersSayWhatBecameOfAnObjective();
    void howLongIsTypedInHours_data();
    void howLongIsTypedInHours();
    void whatIsShownCanBeTypedAgain();
    void plansAreToBeTestedAfterAYear_data();
    void plansAreToBeTestedAfterAYear();
    void aPlanIsOneWhateverItsCase();
    void theNextTestOfAPlanNeverTestedIsKnown();
    void manyPlansAreAllKnown();
};

void tst_Exercise::bothNumbersSayWhatBecameOfAnObjective_data()
{
    QTest::addColumn<Minutes>("target");
    QTest::addColumn<Minutes>("achieved");
    QTest::addColumn<Objective>("objective");
    QTest::newRow("nothing") << Minutes() << Minutes() << Objective::NotMeasured;
    QTest::newRow("no target") << Minutes() << Minutes(5) << Objective::NotMeasured;
    QTest::newRow("not achieved") << Minutes(5) << Minutes() << Objective::NotMeasured;
    QTest::newRow("faster") << Minutes(240) << Minutes(239) << Objective::Met;
    QTest::newRow("exactly") << Minutes(240) << Minutes(240) << Objective::Met;
    QTest::newRow("slower") << Minutes(240) << Minutes(241) << Objective::Missed;
    QTest::newRow("nothing lost") << Minutes(0) << Minutes(0) << Objective::Met;
    QTest::newRow("nothing may be lost") << Minutes(0) << Minutes(1) << Objective::Missed;
}

void tst_Exercise::bothNumbersSayWhatBecameOfAnObjective()
{
    QFETCH(Minutes, target);
    QFETCH(Minutes, achieved);
    QFETCH(Objective, objective);
    Exercise known;
    known.rtoTarget = target;
    known.rtoAchieved = achieved;
    known = concluded(known);
    QCOMPARE(known.rto, objective);
    QCOMPARE(known.rpo, Objective::NotMeasured);
    QCOMPARE(known.state, ExerciseState::Planned);
    const RecordType& type = typeOf<Exercise>();
    QCOMPARE(recordOf<Exercise>(0, 0, type.settled(rowOf(known)))->rto, objective);
}

void tst_Exercise::howLongIsTypedInHours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Minutes>("minutes");
    const auto row = [](const QString& text, Minutes minutes) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << minutes;
    };
    for (const auto& text :
         {u"4"_s, u"4 h"_s, u"4h"_s, u"4 hours"_s, u" 4 heures "_s, u"240 min"_s})
        row(text, 240);
    for (const auto& text : {u"1.5"_s, u"1,5"_s, u"1 h 30"_s, u"1h30"_s, u"1 h 30 min"_s})
        row(text, 90);
    row(u"0"_s, 0);
    row(u"0,25"_s, 15);
    row(u"2 d"_s, 2'880);
    row(u"2 jours"_s, 2'880);
    row(u"87840"_s, 5'270'400);
    for (const auto& text : {QString(),
                             u"-1"_s,
                             u"−1"_s,
                             u"soon"_s,
                             u"1 h 60"_s,
                             u"1.2.3"_s,
                             u"30 min 2"_s,
                             u"h"_s,
                             u"87841"_s,
                             u"99999999999"_s,
                             u"١"_s,
                             u"1e3"_s})
        row(text, {});
}

void tst_Exercise::howLongIsTypedInHours()
{
    QFETCH(QString, text);
    QFETCH(Minutes, minutes);
    const auto read = parseLasting(text);
    QCOMPARE(read ? Minutes(*read) : Minutes(), minutes);
}

void tst_Exercise::whatIsShownCanBeTypedAgain()
{
    for (qint64 minutes : {0, 1, 59, 60, 61, 119, 120, 1'440, 100'001}) {
        QCOMPARE(parseLasting(typedLasting(minutes)), minutes);
    }
}

namespace
{

Exercise exerciseOf(qint64 id, const QString& plan, const QString& held)
{
    Exercise one;
    one.id = {id};
    one.plan = plan;
    if (!held.isEmpty())
        one.held = whenFromText(QString(held + u"T09:00:00.000Z e UTC"));
    return concluded(one);
}

} // namespace

void tst_Exercise::plansAreToBeTestedAfterAYear_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("never") << QStringList{QString()} << true;
    QTest::newRow("yesterday") << QStringList{u"2026-11-29"_s} << false;
    QTest::newRow("a day less than a year") << QStringList{u"2025-12-01"_s} << false;
    QTest::newRow("a year") << QStringList{u"2025-11-30"_s} << true;
    QTest::newRow("long ago") << QStringList{u"1999-01-01"_s} << true;
    QTest::newRow("the last one counts") << QStringList{u"2026-01-01"_s, u"2020-01-01"_s} << false;
    QTest::newRow("planned again") << QStringList{u"2020-01-01"_s, QString()} << true;
}

void tst_Exercise::plansAreToBeTestedAfterAYear()
{
    QFETCH(QStringList, held);
    QFETCH(bool, wanted);
    std::vector<Exercise> all;
    for (const QString& day : held)
        all.push_back(exerciseOf(std::ssize(all) + 1, u"Site B"_s, day));
    const auto found = plansToTest(all, QDate(2026, 11, 30));
    QCOMPARE(found.size(), wanted ? 1U : 0U);
    if (wanted)
        QCOMPARE(found.front().held.has_value(), !held.front().isEmpty());
}

void tst_Exercise::aPlanIsOneWhateverItsCase()
{
    const std::vector<Exercise> all{exerciseOf(1, u"Site  B"_s, u"2026-11-01"_s),
                                    exerciseOf(2, u" site b"_s, {}),
                                    exerciseOf(3, u"  "_s, {}),
                                    exerciseOf(4, u"計画 ب"_s, {})};
    const auto found = plansToTest(all, QDate(2026, 11, 30));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().plan, u"計画 ب"_s);
    QVERIFY(plansToTest({}, QDate(2026, 11, 30)).empty());
}

void tst_Exercise::theNextTestOfAPlanNeverTestedIsKnown()
{
    std::vector<Exercise> all{exerciseOf(1, u"B"_s, {}), exerciseOf(2, u"B"_s, {})};
    all[0].planned = whenFromText(u"2027-03-01T09:00:00.000Z e UTC");
    all[1].planned = whenFromText(u"2027-01-01T09:00:00.000Z e UTC");
    const auto found = plansToTest(all, QDate(2026, 11, 30));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().planned, all[1].planned);
    QVERIFY(!found.front().due().isValid());
}

void tst_Exercise::manyPlansAreAllKnown()
{
    std::vector<Exercise> all;
    for (int i = 0; i < 500; ++i)
        all.push_back(exerciseOf(i + 1, u"Plan %1"_s.arg(i), {}));
    QCOMPARE(plansToTest(all, QDate(2026, 11, 30)).size(), 500U);
}

IREG_TEST(QCoreApplication, tst_Exercise)
#include "tst_exercise.moc"
