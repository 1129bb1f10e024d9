// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/deadlines.h"
#include "model/register/holidays.h"
#include "model/register/records.h"
#include "model/register/removal.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Holidays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holidaysAreAddedOnce();
    void holidaysAreTakenOutTogetherAndBroughtBack();
    void nothingElseIsTakenOut();
};

void tst_Holidays::holidaysAreAddedOnce()
{
    TempRegister made;
    Holiday day;
    day.calendar = u"AU"_s;
    day.day = QDate(2026, 12, 25);
    Holiday same = day;
    same.calendar = u"au"_s;
    QCOMPARE(addHolidays(*made, {day, same})->added, 1);
    QCOMPARE(addHolidays(*made, {day})->action, 0);
    QVERIFY(rulebook(*made)->holidays(u"AU"_s).knows(2026, 2026));
}

void tst_Holidays::holidaysAreTakenOutTogetherAndBroughtBack()
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
    QVERIFY(!rulebook(*made)->holidays(u"HOME"_s).knows(2026, 2026));
    QVERIFY(made->undo(removed->action).has_value());
    QCOMPARE(all<Holiday>(*made)->size(), 2U);
    QVERIFY(made->undo(added->action).has_value());
    QVERIFY(all<Holiday>(*made)->empty());
}

void tst_Holidays::nothingElseIsTakenOut()
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

IREG_TEST(QCoreApplication, tst_Holidays)
#include "tst_holidays.moc"
