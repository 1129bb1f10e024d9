// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/obligationsunderhand.h"
#include "tests/support/suite.h"
#include "ui/itemmodels/obligationlist.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Whole stories of duties to tell in the real window: each question answered, each notice sent,
/// waived, carried over or come back, each clock compared. tests/clocks tells them by `ireg`.
class tst_ClockStories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoftwareCompanyInSydney();
    void aPaymentFirmClassifiesLate();

private:
    using Expected = std::map<QString, QString>; ///< by key: state and limit

    static Expected standing(const ObligationsUnderHand& duties);
    static void becomeAware(ObligationsUnderHand& duties);
    static void compareClocks(ObligationsUnderHand& duties);
    static void tell(ObligationsUnderHand& duties);
    static void tellAgain(ObligationsUnderHand& duties);
    static void verify(ObligationsUnderHand& duties);
    static void compare(const Expected& found, const Expected& expected);
};

tst_ClockStories::Expected tst_ClockStories::standing(const ObligationsUnderHand& duties)
{
    Expected found;
    for (const RegisterObligation& line : duties.lines()) {
        const auto& end = line.duty.deadline.end;
        found[line.duty.key().text()] = codeText(line.duty.deadline.state) + u' '
            + (end ? end->limit.toString(Qt::ISODate) : u"-"_s);
    }
    return found;
}

void tst_ClockStories::compare(const Expected& found, const Expected& expected)
{
    for (const auto& [key, words] : expected) {
        const auto line = found.find(key);
        QVERIFY2(line != found.end(), qPrintable(u"no clock "_s + key));
        QVERIFY2(line->second == words,
                 qPrintable(key + u": "_s + line->second + u" instead of "_s + words));
    }
    QCOMPARE(found.size(), expected.size());
}

/// What the file holds when the window is gone.
void tst_ClockStories::verify(ObligationsUnderHand& duties)
{
    duties.hand.window.reset();
    const auto open = Register::open(
        duties.hand.path(), Access::Read, {u"Kim Tran"_s, {}, {}}, duties.hand.clock);
    QVERIFY(open);
    const auto verdict = (*open)->verify(std::nullopt);
    QVERIFY(verdict && verdict->ok());
}

void tst_ClockStories::becomeAware(ObligationsUnderHand& duties)
{
    duties.begin({.zone = u"Australia/Sydney"_s,
                  .jurisdictions = u"au,eu,uk,nz"_s,
                  .regimes = {},
                  .clauses = {{u"Clinique des Tilleuls"_s, u"7.2"_s, u"24"_s, u"hours"_s},
                              {u"Atelier Bleu"_s, u"3.4"_s, u"2"_s, u"business-days"_s},
                              {u"Example Health"_s, u"12.1"_s, u"48"_s, u"hours"_s}},
                  .calendar = u"home"_s,
                  .holidays = {QDate(2026, 10, 5)}});
    duties.log(u"Records of one customer were shown to another"_s);
    duties.record(Stage::Assess, {u"aware_at"_s, u"2026-10-02 17:40"_s});
    duties.record(Stage::Evaluate, {u"suspected_at"_s, u"2026-10-02 17:20"_s});
    duties.record(Stage::Evaluate, {u"believed_at"_s, u"2026-10-02 17:40"_s});
    for (const char* item : {"C-1", "C-2", "C-3"})
        duties.affect(QString::fromLatin1(item));
    duties.setNow(u"2026-10-03T09:00:00+10:00"_s);
    for (const char* regime : {"contract-insurer", "au-ransom-payment", "eu-cra-vulnerability"})
        duties.answer(QString::fromLatin1(regime), u"not-triggered"_s, u"Nothing of the kind"_s);
    for (const char* regime : {"au-ndb",
                               "eu-gdpr-controller",
                               "eu-gdpr-processor",
                               "uk-gdpr",
                               "nz-privacy-act",
                               "eu-cra-incident",
                               "contract-customer"})
        duties.answer(QString::fromLatin1(regime), u"triggered"_s, u"Records were read"_s);
}

