// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/factsview.h"
#include "ui/incident/sectionstack.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_ChoiceInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsSavedOnceItIsMade_data();
    void aChoiceIsSavedOnceItIsMade();
};

void tst_ChoiceInput::aChoiceIsSavedOnceItIsMade_data()
{
    QTest::addColumn<QString>("list"); // what became of it
    QTest::addColumn<bool>("saved");   // without leaving the field
    QTest::newRow("stepped through") << u"closed"_s << false;
    QTest::newRow("stepped through, hidden before") << u"hidden"_s << false;
    QTest::newRow("stepped through, list given up before") << u"given up"_s << false;
    QTest::newRow("chosen in the list") << u"open"_s << true;
}

void tst_ChoiceInput::aChoiceIsSavedOnceItIsMade()
{
    QFETCH(QString, list);
    QFETCH(bool, saved);
    PageFixture fixture;
    const auto* sections = fixture.page->findChild<SectionStack*>();
    FieldEditor* at = sections->facts()->form(Stage::Assess)->editor(u"kind"_s);
    at->takeFocus();
    auto* combo = qobject_cast<QComboBox*>(at->focusWidget());
    QVERIFY(combo);
    const QString before = fixture.stored("kind");
    if (list == u"hidden"_s) {
        at->hide();
        at->show();
        at->takeFocus();
    } else if (list != u"closed"_s) {
        combo->showPopup();
    }
    if (list == u"given up"_s) {
        QTest::keyClick(combo->view(), Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
    QWidget* part = list == u"open"_s ? static_cast<QWidget*>(combo->view()) : combo;
    QTest::keyClick(part, Qt::Key_Home);
    QTest::keyClick(part, Qt::Key_Down);
    if (list == u"open"_s)
        QTest::keyClick(part, Qt::Key_Return);
    fixture.settle();
    QCOMPARE(fixture.stored("kind") != before, saved);
    QCOMPARE(at->isDirty(), !saved);
}

IREG_TEST(QApplication, tst_ChoiceInput)
#include "tst_choiceinput.moc"
