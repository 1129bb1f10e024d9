// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "model/notification/deadline.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

Anchor anchorAt(const char* text)
{
    return {QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate), true};
}

Anchor dayIn(const char* day, const QTimeZone& zone)
{
    return {QDate::fromString(QString::fromLatin1(day), Qt::ISODate).startOfDay(zone), false};
}

struct Asked
{
    const char* regime;
    const char* step;
    Anchors anchors = {};
    const char* now = "2026-11-23T00:00:00Z";
    const char* sent = nullptr;
    const char* zone = "Europe/Paris";
};

Deadline answer(const Asked& asked)
{
    const Regime& regime = *shippedRegimes().regime(QString::fromLatin1(asked.regime));
    Reading reading{.now = anchorAt(asked.now).at,
                    .zone = clockZone(regime, QTimeZone(asked.zone)).zones.front()};
    if (asked.sent && strlen(asked.sent) == 10) {
        reading.sent = dayIn(asked.sent, reading.zone).at;
        reading.sentUntil = reading.sent.addSecs(24 * 3600 - 1);
    } else if (asked.sent) {
        reading.sent = anchorAt(asked.sent).at;
    }
    return deadlineOf(
        regime, *regime.step(QString::fromLatin1(asked.step)), asked.anchors, reading);
}

QString stateOf(const Asked& asked)
{
    return codeText(answer(asked).state);
}

struct StateCase
{
    const char* name;
    Asked asked;
    const char* state;
};
using StateCases = std::vector<StateCase>;

Anchors awareAtNoon()
{
    return {{u"awareness"_s, anchorAt("2026-11-20T12:17:00+01:00")}};
}

StateCases untilTheLimit()
{
    const Anchors aware = awareAtNoon();
    return {
        {"first minute",
         {"eu-gdpr-controller", "authority", aware, "2026-11-20T12:18:00+01:00"},
         "running"},
        {"before the last quarter",
         {"eu-gdpr-controller", "authority", aware, "2026-11-22T18:16:59+01:00"},
         "running"},
        {"in the last quarter",
         {"eu-gdpr-controller", "authority", aware, "2026-11-22T18:17:00+01:00"},
         "due_soon"},
        {"between target and limit",
         {"eu-gdpr-controller", "authority", aware, "2026-11-23T12:59:59+01:00"},
         "due_soon"},
        {"at the limit",
         {"eu-gdpr-controller", "authority", aware, "2026-11-23T13:00:00+01:00"},
         "due_soon"},
        {"over",
         {"eu-gdpr-controller", "authority", aware, "2026-11-23T13:00:01+01:00"},
         "overdue"},
        {"sent in time",
         {"eu-gdpr-controller",
          "authority",
          aware,
          "2027-01-01T00:00:00Z",
          "2026-11-23T13:00:00+01:00"},
         "met"},
        {"sent late",
         {"eu-gdpr-controller",
          "authority",
          aware,
          "2027-01-01T00:00:00Z",
          "2026-11-23T13:00:01+01:00"},
         "met_late"},
        {"no figure in the law",
         {"eu-gdpr-controller", "individuals", aware, "2027-01-01T00:00:00Z"},
         "running"},
    };
}

