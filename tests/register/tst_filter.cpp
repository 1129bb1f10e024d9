// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/listing.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QScopeGuard>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Filter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itSelectsWhatItSays_data();
    void itSelectsWhatItSays();
    void itSelectsByThePresentAndByRecords_data();
    void itSelectsByThePresentAndByRecords();
    void anHourThatThisMachineSkipsIsOneOfTheRegister();
    void itRefusesWithThePlace_data();
    void itRefusesWithThePlace();
    void aListIsOrderedBySeveralFields_data();
    void aListIsOrderedBySeveralFields();
    void whatIsWrittenIsReadAgain();
    void severalValuesOfOneFieldAreOneCondition();
    void asManyConditionsAsAreTakenCanBeAsked();
    void moreThanAnybodyTypesIsRefusedPlainly_data();
    void moreThanAnybodyTypesIsRefusedPlainly();

private:
    QList<int> selected(const QString& text) const;

    std::unique_ptr<TempRegister> m_open;
};

/// Noticed in Sydney: 1 on 31 October 23:59, 2 on 1 November 00:00, 3 on 30 November 12:00 and
/// 4 at the first instant of December.
void tst_Filter::initTestCase()
{
    m_open = std::make_unique<TempRegister>();
    m_open->clock.advance(61 * 24 * 3600);
    m_open->log(u"Parcel labels"_s,
                {{u"noticed"_s, u"2026-10-31 23:59"_s},
                 {u"kind"_s, u"data-breach"_s},
                 {u"owner"_s, u"Kim Ode"_s},
                 {u"individuals"_s, u"214"_s},
                 {u"summary"_s, u"Two customers called"_s}});
    m_open->log(u"Mail \"gateway\" down"_s,
                {{u"noticed"_s, u"2026-11-01 00:00"_s}, {u"kind"_s, u"service-interruption"_s}});
    m_open->log(u"Slow search"_s,
                {{u"noticed"_s, u"2026-11-30 12:00"_s}, {u"kind"_s, u"reduced-quality"_s}});
    m_open->log(u"Lost laptop"_s,
                {{u"noticed"_s, u"2026-12-01 00:00"_s}, {u"individuals"_s, u"3"_s}});
    const auto add = [this](const RecordType& type, qint64 incident, const Assignments& facts) {
        QVERIFY(addRecord(**m_open, type, {incident}, facts));
    };
    add(typeOf<Action>(), 2, {{u"title"_s, u"Call them"_s}, {u"due"_s, u"2026-12-01"_s}});
    add(typeOf<Action>(), 2, {{u"title"_s, u"Write it up"_s}, {u"due"_s, u"2027-02-01"_s}});
    add(typeOf<Action>(), 3, {{u"title"_s, u"Measure it"_s}, {u"due"_s, u"2026-12-13"_s}});
    add(typeOf<WatchItem>(), 4, {{u"what"_s, u"Calls"_s}, {u"until"_s, u"2026-12-02"_s}});
    add(typeOf<Affected>(), 1, {{u"name"_s, u"Parcel Press"_s}});
    add(typeOf<Tag>(), 3, {{u"scheme"_s, u"team"_s}, {u"path"_s, u"team.search"_s}});
}

/// The numbers of the incidents that the filter selects; -1 alone where it is refused.
QList<int> tst_Filter::selected(const QString& text) const
{
    const auto filter = parseFilter(text, filterReading(**m_open));
    if (!filter)
        return {-1};
    ListQuery query;
    query.where = *filter;
    const auto listed = listIncidents(**m_open, query);
    if (!listed)
        return {-1};
    QList<int> found;
    for (const ListedIncident& line : *listed)
        found.append(line.reference.right(4).toInt());
    return found;
}

