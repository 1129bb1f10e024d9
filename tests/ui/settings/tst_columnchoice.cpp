// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/itemmodels/lessonlist.h"
#include "ui/lessons/lessonspage.h"
#include "ui/settings/columnchoice.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/columnkeeper.h"

#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_ColumnChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenComesBack();
    void theUsualColumnsComeBack();
    void thePinnedColumnCannotBeHidden();
    void aColumnOfAnotherTimeIsPassedOver();
    void whatIsBoldIsMeasuredBold();
    void whatIsReadAsAWholeIsNotCut();
    void widthsThatNobodySetAreNotKept();
    void aDraggedWidthComesBack();
    void aHiddenColumnLeavesNoGap();

private:
    enum Column { Number, Name, Owner, Bought, Count };

    /// Four columns; the last is not among the usual ones.
    ColumnChoice* choose(QTableView& view)
    {
        m_model.setHorizontalHeaderLabels({u"No."_s, u"Name"_s, u"Owner"_s, u"Bought"_s});
        view.setModel(&m_model);
        return new ColumnChoice(view,
                                m_settings,
                                {.table = u"tools"_s,
                                 .names = {u"number"_s, u"name"_s, u"owner"_s, u"bought"_s},
                                 .pinned = Name,
                                 .usual = [&view] {
                                     for (int i = 0; i < Count; ++i) {
                                         QHeaderView* header = view.horizontalHeader();
                                         header->moveSection(header->visualIndex(i), i);
                                         view.setColumnHidden(i, i == Bought);
                                     }
                                 }});
    }
    static QAction* entry(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    static void toggle(ColumnChoice* choice, const QString& text)
    {
        QMenu menu;
        choice->fill(menu);
        QVERIFY2(entry(menu, text), qPrintable(text));
        entry(menu, text)->trigger();
    }

    /// The page of lessons, with one in it, as it is after a start.
    std::unique_ptr<LessonsPage> lessons();
    static QTableView* tableOf(const LessonsPage& page) { return page.findChild<QTableView*>(); }
    static bool isFull(const QTableView& table)
    {
        return table.horizontalHeader()->length() == table.viewport()->width();
    }
    static ColumnChoice* choiceOf(const LessonsPage& page)
    {
        return page.findChild<ColumnChoice*>();
    }
    static void dragEdge(const LessonsPage& page, int column, int by);
    std::vector<ColumnLayout> kept() const { return m_fixture->settings.columns(u"lessons"_s); }

    std::unique_ptr<PageFixture> m_fixture;
    QTemporaryDir m_folder;
    WindowSettings m_settings{m_folder.filePath(u"window.ini"_s)};
    QStandardItemModel m_model;
};

void tst_ColumnChoice::whatIsChosenComesBack()
{
    QTableView first;
    ColumnChoice* choice = choose(first);
    QVERIFY(first.isColumnHidden(Bought));
    toggle(choice, u"Bought"_s);
    toggle(choice, u"Owner"_s);
    first.setColumnWidth(Bought, 177);
    first.horizontalHeader()->moveSection(3, 0);
    QTableView second;
    choose(second);
    QVERIFY(!second.isColumnHidden(Bought));
    QVERIFY(second.isColumnHidden(Owner));
    QCOMPARE(second.columnWidth(Bought), 177);
    QCOMPARE(second.horizontalHeader()->visualIndex(Bought), 0);
}

void tst_ColumnChoice::theUsualColumnsComeBack()
{
    QTableView view;
    ColumnChoice* choice = choose(view);
    view.setColumnHidden(Bought, false);
    view.setColumnHidden(Number, true);
    toggle(choice, u"Usual columns"_s);
    QVERIFY(view.isColumnHidden(Bought));
    QVERIFY(!view.isColumnHidden(Number));
    QTableView again;
    choose(again);
    QVERIFY(again.isColumnHidden(Bought));
}

void tst_ColumnChoice::thePinnedColumnCannotBeHidden()
{
    m_settings.setColumns(u"tools"_s, {{u"name"_s, 0, true}, {u"number"_s, 0, true}});
    QTableView view;
    ColumnChoice* choice = choose(view);
    QVERIFY(!view.isColumnHidden(Name));
    QVERIFY(view.isColumnHidden(Number));
    QMenu menu;
    choice->fill(menu);
    QVERIFY(!entry(menu, u"Name"_s));
    QVERIFY(entry(menu, u"No."_s) && !entry(menu, u"No."_s)->isChecked());
}

void tst_ColumnChoice::aColumnOfAnotherTimeIsPassedOver()
{
    m_settings.setColumns(u"tools"_s, {{u"colour"_s, 90, false}, {u"owner"_s, 91, false}});
    QTableView view;
    choose(view);
    QCOMPARE(view.columnWidth(Owner), 91);
    QCOMPARE(view.horizontalHeader()->visualIndex(Owner), 0);
}

