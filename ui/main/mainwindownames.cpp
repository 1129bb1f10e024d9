// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/organisation/organisation.h"
#include "model/register/records.h"
#include "ui/main/mainwindow.h"
#include "ui/main/namedialog.h"
#include "ui/main/pagestack.h"
#include "ui/main/statusline.h"
#include "ui/settings/windowsettings.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Author named(Author author, const QString& name)
{
    author.name = name;
    return author;
}

} // namespace

/// Before the pages are made, which show what is whose.
void MainWindow::settleName()
{
    const QString kept = m_desk.settings.nameIn(m_session->thread().profile().uuid);
    m_named = m_desk.named || !kept.isEmpty();
    if (!kept.isEmpty())
        m_session->workAs(named(m_desk.author, kept));
    else if (m_demo)
        workAsFirstOnCall();
}

/// In the demo nobody is asked: one is whoever is called first there.
void MainWindow::workAsFirstOnCall()
{
    m_named = true;
    OpenSession* session = m_session.get();
    session->thread()
        .ask([](Register& open) { return all<Person>(open); })
        .then(session, [this, session](const Result<std::vector<Person>>& people) {
            if (!people)
                return;
            const auto order = [](const Person& person) { return person.onCall.value_or(9999); };
            const auto first = std::ranges::min_element(*people, {}, order);
            if (first == people->end())
                return;
            session->workAs(named(m_desk.author, first->name.text()));
            m_status->setAuthor(first->name.text());
        });
}

void MainWindow::askName()
{
    if (!m_session || findChild<NameDialog*>())
        return;
    m_session->thread()
        .ask([](Register& open) { return all<Person>(open); })
        .then(m_session.get(), [this](Result<std::vector<Person>> people) {
            if (people)
                askName(std::move(*people));
            else
                sayFailed(people.error());
        });
}

void MainWindow::askName(std::vector<Person> people)
{
    auto* dialog = new NameDialog(
        std::move(people), m_session->thread().author(), m_pages->registerPart());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { workAs(dialog->name()); });
    dialog->open();
}

void MainWindow::workAs(const QString& name)
{
    if (!m_session || name.isEmpty())
        return;
    m_desk.settings.setNameIn(m_session->thread().profile().uuid, name);
    m_session->workAs(named(m_desk.author, name));
    m_named = true;
    m_status->setAuthor(m_session->thread().author());
    m_pages->closeBanner();
    showReadOnly();
    m_pages->say(tr("From now on changes are recorded as %1.").arg(displayText(name)), false);
}

/// What is to be known of an opened register, and that nobody has said yet who works here.
void MainWindow::sayOpened(const QString& text)
{
    if (!m_session || m_named) {
        if (!text.isEmpty())
            m_pages->sayBanner(text, false);
        return;
    }
    m_bannerAction = [this] { workAs(m_session->thread().author()); };
    const QString asked = tr("Changes are recorded as “%1”, the name of this account.")
                              .arg(displayText(m_session->thread().author()));
    m_pages->sayBanner(text.isEmpty() ? asked : text + u' ' + asked,
                       text.isEmpty() || m_demo ? MessageBar::Tone::Notice
                                                : MessageBar::Tone::Warning,
                       {.action = tr("That’s me"), .other = tr("Somebody else…")});
}

} // namespace ireg
