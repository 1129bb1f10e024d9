// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/checklist.h"
#include "model/register/editing.h"
#include "model/register/evidencecheck.h"
#include "model/register/records.h"
#include "model/register/workflow.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/factsview.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/sectionstack.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/stagebar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_IncidentPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aFieldIsSavedWhenItIsLeft_data();
    void aFieldIsSavedWhenItIsLeft();
    void whatCannotBeIsRefusedBesideTheFieldAndKept_data();
    void whatCannotBeIsRefusedBesideTheFieldAndKept();
    void proseIsSavedAfterAPause();
    void textTypedWithoutAPauseIsKeptAsADraft();
    void aHalfTypedTimeIsNotSavedByAPause();
    void aTimeIsReadWhileItIsTyped();
    void aFieldWrittenOnceAsksWhyItIsCorrected();
    void aGapDisappearsWhenItsFactIsSaved();
    void theBarSaysEachStagesState();
    void advancingWithGapsAsksForAReason();
    void recordsAreAddedAndChangedInOneForm();
    void aRefusedRecordKeepsWhatWasTyped();
    void aDroppedFileBecomesEvidence();
    void anImportedLocationWaitsForAPerson();
    void everyListKeepsItsModelsPromises();
    void aReaderChangesNothing();
    void theWaiverOfAFactCanBeGiven();
    void whatOnePersonDidAloneWaitsForAnother();
    void everyFactThatAnswersAnItemHasAPlace();

private:
    FieldEditor* editor(const QString& field, Stage stage = Stage::Assess)
    {
        return m_fixture->editor(field, stage);
    }
    void type(FieldEditor* editor, const QString& text) { PageFixture::type(editor, text); }
    SectionStack* sections() { return m_fixture->page->findChild<SectionStack*>(); }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_IncidentPage::init()
{
    m_fixture = std::make_unique<PageFixture>();
}

void tst_IncidentPage::whatOnePersonDidAloneWaitsForAnother()
{
    const auto shown = [this] {
        QStringList words;
        for (const Badge* badge : m_fixture->page->findChildren<Badge*>())
            words.append(badge->accessibleName());
        return words.join(u'|').contains(u"second person pending"_s);
    };
    const auto confirming = [this] {
        return m_fixture->page->findChild<IncidentActions*>()->at(IncidentActions::ConfirmSecond);
    };
    QVERIFY(m_fixture->ask([](Register& open) {
        return setFields(open, {&typeOf<RegisterProfile>(), 1}, {{u"four_eyes"_s, u"yes"_s}}, {});
    }));
    QVERIFY(m_fixture->set(u"owner"_s, u"Kim Tran"_s));
    QVERIFY(m_fixture->set(u"severity"_s, u"critical"_s, u"It is"_s));
    QVERIFY(!shown() && !confirming()->isEnabled());
    {
        auto other = Register::open(
            m_fixture->path(), Access::Write, {u"Kim Tran"_s, {}, {}}, m_fixture->clock);
        QVERIFY(other);
        QVERIFY(setFields(**other,
                          {&typeOf<Incident>(), m_fixture->incident.value},
                          {{u"severity"_s, u"low"_s}},
                          u"It is not"_s));
    }
    m_fixture->page->refresh();
    m_fixture->settle();
    QVERIFY(shown() && confirming()->isEnabled());
    confirming()->trigger();
    auto* bar = m_fixture->page->findChild<DecisionBar*>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(bar->findChild<QLineEdit*>(), Qt::Key_Return);
    m_fixture->settle();
    QVERIFY(!shown() && !confirming()->isEnabled());
    const Dossier known = m_fixture->dossier();
    QCOMPARE(known.nameOf(known.confirmations.front().confirmedBy), u"Sam Okoro"_s);
    QVERIFY(known.confirmations.front().confirmed.has_value());
}

/// But the reference, which answers by itself.
void tst_IncidentPage::everyFactThatAnswersAnItemHasAPlace()
{
    QSet<QString> fields;
    for (const Regime& regime : shippedRegimes().regimes) {
        for (const auto& [step, items] : regime.contents) {
            Notification notice;
            notice.regime = regime.id;
            notice.step = step;
            for (const ChecklistItem& item : checklist(regime, {}, notice, {}))
                fields.insert(item.field);
        }
    }
    fields -= {QString(), u"reference"_s};
    QVERIFY(fields.size() > 10);
    for (const QString& field : fields)
        QVERIFY2(sections()->facts()->stageWith(field, Stage::Assess), qPrintable(field));
}

