// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/notification/situation.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

Holiday holiday(const char* calendar, QDate day)
{
    Holiday found;
    found.calendar = QString::fromLatin1(calendar);
    found.day = day;
    return found;
}

ContractClause clause(qint64 customer, qint64 hours)
{
    ContractClause typed;
    typed.id.value = 5;
    typed.customer = {customer};
    typed.number = u"7.2"_s;
    typed.duration = hours;
    typed.unit = ClauseUnit::Hours;
    return typed;
}

} // namespace

class tst_Obligation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTriggeredRegimeHasItsSteps();
    void otherAnswersHaveNone_data();
    void otherAnswersHaveNone();
    void openQuestionsAreShownWhenAskedFor();
    void theAssessmentItselfIsADuty();
    void anAnchorIsTheFieldThatRecordsIt_data();
    void anAnchorIsTheFieldThatRecordsIt();
    void aMonthIsNoAnchor();
    void aDayCountsDaysAndNoHours();
    void laterStepsCountFromWhatWasSent();
    void aBouncedNoticeIsNotSent();
    void aFollowUpStandsForTheBouncedOne();
    void aWaiverEndsIt();
    void aPhaseWithoutALimitHasItsOwnDay();
    void everyAffectedCustomerIsOne();
    void aClauseCountsInItsUnit_data();
    void aClauseCountsInItsUnit();
    void aClauseWithoutItsNumberHasNoDate();
    void aNoticeUnderNoRegimeKeepsItsDueTime();
    void aDueDayEndsWithTheDay();
    void holidaysCountFromTheStepsCalendar();
    void aYearWithoutHolidaysIsNotKnown();
    void lawNotInForceIsNotApplicable();
    void aDisabledRegimeKeepsWhatWasTriggered();
    void aDamagedCopyGivesWayToTheShippedData();
    void anEditedCopyCountsByItsOwnPeriod();
    void aZoneThatIsUnknownHereErrsEarlyAndLosesNoLaw();
    void whatWasSentIsJudgedByTheLimitOfItsTime();
};

void tst_Obligation::aTriggeredRegimeHasItsSteps()
{
    // Aware on Friday 2 October 2026 at 17:40 in Sydney; the clocks go forward on Sunday.
    QCOMPARE(dutyLines(triggered(u"eu-gdpr-controller"_s).duties()),
             (QStringList{u"eu-gdpr-controller/authority running 2026-10-05T08:00:00"_s,
                          u"eu-gdpr-controller/phases not_started"_s,
                          u"eu-gdpr-controller/individuals running"_s}));
    QCOMPARE(dutyLines(triggered(u"uk-gdpr"_s).duties()).first(),
             u"uk-gdpr/authority running 2026-10-05T07:40:00"_s);
}

void tst_Obligation::otherAnswersHaveNone_data()
{
    QTest::addColumn<std::optional<Assessed>>("answer");
    QTest::newRow("not answered") << std::optional<Assessed>();
    QTest::newRow("does not bind us") << std::optional(Assessed::NotApplicable);
    QTest::newRow("binds us, not decided") << std::optional(Assessed::Applicable);
    QTest::newRow("not triggered") << std::optional(Assessed::NotTriggered);
}

void tst_Obligation::otherAnswersHaveNone()
{
    QFETCH(std::optional<Assessed>, answer);
    Situation one = triggered(u"eu-gdpr-controller"_s);
    one.assessments[0].answer = answer;
    QVERIFY(one.duties().empty());
}

void tst_Obligation::openQuestionsAreShownWhenAskedFor()
{
    Situation one = triggered(u"eu-gdpr-controller"_s);
    one.assessments.clear();
    QCOMPARE(one.duties("2026-10-03T00:00:00.000", ObligationScope::Possible).size(), 3U);
    one.assessments = {answered(u"eu-gdpr-controller"_s, Assessed::NotTriggered)};
    QVERIFY(one.duties("2026-10-03T00:00:00.000", ObligationScope::Possible).empty());
}