void tst_ClockStories::compareClocks(ObligationsUnderHand& duties)
{
    compare(standing(duties),
            {{u"au-ndb/assessment"_s, u"met 2026-11-02T23:59:59+11:00"_s},
             {u"au-ndb/statement"_s, u"running -"_s},
             {u"au-ndb/individuals"_s, u"not_started -"_s},
             {u"eu-gdpr-controller/authority"_s, u"running 2026-10-05T19:00:00+11:00"_s},
             {u"eu-gdpr-controller/phases"_s, u"not_started -"_s},
             {u"eu-gdpr-controller/individuals"_s, u"running -"_s},
             {u"eu-gdpr-processor/controller/C-1"_s, u"running -"_s},
             {u"eu-gdpr-processor/controller/C-2"_s, u"running -"_s},
             {u"eu-gdpr-processor/controller/C-3"_s, u"running -"_s},
             {u"uk-gdpr/authority"_s, u"running 2026-10-05T08:40:00+01:00"_s},
             {u"uk-gdpr/individuals"_s, u"running -"_s},
             {u"uk-gdpr/controller/C-1"_s, u"running -"_s},
             {u"uk-gdpr/controller/C-2"_s, u"running -"_s},
             {u"uk-gdpr/controller/C-3"_s, u"running -"_s},
             {u"nz-privacy-act/commissioner"_s, u"running 2026-10-05T20:40:00+13:00"_s},
             {u"nz-privacy-act/individuals"_s, u"running -"_s},
             {u"eu-cra-incident/early-warning"_s, u"running 2026-10-03T18:00:00+10:00"_s},
             {u"eu-cra-incident/notification"_s, u"running 2026-10-05T19:00:00+11:00"_s},
             {u"eu-cra-incident/final"_s, u"not_started -"_s},
             {u"eu-cra-incident/users"_s, u"running -"_s},
             {u"contract-customer/notice/C-1"_s, u"running 2026-10-03T17:40:00+10:00"_s},
             {u"contract-customer/notice/C-3"_s, u"running 2026-10-04T18:40:00+11:00"_s},
             {u"contract-customer/notice/C-2"_s, u"running 2026-10-07T23:59:59+11:00"_s}});
    QCOMPARE(duties.shown(u"eu-gdpr-controller/authority"_s, ObligationList::Utc),
             u"2026-10-05 08:00Z"_s);
}

void tst_ClockStories::tell(ObligationsUnderHand& duties)
{
    duties.look(Stage::Notify);
    QTRY_COMPARE(duties.gaps(u"notification:sent"_s), 22);
    duties.setNow(u"2026-10-08T09:00:00+11:00"_s);
    const std::map<QString, QString> sent{
        {u"au-ndb/statement"_s, u"2026-10-06 10:00"_s},
        {u"au-ndb/individuals"_s, u"2026-10-06 12:00"_s},
        {u"eu-gdpr-controller/authority"_s, u"2026-10-05 18:50"_s},
        {u"eu-gdpr-processor/controller/C-1"_s, u"2026-10-03 10:00"_s},
        {u"eu-gdpr-processor/controller/C-2"_s, u"2026-10-03 10:00"_s},
        {u"eu-gdpr-processor/controller/C-3"_s, u"2026-10-03 10:00"_s},
        {u"uk-gdpr/authority"_s, u"2026-10-05 18:45"_s},
        {u"nz-privacy-act/commissioner"_s, u"2026-10-05 18:00"_s},
        {u"nz-privacy-act/individuals"_s, u"2026-10-06 12:00"_s},
        {u"eu-cra-incident/early-warning"_s, u"2026-10-03 17:00"_s},
        {u"eu-cra-incident/notification"_s, u"2026-10-05 17:00"_s},
        {u"eu-cra-incident/users"_s, u"2026-10-05 17:00"_s},
        {u"contract-customer/notice/C-1"_s, u"2026-10-03 12:00"_s},
        {u"contract-customer/notice/C-2"_s, u"2026-10-07 23:59"_s},
        {u"contract-customer/notice/C-3"_s, u"2026-10-03 12:00"_s}};
    for (const auto& [key, time] : sent)
        duties.fill(key, {{u"sent_at"_s, time}, {u"channel"_s, u"e-mail"_s}});
    for (const char* key : {"eu-gdpr-controller/individuals",
                            "uk-gdpr/individuals",
                            "uk-gdpr/controller/C-1",
                            "uk-gdpr/controller/C-2",
                            "uk-gdpr/controller/C-3"})
        duties.waive(QString::fromLatin1(key), u"The controllers tell their patients"_s);
    duties.fill(u"eu-gdpr-controller/phases"_s, {{u"carried_to"_s, u"2026-11-20"_s}});
}

void tst_ClockStories::tellAgain(ObligationsUnderHand& duties)
{
    // One came back and goes out again, too late; another was three quarters of an hour too late.
    const QString health = u"contract-customer/notice/C-3"_s;
    duties.fill(
        health,
        {{u"bounced_at"_s, u"2026-10-03 12:01"_s}, {u"bounced_reason"_s, u"Mailbox full"_s}});
    duties.look(Stage::Notify);
    QCOMPARE(duties.state(health), u"overdue"_s);
    QTRY_COMPARE(duties.gaps(u"notification:sent"_s), 1);
    duties.sendNow(health);
    QCOMPARE(duties.state(health), u"met_late"_s);
    duties.look(Stage::Notify);
    QTRY_COMPARE(duties.gaps(u"notification:late_reason"_s), 2);
    duties.fill(u"uk-gdpr/authority"_s, {{u"late_reason"_s, u"The form was down"_s}});
    duties.fill(health, {{u"late_reason"_s, u"The first notice came back"_s}});
    duties.look(Stage::Notify);
    QTRY_COMPARE(duties.gaps(u"notification:late_reason"_s), 0);
    QTRY_COMPARE(duties.gaps(u"notification:sent"_s), 0);
    const Expected last = standing(duties);
    QCOMPARE(last.at(u"eu-cra-incident/final"_s), u"running 2026-11-05T23:59:59+11:00"_s);
    QCOMPARE(last.at(u"eu-gdpr-controller/phases"_s).section(u' ', 0, 0), u"running"_s);
    QCOMPARE(last.at(u"uk-gdpr/individuals"_s).section(u' ', 0, 0), u"waived"_s);
    verify(duties);
}

