// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/checklist.h"
#include "model/register/assessing.h"
#include "model/register/notifications.h"
#include "model/register/regimes.h"
#include "model/register/workflow.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/contentsview.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/historyview.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/parttabs.h"
#include "ui/incident/sectionstack.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/main/translation.h"
#include "ui/widgets/difftext.h"
#include "ui/widgets/menukey.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whenedit.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What is done on the incident's page, and how it stays within reach.
class tst_IncidentDoing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        Theme::setZoom(Theme::usualZoom);
    }

    void theHistoryOfAFieldIsAskedForWhereItIsTyped_data();
    void theHistoryOfAFieldIsAskedForWhereItIsTyped();
    void historyHasNoLineThatSaysNothing();
    void historyTellsFromWhatToWhat();
    void whatIsSentIncompleteIsAskedAbout();
    void whatSaysAllIsAskedWhenAlone();
    void aLessonIsAppliedOnceSomethingShowsIt();
    void lawsInOneLineAreAnsweredTogether();
    void nothingIsAskedOnAnotherIncidentsPage();
    void nothingIsTypedBeforeItIsRead();
    void aCancelledAdvanceIsForgotten();
    void thePlainQuestionSaysWhatTheLawsDecide();
    void everyPartIsAPaneForTheKeyboard();
    void largeTextMakesThePageHigherNotWider_data();
    void largeTextMakesThePageHigherNotWider();

private:
    template <class Widget> Widget* find() const { return m_fixture->page->findChild<Widget*>(); }
    void bind(const QStringList& regimes)
    {
        QVERIFY(m_fixture->ask([&](Register& open) { return adoptRegimes(open, regimes); }));
    }
    /// A notice that must be sent and says nothing yet.
    Id<Notification> notice()
    {
        m_fixture->set(u"aware_at"_s, u"2026-10-02 10:00"_s);
        bind({u"eu-gdpr-controller"_s});
        m_fixture->ask([id = m_fixture->incident](Register& open) {
            return assess(open,
                          id,
                          {u"eu-gdpr-controller"_s},
                          {{u"answer"_s, u"triggered"_s}, {u"reason"_s, u"Read the law"_s}});
        });
        return m_fixture->dossier().notifications.front().id;
    }
    bool isSent(Id<Notification> id)
    {
        const Dossier known = m_fixture->dossier();
        return std::ranges::find(known.notifications, id, &Notification::id)->sent.has_value();
    }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_IncidentDoing::theHistoryOfAFieldIsAskedForWhereItIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("a line") << u"detection_detail"_s;
    QTest::newRow("long text") << u"summary"_s;
    QTest::newRow("a choice") << u"detected_by"_s;
    QTest::newRow("a time") << u"noticed"_s;
}

void tst_IncidentDoing::theHistoryOfAFieldIsAskedForWhereItIsTyped()
{
    QFETCH(QString, field);
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->page.get()));
    FieldEditor* editor = m_fixture->editor(field);
    QWidget* typed = QApplication::focusWidget();
    MenuKey menuKey;
    qApp->installEventFilter(&menuKey);
    QTest::keyClick(typed, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(editor->historyAction()));
    menu->close();
    m_fixture->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->page.get()));
    editor->historyAction()->trigger();
    m_fixture->settle();
    auto* view = find<HistoryView>();
    QVERIFY(view->isVisible());
    QCOMPARE(QApplication::focusWidget(), view->table());
    QTest::keyClick(view->table(), Qt::Key_Escape);
    QVERIFY(!view->isVisible());
    QCOMPARE(QApplication::focusWidget(), typed);
}

/// What was put into a record says that it was made.
void tst_IncidentDoing::historyHasNoLineThatSaysNothing()
{
    const auto added = m_fixture->ask([id = m_fixture->incident](Register& open) {
        return addRecord(open, typeOf<Action>(), id, {{u"title"_s, u"Ask twice"_s}});
    });
    QVERIFY(added);
    m_fixture->page->show(m_fixture->incident);
    auto* stack = find<SectionStack>();
    stack->goTo(stack->historyView());
    m_fixture->settle();
    const QAbstractItemModel* lines = stack->historyView()->table()->model();
    QStringList became;
    for (int row = 0; row < lines->rowCount(); ++row)
        became.append(lines->index(row, HistoryModel::Became).data().toString());
    QVERIFY(became.contains(u"Ask twice"_s));
    QVERIFY2(!became.contains(u"(made)"_s), qPrintable(became.join(u", "_s)));
}

