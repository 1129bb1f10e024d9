// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/demo.h"
#include "model/dossier/required.h"
#include "model/language/labels.h"
#include "model/language/standing.h"
#include "model/language/timetext.h"
#include "model/register/actionlisting.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/notifications.h"
#include "model/register/records.h"
#include "model/register/registerthread.h"
#include "model/register/workflow.h"
#include "model/register/worklist.h"
#include "model/report/formats.h"
#include "model/report/kinds.h"
#include "model/reporting/reporting.h"
#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/sectionstack.h"
#include "ui/incident/stagesteps.h"
#include "ui/itemmodels/obligationlist.h"
#include "ui/itemmodels/recordtablemodel.h"
#include "ui/itemmodels/registercolumns.h"
#include "ui/itemmodels/registermodel.h"
#include "ui/records/recordsection.h"
#include "ui/registerpage/registerpage.h"
#include "ui/registerpage/registertable.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/badge.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

using Lines = QList<QStringList>;
using Happening = std::function<void(Register& open, FakeClock& clock)>;

constexpr auto language = Language::English;

QStringList cells(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

/// The columns of a table that a command prints.
Lines printed(const QByteArray& text)
{
    Lines lines;
    QList<qsizetype> starts;
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (starts.isEmpty()) {
            for (qsizetype at = 0; at < line.size(); ++at) {
                if (line[at] != u' ' && (at == 0 || line.mid(at - 2, 2) == "  "_L1))
                    starts.append(at);
            }
        }
        QStringList parts;
        for (qsizetype i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : line.size();
            const QString part = line.mid(starts[i], end - starts[i]).trimmed();
            parts.append(part == "-"_L1 ? QString() : part);
        }
        lines.append(parts);
    }
    return lines.mid(1);
}

Id<Incident> named(const Register& open, const QString& reference)
{
    return incidentByReference(open, reference).value();
}

void done(const Result<Outcome>& outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().detail), qPrintable(outcome.error().place));
}

/// Times set by hand beside those of a law; sent late, sent and corrected, came back, waived.
void notices(Register& open, FakeClock& clock)
{
    const auto set = [&open](qint64 notice, const QString& field, const QString& text) {
        done(setFields(open, {&typeOf<Notification>(), notice}, {{field, text}}, {}));
    };
    set(11, u"due_at"_s, u"2026-12-09 12:00"_s);
    clock.advance(4 * 24 * 3600);
    done(sendNotice(open, {11}, {.facts = {{u"sent_at"_s, u"now"_s}}}));
    const RecordRef incident{&typeOf<Incident>(), named(open, u"INC-2026-0011"_s).value};
    done(setFields(open, incident, {{u"aware_at"_s, u"-5d"_s}}, u"It was known before"_s));
    done(sendNotice(open, {13}, {.facts = {{u"sent_at"_s, u"now"_s}}}));
    set(13, u"bounced_at"_s, u"now"_s);
    done(waiveNotice(open, {12}, u"Everything was said at once"_s, {}));
    set(7, u"due_at"_s, u"2026-12-30"_s);
}

void closeAll(Register& open, FakeClock& clock)
{
    clock.advance(3600);
    const auto known = all<Incident>(open);
    for (const Incident& incident : *known) {
        if (incident.status != Status::Closed)
            done(closeIncident(open, incident.id, u"The rest is done elsewhere"_s));
    }
}

void holdAndReopen(Register& open, FakeClock&)
{
    const auto known = all<Incident>(open);
    for (const Incident& incident : *known) {
        if (incident.status == Status::Open)
            done(holdWork(open, incident.id, u"Waits for a supplier"_s));
        else if (incident.status == Status::Closed)
            done(reopenIncident(open, incident.id, u"It came back"_s));
    }
}

} // namespace

Q_DECLARE_METATYPE(Happening)

/// A fact is the same on every page that tells it.
class tst_PagesAgree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void incidentsAndTheRegistersLines_data() { states(); }
    void incidentsAndTheRegistersLines();
    void clocksOfAnIncidentAndOfAll_data() { states(); }
    void clocksOfAnIncidentAndOfAll();
    void limitsOfNoticesAndOfTheirDuties_data() { states(); }
    void limitsOfNoticesAndOfTheirDuties();
    void whatIsLate_data() { states(); }
    void whatIsLate();

