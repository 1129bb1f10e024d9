// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/actions.h"

#include <QActionGroup>
#include <QWidget>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

enum Trait : unsigned { Plain = 0, NeedsOpen = 1, NeedsWritable = 2, Checkable = 4 };

struct Described
{
    Command command;
    const char* text;
    const char* key;
    unsigned traits;
};

#define WORDS(text) QT_TRANSLATE_NOOP("ireg::Actions", text)

constexpr std::array<Described, 24> described{{
    {Command::NewRegister, WORDS("&New register…"), "Ctrl+Shift+N", Plain},
    {Command::OpenRegister, WORDS("&Open…"), "Ctrl+O", Plain},
    {Command::OpenForReading, WORDS("Open &read-only…"), "Ctrl+Shift+O", Plain},
    {Command::CloseRegister, WORDS("&Close register"), "Ctrl+W", NeedsOpen},
    {Command::SaveCopy, WORDS("&Save a copy…"), "Ctrl+Shift+S", NeedsOpen},
    {Command::Verify, WORDS("Check the &history"), "", NeedsOpen},
    {Command::Quit, WORDS("&Quit"), "Ctrl+Q", Plain},
    {Command::Undo, WORDS("&Undo"), "Ctrl+Z", NeedsWritable},
    {Command::Redo, WORDS("&Redo"), "Ctrl+Shift+Z", NeedsWritable},
    {Command::Filter, WORDS("&Filter the register"), "Ctrl+F", NeedsOpen},
    {Command::ShowRegister, WORDS("&Register"), "Alt+1", NeedsOpen},
    {Command::ShowLessons, WORDS("&Lessons"), "Alt+2", NeedsOpen},
    {Command::Back, WORDS("&Back"), "Alt+Left", NeedsOpen},
    {Command::NextPane, WORDS("Next &pane"), "F6", NeedsOpen},
    {Command::Reload, WORDS("Re&load"), "F5", NeedsOpen},
    {Command::FullScreen, WORDS("F&ull screen"), "F11", Checkable},
    {Command::SchemeSystem, WORDS("As the &system"), "", Checkable},
    {Command::SchemeLight, WORDS("&Light"), "", Checkable},
    {Command::SchemeDark, WORDS("&Dark"), "", Checkable},
    {Command::English, "&English", "", Checkable}, // a language is named in itself
    {Command::French, "&Français", "", Checkable},
    {Command::Log, WORDS("&Log incident…"), "Ctrl+N", NeedsWritable},
    {Command::Keys, WORDS("&Keyboard shortcuts"), "Ctrl+?", Plain},
    {Command::About, WORDS("&About Incident Register"), "", Plain},
}};

#undef WORDS

} // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const Described& one : described) {
        auto* action = new QAction(this);
        action->setCheckable((one.traits & Checkable) != 0);
        action->setShortcut(QKeySequence(QLatin1String(one.key)));
        window->addAction(action);
        m_actions.push_back(action);
    }
    (*this)[Command::Redo]->setShortcuts(
        {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    (*this)[Command::About]->setMenuRole(QAction::AboutRole);
    (*this)[Command::Quit]->setMenuRole(QAction::QuitRole);
    auto* schemes = new QActionGroup(this);
    for (Command command : {Command::SchemeSystem, Command::SchemeLight, Command::SchemeDark})
        schemes->addAction((*this)[command]);
    auto* languages = new QActionGroup(this);
    for (Command command : {Command::English, Command::French})
        languages->addAction((*this)[command]);
    retranslate();
}

QAction* Actions::operator[](Command command) const
{
    return m_actions[static_cast<std::size_t>(command)];
}

void Actions::setRegister(bool open, bool writable)
{
    m_open = open;
    m_writable = writable;
    m_redo = false;
    retranslate();
}

void Actions::setRedoPossible(bool possible)
{
    m_redo = possible;
    retranslate();
}

void Actions::setUsable(Command command, bool usable, const QString& why)
{
    QAction* action = (*this)[command];
    action->setEnabled(usable);
    const QString plain = QString(action->text()).remove(u'&');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString hint = key.isEmpty() ? plain : QString(plain + u" ("_s + key + u')');
    action->setToolTip(usable ? hint : QString(plain + u" – "_s + why));
    action->setStatusTip(usable ? QString() : why);
}

void Actions::retranslate()
{
    for (const Described& one : described) {
        (*this)[one.command]->setText(tr(one.text));
        if ((one.traits & NeedsWritable) != 0 && m_open)
            setUsable(one.command, m_writable, tr("the register is open read-only"));
        else if ((one.traits & (NeedsOpen | NeedsWritable)) != 0)
            setUsable(one.command, m_open, tr("no register is open"));
        else
            setUsable(one.command, true, {});
    }
    if (m_open && m_writable)
        setUsable(Command::Redo, m_redo, tr("nothing was undone"));
}

} // namespace ireg
