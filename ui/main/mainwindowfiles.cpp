// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/temporaryfile.h"
#include "model/base/text.h"
#include "model/language/errortext.h"
#include "model/register/ownfiles.h"
#include "model/reporting/duecalendar.h"
#include "ui/main/clockbutton.h"
#include "ui/main/keymap.h"
#include "ui/main/mainwindow.h"
#include "ui/main/newregisterdialog.h"
#include "ui/main/pagestack.h"
#include "ui/main/reminderbar.h"
#include "ui/main/topbar.h"
#include "ui/main/translation.h"
#include "ui/records/fieldeditor.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fontreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString fileFilter()
{
    return QCoreApplication::translate("ireg::MainWindow", "Incident registers (*.ireg)") + u";;"_s
        + QCoreApplication::translate("ireg::MainWindow", "All files (*)");
}

} // namespace

bool MainWindow::openFile(const QString& path)
{
    return openFile(path, HolderFile::Towards::Others);
}

bool MainWindow::begin(const QString& path, OpeningAhead ahead)
{
    using namespace std::chrono_literals;
    constexpr auto unnoticed = 200ms;
    if (ahead.wait_for(0ms) != std::future_status::ready) { // what needs no register, meanwhile
        loadUsualFonts();
        // The desktop finds a place for it; what is in it is painted afterwards.
        m_opensAhead = true;
        show();
    }
    if (ahead.wait_for(unnoticed) != std::future_status::ready)
        m_pages->showWelcome();
    while (ahead.wait_for(20ms) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    m_opensAhead = false;
    const bool opened = take(ahead.get(), path);
    show();
    return opened;
}

/// The same file once more: this window is not to give way to itself.
bool MainWindow::openFile(const QString& path, HolderFile::Towards yield)
{
    if (!mayLeave())
        return false;
    if (m_session && QFileInfo(path) == QFileInfo(m_session->thread().path()))
        closeRegister();
    return take(openRegister(path, m_desk.author, m_desk.clock, yield), path);
}

bool MainWindow::openFileForReading(const QString& path)
{
    return mayLeave() && take(openForReading(path, m_desk.author, m_desk.clock), path);
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
    // Who only reads lets the next start have a window of its own, which may write.
    if (m_session->writable() || m_session->readOnlyBecause())
        m_instance.answerFor(path);
    settleName();
    m_pages->showRegister(*m_session);
    m_keys->take(m_pages->pageActions());
    m_top->clock().watch(&m_session->thread());
    m_due->watch(&m_session->thread());
    showState();
    showReadOnly();
    m_session->verify();
    return true;
}

void MainWindow::closeRegister()
{
    m_pages->leaveRegister();
    m_top->clock().watch(nullptr);
    m_due->watch(nullptr);
    m_session.reset();
    m_instance.answerFor({});
    m_demo = false;
    m_doubt = false;
    m_onlyHere = false;
    m_banner = nullptr;
    showState();
}

void MainWindow::becomeReadOnly(const Error& because)
{
    if (m_session->readOnlyBecause()) {
        sayFailed(because);
        return;
    }
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
    m_session->thread().ask([because](Register& open) {
        open.distrust(because);
        return true;
    });
    m_demo = demo;
    m_instance.answerFor(path);
    settleName();
    m_pages->showRegister(*m_session);
    m_keys->take(m_pages->pageActions());
    m_top->clock().watch(&m_session->thread());
    m_due->watch(&m_session->thread());
    showState();
    showReadOnly();
}

void MainWindow::newRegister()
{
    if (!mayLeave())
        return;
    NewRegisterDialog dialog(m_desk.ask, this);
    dialog.proposeName(m_desk.author.name);
    connect(&dialog, &NewRegisterDialog::wanted, this, [this, &dialog] { createFrom(dialog); });
    dialog.exec();
}

void MainWindow::createFrom(NewRegisterDialog& dialog)
{
    Author author = m_desk.author;
    if (!dialog.name().isEmpty())
        author.name = dialog.name();
    auto made = createRegister(dialog.path(), dialog.facts(), author, m_desk.clock);
    if (!made) {
        dialog.showProblem(errorText(made.error(), m_desk.translation.language()));
        return;
    }
    m_desk.settings.setNameIn(made->thread->profile().uuid, dialog.name());
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
    if (!mayLeave())
        return;
    closeRegister();
    const QString path = demoFolder() + u"/demo.ireg"_s;
    QDir(demoFolder()).removeRecursively();
    QDir().mkpath(demoFolder());
    if (const auto made = m_desk.makeDemo(path, m_desk.translation.language()); !made)
        sayFailed(made.error());
    else
        openFile(path);
}

/// Everything is saved as it is left; who presses the key all the same is told that it is so, or
/// where it is not.
void MainWindow::save()
{
    m_pages->flush();
    m_session->thread().ask([](Register&) { return true; }).then(this, [this](bool) {
        for (FieldEditor* editor : m_pages->findChildren<FieldEditor*>()) {
            const bool waits = editor->isVisible() && editor->isDirty(); // of what is being added
            if (editor->problem().isEmpty() && !waits)
                continue;
            m_pages->say(editor->problem().isEmpty()
                             ? tr("“%1” is not saved yet: add it, or cancel.").arg(editor->label())
                             : tr("“%1” is not saved: %2").arg(editor->label(), editor->problem()),
                         true);
            editor->takeFocus();
            return;
        }
        m_status->confirmSaved(m_desk.clock.now());
    });
}

void MainWindow::saveCalendar()
{
    const QFileInfo file(m_session->thread().path());
    const QString target = m_desk.ask.fileToSave(
        this,
        tr("Save due dates for a calendar"),
        file.dir().filePath(file.completeBaseName() + u".ics"_s));
    if (target.isEmpty())
        return;
    m_session->thread()
        .ask([target,
              language = m_desk.translation.language()](Register& open) -> Result<DueCalendar> {
            if (const auto may = OwnFiles(open.path()).mayBe(target); !may)
                return tl::unexpected(may.error());
            return dueCalendar(open, language, DueScope::All);
        })
        .then(this, [this, target](const Result<DueCalendar>& made) {
            const Result<void> written = made ? writeFile(target, made->bytes, Existing::Replace)
                                              : tl::unexpected(made.error());
            if (!written)
                sayFailed(written.error());
            else
                m_pages->say(
                    tr("%Ln due date(s) are in %1", nullptr, static_cast<int>(made->events))
                        .arg(displayText(QFileInfo(target).fileName())),
                    false);
        });
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
                sayCopied(target);
            else
                sayFailed(done.error());
        });
}

} // namespace ireg