void tst_Filter::itSelectsWhatItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* text, const QList<int>& expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("", {1, 2, 3, 4});
    row("kind = data-breach", {1});
    row("kind != data-breach", {2, 3, 4});
    row("kind = null", {4});
    row("kind != null", {1, 2, 3});
    row("kind in (data-breach,reduced-quality)", {1, 3});
    row("kind in ( data-breach , reduced-quality ) and noticed >= 2026-11-01", {3});
    row("kind in (data-breach, null)", {1, 4});
    row("kind in (null)", {4});
    row("noticed >= 2026-11-01", {2, 3, 4});
    row("noticed > 2026-11-01", {3, 4});
    row("noticed < 2026-11-01", {1});
    row("noticed <= 2026-11-01", {1, 2});
    row("noticed = 2026-11", {2, 3});
    row("noticed <= 2026-11", {1, 2, 3});
    row("noticed > 2026-11", {4});
    row("noticed = 2026", {1, 2, 3, 4});
    row("noticed = 2025", {});
    row("noticed = 2026-11-30T01:00:00Z", {3});
    row("noticed < 2026-11-30T01:00:00Z", {1, 2});
    row("noticed <= 2026-11-30T01:00:00Z", {1, 2, 3});
    row("noticed = null", {});
    row("aware_at = null", {1, 2, 3, 4});
    row("individuals > 3", {1});
    row("individuals >= 3", {1, 4});
    row("individuals = 3", {4});
    row("owner = \"Kim Ode\"", {1});
    row("title ~ LABELS", {1});
    row("summary ~ customers", {1});
    row("summary = null", {2, 3, 4});
    row("duty_triggered = no", {1, 2, 3, 4});
    row("duty_triggered = yes", {});
    row("title ~ \"\\\"gateway\\\"\"", {2});
    row("title = \"Slow search\" AND stage = assess", {3});
    row("status = open and status = closed", {});
}

void tst_Filter::itSelectsWhatItSays()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    QCOMPARE(selected(text), expected);
}

void tst_Filter::itSelectsByThePresentAndByRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* text, const QList<int>& expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    // It is Wednesday, 2 December 2026, 18:40.
    row("noticed = this-month", {4});
    row("noticed = last-month", {2, 3});
    row("noticed in (last-month, this-month)", {2, 3, 4});
    row("noticed in (2026-10, 2026-12)", {1, 4});
    row("noticed in (2026-10, null)", {1});
    row("noticed = 2026-q4", {1, 2, 3, 4});
    row("noticed = 2026-Q3", {});
    row("noticed >= This-Quarter", {1, 2, 3, 4});
    row("noticed < this-year", {});
    row("noticed = yesterday", {4});
    row("noticed <= -2d", {1, 2, 3});
    row("noticed = this-week", {3, 4});
    row("overdue = yes", {2});
    row("overdue = no", {1, 3, 4});
    row("overdue != yes", {1, 3, 4});
    row("next_due = today", {4});
    row("next_due = next-week", {3});
    row("next_due <= +30d", {2, 3, 4});
    row("next_due = null", {1});
    row("next_due != null and noticed = 2026-11", {2, 3});
    row("affected = \"parcel press\"", {1});
    row("affected != \"parcel press\"", {2, 3, 4});
    row("affected ~ press", {1});
    row("affected = null", {2, 3, 4});
    row("affected in (null, \"Parcel Press\")", {1, 2, 3, 4});
    row("tag = team.search", {3});
    row("tag ~ SEARCH and overdue = no", {3});
    row("owner = me", {});
    row("owner = \"me\"", {});
}

void tst_Filter::itSelectsByThePresentAndByRecords()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    QCOMPARE(selected(text), expected);
}

/// On 8 March 2026 clocks in New York go from 2:00 to 3:00; those in Sydney know no such day.
void tst_Filter::anHourThatThisMachineSkipsIsOneOfTheRegister()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] { qputenv("TZ", zone); });
    qputenv("TZ", "America/New_York");
    QCOMPARE(selected(u"noticed >= 2026-03-08T02:30:00"_s), (QList<int>{1, 2, 3, 4}));
    m_open->log(u"A fifth"_s, {{u"noticed"_s, u"2026-03-08 02:30"_s}});
    QCOMPARE(selected(u"noticed = 2026-03-08T02:30:00"_s), QList<int>{5});
}

void tst_Filter::itRefusesWithThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* text, int character) {
        QTest::newRow(text) << QString::fromLatin1(text) << u"character %1"_s.arg(character);
    };
    row("colour = red", 1);
    row("kind data-breach", 6);
    row("kind = breach", 8);
    row("kind = data-breach or kind = other", 20);
    row("kind = data-breach \"and\" kind = other", 20);
    row("kind \"=\" data-breach", 6);
    row("kind \"in\" (data-breach)", 6);
    row("kind in data-breach", 9);
    row("kind in (data-breach", 21);
    row("individuals = many", 15);
    row("individuals = yes", 15);
    row("duty_triggered = maybe", 18);
    row("severity >= high", 13);
    row("noticed = 2026-02-30", 11);
    row("noticed = 2026-13", 11);
    row("noticed ~ 2026", 11);
    row("noticed != 2026", 12);
    row("noticed = soon", 11);
    row("noticed = this-decade", 11);
    row("noticed = 2026-q5", 11);
    row("noticed in (2026, soon)", 19);
    row("overdue = often", 11);
    row("overdue > yes", 11);
    row("title = \"open", 9);
    row("title = ; drop table incident", 11);
}

