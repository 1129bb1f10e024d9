// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/temporaryfile.h"
#include "model/language/errortext.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pagestack.h"
#include "ui/main/translation.h"
#include "ui/main/worktext.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

void MainWindow::sayInBanner(const QString& text, MessageBar::Tone tone, const QString& action)
{
    m_pages->sayBanner(text, tone, action);
}

/// What can be saved: the register itself where it is still open though its name is gone, else
/// what was done in this window.
void MainWindow::sayTakenAway(const Error& error)
{
    const bool overwritten = error.kind == ErrorKind::ChainBroken;
    m_onlyHere = true;
    m_bannerAction = [this, overwritten] {
        if (overwritten)
            saveWork();
        else
            saveCopy();
    };
    m_banner = [this, error, overwritten] {
        sayInBanner(errorText(error, m_desk.translation.language()),
                    MessageBar::Tone::Problem,
                    overwritten ? tr("Save my changes…") : tr("Save a copy…"));
    };
    m_banner();
}

void MainWindow::sayDiffers(const Error& error)
{
    if (m_session->readOnlyBecause())
        return; // what is said already weighs more
    m_doubt = true;
    m_bannerAction = [this] { m_session->verifyAloud(); };
    m_banner = [this, error] {
        sayInBanner(errorText(error, m_desk.translation.language()),
                    MessageBar::Tone::Warning,
                    tr("Check the history"));
    };
    m_banner();
}

void MainWindow::endDoubt()
{
    m_session->accept();
    if (!std::exchange(m_doubt, false))
        return;
    m_banner = nullptr;
    m_pages->closeBanner();
}

void MainWindow::sayHeldElsewhere(const Error& error)
{
    m_bannerAction = [this] {
        openFile(QString(m_session->thread().path()), HolderFile::Towards::Nobody);
    };
    const QString reason = errorText(error, m_desk.translation.language());
    sayInBanner(tr("Open read-only. %1").arg(reason) + u' ' + readersMay(),
                MessageBar::Tone::Warning,
                tr("Open for writing anyway"));
}

void MainWindow::saveWork()
{
    const QFileInfo file(m_session->thread().path());
    const QString suggested = file.dir().filePath(
        file.completeBaseName()
        + m_desk.clock.now().toLocalTime().toString(u"'-changes'-yyyyMMdd-HHmm"_s) + u".txt"_s);
    const QString target = m_desk.ask.fileToSave(this, tr("Save my changes"), suggested);
    if (target.isEmpty())
        return;
    m_session->thread().recentWork().then(
        this, [this, target](const RegisterThread::Work& work) { writeWork(target, work); });
}

void MainWindow::writeWork(const QString& target, const RegisterThread::Work& work)
{
    const QByteArray text =
        workText(work, m_session->thread().path(), m_desk.translation.language()).toUtf8();
    if (const auto written = writeFile(target, text, Existing::Replace); !written) {
        sayFailed(written.error());
        return;
    }
    m_onlyHere = false;
    m_bannerAction = [this] { openFile(QString(m_session->thread().path())); };
    m_banner = [this, name = QFileInfo(target).fileName()] {
        sayInBanner(tr("Your last changes are in %1. Nothing more is written from here.").arg(name),
                    MessageBar::Tone::Warning,
                    tr("Open the file as it is now"));
    };
    m_banner();
}

void MainWindow::sayCopied(const QString& target)
{
    const QString name = QFileInfo(target).fileName();
    if (!std::exchange(m_onlyHere, false)) {
        m_pages->say(tr("A checked copy is in %1").arg(name), false);
        return;
    }
    m_bannerAction = [this, target] { openFile(target); };
    m_banner = [this, name] {
        sayInBanner(tr("A checked copy is in %1. Nothing more is written from here.").arg(name),
                    MessageBar::Tone::Warning,
                    tr("Open the copy"));
    };
    m_banner();
    m_session->thread().recentWork().then(
        this, [this, target](const RegisterThread::Work& work) { saveTyped(target, work); });
}

/// A copy holds what was saved; what was still being typed when the file went is kept beside it.
void MainWindow::saveTyped(const QString& target, const RegisterThread::Work& work)
{
    if (work.typed.empty())
        return;
    const QString path = target + u"-typed.txt"_s;
    const QByteArray text = workText({.given = {}, .typed = work.typed},
                                     m_session->thread().path(),
                                     m_desk.translation.language())
                                .toUtf8();
    if (const auto written = writeFile(path, text, Existing::Refuse); !written)
        sayFailed(written.error());
    else
        m_pages->say(tr("What was being typed is in %1").arg(QFileInfo(path).fileName()), false);
}

} // namespace ireg
