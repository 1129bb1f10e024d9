// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/actions.h"

#include "ui/main/pagetable.h"
#include "ui/widgets/icon.h"

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
    const char* icon;
    const char* name; ///< by which its key is kept, and named in help
};

constexpr std::array<MenuEntry, 35> menuEntries{{
    {Command::NewRegister,
     QT_TRANSLATE_NOOP("ireg::Actions", "&New register…"),
     "Ctrl+Shift+N",
     NoTrait,
     "",
     "new"},
    {Command::OpenRegister,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Open…"),
     "Ctrl+O",
     NoTrait,
     "",
     "open"},
    {Command::OpenForReading,
     QT_TRANSLATE_NOOP("ireg::Actions", "Open &read-only…"),
     "Ctrl+Shift+O",
     NoTrait,
     "locked",
     "open-read-only"},
    {Command::CloseRegister,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Close register"),
     "Ctrl+W",
     NeedsOpen,
     "close",
     "close"},
    {Command::ReportList,
     QT_TRANSLATE_NOOP("ireg::Actions", "Register re&port…"),
     "Ctrl+Shift+R",
     NeedsOpen,
     "print",
     "register-report"},
    {Command::Save,
     QT_TRANSLATE_NOOP("ireg::Actions", "Sa&ve what is typed"),
     "Ctrl+S",
     NeedsWritable,
     "done",
     "save"},
    {Command::SaveCopy,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Save a copy…"),
     "Ctrl+Shift+S",
     NeedsOpen,
     "copy",
     "save-copy"},
    {Command::DueCalendar,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Due dates for a calendar…"),
     "",
     NeedsOpen,
     "deadlines",
     "due-calendar"},
    {Command::Verify,
     QT_TRANSLATE_NOOP("ireg::Actions", "Check the &history"),
     "",
     NeedsOpen,
     "",
     "check"},
    {Command::Quit, QT_TRANSLATE_NOOP("ireg::Actions", "&Quit"), "Ctrl+Q", NoTrait, "", "quit"},
    {Command::Undo,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Undo"),
     "Ctrl+Z",
     NeedsWritable,
     "undo",
     "undo"},
    {Command::Redo,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Redo"),
     "Ctrl+Shift+Z",
     NeedsWritable,
     "redo",
     "redo"},
    {Command::Filter,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Filter the register"),
     "Ctrl+F",
     NeedsOpen,
     "filter",
     "filter"},
    {Command::Palette,
     QT_TRANSLATE_NOOP("ireg::Actions", "Search or run a co&mmand"),
     "Ctrl+K",
     NoTrait,
     "search",
     "palette"},
    {Command::WorkAs,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Work under another name…"),
     "",
     NeedsOpen,
     "people",
     "work-as"},
    {Command::Settings,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Settings…"),
     "Ctrl+,",
     NoTrait,
     "settings",
     "settings"},
    {Command::Back,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Back"),
     "Alt+Left",
     NeedsOpen,
     "back",
     "back"},
    {Command::Forward,
     QT_TRANSLATE_NOOP("ireg::Actions", "For&ward"),
     "Alt+Right",
     NeedsOpen,
     "forward",
     "forward"},
    {Command::NextPane,
     QT_TRANSLATE_NOOP("ireg::Actions", "Next &pane"),
     "F6",
     NeedsOpen,
     "",
     "next-pane"},
    {Command::PreviousPane,
     QT_TRANSLATE_NOOP("ireg::Actions", "Previous pa&ne"),
     "Shift+F6",
     NeedsOpen,
     "",
     "previous-pane"},
    {Command::ZoomIn,
     QT_TRANSLATE_NOOP("ireg::Actions", "Larger te&xt"),
     "Ctrl++",
     NoTrait,
     "",
     "larger-text"},
    {Command::ZoomOut,
     QT_TRANSLATE_NOOP("ireg::Actions", "S&maller text"),
     "Ctrl+-",
     NoTrait,
     "",
     "smaller-text"},
    {Command::ZoomUsual,
     QT_TRANSLATE_NOOP("ireg::Actions", "Usual text si&ze"),
     "Ctrl+0",
     NoTrait,
     "",
     "usual-text"},
    {Command::Reload, QT_TRANSLATE_NOOP("ireg::Actions", "Rel&oad"), "F5", NeedsOpen, "", "reload"},
    {Command::FullScreen,
     QT_TRANSLATE_NOOP("ireg::Actions", "F&ull screen"),
     "F11",
     Checkable,
     "",
     "full-screen"},
    {Command::SchemeSystem,
     QT_TRANSLATE_NOOP("ireg::Actions", "As the &system"),
     "",
     Checkable,
     "",
     "scheme-system"},
    {Command::SchemeLight,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Light"),
     "",
     Checkable,
     "",
     "scheme-light"},
    {Command::SchemeDark,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Dark"),
     "",
     Checkable,
     "",
     "scheme-dark"},
    {Command::English, "&English", "", Checkable, "", "english"}, // a language is named in itself
    {Command::French, "&Français", "", Checkable, "", "french"},
    {Command::Log,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Log incident…"),
     "Ctrl+N",
     NeedsWritable,
     "log",
     "log"},
    {Command::Help,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Help on this page"),
     "F1",
     NoTrait,
     "help",
     "help"},
    {Command::WhatsThis,
     QT_TRANSLATE_NOOP("ireg::Actions", "&What is this?"),
     "Shift+F1",
     NoTrait,
     "",
     "whats-this"},
    {Command::Keys,
     QT_TRANSLATE_NOOP("ireg::Actions", "&Keyboard shortcuts"),
     "Ctrl+?",
     NoTrait,
     "",
     "keys"},
    {Command::About,
     QT_TRANSLATE_NOOP("ireg::Actions", "&About Incident Register"),
     "",
     NoTrait,
     "",
     "about"},
}};

} // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const MenuEntry& one : menuEntries) {
        auto* action = new QAction(this);
        action->setCheckable((one.traits & Checkable) != 0);
        action->setObjectName(QLatin1String(one.name));
        action->setShortcut(QKeySequence(QLatin1String(one.key)));
        if (*one.icon)
            action->setIcon(icon(one.icon));
        action->setIconVisibleInMenu(false);
        window->addAction(action);
        m_actions.push_back(action);
    }
    for (std::size_t i = 0; i < pageTable().size(); ++i) {
        auto* action = new QAction(this);
        action->setObjectName(u"page-"_s + QLatin1String(pageTable()[i].icon));
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        window->addAction(action);
        m_pages.push_back(action);
    }
    const auto also = [this](Command command, const QString& key) {
        QAction* action = (*this)[command];
        action->setShortcuts({action->shortcut(), QKeySequence(key)});
    };
    also(Command::Redo, u"Ctrl+Y"_s);
    also(Command::Palette, u"Ctrl+Shift+P"_s);
    also(Command::ZoomIn, u"Ctrl+="_s); // the same key where + needs Shift
    (*this)[Command::About]->setMenuRole(QAction::AboutRole);
    (*this)[Command::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Command::Settings]->setMenuRole(QAction::PreferencesRole);
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
    if (m_open == open && m_writable == writable && !m_redo)
        return;
    m_open = open;
    m_writable = writable;
    m_redo = false;
    retranslate();
}

void Actions::setWays(bool back, bool forward)
{
    if (m_back == back && m_forward == forward)
        return;
    m_back = back;
    m_forward = forward;
    retranslate();
}

void Actions::setRedoPossible(bool possible)
{
    if (m_redo == possible)
        return;
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
    const QString key = log->shortcut().toString(QKeySequence::NativeText);
    log->setIconText(QString(log->text()).remove(u'&')
                     + (key.isEmpty() ? key : QString(u"  "_s + key)));
    if (m_open && m_writable)
        setUsable((*this)[Command::Redo], m_redo, tr("nothing was undone"));
    if (m_open) {
        setUsable((*this)[Command::Back], m_back, tr("there is nowhere to go back to"));
        setUsable((*this)[Command::Forward], m_forward, tr("there is nowhere to go on to"));
    }
}

} // namespace ireg
