// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/quickstart.h"

#include "model/base/text.h"
#include "model/language/errortext.h"
#include "ui/main/programicon.h"
#include "ui/main/translation.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/digitkeys.h"
#include "ui/widgets/menukey.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ireg
{

namespace
{

/// Whether there is nothing to log into, or there is and it can't be written.
QuickStart::Exit exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Missing:
    case ErrorKind::NotFound:
    case ErrorKind::NotARegister:
    case ErrorKind::NewerSchema:
    case ErrorKind::Damaged:
    case ErrorKind::Locked: return QuickStart::NoRegister;
    default: return QuickStart::NotWritable;
    }
}

} // namespace

QuickStart::QuickStart(const MainWindow::Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk)
{
    QCoreApplication::instance()->installEventFilter(new DigitKeys(this));
    QCoreApplication::instance()->installEventFilter(new MenuKey(this));
    QCoreApplication::instance()->installEventFilter(new Composition(this));
}

QuickStart::~QuickStart() = default;

void QuickStart::begin(const QString& path)
{
    if (path.isEmpty()) {
        refuse(tr("No register was opened on this computer yet. Open or make one first; from then "
                  "on incidents are logged into it."),
               NoRegister);
        return;
    }
    auto opened = openBeside(path, m_desk.author, m_desk.clock);
    if (!opened) {
        refuse(tr("Nothing can be logged into %1. %2")
                   .arg(displayText(QFileInfo(path).fileName()),
                        errorText(opened.error(), m_desk.translation.language())),
               exitOf(opened.error().kind));
        return;
    }
    m_session = std::make_unique<OpenSession>(std::move(*opened), m_desk.clock);
    m_dialog = std::make_unique<QuickLogDialog>(
        m_session->thread(), QuickLogDialog::Setting{m_desk.translation.language(), m_desk.clock});
    m_dialog->setWindowIcon(programIcon());
    connect(m_dialog.get(), &QuickLogDialog::logged, this, &QuickStart::onLogged);
    connect(m_dialog.get(), &QuickLogDialog::incidentRequested, this, &QuickStart::openWindow);
    connect(m_dialog.get(), &QuickLogDialog::rejected, this, [this] {
        Q_EMIT ended(m_logged ? Logged : NothingLogged);
    });
    connect(m_session.get(), &OpenSession::differsFromSeen, this, [this](const Error& error) {
        m_dialog->say(errorText(error, m_desk.translation.language()), MessageBar::Tone::Warning);
    });
    introduce();
}

/// As whom it is recorded is chosen in the window; here it is said where nobody has.
void QuickStart::introduce()
{
    const QString kept = m_desk.settings.nameIn(m_session->thread().profile().uuid);
    if (!kept.isEmpty()) {
        Author author = m_desk.author;
        author.name = kept;
        m_session->workAs(author);
    }
    m_dialog->beginInPassing();
    m_dialog->setWindowTitle(m_dialog->windowTitle() + QStringLiteral(" – ")
                             + displayText(QFileInfo(m_session->thread().path()).fileName()));
    if (kept.isEmpty() && !m_desk.named)
        m_dialog->say(tr("It is recorded as logged by “%1”, the name of this account. Who you are "
                         "is said in the window.")
                          .arg(displayText(m_session->thread().author())),
                      MessageBar::Tone::Notice);
}

void QuickStart::onLogged(const Outcome& outcome)
{
    m_logged = true;
    Q_EMIT said(outcome.reference);
    if (!m_dialog->isVisible()) // else another one follows
        sayReference(outcome);
}

void QuickStart::sayReference(const Outcome& outcome)
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("Log incident"), tr("%1 is logged.").arg(outcome.reference));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setWindowIcon(programIcon());
    const QPushButton* look = box->addButton(tr("Open it"), QMessageBox::ActionRole);
    QPushButton* close = box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    connect(box, &QDialog::finished, this, [this, box, look, outcome] {
        if (box->clickedButton() == look)
            openWindow({outcome.id});
        else
            Q_EMIT ended(Logged);
    });
    box->open();
}

void QuickStart::openWindow(Id<Incident> incident)
{
    const QString path = m_session->thread().path();
    m_dialog->hide();
    Q_EMIT windowWanted(path, incident);
}

void QuickStart::refuse(const QString& text, Exit exit)
{
    Q_EMIT failed(text);
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Log incident"), text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowIcon(programIcon());
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    connect(box, &QDialog::finished, this, [this, exit] { Q_EMIT ended(exit); });
    box->open();
}

} // namespace ireg