void tst_IncidentPage::aFieldIsSavedWhenItIsLeft_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("code") << Stage::Assess << u"kind"_s << u"data-breach"_s << u"data-breach"_s;
    QTest::newRow("prose") << Stage::Assess << u"summary"_s << u"Rows of <b>B</b>"_s
                           << u"Rows of <b>B</b>"_s;
    QTest::newRow("person") << Stage::Assess << u"owner"_s << u"Ida Vance"_s << u"Ida Vance"_s;
    QTest::newRow("time of day") << Stage::Assess << u"aware_at"_s << u"08:15"_s
                                 << u"2026-10-02T08:15:00+10:00"_s;
    QTest::newRow("time in UTC") << Stage::Assess << u"occurred_from"_s << u"2026-10-01T20:00Z"_s
                                 << u"2026-10-01T20:00:00Z"_s;
    QTest::newRow("a day") << Stage::Assess << u"occurred_to"_s << u"2026-10-01"_s
                           << u"2026-10-01"_s;
    QTest::newRow("a while ago") << Stage::Contain << u"contained_at"_s << u"-2h"_s
                                 << u"2026-10-02T15:40:00+10:00"_s;
    QTest::newRow("number") << Stage::Evaluate << u"individuals"_s << u"214"_s << u"214"_s;
    QTest::newRow("line") << Stage::Evaluate << u"countries"_s << u"AU, NZ"_s << u"AU, NZ"_s;
}

void tst_IncidentPage::aFieldIsSavedWhenItIsLeft()
{
    QFETCH(Stage, stage);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QSignalSpy undo(m_fixture->page.get(), &IncidentPage::undoOffered);
    FieldEditor* at = editor(field, stage);
    type(at, typed);
    QVERIFY(at->isDirty());
    QTest::keyClick(at->focusWidget(), Qt::Key_Tab);
    m_fixture->settle();
    QCOMPARE(m_fixture->stored(field.toLatin1().constData()), stored);
    QVERIFY(!at->isDirty());
    QCOMPARE(undo.size(), 1);
    QVERIFY(undo.front().at(1).toLongLong() > 0);
}

void tst_IncidentPage::whatCannotBeIsRefusedBesideTheFieldAndKept_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("no time") << Stage::Assess << u"noticed"_s << u"2026-02-31 10:00"_s
                             << u"2026-02-31 10:00"_s;
    QTest::newRow("the clocks went forward: both readings")
        << Stage::Assess << u"occurred_from"_s << u"2026-10-04 02:30"_s << u"+11:00"_s;
    QTest::newRow("the clocks went back: both readings")
        << Stage::Assess << u"occurred_from"_s << u"2026-04-05 02:30"_s << u"+11:00"_s;
    QTest::newRow("no number") << Stage::Evaluate << u"individuals"_s << u"many"_s << u"many"_s;
}

void tst_IncidentPage::whatCannotBeIsRefusedBesideTheFieldAndKept()
{
    QFETCH(Stage, stage);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const QString before = m_fixture->stored(field.toLatin1().constData());
    FieldEditor* at = editor(field, stage);
    type(at, typed);
    QTest::keyClick(at->focusWidget(), Qt::Key_Return);
    m_fixture->settle();
    QVERIFY2(at->problem().contains(said), qPrintable(at->problem()));
    QCOMPARE(at->text(), typed);
    QCOMPARE(m_fixture->stored(field.toLatin1().constData()), before);
}

void tst_IncidentPage::proseIsSavedAfterAPause()
{
    FieldEditor* at = editor(u"summary"_s);
    type(at, u"Rows of another tenant"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->stored("summary"), u"Rows of another tenant"_s, 6000);
    QVERIFY(at->focusWidget()->hasFocus());
}

