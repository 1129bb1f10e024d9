// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/language/spokenkinds.h"
#include "model/reporting/reporting.h"
#include "ui/main/actions.h"
#include "ui/main/clockbutton.h"
#include "ui/main/mainwindow.h"
#include "ui/main/opensession.h"
#include "ui/main/pagestack.h"
#include "ui/main/reminderbar.h"
#include "ui/main/statusline.h"
#include "ui/main/topbar.h"
#include "ui/main/translation.h"
#include "ui/main/welcomepage.h"
#include "ui/page/page.h"
#include "ui/reports/reportpreview.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int zoomStep = 10;

void add(QMenu* menu, const Actions& actions, std::initializer_list<Command> commands)
{
    for (Command command : commands)
        menu->addAction(actions[command]);
}

} // namespace

void MainWindow::buildMenus()
{
    using enum Command;
    for (QMenu** menu : {&m_file, &m_edit, &m_view, &m_incident, &m_help}) {
        *menu = menuBar()->addMenu(QString());
        (*menu)->setToolTipsVisible(true);
    }
    add(m_file, *m_actions, {NewRegister, OpenRegister, OpenForReading});
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    add(m_file, *m_actions, {ReportList, Save, SaveCopy, DueCalendar, Verify});
    m_file->addSeparator();
    add(m_file, *m_actions, {CloseRegister, Quit});
    add(m_edit, *m_actions, {Undo, Redo});
    m_edit->addSeparator();
    add(m_edit, *m_actions, {Palette, Filter});
    m_edit->addSeparator();
    add(m_edit, *m_actions, {WorkAs, Settings});
    add(m_help, *m_actions, {Help, WhatsThis, Keys});
    m_help->addSeparator();
    add(m_help, *m_actions, {About});
    buildViewMenu();
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::buildViewMenu()
{
    using enum Command;
    m_goTo = m_view->addMenu(QString());
    for (QAction* page : m_actions->pages())
        m_goTo->addAction(page);
    m_goTo->addSeparator();
    add(m_goTo, *m_actions, {Back, Forward, NextPane, PreviousPane});
    m_textSize = m_view->addMenu(QString());
    add(m_textSize, *m_actions, {ZoomIn, ZoomOut, ZoomUsual});
    m_view->addSeparator();
    add(m_view, *m_actions, {Reload, FullScreen});
    m_view->addSeparator(); // after it what the pages offer
    m_view->addSeparator();
    m_appearance = m_view->addMenu(QString());
    add(m_appearance, *m_actions, {SchemeSystem, SchemeLight, SchemeDark});
    m_language = m_view->addMenu(QString());
    add(m_language, *m_actions, {English, French});
    const QString scheme = m_desk.settings.scheme();
    (*m_actions)[scheme == u"light"_s      ? SchemeLight
                     : scheme == u"dark"_s ? SchemeDark
                                           : SchemeSystem]
        ->setChecked(true);
    (*m_actions)[m_desk.translation.language() == Language::French ? French : English]->setChecked(
        true);
}

/// What falls due stands above the pages.
void MainWindow::buildMiddle()
{
    m_pages = new PageStack(
        {m_desk.clock, m_desk.settings, m_desk.ask}, m_desk.translation.language(), this);
    m_due = new ReminderBar(m_desk.settings, m_desk.clock, this);
    m_due->setLanguage(m_desk.translation.language());
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_due);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    connect(m_due, &ReminderBar::forwardRequested, this, &MainWindow::comeForward);
    connect(m_due, &ReminderBar::dutyRequested, m_pages, &PageStack::showDuty);
    connect(m_due, &ReminderBar::incidentRequested, m_pages, &PageStack::showIncident);
    connect(m_due, &ReminderBar::allRequested, this, [this] {
        QAction* today = findChild<QAction*>(u"page-today"_s);
        QAction* page = today ? today : findChild<QAction*>(u"page-deadlines"_s);
        page->trigger();
    });
}

void MainWindow::buildToolBar()
{
    m_tools = addToolBar(QString());
    m_tools->setMovable(false);
    m_tools->setFloatable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->toggleViewAction()->setVisible(false);
    measureText(*m_tools, [this] { // it asks the style for its margins at no other time
        QEvent restyled(QEvent::StyleChange);
        QCoreApplication::sendEvent(m_tools, &restyled);
    });
    m_top = new TopBar(*m_actions, m_desk.translation.language(), m_tools);
    m_tools->addWidget(m_top);
    connect(&m_top->clock(), &ClockButton::dutyRequested, m_pages, &PageStack::showDuty);
    connect(m_top, &TopBar::printRequested, this, [this] {
        if (!triggerHere({u"report"_s}))
            (*m_actions)[Command::ReportList]->trigger();
    });
    connect(m_top, &TopBar::shareRequested, this, [this] {
        if (!triggerHere({u"copy-standing"_s, u"copy-all-standing"_s}))
            m_pages->say(tr("Choose an incident first: where it stands is copied then."), false);
    });
}