private:
    static void states();
    void open(const Happening& change);
    void settle();
    template <class Work> auto ask(Work work)
    {
        auto future = m_thread->ask(std::move(work));
        future.waitForFinished();
        settle();
        return future.result();
    }
    std::vector<Incident> incidents()
    {
        return *ask([](Register& open) { return all<Incident>(open); });
    }
    const ObligationList& clocks() const
    {
        const auto* table = m_page->findChild<QTableView*>(u"clocks"_s);
        return *static_cast<const ObligationList*>(table->model());
    }
    QByteArray run(const QStringList& words) const;
    QString reported(Id<Incident> incident);

    QTemporaryDir m_folder;
    FakeClock m_clock{QDateTime(QDate(2026, 11, 30), QTime(1, 0), utcZone)};
    FakeClock m_now;
    FakeAsk m_answers;
    QString m_path;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<RegisterThread> m_thread;
    std::unique_ptr<IncidentPage> m_page;
    std::unique_ptr<DeadlinesPage> m_deadlines;
    std::unique_ptr<RegisterPage> m_list;
};

void tst_PagesAgree::initTestCase()
{
    QVERIFY(makeDemo(m_folder.filePath(u"demo.ireg"_s), language, m_clock.now()));
}

void tst_PagesAgree::init()
{
    m_now = m_clock;
}

void tst_PagesAgree::cleanup()
{
    m_list.reset();
    m_deadlines.reset();
    m_page.reset();
    m_thread.reset();
    QFile::remove(m_path);
}

void tst_PagesAgree::states()
{
    QTest::addColumn<Happening>("change");
    QTest::newRow("the demo") << Happening([](Register&, FakeClock&) {});
    QTest::newRow("notices of every kind") << Happening(notices);
    QTest::newRow("everything closed") << Happening(closeAll);
    QTest::newRow("notices, then closed") << Happening([](Register& open, FakeClock& clock) {
        notices(open, clock);
        closeAll(open, clock);
    });
    QTest::newRow("not answered in time")
        << Happening([](Register&, FakeClock& clock) { clock.advance(9 * 24 * 3600); });
    QTest::newRow("on hold and reopened") << Happening(holdAndReopen);
}

void tst_PagesAgree::open(const Happening& change)
{
    m_path = m_folder.filePath(u"state.ireg"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"demo.ireg"_s), m_path));
    m_thread = std::move(*RegisterThread::start([this] {
        return Register::open(
            m_path, Access::Write, {u"Marnie Quillfeather"_s, u"desk"_s, u"test"_s}, m_now);
    }));
    ask([&](Register& open) {
        change(open, m_now);
        return true;
    });
    m_settings = std::make_unique<WindowSettings>(m_folder.filePath(u"window.ini"_s));
    const PageSetting setting{.thread = *m_thread,
                              .settings = *m_settings,
                              .clock = m_now,
                              .ask = m_answers,
                              .language = language};
    m_page = std::make_unique<IncidentPage>(setting);
    m_deadlines = std::make_unique<DeadlinesPage>(setting);
    m_list = std::make_unique<RegisterPage>(setting);
    m_page->QWidget::show();
    m_list->QWidget::show();
    m_list->refresh();
    settle();
}

void tst_PagesAgree::settle()
{
    for (int round = 0; round < 4; ++round) {
        m_thread->ask([](Register&) { return 0; }).waitForFinished();
        QCoreApplication::processEvents();
    }
}

QByteArray tst_PagesAgree::run(const QStringList& words) const
{
    QProcess program;
    program.start(QStringLiteral(IREG_PROGRAM), words);
    program.waitForFinished();
    return program.readAllStandardOutput();
}

QString tst_PagesAgree::reported(Id<Incident> incident)
{
    const auto& kind = *report::kindOf(u"post-incident");
    return ask([&](Register& open) {
        const auto read = readReport(open, kind, {.incident = incident});
        const auto* format = report::formatOf(kind, u"report.md"_s);
        return QString::fromUtf8(*reportBytes(*read, *format, language, {}));
    });
}