void tst_IncidentPage::textTypedWithoutAPauseIsKeptAsADraft()
{
    FieldEditor* at = editor(u"summary"_s);
    const auto drafts = [this] {
        type(editor(u"summary"_s), u"x"_s); // no pause
        return m_fixture->ask([](Register& open) { return open.drafts(); })->size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), std::size_t{1}, 8000);
    QVERIFY(at->isDirty());
    QCOMPARE(m_fixture->stored("summary"), QString());
}

void tst_IncidentPage::aHalfTypedTimeIsNotSavedByAPause()
{
    FieldEditor* time = editor(u"aware_at"_s);
    type(time, u"2026"_s);
    // The pause after which prose is saved has passed once this has been saved by it.
    FieldEditor* prose = sections()->facts()->form(Stage::Assess)->editor(u"summary"_s);
    auto* edit = prose->findChild<QPlainTextEdit*>();
    edit->insertPlainText(u"later"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->stored("summary"), u"later"_s, 6000);
    QCOMPARE(m_fixture->stored("aware_at"), QString());
    QCOMPARE(time->text(), u"2026"_s);
}

void tst_IncidentPage::aTimeIsReadWhileItIsTyped()
{
    FieldEditor* at = editor(u"aware_at"_s);
    type(at, u"yesterday 17:30"_s);
    m_fixture->settle();
    bool read = false;
    for (const QLabel* label : at->findChildren<QLabel*>())
        read = read || (label->isVisible() && label->text().contains("17:30"_L1));
    QVERIFY(read);
}

void tst_IncidentPage::aFieldWrittenOnceAsksWhyItIsCorrected()
{
    QVERIFY(m_fixture->set(u"aware_at"_s, u"08:00"_s));
    FieldEditor* at = editor(u"aware_at"_s);
    type(at, u"2026-10-02 09:00"_s);
    QTest::keyClick(at->focusWidget(), Qt::Key_Return);
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("aware_at"), u"2026-10-02T08:00:00+10:00"_s);
    QVERIFY(at->correctionReason()->isVisible());
    QTest::mouseClick(at->correctionButton(), Qt::LeftButton);
    QTest::keyClicks(at->correctionReason(), u"The log says nine"_s);
    QTest::mouseClick(at->correctionButton(), Qt::LeftButton);
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("aware_at"), u"2026-10-02T09:00:00+10:00"_s);
    QVERIFY(!at->correctionReason()->isVisible());
    QCOMPARE(m_fixture->dossier().timeline.back().text, u"The log says nine"_s);
}

void tst_IncidentPage::aGapDisappearsWhenItsFactIsSaved()
{
    auto* list = m_fixture->page->findChild<GapPanel*>()->list();
    const int before = list->count();
    QVERIFY(before > 3);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    QWidget* focused = m_fixture->page->focusWidget();
    auto* combo = qobject_cast<QComboBox*>(focused);
    QVERIFY(combo);
    combo->setCurrentIndex(2);
    Q_EMIT combo->activated(2);
    QTest::keyClick(combo, Qt::Key_Tab);
    m_fixture->settle();
    QCOMPARE(list->count(), before - 1);
}

void tst_IncidentPage::theBarSaysEachStagesState()
{
    const Id<Incident> id = m_fixture->incident;
    m_fixture->clock.advance(60);
    QVERIFY(m_fixture->ask([id](Register& open) {
        return advance(open, id, Stage::Evaluate, u"Twelve hours only"_s);
    }));
    const auto* bar = m_fixture->page->findChild<StageBar*>();
    const auto name = [bar](int step) { return bar->button(step)->accessibleName(); };
    const Dossier known = m_fixture->dossier();
    const auto missing = [&known](Stage stage) {
        return QString::number(gaps(known, stage, QDate(2026, 10, 2)).size());
    };
    QCOMPARE(name(0), u"Stage 1 of 6, Assess, left with "_s + missing(Stage::Assess) + u" gaps"_s);
    QCOMPARE(name(1), u"Stage 2 of 6, Contain, skipped"_s);
    QCOMPARE(name(2),
             u"Stage 3 of 6, Evaluate, current, now · "_s + missing(Stage::Evaluate) + u" to do"_s);
    QCOMPARE(name(3), u"Stage 4 of 6, Notify, not entered"_s);
    QVERIFY(bar->button(1)->toolTip().contains(u"Twelve hours only"_s));
}

