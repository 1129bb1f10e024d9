// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/realkeyboard.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentpage.h"

#include <QElapsedTimer>
#include <QShortcut>
#include <QShortcutEvent>

#include <set>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Hears which command a key comes to, and keeps it from being carried out.
class KeyEar final : public QObject
{
public:
    void listenTo(QObject* command)
    {
        command->installEventFilter(this);
        // What the row of digits comes to is told without an event.
        if (auto* action = qobject_cast<QAction*>(command))
            connect(action, &QAction::triggered, this, [this, action] { heard.append(action); });
        if (auto* shortcut = qobject_cast<QShortcut*>(command))
            connect(shortcut, &QShortcut::activated, this, [this, shortcut] {
                heard.append(shortcut);
            });
    }
    bool eventFilter(QObject* command, QEvent* event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        heard.append(command);
        ambiguous = ambiguous || static_cast<QShortcutEvent*>(event)->isAmbiguous();
        return true;
    }
    QObjectList after(const std::function<void()>& press)
    {
        heard.clear();
        ambiguous = false;
        press();
        QElapsedTimer waited;
        waited.start();
        while (heard.isEmpty() && waited.elapsed() < 2000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        QCoreApplication::processEvents();
        return heard;
    }

    QObjectList heard;
    bool ambiguous = false;
};

namespace
{

QList<QKeySequence> keysOf(const QObject* command)
{
    if (const auto* action = qobject_cast<const QAction*>(command))
        return action->isEnabled() ? action->shortcuts() : QList<QKeySequence>();
    const auto* shortcut = qobject_cast<const QShortcut*>(command);
    return shortcut && shortcut->isEnabled() ? QList<QKeySequence>{shortcut->key()}
                                             : QList<QKeySequence>();
}

/// Where it hears a key now: it belongs to the window, or to a part that is in view.
bool isInView(const QObject* command)
{
    const auto shows = [](const QObject* object) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        return widget && !widget->inherits("QMenu") && widget->isVisible();
    };
    const auto* action = qobject_cast<const QAction*>(command);
    if (!action)
        return shows(command->parent());
    return std::ranges::any_of(action->associatedObjects(), shows);
}

QString nameOf(const QObject* command)
{
    const auto* action = qobject_cast<const QAction*>(command);
    return action ? action->text() : command->objectName();
}

} // namespace

/// The keys of every command, pressed on the keyboards that people have: each comes to its command,
/// and to no other.
class tst_Layouts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyComesToItsCommand_data();
    void everyKeyComesToItsCommand();

private:
    void listen(const QObject* window);
    void pressAll(const QString& page);
    void pressDigit(QObject* command, QKeyCombination keys, int digit);
    void pressOne(QObject* command, QKeyCombination keys, const RealKeyboard::Place& place);

    RealKeyboard* m_keyboard = nullptr;
    KeyEar* m_ear = nullptr;
    QObjectList m_commands;
    std::set<std::pair<const QObject*, QString>> m_pressed;
    QStringList m_faults;
    QStringList m_taken; ///< digits that need Shift all the same
};

void tst_Layouts::everyKeyComesToItsCommand_data()
{
    QTest::addColumn<QString>("layout");
    for (const char* layout : {"us", "fr", "de"})
        QTest::newRow(layout) << QString::fromLatin1(layout);
}

void tst_Layouts::everyKeyComesToItsCommand()
{
    QFETCH(QString, layout);
    RealKeyboard keyboard;
    QVERIFY2(keyboard.missing().isEmpty(), qPrintable(keyboard.missing()));
    QVERIFY(keyboard.setLayout(layout));
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.awaitPages();
    hand.table()->selectRow(0);
    KeyEar ear;
    m_keyboard = &keyboard;
    m_ear = &ear;
    m_commands.clear();
    m_pressed.clear();
    m_faults.clear();
    m_taken.clear();
    listen(hand.window.get());
    pressAll(u"list"_s);
    for (std::size_t page = 0; page < pageTable().size(); ++page) {
        hand.window->pages().showPage(static_cast<int>(page));
        pressAll(pageTable()[page].title());
    }
    hand.showRegister();
    hand.window->pages().showIncident({1});
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QTRY_COMPARE(hand.focus()->accessibleName().left(7), u"Assess:"_s); // it is loaded
    pressAll(u"incident"_s);
    qInfo("%s: %zu keys", qPrintable(layout), m_pressed.size());
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    QCOMPARE(m_taken, layout == u"fr"_s ? QStringList{u"Ctrl+6"_s} : QStringList());
    QVERIFY(m_pressed.size() > 50);
}

void tst_Layouts::listen(const QObject* window)
{
    for (QAction* action : window->findChildren<QAction*>())
        m_commands.append(action);
    for (QShortcut* shortcut : window->findChildren<QShortcut*>())
        m_commands.append(shortcut);
    for (QObject* command : std::as_const(m_commands))
        m_ear->listenTo(command);
}

void tst_Layouts::pressAll(const QString& page)
{
    QCoreApplication::processEvents();
    for (QObject* command : std::as_const(m_commands)) {
        for (const QKeySequence& sequence : keysOf(command)) {
            if (sequence.isEmpty() || !isInView(command)
                || !m_pressed.insert({command, sequence.toString()}).second)
                continue;
            const QKeyCombination keys = sequence[0];
            const auto place = m_keyboard->placeOf(keys.key());
            if (place)
                pressOne(command, keys, *place);
            else
                m_faults.append(page + u": no key types "_s + sequence.toString());
            if (const int digit = keys.key() - Qt::Key_0; digit >= 0 && digit <= 9)
                pressDigit(command, keys, digit);
        }
    }
}

/// Without Shift too, wherever that is no other command's key: - is on the 6 of a French keyboard,
/// and makes text smaller there.
void tst_Layouts::pressDigit(QObject* command, QKeyCombination keys, int digit)
{
    const RealKeyboard::Place place = RealKeyboard::placeOfDigit(digit);
    const auto typed = m_keyboard->keyAt(place);
    const bool others = typed && *typed != keys.key()
        && std::ranges::any_of(m_commands, [&](const QObject* other) {
                            return keysOf(other).contains(
                                QKeySequence(QKeyCombination(keys.keyboardModifiers(), *typed)));
                        });
    if (others)
        m_taken.append(QKeySequence(keys).toString());
    else
        pressOne(command, keys, place);
}

void tst_Layouts::pressOne(QObject* command, QKeyCombination keys, const RealKeyboard::Place& place)
{
    const QObjectList heard = m_ear->after(
        [&] { m_keyboard->press(place, keys.keyboardModifiers()); });
    const QString said = QKeySequence(keys).toString() + u" for “"_s + nameOf(command) + u"”: "_s;
    if (heard.isEmpty())
        m_faults.append(said + u"nothing heard it"_s);
    else if (m_ear->ambiguous || heard != QObjectList{command})
        m_faults.append(said + (m_ear->ambiguous ? u"ambiguous, heard by "_s : u"heard by "_s)
                        + nameOf(heard.first()));
}

IREG_TEST(QApplication, tst_Layouts)
#include "tst_layouts.moc"
