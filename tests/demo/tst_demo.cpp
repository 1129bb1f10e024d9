// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "model/demo/demo.h"
#include "model/demo/script.h"
#include "model/dossier/closings.h"
#include "model/dossier/gate.h"
#include "model/register/deadlines.h"
#include "model/register/dossiers.h"
#include "model/register/history.h"
#include "model/register/listing.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 11, 24), QTime(1, 0), utcZone);

/// The demo as it is at one moment, in one language.
struct Demo
{
    explicit Demo(Language language = Language::English, QDateTime now = noon)
        : clock(std::move(now)), made(makeDemo(path(), language, clock.now()))
    {
        auto opened = Register::open(
            path(), Access::Read, {.name = u"Test"_s, .device = {}, .program = {}}, clock);
        if (opened)
            open = std::move(*opened);
    }
    QString path() const { return folder.filePath(u"demo.ireg"_s); }
    std::vector<HistoryLine> journal() const { return history(*open, {}).value(); }
    template <Described Record> std::vector<Record> every() const
    {
        return all<Record>(*open).value();
    }
    std::vector<Dossier> dossiers() const
    {
        std::vector<Dossier> found;
        const auto lines = listIncidents(*open, {}).value();
        for (const ListedIncident& line : lines)
            found.push_back(dossier(*open, {line.id}).value());
        return found;
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    Result<void> made;
    std::unique_ptr<Register> open;
};

/// At noon, in English; who only reads it needs none of its own.
const Demo& atNoon()
{
    static const Demo demo;
    return demo;
}

template <Coded E> void expectEveryCode(const std::set<E>& seen, std::set<E> missing = {})
{
    for (const auto& entry : codes<E>) {
        if (!missing.contains(entry.value))
            QVERIFY2(seen.contains(entry.value), entry.code);
    }
}

} // namespace

class tst_Demo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWholeAtAnyHour_data();
    void itIsWholeAtAnyHour();
    void nothingInItLiesAfterNow();
    void timeNeverGoesBackInTheJournal();
    void itHasEveryStageKindSeverityAndStatus();
    void itHasLessonsOfEveryTargetAndStateAndOneThatCameBack();
    void itHasNotificationsOfEveryFate();
    void itsClocksRunAndWereMet();
    void oneClosedIncidentWentThroughEveryGateWithAllFacts();
    void oneIncidentWasReopened();
    void aNearMissSkippedStagesWithAReason();
    void severalPeopleWroteIt();
    void bothLanguagesTellTheSame();
    void frenchHasNoEnglishTextLeft();
    void anExistingFileIsLeftAlone();
    void aFolderThatIsNotThereIsAnError();
    void wrongStoriesAreRefused_data();
    void wrongStoriesAreRefused();
};

void tst_Demo::itIsWholeAtAnyHour_data()
{
    QTest::addColumn<QDateTime>("now");
    const auto utc = [](int year, int month, int day, int hour, int minute) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), utcZone);
    };
    QTest::newRow("midnight in Sydney") << utc(2026, 11, 23, 13, 0);
    QTest::newRow("just before it") << utc(2026, 11, 23, 12, 59);
    QTest::newRow("two hours after it") << utc(2026, 11, 23, 15, 0);
    QTest::newRow("clocks go forward") << utc(2026, 10, 3, 17, 30);
    QTest::newRow("clocks go back") << utc(2027, 4, 3, 17, 30);
    QTest::newRow("New Year") << utc(2026, 12, 31, 13, 1);
    QTest::newRow("leap day") << utc(2028, 2, 29, 0, 0);
    for (int day = 0; day < 12; ++day)
        QTest::addRow("month %d", day + 1) << utc(2027, day + 1, 3 + day, day * 2, 17);
}

void tst_Demo::itIsWholeAtAnyHour()
{
    QFETCH(QDateTime, now);
    const Demo demo(Language::English, now);
    QVERIFY2(demo.made, qPrintable(demo.made ? QString() : demo.made.error().place));
    const auto verdict = demo.open->verify({});
    QVERIFY(verdict && verdict->ok());
    QCOMPARE(listIncidents(*demo.open, {})->size(), 12U);
}

void tst_Demo::nothingInItLiesAfterNow()
{
    const Demo& demo = atNoon();
    for (const HistoryLine& line : demo.journal())
        QVERIFY(line.at.utc() < noon);
    for (const Dossier& one : demo.dossiers()) {
        QVERIFY(one.incident.noticed && one.incident.noticed->utc() < noon);
        for (const TimelineEntry& entry : one.timeline)
            QVERIFY2(entry.at && entry.at->ms <= entry.recorded.ms, qPrintable(entry.text));
    }
}

void tst_Demo::timeNeverGoesBackInTheJournal()
{
    const Demo& demo = atNoon();
    qint64 before = 0;
    for (const HistoryLine& line : demo.journal()) {
        QVERIFY(line.at.ms >= before);
        before = line.at.ms;
    }
}

