// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"
#include "model/dossier/gate.h"
#include "model/register/dossiers.h"
#include "model/register/evidencekeeping.h"
#include "model/register/workflow.h"
#include "tests/journey/stories.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sectionstack.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordsection.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/reports/reportpreview.h"

#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The main job in the real window: log, six stages with every gap closed, lesson, close, report.
/// Keys and mouse only; the program is asked nothing behind the window's back until the end.
class tst_Journey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncidentGoesFromLogToReport_data();
    void anIncidentGoesFromLogToReport();

private:
    GapPanel* gapPanel() const { return m_hand->find<GapPanel>(); }
    SectionStack* sections() const { return m_hand->find<SectionStack>(); }
    static FieldEditor* focusedEditor();
    bool waitFor(const std::function<bool()>& fact);
    void log(const Story& story);
    void closeGaps(const Story& story);
    void closeOneGap(const Story& story);
    void addEvidence(const Story& story);
    void fillRecord(const std::vector<Typed>& fields);
    void answer(FieldEditor* editor, const std::vector<Typed>& texts);
    void pressTab();
    static void choose(QComboBox* combo, const QString& code);
    void click(QWidget* part);
    void addAction(const Story& story);
    void advance(int toStage);
    void saveReport(const QString& path);
    void check(const Story& story, const QString& pdf);
    const std::vector<Typed>& textsFor(const Story& story, const RecordType& type) const;

    std::unique_ptr<WindowUnderHand> m_hand;
    QPointer<FieldEditor> m_answered;
};

FieldEditor* tst_Journey::focusedEditor()
{
    QWidget* part = QApplication::focusWidget();
    while (part && !qobject_cast<FieldEditor*>(part))
        part = part->parentWidget();
    return qobject_cast<FieldEditor*>(part);
}

bool tst_Journey::waitFor(const std::function<bool()>& fact)
{
    return QTest::qWaitFor(fact, 8000);
}

void tst_Journey::click(QWidget* part)
{
    QTest::mouseClick(part, Qt::LeftButton);
}

void tst_Journey::log(const Story& story)
{
    m_hand->press(QKeySequence(u"Ctrl+N"_s));
    QVERIFY(waitFor([this] { return m_hand->find<QuickLogDialog>()->isActiveWindow(); }));
    m_hand->type(words(story.title));
    m_hand->press(QKeySequence(u"Ctrl+Return"_s));
    QVERIFY(waitFor([this] {
        return m_hand->find<IncidentPage>()->isVisible() && !gapPanel()->gaps().empty()
            && m_hand->window->isActiveWindow();
    }));
}

/// As somebody at the keyboard: to the first line, then down to the wanted one.
void tst_Journey::choose(QComboBox* combo, const QString& code)
{
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentData().toString() != code; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentData().toString(), code);
}

/// A list that is open over the window has the keyboard.
void tst_Journey::pressTab()
{
    QWidget* over = QApplication::activePopupWidget();
    QTest::keyClick(over ? over : m_hand->focus(), Qt::Key_Tab);
}

void tst_Journey::answer(FieldEditor* editor, const std::vector<Typed>& texts)
{
    const auto found = std::ranges::find_if(texts, [editor](const Typed& typed) {
        return editor->code() == QLatin1StringView(typed.field);
    });
    QVERIFY2(found != texts.end(), qPrintable(u"nobody said: "_s + editor->code()));
    if (auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget()))
        choose(combo, words(found->text));
    else
        m_hand->type(words(found->text));
}

void tst_Journey::fillRecord(const std::vector<Typed>& fields)
{
    for (const Typed& typed : fields) {
        for (int tabs = 0; tabs < 40; ++tabs) {
            const FieldEditor* editor = focusedEditor();
            if (editor && editor->code() == QLatin1StringView(typed.field))
                break;
            pressTab();
        }
        QVERIFY2(focusedEditor(), typed.field);
        QCOMPARE(focusedEditor()->code(), words(typed.field));
        answer(focusedEditor(), fields);
    }
}

const std::vector<Typed>& tst_Journey::textsFor(const Story& story, const RecordType& type) const
{
    if (type.is<Lesson>())
        return story.lesson;
    if (type.is<Notification>())
        return story.notification;
    if (type.is<Action>())
        return story.action;
    return story.watch;
}

void tst_Journey::addEvidence(const Story& story)
{
    const Typed& item = story.evidence.front();
    m_hand->ask.file = m_hand->path(words(item.field));
    QFile file(m_hand->ask.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(item.text);
    file.close();
    QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    QTest::keyClick(m_hand->focus(), Qt::Key_Space);
}

void tst_Journey::closeOneGap(const Story& story)
{
    QListWidget* list = gapPanel()->list();
    const Gap gap = gapPanel()->gaps().front();
    QTest::mouseClick(list->viewport(),
                      Qt::LeftButton,
                      Qt::NoModifier,
                      list->visualItemRect(list->item(0)).center());
    QCoreApplication::processEvents();
    if (gap.asked == Asked::One && gap.type->is<Evidence>())
        return addEvidence(story);
    auto* section = qobject_cast<RecordSection*>(sections()->currentWidget());
    if (section && section->isAdding()) {
        fillRecord(textsFor(story, section->plan().type()));
        return click(section->acceptButton());
    }
    if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget())) {
        QTest::keyClick(button, Qt::Key_Space);
        return;
    }
    FieldEditor* editor = focusedEditor();
    QVERIFY2(editor, qPrintable(u"leads nowhere: "_s + factCode(gap)));
    std::vector<Typed> texts = gap.type->is<Review>() ? story.review : story.facts;
    if (!gap.type->is<Incident>())
        texts.insert(texts.end(), {{"done_at", "now"}, {"checked_at", "now"}});
    m_answered = editor;
    answer(editor, texts);
    pressTab();
}

