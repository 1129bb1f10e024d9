// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/factsview.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sectionstack.h"
#include "ui/main/aboutbox.h"
#include "ui/main/commandpalette.h"
#include "ui/main/helpwindow.h"
#include "ui/main/pagelist.h"
#include "ui/main/settingsdialog.h"
#include "ui/main/shortcutsheet.h"
#include "ui/main/welcomepage.h"
#include "ui/page/page.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What stands around the pages: menus, settings, help, recent files, and the room it takes.
class tst_Frame final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::setZoom(Theme::usualZoom); }
    void everyCommandStandsInAMenuAndInThePalette_data() { languages(); }
    void everyCommandStandsInAMenuAndInThePalette();
    void everyKeyOfTheWindowIsACommandOfTheList();
    void theWindowFitsASmallScreen_data() { languages(); }
    void theWindowFitsASmallScreen();
    void savingIsConfirmedOnlyWhereItIsTrue();
    void noOutputTakesTheRegistersPlace();
    void settingsTakeEffectAtOnce();
    void singleKeysCanBeTurnedOff();
    void helpIsAboutWhatIsLookedAt();
    void helpAskedForTwiceIsTheKeys();
    void aChangedKeyIsSaidEverywhereAtOnce();
    void aForgottenFileIsBackByUndo();
    void aMissingFileIsLocated();
    void aReaderIsToldWhyAndWhatStillWorks();
    void systemInformationNamesNobody();

private:
    static void languages()
    {
        QTest::addColumn<Command>("command");
        QTest::newRow("English") << Command::English;
        QTest::newRow("French") << Command::French;
    }
    static void collect(const QWidget& holder, QList<const QAction*>& found)
    {
        for (QAction* action : holder.actions()) {
            found.append(action);
            if (action->menu())
                collect(*action->menu(), found);
        }
    }
    static QList<QAction*> commands(const WindowUnderHand& hand)
    {
        QList<QAction*> all = hand.window->actions().all();
        for (QAction* action : hand.window->pages().pageActions()) {
            if (!action->isSeparator())
                all.append(action);
        }
        return all;
    }
    static QString banner(const WindowUnderHand& hand)
    {
        for (const MessageBar* bar : hand.window->findChildren<MessageBar*>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    static void press(const WindowUnderHand& hand, const QString& words)
    {
        const auto buttons = hand.window->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton* button) {
            return button->isVisible() && button->text() == words;
        });
        QVERIFY2(found != buttons.end(), qPrintable(words));
        (*found)->click();
    }
};

void tst_Frame::everyCommandStandsInAMenuAndInThePalette()
{
    QFETCH(Command, command);
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.window->actions()[command]->trigger();
    QList<const QAction*> inMenus;
    collect(*hand.window->menuBar(), inMenus);
    hand.press(QKeySequence(u"Ctrl+K"_s));
    QStringList lines;
    const auto* list = hand.find<CommandPalette>()->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    const auto all = commands(hand);
    QVERIFY(all.size() > 40);
    for (const QAction* action : all) {
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        QVERIFY2(lines.contains(QString(action->text()).remove(u'&')), qPrintable(action->text()));
    }
}

void tst_Frame::everyKeyOfTheWindowIsACommandOfTheList()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.awaitPages();
    const auto all = commands(hand);
    for (QAction* action : hand.window->findChildren<QAction*>()) {
        const bool key = !action->shortcut().isEmpty()
            && action->shortcutContext() == Qt::WindowShortcut;
        QVERIFY2(!key || all.contains(action), qPrintable(action->text()));
    }
}

void tst_Frame::theWindowFitsASmallScreen()
{
    QFETCH(Command, command);
    constexpr QSize small(1024, 700);
    WindowUnderHand hand;
    hand.open({QString(300, u'W'), u"Mail gateway down"_s});
    hand.window->actions()[command]->trigger();
    for (int page = 0; page < static_cast<int>(hand.window->actions().pages().size()); ++page)
        hand.window->pages().showPage(page);
    hand.window->pages().showIncident({1});
    QTest::qWait(200); // NOLINT: pages fill themselves when their answers are there
    const QSize least = hand.window->minimumSizeHint();
    QVERIFY2(least.width() <= small.width() && least.height() <= small.height(),
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    // Nor is a page pushed out of it by a word without end.
    const int page = hand.find<IncidentPage>()->minimumSizeHint().width();
    QVERIFY2(page <= small.width() - 250, qPrintable(QString::number(page)));
}

/// Who presses Ctrl+S out of habit is told that all is saved, or which field is not.
void tst_Frame::savingIsConfirmedOnlyWhereItIsTrue()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.press(QKeySequence(Qt::Key_Return));
    auto* page = hand.find<IncidentPage>();
    QTRY_VERIFY(page->isVisible() && page->findChild<SectionStack*>());
    RecordForm* facts = page->findChild<SectionStack*>()->facts()->form(Stage::Assess);
    const auto says = [&hand](const QString& text) {
        return std::ranges::any_of(hand.window->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(text);
        });
    };
    QTRY_VERIFY(facts->isVisible());
    QVERIFY(facts->focusField(u"reporter"_s));
    hand.type(u"Harbour office"_s);
    hand.press(QKeySequence(u"Ctrl+S"_s));
    QTRY_VERIFY(says(u"\u2713"_s));
    QVERIFY(!facts->editor(u"reporter"_s)->isDirty());
    QVERIFY(facts->focusField(u"noticed"_s));
    hand.press(QKeySequence::SelectAll);
    hand.type(u"some day"_s);
    hand.press(QKeySequence(u"Ctrl+S"_s));
    QTRY_VERIFY(!facts->editor(u"noticed"_s)->problem().isEmpty());
    QTRY_VERIFY(says(u"“"_s));
}