void tst_Demo::itHasEveryStageKindSeverityAndStatus()
{
    const Demo& demo = atNoon();
    std::set<Stage> stages;
    std::set<Kind> kinds;
    std::set<Severity> severities;
    std::set<Status> statuses;
    std::set<Disposition> dispositions;
    bool unassessed = false;
    bool overridden = false;
    for (const Dossier& one : demo.dossiers()) {
        const Incident& incident = one.incident;
        if (incident.status != Status::Closed)
            stages.insert(*incident.stage);
        kinds.insert(*incident.kind);
        if (incident.severity)
            severities.insert(*incident.severity);
        statuses.insert(incident.status);
        dispositions.insert(incident.disposition);
        unassessed = unassessed || !incident.severity;
        overridden = overridden || incident.severityOverride;
    }
    expectEveryCode(stages);
    expectEveryCode(kinds);
    expectEveryCode(severities);
    expectEveryCode(statuses);
    expectEveryCode(dispositions, {Disposition::Transferred});
    QVERIFY(unassessed);
    QVERIFY(overridden);
}

void tst_Demo::itHasLessonsOfEveryTargetAndStateAndOneThatCameBack()
{
    const Demo& demo = atNoon();
    std::set<Target> targets;
    std::set<LessonState> states;
    for (const Lesson& lesson : demo.every<Lesson>()) {
        targets.insert(lesson.target);
        states.insert(lesson.state);
    }
    expectEveryCode(targets);
    expectEveryCode(states);
    const auto links = demo.every<LessonLink>();
    QVERIFY(std::ranges::any_of(links, &LessonLink::cameBack));
}

void tst_Demo::itHasNotificationsOfEveryFate()
{
    const Demo& demo = atNoon();
    bool sent = false, late = false, waived = false, running = false;
    for (const Notification& one : demo.every<Notification>()) {
        sent = sent || (one.sent && one.lateReason.isEmpty());
        late = late || (one.sent && one.due && one.sent->ms > one.due->ms);
        waived = waived || (!one.sent && !one.waivedReason.isEmpty());
        running = running
            || (!one.sent && one.waivedReason.isEmpty() && one.due && one.due->utc() > noon);
        QVERIFY(!one.sent || !one.due || one.sent->ms <= one.due->ms || !one.lateReason.isEmpty());
    }
    QVERIFY(sent && late && waived && running);
    bool overdue = false;
    for (const Action& action : demo.every<Action>())
        overdue = overdue || (!action.done && action.due < demo.open->today());
    QVERIFY(overdue);
}

void tst_Demo::itsClocksRunAndWereMet()
{
    const Demo& demo = atNoon();
    std::set<DeadlineState> states;
    const auto known = registerDuties(*demo.open, {.now = noon});
    for (const RegisterObligation& line : known->duties)
        states.insert(line.duty.deadline.state);
    using enum DeadlineState;
    for (const DeadlineState state : {Running, Met, MetLate, Waived})
        QVERIFY2(states.contains(state), codeOf(state));
    QVERIFY(!states.contains(Overdue)); // nobody's first sight is a missed law
    const auto dossiers = demo.dossiers();
    QVERIFY(std::ranges::any_of(dossiers, [](const Dossier& one) {
        const auto asked = gaps(one, Stage::Evaluate, dateOf(one.incident.noticed.value()));
        return std::ranges::any_of(asked, [](const Gap& gap) {
            return gap.type->is<Assessment>() && !gap.regime.isEmpty();
        });
    }));
}

void tst_Demo::oneClosedIncidentWentThroughEveryGateWithAllFacts()
{
    const Demo& demo = atNoon();
    const auto closed = listIncidents(
        *demo.open, {.where = *parseFilter(u"status = closed and severity = critical"_s, {})});
    QCOMPARE(closed->size(), 1U);
    const auto one = *dossier(*demo.open, {closed->front().id});
    QCOMPARE(one.visits.size(), 6U);
    for (const StageVisit& visit : one.visits)
        QVERIFY(visit.left && visit.bypassReason.isEmpty());
    QVERIFY(closingGaps(one, demo.open->today()).empty());
    QVERIFY(one.timeline.size() >= 8);
    QVERIFY(one.evidence.size() >= 4);
    QVERIFY(one.decisions.size() >= 3);
    QVERIFY(one.lessons.size() >= 3);
    QVERIFY(one.actions.size() >= 4);
    QVERIFY(one.notifications.size() >= 4);
    QVERIFY(one.costs.size() >= 3);
    QVERIFY(one.affected.size() >= 4);
    QVERIFY(one.watch.size() >= 2);
    QVERIFY(one.incident.closedBy != one.incident.owner);
}

