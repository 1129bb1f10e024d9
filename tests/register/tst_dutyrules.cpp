// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/deadlines.h"
#include "model/register/dutyusecases.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_DutyRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClauseIsChangedUnderTheRuleItWasAddedUnder();
    void aClauseThatANoticeNamesStays();
    void holidaysAreTakenOutTogetherAndBroughtBack();
    void nothingElseIsTakenOut();

private:
    static Id<ContractClause> clauseIn(TempRegister& made)
    {
        const auto added = addClause(
            *made,
            u"Example Clinic"_s,
            {{u"number"_s, u"7.2"_s}, {u"duration"_s, u"24"_s}, {u"unit"_s, u"hours"_s}});
        return added ? Id<ContractClause>{added->id} : Id<ContractClause>{};
    }
    static ContractClause only(TempRegister& made) { return all<ContractClause>(*made)->front(); }
};

void tst_DutyRules::aClauseIsChangedUnderTheRuleItWasAddedUnder()
{
    TempRegister made;
    const Id<ContractClause> clause = clauseIn(made);
    QVERIFY(changeClause(*made, clause, {{u"duration"_s, u"48"_s}}).has_value());
    QCOMPARE(only(made).duration, 48);
    const auto refused = changeClause(*made, clause, {{u"number"_s, {}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, u"duration"_s);
    QCOMPARE(only(made).number, u"7.2"_s);
    QVERIFY(changeClause(*made, clause, {{u"number"_s, {}}, {u"duration"_s, {}}, {u"unit"_s, {}}})
                .has_value());
    QVERIFY(!hasPeriod(only(made)));
    QCOMPARE(changeClause(*made, {99}, {}).error().kind, ErrorKind::NotFound);
}

void tst_DutyRules::aClauseThatANoticeNamesStays()
{
    TempRegister made;
    const Id<ContractClause> clause = clauseIn(made);
    const RecordRef ref{&typeOf<ContractClause>(), clause.value};
    const Id<Incident> incident = made.log(u"Records seen by another customer"_s);
    const auto notice = addRecord(
        *made,
        typeOf<Notification>(),
        incident,
        {{u"recipient"_s, u"Example Clinic"_s}, {u"clause"_s, publicId(clause)}});
    QVERIFY(notice.has_value());
    QCOMPARE(removeRegisterRecords(*made, {ref}).error().kind, ErrorKind::Constraint);
    QVERIFY(removeRecord(*made, {&typeOf<Notification>(), notice->id}, u"By mistake"_s));
    QVERIFY(removeRegisterRecords(*made, {ref}).has_value());
    QVERIFY(all<ContractClause>(*made)->empty());
}

void tst_DutyRules::holidaysAreTakenOutTogetherAndBroughtBack()
{
    TempRegister made;
    std::vector<Holiday> days(2);
    days[0].calendar = days[1].calendar = u"HOME"_s;
    days[0].day = QDate(2026, 12, 25);
    days[1].day = QDate(2026, 12, 26);
    const auto added = addHolidays(*made, days);
    QCOMPARE(added->added, 2);
    std::vector<RecordRef> refs;
    const auto stored = all<Holiday>(*made);
    for (const Holiday& day : *stored)
        refs.push_back({&typeOf<Holiday>(), day.id.value});
    const auto removed = removeRegisterRecords(*made, refs);
    QVERIFY(removed.has_value());
    QVERIFY(!rulebook(*made)->knows(u"HOME"_s, 2026, 2026));
    QVERIFY(made->undo(removed->action).has_value());
    QCOMPARE(all<Holiday>(*made)->size(), 2U);
    QVERIFY(made->undo(added->action).has_value());
    QVERIFY(all<Holiday>(*made)->empty());
}

void tst_DutyRules::nothingElseIsTakenOut()
{
    TempRegister made;
    const Id<Incident> incident = made.log(u"Export shows another tenant"_s);
    const auto action = addRecord(
        *made, typeOf<Action>(), incident, {{u"title"_s, u"Mend the filter"_s}});
    QVERIFY(action);
    for (const RecordRef& ref : {RecordRef{&typeOf<Incident>(), incident.value},
                                 RecordRef{&typeOf<Action>(), action->id},
                                 RecordRef{&typeOf<Session>(), 1}})
        QCOMPARE(removeRegisterRecords(*made, {ref}).error().kind, ErrorKind::Constraint);
    QCOMPARE(removeRegisterRecords(*made, {{&typeOf<Holiday>(), 7}}).error().kind,
             ErrorKind::NotFound);
}

IREG_TEST(QCoreApplication, tst_DutyRules)
#include "tst_dutyrules.moc"
