// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pages.h"

#include "model/register/loading.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/incident/incidentpage.h"
#include "ui/lessons/lessonspage.h"
#include "ui/main/pagelist.h"
#include "ui/main/welcomepage.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/registerpage/registertable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace ireg
{

Pages::Pages(const Setting& setting, Language language, QWidget* parent)
    : QWidget(parent), m_setting(setting), m_language(language)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { goTo(pageOf(row)); });
    connect(
        m_list, &QListWidget::itemClicked, this, [this] { goTo(pageOf(m_list->currentRow())); });
    connect(m_toast, &Toast::pressed, this, [this] { Q_EMIT undoRequested(m_offered); });
    connect(m_banner, &MessageBar::actionRequested, this, &Pages::bannerPressed);
    retranslate();
}

Pages::~Pages()
{
    leaveRegister();
}

void Pages::build()
{
    m_banner = new MessageBar(this);
    m_bar = new MessageBar(this);
    m_list = new PageList(this);
    for (int page = RegisterRow; page <= DeadlinesRow; ++page)
        m_list->addPage({});
    m_list->hide();
    m_stack = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_setting.settings, m_stack);
    m_stack->addWidget(m_welcome);
    auto* right = new QWidget(this);
    auto* middle = new QVBoxLayout(right);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_banner);
    middle->addWidget(m_bar);
    middle->addWidget(m_stack, 1);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_toast = new Toast(this);
}

void Pages::showRegister(OpenSession& session)
{
    leaveRegister();
    makePages(session);
    connectPages();
    connectIncidentPage();
    m_list->show();
    m_list->setCurrentRow(RegisterRow);
    goTo(m_register);
    m_register->focusTable();
    showCounts(); // the first answer can have come before anybody listened
    sayRecovered(session.thread());
}

/// Text that an earlier run could not save is back in its fields; say where.
void Pages::sayRecovered(RegisterThread& thread)
{
    if (!thread.writable())
        return;
    thread.ask([](Register& open) { return incidentsWithDrafts(open); })
        .then(this, [this](const QStringList& incidents) {
            if (!incidents.isEmpty())
                m_bar->show(tr("Text that was not saved last time is kept where it was typed: %1.")
                                .arg(incidents.join(QStringLiteral(", "))),
                            MessageBar::Tone::Notice);
        });
}

void Pages::makePages(OpenSession& session)
{
    RegisterThread& thread = session.thread();
    m_register = new RegisterPage(
        thread, {m_language, m_setting.clock, m_setting.settings}, m_stack);
    m_register->setMe(m_setting.author);
    m_lessons = new LessonsPage(thread, m_language, m_setting.settings, m_stack);
    m_deadlines = new DeadlinesPage(thread, m_language, m_stack);
    m_incident = new IncidentPage(thread, m_setting.settings, m_language, m_stack);
    m_incident->setAsk(m_setting.ask);
    m_deadlines->setAsk(m_setting.ask);
    for (QWidget* page : std::array<QWidget*, 4>{m_register, m_lessons, m_deadlines, m_incident})
        m_stack->addWidget(page);
    if (session.writable())
        m_log = new QuickLogDialog(thread, {m_language, m_setting.clock}, this);
}

void Pages::connectPages()
{
    connect(m_register, &RegisterPage::incidentRequested, this, &Pages::showIncident);
    connect(m_register, &RegisterPage::logRequested, this, &Pages::logIncident);
    connect(m_register, &RegisterPage::problemRaised, this, &Pages::problemRaised);
    connect(m_register, &RegisterPage::countsChanged, this, &Pages::showCounts);
    connect(m_lessons, &LessonsPage::incidentRequested, this, &Pages::showIncident);
    connect(m_lessons, &LessonsPage::problemRaised, this, &Pages::problemRaised);
    connect(m_deadlines, &DeadlinesPage::problemRaised, this, &Pages::problemRaised);
    connect(m_deadlines,
            &DeadlinesPage::dutyRequested,
            this,
            [this](Id<Incident> incident, Id<Notification> notice) {
                showIncident(incident);
                m_incident->showDuty(notice);
            });
    connect(
        m_deadlines, &DeadlinesPage::undoOffered, this, [this](const QString& what, qint64 action) {
            offer(what, tr("Undo"));
            m_offered = action;
        });
    connect(m_deadlines, &DeadlinesPage::undoRequested, this, &Pages::undoRequested);
    connect(m_deadlines, &DeadlinesPage::counted, this, [this](int open, int overdue) {
        m_list->setCount(DeadlinesRow,
                         open,
                         tr("Deadlines, %n open", nullptr, open) + u' '
                             + (overdue > 0 ? tr("%n overdue", nullptr, overdue) : QString()));
    });
    if (!m_log)
        return;
    connect(m_log, &QuickLogDialog::logged, this, &Pages::onLogged);
    connect(m_log, &QuickLogDialog::incidentRequested, this, &Pages::showIncident);
}

void Pages::connectIncidentPage()
{
    connect(m_incident, &IncidentPage::backRequested, this, &Pages::goBack);
    connect(m_incident, &IncidentPage::incidentRequested, this, &Pages::showIncident);
    connect(m_incident, &IncidentPage::reportRequested, this, &Pages::reportRequested);
    connect(m_incident, &IncidentPage::messageRaised, this, &Pages::say);
    connect(
        m_incident, &IncidentPage::undoOffered, this, [this](const QString& what, qint64 action) {
            offer(what, tr("Undo"));
            m_offered = action;
        });
}