/// Privacy Act 1988 s 26WH(2): 30 days to assess a suspicion, and not to notify.
void tst_Obligation::theAssessmentItselfIsADuty()
{
    Situation one = triggered(u"au-ndb"_s);
    one.assessments.clear();
    QVERIFY(one.duties().empty());
    one.incident.suspected = at("2026-10-02T07:40:00.000");
    QCOMPARE(dutyLines(one.duties()),
             QStringList{u"au-ndb/assessment running 2026-11-02T12:59:59"_s});
    QVERIFY(one.duties().front().internal);
    QCOMPARE(dutyLines(one.duties("2026-11-03T00:00:00.000")).front().section(u' ', 1, 1),
             u"overdue"_s);
    one.assessments = {answered(u"au-ndb"_s, Assessed::NotTriggered)};
    QCOMPARE(one.duties("2026-12-02T00:00:00.000").front().deadline.state, DeadlineState::Met);
    one.assessments[0].decided = at("2026-11-03T00:00:00.000");
    QCOMPARE(one.duties("2026-12-02T00:00:00.000").front().deadline.state, DeadlineState::MetLate);
}

void tst_Obligation::anAnchorIsTheFieldThatRecordsIt_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* anchor, const char* field) {
        QTest::newRow(anchor) << QString::fromLatin1(anchor) << QString::fromLatin1(field);
    };
    row("occurrence", "occurred_from");
    row("detection", "noticed");
    row("suspicion", "suspected_at");
    row("awareness", "aware_at");
    row("discovery_constructive", "discovered_at");
    row("reasonable_grounds", "believed_at");
    row("reasonable_belief", "aware_at");
    row("determination", "determined_at");
    row("classification", "classified_at");
    row("payment", "ransom_paid_at");
    row("corrective_available", "fix_available_at");
    row("incident_handled", "recovered_at");
    row("info_available", "information_available_at");
    row("prior_step", "");
    row("request", "");
    row("year_end", "");
}

void tst_Obligation::anAnchorIsTheFieldThatRecordsIt()
{
    QFETCH(QString, anchor);
    QFETCH(QString, field);
    QVERIFY(shippedRegimes().anchors.contains(anchor));
    QCOMPARE(anchorField(anchor), field);
    QVERIFY(field.isEmpty() || typeOf<Incident>().find(field.toLatin1()));
}

void tst_Obligation::aMonthIsNoAnchor()
{
    Situation one = triggered(u"uk-gdpr"_s);
    one.incident.aware->precision = Precision::Month;
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::NotStarted);
    QVERIFY(!one.duties().front().deadline.end);
}

void tst_Obligation::aDayCountsDaysAndNoHours()
{
    Situation one = triggered(u"uk-gdpr"_s);
    one.incident.aware->precision = Precision::Day;
    QVERIFY(one.duties().front().deadline.needsTimeOfDay);
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::NotStarted);
    // The day as it was recorded, wherever the clock is.
    one = triggered(u"us-ca-1798-82"_s);
    one.incident.aware = When{at("2026-10-01T14:00:00.000").ms,
                              u"Australia/Sydney"_s,
                              Precision::Day}; // 2 October in Sydney
    QCOMPARE(one.duties().front().deadline.end->day, QDate(2026, 11, 2));
}

void tst_Obligation::laterStepsCountFromWhatWasSent()
{
    Situation one = triggered(u"eu-dora"_s);
    one.incident.classified = at("2026-10-02T09:00:00.000");
    one.notices = {noticeUnder(1, u"eu-dora"_s, u"initial"_s),
                   noticeUnder(2, u"eu-dora"_s, u"intermediate"_s),
                   noticeUnder(3, u"eu-dora"_s, u"intermediate"_s)};
    QCOMPARE(find(one.duties(), u"intermediate"_s)->deadline.state, DeadlineState::NotStarted);
    one.notices[0].sent = at("2026-10-02T12:00:00.000");
    QCOMPARE(find(one.duties(), u"initial"_s)->deadline.state, DeadlineState::Met);
    QCOMPARE(find(one.duties(), u"intermediate"_s)->deadline.end->target,
             at("2026-10-05T12:00:00.000").utc());
    one.notices[1].sent = at("2026-10-05T10:00:00.000");
    one.notices[2].sent = at("2026-10-20T10:00:00.000");
    QCOMPARE(find(one.duties(), u"final"_s)->deadline.from, at("2026-10-20T10:00:00.000").utc());
    QCOMPARE(find(one.duties(), u"intermediate"_s)->notification, Id<Notification>{2});
}

