// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/recurrence.h"
#include "model/incident/recurring.h"
#include "tests/support/suite.h"

#include <algorithm>
#include <random>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 day = 86'400'000;
constexpr qint64 begin = 1'700'000'000'000;

Occurrence occurrence(qint64 id, qint64 ms)
{
    return {.incident = {id},
            .reference = u"INC-%1"_s.arg(id),
            .noticed = When{.ms = begin + ms, .zone = u"UTC"_s},
            .disposition = Disposition::Undecided,
            .causeCategory = RootCause::HumanError,
            .cause = u"Faulty change"_s,
            .kind = Kind::ServiceInterruption,
            .distinctFrom = {},
            .things = {{u"payments"_s, u"Payments"_s}}};
}

using Change = void (*)(Occurrence& earlier, Occurrence& later);

} // namespace

class tst_Recurrence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRecursForItsReasons_data();
    void itRecursForItsReasons();
    void itRecursWhereBothHappened_data();
    void itRecursWhereBothHappened();
    void itRecursWithinTheDays_data();
    void itRecursWithinTheDays();
    void nothingRecursAlone();
    void theLatestComesFirst();
    void allAtOnceAreAsEachByItself();
};

void tst_Recurrence::allAtOnceAreAsEachByItself()
{
    std::mt19937 random(15);
    const auto oneOf = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    const QStringList causes{u"Faulty change"_s, u" faulty CHANGE"_s, u"Worn out"_s, QString()};
    const QStringList names{u"payments"_s, u"ledger"_s, u"badges"_s};
    std::vector<Occurrence> all;
    for (int id = 1; id <= 400; ++id) {
        Occurrence one = occurrence(id, oneOf(600) * day / 2);
        one.disposition = static_cast<Disposition>(oneOf(7));
        one.causeCategory = static_cast<RootCause>(oneOf(6));
        one.cause = causes[oneOf(4)];
        one.kind = static_cast<Kind>(oneOf(7));
        one.things.clear();
        for (int i = oneOf(3); i > 0; --i)
            one.things.emplace(names[oneOf(3)], u"Name"_s);
        for (int i = oneOf(4); i > 0; --i)
            one.distinctFrom.insert(1 + oneOf(400));
        if (oneOf(9) == 0)
            one.noticed.reset();
        all.push_back(one);
    }
    const auto found = recurringAmong(all, recurrenceDays);
    QVERIFY(found.size() > 50);
    QVERIFY(found.size() < 350);
    std::size_t expected = 0;
    for (const Occurrence& one : all) {
        const auto earlier = recurrencesOf(one, all, recurrenceDays);
        const auto again = std::ranges::find(found, one.incident, &CameBack::incident);
        QCOMPARE(again != found.end(), !earlier.empty());
        expected += earlier.empty() ? 0 : 1;
        if (!earlier.empty()) {
            QCOMPARE(again->earlier, earlier.front().reference);
            QCOMPARE(again->days, earlier.front().days);
        }
    }
    QCOMPARE(found.size(), expected);
}

void tst_Recurrence::itRecursForItsReasons_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("reasons");
    const QString cause = u"cause Faulty change"_s;
    const QString thing = u"thing Payments"_s;
    const auto row = [](const char* name, const QStringList& reasons, Change change) {
        QTest::newRow(name) << change << reasons;
    };
    row("all the same", {cause, thing}, [](Occurrence&, Occurrence&) {});
    row("another kind", {cause}, [](Occurrence& one, Occurrence&) { one.kind = Kind::Regression; });
    row("no kind in either", {cause}, [](Occurrence& one, Occurrence& two) {
        one.kind.reset();
        two.kind.reset();
    });
    row("another thing", {cause}, [](Occurrence& one, Occurrence&) {
        one.things = {{u"mail"_s, u"Mail"_s}};
    });
    row("no things", {cause}, [](Occurrence& one, Occurrence& two) {
        one.things.clear();
        two.things.clear();
    });
    row("two things", {cause, u"thing Mail"_s, thing}, [](Occurrence& one, Occurrence& two) {
        one.things.emplace(u"mail"_s, u"mail gateway"_s);
        two.things.emplace(u"mail"_s, u"Mail"_s);
    });
    row("another cause", {thing}, [](Occurrence& one, Occurrence&) { one.cause = u"Flood"_s; });
    row("the cause in other letters", {cause, thing}, [](Occurrence& one, Occurrence&) {
        one.cause = u" faulty CHANGE "_s;
    });
    row("another category", {thing}, [](Occurrence& one, Occurrence&) {
        one.causeCategory = RootCause::SystemFailure;
    });
    row("unknown causes", {thing}, [](Occurrence& one, Occurrence& two) {
        one.causeCategory = two.causeCategory = RootCause::Unknown;
    });
    row("no categories", {thing}, [](Occurrence& one, Occurrence& two) {
        one.causeCategory.reset();
        two.causeCategory.reset();
    });
    row("causes without words", {thing}, [](Occurrence& one, Occurrence& two) {
        one.cause.clear();
        two.cause = u" "_s;
    });
    row("the later one is distinct", {}, [](Occurrence& one, Occurrence& two) {
        two.distinctFrom.insert(one.incident.value);
    });
    row("the earlier one is distinct", {}, [](Occurrence& one, Occurrence& two) {
        one.distinctFrom.insert(two.incident.value);
    });
    row("distinct from another", {cause, thing}, [](Occurrence& one, Occurrence& two) {
        one.distinctFrom = two.distinctFrom = {7};
    });
    row("nothing the same", {}, [](Occurrence& one, Occurrence&) {
        one.cause = u"Flood"_s;
        one.kind = Kind::Other;
    });
}