void tst_PagesAgree::incidentsAndTheRegistersLines()
{
    QFETCH(Happening, change);
    open(change);
    QMap<QString, QStringList> lines;
    const QAbstractItemModel& model = *m_list->table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        lines.insert(cells(model, row).front(), cells(model, row));
    QMap<QString, QStringList> told;
    for (const QStringList& line : printed(run({u"list"_s, m_path})))
        told.insert(line.front(), line);
    const auto known = incidents();
    QCOMPARE(lines.size(), std::ssize(known));
    QCOMPARE(told.size(), std::ssize(known));
    for (const Incident& incident : known) {
        m_page->show(incident.id);
        settle();
        const QStringList& line = lines[incident.reference.text()];
        const auto* head = m_page->findChild<IncidentHead*>();
        QStringList words;
        for (const Badge* badge : head->findChildren<Badge*>())
            words.append(badge->accessibleName());
        for (const QLabel* label : head->findChildren<QLabel*>())
            words.append(label->text());
        for (const QAbstractButton* button : head->findChildren<QAbstractButton*>())
            words.append(button->accessibleName());
        const QString said = words.join(u'\n');
        const QString owner = line[column::Owner];
        QString status = line[column::Status];
        status.remove(u"\u26a0 "_s);
        QVERIFY2(words.contains(status), qPrintable(incident.reference + said));
        QVERIFY2(said.contains(line[column::Severity]), qPrintable(incident.reference + said));
        QVERIFY2(said.contains(owner.isEmpty() ? u"No owner yet"_s : u"Owner: "_s + owner),
                 qPrintable(incident.reference + said));
        const auto dossier = ask(
            [id = incident.id](Register& open) { return ireg::dossier(open, id); });
        QString current;
        for (const StageBar::Step& step : stageSteps(*dossier, m_now.now().date(), language)) {
            if (step.look == StageBar::Look::Current)
                current = step.title;
        }
        const bool closed = dossier->incident.status == Status::Closed;
        QCOMPARE(line[column::Stage], closed ? codeLabel(language, Status::Closed) : current);
        const QStringList& other = told[incident.reference.text()];
        QCOMPARE(other[1], incident.severity ? line[column::Severity] : QString());
        QCOMPARE(other[2], current);
        QVERIFY2(status.startsWith(other[3]), qPrintable(status + other[3]));
        QCOMPARE(other[5], owner);
    }
}

void tst_PagesAgree::clocksOfAnIncidentAndOfAll()
{
    QFETCH(Happening, change);
    open(change);
    QMap<QString, Lines> everywhere;
    Lines inShort;
    const auto* table = m_deadlines->findChild<QTableView*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QStringList line = cells(*table->model(), row);
        everywhere[line[ObligationList::Incident]].append(line);
        inShort.append({line[ObligationList::Incident],
                        line[ObligationList::State],
                        line[ObligationList::Utc]});
    }
    QCOMPARE(m_deadlines->count()->number, std::ssize(inShort));
    const auto known = incidents();
    for (const Incident& incident : known) {
        m_page->show(incident.id);
        settle();
        Lines here;
        int besides = 0; // what is met by answering is counted with its question
        for (int row = 0; row < clocks().rowCount(); ++row) {
            const Obligation& duty = clocks().at(row)->duty;
            if (!duty.isOpen())
                continue;
            here.append(cells(clocks(), row));
            besides += duty.internal && !duty.answer ? 0 : 1;
        }
        QCOMPARE(here, everywhere[incident.reference.text()]);
        const auto* duties = m_page->findChild<ObligationsView*>();
        const auto asked = tellingState(*ask([&](Register& r) { return dossier(r, incident.id); }));
        QCOMPARE(duties->openCount(), besides + (asked.asked ? asked.open : 0));
        const bool ends = !here.isEmpty() && !here.front()[ObligationList::Utc].isEmpty();
        QCOMPARE(duties->nextClock().isEmpty(), !ends);
        QVERIFY(!ends || duties->nextClock().contains(here.front()[ObligationList::Utc]));
        QVERIFY(!ends || duties->nextClock().contains(here.front()[ObligationList::Remaining]));
    }
    Lines told;
    const QString now = m_now.now().toString(Qt::ISODate);
    const auto answer = QJsonDocument::fromJson(
        run({u"deadlines"_s, m_path, u"--open"_s, u"--json"_s, u"--now"_s, now}));
    for (const QJsonValue& one : answer.array()) {
        const auto state = fromCode<DeadlineState>(one[u"state"].toString().toUtf8());
        const auto limit = QDateTime::fromString(one[u"limit"].toString(), Qt::ISODate);
        told.append(
            {one[u"incident"].toString(),
             codeLabel(language, *state),
             limit.isValid() ? utcText(When{limit.toMSecsSinceEpoch(), u"UTC"_s, {}}) : QString()});
    }
    QCOMPARE(told, inShort);
}

