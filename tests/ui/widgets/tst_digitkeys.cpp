// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/digitkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

/// A window with a field, and what its keys did.
class KeyedWindow final : public QWidget
{
public:
    KeyedWindow()
    {
        (new QVBoxLayout(this))->addWidget(&field);
        part.setParent(this);
        auto* page = new QAction(this);
        page->setShortcut(QKeySequence(u"Alt+1"_s));
        connect(page, &QAction::triggered, this, [this] { done.append(u"page"_s); });
        addAction(page);
        auto* zero = new QAction(this);
        zero->setShortcut(QKeySequence(u"Alt+0"_s));
        connect(zero, &QAction::triggered, this, [this] { done.append(u"zero"_s); });
        addAction(zero);
        stage = new QAction(this);
        stage->setShortcut(QKeySequence(u"Ctrl+6"_s));
        connect(stage, &QAction::triggered, this, [this] { done.append(u"stage"_s); });
        part.addAction(stage);
        auto* kind = new QShortcut(QKeySequence(u"Alt+7"_s), this);
        connect(kind, &QShortcut::activated, this, [this] { done.append(u"kind"_s); });
        show();
        field.setFocus();
        QTest::qWaitForWindowActive(this) ? void() : qFatal("the window does not become active");
    }
    void press(int key, Qt::KeyboardModifiers held, quint32 place, const QString& text)
    {
        QKeyEvent event(QEvent::KeyPress, key, held, place, 0, 0, text);
        QCoreApplication::sendEvent(&field, &event);
    }

    QLineEdit field;
    QWidget part;
    QAction* stage;
    QStringList done;
};

} // namespace

class tst_DigitKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(new DigitKeys(this)); }
    void aKeyOfTheDigitRowIsItsDigit_data();
    void aKeyOfTheDigitRowIsItsDigit();
    void aDigitIsPressedOnce();
    void aFieldThatAnswersToTheChordHasIt();
    void aDigitOfTheKeypadIsADigit();
    void whatIsNotMeantIsTyped_data();
    void whatIsNotMeantIsTyped();
    void whatCannotBeDoneIsNotDone();
    void anOpenMenuHasItsKeysToItself();
};

void tst_DigitKeys::aKeyOfTheDigitRowIsItsDigit_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifier>("held");
    QTest::addColumn<quint32>("place");
    QTest::addColumn<QString>("does");
    QTest::newRow("French 1") << int(Qt::Key_Ampersand) << Qt::AltModifier << 10u << u"page"_s;
    QTest::newRow("Czech 1") << int(Qt::Key_Plus) << Qt::AltModifier << 10u << u"page"_s;
    QTest::newRow("Lithuanian 1") << 0x104 << Qt::AltModifier << 10u << u"page"_s;
    QTest::newRow("French 6") << int(Qt::Key_Minus) << Qt::ControlModifier << 15u << u"stage"_s;
    QTest::newRow("French 7") << int(Qt::Key_Egrave) << Qt::AltModifier << 16u << u"kind"_s;
    QTest::newRow("French 0") << int(Qt::Key_Agrave) << Qt::AltModifier << 19u << u"zero"_s;
    QTest::newRow("Czech 0") << int(Qt::Key_Eacute) << Qt::AltModifier << 19u << u"zero"_s;
}

void tst_DigitKeys::aKeyOfTheDigitRowIsItsDigit()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifier, held);
    QFETCH(quint32, place);
    QFETCH(QString, does);
    KeyedWindow window;
    window.press(key, held, place, u"\u00e9"_s);
    QCOMPARE(window.done, QStringList(does));
    QCOMPARE(window.field.text(), QString());
}

