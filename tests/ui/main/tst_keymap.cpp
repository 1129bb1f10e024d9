// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/actions.h"
#include "ui/main/keymap.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/keywords.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_Keymap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCommandHasANameOfItsOwn();
    void aKeyIsChangedKeptAndReset();
    void aCommandCanHaveNoKey();
    void whatCannotBeTaken_data();
    void whatCannotBeTaken();
    void twoCommandsExchangeTheirKeys();
    void aUsualKeyThatIsTakenIsNamed();
    void garbageIsTheUsual_data();
    void garbageIsTheUsual();
    void aChordIsTakenAsItIsPressed();
    void hintsSayTheKeyOfToday();

private:
    QString path() const { return m_folder->filePath(u"window.ini"_s); }
    void start();
    QString keyOf(Command command) const
    {
        QStringList keys;
        for (const QKeySequence& key : (*m_actions)[command]->shortcuts())
            keys.append(key.toString());
        return keys.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Keymap> m_keys;
};

void tst_Keymap::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

/// As the program does when it is started again.
void tst_Keymap::start()
{
    cleanup();
    m_settings = std::make_unique<WindowSettings>(path());
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<Actions>(m_window.get());
    m_keys = std::make_unique<Keymap>(*m_settings);
    m_keys->take(m_actions->all());
}

void tst_Keymap::cleanup()
{
    m_keys.reset();
    m_actions.reset();
    m_window.reset();
    m_settings.reset();
}

void tst_Keymap::everyCommandHasANameOfItsOwn()
{
    QStringList names;
    for (const QAction* action : m_actions->all()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.append(action->objectName());
    }
}

void tst_Keymap::aKeyIsChangedKeptAndReset()
{
    const QSignalSpy changed(m_keys.get(), &Keymap::changed);
    QCOMPARE(m_keys->change(u"palette"_s, QKeySequence(u"Ctrl+J"_s)), std::nullopt);
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+J"_s); // its second key went with the first
    QCOMPARE(changed.size(), 1);
    start();
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+J"_s);
    QVERIFY(!m_keys->isUsual(u"palette"_s));
    QCOMPARE(m_keys->reset(u"palette"_s), std::nullopt);
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+K Ctrl+Shift+P"_s);
    m_keys->change(u"palette"_s, QKeySequence(u"Ctrl+J"_s));
    m_keys->change(u"about"_s, QKeySequence(u"F9"_s));
    QCOMPARE(keyOf(Command::About), u"F9"_s);
    const Keymap::Kept before = m_keys->resetAll();
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+K Ctrl+Shift+P"_s);
    m_keys->putBack(before);
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+J"_s);
    QCOMPARE(keyOf(Command::About), u"F9"_s);
    m_keys->resetAll();
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+K Ctrl+Shift+P"_s);
    QCOMPARE(keyOf(Command::About), QString());
    start();
    QVERIFY(m_keys->isUsual(u"palette"_s) && m_keys->isUsual(u"about"_s));
}

void tst_Keymap::aCommandCanHaveNoKey()
{
    QCOMPARE(m_keys->change(u"quit"_s, QKeySequence()), std::nullopt);
    QCOMPARE(keyOf(Command::Quit), QString());
    QCOMPARE(m_keys->change(u"about"_s, QKeySequence(u"Ctrl+Q"_s)), std::nullopt);
    start();
    QCOMPARE(keyOf(Command::Quit), QString());
    QCOMPARE(keyOf(Command::About), u"Ctrl+Q"_s);
}