void tst_PagesAgree::limitsOfNoticesAndOfTheirDuties()
{
    QFETCH(Happening, change);
    open(change);
    QMap<QString, QString> told;
    for (const QStringList& line : printed(run({u"notification"_s, m_path, u"list"_s})))
        told.insert(line.front(), line[5]);
    int compared = 0;
    const auto known = incidents();
    for (const Incident& incident : known) {
        m_page->show(incident.id);
        settle();
        const QString report = reported(incident.id);
        const RecordSection* section = m_page->findChild<SectionStack*>()->section<Notification>();
        const QAbstractItemModel& list = *section->table()->model();
        int due = 0;
        const QString heading = fieldLabel(language, "notification", "due_at");
        while (list.headerData(due, Qt::Horizontal).toString() != heading)
            ++due;
        int state = 0;
        while (list.headerData(state, Qt::Horizontal).toString() != "State"_L1)
            ++state;
        for (int row = 0; row < clocks().rowCount(); ++row) {
            const QStringList clock = cells(clocks(), row);
            const Id<Notification> notice = clocks().at(row)->duty.notification;
            for (int other = 0; notice && other < list.rowCount(); ++other) {
                if (list.index(other, 0).data().toString() != publicId(notice))
                    continue;
                ++compared;
                const bool dated = clocks().at(row)->duty.deadline.end.has_value();
                const QString limit = dated ? clock[ObligationList::Limit] : QString();
                QCOMPARE(list.index(other, due).data().toString(), limit);
                QCOMPARE(list.index(other, state).data().toString(),
                         codeLabel(language, clocks().at(row)->duty.deadline.state));
                const qsizetype at = report.indexOf(u"| "_s + publicId(notice) + u" |"_s);
                QVERIFY2(at >= 0, qPrintable(report));
                const QStringList parts = report.mid(at, 1000).section(u'\n', 0, 0).split(u'|');
                QVERIFY2(limit.isEmpty() ? !parts[3].contains(u"UTC"_s) : parts[3].contains(limit),
                         qPrintable(publicId(notice) + limit + parts.join(u'|')));
                if (incident.status == Status::Closed)
                    continue; // the command reads no closed incident, and gives what was stamped
                const QDateTime until = QDateTime::fromString(told[publicId(notice)], Qt::ISODate);
                QCOMPARE(until.isValid() ? utcText(When{until.toMSecsSinceEpoch(), u"UTC"_s, {}})
                                         : QString(),
                         clock[ObligationList::Utc]);
            }
        }
    }
    QVERIFY(compared > 5);
}

/// On the worklist, where each stands, in the list's column, in its filter, on the page of actions,
/// in what is reported, and on the incident's own page.
void tst_PagesAgree::whatIsLate()
{
    QFETCH(Happening, change);
    open(change);
    const auto work = *ask([](Register& open) { return worklist(open, {.me = {}}); });
    const auto actions = *ask([](Register& open) { return listActions(open, {}); });
    const auto overdue = *ask([](Register& open) {
        const auto where = *parseFilter(u"overdue = yes"_s, filterReading(open));
        return incidentIds(open, {.where = where});
    });
    QMap<qint64, int> late; // things of an incident
    QSet<qint64> lateActions;
    for (const WorkItem& item : work.items) {
        const bool counts = item.work != Work::Review && item.work != Work::SecondPerson
            && item.work != Work::Owner && item.work != Work::Effect && item.work != Work::PlanTest;
        late[item.incident.value] += counts && item.late ? 1 : 0;
        if (item.work == Work::Action && item.late)
            lateActions.insert(item.id);
    }
    QSet<qint64> listedLate;
    for (const ListedAction& line : actions.lines) {
        if (line.meets(ActionFilter::Overdue))
            listedLate.insert(line.action.id.value);
    }
    QCOMPARE(listedLate, lateActions);
    const QAbstractItemModel& list = *m_list->table().model();
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex cell = list.index(row, column::Due);
        const qint64 id = cell.data(RegisterModel::IdRole).toLongLong();
        const auto known = *ask([id](Register& open) { return dossier(open, {id}); });
        const QByteArray reference = known.incident.reference.text().toUtf8();
        const char* name = reference.constData();
        const bool isLate = late.value(id) > 0;
        constexpr int lateCell = static_cast<int>(RegisterModel::Urgency::Late);
        QTRY_VERIFY2((cell.data(RegisterModel::UrgencyRole) == lateCell) == isLate, name);
        QVERIFY2((std::ranges::find(overdue, id) != overdue.end()) == isLate, name);
        QVERIFY2(whereWeStand(language, known, m_now.now()).contains(u"overdue"_s) == isLate, name);
        m_page->show({id});
        settle();
        int shown = m_page->findChild<ObligationsView*>()->lateCount();
        for (const RecordType* type :
             {&typeOf<Action>(), &typeOf<WatchItem>(), &typeOf<Decision>()}) {
            const auto* section = m_page->findChild<SectionStack*>()->section(*type);
            const auto* model = static_cast<const RecordTableModel*>(section->table()->model());
            shown += static_cast<int>(
                std::ranges::count(model->records(), Mark::Late, &ListedRecord::mark));
        }
        QVERIFY2(shown == late.value(id), name);
        const QString report = known.actions.empty() ? QString() : reported({id});
        for (const Action& action : known.actions) {
            const qsizetype at = report.indexOf(u"| "_s + publicId(action.id) + u" |"_s);
            const QString line = report.mid(at).section(u'\n', 0, 0);
            QVERIFY2(at < 0
                         || line.contains(u"Open, overdue"_s)
                             == lateActions.contains(action.id.value),
                     qPrintable(line));
        }
    }
}

IREG_TEST(QApplication, tst_PagesAgree)
#include "tst_pagesagree.moc"
