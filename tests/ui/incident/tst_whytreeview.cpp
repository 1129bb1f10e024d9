// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/whys.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/whylist.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/recordform.h"
#include "ui/widgets/proseedit.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

/// The page with the tree in view.
class TreeUnderHand
{
public:
    explicit TreeUnderHand(Access access = Access::Write) : fixture(access)
    {
        auto* sections = fixture.page->findChild<SectionStack*>();
        view = sections->whys();
        sections->goTo(view);
        fixture.settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QWidget* at = editor() ? static_cast<QWidget*>(editor()) : view->list();
        at->setFocus();
        QTest::keyClick(at, key, held);
        fixture.settle();
    }
    ProseEdit* editor() const
    {
        return qobject_cast<ProseEdit*>(view->list()->indexWidget(view->list()->currentIndex()));
    }
    void type(const QString& text)
    {
        QVERIFY(editor());
        editor()->setPlainText(text);
    }
    QString drawn() const
    {
        QStringList lines;
        const WhyModel& rows = view->list()->rows();
        for (int row = 0; row < rows.rowCount(); ++row)
            lines.append(QString(rows.at(row).depth, u'>') + rows.at(row).answer
                         + (rows.at(row).root ? u"!"_s : QString()));
        return lines.join(u", "_s);
    }
    void add(const QString& answer)
    {
        view->ask();
        fixture.settle();
        type(answer);
        press(Qt::Key_Return);
    }
    /// By another program, of which the page hears nothing.
    void setElsewhere(const QString& answer)
    {
        auto other = Register::open(
            fixture.path(), Access::Write, {u"Kim Tran"_s, {}, {}}, fixture.clock);
        QVERIFY(other);
        QVERIFY(setFields(**other, {&typeOf<Why>(), 1}, {{u"answer"_s, answer}}, {}));
    }
    void removeFirst()
    {
        fixture.ask([](Register& open) { return removeWhy(open, {1}); });
        fixture.settle();
    }
    void choose(int row) { view->list()->setCurrentIndex(view->list()->rows().index(row)); }

    test::PageFixture fixture;
    WhyTreeView* view = nullptr;
};

} // namespace

class tst_WhyTreeView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsTypedByKeys();
    void whatIsGivenUpLeavesNothing();
    void aPersonsErrorIsRefusedInWords();
    void removingTakesAllBeneath();
    void whatIsRefusedIsTypedOn();
    void beneathAnOlderAnswerTheNextIsTyped();
    void aWhyMovesSideways();
    void theRecordedRootCauseIsTheFirstAnswer();
    void whatIsTypedIsSavedWithThePage();
    void aRefreshEndsNothingThatIsTyped();
    void aColleaguesWhyIsNotOverwritten();
    void whatIsTypedForAWhyThatIsTakenOutStays();
    void whatIsTypedBeneathAWhyThatIsTakenOutStays();
    void whatIsTypedSurvivesAKill();
    void lookingWritesNothing();
    void whatShowsNothingIsRefusedAsEmpty_data();
    void whatShowsNothingIsRefusedAsEmpty();
    void nothingIsTypedWhereNothingMayChange();
    void fiveHundredAreShown();
};

void tst_WhyTreeView::theTreeIsTypedByKeys()
{
    TreeUnderHand tree;
    tree.view->ask();
    tree.fixture.settle();
    tree.type(u"Mail stood still"_s);
    tree.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(tree.editor());
    tree.type(u"The certificate was over"_s);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"Mail stood still, >The certificate was over"_s);
    tree.press(Qt::Key_Return);
    tree.type(u"No stand-in"_s);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"Mail stood still, >The certificate was over, >No stand-in"_s);
    tree.press(Qt::Key_R);
    QCOMPARE(tree.drawn(), u"Mail stood still, >The certificate was over, >No stand-in!"_s);
    QCOMPARE(tree.fixture.stored("root_cause"), u"No stand-in"_s);
    tree.press(Qt::Key_F2);
    tree.type(u"No stand-in was named"_s);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.fixture.stored("root_cause"), u"No stand-in was named"_s);
    tree.press(Qt::Key_R);
    QCOMPARE(tree.fixture.stored("root_cause"), QString());
}

void tst_WhyTreeView::whatIsGivenUpLeavesNothing()
{
    TreeUnderHand tree;
    tree.view->ask();
    tree.fixture.settle();
    tree.type(u"Never mind"_s);
    tree.press(Qt::Key_Escape);
    QVERIFY(tree.editor()); // it asks first
    QCOMPARE(tree.editor()->toPlainText(), u"Never mind"_s);
    tree.press(Qt::Key_Escape);
    QCOMPARE(tree.drawn(), QString());
    QVERIFY(!tree.editor());
    for (const Qt::KeyboardModifiers held : {Qt::NoModifier, Qt::ShiftModifier}) {
        for (const QString& nothing : {QString(), u"\u200B\u3164 "_s}) {
            tree.view->ask();
            tree.fixture.settle();
            tree.type(nothing);
            tree.press(Qt::Key_Return, held);
            QVERIFY(tree.editor());
            tree.press(Qt::Key_Escape);
            tree.press(Qt::Key_Escape);
            QVERIFY(!tree.editor());
        }
    }
    QVERIFY(tree.fixture.dossier().whys.empty());
}

