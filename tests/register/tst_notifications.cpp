// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/clauses.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/notifications.h"
#include "tests/support/asking.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Notifications final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeGoesOutInTheCustomersLanguage();
    void whatWasSentIsStamped();
    void aBouncedNoticeIsSentAgain();
    void contentsAreAnsweredOrFollow();
    void aTextEndsAPromiseAndADayStandsBesideIt();
    void aNoticeAndItsCopyAreOneAction();
};

void tst_Notifications::aNoticeGoesOutInTheCustomersLanguage()
{
    Asking asking({u"contract-customer"_s});
    const auto clause = addClause(*asking.made,
                                  u"Clinique des Tilleuls"_s,
                                  {{u"number"_s, u"7.2"_s},
                                   {u"duration"_s, u"24"_s},
                                   {u"unit"_s, u"hours"_s},
                                   {u"language"_s, u"fr"_s}});
    QVERIFY(clause.has_value());
    const auto clauses = all<ContractClause>(*asking.made);
    const QString customer = u"C-"_s + QString::number(clauses->front().customer.value);
    QVERIFY(addRecord(*asking.made, typeOf<Affected>(), asking.incident, {{u"item"_s, customer}})
                .has_value());
    QVERIFY(asking.answer({u"contract-customer"_s}, "triggered").has_value());
    const Notification notice = asking.notices().front();
    QCOMPARE(notice.language, u"fr"_s);
    QCOMPARE(notice.clause.value, clause->id);
    QVERIFY(notice.obligation.endsWith(u"7.2"_s));
}

void tst_Notifications::whatWasSentIsStamped()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification notice = asking.notice(u"authority"_s);
    QVERIFY(!notice.limit);
    const QString copy = asking.made.folder() + u"/notice.txt"_s;
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what was said") > 0);
    file.close();
    asking.made.clock.advance(3 * 24 * 3600);
    QVERIFY(
        sendNotice(*asking.made,
                   notice.id,
                   {.facts = {{u"sent_at"_s, u"2026-10-05 10:00"_s}, {u"channel"_s, u"portal"_s}},
                    .copyPath = copy})
            .has_value());
    const Notification sent = asking.notice(u"authority"_s);
    QCOMPARE(sent.anchor, u"awareness"_s);
    QCOMPARE(isoText(*sent.anchored), u"2026-10-02T17:40:00+10:00"_s);
    QCOMPARE(isoText(*sent.target), u"2026-10-05T18:40:00+11:00"_s);
    QCOMPARE(isoText(*sent.limit), u"2026-10-05T19:00:00+11:00"_s);
    QCOMPARE(sent.copy.value, dossier(*asking.made, asking.incident)->evidence.front().id.value);
}

void tst_Notifications::aBouncedNoticeIsSentAgain()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification notice = asking.notice(u"authority"_s);
    QVERIFY(sendNotice(*asking.made, notice.id, {.facts = {{u"sent_at"_s, u"now"_s}}}).has_value());
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Notification>(), notice.id.value},
                      {{u"bounced_at"_s, u"now"_s}, {u"bounced_reason"_s, u"Mailbox full"_s}},
                      {})
                .has_value());
    const auto again = sendNotice(*asking.made, notice.id, {.facts = {{u"sent_at"_s, u"now"_s}}});
    QVERIFY(again.has_value() && again->id != notice.id.value);
    const auto notices = asking.notices();
    QCOMPARE(notices.back().followUpOf, notice.id);
    QCOMPARE(notices.back().recipient, notice.recipient);
    QVERIFY(notices.back().limit.has_value());
    QVERIFY(notices.front().bounced.has_value());
}

void tst_Notifications::contentsAreAnsweredOrFollow()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Id<Notification> notice = asking.notice(u"authority"_s).id;
    QVERIFY(
        answerContents(*asking.made, notice, {{u"subjects_categories"_s, {}}}, QDate(2026, 10, 9))
            .has_value());
    QCOMPARE(dossier(*asking.made, asking.incident)->contents.front().followBy, QDate(2026, 10, 9));
    QVERIFY(answerContents(*asking.made, notice, {{u"subjects_categories"_s, u"Patients"_s}}, {})
                .has_value());
    const Dossier known = *dossier(*asking.made, asking.incident);
    QCOMPARE(known.contents.size(), 1U);
    QCOMPARE(known.contents.front().text, u"Patients"_s);
    QVERIFY(!known.contents.front().followBy.isValid());
    QVERIFY(!answerContents(*asking.made, notice, {{u"moon_phase"_s, u"full"_s}}, {}).has_value());
}

void tst_Notifications::aTextEndsAPromiseAndADayStandsBesideIt()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Id<Notification> notice = asking.notice(u"authority"_s).id;
    const auto say = [&](const QString& field, const QString& text) {
        return answerItem(*asking.made, notice, u"subjects_count"_s, {{field, text}});
    };
    const auto said = [&] { return dossier(*asking.made, asking.incident)->contents.front(); };
    QVERIFY(!say(u"follow_by"_s, u"soon"_s).has_value());
    QVERIFY(dossier(*asking.made, asking.incident)->contents.empty());
    QVERIFY(say(u"follow_by"_s, u"2026-10-09"_s).has_value());
    QCOMPARE(said().followBy, QDate(2026, 10, 9));
    QVERIFY(say(u"text"_s, u"About 300"_s).has_value());
    QVERIFY(!said().followBy.isValid());
    QVERIFY(say(u"follow_by"_s, u"2026-10-12"_s).has_value());
    QCOMPARE(said().text, u"About 300"_s);
    QCOMPARE(said().followBy, QDate(2026, 10, 12));
    QCOMPARE(dossier(*asking.made, asking.incident)->contents.size(), 1U);
    QVERIFY(!answerItem(*asking.made, notice, u"moon_phase"_s, {{u"text"_s, u"full"_s}}));
}

void tst_Notifications::aNoticeAndItsCopyAreOneAction()
{
    TempRegister made;
    const Id<Incident> incident = made.log(u"One"_s);
    const auto known = [&] { return *dossier(*made, incident); };
    const auto notice = addRecord(
        *made, typeOf<Notification>(), incident, {{u"recipient"_s, u"Customers"_s}});
    const QString copy = made.folder() + u"/notice"_s;
    writeBytes(copy, "notice");
    const auto refused = sendNotice(
        *made, {notice->id}, {.facts = {{u"sent_at"_s, u"soon"_s}}, .copyPath = copy});
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY(known().evidence.empty());
    QVERIFY(sendNotice(*made, {notice->id}, {.facts = {{u"sent_at"_s, u"now"_s}}, .copyPath = copy})
                .has_value());
    QCOMPARE(known().notifications.front().copy.value, known().evidence.front().id.value);
    QVERIFY(made->undo({}).has_value());
    QVERIFY(known().evidence.empty());
    QVERIFY(!known().notifications.front().sent);
}

IREG_TEST(QCoreApplication, tst_Notifications)
#include "tst_notifications.moc"
