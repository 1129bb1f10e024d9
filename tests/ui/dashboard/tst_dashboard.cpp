// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/filter.h"
#include "model/register/listing.h"
#include "model/register/registerthread.h"
#include "model/register/statistics.h"
#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/figureview.h"
#include "ui/dashboard/periodchooser.h"
#include "ui/dashboard/tileview.h"
#include "ui/settings/windowsettings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray runIreg(const QStringList& words)
{
    QProcess program;
    program.start(QStringLiteral(IREG_PROGRAM), words);
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("ireg %s: %s", qPrintable(words.join(u' ')), program.readAllStandardError().data());
    return program.readAllStandardOutput();
}

/// What a figure's table shows, row by row, the label first.
QList<QStringList> rowsOf(FigureCard& card)
{
    card.setTable(true);
    QList<QStringList> rows;
    const QAbstractItemModel& cells = *card.table()->model();
    for (int row = 0; row < cells.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < cells.columnCount(); ++column)
            line.append(cells.index(row, column).data().toString());
        rows.append(line);
    }
    card.setTable(false);
    return rows;
}

QStringList shareCellsOf(const QJsonObject& share)
{
    QStringList cells;
    for (const char* name : {"count", "n", "excluded"})
        cells.append(QString::number(share[QLatin1String(name)].toInteger()));
    return cells;
}

/// As `ireg stats` says it, in the table's form.
QStringList spreadCellsOf(const QJsonObject& spread)
{
    const bool enough = spread[u"n"_s].toInteger() >= 5;
    const auto hours = [&](const QString& name) {
        return spread[name].isNull() ? QString() : QString::number(spread[name].toDouble(), 'f', 1);
    };
    QStringList cells{QString::number(spread[u"n"_s].toInteger()),
                      enough ? hours(u"median_hours"_s) : u"–"_s,
                      enough ? hours(u"p90_hours"_s) : u"–"_s,
                      hours(u"shortest_hours"_s),
                      hours(u"longest_hours"_s),
                      QString::number(spread[u"excluded"_s].toInteger())};
    QStringList negative;
    for (const QJsonValue& one : spread[u"negative_incidents"_s].toArray())
        negative.append(one.toString());
    return cells << (negative.isEmpty() ? u"0"_s : negative.join(u", "_s));
}

QList<qint64> sorted(QList<qint64> numbers)
{
    std::ranges::sort(numbers);
    return numbers;
}

QList<qint64> numbersIn(const QJsonObject& counts)
{
    QList<qint64> numbers;
    for (const QJsonValue& one : counts)
        numbers.append(one.toInteger());
    return sorted(numbers);
}

/// The first number of each row.
QList<qint64> numbersOf(FigureCard& card)
{
    QList<qint64> numbers;
    for (const QStringList& row : rowsOf(card))
        numbers.append(row[1].toLongLong());
    return sorted(numbers);
}

} // namespace

/// The page of figures, over the demo's register.
class tst_Dashboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyNumberIsThatOfStats_data();
    void everyNumberIsThatOfStats();
    void everyFigureOpensWhatItCounts();
    void theKeyboardGoesThroughAFigure();
    void numbersAndPictureAreCopied();
    void everyFigureIsSpoken();
    void fewIncidentsHaveNoMedian();
    void anEmptyRegisterSaysWhatThePageIsFor();

private:
    void compareCounts(const QJsonObject& stats);
    void compareTimes(const QJsonObject& stats);
    void compareShares(const QJsonObject& stats);
    void compareTargets(const QJsonObject& stats);
    void compareTiles(const QJsonObject& stats, const Period& days);
    void open(const QString& path);
    void makePage(Language language = Language::English);
    void look(const QString& period, const QString& beside = {});
    FigureCard& card(Chart chart) const;
    qint64 listed(const QString& condition);
    template <class Work> auto ask(Work work)
    {
        auto future = m_thread->ask(std::move(work));
        future.waitForFinished();
        return future.result();
    }

    QTemporaryDir m_folder;
    QString m_demo;
    std::unique_ptr<FakeClock> m_clock;
    FakeAsk m_answers;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<RegisterThread> m_thread;
    std::unique_ptr<DashboardPage> m_page;
};

void tst_Dashboard::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.ireg"_s);
    runIreg({u"demo"_s, m_demo});
}

