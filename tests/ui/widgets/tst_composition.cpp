// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidenthead.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/widgets/composition.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Text that an input method has not committed yet when something saves.
class tst_Composition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(new Composition(this)); }
    void aFieldIsSavedWithIt_data();
    void aFieldIsSavedWithIt();
    void leavingTheFieldSavesIt();
    void advancingSavesIt();
    void aRecordIsAddedWithIt();
    void anIncidentIsLoggedWithIt();
    void whatIsTypedMeanwhileDoesNotEndIt();
    void aPressElsewhereEndsIt_data();
    void aPressElsewhereEndsIt();
    void closingItsWindowEndsIt();
    void whatTheInputMethodTookBackIsNotSaved();

private:
    /// As an input method does: nothing of it is the field's text yet.
    static void compose(QObject* field, const QString& word)
    {
        QInputMethodEvent event(word, {});
        QCoreApplication::sendEvent(field, &event);
    }
};

void tst_Composition::aFieldIsSavedWithIt_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("a line") << u"detection_detail"_s;
    QTest::newRow("prose") << u"summary"_s;
    QTest::newRow("a name") << u"owner"_s;
}

void tst_Composition::aFieldIsSavedWithIt()
{
    QFETCH(QString, field);
    PageFixture fixture;
    FieldEditor* editor = fixture.editor(field);
    QWidget* part = editor->focusWidget();
    fixture.type(editor, u"Kim "_s);
    compose(part, u"\u6771\u4eac"_s);
    QCOMPARE(editor->text(), u"Kim"_s);
    fixture.page->flush();
    fixture.settle();
    QCOMPARE(fixture.stored(field.toLatin1().constData()), u"Kim \u6771\u4eac"_s);
    QVERIFY(!Composition::isUnderWay(part));
    QVERIFY(!editor->isDirty());
}

void tst_Composition::leavingTheFieldSavesIt()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    FieldEditor* editor = fixture.editor(u"summary"_s);
    compose(editor->focusWidget(), u"\u6771\u4eac"_s);
    fixture.editor(u"detection_detail"_s);
    fixture.settle();
    QCOMPARE(fixture.stored("summary"), u"\u6771\u4eac"_s);
}

void tst_Composition::advancingSavesIt()
{
    PageFixture fixture;
    FieldEditor* editor = fixture.editor(u"summary"_s);
    compose(editor->focusWidget(), u"\u6771\u4eac"_s);
    fixture.page->findChild<IncidentActions*>()->at(IncidentActions::Advance)->trigger();
    fixture.settle();
    QCOMPARE(fixture.stored("summary"), u"\u6771\u4eac"_s);
}

void tst_Composition::aRecordIsAddedWithIt()
{
    PageFixture fixture;
    RecordSection* section = fixture.page->findChild<SectionStack*>()->section<TimelineEntry>();
    const auto before = fixture.dossier().timeline.size();
    fixture.page->findChild<IncidentActions*>()->at(IncidentActions::AddEntry)->trigger();
    QWidget* part = section->form()->editor(u"text"_s)->focusWidget();
    part->setFocus();
    compose(part, u"\u6771\u4eac"_s);
    QTest::keyClick(part, Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    QCOMPARE(fixture.dossier().timeline.size(), before + 1);
    const auto& timeline = fixture.dossier().timeline;
    QVERIFY(std::ranges::any_of(
        timeline, [](const TimelineEntry& entry) { return entry.text == u"\u6771\u4eac"_s; }));
}

void tst_Composition::anIncidentIsLoggedWithIt()
{
    PageFixture fixture;
    QuickLogDialog dialog(fixture.thread(), {Language::English, fixture.clock});
    dialog.begin();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* title = qobject_cast<QLineEdit*>(dialog.focusWidget());
    QVERIFY(title);
    compose(title, u"\u6771\u4eac"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    const auto isLogged = [&fixture] {
        const auto known = fixture.ask([](Register& open) { return all<Incident>(open); });
        return std::ranges::any_of(
            *known, [](const Incident& one) { return one.title.text() == u"\u6771\u4eac"_s; });
    };
    QTRY_VERIFY(isLogged()); // a button is pressed for a moment
}

/// Half of a word is no word: a field that saves itself after a while waits until it is one.
void tst_Composition::whatIsTypedMeanwhileDoesNotEndIt()
{
    PageFixture fixture;
    FieldEditor* editor = fixture.editor(u"summary"_s);
    auto* idle = editor->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(idle);
    fixture.type(editor, u"In "_s);
    compose(editor->focusWidget(), u"\u3068\u3046"_s);
    QSignalSpy turns(idle, &QTimer::timeout);
    idle->setInterval(1);
    QTRY_VERIFY(turns.size() > 2);
    fixture.settle();
    QCOMPARE(fixture.stored("summary"), QString());
    QVERIFY(Composition::isUnderWay(editor->focusWidget()));
    compose(editor->focusWidget(), {});
    QTRY_COMPARE(fixture.stored("summary"), u"In"_s);
}

void tst_Composition::aPressElsewhereEndsIt_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("on a button that takes no focus") << true;
    QTest::newRow("in the field") << false;
}

void tst_Composition::aPressElsewhereEndsIt()
{
    QFETCH(bool, elsewhere);
    QWidget window;
    QPlainTextEdit text;
    QPushButton button;
    button.setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(&text);
    column->addWidget(&button);
    window.show();
    text.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    compose(&text, u"\u6771\u4eac"_s);
    QMouseEvent press(QEvent::MouseButtonPress,
                      QPointF(2, 2),
                      QPointF(2, 2),
                      Qt::LeftButton,
                      Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(elsewhere ? static_cast<QWidget*>(&button) : text.viewport(),
                                &press);
    QCOMPARE(text.toPlainText(), elsewhere ? u"\u6771\u4eac"_s : QString());
}

void tst_Composition::closingItsWindowEndsIt()
{
    QWidget window, hint;
    QPlainTextEdit text(&window);
    hint.setAttribute(Qt::WA_ShowWithoutActivating);
    window.show();
    text.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    compose(&text, u"\u6771\u4eac"_s);
    QCloseEvent closed;
    QCoreApplication::sendEvent(&hint, &closed);
    QCOMPARE(text.toPlainText(), QString());
    QCoreApplication::sendEvent(&window, &closed);
    QCOMPARE(text.toPlainText(), u"\u6771\u4eac"_s);
}

void tst_Composition::whatTheInputMethodTookBackIsNotSaved()
{
    PageFixture fixture;
    FieldEditor* editor = fixture.editor(u"summary"_s);
    fixture.type(editor, u"In "_s);
    compose(editor->focusWidget(), u"\u6771\u4eac"_s);
    compose(editor->focusWidget(), {});
    fixture.page->flush();
    fixture.settle();
    QCOMPARE(fixture.stored("summary"), u"In"_s);
}

IREG_TEST(QApplication, tst_Composition)
#include "tst_composition.moc"