StateCases wherePeriodsAndLawsBegin()
{
    const Anchors aware = awareAtNoon();
    return {
        {"the last hour of a short one",
         {"cn-cac-incident",
          "operator",
          {{u"detection"_s, anchorAt("2026-11-20T08:00:00+08:00")}},
          "2026-11-20T11:00:00+08:00"},
         "due_soon"},
        {"not noticed: not started",
         {"cn-cac-incident", "operator", aware, "2027-01-01T00:00:00Z"},
         "not_started"},
        {"SEC counts from the determination alone",
         {"us-sec-8k", "8k", aware, "2027-01-01T00:00:00Z"},
         "not_started"},
        {"proposed law never runs",
         {"uk-csr-bill", "initial", aware, "2027-01-01T00:00:00Z"},
         "not_applicable"},
        {"law without a date never runs",
         {"us-circia", "incident", {{u"reasonable_belief"_s, anchorAt("2026-11-20T12:00:00Z")}}},
         "not_applicable"},
        {"after its last day",
         {"us-ca-1798-82",
          "individuals-before",
          {{u"awareness"_s, anchorAt("2026-01-01T00:00:00-08:00")}},
          "2026-01-02T00:00:00Z"},
         "not_applicable"},
        {"on its last day",
         {"us-ca-1798-82",
          "individuals-before",
          {{u"awareness"_s, anchorAt("2025-12-31T23:59:00-08:00")}},
          "2026-01-02T00:00:00Z"},
         "running"},
        {"without an anchor once it is over",
         {"us-ca-1798-82", "individuals-before", {}, "2026-01-02T00:00:00Z"},
         "not_applicable"},
        {"without an anchor while it is law",
         {"us-ca-1798-82", "individuals-before", {}, "2025-12-31T12:00:00Z"},
         "not_started"},
        {"before the law",
         {"in-dpdp",
          "board-detailed",
          {{u"awareness"_s, anchorAt("2027-05-12T23:59:00+05:30")}},
          "2027-05-13T10:00:00Z"},
         "not_applicable"},
        {"on its first day",
         {"in-dpdp",
          "board-detailed",
          {{u"awareness"_s, anchorAt("2027-05-13T00:00:00+05:30")}},
          "2027-05-13T10:00:00Z"},
         "running"},
        {"a step younger than its regime",
         {"kr-pipa", "possible-leak", {{u"awareness"_s, anchorAt("2026-09-10T23:59:00+09:00")}}},
         "not_applicable"},
        {"its regime all the same",
         {"kr-pipa", "authority", {{u"awareness"_s, anchorAt("2026-09-10T23:59:00+09:00")}}},
         "overdue"},
    };
}

} // namespace

class tst_Deadline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedVectorResolves_data();
    void everyPublishedVectorResolves();
    void aClockShowsItsState_data();
    void aClockShowsItsState();
    void withoutAnAnchorThereIsNoDate();
    void theEarlierLimbCounts();
    void aLateClassificationLapsesTheCap();
    void aLaterStepCountsFromTheFilingItNames();
    void aBareDayCountsNoHours();
    void aBareDayThatMayDecideNeedsItsTime_data();
    void aBareDayThatMayDecideNeedsItsTime();
    void aDayOfSendingIsReadAsAllItsHours_data();
    void aDayOfSendingIsReadAsAllItsHours();
    void aClockCountsWhereTheDutyIs_data();
    void aClockCountsWhereTheDutyIs();
    void theYearsEndIsDerived();
    void guidanceMayNameAnEarlierTarget();
    void aWaivedStepRestsWhateverTheTime();
    void aClauseRunsOnceItsNumberIsTyped();
};

void tst_Deadline::everyPublishedVectorResolves_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(u":/regimes.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject set = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& vector : set.value(u"test_vectors"_s).toArray())
        QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
}

void tst_Deadline::everyPublishedVectorResolves()
{
    QFETCH(QJsonObject, vector);
    const Regime& regime = *shippedRegimes().regime(vector.value(u"regime"_s).toString());
    const QJsonObject input = vector.value(u"input"_s).toObject();
    QTimeZone offset = QTimeZone::utc();
    for (const QJsonValue& value : input) {
        const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (value.toString().size() > 10)
            offset = QTimeZone(instant.offsetFromUtc());
    }
    Reading reading{.now = anchorAt("2020-01-01T00:00:00Z").at,
                    .zone = regime.zone.isEmpty() ? offset : QTimeZone(regime.zone.toLatin1())};
    Anchors anchors;
    for (auto entry = input.begin(); entry != input.end(); ++entry) {
        const QString text = entry.value().toString();
        for (const QJsonValue& day : entry.value().toArray())
            reading.holidays.days.insert(QDate::fromString(day.toString(), Qt::ISODate));
        if (text.size() == 10)
            anchors.emplace(
                entry.key(),
                Anchor{QDate::fromString(text, Qt::ISODate).startOfDay(reading.zone), false});
        else if (!text.isEmpty())
            anchors.emplace(entry.key(), anchorAt(qPrintable(text)));
    }
    const Deadline deadline = deadlineOf(
        regime, *regime.step(vector.value(u"step"_s).toString()), anchors, reading);
    const QJsonObject expected = vector.value(u"expected"_s).toObject();
    QVERIFY(!expected.isEmpty());
    if (expected.contains(u"state"_s))
        QCOMPARE(codeText(deadline.state), expected.value(u"state"_s).toString());
    if (expected.contains(u"target"_s))
        QCOMPARE(deadline.end->target,
                 anchorAt(qPrintable(expected.value(u"target"_s).toString())).at);
    if (expected.contains(u"limit"_s))
        QCOMPARE(deadline.end->limit,
                 anchorAt(qPrintable(expected.value(u"limit"_s).toString())).at);
    if (expected.contains(u"date"_s))
        QCOMPARE(deadline.end->day.toString(Qt::ISODate), expected.value(u"date"_s).toString());
}