void tst_WhyTreeView::aPersonsErrorIsRefusedInWords()
{
    TreeUnderHand tree;
    tree.view->ask();
    tree.fixture.settle();
    tree.type(u"Human error"_s);
    tree.press(Qt::Key_Return);
    QSignalSpy failed(tree.view, &WhyTreeView::failed);
    tree.press(Qt::Key_R);
    QCOMPARE(tree.drawn(), u"Human error"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(u"ask once more why it was possible"_s));
}

void tst_WhyTreeView::removingTakesAllBeneath()
{
    TreeUnderHand tree;
    for (const QString& text : {u"a"_s, u"b"_s, u"c"_s}) {
        tree.view->ask();
        tree.fixture.settle();
        tree.type(text);
        tree.press(Qt::Key_Return);
    }
    QCOMPARE(tree.drawn(), u"a, >b, >>c"_s);
    tree.choose(1);
    QSignalSpy saved(tree.view, &WhyTreeView::saved);
    tree.press(Qt::Key_Delete);
    QCOMPARE(tree.drawn(), u"a"_s);
    QCOMPARE(saved.front().front().toString(), u"Removed: Y-2, with 1 beneath"_s);
    const qint64 action = saved.front().back().toLongLong();
    QVERIFY(tree.fixture.ask([action](Register& open) { return open.undo(action); }));
    QCOMPARE(tree.drawn(), u"a, >b, >>c"_s);
}

void tst_WhyTreeView::whatIsRefusedIsTypedOn()
{
    TreeUnderHand tree;
    tree.press(Qt::Key_Return);
    tree.type(u"The form allowed it"_s);
    tree.press(Qt::Key_Return);
    tree.press(Qt::Key_R);
    QSignalSpy failed(tree.view, &WhyTreeView::failed);
    tree.press(Qt::Key_F2);
    QVERIFY(tree.editor());
    tree.editor()->setPlainText(u"Human error"_s);
    tree.press(Qt::Key_Return);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(tree.editor());
    QCOMPARE(tree.editor()->toPlainText(), u"Human error"_s);
    QCOMPARE(tree.fixture.dossier().whys.front().answer, u"The form allowed it"_s);
}

void tst_WhyTreeView::beneathAnOlderAnswerTheNextIsTyped()
{
    TreeUnderHand tree;
    tree.press(Qt::Key_Return);
    tree.type(u"a"_s);
    tree.press(Qt::Key_Return);
    tree.press(Qt::Key_F2);
    tree.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(tree.editor());
    tree.type(u"b"_s);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"a, >b"_s);
}

void tst_WhyTreeView::aWhyMovesSideways()
{
    TreeUnderHand tree;
    for (const QString& text : {u"a"_s, u"b"_s}) {
        tree.press(Qt::Key_Return);
        tree.type(text);
        tree.press(Qt::Key_Return);
    }
    QCOMPARE(tree.drawn(), u"a, b"_s);
    tree.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(tree.drawn(), u"a, >b"_s);
    tree.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(tree.drawn(), u"a, b"_s);
}

void tst_WhyTreeView::theRecordedRootCauseIsTheFirstAnswer()
{
    TreeUnderHand tree;
    QVERIFY(tree.fixture.set(u"root_cause"_s, u"The disk was full"_s));
    tree.view->ask();
    tree.fixture.settle();
    QVERIFY(tree.editor());
    QCOMPARE(tree.editor()->toPlainText(), u"The disk was full"_s);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"The disk was full"_s);
}

void tst_WhyTreeView::whatIsTypedIsSavedWithThePage()
{
    TreeUnderHand tree;
    tree.view->ask();
    tree.fixture.settle();
    tree.type(u"Still typing"_s);
    tree.fixture.page->flush();
    tree.fixture.settle();
    QCOMPARE(tree.fixture.dossier().whys.size(), std::size_t{1});
}

void tst_WhyTreeView::aRefreshEndsNothingThatIsTyped()
{
    TreeUnderHand tree;
    tree.view->ask();
    tree.fixture.settle();
    tree.type(u"half a thou"_s);
    QVERIFY(tree.fixture.setElsewhere(u"title"_s, u"Another title"_s));
    tree.fixture.page->refresh();
    tree.fixture.settle();
    QVERIFY(tree.editor());
    QCOMPARE(tree.editor()->toPlainText(), u"half a thou"_s);
    QVERIFY(tree.fixture.dossier().whys.empty());
}

void tst_WhyTreeView::aColleaguesWhyIsNotOverwritten()
{
    TreeUnderHand tree;
    tree.add(u"as it was"_s);
    tree.press(Qt::Key_F2);
    tree.type(u"mine"_s);
    tree.setElsewhere(u"theirs"_s);
    QSignalSpy failed(tree.view, &WhyTreeView::failed);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.fixture.dossier().whys.front().answer, u"theirs"_s);
    QVERIFY(tree.editor());
    QCOMPARE(tree.editor()->toPlainText(), u"mine"_s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(u"theirs"_s));
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"mine"_s);
}