void tst_IncidentDoing::historyTellsFromWhatToWhat()
{
    QVERIFY(m_fixture->set(u"summary"_s, u"One mail went to a customer."_s));
    QVERIFY(m_fixture->set(u"summary"_s, u"One letter went to a customer of ours."_s));
    m_fixture->editor(u"summary"_s)->historyAction()->trigger();
    m_fixture->settle();
    auto* view = find<HistoryView>();
    const QAbstractItemModel* lines = view->table()->model();
    const auto cell = [lines](int row, int column) {
        return lines->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 1), u"Sam Okoro"_s);
    QCOMPARE(cell(0, 4), u"One mail went to a customer."_s);
    QCOMPARE(cell(0, 5), u"One letter went to a customer of ours."_s);
    QCOMPARE(view->difference()->toPlainText(), u"One mailletter went to a customer of ours."_s);
    QCOMPARE(view->difference()->spoken(), u"Removed: “mail”. Added: “letter”, “of ours”."_s);
    view->table()->selectRow(1);
    QCOMPARE(view->difference()->spoken(), u"Added: “One mail went to a customer.”."_s);
}

void tst_IncidentDoing::whatIsSentIncompleteIsAskedAbout()
{
    const Id<Notification> id = notice();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->page.get()));
    auto* bar = find<DecisionBar>();
    auto* duties = find<ObligationsView>();
    duties->send(id);
    m_fixture->settle();
    QVERIFY(bar->isVisible());
    QVERIFY(!isSent(id));
    QCOMPARE(QApplication::focusWidget(), bar->cancelButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // goes back and completes
    QVERIFY(!bar->isVisible());
    QVERIFY(find<ContentsView>()->isVisible());
    QVERIFY(find<ContentsView>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!isSent(id));
    duties->send(id);
    m_fixture->settle();
    bar->acceptButton()->click();
    m_fixture->settle();
    QVERIFY(isSent(id));
}

void tst_IncidentDoing::whatSaysAllIsAskedWhenAlone()
{
    const Id<Notification> id = notice();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->page.get()));
    Assignments texts;
    const Dossier known = m_fixture->dossier();
    for (const NamedItem& one :
         noticeContents(known.rules, known.incident, known.notifications.front(), known.contents))
        texts.push_back({one.item.item, u"As far as is known"_s});
    QVERIFY(texts.size() > 3);
    texts.pop_back();
    QVERIFY(m_fixture->ask(
        [id, texts](Register& open) { return answerContents(open, id, texts, QDate()); }));
    m_fixture->settle();
    auto* bar = find<DecisionBar>();
    auto* duties = find<ObligationsView>();
    duties->send(id);
    m_fixture->settle();
    bar->cancelButton()->click(); // back to what is missing
    QTest::keyClicks(QApplication::focusWidget(), u"As far as is known"_s);
    duties->send(id); // what was just typed counts
    m_fixture->settle();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->acceptButton()->text(), u"Record as sent"_s);
    QCOMPARE(bar->time()->text(), u"now"_s);
    QCOMPARE(QApplication::focusWidget(), bar->time()->line());
    bar->time()->line()->selectAll();
    QTest::keyClicks(bar->time()->line(), u"+2h"_s);
    QTest::keyClick(bar->time()->line(), Qt::Key_Return);
    m_fixture->settle();
    QVERIFY(bar->isVisible()); // it is still to come, and what was typed stays
    QCOMPARE(bar->time()->text(), u"+2h"_s);
    QVERIFY(!isSent(id));
    bar->time()->line()->selectAll();
    QTest::keyClicks(bar->time()->line(), u"-10min"_s);
    QTest::keyClick(bar->time()->line(), Qt::Key_Return);
    m_fixture->settle();
    QVERIFY(isSent(id));
    const Notification sent = m_fixture->dossier().notifications.front();
    QCOMPARE(sent.sent->utc(), m_fixture->clock.now().addSecs(-600));
}

void tst_IncidentDoing::aLessonIsAppliedOnceSomethingShowsIt()
{
    QVERIFY(m_fixture->ask([id = m_fixture->incident](Register& open) {
        return addRecord(open, typeOf<Lesson>(), id, {{u"statement"_s, u"Ask twice"_s}});
    }));
    auto* section = find<SectionStack>()->section<Lesson>();
    section->showRecord(1, {});
    m_fixture->settle();
    const auto buttons = section->findChildren<QPushButton*>();
    const auto applied = std::ranges::find(buttons, u"Applied"_s, &QPushButton::text);
    QVERIFY(applied != buttons.end());
    (*applied)->click();
    auto* bar = find<DecisionBar>();
    QVERIFY(bar->isVisible() && !bar->acceptButton()->isEnabled());
    QCOMPARE(m_fixture->dossier().lessons.front().state, LessonState::Identified);
    bar->reason()->setText(u"In the manual"_s);
    bar->acceptButton()->click();
    m_fixture->settle();
    const Lesson lesson = m_fixture->dossier().lessons.front();
    QCOMPARE(lesson.state, LessonState::Applied);
    QCOMPARE(lesson.appliedProof, u"In the manual"_s);
    QVERIFY(lesson.applied && lesson.appliedBy && !lesson.verified);
}

void tst_IncidentDoing::lawsInOneLineAreAnsweredTogether()
{
    QVERIFY(m_fixture->set(u"personal_data"_s, u"yes"_s));
    bind({u"au-ndb"_s, u"uk-gdpr"_s, u"nz-privacy-act"_s});
    m_fixture->page->lookAt(Stage::Evaluate);
    QListWidget* list = find<GapPanel>()->list();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(u"UK GDPR"_s))
            Q_EMIT list->itemActivated(list->item(row));
    }
    QVERIFY(find<DecisionBar>()->isVisible());
    QCOMPARE(find<DecisionBar>()->text(), u"One answer for these 3"_s);
}

