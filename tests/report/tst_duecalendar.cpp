// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/action/action.h"
#include "model/notification/notification.h"
#include "model/reporting/duecalendar.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_DueCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWholeAndClocksAreInstants();
    void whatIsDoneIsLeftOut();
    void anActionIsNoDuty();
};

namespace
{

void record(TempRegister& made, const RecordType& type, const Assignments& facts)
{
    if (const auto added = addRecord(*made, type, {1}, facts); !added)
        qFatal("not added: %s", qPrintable(added.error().detail));
}

std::unique_ptr<TempRegister> withWork()
{
    auto made = std::make_unique<TempRegister>();
    made->log(u"Mail gateway down"_s);
    record(*made, typeOf<Action>(), {{u"title"_s, u"Renew it"_s}, {u"due"_s, u"2026-10-05"_s}});
    record(*made,
           typeOf<Notification>(),
           {{u"recipient"_s, u"The insurer"_s}, {u"due_at"_s, u"2026-10-06 09:30"_s}});
    return made;
}

QByteArray calendarOf(TempRegister& made, DueScope scope)
{
    const auto calendar = dueCalendar(*made, Language::English, scope);
    return calendar ? calendar->bytes : calendar.error().detail.toUtf8();
}

} // namespace

void tst_DueCalendar::daysAreWholeAndClocksAreInstants()
{
    const auto made = withWork();
    const QByteArray text = calendarOf(*made, DueScope::All);
    QVERIFY2(text.contains("DTSTART;VALUE=DATE:20261005\r\n"), text.constData());
    QVERIFY2(text.contains("TRIGGER:PT9H\r\n"), text.constData());
    QVERIFY2(text.contains("Renew it"), text.constData());
    QVERIFY2(text.contains("DTSTART:20261005T223000Z\r\n"), text.constData()); // Sydney's summer
    QVERIFY2(text.contains("TRIGGER:-PT6H\r\n"), text.constData());
    QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    QCOMPARE(text, calendarOf(*made, DueScope::All)); // the same names, so that it is known again
}

void tst_DueCalendar::whatIsDoneIsLeftOut()
{
    const auto made = withWork();
    QVERIFY(setFields(**made,
                      {&typeOf<Action>(), 1},
                      {{u"done_at"_s, u"now"_s}, {u"result"_s, u"Renewed"_s}},
                      {}));
    const QByteArray text = calendarOf(*made, DueScope::All);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY2(!text.contains("VALUE=DATE"), text.constData());
}

void tst_DueCalendar::anActionIsNoDuty()
{
    const auto made = withWork();
    const QByteArray text = calendarOf(*made, DueScope::Duties);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY2(!text.contains("Renew it"), text.constData());
}

IREG_TEST(QCoreApplication, tst_DueCalendar)
#include "tst_duecalendar.moc"
