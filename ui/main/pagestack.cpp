// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pagestack.h"

#include "model/base/text.h"
#include "model/register/loading.h"
#include "ui/incident/incidentpage.h"
#include "ui/main/helptopics.h"
#include "ui/main/pagelist.h"
#include "ui/main/pagetable.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

namespace
{

constexpr int quietMs = 20;

/// A page that needs more room than there is can be scrolled; it never makes the window larger.
QScrollArea* roomFor(QWidget* pages, QWidget* parent)
{
    auto* room = new QScrollArea(parent);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(pages);
    return room;
}

} // namespace

PageStack::PageStack(const Setting& setting, Language language, QWidget* parent)
    : QWidget(parent), m_setting(setting), m_language(language)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_pages.empty())
            goTo(&pageAt(row));
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (!m_pages.empty())
            goTo(&pageAt(m_list->currentRow()));
    });
    connect(qApp, &QApplication::focusChanged, this, &PageStack::showFocus);
    connect(m_toast, &Toast::pressed, this, [this] {
        if (m_then)
            std::exchange(m_then, nullptr)();
        else
            Q_EMIT undoRequested(m_offered);
    });
    connect(m_banner, &MessageBar::actionRequested, this, &PageStack::bannerPressed);
    connect(m_banner, &MessageBar::otherRequested, this, &PageStack::bannerOtherPressed);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &PageStack::makeNext);
    retranslate();
}

PageStack::~PageStack()
{
    leaveRegister();
}

void PageStack::build()
{
    m_banner = new MessageBar(this);
    m_bar = new MessageBar(this);
    m_list = new PageList(this);
    for (const PageEntry& entry : pageTable())
        m_list->addPage(icon(entry.icon));
    m_left = new QWidget(this);
    m_left->setBackgroundRole(QPalette::Base); // as its lists
    m_left->setAutoFillBackground(true);
    auto* leftColumn = new QVBoxLayout(m_left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_list, 0, Qt::AlignTop);
    m_left->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_left->hide();
    m_stack = new PartStack(this);
    m_stack->addWidget(new QWidget); // or the first page is laid out before it has its size
    auto* right = new QWidget(this);
    auto* middle = new QVBoxLayout(right);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_banner);
    middle->addWidget(m_bar);
    m_room = roomFor(m_stack, right);
    middle->addWidget(m_room, 1);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_toast = new Toast(this);
}

void PageStack::showRegister(OpenSession& session)
{
    leaveRegister();
    makePages(session);
    m_left->show();
    showPage(0);
    sayRecovered(session.thread());
}

/// Text that an earlier run could not save is back in its fields; say where.
void PageStack::sayRecovered(RegisterThread& thread)
{
    if (!thread.writable())
        return;
    thread.ask([](Register& open) { return incidentsWithDrafts(open); })
        .then(this, [this](const QStringList& incidents) {
            if (incidents.isEmpty())
                return;
            m_recovered = [incidents] {
                return tr("Text that was not saved last time is kept where it was typed: %1.")
                    .arg(incidents.join(QStringLiteral(", ")));
            };
            m_bar->show(m_recovered(), MessageBar::Tone::Notice);
        });
}

void PageStack::leaveRegister()
{
    m_quiet.stop();
    flush();
    if (!m_pages.empty())
        showWelcome();
    m_left->hide();
    m_banner->hide();
    m_bar->hide();
    m_toast->hide();
    m_recovered = nullptr;
    m_before = 0;
    m_trail.clear();
    noteWays();
    delete m_log;
    m_log = nullptr;
    m_incident = nullptr;
    m_session = nullptr;
    while (!m_pages.empty()) {
        delete m_pages.back();
        m_pages.pop_back();
    }
}

void PageStack::setLanguage(Language language)
{
    m_language = language;
    m_toast->hide(); // what is said of a moment was said in another language
    if (m_recovered && m_bar->isVisible())
        m_bar->show(m_recovered(), MessageBar::Tone::Notice);
    else
        m_bar->hide();
    explain();
    for (Page* page : made()) {
        page->setLanguage(language);
        showCount(page);
    }
    if (m_log)
        m_log->setLanguage(language);
}

/// Null on the welcome page.
Page* PageStack::current() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void PageStack::goTo(Page* page)
{
    if (Page* left = current(); left && left != page)
        left->flush();
    if (current() != page) {
        m_room->verticalScrollBar()->setValue(0); // each is read from its top
        page->setGeometry(m_stack->rect());       // or it is laid out twice
    }
    m_stack->setCurrentWidget(page);
    tellLines();
    m_trail.visit({page, page == m_incident ? m_incident->shown() : Id<Incident>()});
    noteWays();
}

void PageStack::goTo(const std::optional<Place>& place)
{
    if (!place)
        return;
    if (place->page == m_incident)
        showIncident(place->incident);
    else
        showPage(static_cast<int>(std::ranges::find(m_pages, place->page) - m_pages.begin()));
}

void PageStack::noteWays()
{
    Q_EMIT waysChanged(m_trail.hasBack(), m_trail.hasForward());
}

void PageStack::showPage(int index)
{
    if (m_pages.empty())
        return;
    m_list->setCurrentRow(index);
    Page& page = pageAt(index);
    goTo(&page);
    page.takeFocus();
}

void PageStack::showIncident(Id<Incident> incident)
{
    if (!m_incident || !incident)
        return;
    if (current() != m_incident)
        m_before = m_list->currentRow();
    for (Page* page : made())
        page->follow(incident);
    if (m_incident->shown() != incident)
        m_room->verticalScrollBar()->setValue(0);
    m_incident->show(incident);
    goTo(m_incident);
    // The answer can have come already, and with it the focus to what is still to do.
    if (!m_incident->isAncestorOf(window()->focusWidget()))
        m_incident->takeFocus();
}

