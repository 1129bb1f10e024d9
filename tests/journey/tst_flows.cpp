// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/demo.h"
#include "model/register/dossiers.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/incident/incidentpage.h"
#include "ui/registerpage/bulkdialog.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/registerpage/seenbefore.h"
#include "ui/reports/reportpreview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What an incident manager does on the first day, by keys alone on the demo, each with the
/// chords that it takes beside the text that is typed. More of them is a fault.
class tst_Flows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anIncidentIsLogged();
    void itIsFoundAgainTomorrow();
    void whatWasDoneIsWrittenDown();
    void severalGetAnOwner();
    void anActionIsAdded();
    void aLessonIsAdded();
    void aScreenshotIsKept();
    void theBossIsTold();
    void whatIsDueIsSeen();
    void aStageIsLookedAtAndMovedOn();
    void theQuartersListIsPrinted();
    void itWasSeenBefore();
    void whatWasDoneWrongIsTakenBack();
    void aReportIsPrinted();

private:
    void chord(const QString& keys)
    {
        ++m_chords;
        m_hand->press(QKeySequence(keys));
    }
    /// In the register whose first row, the newest incident, is the current one.
    void openNewest()
    {
        chord(u"Return"_s);
        QTRY_VERIFY(m_hand->find<IncidentPage>()->isVisible());
        QTRY_VERIFY(std::ranges::any_of(
            m_hand->window->pages().incidentActions(), [](const QAction* action) {
                return action->shortcut() == QKeySequence(u"Ctrl+Shift+A"_s) && action->isEnabled();
            }));
    }
    Dossier newest() const
    {
        const Id<Incident> shown = m_hand->find<IncidentPage>()->shown();
        const auto read = m_hand->window->session()->thread().ask(
            [shown](Register& open) { return dossier(open, shown); });
        return read.result().value();
    }
    void took(int most) const
    {
        qInfo("%s: %d chords", QTest::currentTestFunction(), m_chords);
        QVERIFY2(m_chords <= most, qPrintable(QString::number(m_chords)));
    }

    QTemporaryDir m_made;
    std::unique_ptr<WindowUnderHand> m_hand;
    int m_chords = 0;
};

void tst_Flows::initTestCase()
{
    const FakeClock clock;
    QVERIFY(makeDemo(m_made.filePath(u"demo.ireg"_s), Language::English, clock.now()));
}

void tst_Flows::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    QVERIFY(QFile::copy(m_made.filePath(u"demo.ireg"_s), m_hand->path()));
    QVERIFY(m_hand->window->openFile(m_hand->path()));
    for (QAction* page : m_hand->window->actions().pages()) {
        if (!m_hand->table()->isVisible())
            page->trigger();
    }
    QTRY_COMPARE(m_hand->rows()->rowCount(), 12);
    QTRY_VERIFY(m_hand->table()->hasFocus() && m_hand->table()->currentIndex().isValid());
    m_chords = 0;
}

void tst_Flows::anIncidentIsLogged()
{
    chord(u"Ctrl+N"_s);
    QTRY_VERIFY(m_hand->find<QuickLogDialog>()->isActiveWindow());
    m_hand->type(u"Customer sees another tenant's export"_s);
    chord(u"Alt+1"_s);
    chord(u"Ctrl+Return"_s);
    QTRY_VERIFY(m_hand->find<IncidentPage>()->isVisible());
    QTRY_COMPARE(newest().incident.kind, Kind::DataBreach);
    took(3);
}

void tst_Flows::itIsFoundAgainTomorrow()
{
    chord(u"Ctrl+K"_s);
    m_hand->type(u"laptop harbour"_s);
    QTest::qWait(400); // NOLINT: as long as a person needs to read the first line
    chord(u"Return"_s);
    QTRY_VERIFY(m_hand->find<IncidentPage>()->isVisible());
    QTRY_VERIFY(newest().incident.title.text().startsWith(u"Laptop left"_s));
    took(2);
}

void tst_Flows::whatWasDoneIsWrittenDown()
{
    openNewest();
    const auto before = newest().timeline.size();
    chord(u"Ctrl+T"_s);
    m_hand->type(u"Support called the harbour master"_s);
    chord(u"Ctrl+Return"_s);
    QTRY_COMPARE(newest().timeline.size(), before + 1);
    took(3);
}

