// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/clauses.h"
#include "model/register/deadlines.h"
#include "model/register/holidays.h"
#include "model/register/regimes.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordsection.h"

#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
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
    void theCustomerOfAClauseIsOneOfTheCatalogue();
    void aHalfTypedClauseIsThereAfterAKill();
    void aDayIsTypedRefusedAndTakenOut();
    void aDayIsPutRight();
    void aCalendarIsImportedAndUndone();
    void aTickIsSavedAtOnceAndUndone();

private:
    void showDialog();
    void elsewhere(const std::function<void(Register&)>& work);
    void showTab(int index);
    void push(const QString& text) const;
    QString cell(const QString& table, int row, int column) const;
    int rows(const QString& table) const { return view(table)->model()->rowCount(); }
    QTableView* view(const QString& table) const { return section(table)->table(); }
    RecordSection* section(const QString& type) const
    {
        return m_dialog->findChild<RecordSection*>(type);
    }
    /// Of the part that is looked at.
    FieldEditor* field(const QString& name) const
    {
        for (FieldEditor* editor : m_dialog->findChildren<FieldEditor*>(name)) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
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
    QVERIFY(m_hand->openFile(m_hand->path()));
    showDialog();
}

void tst_Contracts::showDialog()
{
    QTRY_VERIFY(m_hand->table() && m_hand->window->isActiveWindow());
    m_hand->press(QKeySequence(u"Alt+5"_s));
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

/// What another program wrote meanwhile is read when the dialog is opened.
void tst_Contracts::elsewhere(const std::function<void(Register&)>& work)
{
    m_hand->press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    {
        const auto other = Register::open(m_hand->path(), Access::Write, {}, m_hand->clock);
        QVERIFY(other);
        work(**other);
    }
    showDialog();
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
    push(u"Add clause"_s);
    QTRY_VERIFY(field(u"customer"_s)->hasFocus());
    fill(field(u"customer"_s), u"Example Clinic"_s);
    fill(field(u"number"_s), u"7.2"_s);
    m_hand->press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_COMPARE(rows(u"contract_clause"_s), 1);
    QCOMPARE(cell(u"contract_clause"_s, 0, 0), u"Example Clinic"_s);
    QCOMPARE(cell(u"contract_clause"_s, 0, 3), u"no period yet"_s);
    fill(field(u"duration"_s), u"48"_s);
    QTRY_COMPARE(cell(u"contract_clause"_s, 0, 3), u"48 hours"_s);
    push(u"Undo"_s);
    QTRY_COMPARE(cell(u"contract_clause"_s, 0, 3), u"no period yet"_s);
    push(u"Remove"_s);
    QTRY_COMPARE(rows(u"contract_clause"_s), 0);
    push(u"Undo"_s);
    QTRY_COMPARE(rows(u"contract_clause"_s), 1);
    m_hand->press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void tst_Contracts::aRefusedClauseKeepsWhatWasTyped()
{
    showTab(1);
    push(u"Add clause"_s);
    QTRY_VERIFY(field(u"customer"_s));
    fill(field(u"customer"_s), u"Example Clinic"_s);
    fill(field(u"duration"_s), u"24"_s);
    section(u"contract_clause"_s)->acceptButton()->click();
    QTRY_VERIFY(said().contains(u"number of the clause"_s));
    QCOMPARE(field(u"duration"_s)->text(), u"24"_s);
    QTRY_VERIFY(field(u"number"_s)->hasFocus());
    m_hand->press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(section(u"contract_clause"_s)->note().contains(u"not added yet"_s));
    QVERIFY(QApplication::activeModalWidget());
    fill(field(u"number"_s), u"7.2"_s);
    section(u"contract_clause"_s)->acceptButton()->click();
    QTRY_COMPARE(rows(u"contract_clause"_s), 1);
    QVERIFY(said().isEmpty());
    QTRY_COMPARE(field(u"duration"_s)->text(), u"24"_s);
    QCOMPARE(cell(u"contract_clause"_s, 0, 3), u"24 hours"_s);
    fill(field(u"number"_s), u" "_s);
    QTRY_VERIFY(said().contains(u"number of the clause"_s));
    QCOMPARE(cell(u"contract_clause"_s, 0, 2), u"7.2"_s);
    QCOMPARE(field(u"duration"_s)->text(), u"24"_s);
    m_hand->press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(field(u"number"_s)->hasFocus());
    QVERIFY(QApplication::activeModalWidget());
    push(u"Keep as it was"_s);
    QCOMPARE(field(u"number"_s)->text(), u"7.2"_s);
    QVERIFY(said().isEmpty());
}

void tst_Contracts::theCustomerOfAClauseIsOneOfTheCatalogue()
{
    elsewhere([](Register& open) {
        for (const QString& kind : {u"supplier"_s, u"customer"_s})
            QVERIFY(addRecord(open,
                              typeOf<CatalogueItem>(),
                              {},
                              {{u"kind"_s, kind}, {u"name"_s, u"Example Clinic"_s}}));
        QVERIFY(addClause(open, u"Harbour Bank"_s, {{u"number"_s, u"3"_s}}));
    });
    showTab(1);
    QTRY_COMPARE(rows(u"contract_clause"_s), 1);
    const auto* offered = field(u"customer"_s)->findChild<QCompleter*>();
    QCOMPARE(offered->completionCount(), 2);
    fill(field(u"customer"_s), u"Nobody"_s);
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(field(u"customer"_s)->text(), u"Nobody"_s);
    push(u"Keep as it was"_s);
    QCOMPARE(field(u"customer"_s)->text(), u"Harbour Bank"_s);
    fill(field(u"customer"_s), u"example clinic"_s);
    QTRY_COMPARE(cell(u"contract_clause"_s, 0, 0), u"Example Clinic"_s);
    const auto read = Register::open(m_hand->path(), Access::Read, {}, m_hand->clock);
    QCOMPARE(all<ContractClause>(**read)->front().customer.value, 2); // not the supplier
}

void tst_Contracts::aHalfTypedClauseIsThereAfterAKill()
{
    showTab(1);
    push(u"Add clause"_s);
    QTRY_VERIFY(field(u"customer"_s));
    fill(field(u"customer"_s), u"Example Clinic"_s);
    fill(field(u"text"_s), u"Within two days of"_s);
    const auto kept = [this] {
        const auto read = Register::open(m_hand->path(), Access::Read, {}, m_hand->clock);
        return (*read)->drafts()->size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), std::size_t{2}, 8000);
    const QTemporaryDir folder; // what a killed program leaves
    const QString left = folder.filePath(u"left.ireg"_s);
    QVERIFY(QFile::copy(m_hand->path(), left));
    m_hand = std::make_unique<WindowUnderHand>();
    QVERIFY(m_hand->openFile(left));
    showDialog();
    showTab(1);
    QTRY_VERIFY(section(u"contract_clause"_s)->isAdding());
    QCOMPARE(field(u"customer"_s)->text(), u"Example Clinic"_s);
    QCOMPARE(field(u"text"_s)->text(), u"Within two days of"_s);
}

void tst_Contracts::aDayIsTypedRefusedAndTakenOut()
{
    showTab(2);
    push(u"Add day"_s);
    QTRY_VERIFY(field(u"day"_s)->hasFocus());
    fill(field(u"day"_s), u"Christmas"_s);
    section(u"holiday"_s)->acceptButton()->click();
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(field(u"day"_s)->text(), u"Christmas"_s);
    fill(field(u"day"_s), u"2026-12-25"_s);
    m_hand->type(u"Christmas Day"_s);
    m_hand->press(QKeySequence(Qt::Key_Return));
    QTRY_COMPARE(rows(u"holiday"_s), 1);
    QCOMPARE(cell(u"holiday"_s, 0, 0), u"Fri 25 Dec 2026"_s);
    QCOMPARE(cell(u"holiday"_s, 0, 1), u"Christmas Day"_s);
    QTRY_VERIFY(field(u"day"_s)->text().isEmpty());
    QVERIFY(field(u"day"_s)->hasFocus()); // for the next one
    QVERIFY(said().isEmpty());
    m_hand->type(u"2026-12-25"_s);
    m_hand->press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(said().contains(u"there already"_s));
    QCOMPARE(rows(u"holiday"_s), 1);
    view(u"holiday"_s)->selectRow(0);
    view(u"holiday"_s)->setFocus();
    m_hand->press(QKeySequence(Qt::Key_Delete));
    QTRY_COMPARE(rows(u"holiday"_s), 0);
}

void tst_Contracts::aDayIsPutRight()
{
    elsewhere([](Register& open) {
        std::vector<Holiday> days(2);
        days[0].calendar = days[1].calendar = u"HOME"_s;
        days[0].day = QDate(2026, 12, 25);
        days[1].day = QDate(2026, 11, 3);
        QVERIFY(addHolidays(open, days));
    });
    showTab(2);
    QTRY_COMPARE(rows(u"holiday"_s), 2);
    QCOMPARE(cell(u"holiday"_s, 0, 0), u"Tue 3 Nov 2026"_s);
    fill(field(u"name"_s), u"Cup Day"_s);
    QTRY_COMPARE(cell(u"holiday"_s, 0, 1), u"Cup Day"_s);
    fill(field(u"day"_s), u"2026-12-26"_s);
    QTRY_COMPARE(cell(u"holiday"_s, 1, 1), u"Cup Day"_s); // it stands where its day does
    QCOMPARE(cell(u"holiday"_s, 1, 0), u"Sat 26 Dec 2026"_s);
    fill(field(u"day"_s), u" "_s);
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(cell(u"holiday"_s, 1, 0), u"Sat 26 Dec 2026"_s);
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
    QTRY_VERIFY2(rows(u"holiday"_s) == 1, qPrintable(said()));
    QTRY_VERIFY(said().isEmpty());
    auto* calendar = m_dialog->findChild<QComboBox*>(u"calendar"_s);
    QTRY_COMPARE(calendar->currentText(), u"Our own, for contracts · days: 1"_s);
    push(u"Undo"_s);
    QTRY_COMPARE(rows(u"holiday"_s), 0);
    QTRY_COMPARE(calendar->currentText(), u"Our own, for contracts · no days yet"_s);
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