/// What the page in view has of this name; false where it has none that can be done now.
bool MainWindow::triggerHere(const QStringList& names)
{
    for (const Page* page : m_pages->findChildren<Page*>()) {
        for (const QString& name : names) {
            QAction* action = page->isVisible() ? page->findChild<QAction*>(name) : nullptr;
            if (!action || !action->isEnabled())
                continue;
            action->trigger();
            return true;
        }
    }
    return false;
}

void MainWindow::connectFileActions()
{
    const Actions& on = *m_actions;
    connect(on[Command::NewRegister], &QAction::triggered, this, &MainWindow::newRegister);
    connect(on[Command::OpenRegister], &QAction::triggered, this, [this] { askForFile(false); });
    connect(on[Command::OpenForReading], &QAction::triggered, this, [this] { askForFile(true); });
    connect(on[Command::CloseRegister], &QAction::triggered, this, &MainWindow::closeRegister);
    on[Command::ReportList]->setVisible(report::firstKind<report::OfIncidents>() != nullptr);
    connect(on[Command::ReportList], &QAction::triggered, this, &MainWindow::reportList);
    connect(on[Command::Save], &QAction::triggered, this, &MainWindow::save);
    connect(on[Command::SaveCopy], &QAction::triggered, this, &MainWindow::saveCopy);
    connect(on[Command::DueCalendar], &QAction::triggered, this, &MainWindow::saveCalendar);
    connect(on[Command::Verify], &QAction::triggered, this, [this] { m_session->verifyAloud(); });
    connect(on[Command::Quit], &QAction::triggered, this, &QWidget::close);
    connect(on[Command::Log], &QAction::triggered, this, &MainWindow::logIncident);
}

void MainWindow::connectEditActions()
{
    const Actions& on = *m_actions;
    connect(on[Command::Undo], &QAction::triggered, this, [this] {
        if (!m_pages->takeWayBack())
            m_session->undo();
    });
    connect(on[Command::Redo], &QAction::triggered, this, [this] { m_session->redo(); });
    connect(on[Command::Filter], &QAction::triggered, m_pages, &PageStack::focusFilter);
    connect(on[Command::Palette], &QAction::triggered, this, &MainWindow::showPalette);
    connect(on[Command::WorkAs], &QAction::triggered, this, qOverload<>(&MainWindow::askName));
}