void tst_IncidentDoing::nothingIsAskedOnAnotherIncidentsPage()
{
    const Id<Notification> id = notice();
    const Id<Incident> other = m_fixture->log(u"A bag was left on the ferry"_s);
    auto* bar = find<DecisionBar>();
    // The page turns to another one before what was asked for has been read.
    m_fixture->page->show(other);
    find<ObligationsView>()->send(id);
    m_fixture->settle();
    QVERIFY(!bar->isVisible());
    QVERIFY(!isSent(id));
    m_fixture->page->show(m_fixture->incident);
    m_fixture->settle();
    m_fixture->page->show(other);
    find<GapPanel>()->advanceButton()->click();
    m_fixture->settle();
    QVERIFY(!bar->isVisible());
}

void tst_IncidentDoing::nothingIsTypedBeforeItIsRead()
{
    const Id<Incident> other = m_fixture->log(u"A bag was left on the ferry"_s);
    QSemaphore release;
    m_fixture->hold(release);
    m_fixture->page->show(other);
    QTRY_VERIFY(!m_fixture->page->isEnabled());
    release.release();
    QTRY_VERIFY(m_fixture->page->isEnabled());
    QTRY_VERIFY(find<GapPanel>()->list()->hasFocus());
}

void tst_IncidentDoing::aCancelledAdvanceIsForgotten()
{
    auto* bar = find<DecisionBar>();
    QTest::keyClick(m_fixture->page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    find<GapPanel>()->advanceButton()->click();
    m_fixture->settle();
    QVERIFY(bar->isVisible());
    bar->cancelButton()->click();
    m_fixture->page->lookAt(Stage::Review);
    // Somebody else moves it on: the page stays with what is looked at.
    QVERIFY(m_fixture->ask([id = m_fixture->incident](Register& open) {
        return advance(open, id, std::nullopt, u"Nothing more to find out"_s);
    }));
    QCOMPARE(find<StageBar>()->lookedAt(), static_cast<int>(Stage::Review));
}

void tst_IncidentDoing::thePlainQuestionSaysWhatTheLawsDecide()
{
    FieldEditor* plain = m_fixture->editor(u"notify_required"_s, Stage::Evaluate);
    QCOMPARE(plain->text(), u"unknown"_s);
    notice();
    m_fixture->page->lookAt(Stage::Evaluate);
    QCOMPARE(plain->text(), u"yes"_s);
    QVERIFY(!plain->focusProxy()->focusProxy()->isEnabled());
}

void tst_IncidentDoing::everyPartIsAPaneForTheKeyboard()
{
    const auto shown = [this] {
        QList<QWidget*> panes = m_fixture->page->panes();
        panes.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
        return panes;
    };
    QCOMPARE(shown().size(), 6); // head, stages, to do, parts, facts, reading
    QVERIFY(m_fixture->ask([id = m_fixture->incident](Register& open) {
        return addRecord(open, typeOf<Action>(), id, {{u"title"_s, u"Change the lock"_s}});
    }));
    find<SectionStack>()->goTo(find<SectionStack>()->section<Action>());
    QCOMPARE(shown().size(), 7); // a list and a record
    for (QWidget* pane : shown())
        QVERIFY(m_fixture->page->isAncestorOf(pane));
}

void tst_IncidentDoing::largeTextMakesThePageHigherNotWider_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    for (const int width : {1280, 1600}) {
        QTest::addRow("English, %d", width) << Language::English << width;
        QTest::addRow("French, %d", width) << Language::French << width;
    }
}

/// The left pane takes its part of the window.
void tst_IncidentDoing::largeTextMakesThePageHigherNotWider()
{
    QFETCH(Language, language);
    QFETCH(int, width);
    constexpr int leftPane = 470;
    notice();
    Translation translation;
    translation.set(language);
    m_fixture->page->setLanguage(language);
    Theme::setZoom(200);
    m_fixture->page->resize(width - leftPane, 700);
    m_fixture->settle();
    auto* parts = find<SectionStack>();
    QStringList wide;
    for (int part = 0; part < parts->count(); ++part) {
        parts->goTo(parts->widget(part));
        QCoreApplication::processEvents();
        const int least = parts->widget(part)->minimumSizeHint().width();
        if (least > width - leftPane - 48)
            wide.append(u"%1: %2"_s.arg(parts->tabs()->text(part)).arg(least));
    }
    translation.set(Language::English);
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u"; "_s)));
    QVERIFY2(m_fixture->page->minimumSizeHint().width() <= width - leftPane,
             qPrintable(QString::number(m_fixture->page->minimumSizeHint().width())));
}

IREG_TEST(QApplication, tst_IncidentDoing)
#include "tst_incidentdoing.moc"
