// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/actionfilter.h"
#include "model/dossier/workreminder.h"
#include "model/language/worktext.h"
#include "model/register/actionlisting.h"
#include "model/register/lessons.h"
#include "model/register/reviews.h"
#include "model/register/workflow.h"
#include "model/register/worklist.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

const QTimeZone sydney("Australia/Sydney");
const QDateTime friday(QDate(2026, 10, 2), QTime(17, 40), sydney); // as the fake clock
const When fridayInSydney{.ms = friday.toMSecsSinceEpoch(), .zone = u"Australia/Sydney"_s};
const QString sam = u"Sam Okoro"_s; // who records
const QString kim = u"Kim Ode"_s;

std::optional<WorkTime> until(int daysFromNow)
{
    return untilEndOf(friday.date().addDays(daysFromNow), sydney);
}

std::optional<WorkTime> at(qint64 secondsFromNow)
{
    return WorkTime{.at = friday.addSecs(secondsFromNow), .day = false, .from = {}};
}

/// The lines as text: what, of which incident, how soon, late or not, mine or not.
QStringList linesFor(const Register& open, const QString& me, const QString& only = {})
{
    QStringList lines;
    const auto list = worklist(open, {.me = me});
    if (!list)
        qFatal("not read: %s", qPrintable(list.error().detail));
    for (const WorkItem& item : list->items) {
        QString line = QLatin1String(codeOf(item.work)) + u' ' + item.reference.right(1) + u' '
            + QLatin1String(codeOf(horizonOf(item, list->now)));
        line += item.late ? u" late"_s : QString();
        line += item.mine ? u" mine"_s : QString();
        if (only.isEmpty() || line.startsWith(only))
            lines.append(line);
    }
    return lines;
}

Assignments graded(const char* grade, const QString& owner)
{
    const QString level = QString::fromLatin1(grade);
    return {{u"owner"_s, owner},
            {u"confidentiality"_s, level},
            {u"integrity"_s, u"none"_s},
            {u"availability"_s, u"none"_s},
            {u"urgency"_s, level}};
}

void add(TempRegister& made, const RecordType& type, Id<Incident> incident, Assignments facts)
{
    const auto added = addRecord(*made, type, incident, facts);
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().detail));
}

void set(TempRegister& made, Id<Incident> incident, const Assignments& facts)
{
    const auto done = setFields(*made, {&typeOf<Incident>(), incident.value}, facts, u"Seen"_s);
    if (!done)
        qFatal("not set: %s", qPrintable(done.error().detail));
}

} // namespace

class tst_Worklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howSoon_data();
    void howSoon();
    void whatIsOwedWithoutDelayIsWantedNow();
    void aReviewIsDueByWorkingDays_data();
    void aReviewIsDueByWorkingDays();
    void whatRemindsWhom_data();
    void whatRemindsWhom();
    void actionsAreNarrowed_data();
    void actionsAreNarrowed();
    void whatIsOverIsListedWhereItIsAskedFor();
    void everythingThatIsOpenIsListed();
    void whatWasLeftOfAClosedIncidentIsStillDue();
    void clocksAndQuestionsAreToldApart();
    void aClockThatEndsPressesEverybody();
    void theGravestOfMineComeFirst();
    void lessonsComeBack();
    void itIsSaidInWords_data();
    void itIsSaidInWords();
};

void tst_Worklist::howSoon_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<std::optional<WorkTime>>("due");
    QTest::addColumn<Horizon>("soon");
    const auto row = [](const char* name, Work work, std::optional<WorkTime> due, Horizon soon) {
        QTest::newRow(name) << work << due << soon;
    };
    row("late", Work::Duty, at(-1), Horizon::Now);
    row("a day ahead", Work::Duty, at(24 * 3600), Horizon::Now);
    row("after that", Work::Duty, at(24 * 3600 + 1), Horizon::Week);
    row("a week ahead", Work::Duty, at(7 * 24 * 3600), Horizon::Week);
    // The clocks go forward in between.
    row("the same day, later", Work::Duty, at(7 * 24 * 3600 + 5 * 3600), Horizon::Week);
    row("after a week", Work::Duty, at(7 * 24 * 3600 + 6 * 3600), Horizon::Later);
    row("yesterday", Work::Action, until(-1), Horizon::Now);
    row("today", Work::Action, until(0), Horizon::Now);
    row("tomorrow", Work::Action, until(1), Horizon::Week);
    row("six days", Work::Check, until(6), Horizon::Week);
    row("seven days", Work::Check, until(7), Horizon::Week);
    row("eight days", Work::Check, until(8), Horizon::Later);
    row("undecided", Work::Question, std::nullopt, Horizon::Now);
    row("decided by then", Work::Question, until(3), Horizon::Week);
    row("put to somebody", Work::Decision, std::nullopt, Horizon::Now);
    row("review", Work::Review, std::nullopt, Horizon::Now);
    row("second person", Work::SecondPerson, std::nullopt, Horizon::Now);
    row("nobody's", Work::Owner, std::nullopt, Horizon::Now);
    row("undated duty", Work::Duty, std::nullopt, Horizon::Undated);
    row("undated action", Work::Action, std::nullopt, Horizon::Undated);
    row("undated check", Work::Check, std::nullopt, Horizon::Undated);
}

