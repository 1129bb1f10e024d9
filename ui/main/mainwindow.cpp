// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/mainwindow.h"

#include "model/language/errortext.h"
#include "ui/main/actions.h"
#include "ui/main/clockbutton.h"
#include "ui/main/commandpalette.h"
#include "ui/main/gisttext.h"
#include "ui/main/keymap.h"
#include "ui/main/pagestack.h"
#include "ui/main/programicon.h"
#include "ui/main/statusline.h"
#include "ui/main/topbar.h"
#include "ui/main/translation.h"
#include "ui/main/waybuttons.h"
#include "ui/main/welcomepage.h"
#include "ui/records/fieldeditor.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/digitkeys.h"
#include "ui/widgets/menukey.h"
#include "ui/widgets/undokeys.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize usualSize{1280, 800};
constexpr QSize roomForFrame{16, 40};

} // namespace

MainWindow::MainWindow(const Desk& desk, QWidget* parent) : QMainWindow(parent), m_desk(desk)
{
    m_actions = new Actions(this);
    m_keys = new Keymap(desk.settings, this);
    m_keys->take(m_actions->all());
    buildMiddle();
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    buildMenus();
    buildToolBar();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectHelpActions();
    connectPages();
    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::recordRequested, this, &MainWindow::showFound);
    connect(m_palette, &CommandPalette::helpRequested, this, &MainWindow::showHelp);
    QCoreApplication::instance()->installEventFilter(new UndoKeys(this));
    QCoreApplication::instance()->installEventFilter(new DigitKeys(this));
    QCoreApplication::instance()->installEventFilter(new MenuKey(this));
    QCoreApplication::instance()->installEventFilter(new Composition(this));
    QCoreApplication::instance()->installEventFilter(
        new WayButtons(*(*m_actions)[Command::Back], *(*m_actions)[Command::Forward], this));
    if (!restoreGeometry(desk.settings.geometry()))
        resize(usualSize.boundedTo(screen()->availableSize() - roomForFrame));
    retranslate();
    showState();
}

MainWindow::~MainWindow()
{
    m_pages->leaveRegister();
}

void MainWindow::logIncident()
{
    m_pages->logIncident();
}

/// A second start asked for it; the window is then as it was.
void MainWindow::logInPassing()
{
    m_minimizeAgain = isMinimized();
    comeForward();
    if (!m_pages->logInPassing())
        m_pages->say(m_session ? tr("Nothing can be logged: the register is open read-only.")
                               : tr("Nothing can be logged: no register is open."),
                     true);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::sayFailed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.detail.startsWith(u"#register-"_s) && m_session) {
        m_session->lookOutside(); // the banner tells of it
        return;
    }
    m_pages->say(errorText(error, m_desk.translation.language()), true);
}

void MainWindow::sayUndone(const QString& text, const ActionGist& gist)
{
    m_pages->offer(text.arg(gistText(gist, m_desk.translation.language())), {});
}

void MainWindow::askOldUndo(const ActionGist& gist)
{
    const QString what = gistText(gist, m_desk.translation.language());
    if (m_desk.ask.confirm(
            this,
            tr("The newest change was made before this window was opened: %1. Undo it?").arg(what),
            tr("Undo it")))
        m_session->undo(gist.action);
}

void MainWindow::askOthersUndo(const ActionGist& gist)
{
    const QString what = gistText(gist, m_desk.translation.language());
    if (m_desk.ask.confirm(this,
                           tr("This change is not yours but was made by %1: %2. Undo it?")
                               .arg(displayText(gist.by), what),
                           tr("Undo it")))
        m_session->undo(gist.action);
}

void MainWindow::showTitle()
{
    QString title = tr("Incident Register");
    if (m_session) {
        const QString file = QFileInfo(m_session->thread().path()).completeBaseName();
        title = QString(file).replace(u"[*]"_s, u"[*][*]"_s) + u" – "_s + title;
    }
    setWindowTitle(title);
}