void tst_Recurrence::itRecursForItsReasons()
{
    QFETCH(Change, change);
    QFETCH(QStringList, reasons);
    Occurrence earlier = occurrence(1, 0);
    Occurrence later = occurrence(2, 40 * day);
    change(earlier, later);
    QStringList found;
    for (const Recurrence& one : recurrencesOf(later, {earlier}, recurrenceDays)) {
        QCOMPARE(one.reference, u"INC-1"_s);
        QCOMPARE(one.days, 40);
        for (const RecurrenceReason& reason : one.reasons)
            found.append(reason.kind ? u"thing "_s + reason.thing : u"cause "_s + reason.cause);
    }
    QCOMPARE(found, reasons);
    QVERIFY(recurrencesOf(earlier, {later}, recurrenceDays).empty()); // not the other way round
}

void tst_Recurrence::itRecursWhereBothHappened_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("recurs");
    const auto row = [](const char* name, bool recurs, Change change) {
        QTest::newRow(name) << change << recurs;
    };
    row("the earlier a duplicate", false, [](Occurrence& one, Occurrence&) {
        one.disposition = Disposition::Duplicate;
    });
    row("the earlier a false positive", false, [](Occurrence& one, Occurrence&) {
        one.disposition = Disposition::FalsePositive;
    });
    row("the later a duplicate", false, [](Occurrence&, Occurrence& two) {
        two.disposition = Disposition::Duplicate;
    });
    row("the later a false positive", false, [](Occurrence&, Occurrence& two) {
        two.disposition = Disposition::FalsePositive;
    });
    row("a near miss", true, [](Occurrence& one, Occurrence&) {
        one.disposition = Disposition::NearMiss;
    });
    row("the earlier never noticed", false, [](Occurrence& one, Occurrence&) {
        one.noticed.reset();
    });
    row("the later never noticed", false, [](Occurrence&, Occurrence& two) {
        two.noticed.reset();
    });
}

void tst_Recurrence::itRecursWhereBothHappened()
{
    QFETCH(Change, change);
    QFETCH(bool, recurs);
    Occurrence earlier = occurrence(1, 0);
    Occurrence later = occurrence(2, 40 * day);
    change(earlier, later);
    QCOMPARE(recurrencesOf(later, {earlier}, recurrenceDays).size(), recurs ? 1U : 0U);
}

void tst_Recurrence::itRecursWithinTheDays_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("days"); // -1: does not recur
    QTest::newRow("later") << -day << qint64{-1};
    QTest::newRow("at once") << qint64{0} << qint64{-1};
    QTest::newRow("a moment") << qint64{1} << qint64{0};
    QTest::newRow("a day") << day << qint64{1};
    QTest::newRow("179 days") << 179 * day << qint64{179};
    QTest::newRow("nearly 180 days") << 180 * day - 1 << qint64{179};
    QTest::newRow("180 days") << 180 * day << qint64{180};
    QTest::newRow("more than 180 days") << 180 * day + 1 << qint64{-1};
    QTest::newRow("181 days") << 181 * day << qint64{-1};
}

void tst_Recurrence::itRecursWithinTheDays()
{
    QFETCH(qint64, ms);
    QFETCH(qint64, days);
    const auto found = recurrencesOf(occurrence(2, ms), {occurrence(1, 0)}, recurrenceDays);
    QCOMPARE(found.empty() ? -1 : found.front().days, days);
}

void tst_Recurrence::nothingRecursAlone()
{
    const Occurrence one = occurrence(1, 0);
    QVERIFY(recurrencesOf(one, {}, recurrenceDays).empty());
    Occurrence itself = occurrence(1, -day); // as an older reading of it
    QVERIFY(recurrencesOf(one, {one, itself}, recurrenceDays).empty());
}

void tst_Recurrence::theLatestComesFirst()
{
    const std::vector<Occurrence> all{
        occurrence(1, 0), occurrence(2, 5 * day), occurrence(3, day), occurrence(4, 9 * day)};
    QStringList found;
    for (const Recurrence& one : recurrencesOf(all.back(), all, recurrenceDays))
        found.append(u"%1 %2"_s.arg(one.reference).arg(one.days));
    QCOMPARE(found, (QStringList{u"INC-2 4"_s, u"INC-3 8"_s, u"INC-1 9"_s}));
    QCOMPARE(recurrencesOf(all[1], all, recurrenceDays).size(), 2U);
    QVERIFY(recurrencesOf(all.front(), all, recurrenceDays).empty());
}

IREG_TEST(QCoreApplication, tst_Recurrence)
#include "tst_recurrence.moc"