/// Aware on Friday 2 October 2026 at 17:40, the eve of the change to summer time.
void tst_ClockStories::aSoftwareCompanyInSydney()
{
    ObligationsUnderHand duties;
    becomeAware(duties);
    for (const auto part : {compareClocks, tell, tellAgain}) {
        if (!QTest::currentTestFailed())
            part(duties);
    }
}

/// NIS 2 and DORA; classified as major more than a day after it was known.
void tst_ClockStories::aPaymentFirmClassifiesLate()
{
    ObligationsUnderHand duties;
    duties.begin({.zone = u"Europe/Brussels"_s,
                  .jurisdictions = {},
                  .regimes = {u"eu-nis2"_s, u"eu-dora"_s},
                  .clauses = {},
                  .calendar = u"EU"_s,
                  .holidays = {QDate(2026, 12, 25), QDate(2027, 1, 1)}});
    duties.setNow(u"2026-11-23T08:30:00+01:00"_s);
    duties.log(u"Card payments fail for a third of users"_s);
    duties.record(Stage::Assess, {u"aware_at"_s, u"2026-11-23 08:00"_s});
    duties.answer(u"eu-dora"_s, u"applicable"_s, u"Classification is under way"_s);
    QVERIFY(duties.lines().empty()); // a classification under way is no clock
    duties.setNow(u"2026-11-25T09:10:00+01:00"_s);
    for (const char* regime : {"eu-nis2", "eu-dora"})
        duties.answer(QString::fromLatin1(regime), u"triggered"_s, u"The thresholds are met"_s);
    QCOMPARE(duties.state(u"eu-dora/initial"_s), u"not_started"_s); // the cap lapsed, never red
    duties.look(Stage::Evaluate);
    QTRY_COMPARE(duties.gaps(u"classified_at"_s), 1);
    duties.record(Stage::Evaluate, {u"classified_at"_s, u"2026-11-25 09:00"_s});
    duties.setNow(u"2026-11-25T09:30:00+01:00"_s);
    if (QTest::currentTestFailed())
        return;
    Expected now = standing(duties);
    QCOMPARE(now.at(u"eu-dora/initial"_s), u"running 2026-11-25T14:00:00+01:00"_s);
    QCOMPARE(now.at(u"eu-nis2/early-warning"_s), u"overdue 2026-11-24T09:00:00+01:00"_s);

    duties.setNow(u"2026-11-25T13:00:00+01:00"_s);
    duties.fill(u"eu-dora/initial"_s, {{u"sent_at"_s, u"2026-11-25 12:00"_s}});
    duties.fill(u"eu-nis2/early-warning"_s,
                {{u"sent_at"_s, u"2026-11-25 12:10"_s},
                 {u"late_reason"_s, u"Significance was not known before"_s}});
    duties.fill(u"eu-nis2/notification"_s, {{u"sent_at"_s, u"2026-11-25 12:20"_s}});
    // What is saved is read again before the clocks say so.
    QTRY_COMPARE(duties.state(u"eu-nis2/notification"_s), u"met"_s);
    now = standing(duties);
    QCOMPARE(now.at(u"eu-dora/initial"_s).section(u' ', 0, 0), u"met"_s);
    QCOMPARE(now.at(u"eu-nis2/early-warning"_s).section(u' ', 0, 0), u"met_late"_s);
    QCOMPARE(now.at(u"eu-dora/intermediate"_s), u"running 2026-11-28T13:00:00+01:00"_s);
    // A month from 25 November is Christmas Day, then Saturday and Sunday: Monday 28 December.
    QCOMPARE(now.at(u"eu-nis2/final"_s), u"running 2026-12-28T23:59:59+01:00"_s);
    for (const char* key : {"eu-nis2/notification-trust-provider",
                            "eu-nis2/intermediate",
                            "eu-nis2/final-after-handling",
                            "eu-nis2/recipients",
                            "eu-dora/late-notice",
                            "eu-dora/clients"})
        duties.waive(QString::fromLatin1(key), u"Does not concern us"_s);
    duties.setNow(u"2026-12-05T09:00:00+01:00"_s);
    duties.fill(u"eu-dora/intermediate"_s, {{u"sent_at"_s, u"2026-11-27 10:00"_s}});
    QTRY_COMPARE(duties.state(u"eu-dora/intermediate"_s), u"met"_s);
    // A month from Friday 27 November ends on a Sunday: by noon of Monday.
    QCOMPARE(standing(duties).at(u"eu-dora/final"_s), u"running 2026-12-28T12:00:00+01:00"_s);
    duties.look(Stage::Notify);
    QTRY_COMPARE(duties.gaps(u"notification:sent"_s), 0); // later phases may wait
    duties.look(Stage::Monitor);
    QTRY_COMPARE(duties.gaps(u"notification:sent"_s), 2); // but not for ever
    verify(duties);
}

IREG_TEST(QApplication, tst_ClockStories)
#include "tst_clockstories.moc"
