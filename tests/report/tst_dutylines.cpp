// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "tests/support/obligations.h"
#include "tests/support/richdossier.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

namespace
{

QString reported(const Dossier& dossier)
{
    const ReportContext context{.now = test::reportTime()};
    return QString::fromUtf8(markdown(postIncident(dossier, context))).remove(u'\\');
}

/// The table's line that begins so, simplified.
QString lineOf(const QString& report, const QString& begin)
{
    for (const QString& line : report.split(u'\n')) {
        if (line.startsWith(begin))
            return line.simplified();
    }
    return {};
}

/// Closed, so that only its notices are left; aware at ten.
Dossier underNis2()
{
    Dossier dossier = test::anEmptyDossier();
    dossier.incident.status = Status::Closed;
    dossier.incident.aware = test::at("2026-10-02T10:00:00.000");
    dossier.rules = test::rulesOf({u"eu-nis2"_s});
    dossier.assessments = {test::answered(u"eu-nis2"_s, Assessed::Triggered)};
    return dossier;
}

Notification sentNotice(qint64 id, const QString& step, const When& sent)
{
    Notification notice = test::noticeUnder(id, u"eu-nis2"_s, step);
    notice.recipient = u"Authority"_s;
    notice.sent = sent;
    return notice;
}

When atDay(const QDate& day)
{
    return {.ms = QDateTime(day, QTime(0, 0), utcZone).toMSecsSinceEpoch(),
            .zone = u"UTC"_s,
            .precision = Precision::Day};
}

} // namespace

class TstDutyLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDutyThatIsMetBesidesHasItsOwnLine();
    void aDutyWithoutANoticeIsToldWhileItIsOwed();
    void aSendingThatCameBackTellsNobody();
    void aDayIsCountedInDays_data();
    void aDayIsCountedInDays();
    void spansBetweenDaysHaveNoHours();
    void whatIsKnownByTheDayIsNamedBesideTheKeyMoments();
    void whatDoesNotFitAmongTheKeyMomentsIsCounted();
};

void TstDutyLines::aDutyThatIsMetBesidesHasItsOwnLine()
{
    Dossier dossier = underNis2();
    Notification notice = sentNotice(13, u"notification"_s, test::at("2026-10-04T09:00:00.000"));
    notice.alsoMeets = u"eu-nis2/early-warning, eu-nis2/recipients"_s;
    dossier.notifications = {notice};
    const QString report = reported(dossier);
    QVERIFY2(lineOf(report, u"| N-13 | Authority"_s).contains(u"in time, "_s), qPrintable(report));
    const QString early = lineOf(report, u"| N-13 | Early warning"_s);
    QVERIFY2(early.contains(u"late by "_s) && early.contains(u"by N-13, the same message"_s),
             qPrintable(early));
    QVERIFY(lineOf(report, u"| N-13 | Information to"_s).contains(u"| sent |"_s)
            || report.contains(u"no deadline recorded"_s));
    QVERIFY2(report.contains(u"Duties to notify: 1 in time, 1 late, 1 told without a limit, "
                             "1 sent incomplete."_s),
             qPrintable(report.mid(report.indexOf(u"Duties to notify"_s), 200)));
}

void TstDutyLines::aDutyWithoutANoticeIsToldWhileItIsOwed()
{
    Dossier dossier = underNis2();
    QVERIFY(!reported(dossier).contains(u"Early warning"_s));
    dossier.incident.status = Status::Open;
    const QString report = reported(dossier);
    QVERIFY2(report.contains(QRegularExpression(u"\n\\| – \\| Early warning[^\n]*overdue by "_s)),
             qPrintable(report));
    QVERIFY(report.contains(u"not told and overdue"_s));
    QVERIFY(!report.contains(u"\n| – | Intermediate report"_s)); // on request
}

void TstDutyLines::aSendingThatCameBackTellsNobody()
{
    Dossier dossier = underNis2();
    Notification notice = sentNotice(1, u"early-warning"_s, test::at("2026-10-02T12:00:00.000"));
    dossier.notifications = {notice};
    QVERIFY(reported(dossier).contains(u"Duties to notify: 1 in time, 1 sent incomplete."_s));
    dossier.notifications.front().bounced = test::at("2026-10-02T13:00:00.000");
    QVERIFY(reported(dossier).contains(u"Duties to notify: 1 not told and overdue."_s));
}