void tst_Obligation::aBouncedNoticeIsNotSent()
{
    Situation one = triggered(u"eu-nis2"_s);
    one.notices = {noticeUnder(1, u"eu-nis2"_s, u"notification"_s)};
    one.notices[0].sent = at("2026-10-02T09:00:00.000");
    QCOMPARE(find(one.duties(), u"notification"_s)->deadline.state, DeadlineState::Met);
    QVERIFY(find(one.duties(), u"final"_s)->deadline.end);
    one.notices[0].bounced = at("2026-10-02T09:01:00.000");
    QCOMPARE(find(one.duties(), u"notification"_s)->deadline.state, DeadlineState::Running);
    QCOMPARE(find(one.duties(), u"final"_s)->deadline.state, DeadlineState::NotStarted);
}

void tst_Obligation::aFollowUpStandsForTheBouncedOne()
{
    Situation one = triggered(u"eu-nis2"_s);
    one.notices = {noticeUnder(1, u"eu-nis2"_s, u"notification"_s),
                   noticeUnder(2, u"eu-nis2"_s, u"notification"_s)};
    one.notices[0].sent = at("2026-10-02T09:00:00.000");
    one.notices[0].bounced = at("2026-10-02T09:01:00.000");
    one.notices[1].followUpOf = {1};
    QCOMPARE(find(one.duties(), u"notification"_s)->notification, Id<Notification>{2});
    one.notices[1].sent = at("2026-10-09T09:00:00.000");
    QCOMPARE(find(one.duties(), u"notification"_s)->deadline.state, DeadlineState::MetLate);
}

void tst_Obligation::aWaiverEndsIt()
{
    Situation one = triggered(u"uk-gdpr"_s);
    one.notices = {noticeUnder(1, u"uk-gdpr"_s, u"authority"_s)};
    one.notices[0].waivedReason = u"No risk after all"_s;
    QCOMPARE(one.duties("2027-01-01T00:00:00.000").front().deadline.state, DeadlineState::Waived);
}

void tst_Obligation::aPhaseWithoutALimitHasItsOwnDay()
{
    Situation one = triggered(u"eu-gdpr-controller"_s);
    one.notices = {noticeUnder(1, u"eu-gdpr-controller"_s, u"phases"_s)};
    one.notices[0].carriedTo = QDate(2026, 10, 20);
    const auto duties = one.duties();
    const Obligation& phases = *find(duties, u"phases"_s);
    QVERIFY(phases.phased && phases.carried && phases.ownDue);
    QCOMPARE(phases.deadline.end->limit.toUTC(), at("2026-10-20T12:59:59.999").utc());
    QCOMPARE(phases.deadline.state, DeadlineState::Running);
    const auto later = one.duties("2026-10-20T13:00:00.000");
    QCOMPARE(find(later, u"phases"_s)->deadline.state, DeadlineState::Overdue);
    // Where the rule has a limit, it stays the limit.
    one = triggered(u"uk-gdpr"_s);
    one.notices = {noticeUnder(1, u"uk-gdpr"_s, u"authority"_s)};
    one.notices[0].carriedTo = QDate(2027, 1, 1);
    QVERIFY(!one.duties().front().ownDue);
}

void tst_Obligation::everyAffectedCustomerIsOne()
{
    Situation one = triggered(u"contract-customer"_s);
    QVERIFY(one.duties().empty());
    one.customers = {{1}, {2}};
    one.rules = rulesOf({u"contract-customer"_s}, {}, {clause(1, 24)});
    QCOMPARE(dutyLines(one.duties()),
             (QStringList{u"contract-customer/notice/C-1 running 2026-10-03T07:40:00"_s,
                          u"contract-customer/notice/C-2 running"_s}));
    QCOMPARE(one.duties().front().step->lawReference.english, u"7.2"_s);
    one.notices = {noticeUnder(1, u"contract-customer"_s, u"notice"_s)};
    one.notices[0].customer = {2};
    one.notices[0].sent = at("2026-10-02T09:00:00.000");
    QCOMPARE(dutyLines(one.duties()).last(), u"contract-customer/notice/C-2 met"_s);
    QCOMPARE(one.duties().size(), 2U);
}