void tst_ColumnChoice::whatIsBoldIsMeasuredBold()
{
    QStandardItemModel model(1, 2);
    QTableView table;
    table.setModel(&model);
    QFont bold = table.font();
    bold.setBold(true);
    const QString words = u"Overdue since a long time"_s;
    model.setItem(0, 0, new QStandardItem(words));
    new ColumnKeeper(table, {60, ColumnKeeper::sharing});
    table.resize(900, 200);
    table.show();
    QTRY_VERIFY(isFull(table));
    const int plain = table.columnWidth(0);
    model.item(0, 0)->setFont(bold);
    const int more = QFontMetrics(bold).horizontalAdvance(words)
        - table.fontMetrics().horizontalAdvance(words);
    QVERIFY(more > 0);
    QTRY_COMPARE(table.columnWidth(0), plain + more);
}

/// However little room there is; what is empty asks for none, and the rest says most.
void tst_ColumnChoice::whatIsReadAsAWholeIsNotCut()
{
    QStandardItemModel model(1, 4);
    QTableView table;
    table.setModel(&model);
    const QString time = u"29 Sep 2026, 10:40"_s;
    const QString story = u"A long story that nobody reads to its end in a single line"_s;
    for (const auto& [column, text] :
         {std::pair(0, time), std::pair(2, story), std::pair(3, story)})
        model.setItem(0, column, new QStandardItem(text));
    new ColumnKeeper(table,
                     {ColumnKeeper::whole, ColumnKeeper::sharing, ColumnKeeper::sharing, 20});
    const QFontMetrics metrics = table.fontMetrics();
    for (const int width : {330, 900, 2400}) {
        table.resize(width, 200);
        table.show();
        QTRY_VERIFY(table.columnWidth(0) > metrics.horizontalAdvance(time));
        QTRY_COMPARE(table.columnWidth(1), table.horizontalHeader()->sectionSizeHint(1));
        QVERIFY(table.columnWidth(2) >= table.columnWidth(3));
    }
    QTRY_VERIFY(table.columnWidth(3) > metrics.horizontalAdvance(story));
    QTRY_VERIFY(isFull(table));
}

std::unique_ptr<LessonsPage> tst_ColumnChoice::lessons()
{
    if (!m_fixture) {
        m_fixture = std::make_unique<PageFixture>();
        const auto added = m_fixture->ask([id = m_fixture->incident](Register& open) {
            return addRecord(open,
                             typeOf<Lesson>(),
                             id,
                             {{u"statement"_s, u"Ask twice"_s}, {u"target"_s, u"tool"_s}});
        });
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }
    auto page = std::make_unique<LessonsPage>(PageSetting{.thread = m_fixture->thread(),
                                                          .settings = m_fixture->settings,
                                                          .clock = m_fixture->clock,
                                                          .ask = m_fixture->answers});
    page->resize(1100, 500);
    page->show();
    m_fixture->settle();
    return page;
}

/// By the window, as a person does: what the mouse holds is known to the whole program.
void tst_ColumnChoice::dragEdge(const LessonsPage& page, int column, int by)
{
    const QHeaderView* header = tableOf(page)->horizontalHeader();
    const int edge = header->sectionViewportPosition(column) + header->sectionSize(column) - 1;
    const QPoint from = header->viewport()->mapTo(&page, QPoint(edge, header->height() / 2));
    QWindow* window = page.windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QTest::mouseMove(window, from + QPoint(by, 0));
    QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(by, 0));
}

void tst_ColumnChoice::widthsThatNobodySetAreNotKept()
{
    auto page = lessons();
    QTRY_VERIFY(isFull(*tableOf(*page)));
    page->resize(1000, 500);
    QTRY_VERIFY(isFull(*tableOf(*page)));
    QVERIFY(kept().empty());
}

void tst_ColumnChoice::aDraggedWidthComesBack()
{
    auto page = lessons();
    QTableView* table = tableOf(*page);
    QTRY_VERIFY(isFull(*table));
    const int usual = table->columnWidth(LessonList::Owner);
    dragEdge(*page, LessonList::Owner, 37);
    QCOMPARE(table->columnWidth(LessonList::Owner), usual + 37);
    page = lessons();
    table = tableOf(*page);
    page->resize(1050, 500);
    QTRY_VERIFY(isFull(*table));
    QCOMPARE(table->columnWidth(LessonList::Owner), usual + 37);
    toggle(choiceOf(*page), u"Usual columns"_s);
    QTRY_COMPARE(table->columnWidth(LessonList::Owner), usual);
    page->resize(1000, 500);
    QTRY_VERIFY(isFull(*table));
    QVERIFY(kept().empty());
}

void tst_ColumnChoice::aHiddenColumnLeavesNoGap()
{
    auto page = lessons();
    QTRY_VERIFY(isFull(*tableOf(*page)));
    const int usual = tableOf(*page)->columnWidth(LessonList::Owner);
    toggle(choiceOf(*page), u"Owner"_s);
    QTRY_VERIFY(isFull(*tableOf(*page)));
    for (const ColumnLayout& column : kept())
        QCOMPARE(column.width, 0);
    page = lessons();
    QTableView* table = tableOf(*page);
    QTRY_VERIFY(isFull(*table));
    QVERIFY(table->isColumnHidden(LessonList::Owner));
    toggle(choiceOf(*page), u"Owner"_s);
    QTRY_COMPARE(table->columnWidth(LessonList::Owner), usual);
    QTRY_VERIFY(isFull(*table));
    m_fixture->settings.setColumns(u"lessons"_s, {});
}

IREG_TEST(QApplication, tst_ColumnChoice)
#include "tst_columnchoice.moc"