void tst_Worklist::howSoon()
{
    QFETCH(Work, work);
    QFETCH(std::optional<WorkTime>, due);
    WorkItem item;
    item.work = work;
    item.due = due;
    QTEST(horizonOf(item, fridayInSydney), "soon");
}

void tst_Worklist::whatIsOwedWithoutDelayIsWantedNow()
{
    WorkItem item;
    item.work = Work::Duty;
    item.duty = Obligation();
    for (const auto& [state, soon] : {std::pair{DeadlineState::Running, Horizon::Now},
                                      std::pair{DeadlineState::NotStarted, Horizon::Undated}}) {
        item.duty->deadline.state = state;
        QCOMPARE(horizonOf(item, fridayInSydney), soon);
        QVERIFY(!pressesEverybody(item, fridayInSydney)); // that is for clocks
    }
}

void tst_Worklist::aReviewIsDueByWorkingDays_data()
{
    QTest::addColumn<std::optional<Severity>>("severity");
    QTest::addColumn<QString>("recovered");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    const QString onFriday = u"2026-10-02T07:40:00.000Z e Australia/Sydney"_s;
    const auto row = [](const char* name,
                        std::optional<Severity> severity,
                        const QString& recovered,
                        int days,
                        QDate due) { QTest::newRow(name) << severity << recovered << days << due; };
    row("ten", Severity::High, onFriday, 10, QDate(2026, 10, 19)); // 5 October is free
    row("one", Severity::Critical, onFriday, 1, QDate(2026, 10, 6));
    row("none", Severity::Critical, onFriday, 0, QDate(2026, 10, 2));
    row("medium", Severity::Medium, onFriday, 10, QDate());
    row("not assessed", std::nullopt, onFriday, 10, QDate());
    row("not recovered", Severity::High, QString(), 10, QDate());
    row("in that month",
        Severity::High,
        u"2026-09-30T14:00:00.000Z m Australia/Sydney"_s,
        10,
        QDate());
}

void tst_Worklist::aReviewIsDueByWorkingDays()
{
    QFETCH(std::optional<Severity>, severity);
    QFETCH(QString, recovered);
    QFETCH(int, days);
    Incident incident;
    incident.severity = severity;
    incident.recovered = whenFromText(recovered);
    QTEST(reviewDay(incident, days, {.days = {QDate(2026, 10, 5)}}), "due");
}

void tst_Worklist::whatRemindsWhom_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<bool>("others");
    QTest::addColumn<bool>("mine");
    for (const Work one : {Work::Action, Work::Check, Work::Review})
        QTest::newRow(codeOf(one)) << one << false << true;
    QTest::newRow("clock") << Work::Duty << true << true;
    for (const Work one : {Work::Question, Work::Decision, Work::SecondPerson, Work::Owner})
        QTest::newRow(codeOf(one)) << one << false << false;
}

void tst_Worklist::whatRemindsWhom()
{
    QFETCH(Work, work);
    QFETCH(bool, others);
    QFETCH(bool, mine);
    WorkItem item;
    item.work = work;
    item.incident = {7};
    item.id = 3;
    QVERIFY(!dueThing(item)); // it has no time
    item.due = untilEndOf(QDate(2026, 12, 3), QTimeZone("Europe/Paris"));
    QCOMPARE(dueThing(item).has_value(), others);
    item.mine = true;
    QCOMPARE(dueThing(item).has_value(), mine);
    if (mine) {
        QCOMPARE(dueThing(item)->at, item.due->at);
        QCOMPARE(dueThing(item)->clock, work == Work::Duty);
        QCOMPARE(dueThing(item)->key, QString(QLatin1String(codeOf(work)) + u"-7-3"_s));
    }
}