void PageStack::showDuty(Id<Incident> incident, Id<Notification> notice)
{
    if (!m_incident || !incident)
        return;
    showIncident(incident);
    m_incident->showDuty(notice);
}

void PageStack::showRecordOf(Id<Incident> incident, const RecordRef& record)
{
    if (!incident) {
        showOfRegister(record);
        return;
    }
    if (!m_incident)
        return;
    showIncident(incident);
    m_incident->showRecord(record);
}

/// Where it comes from stands behind the pages that list it.
void PageStack::showOfRegister(const RecordRef& record)
{
    for (int i = static_cast<int>(m_pages.size()) - 1; i >= 0; --i) {
        if (Page& page = pageAt(i); page.reveal(record)) {
            goTo(Place{&page, {}});
            return;
        }
    }
}

bool PageStack::showRecord(RecordRef record)
{
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        if (Page& page = pageAt(i); page.reveal(record)) {
            goTo(Place{&page, {}});
            return true;
        }
    }
    return false;
}

void PageStack::goUp()
{
    if (m_incident && current() == m_incident)
        showPage(m_before);
}

QString PageStack::helpTopic() const
{
    const Page* page = current();
    return page ? page->helpTopic() : QStringLiteral("begin");
}

void PageStack::logIncident()
{
    if (QuickLogDialog* form = logForm())
        form->begin();
}

bool PageStack::logInPassing()
{
    QuickLogDialog* form = logForm();
    if (form)
        form->beginInPassing();
    return form != nullptr;
}

void PageStack::onLogged(const Outcome& outcome, bool open)
{
    if (open)
        showIncident({outcome.id});
    offerUndo(tr("%1 is logged").arg(outcome.reference), outcome.action);
}

void PageStack::flush()
{
    Composition::end();
    for (Page* page : made())
        page->flush();
}

void PageStack::refresh()
{
    for (Page* page : made())
        page->refresh();
}

QList<QAction*> PageStack::incidentActions() const
{
    return m_incident ? m_incident->pageActions() : QList<QAction*>();
}

QList<QAction*> PageStack::pageActions() const
{
    QList<QAction*> actions;
    for (const Page* page : made())
        actions.append(page->pageActions());
    return actions;
}

QList<QAction*> PageStack::partActions() const
{
    const Page* page = current();
    return page ? page->partActions() : QList<QAction*>();
}

QWidget* PageStack::registerPart() const
{
    return m_pages.empty() ? nullptr : m_pages.front();
}

PageListing PageStack::listing() const
{
    if (const Page* page = current()) {
        if (auto listing = page->listing())
            return *std::move(listing);
    }
    for (const Page* page : made()) {
        if (auto listing = page->listing())
            return *std::move(listing);
    }
    return {};
}

std::optional<LessonQuery> PageStack::lessons() const
{
    const Page* page = current();
    return page ? page->lessons() : std::nullopt;
}

void PageStack::say(const QString& text, bool problem)
{
    if (!problem) {
        offer(text, {});
        return;
    }
    m_recovered = nullptr;
    m_bar->show(text, MessageBar::Tone::Problem);
}

void PageStack::sayBanner(const QString& text, bool problem)
{
    m_banner->showBanner(text, problem ? MessageBar::Tone::Problem : MessageBar::Tone::Warning);
}

void PageStack::sayBanner(const QString& text, MessageBar::Tone tone, const QString& action)
{
    m_banner->showBanner(text, tone, action);
}

void PageStack::sayBanner(const QString& text,
                          MessageBar::Tone tone,
                          const MessageBar::Choice& choice)
{
    m_banner->showChoice(text, tone, choice);
}

void PageStack::closeBanner()
{
    m_banner->hide();
}

void PageStack::offer(const QString& text, const QString& action)
{
    offer(text, action, {});
}

void PageStack::offer(const QString& text, const QString& action, std::function<void()> then)
{
    m_offered = 0;
    m_then = std::move(then);
    m_toast->say(text, action);
}

void PageStack::forgetRecent(const QString& path)
{
    WindowSettings& settings = m_setting.settings;
    const auto before = settings.recentFiles();
    if (path.isEmpty())
        settings.forgetRecentFiles();
    else
        settings.removeRecentFile(path);
    offer(path.isEmpty()
              ? tr("The list of recent registers is forgotten")
              : tr("%1 is no longer listed").arg(displayText(QFileInfo(path).fileName())),
          tr("Undo"),
          [&settings, before] { settings.setRecentFiles(before); });
}

void PageStack::offerUndo(const QString& what, qint64 action)
{
    offer(what, tr("Undo"));
    m_offered = action;
}

void PageStack::showCount(Page* page)
{
    const auto place = std::ranges::find(m_pages, page) - m_pages.begin();
    if (const auto count = page->count(); count && place < m_list->count())
        m_list->setCount(static_cast<int>(place), *count);
    if (page == current())
        tellLines();
}

void PageStack::explain()
{
    m_list->setWhatsThis(plainTip(withKeys(*this, helpLead(QStringLiteral("window"), m_language))));
    for (Page* page : made())
        explain(*page);
}

void PageStack::explain(Page& page)
{
    page.setWhatsThis(plainTip(withKeys(*this, helpLead(page.helpTopic(), m_language))));
}

void PageStack::retranslate()
{
    m_list->setAccessibleName(tr("Pages"));
    explain();
    int row = 0;
    for (const PageEntry& entry : pageTable())
        m_list->rename(row++, entry.title().remove(u'&'));
    for (Page* page : made())
        showCount(page);
}

} // namespace ireg