void tst_Dashboard::open(const QString& path)
{
    m_clock = std::make_unique<FakeClock>(SystemClock().now());
    m_thread = std::move(*RegisterThread::start([&] {
        return Register::open(path, Access::Read, {u"Sam Okoro"_s, {}, {}}, *m_clock);
    }));
    m_settings = std::make_unique<WindowSettings>(m_folder.filePath(u"window.ini"_s));
}

void tst_Dashboard::makePage(Language language)
{
    m_page = std::make_unique<DashboardPage>(PageSetting{.thread = *m_thread,
                                                         .settings = *m_settings,
                                                         .clock = *m_clock,
                                                         .ask = m_answers,
                                                         .language = language});
    m_page->resize(1200, 900);
    QSignalSpy answered(m_page.get(), &DashboardPage::answered);
    m_page->QWidget::show();
    QTRY_VERIFY(!answered.isEmpty());
}

void tst_Dashboard::look(const QString& period, const QString& beside)
{
    QSignalSpy answered(m_page.get(), &DashboardPage::answered);
    m_page->chooser().chooseBeside(beside);
    m_page->chooser().choose(period);
    m_page->refresh();
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_COMPARE(m_page->shown()->period, m_page->chooser().period());
}

FigureCard& tst_Dashboard::card(Chart chart) const
{
    for (FigureCard* one : m_page->cards()) {
        if (one->figure().chart == chart)
            return *one;
    }
    qFatal("no such figure");
}

qint64 tst_Dashboard::listed(const QString& condition)
{
    return ask([condition](Register& open) {
        const auto filter = parseFilter(condition, filterReading(open));
        if (!filter)
            qFatal("%s", qPrintable(condition));
        return std::ssize(
            *listIncidents(open, {.where = *filter, .sort = u"reference"_s, .limit = 0}));
    });
}

void tst_Dashboard::init()
{
    open(m_demo);
    makePage();
}

void tst_Dashboard::cleanup()
{
    m_page.reset();
    m_thread.reset();
    m_settings.reset();
    QFile::remove(m_folder.filePath(u"window.ini"_s));
}

void tst_Dashboard::everyNumberIsThatOfStats_data()
{
    QTest::addColumn<QString>("period");
    for (const char* period : {"everything", "twelve-months", "quarter", "last-year"})
        QTest::newRow(period) << QString::fromLatin1(period);
}

void tst_Dashboard::everyNumberIsThatOfStats()
{
    QFETCH(QString, period);
    look(period, u"before"_s);
    const Period days = m_page->chooser().period();
    QStringList words{u"stats"_s, m_demo, u"--json"_s};
    if (days.from.isValid())
        words << u"--from"_s << days.from.toString(Qt::ISODate) << u"--to"_s
              << days.to.toString(Qt::ISODate) << u"--compare"_s << u"before"_s;
    const QJsonObject stats = QJsonDocument::fromJson(runIreg(words)).object();
    compareCounts(stats);
    compareTimes(stats);
    compareShares(stats);
    compareTargets(stats);
    compareTiles(stats, days);
}

void tst_Dashboard::compareCounts(const QJsonObject& stats)
{
    qint64 incidents = 0;
    for (const QStringList& row : rowsOf(card(Chart::Months))) {
        incidents += row[1].toLongLong();
        qint64 severities = 0;
        for (qsizetype i = 2; i < row.size(); ++i)
            severities += row[i].toLongLong();
        QCOMPARE(severities, row[1].toLongLong());
    }
    QCOMPARE(incidents, stats[u"incidents"_s].toInteger());
    QCOMPARE(numbersOf(card(Chart::Kinds)), numbersIn(stats[u"by_kind"_s].toObject()));
    QCOMPARE(numbersOf(card(Chart::Causes)), numbersIn(stats[u"by_cause"_s].toObject()));
    QCOMPARE(numbersOf(card(Chart::NearMisses)),
             numbersIn(stats[u"near_misses"_s].toObject()[u"by_kind"_s].toObject()));
    const QJsonArray things = stats[u"by_affected"_s].toObject()[u"things"_s].toArray();
    const auto shownThings = rowsOf(card(Chart::Things));
    for (qsizetype i = 0; i < shownThings.size(); ++i) {
        QCOMPARE(shownThings[i][0], things[i].toObject()[u"thing"_s].toString());
        QCOMPARE(shownThings[i][1].toLongLong(), things[i].toObject()[u"incidents"_s].toInteger());
    }
}