void tst_WhyTreeView::whatIsTypedForAWhyThatIsTakenOutStays()
{
    TreeUnderHand tree;
    tree.add(u"as it was"_s);
    tree.press(Qt::Key_F2);
    tree.type(u"precious"_s);
    tree.removeFirst();
    tree.press(Qt::Key_Return);
    QVERIFY(tree.editor());
    QCOMPARE(tree.editor()->toPlainText(), u"precious"_s);
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"precious"_s);
}

void tst_WhyTreeView::whatIsTypedBeneathAWhyThatIsTakenOutStays()
{
    TreeUnderHand tree;
    tree.add(u"as it was"_s);
    tree.press(Qt::Key_Return, Qt::ShiftModifier);
    tree.type(u"precious"_s);
    tree.removeFirst();
    QVERIFY(tree.editor());
    tree.press(Qt::Key_Return);
    QCOMPARE(tree.drawn(), u"precious"_s);
}

void tst_WhyTreeView::whatIsTypedSurvivesAKill()
{
    TreeUnderHand tree;
    tree.view->ask();
    tree.fixture.settle();
    tree.type(u"half a thou"_s);
    const auto drafts = [&tree] {
        return tree.fixture.ask([](Register& open) { return open.drafts(); }).value();
    };
    QTRY_COMPARE(drafts().size(), 1U);
    IncidentPage again(PageSetting{.thread = tree.fixture.thread(),
                                   .settings = tree.fixture.settings,
                                   .clock = tree.fixture.clock,
                                   .ask = tree.fixture.answers,
                                   .language = Language::English});
    again.resize(1200, 900);
    again.QWidget::show();
    again.show(tree.fixture.incident);
    tree.fixture.settle();
    auto* sections = again.findChild<SectionStack*>();
    sections->goTo(sections->whys());
    tree.fixture.settle();
    WhyList* list = sections->whys()->list();
    auto* typed = qobject_cast<ProseEdit*>(list->indexWidget(list->currentIndex()));
    QVERIFY(typed);
    QCOMPARE(typed->toPlainText(), u"half a thou"_s);
    tree.press(Qt::Key_Escape);
    tree.press(Qt::Key_Escape);
    QCOMPARE(drafts().size(), 0U);
}

void tst_WhyTreeView::lookingWritesNothing()
{
    TreeUnderHand tree;
    QVERIFY(tree.fixture.set(u"root_cause"_s, u"The disk was full"_s));
    tree.view->ask();
    tree.fixture.settle();
    QVERIFY(tree.editor());
    tree.fixture.page->flush();
    tree.fixture.settle();
    QVERIFY(tree.fixture.dossier().whys.empty());
}

void tst_WhyTreeView::whatShowsNothingIsRefusedAsEmpty_data()
{
    QTest::addColumn<QString>("nothing");
    QTest::newRow("blanks") << u" \u00A0"_s;
    QTest::newRow("zero width") << u"\u200B\u200D"_s;
    QTest::newRow("byte order mark") << u"a\uFEFF"_s.sliced(1);
    QTest::newRow("filler") << u"\u3164"_s;
    QTest::newRow("soft hyphen") << u"\u00AD"_s;
    QTest::newRow("blank pattern") << u"\u2800"_s;
}

void tst_WhyTreeView::whatShowsNothingIsRefusedAsEmpty()
{
    QFETCH(QString, nothing);
    test::PageFixture fixture;
    const Id<Incident> incident = fixture.incident;
    const auto why = fixture.ask([=](Register& open) {
        return addRecord(open, typeOf<Why>(), incident, {{u"answer"_s, nothing}});
    });
    QVERIFY(!why);
    QCOMPARE(why.error().place, u"answer"_s);
}

void tst_WhyTreeView::nothingIsTypedWhereNothingMayChange()
{
    TreeUnderHand tree(Access::Read);
    tree.view->ask();
    tree.fixture.settle();
    QVERIFY(!tree.editor());
    QVERIFY(!tree.view->rootButton()->isVisible());
}

void tst_WhyTreeView::fiveHundredAreShown()
{
    TreeUnderHand tree;
    const Id<Incident> incident = tree.fixture.incident;
    tree.fixture.ask([incident](Register& open) {
        for (int i = 1; i <= 500; ++i) {
            Assignments facts{{u"answer"_s, u"why %1"_s.arg(i)}};
            if (i > 1)
                facts.push_back({u"parent"_s, u"Y-%1"_s.arg(i - 1)});
            if (!addRecord(open, typeOf<Why>(), incident, facts))
                return i;
        }
        return 0;
    });
    QCOMPARE(tree.view->list()->rows().rowCount(), 500);
    QCOMPARE(tree.view->list()->rows().deepest(), 499);
    QVERIFY(!tree.view->grab().isNull());
}

IREG_TEST(QApplication, tst_WhyTreeView)
#include "tst_whytreeview.moc"
