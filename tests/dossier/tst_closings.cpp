// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/closings.h"
#include "model/dossier/gapcode.h"
#include "model/dossier/gate.h"
#include "tests/support/readydossier.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

StageVisit stay(int cycle, Stage stage, const char* entered, const char* left, Id<Person> leaver)
{
    StageVisit made;
    made.cycle = cycle;
    made.stage = stage;
    made.entered = at(entered);
    if (left)
        made.left = at(left);
    made.by = leaver;
    return made;
}

const Id<Person> ann{11};
const Id<Person> bob{12};
const Id<Person> cem{13};

/// Closed by Ann, opened again by Bob.
Dossier reopened()
{
    Dossier dossier = aReadyDossier();
    StageVisit again = stay(2, Stage::Assess, "2026-12-05T09:00:00.000", nullptr, bob);
    again.enteredBy = bob;
    again.reentryReason = u"It came back"_s;
    dossier.visits = {
        stay(1, Stage::Assess, "2026-10-02T07:40:00.000", "2026-10-03T08:00:00.000", cem),
        stay(1, Stage::Monitor, "2026-11-09T08:00:00.000", "2026-12-01T09:00:00.000", ann),
        again};
    dossier.incident.cycle = 2;
    dossier.incident.closed = at("2026-12-01T09:00:00.000");
    dossier.incident.closedBy = ann;
    return dossier;
}

QStringList facts(const std::vector<Gap>& gaps)
{
    QStringList codes;
    for (const Gap& gap : gaps)
        codes.append(factCode(gap));
    return codes;
}

} // namespace

class tst_Closings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachClosingHasItsOwnTimeAndName();
    void whatIsOpenHasNone();
    void whatWasTakenOverClosedHasTheOneItCameWith();
    void whatWasFoundBeforeIsAskedAgain();
};

void tst_Closings::eachClosingHasItsOwnTimeAndName()
{
    Dossier dossier = reopened();
    dossier.visits.back().left = at("2026-12-20T09:00:00.000");
    dossier.visits.back().by = cem;
    dossier.incident.status = Status::Closed;
    const std::vector<Closing> found = closings(dossier);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].closed, std::optional(at("2026-12-01T09:00:00.000")));
    QCOMPARE(found[0].closedBy, ann);
    QCOMPARE(found[0].reopened, std::optional(at("2026-12-05T09:00:00.000")));
    QCOMPARE(found[0].reopenedBy, bob);
    QCOMPARE(found[0].reason, u"It came back"_s);
    QCOMPARE(found[1].closed, std::optional(at("2026-12-20T09:00:00.000")));
    QCOMPARE(found[1].closedBy, cem);
    QVERIFY(!found[1].reopened);
}

void tst_Closings::whatIsOpenHasNone()
{
    QCOMPARE(closings(aReadyDossier()).size(), 0U);
    QCOMPARE(closings(reopened()).size(), 1U);
}

void tst_Closings::whatWasTakenOverClosedHasTheOneItCameWith()
{
    Dossier dossier;
    dossier.incident.workflow = Workflow::None;
    dossier.incident.status = Status::Closed;
    dossier.incident.closed = at("2026-12-01T09:00:00.000");
    dossier.incident.closedBy = ann;
    const std::vector<Closing> found = closings(dossier);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].closed, dossier.incident.closed);
    QCOMPARE(found[0].closedBy, ann);
}

void tst_Closings::whatWasFoundBeforeIsAskedAgain()
{
    const QDate today(2026, 12, 6);
    Dossier dossier = reopened();
    QVERIFY(facts(gaps(dossier, Stage::Contain, today)).contains(u"contained_at"_s));
    QVERIFY(facts(gaps(dossier, Stage::Monitor, today)).contains(u"effective_checked_at"_s));
    dossier.incident.contained = at("2026-12-05T10:00:00.000");
    dossier.incident.effectiveChecked = at("2026-12-06T10:00:00.000");
    QVERIFY(!facts(gaps(dossier, Stage::Contain, today)).contains(u"contained_at"_s));
    QVERIFY(!facts(gaps(dossier, Stage::Monitor, today)).contains(u"effective_checked_at"_s));
}

IREG_TEST(QCoreApplication, tst_Closings)
#include "tst_closings.moc"