void tst_Filter::itRefusesWithThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto filter = parseFilter(text, filterReading(**m_open));
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, ErrorKind::Usage);
    QCOMPARE(filter.error().place, place);
}

void tst_Filter::aListIsOrderedBySeveralFields_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("due, what has none last")
        << u"next_due,reference"_s << QList<int>{2, 4, 3, 1, 5};
    QTest::newRow("due, turned") << u"-next_due"_s << QList<int>{5, 1, 3, 4, 2};
    QTest::newRow("then") << u"stage, -noticed"_s << QList<int>{4, 3, 2, 1, 5};
    QTest::newRow("twice") << u"-overdue,-reference"_s << QList<int>{2, 5, 4, 3, 1};
    QTest::newRow("no order") << u"affected"_s << QList<int>{-1};
    QTest::newRow("no field") << u"noticed,colour"_s << QList<int>{-1};
    QTest::newRow("nothing") << u"noticed,"_s << QList<int>{-1};
}

void tst_Filter::aListIsOrderedBySeveralFields()
{
    QFETCH(QString, sort);
    const auto listed = listIncidents(**m_open, {.where = {}, .sort = sort, .limit = 0});
    QList<int> found;
    for (const ListedIncident& line : listed.value_or(std::vector<ListedIncident>()))
        found.append(static_cast<int>(line.id));
    QTEST(listed ? found : QList<int>{-1}, "expected");
}

void tst_Filter::whatIsWrittenIsReadAgain()
{
    const QString text = u"colour in (red, \"dark \\\"blue\\\"\") and noticed >= this-month"_s;
    const auto conditions = writtenConditions(text);
    QVERIFY(conditions);
    QCOMPARE(conditions->size(), 2U);
    QCOMPARE(conditions->front().field, u"colour"_s);
    QCOMPARE(conditions->front().values, QStringList({u"red"_s, quotedValue(u"dark \"blue\""_s)}));
    QCOMPARE(writtenText(*conditions), text);
    QVERIFY(writtenConditions(QString())->empty());
    QVERIFY(!writtenConditions(u"kind ="_s));
    QVERIFY(!writtenConditions(u"title = \"open"_s));
}

void tst_Filter::severalValuesOfOneFieldAreOneCondition()
{
    const auto filter = parseFilter(u"kind = data-breach and noticed in (2026-10) and kind = null"
                                    " and noticed in (2026-12)"_s,
                                    filterReading(**m_open));
    QVERIFY(filter);
    ListQuery query;
    query.where = joined(filter->terms);
    QCOMPARE(query.where.terms.size(), 2U);
    QCOMPARE(listIncidents(**m_open, query)->size(), 2U); // the first and the fourth
}

void tst_Filter::asManyConditionsAsAreTakenCanBeAsked()
{
    ListQuery query;
    const auto filter = parseFilter(QStringList(25, u"noticed = 2026-11"_s).join(u" and "),
                                    filterReading(**m_open));
    QVERIFY(filter.has_value());
    query.where = *filter;
    const auto listed = listIncidents(**m_open, query);
    QVERIFY2(listed.has_value(), listed ? "" : qPrintable(listed.error().detail));
    QCOMPARE(listed->size(), 2U);
    query.where = *parseFilter(u"individuals in ("_s + QStringList(1'000, u"3"_s).join(u',') + u')',
                               filterReading(**m_open));
    QCOMPARE(listIncidents(**m_open, query).value().size(), 1U);
}

void tst_Filter::moreThanAnybodyTypesIsRefusedPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("one condition more")
        << QStringList(26, u"kind = other"_s).join(u" and ") << u"#filter-too-long 25"_s;
    QTest::newRow("three thousand")
        << QStringList(3'000, u"kind = other"_s).join(u" and ") << u"#filter-too-long 25"_s;
    QTest::newRow("a long list") << u"kind in ("_s + QStringList(1'001, u"other"_s).join(u',')
            + u')' << u"#filter-list-too-long 1000"_s;
}

void tst_Filter::moreThanAnybodyTypesIsRefusedPlainly()
{
    QFETCH(QString, text);
    const auto filter = parseFilter(text, filterReading(**m_open));
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, ErrorKind::Usage);
    QTEST(filter.error().detail, "detail");
}

IREG_TEST(QCoreApplication, tst_Filter)
#include "tst_filter.moc"
