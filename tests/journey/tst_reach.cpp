// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentpage.h"
#include "ui/lessons/lessonspage.h"
#include "ui/main/newregisterdialog.h"
#include "ui/main/welcomepage.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/widgets/stagebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// That everything can be reached by the keyboard, has a name, and speaks the chosen language.
class tst_Reach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void noTwoActionsShareAKey_data();
    void noTwoActionsShareAKey();
    void menusHaveNoTwoEqualLetters_data();
    void menusHaveNoTwoEqualLetters();
    void whatTakesTheFocusHasAName_data();
    void whatTakesTheFocusHasAName();
    void everyLawOfTheDataCanBeChosen();
    void noLabelShowsItsMnemonic();
    void aWidgetWithoutANameIsFound();
    void tabGoesRoundThePage();
    void aSwitchOfLanguageLeavesNoEnglish();
    void aFrenchKeyboardReachesWhatDigitsReach();

private:
    static QStringList nameless(const QWidget* top);
    static void allNamed(const QWidget* top)
    {
        const QStringList found = nameless(top);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }
    static void speak(WindowUnderHand& hand, Command language)
    {
        hand.window->actions()[language]->trigger();
        QCoreApplication::processEvents(); // widgets hear of it by a posted event
    }
    static QStringList texts(const QWidget* top);
    static void languages()
    {
        QTest::addColumn<Command>("command");
        QTest::newRow("English") << Command::English;
        QTest::newRow("French") << Command::French;
    }
};

void tst_Reach::noTwoActionsShareAKey_data()
{
    languages();
}

void tst_Reach::noTwoActionsShareAKey()
{
    QFETCH(Command, command);
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.awaitPages();
    speak(hand, command);
    QMap<QString, const QObject*> taken;
    const auto take = [&taken](const QKeySequence& key, const QObject* by) {
        if (key.isEmpty())
            return;
        const QString name = key.toString();
        QVERIFY2(!taken.contains(name) || taken[name] == by, qPrintable(name));
        taken[name] = by;
    };
    for (const QAction* action : hand.window->findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            for (const QKeySequence& key : action->shortcuts())
                take(key, action);
    }
    QVERIFY(taken.size() > 15);
    for (const char* wipesText : {"Ctrl+U", "Ctrl+E", "Ctrl+H"})
        QVERIFY(!taken.contains(QLatin1String(wipesText)));
}

void tst_Reach::menusHaveNoTwoEqualLetters_data()
{
    languages();
}

void tst_Reach::menusHaveNoTwoEqualLetters()
{
    QFETCH(Command, command);
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    speak(hand, command);
    for (const QMenu* menu : hand.window->findChildren<QMenu*>()) {
        QString letters;
        for (const QAction* action : menu->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            const QString letter = at < 0 ? QString() : action->text().mid(at + 1, 1).toLower();
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(action->text()));
            letters += letter;
        }
    }
}

QStringList tst_Reach::nameless(const QWidget* top)
{
    QStringList found;
    for (QWidget* widget : top->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(top) || (widget->focusPolicy() & Qt::TabFocus) == 0
            || !widget->isEnabled() || widget->inherits("QComboBoxListView")
            || widget->inherits("QTabBar"))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QLatin1String(widget->metaObject()->className()) + u' '
                         + widget->objectName() + u" in "_s
                         + QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

void tst_Reach::whatTakesTheFocusHasAName_data()
{
    languages();
}

void tst_Reach::whatTakesTheFocusHasAName()
{
    QFETCH(Command, command);
    WindowUnderHand hand;
    hand.settings->addRecentFile(hand.path(u"gone.ireg"_s));
    speak(hand, command);
    allNamed(hand.window.get()); // the welcome page
    hand.open({u"Mail gateway down"_s});
    hand.awaitPages(); // and what they show was read
    allNamed(hand.window.get());
    for (QAction* page : hand.window->actions().pages()) {
        page->trigger();
        allNamed(hand.window.get());
    }
    hand.window->pages().showIncident({1});
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QTest::qWait(200); // NOLINT: the page fills itself when its answer is there
    allNamed(hand.window.get());
    hand.window->logIncident();
    QTRY_VERIFY(hand.find<QuickLogDialog>()->isVisible());
    allNamed(hand.find<QuickLogDialog>());
    hand.find<QuickLogDialog>()->reject();
    NewRegisterDialog fresh(hand.ask);
    fresh.show();
    allNamed(&fresh);
}

void tst_Reach::everyLawOfTheDataCanBeChosen()
{
    WindowUnderHand hand;
    NewRegisterDialog fresh(hand.ask);
    QString offered;
    for (QCheckBox* box : fresh.findChildren<QCheckBox*>()) {
        box->setChecked(true);
        offered = fresh.facts().jurisdictions;
    }
    QVERIFY2(lawlessAmong(offered).isEmpty(), qPrintable(lawlessAmong(offered).join(u',')));
    const QStringList asked = regimesFor(offered);
    const QStringList known = offered.toLower().split(u',');
    for (const Regime& regime : shippedRegimes().regimes) {
        const bool contract = regime.status == LawStatus::Template
            || regime.status == LawStatus::Contractual;
        QVERIFY2(contract || known.contains(regime.id.section(u'-', 0, 0)), qPrintable(regime.id));
    }
    QVERIFY(asked.contains(u"nz-privacy-act"_s));
}

/// A mnemonic that is shown as "&File" belongs to nothing.
void tst_Reach::noLabelShowsItsMnemonic()
{
    WindowUnderHand hand;
    NewRegisterDialog fresh(hand.ask);
    for (const QLabel* label : fresh.findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
}

void tst_Reach::aWidgetWithoutANameIsFound()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    auto* stranger = new QLineEdit(hand.window->centralWidget());
    stranger->show();
    QCOMPARE(nameless(hand.window.get()).size(), 1);
}

void tst_Reach::tabGoesRoundThePage()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.press(QKeySequence(u"Ctrl+F"_s));
    const QWidget* first = hand.focus();
    QStringList way;
    bool table = false;
    for (int step = 0; step < 60; ++step) {
        hand.press(QKeySequence(Qt::Key_Tab));
        way.append(QLatin1String(hand.focus()->metaObject()->className()));
        table = table || hand.focus() == hand.table();
        if (hand.focus() == first)
            break;
    }
    QVERIFY2(table && hand.focus() == first, qPrintable(way.join(u' ')));
}

