// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"
#include "model/register/regimes.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/deadlines/deadlinespage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Laws, contracts and holidays, as a person sets them in the window.
class tst_Contracts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClauseIsAddedChangedAndTakenOut();
    void aRefusedClauseKeepsWhatWasTyped();
    void aDayIsTypedRefusedAndTakenOut();
    void aCalendarIsImportedAndUndone();
    void aTickIsSavedAtOnceAndUndone();

private:
    void showTab(int index);
    void push(const QString& text) const;
    QString cell(const QString& table, int row, int column) const;
    int rows(const QString& table) const { return view(table)->model()->rowCount(); }
    QTableView* view(const QString& table) const { return m_dialog->findChild<QTableView*>(table); }
    QWidget* field(const QString& name) const { return m_dialog->findChild<QWidget*>(name); }
    /// Types over what stands in the field, and leaves it.
    void fill(QWidget* input, const QString& text) const;
    QString said() const;

    std::unique_ptr<WindowUnderHand> m_hand;
    QWidget* m_dialog = nullptr;
};

void tst_Contracts::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    {
        const auto made = beginRegister(
            m_hand->path(),
            {.organisation = u"Example"_s, .zone = u"Australia/Sydney"_s, .jurisdictions = u"au"_s},
            {u"Kim Tran"_s, {}, {}},
            m_hand->clock);
        QVERIFY(made);
    }
    QVERIFY(m_hand->window->openFile(m_hand->path()));
    QTRY_VERIFY(m_hand->table());
    m_hand->press(QKeySequence(u"Alt+3"_s));
    auto* page = m_hand->find<DeadlinesPage>();
    QTRY_VERIFY(page->isVisible());
    m_dialog = page;
    push(u"Laws, contracts, holidays…"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    m_dialog = QApplication::activeModalWidget();
    QTRY_VERIFY(m_dialog->isActiveWindow());
}

void tst_Contracts::cleanup()
{
    m_hand.reset();
}

void tst_Contracts::showTab(int index)
{
    auto* tabs = m_dialog->findChild<QTabBar*>();
    tabs->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(tabs->hasFocus());
    for (int step = 0; step < index; ++step)
        m_hand->press(QKeySequence(Qt::Key_Right));
    QCOMPARE(tabs->currentIndex(), index);
}

void tst_Contracts::push(const QString& text) const
{
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text) {
            QTRY_VERIFY(button->isEnabled());
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

QString tst_Contracts::cell(const QString& table, int row, int column) const
{
    return view(table)->model()->index(row, column).data().toString();
}

void tst_Contracts::fill(QWidget* input, const QString& text) const
{
    input->setFocus(Qt::TabFocusReason);
    m_hand->press(QKeySequence(QKeySequence::SelectAll));
    m_hand->type(text);
    m_hand->press(QKeySequence(Qt::Key_Tab));
}

/// What a part says of a refusal.
QString tst_Contracts::said() const
{
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().startsWith(u'⚠'))
            return label->text();
    }
    return {};
}