void TstDutyLines::aDayIsCountedInDays_data()
{
    QTest::addColumn<When>("sent");
    QTest::addColumn<QString>("outcome");
    const QDate due(2026, 10, 20);
    QTest::newRow("days before") << atDay(due.addDays(-15)) << u"| in time, 15 days before |"_s;
    QTest::newRow("the day before") << atDay(due.addDays(-1)) << u"| in time, 1 day before |"_s;
    QTest::newRow("the day itself") << atDay(due) << u"| Met or late: time needed |"_s;
    QTest::newRow("late") << atDay(due.addDays(2)) << u"| late by 2 days: "_s;
    When hour = test::at("2026-10-19T08:00:00.000");
    hour.precision = Precision::Hour;
    QTest::newRow("an hour") << hour << u"| in time, about 1 d 2 h before |"_s;
    When month = atDay({2026, 9, 1});
    month.precision = Precision::Month;
    QTest::newRow("a month") << month << u"| in time, about 49 days before |"_s;
}

void TstDutyLines::aDayIsCountedInDays()
{
    QFETCH(const When, sent);
    QFETCH(const QString, outcome);
    Dossier dossier = test::anEmptyDossier();
    Notification notice;
    notice.id = {1};
    notice.recipient = u"Authority"_s;
    notice.due = test::at("2026-10-20T10:00:00.000");
    notice.sent = sent;
    dossier.notifications = {notice};
    const QString line = lineOf(reported(dossier), u"| N-1 |"_s);
    QVERIFY2(line.contains(outcome), qPrintable(line));
    dossier.notifications.front().due = atDay({2026, 10, 20});
    dossier.notifications.front().sent = atDay({2026, 10, 20});
    dossier.profile.zone = u"UTC"_s;
    dossier.rules = Rulebook({}, {}, {}, QTimeZone::utc());
    QVERIFY(reported(dossier).contains(u"| in time, on the last day |"_s));
}

void TstDutyLines::spansBetweenDaysHaveNoHours()
{
    Dossier dossier = test::anEmptyDossier();
    dossier.incident.noticed = test::at("2026-10-01T09:00:00.000");
    dossier.incident.contained = atDay({2026, 10, 16});
    QVERIFY(reported(dossier).contains(u"contained after 15 days"_s));
    dossier.incident.contained->about = true;
    QVERIFY(reported(dossier).contains(u"contained after about 15 days"_s));
    dossier.incident.contained = test::at("2026-10-01T11:00:00.000");
    dossier.incident.noticed = atDay({2026, 10, 1});
    QVERIFY(reported(dossier).contains(u"contained after less than a day"_s));
}

void TstDutyLines::whatIsKnownByTheDayIsNamedBesideTheKeyMoments()
{
    Dossier dossier = test::aRichDossier(Language::English);
    QVERIFY(!reported(dossier).contains(u"not placed above"_s));
    dossier.notifications.front().sent = atDay({2026, 10, 2});
    dossier.notifications.front().recipient = u"Competent (lead) authority, e.g. Data Board"_s;
    QVERIFY(
        reported(dossier).contains(u"Known by the day or less, and not placed above: Notified: "
                                   u"Competent (lead) authority, e.g. Data Board (2 Oct 2026)."_s));
}

void TstDutyLines::whatDoesNotFitAmongTheKeyMomentsIsCounted()
{
    Dossier dossier = test::aRichDossier(Language::English);
    QVERIFY(!reported(dossier).contains(u"in the table alone"_s));
    for (qint64 id = 20; id < 30; ++id) {
        Notification notice = dossier.notifications.front();
        notice.id.value = id;
        dossier.notifications.push_back(notice);
    }
    QVERIFY(reported(dossier).contains(u"more moments stand in the table alone."_s));
}

IREG_TEST(QCoreApplication, TstDutyLines)
#include "tst_dutylines.moc"