void tst_Deadline::aClockShowsItsState_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("state");
    for (const StateCases& some : {untilTheLimit(), wherePeriodsAndLawsBegin()}) {
        for (const StateCase& one : some)
            QTest::newRow(one.name) << one.asked << QString::fromLatin1(one.state);
    }
}

void tst_Deadline::aClockShowsItsState()
{
    QFETCH(Asked, asked);
    QFETCH(QString, state);
    QCOMPARE(stateOf(asked), state);
}

void tst_Deadline::withoutAnAnchorThereIsNoDate()
{
    for (const Regime& regime : shippedRegimes().regimes) {
        for (const Step& step : regime.steps) {
            const Deadline deadline = deadlineOf(
                regime,
                step,
                {},
                {.now = anchorAt("2030-01-01T00:00:00Z").at, .zone = QTimeZone::utc()});
            QVERIFY(!deadline.end && !deadline.from.isValid());
            QVERIFY(deadline.state == DeadlineState::NotStarted
                    || deadline.state == DeadlineState::NotApplicable);
        }
    }
}

void tst_Deadline::theEarlierLimbCounts()
{
    const auto dora = [](const char* classified) {
        return answer({"eu-dora",
                       "initial",
                       {{u"awareness"_s, anchorAt("2026-03-03T08:00:00Z")},
                        {u"classification"_s, anchorAt(classified)}},
                       "2026-03-03T09:40:00Z",
                       nullptr,
                       "UTC"});
    };
    QCOMPARE(dora("2026-03-03T09:30:00Z").end->target, anchorAt("2026-03-03T13:30:00Z").at);
    QCOMPARE(dora("2026-03-04T06:00:00Z").end->target, anchorAt("2026-03-04T08:00:00Z").at);
    QCOMPARE(dora("2026-03-04T06:00:00Z").anchor, u"awareness"_s);
}

void tst_Deadline::aLateClassificationLapsesTheCap()
{
    Asked asked{"eu-dora",
                "initial",
                {{u"awareness"_s, anchorAt("2026-03-03T08:00:00Z")},
                 {u"classification"_s, anchorAt("2026-03-05T09:00:00Z")}},
                "2026-03-05T09:30:00Z",
                nullptr,
                "UTC"};
    QCOMPARE(answer(asked).end->target, anchorAt("2026-03-05T13:00:00Z").at);
    QCOMPARE(stateOf(asked), u"running"_s);
    // Classified within the 24 hours, if only just: the cap stands.
    asked.anchors.erase(u"classification"_s);
    asked.anchors.emplace(u"classification"_s, anchorAt("2026-03-04T08:00:00Z"));
    QCOMPARE(answer(asked).end->target, anchorAt("2026-03-04T08:00:00Z").at);
    asked.anchors.erase(u"classification"_s);
    asked.anchors.emplace(u"classification"_s, anchorAt("2026-03-04T08:00:01Z"));
    QCOMPARE(answer(asked).end->target, anchorAt("2026-03-04T12:00:01Z").at);
    // Not classified yet: the cap runs for its 24 hours, and is never shown as missed.
    asked.anchors.erase(u"classification"_s);
    asked.now = "2026-03-04T07:00:00Z";
    QCOMPARE(stateOf(asked), u"due_soon"_s);
    asked.now = "2026-03-04T08:00:01Z";
    QCOMPARE(stateOf(asked), u"not_started"_s);
}

void tst_Deadline::aLaterStepCountsFromTheFilingItNames()
{
    const Anchors filed{{u"prior_step"_s, anchorAt("2026-03-10T10:00:00Z")},
                        {u"prior_step"_s, anchorAt("2026-03-03T10:00:00Z")}};
    QCOMPARE(
        answer({"eu-dora", "intermediate", filed, "2026-03-03T11:00:00Z", nullptr, "UTC"}).from,
        anchorAt("2026-03-03T10:00:00Z").at);
    QCOMPARE(answer({"eu-dora", "final", filed, "2026-03-11T11:00:00Z", nullptr, "UTC"}).from,
             anchorAt("2026-03-10T10:00:00Z").at);
}

