// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/settings/columnchoice.h"
#include "ui/settings/windowsettings.h"

#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_ColumnChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenComesBack();
    void theUsualColumnsComeBack();
    void thePinnedColumnCannotBeHidden();
    void aColumnOfAnotherTimeIsPassedOver();

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

IREG_TEST(QApplication, tst_ColumnChoice)
#include "tst_columnchoice.moc"
