// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/incidentactions.h"

#include <QAction>
#include <QApplication>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The form of a record that is being added.
class tst_AddingRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeCancels_data();
    void escapeCancels();
    void escapeKeepsWhatIsTyped();

private:
    static RecordSection* begin(PageFixture& fixture, int action, const RecordType& type)
    {
        if (!QTest::qWaitForWindowActive(fixture.page.get()))
            qFatal("the window does not become active");
        fixture.page->findChild<IncidentActions*>()->at(action)->trigger();
        return fixture.page->findChild<SectionStack*>()->section(type);
    }
};

void tst_AddingRecords::escapeCancels_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<const RecordType*>("type");
    QTest::newRow("an entry") << int(IncidentActions::AddEntry) << &typeOf<TimelineEntry>();
    QTest::newRow("an action") << int(IncidentActions::AddAction) << &typeOf<Action>();
    QTest::newRow("a lesson") << int(IncidentActions::AddLesson) << &typeOf<Lesson>();
}

void tst_AddingRecords::escapeCancels()
{
    QFETCH(int, action);
    QFETCH(const RecordType*, type);
    PageFixture fixture;
    RecordSection* section = begin(fixture, action, *type);
    QVERIFY(section->isAdding());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!section->isAdding());
    QCOMPARE(section->note(), QString());
}

void tst_AddingRecords::escapeKeepsWhatIsTyped()
{
    PageFixture fixture;
    RecordSection* section = begin(fixture, IncidentActions::AddAction, typeOf<Action>());
    QTest::keyClicks(QApplication::focusWidget(), u"Change the lock"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(section->isAdding());
    QCOMPARE(section->form()->editor(u"title"_s)->text(), u"Change the lock"_s);
    QVERIFY2(section->note().contains(u"not added yet"_s), qPrintable(section->note()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    QCOMPARE(fixture.dossier().actions.size(), 1U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // nothing is being added
    QCOMPARE(section->note(), QString());
}

IREG_TEST(QApplication, tst_AddingRecords)
#include "tst_addingrecords.moc"