void tst_Demo::oneIncidentWasReopened()
{
    const Demo& demo = atNoon();
    const auto all = demo.dossiers();
    const auto again = std::ranges::count_if(all, [](const Dossier& one) {
        return one.incident.cycle == 2 && one.incident.status == Status::Open
            && !one.incident.closed && closings(one).size() == 1
            && one.incident.recoveryPlan == PlanDecision::Invoked;
    });
    QCOMPARE(again, 1);
}

void tst_Demo::aNearMissSkippedStagesWithAReason()
{
    const Demo& demo = atNoon();
    for (const Dossier& one : demo.dossiers()) {
        if (one.incident.disposition != Disposition::NearMiss)
            continue;
        QVERIFY(std::ranges::any_of(
            one.visits, [](const StageVisit& visit) { return !visit.bypassReason.isEmpty(); }));
    }
}

void tst_Demo::severalPeopleWroteIt()
{
    const Demo& demo = atNoon();
    std::set<QString> names;
    for (const HistoryLine& line : demo.journal())
        names.insert(line.by);
    names.erase(QString());
    QVERIFY(names.size() >= 7);
    for (const Person& person : demo.every<Person>())
        QVERIFY2(names.contains(person.name) ? !person.role.isEmpty() : true,
                 qPrintable(person.name));
}

void tst_Demo::bothLanguagesTellTheSame()
{
    const Demo english;
    const Demo french(Language::French);
    QVERIFY(french.made);
    const auto one = english.journal();
    const auto two = french.journal();
    QCOMPARE(one.size(), two.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].at.ms, two[i].at.ms);
        QCOMPARE(one[i].field, two[i].field);
    }
}

void tst_Demo::frenchHasNoEnglishTextLeft()
{
    // A text in one language only is a name, a code, a time or a number; never a sentence.
    for (const QString& name : QDir(u":/demo"_s).entryList({u"*.json"_s})) {
        QFile file(u":/demo/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject story = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& step : story.value(u"steps"_s).toArray()) {
            QVERIFY(!step.toObject().value(u"reason"_s).isString());
            QVERIFY(!step.toObject().value(u"text"_s).isString());
            const QJsonObject facts = step.toObject().value(u"facts"_s).toObject();
            for (auto it = facts.begin(); it != facts.end(); ++it) {
                const QJsonObject both = it.value().toObject();
                const bool text = both.contains(u"en"_s);
                QCOMPARE(both.contains(u"fr"_s), text);
                if (text)
                    QVERIFY2(both.value(u"en"_s) != both.value(u"fr"_s), qPrintable(it.key()));
                else if (it.key() != "participants"_L1 && it.key() != "phone"_L1)
                    QVERIFY2(it.value().toString().count(u' ') < 4, qPrintable(it.key()));
            }
        }
    }
}

void tst_Demo::anExistingFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.ireg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = makeDemo(path, Language::English, noon);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_Demo::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    QVERIFY(!makeDemo(folder.filePath(u"no/such/demo.ireg"_s), Language::English, noon));
}

void tst_Demo::wrongStoriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("place");
    const QByteArray first =
        R"({"at": "-9 10:00", "do": "log", "by": "X", "facts": {"title": "t"}})";
    const auto row = [&first](const char* name, const QByteArray& then, const QString& place) {
        QTest::newRow(name) << QByteArray(first + then) << place.isEmpty() << place;
    };
    row("right", R"(, {"at": "+5m", "do": "close"})", {});
    row("back in time", R"(, {"at": "-10 10:00", "do": "close"})", u"story, step 2"_s);
    row("in the future", R"(, {"at": "+999h", "do": "close"})", u"story, step 2"_s);
    row("no moment", R"(, {"at": "soon", "do": "close"})", u"story, step 2"_s);
    row("no such minute", R"(, {"at": "-8 10:77", "do": "close"})", u"story, step 2"_s);
    row("a number for a text", R"(, {"do": "set", "facts": {"title": 7}})", u"story, step 2"_s);
    row("one language only",
        R"(, {"do": "set", "facts": {"title": {"fr": "x"}}})",
        u"story, step 2"_s);
    row("malformed", R"(, {"do" "set"})", u"story.json, byte 87"_s);
}

void tst_Demo::wrongStoriesAreRefused()
{
    QFETCH(QByteArray, steps);
    QFETCH(bool, accepted);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"company.json"_s, R"({"organisation": "O", "zone": "UTC", "steps": []})"));
    QVERIFY(write(u"story.json"_s, R"({"steps": [)" + steps + "]}"));
    const auto script = demo::readScript(folder.path(), Language::English, noon);
    QCOMPARE(script.has_value(), accepted);
    if (!accepted)
        QCOMPARE(script.error().place, place);
}

IREG_TEST(QCoreApplication, tst_Demo)
#include "tst_demo.moc"