void tst_Dashboard::compareTimes(const QJsonObject& stats)
{
    const QList<std::pair<Chart, QString>> times{{Chart::Detect, u"detect"_s},
                                                 {Chart::Contain, u"contain"_s},
                                                 {Chart::Recover, u"recover"_s}};
    const QJsonObject bySeverity = stats[u"times_by_severity"_s].toObject();
    for (const auto& [chart, metric] : times) {
        const auto rows = rowsOf(card(chart));
        QCOMPARE(rows.size(), bySeverity.size());
        qsizetype at = 0;
        for (const char* code : {"critical", "high", "medium", "low", "planning", "none"}) {
            if (!bySeverity.contains(QLatin1String(code)))
                continue;
            const QJsonObject spread =
                bySeverity[QLatin1String(code)].toObject()[metric].toObject();
            QCOMPARE(rows[at++].mid(1), spreadCellsOf(spread));
        }
    }
    const QJsonObject ageing = stats[u"stage_ageing"_s].toObject();
    QCOMPARE(rowsOf(card(Chart::Ageing)).size(), ageing.size());
    for (const QStringList& row : rowsOf(card(Chart::Ageing))) {
        const QJsonObject stage = ageing[row[0].toLower()].toObject();
        QCOMPARE(row[1].toLongLong(), stage[u"n"_s].toInteger());
        QVERIFY(std::abs(row[2].toDouble() - stage[u"longest_hours"_s].toDouble()) < 0.2);
        QCOMPARE(row[3], stage[u"longest"_s].toString());
    }
}

void tst_Dashboard::compareShares(const QJsonObject& stats)
{
    QStringList clocks, expectedClocks;
    for (const QStringList& row : rowsOf(card(Chart::Clocks)))
        clocks.append(row.mid(1).join(u' '));
    for (const QJsonValue& one : stats[u"notices_by_clock"_s].toObject())
        expectedClocks.append(shareCellsOf(one.toObject()).join(u' '));
    QCOMPARE(clocks, expectedClocks);
    QCOMPARE(rowsOf(card(Chart::Recurrence)).front().mid(1),
             shareCellsOf(stats[u"recurrence"_s].toObject()));
    QCOMPARE(rowsOf(card(Chart::Effect)).front().mid(1),
             shareCellsOf(stats[u"effectiveness"_s].toObject()));
    if (const auto actions = rowsOf(card(Chart::Actions)); !actions.isEmpty()) {
        QCOMPARE(actions[0].mid(1), shareCellsOf(stats[u"actions_closed"_s].toObject()));
        QCOMPARE(actions[1].mid(1), shareCellsOf(stats[u"actions_on_time"_s].toObject()));
        QCOMPARE(actions[2][1].toLongLong(), stats[u"overdue_actions"_s].toInteger());
    } else {
        QCOMPARE(stats[u"actions_closed"_s].toObject()[u"n"_s].toInteger(), 0);
    }
    for (const QStringList& row : rowsOf(card(Chart::Lessons)))
        QCOMPARE(row[1].toLongLong(),
                 stats[u"lessons_by_state"_s].toObject()[row[0].toLower()].toInteger());
}

void tst_Dashboard::compareTargets(const QJsonObject& stats)
{
    QStringList targets, expectedTargets;
    for (const QStringList& row : rowsOf(card(Chart::Targets)))
        targets.append(row.mid(1).join(u' '));
    for (const char* code : {"critical", "high", "medium", "low", "planning"}) {
        const QJsonObject both =
            stats[u"response_targets"_s].toObject()[QLatin1String(code)].toObject();
        for (const QString& part : {u"respond"_s, u"recover"_s}) {
            if (!both.isEmpty())
                expectedTargets.append(shareCellsOf(both[part].toObject()).join(u' '));
        }
    }
    QCOMPARE(targets, expectedTargets);
}

void tst_Dashboard::compareTiles(const QJsonObject& stats, const Period& days)
{
    const auto tile = [this](Tile which) {
        return m_page->tiles()[static_cast<std::size_t>(which)]->tile();
    };
    QCOMPARE(tile(Tile::Incidents).number.toLongLong(), stats[u"incidents"_s].toInteger());
    QCOMPARE(tile(Tile::Confirmed).number.toLongLong(),
             stats[u"by_disposition"_s].toObject()[u"confirmed"_s].toInteger());
    QCOMPARE(tile(Tile::Overdue).number.toLongLong(), stats[u"overdue_actions"_s].toInteger());
    QCOMPARE(tile(Tile::ServiceHours).number,
             QString::number(
                 stats[u"service_minutes"_s].toObject()[u"minutes"_s].toDouble() / 60, 'f', 1));
    if (days.from.isValid())
        QVERIFY(tile(Tile::Incidents)
                    .beside.contains(QString::number(
                        stats[u"comparison"_s].toObject()[u"incidents"_s].toInteger())));
}

