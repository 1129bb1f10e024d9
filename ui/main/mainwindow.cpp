// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/mainwindow.h"

#include "model/language/errortext.h"
#include "ui/main/actions.h"
#include "ui/main/gisttext.h"
#include "ui/main/newregisterdialog.h"
#include "ui/main/pages.h"
#include "ui/main/programicon.h"
#include "ui/main/statusline.h"
#include "ui/main/translation.h"
#include "ui/main/welcomepage.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStandardPaths>
#include <QToolBar>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize usualSize{1180, 760};

QString fileFilter()
{
    return QCoreApplication::translate("ireg::MainWindow", "Incident registers (*.ireg)") + u";;"_s
        + QCoreApplication::translate("ireg::MainWindow", "All files (*)");
}

} // namespace

MainWindow::MainWindow(const Desk& desk, QWidget* parent) : QMainWindow(parent), m_desk(desk)
{
    setWindowIcon(programIcon());
    m_actions = new Actions(this);
    m_pages = new Pages(
        {desk.clock, desk.settings, desk.ask, desk.author.name}, desk.translation.language(), this);
    m_status = new StatusLine(this);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    buildMenus();
    buildToolBar();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectPages();
    if (!restoreGeometry(desk.settings.geometry()))
        resize(usualSize);
    retranslate();
    showState();
}

MainWindow::~MainWindow()
{
    m_pages->leaveRegister();
}

bool MainWindow::openFile(const QString& path)
{
    return take(openRegister(path, m_desk.author, m_desk.clock), path);
}

bool MainWindow::openFileForReading(const QString& path)
{
    return take(openForReading(path, m_desk.author, m_desk.clock), path);
}

bool MainWindow::take(Result<Opened> opened, const QString& path)
{
    if (!opened) {
        sayFailed(opened.error());
        return false;
    }
    closeRegister();
    m_session = std::make_unique<OpenSession>(std::move(*opened), m_desk.clock);
    connectSession();
    m_demo = path.startsWith(demoFolder());
    if (!m_demo)
        m_desk.settings.addRecentFile(path);
    m_instance.answerFor(path);
    m_pages->showRegister(*m_session);
    showState();
    showReadOnly();
    m_session->verify();
    return true;
}

void MainWindow::closeRegister()
{
    m_pages->leaveRegister();
    m_session.reset();
    m_instance.answerFor({});
    m_demo = false;
    showState();
}

void MainWindow::becomeReadOnly(const Error& because)
{
    const QString path = m_session->thread().path();
    auto reading = openForReading(path, m_desk.author, m_desk.clock);
    if (!reading) {
        sayFailed(reading.error());
        return;
    }
    reading->readOnlyBecause = because;
    const bool demo = m_demo;
    closeRegister();
    m_session = std::make_unique<OpenSession>(std::move(*reading), m_desk.clock);
    connectSession();
    m_demo = demo;
    m_instance.answerFor(path);
    m_pages->showRegister(*m_session);
    showState();
    showReadOnly();
}

void MainWindow::newRegister()
{
    NewRegisterDialog dialog(m_desk.ask, this);
    connect(&dialog, &NewRegisterDialog::wanted, this, [this, &dialog] { createFrom(dialog); });
    dialog.exec();
}

void MainWindow::createFrom(NewRegisterDialog& dialog)
{
    auto made = createRegister(dialog.path(), dialog.facts(), m_desk.author, m_desk.clock);
    if (!made) {
        dialog.showProblem(errorText(made.error(), m_desk.translation.language()));
        return;
    }
    dialog.accept();
    take(std::move(made), dialog.path());
}

void MainWindow::askForFile(bool reading)
{
    const QString path = m_desk.ask.fileToOpen(this, tr("Open a register"), fileFilter());
    if (path.isEmpty())
        return;
    if (reading)
        openFileForReading(path);
    else
        openFile(path);
}

void MainWindow::locate(const QString& missing)
{
    const QString path = m_desk.ask.fileToOpen(
        this, tr("Where is %1 now?").arg(QFileInfo(missing).fileName()), fileFilter());
    if (!path.isEmpty() && openFile(path))
        m_desk.settings.removeRecentFile(missing);
}

QString MainWindow::demoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/demo"_s;
}

/// Each start of the demo is a fresh copy, so that nothing done to it is missed.
void MainWindow::openDemo()
{
    closeRegister();
    const QString path = demoFolder() + u"/demo.ireg"_s;
    QDir(demoFolder()).removeRecursively();
    QDir().mkpath(demoFolder());
    if (const auto made = m_desk.makeDemo(path, m_desk.translation.language()); !made)
        sayFailed(made.error());
    else
        openFile(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_session->thread().path());
    const QString suggested = file.dir().filePath(
        file.completeBaseName() + m_desk.clock.now().toLocalTime().toString(u"-yyyyMMdd-HHmm"_s)
        + u".ireg"_s);
    const QString target = m_desk.ask.fileToSave(
        this, tr("Save a copy of the register"), suggested);
    if (target.isEmpty())
        return;
    m_session->thread()
        .ask([target](Register& open) { return open.backUp(target); })
        .then(this, [this, target](const Result<void>& done) {
            if (done)
                m_pages->say(tr("A checked copy is in %1").arg(QFileInfo(target).fileName()),
                             false);
            else
                sayFailed(done.error());
        });
}

void MainWindow::logIncident()
{
    m_pages->logIncident();
}

void MainWindow::sayFailed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
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

void MainWindow::showState()
{
    const bool open = m_session != nullptr;
    m_actions->setRegister(open, open && m_session->writable());
    QString title = tr("Incident Register");
    if (open) {
        const QString file = QFileInfo(m_session->thread().path()).completeBaseName();
        title = QString(file).replace(u"[*]"_s, u"[*][*]"_s) + u" – "_s + title;
        m_status->setRegister({.path = m_session->thread().path(),
                               .author = m_desk.author.name,
                               .zone = m_session->thread().profile().zone,
                               .writable = m_session->writable()});
    } else {
        m_status->clearRegister();
    }
    setWindowTitle(title);
    m_tools->setVisible(open);
    m_incident->clear();
    m_incident->addAction((*m_actions)[Command::Log]);
    m_incident->addSeparator();
    m_incident->addActions(m_pages->incidentActions());
}

void MainWindow::showReadOnly()
{
    if (!m_session || m_session->writable()) {
        if (m_demo)
            m_pages->sayBanner(
                tr("Demo data: an invented company. Try anything; it is thrown away."), false);
        return;
    }
    if (!m_session->readOnlyBecause()) {
        m_pages->sayBanner(tr("Open read-only: you can look, search, print and export."), false);
        return;
    }
    const Error& because = *m_session->readOnlyBecause();
    const QString reason = errorText(because, m_desk.translation.language());
    m_pages->sayBanner(
        because.kind == ErrorKind::ChainBroken ? reason : tr("Open read-only. %1").arg(reason),
        because.kind == ErrorKind::ChainBroken);
}

void MainWindow::setLanguage(Language language)
{
    m_desk.settings.setLanguage(QLatin1String(languageCode(language)));
    m_desk.translation.set(language);
    m_pages->setLanguage(language);
    showReadOnly();
}

void MainWindow::setScheme(const QString& name)
{
    m_desk.settings.setScheme(name);
    Theme::apply(schemeNamed(name));
}

void MainWindow::keepGeometry()
{
    if (isVisible())
        m_desk.settings.setGeometry(saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepGeometry();
    closeRegister();
    event->accept();
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
