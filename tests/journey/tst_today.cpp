// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/editing.h"
#include "model/register/records.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/actions/actionspage.h"
#include "ui/incident/incidentpage.h"
#include "ui/main/pagestack.h"
#include "ui/main/topbar.h"
#include "ui/records/recordsection.h"
#include "ui/today/daylist.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QTableView>
#include <QToolButton>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The pages Today and Actions by keyboard.
class tst_Today final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hand.reset(); }
    void whatNeedsMeLeadsToItsRecord();
    void anActionIsDoneInOneStepAndTakenBack();
    void theBarSharesWhatIsInView();

private:
    template <class Work> auto ask(Work work)
    {
        return m_hand->window->session()->thread().ask(std::move(work)).result();
    }
    void addAction(const QString& title, const QString& due, const QString& owner)
    {
        const auto added = ask([=](Register& open) {
            return addRecord(open,
                             typeOf<Action>(),
                             {1},
                             {{u"title"_s, title}, {u"due"_s, due}, {u"owner"_s, owner}});
        });
        QVERIFY(added);
    }
    static QStringList texts(const QAbstractItemView* view)
    {
        QStringList found;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            found.append(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return found;
    }
    /// What the list is narrowed by, as its page says it.
    static QStringList chipsOn(const QWidget* page)
    {
        QStringList found;
        for (const Chip* chip : page->findChildren<Chip*>()) {
            if (chip->isChecked())
                found.append(chip->text());
        }
        return found;
    }
    DayList* listNamed(const QString& name) const
    {
        for (DayList* list : m_hand->find<TodayPage>()->findChildren<DayList*>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }

    std::unique_ptr<WindowUnderHand> m_hand;
};

void tst_Today::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open({u"The ferry list was posted"_s});
    const auto owned = ask([](Register& open) {
        return setFields(open, {&typeOf<Incident>(), 1}, {{u"owner"_s, u"Kim Tran"_s}}, {});
    });
    QVERIFY(owned);
    addAction(u"Call the printer"_s, u"2026-10-01"_s, u"Sam Okoro"_s);
    addAction(u"Fold the maps"_s, u"2026-10-05"_s, u"Sam Okoro"_s);
    addAction(u"Paint the pier"_s, u"2026-10-01"_s, u"Kim Tran"_s);
}

void tst_Today::whatNeedsMeLeadsToItsRecord()
{
    m_hand->press(QKeySequence(u"Alt+1"_s));
    auto* page = m_hand->find<TodayPage>();
    QTRY_VERIFY(page->isVisible());
    DayList* now = listNamed(u"Needs you now"_s);
    DayList* week = listNamed(u"This week"_s);
    QTRY_COMPARE(texts(now),
                 QStringList{u"1 d late, Finish A-1 Call the printer, "
                             "INC-2026-0001 The ferry list was posted, action"_s});
    QCOMPARE(texts(week),
             QStringList{u"Mon 5 Oct, Finish A-2 Fold the maps, "
                         "INC-2026-0001 The ferry list was posted, action"_s});
    QCOMPARE(page->count()->number, 1);
    QVERIFY(page->count()->urgent);
    QTRY_VERIFY(now->hasFocus());
    m_hand->press(QKeySequence(Qt::Key_Down));
    QTRY_VERIFY2(week->hasFocus(), qPrintable(QApplication::focusWidget()->accessibleName()));
    m_hand->press(QKeySequence(Qt::Key_Up));
    QVERIFY(now->hasFocus());
    m_hand->press(QKeySequence(Qt::Key_Return));
    auto* incident = m_hand->find<IncidentPage>();
    QTRY_VERIFY(incident->isVisible());
    const auto sections = incident->findChildren<RecordSection*>();
    const auto actions = std::ranges::find_if(
        sections, [](const RecordSection* section) { return section->plan().type().is<Action>(); });
    QTRY_VERIFY((*actions)->isVisible());
    QCOMPARE((*actions)->currentId(), 1);
    m_hand->press(QKeySequence(u"Alt+Left"_s));
    QTRY_VERIFY(page->isVisible());
    // What others have to do is not mine, and is shown where it is asked for.
    auto* everybody = page->findChild<QAbstractButton*>(u"everybody"_s);
    everybody->click();
    QCOMPARE(texts(now).size(), 2);
    QCOMPARE(page->count()->number, 1);
}

void tst_Today::anActionIsDoneInOneStepAndTakenBack()
{
    auto* page = m_hand->find<ActionsPage>();
    QTRY_COMPARE(page->count()->number, 3);
    m_hand->press(QKeySequence(u"Alt+3"_s));
    QTRY_VERIFY(page->isVisible());
    auto* table = page->findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(page->count()->number, 3);
    const auto what = [table](int row) { return table->model()->index(row, 1).data().toString(); };
    QCOMPARE(what(0), u"A-1 Call the printer"_s);
    QCOMPARE(what(2), u"A-2 Fold the maps"_s);
    m_hand->press(QKeySequence(u"Ctrl+C"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\tA-1 Call the printer\t"_s));
    m_hand->press(QKeySequence(u"Ctrl+Shift+D"_s));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_COMPARE(m_hand->toast(), u"A-1 is done"_s);
    m_hand->press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    // What is over is found again, and one that a filter leaves out is shown. After A-1 was done
    // the next one was chosen, and stayed so.
    m_hand->press(QKeySequence(u"Ctrl+Shift+D"_s));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(chipsOn(page), QStringList{u"Open 2"_s});
    QVERIFY(page->reveal({&typeOf<Action>(), 3}));
    QCOMPARE(chipsOn(page), QStringList{u"Done 1"_s});
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(what(0), u"A-3 Paint the pier"_s);
    QVERIFY(!page->reveal({&typeOf<Incident>(), 1}));
    table->setFocus();
    m_hand->press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(m_hand->find<IncidentPage>()->isVisible());
}

void tst_Today::theBarSharesWhatIsInView()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    QToolButton* share = nullptr;
    for (QToolButton* button : hand.find<TopBar>()->findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Copy where we stand"_s)
            share = button;
    }
    QVERIFY(share && share->isEnabled());
    const auto copied = [&] {
        QGuiApplication::clipboard()->clear();
        share->click();
        QTest::qWait(50); // NOLINT: an answer that must not come
        return QGuiApplication::clipboard()->text();
    };
    QTRY_VERIFY(copied().startsWith(u"INC-2026-0002: "_s));
    hand.press(QKeySequence(u"Alt+4"_s)); // a page without an incident that is chosen
    QTRY_VERIFY(!hand.table()->isVisible());
    QCOMPARE(copied(), QString());
    QVERIFY(hand.toast().contains(u"Choose an incident first"_s));
    hand.window->pages().showIncident({1});
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QTRY_VERIFY(copied().startsWith(u"Mail gateway down"_s)
                || copied().contains(u"INC-2026-0001"_s));
}

IREG_TEST(QApplication, tst_Today)
#include "tst_today.moc"