void tst_Dashboard::everyFigureOpensWhatItCounts()
{
    look(u"twelve-months"_s);
    int looked = 0;
    for (const Chart chart :
         {Chart::Months, Chart::Kinds, Chart::Causes, Chart::Things, Chart::Ageing}) {
        for (const FigureRow& row : card(chart).figure().rows) {
            if (row.condition.isEmpty())
                continue;
            QVERIFY2(listed(row.condition) == row.cells.front().toLongLong(),
                     qPrintable(row.condition));
            ++looked;
        }
    }
    QVERIFY(looked > 10);
    for (const TileView* tile : m_page->tiles()) {
        if (tile->tile().tile == Tile::Incidents || tile->tile().tile == Tile::Confirmed
            || tile->tile().tile == Tile::Grave)
            QCOMPARE(listed(tile->tile().condition), tile->tile().number.toLongLong());
    }
}

void tst_Dashboard::theKeyboardGoesThroughAFigure()
{
    look(u"everything"_s);
    FigureView& view = card(Chart::Kinds).view();
    QSignalSpy opened(m_page.get(), &Page::incidentsRequested);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    const QString first = view.accessibleName();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 1);
    QVERIFY(view.accessibleName() != first);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), view.figure().rows[1].condition);
    QTest::keyClick(&view, Qt::Key_T);
    QVERIFY(card(Chart::Kinds).isTable());
    QTest::keyClick(card(Chart::Kinds).table(), Qt::Key_T);
    QVERIFY(!card(Chart::Kinds).isTable());
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() / 3, 8));
    QCOMPARE(opened.back().front().toString(), view.figure().rows[0].condition);
}

void tst_Dashboard::numbersAndPictureAreCopied()
{
    look(u"everything"_s);
    FigureView& view = card(Chart::Lessons).view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), std::ssize(view.figure().rows) + 1);
    QCOMPARE(lines[1].split(u'\t').size(), view.figure().heads.size());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->image().width() > view.width());
}

void tst_Dashboard::everyFigureIsSpoken()
{
    look(u"everything"_s);
    for (FigureCard* one : m_page->cards()) {
        const QString said = one->view().accessibleDescription();
        QVERIFY(said.contains(one->figure().definition));
        for (const FigureRow& row : one->figure().rows)
            QVERIFY2(said.contains(row.label + u": "_s + row.text), qPrintable(row.label));
        QVERIFY(one->view().focusPolicy() & Qt::TabFocus);
    }
    for (const TileView* tile : m_page->tiles())
        QVERIFY(tile->accessibleName().contains(tile->tile().number));
}

void tst_Dashboard::fewIncidentsHaveNoMedian()
{
    PeriodFigures few;
    for (const qint64 n : {0, 1, 4, 5}) {
        Spread spread;
        spread.n = n;
        if (n > 0)
            spread.medianHours = spread.p90Hours = spread.shortestHours = spread.longestHours = 2;
        few.statistics.timesBySeverity[Severity::High].metrics[Metric::Contain] = spread;
        const FigureData figure = timeFigure(
            {.now = few, .language = Language::English}, Chart::Contain, Metric::Contain);
        const FigureRow& row = figure.rows.front();
        QVERIFY(row.text.contains(u"n = %1"_s.arg(n)));
        QCOMPARE(row.parts.empty(), n < leastToSay);
        QCOMPARE(row.text.contains(u"too few"_s), n > 0 && n < leastToSay);
        QCOMPARE(row.cells[1] == u"–"_s, n < leastToSay);
    }
}

void tst_Dashboard::anEmptyRegisterSaysWhatThePageIsFor()
{
    cleanup();
    const QString path = m_folder.filePath(u"empty.ireg"_s);
    runIreg({u"new"_s, path, u"--organisation"_s, u"Example"_s});
    open(path);
    makePage();
    QTRY_VERIFY(!m_page->cards().front()->isVisible());
    QVERIFY(!m_page->chooser().isVisible());
}

IREG_TEST(QApplication, tst_Dashboard)
#include "tst_dashboard.moc"