void tst_Worklist::actionsAreNarrowed_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("verified");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("meets");
    const QDate today = friday.date();
    const QString none, before = u"2026-10-01T07:40:00.000Z e UTC"_s;
    QTest::newRow("late") << today.addDays(-1) << none << none << none << u"KIM ode"_s
                          << u"mine overdue open"_s;
    QTest::newRow("today") << today << none << none << none << sam << u"this-week open"_s;
    QTest::newRow("in six days") << today.addDays(6) << none << none << none << none
                                 << u"this-week open"_s;
    QTest::newRow("in seven days")
        << today.addDays(7) << none << none << none << none << u"this-week open"_s;
    QTest::newRow("in eight") << today.addDays(8) << none << none << none << kim << u"mine open"_s;
    QTest::newRow("no day") << QDate() << none << none << none << none << u"open"_s;
    QTest::newRow("done") << today.addDays(-1) << before << none << none << kim
                          << u"mine waiting done"_s;
    QTest::newRow("verified") << today.addDays(-1) << before << none << u"Tried"_s << sam
                              << u"done"_s;
    QTest::newRow("left out") << today.addDays(-1) << none << u"Too dear"_s << none << sam
                              << u"done"_s;
}

void tst_Worklist::actionsAreNarrowed()
{
    QFETCH(QDate, due);
    QFETCH(QString, done);
    QFETCH(QString, left);
    QFETCH(QString, verified);
    QFETCH(QString, owner);
    Action action;
    action.due = due;
    action.done = whenFromText(done);
    action.notDoneReason = left;
    action.verification = verified;
    QStringList met;
    for (const auto& one : codes<ActionFilter>) {
        if (meets(action, owner, one.value, {.me = kim, .now = fridayInSydney}))
            met.append(QLatin1String(one.code));
    }
    QTEST(met.join(u' '), "meets");
    QVERIFY(!meets(action, {}, ActionFilter::Mine, {.me = {}, .now = fridayInSydney}));
}

void tst_Worklist::whatIsOverIsListedWhereItIsAskedFor()
{
    using enum ActionFilter;
    const auto filters = [](std::initializer_list<ActionFilter> some) {
        ActionFilters all;
        for (const ActionFilter one : some)
            all.add(one);
        return all;
    };
    ActionListing listing;
    for (const auto& met : {filters({Mine, Overdue, Open}),
                            filters({Open, ThisWeek}),
                            filters({Overdue, Open}),
                            filters({Mine, Done, WaitingForCheck}),
                            filters({Done})}) {
        listing.lines.emplace_back().met = met;
        listing.lines.back().action.id = {std::ssize(listing.lines)};
    }
    const auto left = [&](std::initializer_list<ActionFilter> asked) {
        QList<qint64> ids;
        for (const ListedAction& line : listing.narrowed(filters(asked)))
            ids.append(line.action.id.value);
        return ids;
    };
    QCOMPARE(left({}), (QList<qint64>{1, 2, 3}));
    QCOMPARE(left({Mine}), QList<qint64>{1});
    QCOMPARE(left({Mine, ThisWeek}), QList<qint64>());
    QCOMPARE(left({Done}), (QList<qint64>{4, 5}));
    QCOMPARE(left({WaitingForCheck}), QList<qint64>{4});
    QCOMPARE(listing.countOf(Mine, {}), 1); // what is over of them is not counted
    QCOMPARE(listing.countOf(Overdue, {}), 2);
    QCOMPARE(listing.countOf(Overdue, filters({Mine})), 1);
    QCOMPARE(listing.countOf(Done, filters({Mine, Open})), 1);
    QCOMPARE(listing.needed().count, 2);
    QVERIFY(listing.needed().late);
    listing.lines.erase(listing.lines.begin(), listing.lines.begin() + 3);
    QCOMPARE(listing.needed().count, 0);
    QVERIFY(!listing.needed().late);
}