void tst_Flows::severalGetAnOwner()
{
    chord(u"Shift+Down"_s);
    chord(u"Ctrl+Shift+M"_s);
    QTRY_VERIFY(m_hand->find<BulkDialog>() && m_hand->find<BulkDialog>()->isActiveWindow());
    chord(u"Tab"_s);
    m_hand->type(u"Odo Larkspindle"_s);
    QTest::qWait(500); // NOLINT: what will change is said first
    chord(u"Return"_s);
    QTRY_VERIFY(m_hand->toast().contains(u"incident"_s));
    took(4);
}

void tst_Flows::anActionIsAdded()
{
    openNewest();
    const auto before = newest().actions.size();
    chord(u"Ctrl+Shift+A"_s);
    m_hand->type(u"Rotate the keys"_s);
    chord(u"Ctrl+Return"_s);
    QTRY_COMPARE(newest().actions.size(), before + 1);
    took(3);
}

void tst_Flows::aLessonIsAdded()
{
    openNewest();
    const auto before = newest().lessons.size();
    chord(u"Ctrl+Shift+L"_s);
    m_hand->type(u"Test the licence server before a release"_s);
    chord(u"Ctrl+Return"_s);
    QTRY_COMPARE(newest().lessons.size(), before + 1);
    took(3);
}

void tst_Flows::aScreenshotIsKept()
{
    openNewest();
    const auto before = newest().evidence.size();
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    chord(u"Ctrl+Shift+V"_s);
    QTRY_COMPARE(newest().evidence.size(), before + 1);
    took(2);
}

void tst_Flows::theBossIsTold()
{
    QGuiApplication::clipboard()->clear();
    chord(u"Ctrl+Shift+W"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"INC-2026-0012: "_s));
    took(1);
}

void tst_Flows::whatIsDueIsSeen()
{
    for (QAction* page : m_hand->window->actions().pages()) {
        if (page->text() == DeadlinesPage::title())
            chord(page->shortcut().toString());
    }
    const auto* table = m_hand->find<DeadlinesPage>()->findChild<QTableView*>();
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QTRY_VERIFY(table->hasFocus());
    chord(u"Return"_s);
    QTRY_VERIFY(m_hand->find<IncidentPage>()->isVisible());
    took(2);
}

void tst_Flows::aStageIsLookedAtAndMovedOn()
{
    openNewest();
    chord(u"Ctrl+2"_s);
    chord(u"Ctrl+1"_s);
    chord(u"Ctrl+Shift+Return"_s); // says what is missing, or goes on
    took(4);
}

void tst_Flows::theQuartersListIsPrinted()
{
    chord(u"Ctrl+F"_s);
    for (int i = 0; i < 6 && !m_hand->focus()->accessibleName().contains(u"This quarter"_s); ++i)
        chord(u"Tab"_s);
    chord(u"Space"_s);
    chord(u"Ctrl+Shift+R"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_hand->find<ReportPreview>() && m_hand->find<ReportPreview>()->pageCount() > 0, 20'000);
    took(9);
}

void tst_Flows::itWasSeenBefore()
{
    chord(u"Ctrl+N"_s);
    QTRY_VERIFY(m_hand->find<QuickLogDialog>()->isActiveWindow());
    m_hand->type(u"Laptop left on the tram"_s);
    QTRY_VERIFY(m_hand->find<SeenBefore>()->isVisible());
    took(1);
}

void tst_Flows::whatWasDoneWrongIsTakenBack()
{
    openNewest();
    const auto before = newest().actions.size();
    chord(u"Ctrl+Shift+A"_s);
    m_hand->type(u"Twice the same"_s);
    chord(u"Ctrl+Return"_s);
    QTRY_COMPARE(newest().actions.size(), before + 1);
    QTRY_VERIFY(!m_hand->toast().isEmpty());
    chord(u"Ctrl+Z"_s);
    QTRY_COMPARE(newest().actions.size(), before);
    took(4);
}

void tst_Flows::aReportIsPrinted()
{
    openNewest();
    chord(u"Ctrl+P"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_hand->find<ReportPreview>() && m_hand->find<ReportPreview>()->pageCount() > 0, 20'000);
    took(2);
}

IREG_TEST(QApplication, tst_Flows)
#include "tst_flows.moc"