void MainWindow::showState()
{
    const bool open = m_session != nullptr;
    m_actions->setRegister(open, open && m_session->writable());
    showTitle();
    if (open) {
        m_status->setRegister({.path = m_session->thread().path(),
                               .author = m_session->thread().author(),
                               .zone = m_session->thread().profile().zone,
                               .writable = m_session->writable(),
                               .named = m_named});
    } else {
        m_status->clearRegister();
    }
    m_tools->setVisible(open);
    m_incident->clear();
    m_incident->addAction((*m_actions)[Command::Log]);
    m_incident->addSeparator();
    m_incident->addActions(m_pages->incidentActions());
    // What an earlier register's pages offered went with them.
    QList<QAction*> offered = m_pages->pageActions();
    offered.removeIf([this](QAction* one) { return m_incident->actions().contains(one); });
    const auto changing = std::ranges::stable_partition(
        offered, [](const QAction* one) { return !one->property("changes").toBool(); });
    m_incident->addSeparator();
    m_incident->addActions({changing.begin(), changing.end()});
    offered.erase(changing.begin(), offered.end());
    const QList<QAction*> entries = m_view->actions();
    m_view->insertActions(entries.value(entries.indexOf(m_appearance->menuAction()) - 1), offered);
}

/// What was taken back, left out or set aside when the register was opened.
QString MainWindow::openingNotices() const
{
    QStringList texts;
    for (const Error& notice : m_session ? m_session->thread().notices() : std::vector<Error>())
        texts.append(problemText(notice, m_desk.translation.language()) + u'.');
    return texts.join(u' ');
}

QString MainWindow::readersMay()
{
    return tr("You can look, search, print and export; nothing can be changed.");
}

void MainWindow::showReadOnly()
{
    if (m_banner) {
        m_banner();
        return;
    }
    const QString notices = openingNotices();
    if (!m_session || m_session->writable()) {
        if (m_demo)
            sayOpened(tr("Demo data: an invented company. Try anything; it is thrown away."));
        else if (m_session && notices.isEmpty() && liesOnNetwork(m_session->thread().path()))
            sayOpened(tr("This register lies on a network share, where locks can’t be "
                         "relied on: let one person write at a time, and keep backups."));
        else
            sayOpened(notices);
        return;
    }
    if (!m_session->readOnlyBecause()) {
        const QString plain = tr("Open read-only, as was asked.") + u' ' + readersMay();
        m_pages->sayBanner(notices.isEmpty() ? plain : plain + u' ' + notices, false);
        return;
    }
    const Error& because = *m_session->readOnlyBecause();
    if (because.detail.startsWith(u"#open-elsewhere"_s)) {
        sayHeldElsewhere(because);
        return;
    }
    const QString reason = errorText(because, m_desk.translation.language());
    m_pages->sayBanner((because.kind == ErrorKind::ChainBroken
                            ? reason
                            : tr("Open read-only. %1").arg(reason) + u' ' + readersMay())
                           + (notices.isEmpty() ? notices : u' ' + notices),
                       because.kind == ErrorKind::ChainBroken);
}

void MainWindow::keepGeometry()
{
    if (isVisible())
        m_desk.settings.setGeometry(saveGeometry());
}

/// The label of a field whose text the register would not take; empty where there is none.
QString MainWindow::unsavedField()
{
    if (m_session && std::ranges::any_of(findChildren<FieldEditor*>(), &FieldEditor::isDirty)) {
        m_pages->flush();
        m_session->thread().ask([](Register&) { return true; }).waitForFinished();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    const auto editors = findChildren<FieldEditor*>(); // an answer may have made others
    const auto found = std::ranges::find_if(editors, &FieldEditor::isUnsaved);
    return found == editors.end() ? QString() : (*found)->label();
}

bool MainWindow::mayLeave()
{
    const QString unsaved = unsavedField();
    if (!unsaved.isEmpty()
        && !m_desk.ask.confirm(this,
                               tr("“%1” could not be saved, and what was typed there would be "
                                  "lost. Close all the same?")
                                   .arg(unsaved),
                               tr("Close and lose it")))
        return false;
    return !m_onlyHere
        || m_desk.ask.confirm(
            this,
            tr("What this window holds is in no file any more. Close it without saving?"),
            tr("Close without saving"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    keepGeometry();
    closeRegister();
    event->accept();
}

void MainWindow::setVisible(bool visible)
{
    if (visible && !m_session && !m_opensAhead)
        m_pages->showWelcome();
    QMainWindow::setVisible(visible);
}

/// Drawing its icon and handing it over can wait until there is something to see.
void MainWindow::showEvent(QShowEvent* event)
{
    using namespace std::chrono_literals;
    QMainWindow::showEvent(event);
    if (!testAttribute(Qt::WA_SetWindowIcon))
        QTimer::singleShot(200ms, this, [this] { setWindowIcon(programIcon()); });
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    keepGeometry();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    keepGeometry();
}

} // namespace ireg