void tst_Frame::noOutputTakesTheRegistersPlace()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.ask.file = hand.path();
    hand.window->actions()[Command::DueCalendar]->trigger();
    QTRY_VERIFY(std::ranges::any_of(hand.window->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"example.ireg"_s)
            && label->text().size() > 30;
    }));
    QFile file(hand.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(16).startsWith("SQLite format 3"));
}

void tst_Frame::settingsTakeEffectAtOnce()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.press(QKeySequence(u"Ctrl+,"_s));
    auto* dialog = hand.find<SettingsDialog>();
    QTRY_VERIFY(dialog && dialog->isActiveWindow());
    const double before = QApplication::font().pointSizeF();
    dialog->findChild<QSpinBox*>()->setValue(150);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - before * 1.5) < 0.01);
    QCOMPARE(hand.settings->zoom(), 150);
    auto* language = dialog->findChild<QComboBox*>();
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    QTRY_COMPARE(dialog->windowTitle(), u"Réglages"_s);
    QVERIFY(hand.window->actions()[Command::French]->isChecked());
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
        box->click();
    QVERIFY(!hand.settings->opensLast());
    QVERIFY(!hand.settings->letterKeys());
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    hand.press(QKeySequence(u"Ctrl+0"_s));
    QCOMPARE(hand.settings->zoom(), 100);
    hand.press(QKeySequence(u"Ctrl++"_s));
    QCOMPARE(hand.settings->zoom(), 110);
    for (int step = 0; step < 20; ++step)
        hand.press(QKeySequence(u"Ctrl+-"_s));
    QCOMPARE(hand.settings->zoom(), 80);
}

void tst_Frame::singleKeysCanBeTurnedOff()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.settings->setLetterKeys(false);
    hand.press(QKeySequence(Qt::Key_Slash));
    QVERIFY(hand.table()->hasFocus());
    hand.settings->setLetterKeys(true);
    QTest::keyClick(hand.focus(), '/');
    QVERIFY(!hand.table()->hasFocus());
}

void tst_Frame::helpIsAboutWhatIsLookedAt()
{
    WindowUnderHand hand;
    hand.press(QKeySequence(u"F1"_s));
    QTRY_VERIFY(hand.find<HelpWindow>() && hand.find<HelpWindow>()->isActiveWindow());
    QCOMPARE(hand.find<HelpWindow>()->topic(), u"begin"_s);
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    hand.open({u"Mail gateway down"_s});
    const auto about = [&hand] {
        hand.window->actions()[Command::Help]->trigger();
        return hand.find<HelpWindow>()->topic();
    };
    QCOMPARE(about(), u"register"_s);
    hand.window->pages().showIncident({1});
    QCOMPARE(about(), u"assess"_s);
    QTest::qWait(100); // NOLINT: the page fills itself when its answer is there
    hand.find<IncidentPage>()->lookAt(Stage::Review);
    QCOMPARE(about(), u"review"_s);
    hand.awaitPages();
    for (const Page* page : hand.window->findChildren<Page*>())
        QVERIFY2(!page->whatsThis().isEmpty(), page->metaObject()->className());
}

void tst_Frame::helpAskedForTwiceIsTheKeys()
{
    WindowUnderHand hand;
    hand.press(QKeySequence(u"F1"_s));
    QTRY_VERIFY(hand.find<HelpWindow>() && hand.find<HelpWindow>()->isActiveWindow());
    hand.press(QKeySequence(u"F1"_s));
    QTRY_VERIFY(hand.find<ShortcutSheet>() && hand.find<ShortcutSheet>()->isActiveWindow());
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(!hand.find<ShortcutSheet>());
    hand.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(hand.window.get()));
    hand.press(QKeySequence(u"F1"_s)); // beside the help on the same page
    QTRY_VERIFY(hand.find<ShortcutSheet>() && hand.find<ShortcutSheet>()->isActiveWindow());
}