void tst_Journey::closeGaps(const Story& story)
{
    for (int round = 0; round < 80 && !gapPanel()->gaps().empty(); ++round) {
        const std::vector<Gap> before = gapPanel()->gaps();
        m_hand->clock.advance(60);
        closeOneGap(story);
        if (QTest::currentTestFailed())
            return;
        // The severity takes four answers; each is saved before the next is given.
        const bool severity = factCode(before.front()) == "severity"_L1;
        const bool closed = waitFor([&] {
            return gapPanel()->gaps() != before
                || (severity && m_answered && !m_answered->isDirty());
        });
        QVERIFY2(closed, qPrintable(u"stays open: "_s + factCode(before.front())));
        QCoreApplication::processEvents();
    }
    QVERIFY(gapPanel()->gaps().empty());
}

void tst_Journey::addAction(const Story& story)
{
    m_hand->press(QKeySequence(u"Ctrl+Shift+A"_s));
    RecordSection* actions = sections()->section<Action>();
    QVERIFY(waitFor([actions] { return actions->isAdding(); }));
    fillRecord(story.action);
    click(actions->acceptButton());
    QVERIFY(waitFor([actions] { return actions->count() == 1; }));
}

void tst_Journey::advance(int toStage)
{
    m_hand->press(QKeySequence(u"Ctrl+Shift+Return"_s));
    const QString entered = u"Stage %1 of 6"_s.arg(toStage + 1);
    QVERIFY(waitFor([&] {
        for (const QAbstractButton* button : m_hand->window->findChildren<QAbstractButton*>()) {
            if (button->accessibleName().startsWith(entered)
                && button->accessibleName().contains(u", current"_s))
                return true;
        }
        return false;
    }));
    m_hand->press(QKeySequence(u"Ctrl+%1"_s.arg(toStage + 1)));
}

void tst_Journey::saveReport(const QString& path)
{
    m_hand->press(QKeySequence(u"Ctrl+P"_s));
    auto* preview = m_hand->find<ReportPreview>();
    QVERIFY(waitFor([preview] { return preview->isActiveWindow() && preview->pageCount() > 0; }));
    m_hand->ask.file = path;
    QTest::keyClick(preview, Qt::Key_S, Qt::AltModifier);
    QVERIFY(waitFor([&path] { return QFile::exists(path); }));
    QTest::keyClick(preview, Qt::Key_Escape);
    QVERIFY(waitFor([this] { return m_hand->window->isActiveWindow(); }));
}

void tst_Journey::anIncidentGoesFromLogToReport_data()
{
    QTest::addColumn<int>("story");
    QTest::newRow("a full disk") << 0;
    QTest::newRow("a certificate's notice") << 1;
    QTest::newRow("a gateway gone") << 2;
}

void tst_Journey::anIncidentGoesFromLogToReport()
{
    QFETCH(int, story);
    const Story told = stories()[static_cast<std::size_t>(story)];
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open();
    log(told);
    for (int stage = 0; stage < 6 && !QTest::currentTestFailed(); ++stage) {
        if (stage == 4)
            addAction(told);
        m_hand->press(QKeySequence(u"Ctrl+%1"_s.arg(stage + 1)));
        closeGaps(told);
        if (stage < 5 && !QTest::currentTestFailed())
            advance(stage + 1);
    }
    if (QTest::currentTestFailed())
        return;
    m_hand->press(QKeySequence(u"Ctrl+Shift+Return"_s));
    const bool closed = waitFor([this] { return m_hand->toast().contains("closed"_L1); });
    const auto* asked = m_hand->find<DecisionBar>();
    QVERIFY2(closed,
             qPrintable(m_hand->toast() + (asked->isVisible() ? asked->text() : QString())));
    const QString pdf = m_hand->path(u"report.pdf"_s);
    saveReport(pdf);
    m_hand->window.reset();
    check(told, pdf);
    m_hand.reset();
}

/// What the file holds when the window is gone.
void tst_Journey::check(const Story& story, const QString& pdf)
{
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const auto open = Register::open(
        m_hand->path(), Access::Read, {u"Kim Tran"_s, {}, {}}, m_hand->clock);
    QVERIFY(open);
    const auto verdict = (*open)->verify(std::nullopt);
    QVERIFY(verdict);
    QVERIFY(verdict->ok());
    const auto id = incidentByReference(**open, u"INC-2026-0001"_s);
    QVERIFY(id);
    const auto known = dossier(**open, *id);
    QVERIFY(known);
    QCOMPARE(known->incident.title, words(story.title));
    QCOMPARE(known->incident.status, Status::Closed);
    QCOMPARE(known->lessons.size(), std::size_t{1});
    QCOMPARE(known->visits.size(), std::size_t{6});
    for (const StageVisit& visit : known->visits)
        QVERIFY2(visit.left && visit.bypassReason.isEmpty(), codeOf(visit.stage));
}

IREG_TEST(QApplication, tst_Journey)
#include "tst_journey.moc"