void MainWindow::connectViewActions()
{
    const Actions& on = *m_actions;
    for (int page = 0; QAction * action : on.pages()) {
        connect(action, &QAction::triggered, m_pages, [this, page] { m_pages->showPage(page); });
        ++page;
    }
    connect(on[Command::Back], &QAction::triggered, m_pages, &PageStack::goBack);
    connect(on[Command::Forward], &QAction::triggered, m_pages, &PageStack::goForward);
    connect(m_pages, &PageStack::waysChanged, m_actions, &Actions::setWays);
    const auto pane = [this, &on](Command command, int step) {
        connect(on[command], &QAction::triggered, this, [this, step] {
            m_pages->nextPane(step, {m_top, m_due, m_status});
        });
    };
    pane(Command::NextPane, 1);
    pane(Command::PreviousPane, -1);
    const auto zoom = [this, &on](Command command, std::function<int(int)> next) {
        connect(on[command], &QAction::triggered, this, [this, next] {
            setZoom(next(m_desk.settings.zoom()));
        });
    };
    zoom(Command::ZoomIn, [](int percent) { return percent + zoomStep; });
    zoom(Command::ZoomOut, [](int percent) { return percent - zoomStep; });
    zoom(Command::ZoomUsual, [](int) { return Theme::usualZoom; });
    connect(on[Command::Reload], &QAction::triggered, m_pages, &PageStack::refresh);
    connect(on[Command::FullScreen], &QAction::toggled, this, [this](bool full) {
        if (full && holdMeeting())
            return;
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
    const auto scheme = [this, &on](Command command, const QString& name) {
        connect(on[command], &QAction::triggered, this, [this, name] { setScheme(name); });
    };
    scheme(Command::SchemeSystem, {});
    scheme(Command::SchemeLight, u"light"_s);
    scheme(Command::SchemeDark, u"dark"_s);
    connect(on[Command::English], &QAction::triggered, this, [this] {
        setLanguage(Language::English);
    });
    connect(
        on[Command::French], &QAction::triggered, this, [this] { setLanguage(Language::French); });
}

/// An incident fills the screen as its review does.
bool MainWindow::holdMeeting()
{
    for (QAction* action : m_pages->pageActions()) {
        if (action->objectName() != "meeting"_L1 || !action->isEnabled())
            continue;
        (*m_actions)[Command::FullScreen]->setChecked(false);
        action->trigger();
        return true;
    }
    return false;
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::counted, m_status, &StatusLine::setShown);
    connect(m_status, &StatusLine::nameRequested, this, qOverload<>(&MainWindow::askName));
    connect(m_pages, &PageStack::problemRaised, this, &MainWindow::sayFailed);
    connect(m_pages, &PageStack::bannerPressed, this, [this] {
        if (const auto action = m_bannerAction)
            action();
    });
    connect(m_pages, &PageStack::bannerOtherPressed, this, qOverload<>(&MainWindow::askName));
    connect(m_pages, &PageStack::reportRequested, this, &MainWindow::showReport);
    connect(m_pages, &PageStack::undoRequested, this, [this](qint64 action) {
        if (action == 0)
            m_session->undo();
        else
            m_session->undo(action);
    });
    connect(&m_instance, &SingleInstance::called, this, [this](const QString& words) {
        if (words == u"new"_s)
            logInPassing();
        else
            comeForward();
    });
    connect(m_pages, &PageStack::welcomeMade, this, &MainWindow::connectWelcome);
    connect(m_pages, &PageStack::passed, this, [this] {
        if (std::exchange(m_minimizeAgain, false))
            showMinimized();
    });
}

void MainWindow::connectWelcome(const WelcomePage* welcome)
{
    connect(welcome, &WelcomePage::newRequested, this, &MainWindow::newRegister);
    connect(welcome, &WelcomePage::openRequested, this, [this] { askForFile(false); });
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(welcome, &WelcomePage::fileRequested, this, [this](const QString& path) {
        openFile(path);
    });
    connect(welcome, &WelcomePage::locateRequested, this, &MainWindow::locate);
}

void MainWindow::connectSession()
{
    OpenSession* session = m_session.get();
    connect(session, &OpenSession::saved, m_status, &StatusLine::setSaved);
    connect(session, &OpenSession::busyChanged, m_status, &StatusLine::setBusy);
    connect(session, &OpenSession::failed, this, &MainWindow::sayFailed);
    connect(session, &OpenSession::redoPossible, m_actions, &Actions::setRedoPossible);
    connect(session, &OpenSession::outsideChanged, m_pages, &PageStack::refresh);
    connect(session, &OpenSession::oldUndoAsked, this, &MainWindow::askOldUndo);
    connect(session, &OpenSession::othersUndoAsked, this, &MainWindow::askOthersUndo);
    connect(session, &OpenSession::undone, this, [this](const ActionGist& gist) {
        sayUndone(tr("Undone: %1"), gist);
    });
    connect(session, &OpenSession::redone, this, [this](const ActionGist& gist) {
        sayUndone(tr("Done again: %1"), gist);
    });
    connect(session, &OpenSession::nothingToUndo, this, [this] {
        m_pages->say(tr("There is nothing to undo."), false);
    });
    connect(session, &OpenSession::takenAway, this, &MainWindow::sayTakenAway);
    connect(session, &OpenSession::differsFromSeen, this, &MainWindow::sayDiffers);
    connect(session, &OpenSession::historyHolds, this, [this](qint64 events) {
        endDoubt();
        m_pages->say(tr("The history holds together: %Ln change(s) checked.",
                        nullptr,
                        static_cast<int>(events)),
                     false);
    });
    // Later, since this very session is replaced.
    connect(session,
            &OpenSession::historyBroken,
            this,
            &MainWindow::becomeReadOnly,
            Qt::QueuedConnection);
}

void MainWindow::reportList()
{
    if (const auto lessons = m_pages->lessons()) {
        preview(*report::firstKind<report::OfLessons>(), {.lessons = *lessons});
        return;
    }
    const PageListing listing = m_pages->listing();
    preview(*report::firstKind<report::OfIncidents>(),
            {.list = listing.query,
             .words = listing.words,
             .spoken = spokenKinds(m_desk.translation.language()),
             .columns = listing.columns});
}

void MainWindow::showReport(Id<Incident> incident)
{
    preview(*report::firstKind<report::OfIncident>(), {.incident = incident});
}

void MainWindow::preview(const report::ReportKind& kind, const ReportSubject& subject)
{
    auto* dialog = new ReportPreview(
        m_session->thread(), m_desk.translation.language(), m_pages->registerPart());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAsk(m_desk.ask);
    connect(dialog, &ReportPreview::messageRaised, m_pages, &PageStack::say);
    dialog->show(kind, subject);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const auto& [path, pinned] : m_desk.settings.recentFiles()) {
        const bool there = QFileInfo(path).isFile();
        const QString name = displayText(path).replace(u'&', u"&&"_s);
        QAction* action = m_recent->addAction(!there ? tr("%1 (missing) – locate…").arg(name)
                                                  : pinned ? tr("%1 (pinned)").arg(name)
                                                           : name);
        connect(action, &QAction::triggered, this, [this, path = path, there] {
            if (there)
                openFile(path);
            else
                locate(path);
        });
    }
    m_recent->addSeparator();
    QAction* forget = m_recent->addAction(tr("Forget the list"));
    connect(forget, &QAction::triggered, m_pages, [this] { m_pages->forgetRecent({}); });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Op&en recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_goTo->setTitle(tr("Go &to"));
    m_textSize->setTitle(tr("Te&xt size"));
    m_appearance->setTitle(tr("&Appearance"));
    m_language->setTitle(tr("Lan&guage"));
    m_incident->setTitle(tr("&Incident"));
    m_help->setTitle(tr("&Help"));
    m_tools->setAccessibleName(tr("Tools")); // a title would be spoken as it was at first
    showTitle();
}

} // namespace ireg