void tst_IncidentPage::advancingWithGapsAsksForAReason()
{
    auto* bar = m_fixture->page->findChild<DecisionBar*>();
    QTest::keyClick(m_fixture->page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    m_fixture->page->pageActions().front()->trigger();
    m_fixture->settle();
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->acceptButton()->isEnabled());
    QTest::keyClicks(bar->reason(), u"The regulator's clock runs"_s);
    QTest::keyClick(bar->reason(), Qt::Key_Return);
    m_fixture->settle();
    const Dossier known = m_fixture->dossier();
    QCOMPARE(known.incident.stage, Stage::Contain);
    QCOMPARE(known.visits.front().bypassReason, u"The regulator's clock runs"_s);
    QVERIFY(!bar->isVisible());
    // The page goes along.
    QCOMPARE(m_fixture->page->findChild<StageBar*>()->lookedAt(), 1);
    QVERIFY(
        m_fixture->page->findChild<GapPanel*>()->list()->accessibleName().startsWith(u"Contain"_s));
}

void tst_IncidentPage::recordsAreAddedAndChangedInOneForm()
{
    RecordSection* actions = sections()->section<Action>();
    sections()->goTo(actions);
    QTest::mouseClick(actions->addButton(), Qt::LeftButton);
    QVERIFY(actions->isAdding());
    FieldEditor* title = actions->form()->editor(u"title"_s);
    QVERIFY(title->focusWidget()->hasFocus());
    QTest::keyClicks(title->focusWidget(), u"Filter every export by tenant"_s);
    FieldEditor* due = actions->form()->editor(u"due"_s);
    due->takeFocus();
    QTest::keyClicks(due->focusWidget(), u"2026-09-30"_s);
    QTest::mouseClick(actions->acceptButton(), Qt::LeftButton);
    m_fixture->settle();
    QVERIFY(!actions->isAdding());
    QCOMPARE(actions->count(), 1);
    QCOMPARE(actions->lateCount(), 1);
    FieldEditor* owner = actions->form()->editor(u"owner"_s);
    owner->takeFocus();
    QTest::keyClicks(owner->focusWidget(), u"Ida Vance"_s);
    QTest::keyClick(owner->focusWidget(), Qt::Key_Return);
    m_fixture->settle();
    const Dossier known = m_fixture->dossier();
    QCOMPARE(known.actions.front().title, u"Filter every export by tenant"_s);
    QCOMPARE(known.actions.front().due, QDate(2026, 9, 30));
    QCOMPARE(known.nameOf(known.actions.front().owner), u"Ida Vance"_s);
}

void tst_IncidentPage::aRefusedRecordKeepsWhatWasTyped()
{
    RecordSection* actions = sections()->section<Action>();
    sections()->goTo(actions);
    actions->startAdding();
    QTest::keyClicks(actions->form()->editor(u"title"_s)->focusWidget(), u"Rotate keys"_s);
    FieldEditor* due = actions->form()->editor(u"due"_s);
    due->takeFocus();
    QTest::keyClicks(due->focusWidget(), u"2026-13-01"_s);
    QTest::mouseClick(actions->acceptButton(), Qt::LeftButton);
    m_fixture->settle();
    QVERIFY(actions->isAdding());
    QVERIFY(!due->problem().isEmpty());
    QCOMPARE(due->text(), u"2026-13-01"_s);
    QCOMPARE(actions->form()->editor(u"title"_s)->text(), u"Rotate keys"_s);
    QCOMPARE(m_fixture->dossier().actions.size(), std::size_t{0});
}

void tst_IncidentPage::aDroppedFileBecomesEvidence()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"access.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("GET /export\n");
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPoint middle = m_fixture->page->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_fixture->page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_fixture->page.get(), &drop);
    m_fixture->settle();
    const Dossier known = m_fixture->dossier();
    QCOMPARE(known.evidence.size(), std::size_t{1});
    QCOMPARE(known.evidence.front().name, u"access.log"_s);
    QCOMPARE(known.evidence.front().size, 12);
}