void tst_Frame::aChangedKeyIsSaidEverywhereAtOnce()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.press(QKeySequence(u"Ctrl+?"_s));
    QTRY_VERIFY(hand.find<ShortcutSheet>() && hand.find<ShortcutSheet>()->isActiveWindow());
    auto* sheet = hand.find<ShortcutSheet>();
    auto* list = sheet->findChild<QTreeWidget*>();
    const auto rows = list->findItems(u"Filter the register"_s, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    list->setCurrentItem(rows.front());
    hand.press(QKeySequence(Qt::Key_Return));
    QVERIFY(qobject_cast<KeyEdit*>(hand.focus()));
    hand.press(QKeySequence(u"Ctrl+N"_s));
    auto* bar = sheet->findChild<MessageBar*>();
    QVERIFY2(bar->isVisible() && bar->text().contains(u"Log incident"_s), qPrintable(bar->text()));
    hand.press(QKeySequence(u"Ctrl+J"_s));
    QVERIFY(!bar->isVisible());
    QCOMPARE(list->currentItem()->text(1), u"Ctrl+J"_s);
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    const QAction* filter = hand.window->actions()[Command::Filter];
    QVERIFY2(filter->toolTip().contains(u"Ctrl+J"_s), qPrintable(filter->toolTip()));
    QTRY_VERIFY(hand.table()->hasFocus());
    hand.press(QKeySequence(u"Ctrl+F"_s));
    QVERIFY(hand.table()->hasFocus());
    hand.press(QKeySequence(u"Ctrl+J"_s));
    const auto* line = qobject_cast<QLineEdit*>(hand.focus());
    QVERIFY(line);
    QCOMPARE(line->toolTip(), u"Ctrl+J"_s);
    hand.window->actions()[Command::Help]->trigger();
    const auto* help = hand.find<HelpWindow>()->findChild<QTextBrowser*>();
    QVERIFY2(help->toPlainText().contains(u"Ctrl+J filters"_s), qPrintable(help->toPlainText()));
    hand.start(); // as after a kill: it was kept when it was changed
    QCOMPARE(hand.window->actions()[Command::Filter]->shortcut(), QKeySequence(u"Ctrl+J"_s));
}

void tst_Frame::aForgottenFileIsBackByUndo()
{
    WindowUnderHand hand;
    hand.settings->addRecentFile(hand.path(u"one.ireg"_s));
    hand.settings->addRecentFile(hand.path(u"two.ireg"_s));
    hand.settings->pinRecentFile(hand.path(u"one.ireg"_s), true);
    const auto listed = hand.settings->recentFiles();
    QCOMPARE(listed.front(), (WindowSettings::RecentFile{hand.path(u"one.ireg"_s), true}));
    auto* list = hand.find<WelcomePage>()->findChild<QListWidget*>();
    list->setCurrentRow(1);
    list->setFocus();
    hand.press(QKeySequence(Qt::Key_Delete));
    QCOMPARE(list->count(), 1);
    QVERIFY(hand.toast().contains(u"two.ireg"_s));
    press(hand, u"Undo"_s);
    QCOMPARE(hand.settings->recentFiles(), listed);
    press(hand, u"Forget the list"_s);
    QCOMPARE(list->count(), 1); // the pinned one
    press(hand, u"Undo"_s);
    QCOMPARE(hand.settings->recentFiles(), listed);
    press(hand, u"Unpin"_s);
    QVERIFY(!hand.settings->recentFiles().front().pinned);
}

void tst_Frame::aMissingFileIsLocated()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.window->actions()[Command::CloseRegister]->trigger();
    const QString moved = hand.path(u"moved.ireg"_s);
    QVERIFY(QFile::rename(hand.path(), moved));
    Q_EMIT hand.settings->recentFilesChanged(); // as when the page is shown
    hand.ask.file = moved;
    auto* list = hand.find<WelcomePage>()->findChild<QListWidget*>();
    list->setCurrentRow(0);
    press(hand, u"Locate…"_s);
    QVERIFY(hand.window->session());
    QCOMPARE(hand.settings->lastFile(), moved);
    QCOMPARE(hand.settings->recentFiles().size(), 1U);
}

void tst_Frame::aReaderIsToldWhyAndWhatStillWorks()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    QVERIFY(hand.window->openFileForReading(hand.path()));
    QVERIFY2(banner(hand).contains(u"as was asked"_s), qPrintable(banner(hand)));
    QVERIFY2(banner(hand).contains(u"You can look, search, print and export"_s),
             qPrintable(banner(hand)));
    hand.window->pages().showIncident({1});
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    const auto greyed = [&hand] {
        const auto all = commands(hand);
        return std::ranges::count_if(all, [](const QAction* action) {
            return !action->isEnabled() && action->statusTip().contains(u"read-only"_s);
        });
    };
    QTRY_VERIFY2(greyed() > 8, qPrintable(QString::number(greyed())));
}

void tst_Frame::systemInformationNamesNobody()
{
    const QString text = systemInformation();
    QVERIFY(text.contains(QLatin1String(qVersion())));
    QVERIFY(text.contains(QLatin1String(IREG_VERSION)));
    QVERIFY(text.contains(u"SQLite: 3."_s));
    QVERIFY(!text.contains(QDir::homePath() + u'/'));
}

IREG_TEST(QApplication, tst_Frame)
#include "tst_frame.moc"