void tst_Deadline::aBareDayCountsNoHours()
{
    const Anchors aware{{u"awareness"_s, {QDate(2026, 11, 20).startOfDay(utcZone), false}}};
    const Deadline hours = answer({"eu-gdpr-controller", "authority", aware});
    QVERIFY(hours.needsTimeOfDay && !hours.end);
    QCOMPARE(hours.state, DeadlineState::NotStarted);
    const Deadline days = answer({"us-ca-1798-82", "individuals", aware});
    QVERIFY(!days.needsTimeOfDay && days.end);
}

void tst_Deadline::aBareDayThatMayDecideNeedsItsTime_data()
{
    QTest::addColumn<QString>("aware");
    QTest::addColumn<QString>("classified");
    QTest::addColumn<bool>("needed");
    // DORA: four hours from the classification, at most 24 from the awareness.
    QTest::newRow("classified on a day")
        << u"2026-01-14T09:05:00+01:00"_s << u"2026-01-14"_s << true;
    QTest::newRow("the cap may lapse") << u"2026-01-14T09:05:00+01:00"_s << u"2026-01-15"_s << true;
    QTest::newRow("the cap lapsed whatever the time")
        << u"2026-01-14T09:05:00+01:00"_s << u"2026-01-16"_s << true;
    QTest::newRow("aware on a day, classified at once")
        << u"2026-01-14"_s << u"2026-01-14T05:00:00+01:00"_s << false;
    QTest::newRow("aware on a day, classified at its end")
        << u"2026-01-14"_s << u"2026-01-14T23:30:00+01:00"_s << true;
    QTest::newRow("aware long before")
        << u"2026-01-10"_s << u"2026-01-14T23:30:00+01:00"_s << false;
    // Clocks in Paris go forward on 29 March and back on 25 October 2026.
    QTest::newRow("a day of 25 hours, and its last one")
        << u"2026-10-25"_s << u"2026-10-26T23:30:00+01:00"_s << true;
    QTest::newRow("a day of 23 hours, and an hour after all of them")
        << u"2026-03-29"_s << u"2026-03-31T00:30:00+02:00"_s << false;
}

void tst_Deadline::aBareDayThatMayDecideNeedsItsTime()
{
    QFETCH(QString, aware);
    QFETCH(QString, classified);
    const auto anchor = [](const QString& text) {
        return text.size() == 10 ? dayIn(qPrintable(text), QTimeZone("Europe/Paris"))
                                 : anchorAt(qPrintable(text));
    };
    const Deadline deadline = answer(
        {"eu-dora",
         "initial",
         {{u"awareness"_s, anchor(aware)}, {u"classification"_s, anchor(classified)}}});
    QTEST(deadline.needsTimeOfDay, "needed");
    QCOMPARE(deadline.end.has_value(), !deadline.needsTimeOfDay);
}

void tst_Deadline::aDayOfSendingIsReadAsAllItsHours_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("state");
    const Anchors aware{{u"awareness"_s, anchorAt("2026-03-10T14:20:00+01:00")}};
    const auto row = [](const char* name, const Asked& asked, const char* state) {
        QTest::newRow(name) << asked << QString::fromLatin1(state);
    };
    const char* now = "2026-03-20T00:00:00Z"; // the limit is 13 March 15:00
    row("the day before", {"eu-gdpr-controller", "authority", aware, now, "2026-03-12"}, "met");
    row("the limit's day",
        {"eu-gdpr-controller", "authority", aware, now, "2026-03-13"},
        "met_or_late");
    row("the day after", {"eu-gdpr-controller", "authority", aware, now, "2026-03-14"}, "met_late");
    row("no figure", {"eu-gdpr-controller", "individuals", aware, now, "2026-03-14"}, "met");
    const Anchors decided{{u"determination"_s, anchorAt("2026-03-10T14:20:00-04:00")}};
    row("a cut-off of the afternoon",
        {"us-sec-8k", "8k", decided, now, "2026-03-16"},
        "met_or_late");
    const Anchors suspected{{u"suspicion"_s, anchorAt("2026-03-02T10:00:00+11:00")}};
    row("until the day's end", {"au-ndb", "assessment", suspected, now, "2026-04-01"}, "met");
}

void tst_Deadline::aDayOfSendingIsReadAsAllItsHours()
{
    QFETCH(Asked, asked);
    QTEST(stateOf(asked), "state");
}