void Pages::leaveRegister()
{
    if (m_incident)
        m_incident->flush();
    m_stack->setCurrentWidget(m_welcome);
    m_list->hide();
    m_banner->hide();
    m_bar->hide();
    m_toast->hide();
    m_before = nullptr;
    delete m_log;
    delete m_incident;
    delete m_deadlines;
    delete m_lessons;
    delete m_register;
    m_log = nullptr;
    m_incident = nullptr;
    m_deadlines = nullptr;
    m_lessons = nullptr;
    m_register = nullptr;
}

void Pages::setLanguage(Language language)
{
    m_language = language;
    if (m_register) {
        m_register->setLanguage(language);
        m_lessons->setLanguage(language);
        m_deadlines->setLanguage(language);
        m_incident->setLanguage(language);
        showCounts();
    }
    if (m_log)
        m_log->setLanguage(language);
}

void Pages::goTo(QWidget* page)
{
    if (!page)
        return;
    if (m_stack->currentWidget() == m_incident && page != m_incident)
        m_incident->flush();
    m_stack->setCurrentWidget(page);
    Q_EMIT incidentShown(page == m_incident);
}

void Pages::showList()
{
    m_list->setCurrentRow(RegisterRow);
    goTo(m_register);
    if (m_register)
        m_register->focusTable();
}

void Pages::showLessons()
{
    m_list->setCurrentRow(LessonsRow);
    goTo(m_lessons);
    if (m_lessons)
        m_lessons->focusFilter();
}

void Pages::showDeadlines()
{
    m_list->setCurrentRow(DeadlinesRow);
    goTo(m_deadlines);
    if (m_deadlines)
        m_deadlines->focusTable();
}

/// Null while no register is open.
QWidget* Pages::pageOf(int row) const
{
    switch (row) {
    case LessonsRow: return m_lessons;
    case DeadlinesRow: return m_deadlines;
    default: return m_register;
    }
}

void Pages::showIncident(Id<Incident> incident)
{
    if (!m_incident || !incident)
        return;
    if (m_stack->currentWidget() != m_incident)
        m_before = m_stack->currentWidget();
    m_register->select(incident);
    m_incident->show(incident);
    goTo(m_incident);
    // The answer can have come already, and with it the focus to what is still to do.
    if (!m_incident->isAncestorOf(window()->focusWidget()))
        m_incident->setFocus(Qt::OtherFocusReason);
}

void Pages::goBack()
{
    if (m_stack->currentWidget() != m_incident)
        return;
    if (m_before == m_lessons)
        showLessons();
    else if (m_before == m_deadlines)
        showDeadlines();
    else
        showList();
}

void Pages::focusFilter()
{
    if (!m_register)
        return;
    if (m_stack->currentWidget() == m_lessons) {
        m_lessons->focusFilter();
        return;
    }
    showList();
    m_register->focusFilter();
}

void Pages::nextPane()
{
    QWidget* page = m_stack->currentWidget();
    if (!m_list->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (page == m_register)
        m_register->focusTable();
    else if (page == m_lessons)
        m_lessons->focusFilter();
    else if (page == m_deadlines)
        m_deadlines->focusTable();
    else
        page->setFocus(Qt::OtherFocusReason);
}

void Pages::logIncident()
{
    if (m_log)
        m_log->begin();
}

void Pages::onLogged(const Outcome& outcome, bool open)
{
    if (open)
        showIncident({outcome.id});
    offer(tr("%1 is logged").arg(outcome.reference), tr("Undo"));
    m_offered = outcome.action;
}

void Pages::refresh()
{
    if (!m_register)
        return;
    m_register->refresh();
    m_lessons->refresh();
    m_deadlines->refresh();
    if (m_incident->shown())
        m_incident->show(m_incident->shown());
}

QList<QAction*> Pages::incidentActions() const
{
    return m_incident ? m_incident->incidentActions() : QList<QAction*>();
}

void Pages::say(const QString& text, bool problem)
{
    if (problem)
        m_bar->show(text, MessageBar::Tone::Problem);
    else
        offer(text, {});
}

void Pages::sayBanner(const QString& text, bool problem)
{
    m_banner->showBanner(text, problem ? MessageBar::Tone::Problem : MessageBar::Tone::Warning);
}

void Pages::sayBanner(const QString& text, MessageBar::Tone tone, const QString& action)
{
    m_banner->showBanner(text, tone, action);
}

void Pages::closeBanner()
{
    m_banner->hide();
}

void Pages::offer(const QString& text, const QString& action)
{
    m_offered = 0;
    m_toast->say(text, action);
}

void Pages::showCounts()
{
    const RegisterCounts& counts = m_register->model().counts();
    m_list->setCount(
        RegisterRow,
        counts.notClosed,
        tr("Register, %n open incident(s)", nullptr, static_cast<int>(counts.notClosed)));
    m_list->setCount(LessonsRow,
                     counts.lessons,
                     tr("Lessons, %n recorded", nullptr, static_cast<int>(counts.lessons)));
    Q_EMIT counted(m_register->model().rowCount(), counts.incidents);
}

void Pages::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Pages::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    m_list->rename(RegisterRow, tr("Register"));
    m_list->rename(LessonsRow, tr("Lessons"));
    m_list->rename(DeadlinesRow, tr("Deadlines"));
    if (m_register)
        showCounts();
}

} // namespace ireg
