// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/openstages.h"
#include "tests/support/suite.h"

using namespace ireg;

namespace
{

StageVisit visit(Stage stage, int cycle, bool left)
{
    StageVisit made;
    made.stage = stage;
    made.cycle = cycle;
    made.entered = When{.ms = 1, .zone = {}};
    if (left)
        made.left = When{.ms = 2, .zone = {}};
    return made;
}

/// Left at once, on a reason.
StageVisit over(Stage stage, int cycle)
{
    StageVisit made = visit(stage, cycle, true);
    made.left = made.entered;
    made.bypassReason = QStringLiteral("nothing to do in it");
    return made;
}

/// One for each stage: ahead, open, passed, left out.
QString letters(const StageStates& states)
{
    QString text;
    for (const StageState state : states)
        text += QStringLiteral(".OP-")[static_cast<int>(state)];
    return text;
}

} // namespace

class tst_OpenStages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesThatWereNotLeftAreOpenInOrder();
    void aReenteredStageIsOpenOnce();
    void onlyTheCycleCounts();
    void noVisitNoStage();
    void whatBecameOfEach_data();
    void whatBecameOfEach();
    void whatIsSaidBeforeTheVisitsAreRead();
    void whatIsClosedIsLookedAtWhereTheWorkEnded();
};

void tst_OpenStages::stagesThatWereNotLeftAreOpenInOrder()
{
    const std::vector<StageVisit> visits{visit(Stage::Notify, 1, false),
                                         visit(Stage::Assess, 1, true),
                                         visit(Stage::Contain, 1, false)};
    QCOMPARE(openStages(visits, 1), (std::vector<Stage>{Stage::Contain, Stage::Notify}));
    QCOMPARE(lowestOpen(visits, 1), Stage::Contain);
}

void tst_OpenStages::aReenteredStageIsOpenOnce()
{
    const std::vector<StageVisit> visits{visit(Stage::Assess, 1, true),
                                         visit(Stage::Assess, 1, false),
                                         visit(Stage::Assess, 1, false)};
    QCOMPARE(openStages(visits, 1), std::vector<Stage>{Stage::Assess});
}

void tst_OpenStages::onlyTheCycleCounts()
{
    const std::vector<StageVisit> visits{visit(Stage::Review, 1, false),
                                         visit(Stage::Assess, 2, false)};
    QCOMPARE(openStages(visits, 2), std::vector<Stage>{Stage::Assess});
    QCOMPARE(openStages(visits, 1), std::vector<Stage>{Stage::Review});
}

void tst_OpenStages::whatIsClosedIsLookedAtWhereTheWorkEnded()
{
    using enum StageState;
    QCOMPARE(lastPassed({Passed, LeftOut, Passed, LeftOut, LeftOut, LeftOut}), Stage::Evaluate);
    QCOMPARE(lastPassed({Passed, Passed, Passed, Passed, Passed, Passed}), Stage::Monitor);
    QCOMPARE(lastPassed({LeftOut, LeftOut, LeftOut, LeftOut, LeftOut, LeftOut}), Stage::Assess);
}

void tst_OpenStages::noVisitNoStage()
{
    QVERIFY(!lowestOpen({}, 1));
    QVERIFY(!lowestOpen({visit(Stage::Monitor, 1, true)}, 1));
}

void tst_OpenStages::whatBecameOfEach_data()
{
    QTest::addColumn<std::vector<StageVisit>>("visits");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("states");
    using Visits = std::vector<StageVisit>;
    const auto row = [](const char* name, const Visits& visits, Status status, const char* states) {
        QTest::newRow(name) << visits << status << QString::fromLatin1(states);
    };
    using enum Stage;
    const Visits begun{visit(Assess, 1, true), visit(Evaluate, 1, false)};
    row("nothing yet", {}, Status::Open, "......");
    row("at work", {visit(Assess, 1, true), visit(Contain, 1, false)}, Status::Open, "PO....");
    row("never entered, before the work", begun, Status::Open, "P-O...");
    row("held", begun, Status::OnHold, "P-O...");
    row("closed over it", begun, Status::Closed, "P-P---");
    row("two at once", {visit(Contain, 1, false), visit(Notify, 1, false)}, Status::Open, "-O.O..");
    row("jumped over", {over(Assess, 1), visit(Contain, 1, false)}, Status::Open, "-O....");
    row("jumped over, and gone back before it",
        {over(Contain, 1), visit(Assess, 1, false)},
        Status::Open,
        "O-....");
    row("jumped over, then worked in",
        {over(Contain, 1), visit(Contain, 1, true), visit(Notify, 1, false)},
        Status::Open,
        "-P-O..");
    row("gone back",
        {visit(Notify, 1, true), visit(Contain, 1, true), visit(Contain, 1, false)},
        Status::Open,
        "-O.P..");
    row("left, and in none", {visit(Assess, 1, true)}, Status::Open, "P.....");
    row("of another cycle",
        {visit(Review, 2, true), visit(Contain, 1, false)},
        Status::Open,
        "-O....");
    row("closed, all worked in", {visit(Monitor, 1, true)}, Status::Closed, "-----P");
}

void tst_OpenStages::whatBecameOfEach()
{
    QFETCH(std::vector<StageVisit>, visits);
    QFETCH(Status, status);
    QTEST(letters(stageStates(visits, 1, status)), "states");
}

void tst_OpenStages::whatIsSaidBeforeTheVisitsAreRead()
{
    using enum Stage;
    QCOMPARE(letters(stageStates({Contain, Notify}, Status::Open)), QStringLiteral("PO.O.."));
    QCOMPARE(letters(stageStates({}, Status::Open)), QStringLiteral("......"));
    QCOMPARE(letters(stageStates({Contain}, Status::Closed)), QStringLiteral("------"));
}

IREG_TEST(QCoreApplication, tst_OpenStages)
#include "tst_openstages.moc"
