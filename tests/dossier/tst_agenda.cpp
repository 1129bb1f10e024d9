// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/agenda.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

using Roles = std::vector<Attending>;

class tst_Agenda final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGapStandsAtItsStep_data();
    void everyGapStandsAtItsStep();
    void noGapIsLost();
    void participantsStandByTheirRoles_data();
    void participantsStandByTheirRoles();
};

void tst_Agenda::everyGapStandsAtItsStep_data()
{
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<AgendaStep>("step");
    const auto row = [](const Gap& gap, AgendaStep step) {
        QTest::addRow("%s.%s", gap.type->name, gap.field) << gap << step;
    };
    using enum AgendaStep;
    constexpr Stage at = Stage::Review;
    row(fieldGap<&Review::summary>(at), Summary);
    row(fieldGap<&Review::timelineValidated>(at), Timeline);
    row(fieldGap<&Review::wentWell>(at), WentWell);
    row(fieldGap<&Review::wentBadly>(at), WentBadly);
    row(fieldGap<&Review::luck>(at), Luck);
    row(fieldGap<&Review::contributingFactors>(at), Factors);
    row(fieldGap<&Review::controlsFailed>(at), Controls);
    row(fieldGap<&Review::held>(at), Approval);
    row(fieldGap<&Review::facilitator>(at), Approval);
    row(fieldGap<&Review::approved>(at), Approval);
    row(fieldGap<&Incident::rootCause>(at), Whys);
    row(fieldGap<&Incident::rootCauseCategory>(at), Whys);
    row(fieldGap<&Action::owner>(at, 1), Actions);
    row(fieldGap<&Lesson::statement>(at), Lessons);
}

void tst_Agenda::everyGapStandsAtItsStep()
{
    QFETCH(Gap, gap);
    QFETCH(AgendaStep, step);
    QCOMPARE(stepOf(gap), step);
}

void tst_Agenda::noGapIsLost()
{
    Dossier dossier;
    dossier.incident.disposition = Disposition::Confirmed;
    dossier.incident.severity = Severity::High;
    Action open;
    open.id = {1};
    dossier.actions = {open};
    const QDate today(2026, 11, 30);
    std::size_t found = 0;
    for (const auto& [step, code] : codes<AgendaStep>)
        found += missingAt(dossier, step, today).size();
    const std::size_t all = missingFrom(dossier, Stage::Review, today).size();
    QVERIFY(all > 4);
    QCOMPARE(found, all);
    QVERIFY(!missingAt(dossier, AgendaStep::Actions, today).empty());
    QVERIFY(!missingAt(dossier, AgendaStep::Whys, today).empty());
    QVERIFY(!missingAt(dossier, AgendaStep::Lessons, today).empty());
}

void tst_Agenda::participantsStandByTheirRoles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Roles>("expected");
    QTest::newRow("nobody") << QString() << Roles{};
    QTest::newRow("blanks") << u" ; ,\n"_s << Roles{};
    QTest::newRow("unknown") << u"Operations, Legal"_s
                             << Roles{{QString(), {u"Operations"_s, u"Legal"_s}}};
    QTest::newRow("by role") << u"Kim Tran; somebody\nADA  North, Lee West"_s
                             << Roles{{u"Operations"_s, {u"Kim Tran"_s, u"Lee West"_s}},
                                      {u"Counsel"_s, {u"ADA  North"_s}},
                                      {QString(), {u"somebody"_s}}};
}

void tst_Agenda::participantsStandByTheirRoles()
{
    QFETCH(QString, typed);
    QFETCH(Roles, expected);
    std::map<qint64, Person> people;
    for (const auto& [name, role] : {std::pair{u"Kim Tran"_s, u"Operations"_s},
                                     std::pair{u"Ada North"_s, u"Counsel"_s},
                                     std::pair{u"Lee West"_s, u"Operations"_s}}) {
        Person person;
        person.name = name;
        person.role = role;
        people.emplace(static_cast<qint64>(people.size()) + 1, person);
    }
    QCOMPARE(participantsByRole(typed, people), expected);
}

IREG_TEST(QCoreApplication, tst_Agenda)
#include "tst_agenda.moc"