void tst_Obligation::aClauseCountsInItsUnit_data()
{
    QTest::addColumn<ClauseUnit>("unit");
    QTest::addColumn<QString>("limit");
    // From Friday 2 October 2026, 17:40 in Sydney; the clocks go forward on Sunday.
    QTest::newRow("hours") << ClauseUnit::Hours << u"2026-10-02T10:40:00"_s;
    QTest::newRow("calendar days") << ClauseUnit::CalendarDays << u"2026-10-05T12:59:59"_s;
    QTest::newRow("business days") << ClauseUnit::BusinessDays << u"2026-10-07T12:59:59"_s;
}

void tst_Obligation::aClauseCountsInItsUnit()
{
    QFETCH(ClauseUnit, unit);
    Situation one = triggered(u"contract-customer"_s);
    one.customers = {{1}};
    ContractClause typed = clause(1, 3);
    typed.unit = unit;
    one.rules = rulesOf({u"contract-customer"_s}, {}, {typed});
    QTEST(one.duties().front().deadline.end->limit.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s),
          "limit");
}

void tst_Obligation::aClauseWithoutItsNumberHasNoDate()
{
    Situation one = triggered(u"contract-customer"_s);
    one.customers = {{1}};
    ContractClause typed = clause(1, 24);
    typed.number.clear();
    one.rules = rulesOf({u"contract-customer"_s}, {}, {typed});
    QVERIFY(!one.duties().front().deadline.end);
    QCOMPARE(one.duties().front().step->lawReference.english, u"clause"_s); // as the regime has it
    QCOMPARE(one.duties("2027-01-01T00:00:00.000").front().deadline.state, DeadlineState::Running);
}

void tst_Obligation::aNoticeUnderNoRegimeKeepsItsDueTime()
{
    Situation one;
    one.notices = {noticeUnder(4, {}, {})};
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::NotStarted);
    one.notices[0].due = at("2026-10-05T08:00:00.000");
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::Running);
    QCOMPARE(one.duties("2026-10-05T08:00:01.000").front().deadline.state, DeadlineState::Overdue);
    one.notices[0].sent = at("2026-10-05T08:00:01.000");
    QVERIFY(one.duties().front().isLate());
}

void tst_Obligation::aDueDayEndsWithTheDay()
{
    Situation one;
    one.notices = {noticeUnder(4, {}, {})};
    one.notices[0].due = When{at("2026-10-05T00:00:00.000").ms, u"UTC"_s, Precision::Day};
    one.notices[0].sent = at("2026-10-05T23:00:00.000");
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::Met);
}

void tst_Obligation::holidaysCountFromTheStepsCalendar()
{
    Situation one = triggered(u"au-apra-cps234"_s);
    one.incident.aware = When{at("2026-12-15T22:00:00.000").ms, u"UTC"_s, Precision::Exact};
    const auto without = one.duties();
    QCOMPARE(find(without, u"weakness"_s)->deadline.end->day, QDate(2026, 12, 30));
    QVERIFY(!find(without, u"weakness"_s)->holidaysKnown);
    const std::vector<Holiday> days{
        holiday("AU", {2026, 12, 25}), holiday("au", {2026, 12, 28}), holiday("AU", {2027, 1, 1})};
    one.rules = rulesOf({u"au-apra-cps234"_s}, days);
    const auto with = one.duties();
    QCOMPARE(find(with, u"weakness"_s)->deadline.end->day, QDate(2027, 1, 4));
    QVERIFY(find(with, u"weakness"_s)->holidaysKnown);
    one.rules = rulesOf({u"au-apra-cps234"_s}, {holiday("FR", {2026, 12, 25})});
    const auto elsewhere = one.duties();
    QVERIFY(!find(elsewhere, u"weakness"_s)->holidaysKnown);
}

void tst_Obligation::aYearWithoutHolidaysIsNotKnown()
{
    Situation one = triggered(u"au-apra-cps234"_s);
    one.incident.aware = at("2026-12-15T22:00:00.000");
    one.rules = rulesOf({u"au-apra-cps234"_s},
                        {holiday("AU", {2026, 12, 25}), holiday("AU", {2026, 12, 28})});
    const auto duties = one.duties();
    QCOMPARE(find(duties, u"weakness"_s)->deadline.end->day, QDate(2027, 1, 1));
    QVERIFY(!find(duties, u"weakness"_s)->holidaysKnown);
    QVERIFY(find(duties, u"incident"_s)->holidaysKnown); // hours need none
}

