// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/clauses.h"
#include "model/register/editing.h"
#include "model/register/records.h"
#include "model/register/removal.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Clauses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClauseNeedsItsNumber();
    void aClauseIsChangedUnderTheRuleItWasAddedUnder();
    void aClauseThatANoticeNamesStays();

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

void tst_Clauses::aClauseNeedsItsNumber()
{
    TempRegister made;
    const Assignments period{{u"duration"_s, u"24"_s}, {u"unit"_s, u"hours"_s}};
    QVERIFY(!addClause(*made, u"Example Clinic"_s, period).has_value());
    QVERIFY(!addClause(*made, u" "_s, {{u"number"_s, u"1"_s}}).has_value());
    QVERIFY(all<CatalogueItem>(*made)->empty());
    QVERIFY(addClause(*made, u"Example Clinic"_s, {{u"number"_s, u"7.2"_s}}).has_value());
    QVERIFY(addClause(*made, u"example  clinic"_s, {{u"number"_s, u"7.3"_s}}).has_value());
    QCOMPARE(all<CatalogueItem>(*made)->size(), 1U);
}

void tst_Clauses::aClauseIsChangedUnderTheRuleItWasAddedUnder()
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

void tst_Clauses::aClauseThatANoticeNamesStays()
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

IREG_TEST(QCoreApplication, tst_Clauses)
#include "tst_clauses.moc"
