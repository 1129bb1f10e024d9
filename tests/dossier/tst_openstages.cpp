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

} // namespace

class tst_OpenStages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesThatWereNotLeftAreOpenInOrder();
    void aReenteredStageIsOpenOnce();
    void onlyTheCycleCounts();
    void noVisitNoStage();
    void whatWasJumpedOverWasNotPassed();
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

void tst_OpenStages::noVisitNoStage()
{
    QVERIFY(!lowestOpen({}, 1));
    QVERIFY(!lowestOpen({visit(Stage::Monitor, 1, true)}, 1));
}

void tst_OpenStages::whatWasJumpedOverWasNotPassed()
{
    StageVisit over = visit(Stage::Contain, 1, true);
    over.left = over.entered;
    QVERIFY(!isJumpedOver(over));
    over.bypassReason = QStringLiteral("nothing to contain");
    QVERIFY(isJumpedOver(over));
    const std::vector<StageVisit> visits{visit(Stage::Evaluate, 1, true),
                                         over,
                                         visit(Stage::Assess, 1, true),
                                         visit(Stage::Assess, 1, true),
                                         visit(Stage::Notify, 1, false),
                                         visit(Stage::Review, 2, true)};
    QCOMPARE(passedStages(visits, 1), (std::vector<Stage>{Stage::Assess, Stage::Evaluate}));
}

IREG_TEST(QCoreApplication, tst_OpenStages)
#include "tst_openstages.moc"