void tst_Obligation::lawNotInForceIsNotApplicable()
{
    for (const Obligation& duty : triggered(u"us-circia"_s).duties())
        QCOMPARE(duty.deadline.state, DeadlineState::NotApplicable);
    Situation early = triggered(u"eu-cra-incident"_s);
    early.incident.aware = at("2026-09-10T21:59:00.000"); // 07:59 on the 11th in Sydney
    QCOMPARE(early.duties().front().deadline.state, DeadlineState::Overdue);
    early.incident.aware = at("2026-09-10T13:59:00.000"); // the 10th everywhere that counts
    QCOMPARE(early.duties().front().deadline.state, DeadlineState::NotApplicable);
}

void tst_Obligation::aDisabledRegimeKeepsWhatWasTriggered()
{
    AdoptedRegime off = adopted(u"uk-gdpr"_s);
    off.enabled = false;
    Situation one = triggered(u"uk-gdpr"_s);
    one.rules = Rulebook({off}, {}, {}, QTimeZone::utc());
    QVERIFY(!one.rules.asksAnything());
    QCOMPARE(one.duties().size(), 3U);
    one.assessments.clear();
    QVERIFY(one.duties("2026-10-03T00:00:00.000", ObligationScope::Possible).empty());
}

void tst_Obligation::aDamagedCopyGivesWayToTheShippedData()
{
    AdoptedRegime damaged = adopted(u"uk-gdpr"_s);
    damaged.edited = true;
    damaged.definition = u"{\"regimes\": 4"_s;
    Situation one = triggered(u"uk-gdpr"_s);
    one.rules = Rulebook({damaged}, {}, {}, QTimeZone::utc());
    QCOMPARE(one.duties().size(), 3U);
    damaged.code = u"xx-unknown"_s;
    QVERIFY(Rulebook({damaged}, {}, {}, QTimeZone::utc()).regimes().empty());
}

void tst_Obligation::anEditedCopyCountsByItsOwnPeriod()
{
    AdoptedRegime edited = adopted(u"uk-gdpr"_s);
    const auto copy = editedCopy(
        {edited.code, edited.asOf, edited.definition}, u"authority.duration"_s, u"48"_s);
    QVERIFY(copy.has_value());
    edited.edited = true;
    edited.definition = copy->definition;
    Situation one = triggered(u"uk-gdpr"_s);
    one.rules = Rulebook({edited}, {}, {}, QTimeZone::utc());
    QCOMPARE(one.duties().front().deadline.end->limit.toUTC(), at("2026-10-04T07:40:00.000").utc());
}

void tst_Obligation::aZoneThatIsUnknownHereErrsEarlyAndLosesNoLaw()
{
    AdoptedRegime newer = adopted(u"us-sec-reg-sp"_s);
    newer.edited = true;
    newer.definition.replace(u"America/New_York"_s, u"America/New_Amsterdam"_s);
    newer.definition.replace(u"\"value\":30"_s, u"\"value\":20"_s);
    Situation one = triggered(newer.code);
    one.rules = Rulebook({newer}, {}, {}, QTimeZone("America/Chicago"));
    const Obligation duty = one.duties().front();
    // Friday 2 October 2026 at 07:40 in UTC; the twentieth day after ends first at UTC+14.
    QCOMPARE(duty.deadline.end->limit.toUTC(), at("2026-10-22T09:59:59.000").utc());
    QCOMPARE(one.rules.regime(newer.code)->regime().unknownZone, u"America/New_Amsterdam"_s);
}

void tst_Obligation::whatWasSentIsJudgedByTheLimitOfItsTime()
{
    Situation one = triggered(u"uk-gdpr"_s);
    one.notices = {noticeUnder(1, u"uk-gdpr"_s, u"authority"_s)};
    Notification& sent = one.notices[0];
    sent.sent = at("2026-10-04T08:00:00.000");
    sent.anchor = u"awareness"_s;
    sent.anchored = one.incident.aware;
    sent.target = at("2026-10-04T07:40:00.000");
    sent.limit = sent.target;
    sent.regimesVersion = shippedRegimes().asOf;
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::Met); // the facts and law of today
    sent.regimesVersion = QDate(2025, 1, 1);                           // when it was 48 hours
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::MetLate);
    sent.bounced = at("2026-10-04T08:01:00.000");
    QCOMPARE(one.duties().front().deadline.state, DeadlineState::Running);
}

IREG_TEST(QCoreApplication, tst_Obligation)
#include "tst_obligation.moc"