void tst_Worklist::everythingThatIsOpenIsListed()
{
    TempRegister made;
    const auto first = made.log(u"First"_s, {{u"owner"_s, kim}});
    const auto second = made.log(u"Second"_s);
    add(made, typeOf<Action>(), first, {{u"title"_s, u"Mend"_s}, {u"due"_s, u"2026-10-01"_s}});
    add(made,
        typeOf<Action>(),
        first,
        {{u"title"_s, u"Paint"_s}, {u"due"_s, u"2026-10-02"_s}, {u"owner"_s, sam}});
    add(made, typeOf<Action>(), first, {{u"title"_s, u"Done"_s}, {u"done_at"_s, u"now"_s}});
    add(made, typeOf<Action>(), second, {{u"title"_s, u"Some day"_s}});
    add(made, typeOf<WatchItem>(), first, {{u"what"_s, u"Dust"_s}, {u"until"_s, u"2026-10-05"_s}});
    add(made,
        typeOf<Decision>(),
        first,
        {{u"question"_s, u"Pay?"_s}, {u"decider"_s, sam}, {u"due"_s, u"2026-12-01"_s}});
    QCOMPARE(linesFor(*made, kim),
             (QStringList{u"action 1 now late mine"_s,
                          u"action 1 now"_s,
                          u"watch-check 1 this-week mine"_s,
                          u"decision 1 later"_s,
                          u"action 2 undated mine"_s,
                          u"owner 2 now mine"_s}));
    QCOMPARE(linesFor(*made, u"sam  OKORO"_s).filter(u"mine"_s),
             (QStringList{u"action 1 now mine"_s,
                          u"decision 1 later mine"_s,
                          u"action 2 undated mine"_s,
                          u"owner 2 now mine"_s}));
    QCOMPARE(linesFor(*made, {}).filter(u"mine"_s).size(), 2);
    // A check before its last day does not end the watching; one on it does.
    made.clock.advance(24 * 3600);
    const RecordRef watched{&typeOf<WatchItem>(), 1};
    QVERIFY(setFields(*made, watched, {{u"checked_at"_s, u"now"_s}}, {}).has_value());
    QCOMPARE(linesFor(*made, kim, u"watch"_s).size(), 1);
    made.clock.advance(3 * 24 * 3600);
    QVERIFY(setFields(*made, watched, {{u"checked_at"_s, u"now"_s}}, {}).has_value());
    QCOMPARE(linesFor(*made, kim, u"watch"_s).size(), 0);
    set(made,
        second,
        {{u"disposition"_s, u"false-positive"_s},
         {u"disposition_reason"_s, u"A drill"_s},
         {u"owner"_s, sam}});
    QVERIFY(closeIncident(*made, second, {}).has_value());
    QCOMPARE(linesFor(*made, kim).filter(u" 2 "_s), QStringList{u"action 2 undated"_s});
}

void tst_Worklist::whatWasLeftOfAClosedIncidentIsStillDue()
{
    TempRegister made;
    const RecordRef profile{&typeOf<RegisterProfile>(), 1};
    QVERIFY(setFields(*made, profile, {{u"four_eyes"_s, u"yes"_s}}, {}).has_value());
    const auto grave = made.log(u"Grave"_s, graded("high", sam));
    set(made, grave, {{u"recovered_at"_s, u"now"_s}});
    QCOMPARE(linesFor(*made, sam), QStringList{u"review 1 later mine"_s});
    QVERIFY(setReview(*made, grave, {{u"held_at"_s, u"now"_s}}).has_value());
    QCOMPARE(linesFor(*made, sam), QStringList{u"review 1 later"_s});
    QCOMPARE(linesFor(*made, kim), QStringList{u"review 1 later mine"_s});
    add(made, typeOf<Action>(), grave, {{u"title"_s, u"Left"_s}, {u"due"_s, u"2026-10-01"_s}});
    QVERIFY(closeIncident(*made, grave, u"Over"_s).has_value());
    QCOMPARE(linesFor(*made, sam),
             (QStringList{u"action 1 now late mine"_s, u"second-person 1 now"_s}));
    QCOMPARE(linesFor(*made, kim),
             (QStringList{u"action 1 now late"_s, u"second-person 1 now mine"_s}));
}

void tst_Worklist::clocksAndQuestionsAreToldApart()
{
    Asking asking({gdpr, u"uk-gdpr"_s});
    // Nobody decided: one question, to be answered by the limit that would come first.
    QCOMPARE(linesFor(*asking.made, sam),
             (QStringList{u"question 1 this-week mine"_s, u"owner 1 now mine"_s}));
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QVERIFY(asking.answer({u"uk-gdpr"_s}, "not-triggered").has_value());
    const auto list = *worklist(*asking.made, {.me = sam});
    const WorkItem& first = list.items.front();
    QCOMPARE(first.work, Work::Duty);
    QCOMPARE(first.duty->key().text(), gdpr + u"/authority"_s);
    QCOMPARE(first.due->from, first.duty->deadline.from);
    QVERIFY(first.due->from.isValid());
    QVERIFY(first.type->is<Notification>());
    QCOMPARE(linesFor(*asking.made, sam, u"question"_s), QStringList());
    // One that binds and is not decided is asked, too.
    QVERIFY(asking.answer({u"uk-gdpr"_s}, "applicable").has_value());
    QCOMPARE(linesFor(*asking.made, sam, u"question"_s).size(), 1);
}

