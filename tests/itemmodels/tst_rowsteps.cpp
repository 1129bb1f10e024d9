// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/itemmodels/rowsteps.h"

#include <algorithm>
#include <random>

using namespace ireg;

using Ids = std::vector<qint64>;
class tst_RowSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeIsOneStep_data();
    void oneChangeIsOneStep();
    void theStepsLeadToTheNewOrder();
    void tooManyStepsAreNone();

private:
    static Ids follow(Ids list, const std::vector<RowStep>& steps);
};

Ids tst_RowSteps::follow(Ids list, const std::vector<RowStep>& steps)
{
    for (const RowStep& step : steps) {
        const auto at = list.begin() + step.row;
        if (step.what == RowStep::What::Insert) {
            list.insert(at, step.id);
            continue;
        }
        const qint64 id = *at;
        list.erase(at);
        if (step.what == RowStep::What::Move)
            list.insert(list.begin() + step.to, id);
    }
    return list;
}

void tst_RowSteps::oneChangeIsOneStep_data()
{
    QTest::addColumn<Ids>("from");
    QTest::addColumn<Ids>("to");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << Ids{1, 2, 3} << Ids{1, 2, 3} << 0;
    QTest::newRow("both empty") << Ids{} << Ids{} << 0;
    QTest::newRow("first of all") << Ids{} << Ids{1} << 1;
    QTest::newRow("last of all") << Ids{1} << Ids{} << 1;
    QTest::newRow("new at the top") << Ids{1, 2, 3} << Ids{4, 1, 2, 3} << 1;
    QTest::newRow("new at the foot") << Ids{1, 2, 3} << Ids{1, 2, 3, 4} << 1;
    QTest::newRow("gone from the middle") << Ids{1, 2, 3} << Ids{1, 3} << 1;
    QTest::newRow("moved up") << Ids{1, 2, 3, 4, 5} << Ids{1, 5, 2, 3, 4} << 1;
    QTest::newRow("moved down") << Ids{1, 2, 3, 4, 5} << Ids{2, 3, 4, 1, 5} << 1;
    QTest::newRow("neighbours changed places") << Ids{1, 2, 3} << Ids{2, 1, 3} << 1;
    QTest::newRow("one for another") << Ids{1, 2, 3} << Ids{1, 4, 3} << 2;
}

void tst_RowSteps::oneChangeIsOneStep()
{
    QFETCH(Ids, from);
    QFETCH(Ids, to);
    QFETCH(int, steps);
    const auto found = rowSteps(from, to, 10);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(found->size()), steps);
    QCOMPARE(follow(from, *found), to);
}

void tst_RowSteps::theStepsLeadToTheNewOrder()
{
    std::mt19937 dice(20261124); // NOLINT: the same walk on each run
    for (int round = 0; round < 2000; ++round) {
        Ids from(dice() % 12), to(dice() % 12);
        Ids all{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        std::ranges::shuffle(all, dice);
        std::copy_n(all.begin(), from.size(), from.begin());
        std::ranges::shuffle(all, dice);
        std::copy_n(all.begin(), to.size(), to.begin());
        const auto steps = rowSteps(from, to, 100);
        QVERIFY(steps);
        QCOMPARE(follow(from, *steps), to);
    }
}

void tst_RowSteps::tooManyStepsAreNone()
{
    Ids from, to;
    for (qint64 id = 1; id <= 20; ++id) {
        from.push_back(id);
        to.push_back(id + 100);
    }
    QVERIFY(!rowSteps(from, to, 30));
    QVERIFY(rowSteps(from, to, 40));
}

IREG_TEST(QCoreApplication, tst_RowSteps)
#include "tst_rowsteps.moc"