void tst_Contracts::aClauseIsAddedChangedAndTakenOut()
{
    showTab(1);
    QTRY_VERIFY(field(u"customer"_s)->isVisible());
    fill(field(u"customer"_s), u"Example Clinic"_s);
    fill(field(u"number"_s), u"7.2"_s);
    push(u"Add clause"_s);
    QTRY_COMPARE(rows(u"clauses"_s), 1);
    QCOMPARE(cell(u"clauses"_s, 0, 0), u"Example Clinic"_s);
    QCOMPARE(cell(u"clauses"_s, 0, 3), u"no period yet"_s);
    fill(m_dialog->findChild<QSpinBox*>(), u"48"_s);
    QTRY_COMPARE(cell(u"clauses"_s, 0, 3), u"48 hours"_s);
    push(u"Undo"_s);
    QTRY_COMPARE(cell(u"clauses"_s, 0, 3), u"no period yet"_s);
    push(u"Remove"_s);
    QTRY_COMPARE(rows(u"clauses"_s), 0);
    push(u"Undo"_s);
    QTRY_COMPARE(rows(u"clauses"_s), 1);
    m_hand->press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void tst_Contracts::aRefusedClauseKeepsWhatWasTyped()
{
    showTab(1);
    QTRY_VERIFY(field(u"customer"_s)->isVisible());
    auto* duration = m_dialog->findChild<QSpinBox*>();
    fill(field(u"customer"_s), u"Example Clinic"_s);
    fill(duration, u"24"_s);
    push(u"Add clause"_s);
    QTRY_VERIFY(said().contains(u"number of the clause"_s));
    QCOMPARE(duration->value(), 24);
    QTRY_VERIFY(field(u"number"_s)->hasFocus());
    m_hand->press(QKeySequence(Qt::Key_Escape));
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(said().contains(u"not added yet"_s));
    fill(field(u"number"_s), u"7.2"_s);
    push(u"Add clause"_s);
    QTRY_COMPARE(rows(u"clauses"_s), 1);
    QVERIFY(said().isEmpty());
    QTRY_COMPARE(duration->value(), 24);
    fill(field(u"number"_s), u" "_s);
    QTRY_VERIFY(said().contains(u"number of the clause"_s));
    QCOMPARE(cell(u"clauses"_s, 0, 2), u"7.2"_s);
    QCOMPARE(duration->value(), 24);
    push(u"Cancel"_s);
    QCOMPARE(static_cast<QLineEdit*>(field(u"number"_s))->text(), u"7.2"_s);
}

void tst_Contracts::aDayIsTypedRefusedAndTakenOut()
{
    showTab(2);
    auto* day = m_dialog->findChild<QLineEdit*>(u"day"_s);
    fill(day, u"Christmas"_s);
    push(u"Add day"_s);
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(day->text(), u"Christmas"_s);
    fill(day, u"2026-12-25"_s);
    m_hand->type(u"Christmas Day"_s);
    m_hand->press(QKeySequence(Qt::Key_Return));
    QTRY_COMPARE(rows(u"holidays"_s), 1);
    QCOMPARE(cell(u"holidays"_s, 0, 0), u"Fri 25 Dec 2026"_s);
    QCOMPARE(cell(u"holidays"_s, 0, 1), u"Christmas Day"_s);
    QTRY_VERIFY(day->text().isEmpty());
    QVERIFY(said().isEmpty());
    view(u"holidays"_s)->selectRow(0);
    view(u"holidays"_s)->setFocus();
    m_hand->press(QKeySequence(Qt::Key_Delete));
    QTRY_COMPARE(rows(u"holidays"_s), 0);
}

void tst_Contracts::aCalendarIsImportedAndUndone()
{
    QFile file(m_hand->path(u"days.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\n"
               "SUMMARY:Christmas Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    showTab(2);
    m_hand->ask.file = m_hand->path(u"example.ireg"_s);
    push(u"Import .ics…"_s);
    QTRY_VERIFY(said().contains(u"line 1"_s));
    m_hand->ask.file = file.fileName();
    push(u"Import .ics…"_s);
    QTRY_COMPARE(rows(u"holidays"_s), 1);
    QTRY_VERIFY(said().isEmpty());
    auto* calendar = m_dialog->findChild<QComboBox*>(u"calendar"_s);
    QCOMPARE(calendar->currentText(), u"Our own, for contracts (HOME) · days: 1"_s);
    push(u"Undo"_s);
    QTRY_COMPARE(rows(u"holidays"_s), 0);
    QTRY_COMPARE(calendar->currentText(), u"Our own, for contracts (HOME) · no days yet"_s);
}

void tst_Contracts::aTickIsSavedAtOnceAndUndone()
{
    auto* list = m_dialog->findChild<QListWidget*>();
    QListWidgetItem* item = nullptr;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole) == u"nz-privacy-act"_s)
            item = list->item(row);
    }
    QVERIFY(item);
    list->setCurrentItem(item);
    list->setFocus();
    m_hand->press(QKeySequence(Qt::Key_Space));
    const auto asked = [this] {
        const auto read = Register::open(m_hand->path(), Access::Read, {}, m_hand->clock);
        const RuledRegime* regime = rulebook(**read)->regime(u"nz-privacy-act"_s);
        return regime && regime->enabled;
    };
    QTRY_VERIFY(m_dialog->findChild<Toast*>()->isVisible());
    QVERIFY(asked());
    push(u"Undo"_s);
    QTRY_VERIFY(!asked());
    QTRY_COMPARE(item->checkState(), Qt::Unchecked);
}

IREG_TEST(QApplication, tst_Contracts)
#include "tst_contracts.moc"