void tst_IncidentPage::anImportedLocationWaitsForAPerson()
{
    Evidence evidence;
    evidence.incident = m_fixture->incident;
    evidence.name = u"disk.img"_s;
    evidence.sha256 = QByteArray(32, 'x');
    evidence.held = false;
    evidence.location = u"/elsewhere/disk.img"_s;
    QVERIFY(m_fixture->ask([evidence](Register& open) {
        return open.act("imported", [&](Door& door) -> Result<void> {
            door.put(evidence);
            return {};
        });
    }));
    m_fixture->settle();
    const auto unconfirmed = [this] {
        return m_fixture->ask([](Register& open) {
            return unconfirmedLocations(open, *all<Evidence>(open))->size();
        });
    };
    QCOMPARE(unconfirmed(), 1);
    RecordSection* section = sections()->section<Evidence>();
    sections()->goTo(section);
    section->table()->selectRow(0);
    QPushButton* confirm = nullptr;
    for (QPushButton* button : section->findChildren<QPushButton*>()) {
        if (button->text() == u"Confirm location…"_s)
            confirm = button;
    }
    QVERIFY(confirm);
    confirm->click();
    auto* bar = m_fixture->page->findChild<DecisionBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(unconfirmed(), 1);
    bar->acceptButton()->click();
    m_fixture->settle();
    QCOMPARE(unconfirmed(), 0);
}

void tst_IncidentPage::everyListKeepsItsModelsPromises()
{
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const RecordSection* section : sections()->findChildren<RecordSection*>()) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            section->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    QVERIFY(testers.size() > 10);
    const Id<Incident> id = m_fixture->incident;
    const auto note = [&](const QString& at, const QString& text) {
        return m_fixture->ask([=](Register& open) {
            return addRecord(open, typeOf<TimelineEntry>(), id, {{u"at"_s, at}, {u"text"_s, text}});
        });
    };
    QVERIFY(note(u"2026-10-02 10:00"_s, u"second"_s));
    QVERIFY(note(u"2026-10-02 09:00"_s, u"first"_s));
    QVERIFY(note(u"2026-10-02 12:00"_s, u"taken back"_s));
    QVERIFY(m_fixture->ask([](Register& open) { return open.undo(std::nullopt); }));
    const auto third = note(u"2026-10-02 11:00"_s, u"third"_s);
    QVERIFY(third);
    const RecordRef ref{&typeOf<TimelineEntry>(), third->id};
    QVERIFY(m_fixture->ask([ref](Register& open) {
        return setFields(open, ref, {{u"at"_s, u"2026-10-02 08:00"_s}}, QString());
    }));
    QStringList order;
    const auto* model = sections()->section<TimelineEntry>()->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        order.append(model->index(row, 2).data().toString());
    QCOMPARE(order, QStringList({u"third"_s, u"first"_s, u"second"_s}));
}

void tst_IncidentPage::aReaderChangesNothing()
{
    m_fixture = std::make_unique<PageFixture>(Access::Read);
    FieldEditor* at = editor(u"detection_detail"_s);
    QTest::keyClicks(at->focusWidget(), u"typed"_s);
    QCOMPARE(at->text(), QString());
    QVERIFY(!at->toolTip().isEmpty());
    for (QAction* action : m_fixture->page->pageActions()) {
        const bool changes = action->text().contains("Add"_L1)
            || action->text().contains("dvance"_L1);
        QVERIFY(!changes || !action->isEnabled());
    }
    QVERIFY(!sections()->section<Action>()->addButton()->isEnabled());
}

void tst_IncidentPage::theWaiverOfAFactCanBeGiven()
{
    FieldEditor* waiver =
        sections()->facts()->form(Stage::Assess)->editor(u"aware_at_none_reason"_s);
    QVERIFY(!waiver->isVisible());
    QVERIFY(sections()->facts()->form(Stage::Assess)->focusField(u"aware_at_none_reason"_s));
    QTest::keyClicks(waiver->focusWidget(), u"Nobody knows yet"_s);
    QTest::keyClick(waiver->focusWidget(), Qt::Key_Return);
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("aware_at_none_reason"), u"Nobody knows yet"_s);
}

IREG_TEST(QApplication, tst_IncidentPage)
#include "tst_incidentpage.moc"
