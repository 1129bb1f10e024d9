// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/actions.h"

#include "ui/main/pagetable.h"

#include <QActionGroup>
#include <QWidget>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

enum ActionTrait : unsigned { NoTrait = 0, NeedsOpen = 1, NeedsWritable = 2, Checkable = 4 };

struct MenuEntry
{
    Command command;
    const char* text;
    const char* key;
    unsigned traits;
};

constexpr std::array<MenuEntry, 23> menuEntries{{
    {Command::NewRegister,
     QT_TRANSLATE_NOOP("ireg::Actions", "&New register…"),
     "Ctrl+Shift+N",
     NoTrait},
    {Command::OpenRegister, QT_TRANSLATE_NOOP("ireg::Actions", "&Open…"), "Ctrl+O", NoTrait},
    {Command::OpenForReading,
     QT_TRANSLATE_NOOP("ireg::Actions", "Open &read-only…"),
     "Ctrl+Shift+O",
     NoTrait},
    {Command::CloseRegister,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Close register"),
     "Ctrl+W",
     NeedsOpen},
    {Command::ReportList,
     QT_TRANSLATE_NOOP("ireg::Actions", "Register re&port…"),
     "Ctrl+Shift+P",
     NeedsOpen},
    {Command::SaveCopy,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Save a copy…"),
     "Ctrl+Shift+S",
     NeedsOpen},
    {Command::Verify, QT_TRANSLATE_NOOP("ireg::Actions", "Check the &history"), "", NeedsOpen},
    {Command::Quit, QT_TRANSLATE_NOOP("ireg::Actions", "&Quit"), "Ctrl+Q", NoTrait},
    {Command::Undo, QT_TRANSLATE_NOOP("ireg::Actions", "&Undo"), "Ctrl+Z", NeedsWritable},
    {Command::Redo, QT_TRANSLATE_NOOP("ireg::Actions", "&Redo"), "Ctrl+Shift+Z", NeedsWritable},
    {Command::Filter,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Filter the register"),
     "Ctrl+F",
     NeedsOpen},
    {Command::Back, QT_TRANSLATE_NOOP("ireg::Actions", "&Back"), "Alt+Left", NeedsOpen},
    {Command::NextPane, QT_TRANSLATE_NOOP("ireg::Actions", "Next &pane"), "F6", NeedsOpen},
    {Command::Reload, QT_TRANSLATE_NOOP("ireg::Actions", "Rel&oad"), "F5", NeedsOpen},
    {Command::FullScreen, QT_TRANSLATE_NOOP("ireg::Actions", "F&ull screen"), "F11", Checkable},
    {Command::SchemeSystem, QT_TRANSLATE_NOOP("ireg::Actions", "As the &system"), "", Checkable},
    {Command::SchemeLight, QT_TRANSLATE_NOOP("ireg::Actions", "&Light"), "", Checkable},
    {Command::SchemeDark, QT_TRANSLATE_NOOP("ireg::Actions", "&Dark"), "", Checkable},
    {Command::English, "&English", "", Checkable}, // a language is named in itself
    {Command::French, "&Français", "", Checkable},
    {Command::Log, QT_TRANSLATE_NOOP("ireg::Actions", "&Log incident…"), "Ctrl+N", NeedsWritable},
    {Command::Keys, QT_TRANSLATE_NOOP("ireg::Actions", "&Keyboard shortcuts"), "Ctrl+?", NoTrait},
    {Command::About, QT_TRANSLATE_NOOP("ireg::Actions", "&About Incident Register"), "", NoTrait},
}};

} // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const MenuEntry& one : menuEntries) {
        auto* action = new QAction(this);
        action->setCheckable((one.traits & Checkable) != 0);
        action->setShortcut(QKeySequence(QLatin1String(one.key)));
        window->addAction(action);
        m_actions.push_back(action);
    }
    for (std::size_t i = 0; i < pageTable().size(); ++i) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        window->addAction(action);
        m_pages.push_back(action);
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

QList<QAction*> Actions::all() const
{
    QList<QAction*> every(m_pages.begin(), m_pages.end());
    every.append(QList<QAction*>(m_actions.begin(), m_actions.end()));
    return every;
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

void Actions::setUsable(QAction* action, bool usable, const QString& why)
{
    action->setEnabled(usable);
    const QString plain = QString(action->text()).remove(u'&');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString hint = key.isEmpty() ? plain : QString(plain + u" ("_s + key + u')');
    action->setToolTip(usable ? hint : QString(plain + u" – "_s + why));
    action->setStatusTip(usable ? QString() : why);
}

void Actions::retranslate()
{
    for (const MenuEntry& one : menuEntries) {
        QAction* action = (*this)[one.command];
        action->setText(tr(one.text));
        if ((one.traits & NeedsWritable) != 0 && m_open)
            setUsable(action, m_writable, tr("the register is open read-only"));
        else if ((one.traits & (NeedsOpen | NeedsWritable)) != 0)
            setUsable(action, m_open, tr("no register is open"));
        else
            setUsable(action, true, {});
    }
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setText(pageTable()[i].title());
        setUsable(m_pages[i], m_open, tr("no register is open"));
    }
    // The toolbar teaches the key of the most frequent command.
    QAction* log = (*this)[Command::Log];
    log->setIconText(QString(log->text()).remove(u'&') + u"  "_s
                     + log->shortcut().toString(QKeySequence::NativeText));
    if (m_open && m_writable)
        setUsable((*this)[Command::Redo], m_redo, tr("nothing was undone"));
}

} // namespace ireg