QStringList tst_Reach::texts(const QWidget* top)
{
    QStringList found{top->windowTitle()};
    const auto add = [&found](const QString& text) { found.append(QString(text).remove(u'&')); };
    for (const QWidget* widget : top->findChildren<QWidget*>()) {
        add(widget->accessibleName());
        add(widget->toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            add(edit->placeholderText());
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            add(menu->title());
    }
    for (const QAction* action : top->findChildren<QAction*>())
        add(action->text());
    return found;
}

void tst_Reach::aSwitchOfLanguageLeavesNoEnglish()
{
    WindowUnderHand hand;
    hand.open({u"Zzz"_s});
    hand.awaitPages();
    hand.window->pages().showIncident({1});
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    hand.window->logIncident();
    QTRY_VERIFY(hand.find<QuickLogDialog>()->isVisible());
    hand.find<QuickLogDialog>()->reject();
    const QStringList english = texts(hand.window.get());
    speak(hand, Command::French);
    QTest::qWait(200); // NOLINT: answers on their way carry words as well
    const QStringList french = texts(hand.window.get());
    QVERIFY(french.contains(u"Registre des incidents"_s) || french.first().contains(u"Registre"_s));
    QFile file(QStringLiteral(TRANSLATIONS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression message(
        u"<source>([^<]*)</source>\\s*(?:<[a-z]*comment>[^<]*</[a-z]*comment>\\s*)?"
        "<translation>([^<]*)</translation>"_s);
    int checked = 0;
    auto each = message.globalMatch(QString::fromUtf8(file.readAll()));
    while (each.hasNext()) {
        const auto match = each.next();
        const QString source = match.captured(1).replace(u"&amp;"_s, u""_s);
        const QString target = match.captured(2).replace(u"&amp;"_s, u""_s);
        if (source == target || source.contains(u'%'))
            continue;
        ++checked;
        QVERIFY2(!french.contains(source) || !english.contains(source),
                 qPrintable(u"still English: "_s + source));
    }
    QVERIFY(checked > 100);
}

/// Without Shift its row of digits types & \u00e9 " ' ( -, and Qt finds no shortcut for that.
void tst_Reach::aFrenchKeyboardReachesWhatDigitsReach()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    const auto press = [&hand](int key, Qt::KeyboardModifier held, quint32 place) {
        QKeyEvent event(QEvent::KeyPress, key, held, place, 0, 0, QString(QChar(key)));
        QCoreApplication::sendEvent(hand.focus(), &event);
    };
    press(Qt::Key_Apostrophe, Qt::AltModifier, 13);
    QVERIFY(hand.find<LessonsPage>()->isVisible());
    press(Qt::Key_Eacute, Qt::AltModifier, 11);
    QVERIFY(hand.table()->isVisible());
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QTRY_COMPARE(hand.focus()->accessibleName().left(7), u"Assess:"_s); // it is loaded
    press(Qt::Key_ParenLeft, Qt::ControlModifier, 14);
    QCOMPARE(hand.find<StageBar>()->lookedAt(), 4);
    hand.press(QKeySequence(u"Ctrl+N"_s));
    QTRY_VERIFY(hand.find<QuickLogDialog>()->isActiveWindow());
    press(Qt::Key_Apostrophe, Qt::AltModifier, 13);
    const auto buttons = hand.find<QuickLogDialog>()->findChildren<QAbstractButton*>();
    QStringList checked;
    for (const QAbstractButton* button : buttons) {
        if (button->isChecked() && button->text().startsWith(u"4  "_s))
            checked.append(button->text());
    }
    QCOMPARE(checked.size(), 1);
    QVERIFY(hand.find<IncidentPage>()->isVisible()); // the window behind did not hear it
}

IREG_TEST(QApplication, tst_Reach)
#include "tst_reach.moc"
