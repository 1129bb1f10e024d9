// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/columns.h"
#include "tests/support/suite.h"

#include <numeric>

using namespace ireg::report;

class TstColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthsAreAsTheirRulesSay_data();
    void widthsAreAsTheirRulesSay();
    void widthsNeverPassTheRoom_data();
    void widthsNeverPassTheRoom();
    void aHintedColumnGetsMore();
};

void TstColumns::widthsAreAsTheirRulesSay_data()
{
    QTest::addColumn<std::vector<ColumnWish>>("wishes");
    QTest::addColumn<std::vector<int>>("widths");
    QTest::newRow("all fit as they are")
        << std::vector<ColumnWish>{{10, 20, 0}, {10, 30, 0}} << std::vector<int>{20, 30};
    QTest::newRow("the short one keeps its line, the long one gives way")
        << std::vector<ColumnWish>{{10, 20, 0}, {10, 500, 0}} << std::vector<int>{20, 80};
    QTest::newRow("nobody falls below its longest word")
        << std::vector<ColumnWish>{{60, 500, 0}, {10, 5000, 0}} << std::vector<int>{60, 40};
    QTest::newRow("words wider than the room are cut alike")
        << std::vector<ColumnWish>{{300, 300, 0}, {300, 300, 0}} << std::vector<int>{50, 50};
    QTest::newRow("no column") << std::vector<ColumnWish>{} << std::vector<int>{};
}

void TstColumns::widthsAreAsTheirRulesSay()
{
    QFETCH(std::vector<ColumnWish>, wishes);
    QFETCH(std::vector<int>, widths);
    const std::vector<double> found = columnWidths(wishes, 100);
    QCOMPARE(found.size(), widths.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(qRound(found[i]), widths[i]);
}

void TstColumns::widthsNeverPassTheRoom_data()
{
    QTest::addColumn<std::vector<ColumnWish>>("wishes");
    for (const double least : {0.0, 5.0, 30.0, 1000.0}) {
        for (const double natural : {0.0, 7.0, 40.0, 1e6}) {
            for (const double hint : {0.0, 1.0, 9.0})
                QTest::addRow("%g %g %g", least, natural, hint) << std::vector<ColumnWish>{
                    {least, natural, hint}, {8, 60, 0}, {8, 900, 2}, {least, natural, 0}};
        }
    }
}

void TstColumns::widthsNeverPassTheRoom()
{
    QFETCH(std::vector<ColumnWish>, wishes);
    const std::vector<double> widths = columnWidths(wishes, 100);
    QVERIFY(std::accumulate(widths.begin(), widths.end(), 0.0) <= 100.001);
    for (const double width : widths)
        QVERIFY(width > 0);
}

void TstColumns::aHintedColumnGetsMore()
{
    const std::vector<double> widths = columnWidths({{5, 900, 3}, {5, 900, 1}}, 100);
    QVERIFY(widths[0] > widths[1] * 2);
}

IREG_TEST(QCoreApplication, TstColumns)
#include "tst_columns.moc"