void tst_Worklist::aClockThatEndsPressesEverybody()
{
    Asking asking({gdpr});
    set(asking.made, asking.incident, {{u"owner"_s, kim}});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const QDateTime end = worklist(*asking.made, {.me = sam})->items.front().due->at;
    const auto neededBefore = [&](qint64 seconds, const QString& me) {
        const auto list = *worklist(*asking.made, {.me = me, .now = end.addSecs(-seconds)});
        const WorkItem& item = list.items.front();
        return QList<bool>{item.mine, item.pressing, list.neededNow().count > 0};
    };
    constexpr qint64 day = 24 * 3600;
    QCOMPARE(neededBefore(day + 1, sam), (QList<bool>{false, false, false}));
    QCOMPARE(neededBefore(day, sam), (QList<bool>{true, true, true}));
    QCOMPARE(neededBefore(-1, sam), (QList<bool>{true, true, true}));
    QCOMPARE(neededBefore(day, kim), (QList<bool>{true, false, true}));
    const auto list = *worklist(*asking.made, {.me = sam, .now = end});
    QCOMPARE(pressingLabel(Language::English, list.rules, list.items.front()), kim);
    QCOMPARE(list.within(Horizon::Now, false).front(), &list.items.front());
}

void tst_Worklist::theGravestOfMineComeFirst()
{
    TempRegister made;
    const auto high = made.log(u"High"_s, graded("high", kim));
    const auto critical = made.log(u"Critical"_s, graded("high", sam));
    const auto light = made.log(u"Light"_s, graded("low", kim));
    set(made, high, {{u"severity"_s, u"high"_s}, {u"severity_reason"_s, u"Seen"_s}});
    set(made, critical, {{u"severity"_s, u"critical"_s}, {u"severity_reason"_s, u"Seen"_s}});
    const auto mine = *graveIncidents(*made, kim, 10);
    QCOMPARE(mine.ids, (std::vector<qint64>{high.value, critical.value}));
    QCOMPARE(std::pair(mine.all, mine.mine), std::pair(qint64{2}, qint64{1}));
    QCOMPARE(graveIncidents(*made, sam, 1)->ids, std::vector<qint64>{critical.value});
    QVERIFY(light);
}

void tst_Worklist::lessonsComeBack()
{
    TempRegister made;
    const auto first = made.log(u"First"_s);
    add(made,
        typeOf<Lesson>(),
        first,
        {{u"statement"_s, u"Count twice"_s},
         {u"target"_s, u"process"_s},
         {u"applied_at"_s, u"now"_s},
         {u"applied_proof"_s, u"Counted twice all week"_s}});
    made.clock.advance(3600);
    const auto second = made.log(u"Second"_s);
    QVERIFY(linkLesson(*made, {1}, second).has_value());
    const auto found = worklist(*made, {.me = sam})->cameBack;
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().lesson.statement, u"Count twice"_s);
    QCOMPARE(found.front().incident, second);
    QVERIFY(closeIncident(*made, second, u"Over"_s).has_value());
    QVERIFY(worklist(*made, {.me = sam})->cameBack.empty());
}

void tst_Worklist::itIsSaidInWords_data()
{
    QTest::addColumn<std::optional<WorkTime>>("due");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("yesterday") << until(-1) << u"1 d late"_s << u"1 j de retard"_s;
    QTest::newRow("today") << until(0) << u"today"_s << u"aujourd’hui"_s;
    QTest::newRow("tomorrow") << until(1) << u"Sat 3 Oct"_s << u"sam. 3 oct."_s;
    QTest::newRow("an hour over") << at(-3600) << u"1 h late"_s << u"1 h de retard"_s;
    QTest::newRow("hours") << at(20 * 3600 + 1800) << u"20 h 30 min"_s << u"20 h 30 min"_s;
    QTest::newRow("days") << at(3 * 24 * 3600) << u"Mon 5 Oct"_s << u"lun. 5 oct."_s;
    QTest::newRow("undated") << std::optional<WorkTime>() << QString() << QString();
}

void tst_Worklist::itIsSaidInWords()
{
    QFETCH(std::optional<WorkTime>, due);
    WorkItem item;
    item.due = due;
    item.late = isPast(due, friday);
    const When& now = fridayInSydney;
    QTEST(workTimeText(Language::English, item, now), "english");
    QTEST(workTimeText(Language::French, item, now), "french");
    QCOMPARE(dayHeading(Language::French, friday.date()), u"Vendredi 2 octobre"_s);
    QCOMPARE(dayHeading(Language::English, friday.date()), u"Friday 2 October"_s);
}

IREG_TEST(QCoreApplication, tst_Worklist)
#include "tst_worklist.moc"
