// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentpage.h"
#include "ui/main/pagelist.h"
#include "ui/main/pagestack.h"
#include "ui/main/pagetable.h"
#include "ui/main/welcomepage.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/widgets/partstack.h"

#include <QLayout>
#include <QWindow>

#include <algorithm>

namespace ireg
{

namespace
{

/// What is not on a screen, or not yet, is painted later.
bool awaitsPaint(const QWidget& part)
{
    const QWindow* window = part.window()->windowHandle();
    return part.isVisible() && window && !window->isExposed();
}

} // namespace

void PageStack::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_setting.settings, m_stack);
        connect(m_welcome, &WelcomePage::forgetRequested, this, &PageStack::forgetRecent);
        m_stack->addWidget(m_welcome);
        Q_EMIT welcomeMade(m_welcome);
    }
    m_stack->setCurrentWidget(m_welcome);
}

PageSetting PageStack::pageSetting() const
{
    return {.thread = m_session->thread(),
            .settings = m_setting.settings,
            .clock = m_setting.clock,
            .ask = m_setting.ask,
            .language = m_language};
}

/// At first those alone that the menu or the left pane need; the others have counts there, too, and
/// are made for them once what is looked at was read and painted.
void PageStack::makePages(OpenSession& session)
{
    m_session = &session;
    const auto table = pageTable();
    m_pages.assign(table.size() + 1, nullptr);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].made == PageMade::WithRegister)
            addPage(i, table[i].make(pageSetting(), m_stack));
    }
    m_incident = new IncidentPage(pageSetting(), m_stack);
    addPage(table.size(), m_incident);
    connect(m_incident, &IncidentPage::backRequested, this, &PageStack::goUp);
    connect(&session.thread(), &RegisterThread::authorChanged, this, &PageStack::refresh);
    session.thread().askWhenIdle(
        m_incident, [](Register&) { return true; }, [this](bool) { m_quiet.start(); });
}

Page& PageStack::pageAt(int index)
{
    const auto place = static_cast<std::size_t>(index);
    if (!m_pages[place]) {
        addPage(place, pageTable()[place].make(pageSetting(), m_stack));
        // Those are known to the menu and the left pane from the beginning, or never.
        Q_ASSERT(m_pages[place]->pageActions().isEmpty() && !m_pages[place]->leftPart()
                 && !m_pages[place]->listing());
    }
    return *m_pages[place];
}

std::vector<Page*> PageStack::made() const
{
    std::vector<Page*> pages = m_pages;
    std::erase(pages, nullptr);
    return pages;
}

void PageStack::makeNext()
{
    const auto next = std::ranges::find(m_pages, nullptr);
    if (next == m_pages.end())
        m_quiet.stop();
    else if (!awaitsPaint(*this))
        pageAt(static_cast<int>(next - m_pages.begin()));
}

void PageStack::addPage(std::size_t place, Page* page)
{
    m_pages[place] = page;
    m_stack->addWidget(page);
    if (QWidget* part = page->leftPart())
        m_left->layout()->addWidget(part);
    connectPage(page);
    explain(*page);
    showCount(page);
}

void PageStack::connectPage(Page* page)
{
    connect(page, &Page::countChanged, this, [this, page] { showCount(page); });
    connect(page, &Page::incidentRequested, this, &PageStack::showIncident);
    connect(page, &Page::dutyRequested, this, &PageStack::showDuty);
    connect(page, &Page::recordRequested, this, &PageStack::showRecordOf);
    connect(page, &Page::incidentsRequested, this, &PageStack::showIncidents);
    connect(page, &Page::logRequested, this, &PageStack::logIncident);
    connect(page, &Page::reportRequested, this, &PageStack::reportRequested);
    connect(page, &Page::problemRaised, this, &PageStack::problemRaised);
    connect(page, &Page::messageRaised, this, &PageStack::say);
    connect(page, &Page::undoOffered, this, &PageStack::offerUndo);
    connect(page, &Page::undoRequested, this, &PageStack::undoRequested);
    connect(page,
            &Page::wayBackOffered,
            this,
            [this](const QString& what, const std::function<void()>& then) {
                offer(what, tr("Undo"), then);
            });
    connect(page, &Page::shownRequested, this, [this, page] {
        showPage(static_cast<int>(std::ranges::find(m_pages, page) - m_pages.begin()));
    });
}

void PageStack::showIncidents(const QString& condition)
{
    const auto page = std::ranges::find_if(
        m_pages, [&condition](Page* one) { return one && one->narrow(condition); });
    if (page != m_pages.end())
        showPage(static_cast<int>(page - m_pages.begin()));
}

/// Null where nothing can be logged.
QuickLogDialog* PageStack::logForm()
{
    if (m_log || !m_session || !m_session->writable())
        return m_log;
    m_log = new QuickLogDialog(m_session->thread(), {m_language, m_setting.clock}, this);
    connect(m_log, &QuickLogDialog::logged, this, &PageStack::onLogged);
    connect(m_log, &QuickLogDialog::incidentRequested, this, &PageStack::showIncident);
    connect(m_log, &QuickLogDialog::passed, this, &PageStack::passed);
    return m_log;
}

} // namespace ireg