void tst_DigitKeys::aDigitIsPressedOnce()
{
    KeyedWindow window;
    QTest::keyClick(&window.field, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(&window.field, Qt::Key_7, Qt::AltModifier);
    window.press(Qt::Key_1, Qt::AltModifier, 10, u"1"_s);
    QCOMPARE(window.done, QStringList({u"page"_s, u"kind"_s, u"page"_s}));
}

/// As the answers of a question that stands above a page.
void tst_DigitKeys::aFieldThatAnswersToTheChordHasIt()
{
    class Answers final : public QObject
    {
    public:
        bool eventFilter(QObject*, QEvent* event) override
        {
            const bool pressed = event->type() == QEvent::KeyPress;
            if (!pressed && event->type() != QEvent::ShortcutOverride)
                return false;
            if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_1)
                return false;
            event->accept();
            given += pressed ? 1 : 0;
            return true;
        }
        int given = 0;
    } answers;
    KeyedWindow window;
    window.field.installEventFilter(&answers);
    window.press(Qt::Key_Ampersand, Qt::AltModifier, 10, u"&"_s);
    QCOMPARE(answers.given, 1);
    QCOMPARE(window.done, QStringList());
    window.press(Qt::Key_Egrave, Qt::AltModifier, 16, u"\u00e8"_s);
    QCOMPARE(window.done, QStringList(u"kind"_s));
}

void tst_DigitKeys::aDigitOfTheKeypadIsADigit()
{
    KeyedWindow window;
    QTest::keyClick(&window.field, Qt::Key_1, Qt::AltModifier | Qt::KeypadModifier);
    QTest::keyClick(&window.field, Qt::Key_6, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(window.done, QStringList({u"page"_s, u"stage"_s}));
}

void tst_DigitKeys::whatIsNotMeantIsTyped_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<quint32>("place");
    QTest::addColumn<QString>("text");
    const Qt::KeyboardModifiers altGr = Qt::ControlModifier | Qt::AltModifier;
    QTest::newRow("AltGr gives no modifier on X11")
        << int(Qt::Key_At) << Qt::KeyboardModifiers() << 19u << u"@"_s;
    QTest::newRow("AltGr is both elsewhere") << int(Qt::Key_At) << altGr << 19u << u"@"_s;
    QTest::newRow("no modifier") << int(Qt::Key_Ampersand) << Qt::KeyboardModifiers() << 10u
                                 << u"&"_s;
    QTest::newRow("no shortcut has it")
        << int(Qt::Key_Eacute) << Qt::KeyboardModifiers(Qt::AltModifier) << 11u << u"\u00e9"_s;
    QTest::newRow("another row") << int(Qt::Key_Ampersand) << Qt::KeyboardModifiers(Qt::AltModifier)
                                 << 24u << u"&"_s;
    QTest::newRow("no place is known")
        << int(Qt::Key_Ampersand) << Qt::KeyboardModifiers(Qt::AltModifier) << 0u << u"&"_s;
}

void tst_DigitKeys::whatIsNotMeantIsTyped()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, held);
    QFETCH(quint32, place);
    QFETCH(QString, text);
    KeyedWindow window;
    window.press(key, held, place, text);
    QCOMPARE(window.done, QStringList());
    QCOMPARE(window.field.text(), text);
}

void tst_DigitKeys::whatCannotBeDoneIsNotDone()
{
    KeyedWindow window;
    window.stage->setEnabled(false);
    window.press(Qt::Key_Minus, Qt::ControlModifier, 15, {});
    window.stage->setEnabled(true);
    window.part.hide();
    window.press(Qt::Key_Minus, Qt::ControlModifier, 15, {});
    QCOMPARE(window.done, QStringList());
    window.part.show();
    window.press(Qt::Key_Minus, Qt::ControlModifier, 15, {});
    QCOMPARE(window.done, QStringList(u"stage"_s));
}

void tst_DigitKeys::anOpenMenuHasItsKeysToItself()
{
    KeyedWindow window;
    QMenu menu(&window);
    menu.addAction(u"Something"_s);
    menu.popup(window.mapToGlobal(QPoint(5, 5)));
    QTRY_COMPARE(QApplication::activePopupWidget(), &menu);
    window.press(Qt::Key_Ampersand, Qt::AltModifier, 10, {});
    QCOMPARE(window.done, QStringList());
    menu.close();
    window.press(Qt::Key_Ampersand, Qt::AltModifier, 10, {});
    QCOMPARE(window.done, QStringList(u"page"_s));
}

IREG_TEST(QApplication, tst_DigitKeys)
#include "tst_digitkeys.moc"
