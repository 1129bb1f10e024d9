// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/notification/situation.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_OneMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDutyIsCalledByItsKey_data();
    void aDutyIsCalledByItsKey();
    void oneMessageMeetsSeveralDuties();
    void whatOneMessageMeetsStartsWhatFollows();
    void aWaiverIsOfTheNoticesOwnDutyAlone();
};

void tst_OneMessage::aDutyIsCalledByItsKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again"); // empty: it is no key
    QTest::newRow("a step") << u"uk-gdpr/authority"_s << u"uk-gdpr/authority"_s;
    QTest::newRow("blanks around it") << u" uk-gdpr/authority "_s << u"uk-gdpr/authority"_s;
    QTest::newRow("a customer's") << u"contract-customer/notice/C-3"_s
                                  << u"contract-customer/notice/C-3"_s;
    for (const QString& other : {u""_s,
                                 u"uk-gdpr"_s,
                                 u"uk-gdpr/"_s,
                                 u"/authority"_s,
                                 u"contract-customer/notice/3"_s,
                                 u"contract-customer/notice/C-"_s,
                                 u"contract-customer/notice/C-x"_s,
                                 u"contract-customer/notice/C-3/4"_s})
        QTest::addRow("no key: %s", qPrintable(other)) << other << QString();
}

void tst_OneMessage::aDutyIsCalledByItsKey()
{
    QFETCH(QString, text);
    const auto key = obligationKey(text);
    QTEST(key ? key->text() : QString(), "again");
}

void tst_OneMessage::oneMessageMeetsSeveralDuties()
{
    Situation one = triggered(u"eu-gdpr-controller"_s);
    const qint64 hour = 3'600'000;
    Notification message = noticeUnder(7, u"eu-gdpr-controller"_s, u"authority"_s);
    message.alsoMeets = u"eu-gdpr-controller/individuals, no key"_s;
    message.sent = When{one.incident.aware->ms + hour, u"UTC"_s};
    one.notices = {noticeUnder(3, u"eu-gdpr-controller"_s, u"individuals"_s), message};
    const auto duties = one.duties();
    const Obligation* besides = find(duties, u"individuals"_s);
    QCOMPARE(besides->notification.value, 7);
    QCOMPARE(besides->deadline.state, DeadlineState::Met);
    QCOMPARE(duties.size(), 3U); // no message is a duty of its own besides
    one.notices.back().bounced = When{one.incident.aware->ms + 2 * hour, u"UTC"_s};
    QCOMPARE(find(one.duties(), u"individuals"_s)->deadline.state, DeadlineState::Running);
}

void tst_OneMessage::whatOneMessageMeetsStartsWhatFollows()
{
    Situation one = triggered(u"eu-nis2"_s);
    Notification message = noticeUnder(7, u"eu-nis2"_s, u"early-warning"_s);
    message.alsoMeets = u"eu-nis2/notification"_s;
    message.sent = When{one.incident.aware->ms + 3'600'000, u"UTC"_s};
    one.notices = {message};
    QVERIFY(find(one.duties(), u"final"_s)->deadline.end.has_value());
    one.notices.front().alsoMeets.clear();
    QVERIFY(!find(one.duties(), u"final"_s)->deadline.end.has_value());
}

void tst_OneMessage::aWaiverIsOfTheNoticesOwnDutyAlone()
{
    Situation one = triggered(u"eu-gdpr-controller"_s);
    Notification waived = noticeUnder(7, u"eu-gdpr-controller"_s, u"authority"_s);
    waived.alsoMeets = u"eu-gdpr-controller/individuals"_s;
    waived.waivedReason = u"No risk"_s;
    one.notices = {waived};
    QCOMPARE(find(one.duties(), u"authority"_s)->deadline.state, DeadlineState::Waived);
    QCOMPARE(find(one.duties(), u"individuals"_s)->deadline.state, DeadlineState::Running);
}

IREG_TEST(QCoreApplication, tst_OneMessage)
#include "tst_onemessage.moc"
