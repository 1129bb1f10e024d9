// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/aboutbox.h"
#include "ui/main/actions.h"
#include "ui/main/clockbutton.h"
#include "ui/main/commandpalette.h"
#include "ui/main/helptopics.h"
#include "ui/main/helpwindow.h"
#include "ui/main/keymap.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pagestack.h"
#include "ui/main/reminderbar.h"
#include "ui/main/settingsdialog.h"
#include "ui/main/shortcutsheet.h"
#include "ui/main/topbar.h"
#include "ui/main/translation.h"
#include "ui/reports/reportpreview.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QWhatsThis>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

void MainWindow::connectHelpActions()
{
    const Actions& on = *m_actions;
    connect(on[Command::Help], &QAction::triggered, this, &MainWindow::showHelpHere);
    connect(on[Command::WhatsThis], &QAction::triggered, this, [this] {
        m_pages->explain(); // an incident's page is of the stage that is looked at now
        QWhatsThis::enterWhatsThisMode();
    });
    connect(on[Command::Keys], &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_keys, &Keymap::changed, this, &MainWindow::onKeysChanged);
    connect(on[Command::About], &QAction::triggered, this, [this] { AboutBox(this).exec(); });
    connect(on[Command::Settings], &QAction::triggered, this, &MainWindow::showSettings);
}

void MainWindow::showPalette()
{
    QList<QAction*> actions = m_actions->all();
    actions.append(m_pages->pageActions());
    actions.append(m_pages->partActions());
    m_palette->open({.actions = actions,
                     .thread = m_session ? &m_session->thread() : nullptr,
                     .help = helpTopics(m_desk.translation.language())});
}

void MainWindow::showFound(RecordRef record)
{
    if (record.type && record.type->is<Incident>())
        m_pages->showIncident({record.id});
    else
        m_pages->showRecord(record);
}

/// Asked for again, help on what is looked at has no more to say: the keys are what is left.
void MainWindow::showHelpHere()
{
    const bool shown = m_helpWindow && m_helpWindow->isVisible()
        && m_helpWindow->topic() == m_pages->helpTopic();
    if (shown)
        showKeys();
    else
        showHelp({});
}

/// Empty: about what is looked at.
void MainWindow::showHelp(const QString& topic)
{
    const QString about = topic.isEmpty() ? m_pages->helpTopic() : topic;
    if (!m_helpWindow) {
        m_helpWindow = new HelpWindow(
            m_desk.translation.language(), *(*m_actions)[Command::Help], this);
        connect(m_helpWindow, &HelpWindow::keysRequested, this, &MainWindow::showKeys);
    }
    m_helpWindow->showTopic(about);
    m_helpWindow->show();
    m_helpWindow->raise();
    m_helpWindow->activateWindow();
}

void MainWindow::showKeys()
{
    QList<QAction*> shown = m_actions->all();
    shown.append(m_pages->pageActions());
    if (findChild<ShortcutSheet*>())
        return;
    QWidget* above = m_helpWindow && m_helpWindow->isActiveWindow() ? m_helpWindow
                                                                    : static_cast<QWidget*>(this);
    auto* sheet = new ShortcutSheet(shown, *m_keys, above);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

/// Every word again, since hints, help and empty pages name keys.
void MainWindow::onKeysChanged()
{
    QEvent words(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &words);
}

void MainWindow::showSettings()
{
    if (findChild<SettingsDialog*>())
        return;
    auto* dialog = new SettingsDialog(m_desk.settings, m_desk.translation.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session) {
        dialog->setName(m_session->thread().author());
        connect(&m_session->thread(), &RegisterThread::authorChanged, dialog, [this, dialog] {
            dialog->setName(m_session->thread().author());
        });
    }
    connect(dialog, &SettingsDialog::nameRequested, this, qOverload<>(&MainWindow::askName));
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    connect(dialog, &SettingsDialog::schemeChosen, this, &MainWindow::setScheme);
    connect(dialog, &SettingsDialog::zoomChosen, this, &MainWindow::setZoom);
    dialog->open();
}

void MainWindow::setLanguage(Language language)
{
    m_desk.settings.setLanguage(QLatin1String(languageCode(language)));
    m_desk.translation.set(language);
    m_pages->setLanguage(language);
    m_top->clock().setLanguage(language);
    m_due->setLanguage(language);
    if (m_helpWindow)
        m_helpWindow->setLanguage(language);
    for (ReportPreview* preview : findChildren<ReportPreview*>())
        preview->setLanguage(language);
    (*m_actions)[language == Language::French ? Command::French : Command::English]->setChecked(
        true);
    showReadOnly();
}

void MainWindow::setScheme(const QString& name)
{
    m_desk.settings.setScheme(name);
    Theme::apply(schemeNamed(name));
    (*m_actions)[name == u"light"_s      ? Command::SchemeLight
                     : name == u"dark"_s ? Command::SchemeDark
                                         : Command::SchemeSystem]
        ->setChecked(true);
}

void MainWindow::setZoom(int percent)
{
    const int kept = std::clamp(percent, Theme::smallestZoom, Theme::largestZoom);
    m_desk.settings.setZoom(kept);
    Theme::setZoom(kept);
    m_pages->say(tr("Text size: %1 %").arg(kept), false);
}

} // namespace ireg
