// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/trail.h"

using namespace ireg;

class tst_Trail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndOnAgain();
    void theSamePlaceAgainIsNoStep();
    void anotherWayForgetsWhatLayAhead();
    void theOldestPlacesAreForgotten();
};

void tst_Trail::backAndOnAgain()
{
    Trail<int> trail;
    QVERIFY(!trail.hasBack() && !trail.hasForward());
    QCOMPARE(trail.back(), std::optional<int>());
    for (int place : {1, 2, 3})
        trail.visit(place);
    QVERIFY(trail.hasBack() && !trail.hasForward());
    QCOMPARE(trail.back(), std::optional(2));
    QCOMPARE(trail.back(), std::optional(1));
    QCOMPARE(trail.back(), std::optional<int>());
    QCOMPARE(trail.forward(), std::optional(2));
    trail.visit(2); // arriving there
    QCOMPARE(trail.forward(), std::optional(3));
    QVERIFY(!trail.hasForward());
}

void tst_Trail::theSamePlaceAgainIsNoStep()
{
    Trail<int> trail;
    trail.visit(1);
    trail.visit(1);
    QVERIFY(!trail.hasBack());
}

void tst_Trail::anotherWayForgetsWhatLayAhead()
{
    Trail<int> trail;
    for (int place : {1, 2, 3})
        trail.visit(place);
    trail.back();
    trail.visit(4);
    QVERIFY(!trail.hasForward());
    QCOMPARE(trail.back(), std::optional(2));
}

void tst_Trail::theOldestPlacesAreForgotten()
{
    Trail<int> trail;
    const int visited = static_cast<int>(Trail<int>::most) + 20;
    for (int place = 0; place < visited; ++place)
        trail.visit(place);
    int last = visited;
    while (const auto place = trail.back())
        last = *place;
    QCOMPARE(last, 20);
}

IREG_TEST(QCoreApplication, tst_Trail)
#include "tst_trail.moc"