void tst_Deadline::aClockCountsWhereTheDutyIs_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<ZoneOrigin>("origin");
    using enum ZoneOrigin;
    const auto row = [](const char* regime, const char* own, const char* zone, ZoneOrigin origin) {
        QTest::newRow(
            qPrintable(QString::fromLatin1(regime) + u" from "_s + QString::fromLatin1(own)))
            << QString::fromLatin1(regime) << QByteArray(own) << QByteArray(zone) << origin;
    };
    row("au-ndb", "Australia/Perth", "Australia/Perth", Entity);
    row("au-soci", "Australia/Adelaide", "Australia/Adelaide", Entity);
    row("au-ndb", "Europe/Paris", "Europe/Paris, Australia/Sydney, Australia/Perth", Earliest);
    row("eu-nis2", "Europe/Dublin", "Europe/Dublin", Entity);
    row("eu-nis2",
        "Australia/Sydney",
        "Australia/Sydney, Europe/Helsinki, Europe/Paris, Europe/Lisbon",
        Earliest);
    row("us-hipaa", "America/Chicago", "America/Chicago", Entity);
    row("us-hipaa",
        "Europe/Paris",
        "Europe/Paris, America/New_York, America/Los_Angeles, Pacific/Honolulu",
        Earliest);
    row("uk-gdpr", "Europe/Paris", "Europe/London", Authority);
    row("contract-customer", "Asia/Tokyo", "Asia/Tokyo", Entity);
}

void tst_Deadline::aClockCountsWhereTheDutyIs()
{
    QFETCH(QString, regime);
    QFETCH(QByteArray, own);
    const ClockZone found = clockZone(*shippedRegimes().regime(regime), QTimeZone(own));
    QByteArrayList zones;
    for (const QTimeZone& one : found.zones)
        zones.append(one.id());
    QTEST(zones.join(", "), "zone");
    QTEST(found.origin, "origin");
}

void tst_Deadline::theYearsEndIsDerived()
{
    const Anchors found{{u"discovery_constructive"_s, anchorAt("2027-03-05T10:00:00-05:00")}};
    const Deadline batch = answer(
        {"us-hipaa", "hhs-annual", found, "2027-03-06T00:00:00Z", nullptr, "America/New_York"});
    QCOMPARE(batch.end->day, QDate(2028, 2, 29));
}

void tst_Deadline::guidanceMayNameAnEarlierTarget()
{
    const Anchors aware{{u"awareness"_s, anchorAt("2026-11-20T10:00:00+09:00")}};
    const Deadline report = answer({"jp-appi", "preliminary", aware});
    QCOMPARE(report.end->target.date(), QDate(2026, 11, 23));
    QCOMPARE(report.end->day, QDate(2026, 11, 25));
}

void tst_Deadline::aWaivedStepRestsWhateverTheTime()
{
    const Regime& regime = *shippedRegimes().regime(u"eu-gdpr-controller"_s);
    const Anchors aware{{u"awareness"_s, anchorAt("2020-01-01T00:00:00Z")}};
    Reading reading{.now = anchorAt("2026-01-01T00:00:00Z").at, .zone = QTimeZone::utc()};
    QCOMPARE(deadlineOf(regime, regime.steps[0], aware, reading).state, DeadlineState::Overdue);
    reading.waived = true;
    QCOMPARE(deadlineOf(regime, regime.steps[0], aware, reading).state, DeadlineState::Waived);
}

void tst_Deadline::aClauseRunsOnceItsNumberIsTyped()
{
    const Regime& regime = *shippedRegimes().regime(u"contract-customer"_s);
    const Anchors aware{{u"awareness"_s, anchorAt("2026-11-20T10:00:00+11:00")}};
    Reading reading{.now = anchorAt("2026-11-23T00:00:00Z").at,
                    .zone = QTimeZone("Australia/Sydney")};
    QVERIFY(!deadlineOf(regime, *regime.step(u"notice"_s), aware, reading).end);
    reading.duration = 48;
    const Deadline typed = deadlineOf(regime, *regime.step(u"notice"_s), aware, reading);
    QCOMPARE(typed.end->limit, anchorAt("2026-11-22T10:00:00+11:00").at);
    QCOMPARE(typed.state, DeadlineState::Overdue);
}

IREG_TEST(QCoreApplication, tst_Deadline)
#include "tst_deadline.moc"