void tst_Keymap::whatCannotBeTaken_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("because");
    QTest::newRow("another command's") << u"Ctrl+N"_s << u"Log incident"_s;
    QTest::newRow("another's second") << u"Ctrl+Y"_s << u"editing"_s;
    QTest::newRow("a page's") << u"Alt+2"_s << u"Register"_s;
    for (const char* key : {"Ctrl+C",
                            "Ctrl+X",
                            "Ctrl+V",
                            "Ctrl+A",
                            "Ctrl+Z",
                            "Ctrl+Shift+Z",
                            "Ctrl+Left",
                            "Ctrl+U",
                            "Ctrl+H"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"editing"_s;
    for (const char* key : {"A", "/", "Shift+B", "Space", "Down"})
        QTest::newRow(key) << QString::fromLatin1(key) << u"typing"_s;
    QTest::newRow("a menu's") << u"Alt+F"_s << u"menu"_s;
    QTest::newRow("a form's") << u"Ctrl+Return"_s << u"forms"_s;
}

void tst_Keymap::whatCannotBeTaken()
{
    QFETCH(QString, key);
    QFETCH(QString, because);
    const auto refused = m_keys->change(u"palette"_s, QKeySequence(key));
    QVERIFY(refused);
    QVERIFY2(refused->contains(because), qPrintable(*refused));
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+K Ctrl+Shift+P"_s);
    QVERIFY(m_settings->kept(u"keys"_s, u"palette"_s).isEmpty());
}

void tst_Keymap::twoCommandsExchangeTheirKeys()
{
    QCOMPARE(m_keys->change(u"log"_s, QKeySequence(u"F8"_s)), std::nullopt);
    QCOMPARE(m_keys->change(u"palette"_s, QKeySequence(u"Ctrl+N"_s)), std::nullopt);
    QCOMPARE(m_keys->change(u"log"_s, QKeySequence(u"Ctrl+K"_s)), std::nullopt);
    start();
    QCOMPARE(keyOf(Command::Log), u"Ctrl+K"_s);
    QCOMPARE(keyOf(Command::Palette), u"Ctrl+N"_s);
}

void tst_Keymap::aUsualKeyThatIsTakenIsNamed()
{
    m_keys->change(u"log"_s, QKeySequence(u"F8"_s));
    m_keys->change(u"palette"_s, QKeySequence(u"Ctrl+N"_s));
    const auto refused = m_keys->reset(u"log"_s);
    QVERIFY(refused && refused->contains(u"Search or run a command"_s));
    QCOMPARE(keyOf(Command::Log), u"F8"_s);
    QVERIFY(m_keys->change(u"log"_s, QKeySequence(u"Ctrl+N"_s)));
    QCOMPARE(m_keys->reset(u"palette"_s), std::nullopt);
    QCOMPARE(m_keys->reset(u"log"_s), std::nullopt);
    QCOMPARE(keyOf(Command::Log), u"Ctrl+N"_s);
}

void tst_Keymap::garbageIsTheUsual_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no key") << QByteArray("[keys]\nlog=Ctrl+Banana\nfilter=???\nunheard-of=F7\n");
    QTest::newRow("two chords") << QByteArray("[keys]\nlog=\"Ctrl+J, Ctrl+M\"\n");
    QTest::newRow("a list") << QByteArray("[keys]\nlog=F8, F9\n");
    QTest::newRow("of editing") << QByteArray("[keys]\nlog=Ctrl+C\n");
    QTest::newRow("a letter") << QByteArray("[keys]\nlog=J\n");
    QTest::newRow("another command's") << QByteArray("[keys]\nlog=Ctrl+F\nabout=Ctrl+F\n");
    QTest::newRow("bytes") << QByteArray("[keys]\nlog=\xff\xfe\x01\n\0[[", 22);
}

void tst_Keymap::garbageIsTheUsual()
{
    QFETCH(QByteArray, file);
    cleanup();
    QFile written(path());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(file);
    written.close();
    start();
    QCOMPARE(keyOf(Command::Log), u"Ctrl+N"_s);
    QCOMPARE(keyOf(Command::Filter), u"Ctrl+F"_s);
    QCOMPARE(keyOf(Command::About), QString());
    QCOMPARE(m_keys->change(u"log"_s, QKeySequence(u"F8"_s)), std::nullopt);
    QCOMPARE(keyOf(Command::Log), u"F8"_s);
}

void tst_Keymap::aChordIsTakenAsItIsPressed()
{
    KeyEdit edit;
    QStringList taken;
    connect(&edit, &KeyEdit::chosen, &edit, [&taken](const QKeySequence& key) {
        taken.append(key.toString());
    });
    QTest::keyClick(&edit, Qt::Key_Control, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&edit, Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&edit, Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(taken, (QStringList{u"Ctrl+Shift+J"_s, u"Ctrl+?"_s, u"Shift+F8"_s, QString()}));
}

void tst_Keymap::hintsSayTheKeyOfToday()
{
    const auto say = [this](const QString& text) { return withKeys(*m_window, text); };
    QCOMPARE(say(u"Log one ({log}) or {palette}."_s), u"Log one (Ctrl+N) or Ctrl+K."_s);
    m_keys->change(u"log"_s, QKeySequence(u"F8"_s));
    QCOMPARE(say(u"Log one ({log})."_s), u"Log one (F8)."_s);
    m_keys->change(u"log"_s, QKeySequence());
    QCOMPARE(say(u"Log one ({log}), {log}"_s), u"Log one, Log incident…"_s);
    QCOMPARE(say(u"{report=Ctrl+P} and ({report})"_s), u"Ctrl+P and"_s);
    QVERIFY((*m_actions)[Command::Log]->toolTip() == u"Log incident…"_s
            || !(*m_actions)[Command::Log]->isEnabled());
}

IREG_TEST(QApplication, tst_Keymap)
#include "tst_keymap.moc"
