// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/editing.h"
#include "model/register/records.h"
#include "model/vulnerability/vulnerability.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/main/pagetable.h"
#include "ui/main/statusline.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/recordsection.h"
#include "ui/registerpage/registerpage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The page of vulnerabilities, as a person uses it in the window.
class tst_Vulnerabilities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hand.reset(); }
    void whatIsOverdueSaysSo();
    void theAgreedDayStandsBeforeTheRanks();
    void fixedIsOnePress();
    void theIncidentsThatCameThroughItAreNamed();
    void anEmptyClipboardPastesNothing();
    void theFootCountsBeforeAnythingIsTouched();

private:
    VulnerabilitiesPage* page() const { return m_hand->find<VulnerabilitiesPage>(); }
    RecordSection* section() const
    {
        const auto all = page()->findChildren<RecordSection*>();
        const auto found = std::ranges::find_if(
            all, [](const RecordSection* one) { return one->plan().type().is<Vulnerability>(); });
        return found == all.end() ? nullptr : *found;
    }
    QString cell(int column) const
    {
        return section()->table()->model()->index(0, column).data().toString();
    }
    template <class Work> auto ask(Work work)
    {
        return m_hand->window->session()->thread().ask(std::move(work)).result();
    }
    /// Found on a day long ago or of late, with an effect that gives 30 days.
    qint64 add(const QString& found)
    {
        const auto added = ask([found](Register& open) {
            return addRecord(open,
                             typeOf<Vulnerability>(),
                             {},
                             {{u"title"_s, u"Old library"_s},
                              {u"found_at"_s, found},
                              {u"confidentiality"_s, u"high"_s}});
        });
        return added ? added->id : 0;
    }
    void set(const RecordRef& ref, const QString& field, const QString& text)
    {
        QVERIFY(ask([&](Register& open) { return setFields(open, ref, {{field, text}}, {}); }));
    }

    enum Column { Title, Rank, State, Owner, Due };
    std::unique_ptr<WindowUnderHand> m_hand;
};

void tst_Vulnerabilities::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open({u"Customer data seen by a stranger"_s});
    const auto table = pageTable();
    const auto place = std::ranges::find(table, &VulnerabilitiesPage::title, &PageEntry::title)
        - table.begin();
    m_hand->window->pages().showPage(static_cast<int>(place));
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(section()->addButton()->isEnabled()); // what there is was read
}

void tst_Vulnerabilities::whatIsOverdueSaysSo()
{
    add(u"2020-01-01"_s);
    QTRY_COMPARE(section()->count(), 1);
    QCOMPARE(cell(State), u"Overdue"_s);
    QCOMPARE(cell(Rank), u"High"_s);
    QCOMPARE(page()->count()->number, 1);
}

void tst_Vulnerabilities::theAgreedDayStandsBeforeTheRanks()
{
    const qint64 id = add(u"2020-01-01"_s);
    QTRY_COMPARE(section()->count(), 1);
    QVERIFY(cell(Due).contains(u"31 Jan 2020"_s));
    set({&typeOf<Vulnerability>(), id}, u"due"_s, u"2090-05-01"_s);
    QTRY_VERIFY(cell(Due).contains(u"2090"_s));
    QCOMPARE(cell(State), u"Open"_s);
}

void tst_Vulnerabilities::fixedIsOnePress()
{
    const qint64 id = add(u"2020-01-01"_s);
    QTRY_COMPARE(section()->count(), 1);
    for (QPushButton* button : section()->findChildren<QPushButton*>()) {
        if (button->text() == u"Fixed"_s)
            button->click();
    }
    QTRY_COMPARE(cell(State), u"Fixed"_s);
    const auto stored = ask([id](Register& open) {
        return storedRow(open, {&typeOf<Vulnerability>(), id});
    });
    QVERIFY(recordOf<Vulnerability>(id, 0, stored->row)->fixed.has_value());
    QCOMPARE(page()->count()->number, 0);
}

void tst_Vulnerabilities::theIncidentsThatCameThroughItAreNamed()
{
    const qint64 id = add(u"2020-01-01"_s);
    QTRY_COMPARE(section()->count(), 1);
    QVERIFY(section()->note().isEmpty());
    set({&typeOf<Incident>(), 1}, u"vulnerability"_s, publicId(Id<Vulnerability>{id}));
    m_hand->showRegister();
    WindowUnderHand::press(QKeySequence(u"Alt+7"_s)); // it is read again when it is looked at
    QTRY_VERIFY(section()->note().contains(u"INC-"_s));
}

void tst_Vulnerabilities::anEmptyClipboardPastesNothing()
{
    add(u"2020-01-01"_s);
    QTRY_COMPARE(section()->count(), 1);
    QGuiApplication::clipboard()->clear();
    QVERIFY(section()->form()->focusField(u"notes"_s));
    auto* notes = qobject_cast<QPlainTextEdit*>(WindowUnderHand::focus());
    QVERIFY(notes);
    WindowUnderHand::type(u"seen"_s);
    WindowUnderHand::press(QKeySequence::Paste);
    QCOMPARE(notes->toPlainText(), u"seen"_s);
    QGuiApplication::clipboard()->setText(u" twice\nand more"_s);
    WindowUnderHand::press(QKeySequence::Paste);
    QCOMPARE(notes->toPlainText(), u"seen twice\nand more"_s);
}

void tst_Vulnerabilities::theFootCountsBeforeAnythingIsTouched()
{
    const auto counts = [this] {
        const auto labels = m_hand->find<StatusLine>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"1 of 1 "_s);
        });
    };
    QVERIFY(!counts()); // no incidents are listed here
    const auto table = pageTable();
    const auto list = std::ranges::find(table, &RegisterPage::title, &PageEntry::title);
    m_hand->window->pages().showPage(static_cast<int>(list - table.begin()));
    QTRY_VERIFY(counts());
}

IREG_TEST(QApplication, tst_Vulnerabilities)
#include "tst_vulnerabilities.moc"
