// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/registerpage.h"

#include "model/base/text.h"
#include "model/register/searching.h"
#include "ui/registerpage/bulkdialog.h"
#include "ui/registerpage/filterbar.h"
#include "ui/registerpage/readingpane.h"
#include "ui/registerpage/registertable.h"
#include "ui/registerpage/registerviews.h"
#include "ui/registerpage/viewlist.h"
#include "ui/registerpage/viewmenu.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/partstack.h"

#include <QAction>
#include <QKeyEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString pageName = u"register"_s;

} // namespace

RegisterPage::RegisterPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_thread(setting.thread), m_settings(setting.settings), m_ask(setting.ask),
      m_language(setting.language), m_kept(setting.thread.profile().uuid.text()),
      m_model(new RegisterModel(setting.thread, setting.language, setting.clock, this)),
      m_writable(setting.thread.writable())
{
    build(setting);
    buildActions();
    RegisterThread& thread = setting.thread;
    m_filter->setMe(thread.author());
    connect(&thread, &RegisterThread::authorChanged, this, [this, &thread] {
        m_filter->setMe(thread.author());
        ask();
    });
    m_filter->setLanguage(setting.language);
    m_viewMenu->setLanguage(setting.language);
    m_views->setLanguage(setting.language);
    m_reading->setLanguage(setting.language);
    connectAll();
    retranslate();
    restore();
    ask();
}

RegisterPage::~RegisterPage()
{
    delete m_viewList.data(); // the window may have placed it elsewhere
}

QWidget* RegisterPage::leftPart() const
{
    return m_viewList;
}

void RegisterPage::build(const PageSetting& setting)
{
    m_filter = new FilterBar(setting.thread, setting.clock, this);
    m_views = new RegisterViews(setting.thread, setting.settings, this);
    m_viewMenu = new ViewMenu(*m_views, this);
    m_viewList = new ViewList(*m_views, this);
    m_filter->addAtEnd(m_viewMenu);
    m_table = new RegisterTable(*m_model, setting.settings, this);
    m_table->setWritable(m_writable);
    m_empty = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_reading = new ReadingPane(setting.thread, setting.clock, this);
    m_panes = new QSplitter(this);
    m_panes->addWidget(m_stack);
    m_panes->addWidget(m_reading);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setCollapsible(0, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_panes, 1);
}

void RegisterPage::buildActions()
{
    m_read = new QAction(this);
    m_read->setObjectName(u"reading-pane"_s);
    m_read->setCheckable(true);
    m_copy = new QAction(this);
    m_copy->setObjectName(u"copy-standing"_s);
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_change = new QAction(this);
    m_change->setObjectName(u"change-several"_s);
    m_change->setProperty("changes", true);
    m_change->setEnabled(m_writable);
    m_change->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
    m_change->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_close = new QAction(this);
    m_open = new QAction(this);
    addActions({m_read, m_copy, m_change});
    connect(m_close, &QAction::triggered, m_model, [this] { m_model->setAllClosed(true); });
    connect(m_open, &QAction::triggered, m_model, [this] { m_model->setAllClosed(false); });
    connect(m_change, &QAction::triggered, this, &RegisterPage::changeChosen);
    connect(m_read, &QAction::toggled, this, &RegisterPage::showReading);
    connect(m_copy, &QAction::triggered, this, &RegisterPage::copyStanding);
}

void RegisterPage::connectAll()
{
    connect(m_filter, &FilterBar::changed, this, &RegisterPage::ask);
    connectViews();
    connect(m_filter, &FilterBar::leftDownwards, this, &RegisterPage::takeFocus);
    connect(m_table, &RegisterTable::filterRequested, m_filter, &FilterBar::focusWords);
    connect(m_table, &RegisterTable::opened, this, &RegisterPage::incidentRequested);
    connect(m_table, &RegisterTable::rowsCopied, this, [this](int copied, int chosen) {
        Q_EMIT messageRaised(
            copied == chosen
                ? tr("%Ln row(s) on the clipboard.", nullptr, copied)
                : tr("%Ln row(s) on the clipboard, the first of %1.", nullptr, copied).arg(chosen),
            false);
    });
    connect(m_table, &RegisterTable::changeRequested, this, &RegisterPage::changeChosen);
    connect(m_table, &RegisterTable::readingToggled, m_read, &QAction::toggle);
    connect(m_table, &RegisterTable::currentMoved, this, [this](Id<Incident> incident) {
        if (m_read->isChecked())
            m_reading->show(incident);
    });
    connect(m_reading, &ReadingPane::opened, this, &RegisterPage::incidentRequested);
    connect(m_reading, &ReadingPane::copyRequested, this, &RegisterPage::copyStanding);
    connect(m_model, &RegisterModel::answered, this, &RegisterPage::onAnswered);
    connect(
        m_model, &RegisterModel::counted, this, [this] { m_filter->setFound(m_model->found()); });
    connect(m_model, &RegisterModel::modelAboutToBeReset, this, &RegisterPage::keepCurrent);
    connect(m_model, &RegisterModel::failed, this, &RegisterPage::problemRaised);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->filtered())
            m_filter->clear();
        else
            Q_EMIT logRequested();
    });
}

void RegisterPage::connectViews()
{
    connect(m_viewMenu, &ViewMenu::chosen, this, &RegisterPage::openView);
    connect(m_viewMenu, &ViewMenu::groupChosen, this, &RegisterPage::groupBy);
    connect(m_viewMenu, &ViewMenu::keepRequested, this, &RegisterPage::keepView);
    connect(m_viewMenu, &ViewMenu::everythingChosen, this, &RegisterPage::showEverything);
    connect(m_viewList, &ViewList::opened, this, [this](const RegisterView& view) {
        Q_EMIT shownRequested();
        openView(view);
    });
    connect(m_viewList, &ViewList::updateRequested, this, [this](const RegisterView& view) {
        m_views->keep(shownAs(view.name), bool(view.shared));
        m_views->setActive(view);
    });
    connect(m_views, &RegisterViews::activeChanged, this, [this] {
        m_opened = shownAs({});
        const QString name = m_views->active().name;
        m_settings.keep(pageName, u"view/"_s + m_kept, name);
        m_settings.keep(pageName, u"opened/"_s + m_kept, viewsText({shownAs(name)}));
    });
    connect(m_views, &RegisterViews::changed, this, &RegisterPage::noteAltered);
    connect(m_table, &RegisterTable::arranged, this, &RegisterPage::noteAltered);
    connect(m_views, &RegisterViews::failed, this, &RegisterPage::problemRaised);
    connect(m_views, &RegisterViews::undoOffered, this, &RegisterPage::undoOffered);
    connect(m_views, &RegisterViews::wayBackOffered, this, &RegisterPage::wayBackOffered);
}

/// One that has the name is replaced where that was meant: it is the one that is shown, or a
/// person says so.
void RegisterPage::keepView(const QString& name, bool shared)
{
    RegisterView view = shownAs(name);
    view.shared = shared ? Id<SavedView>{-1} : Id<SavedView>{};
    const RegisterView* known = m_views->namesake(view);
    if (known && !m_views->isActive(*known)
        && !m_ask.confirm(this,
                          tr("There is a view “%1” already. Replace it with what is shown now?")
                              .arg(displayText(known->name)),
                          tr("Replace")))
        return;
    m_views->keep(view, shared);
    m_views->setActive(view);
}

void RegisterPage::showEverything()
{
    m_views->setActive({});
    m_table->arrangeUsually();
    groupBy({});
    m_filter->clear();
}

bool RegisterPage::narrow(const QString& condition)
{
    m_views->setActive({});
    groupBy({});
    m_filter->setWords({});
    m_filter->setCondition(condition);
    ask();
    return true;
}

/// A view is no longer what is shown once its filter, columns, order or groups are others.
void RegisterPage::noteAltered()
{
    m_views->setAltered(shownAs({}) != m_opened);
}

void RegisterPage::groupBy(const QString& field)
{
    m_settings.keep(pageName, u"group"_s, field);
    m_viewMenu->setGroup(field);
    m_table->groupBy(field);
    const bool grouped = !field.isEmpty();
    m_close->setEnabled(grouped);
    m_open->setEnabled(grouped);
    noteAltered();
}

/// As it was left, also by a machine that stopped.
void RegisterPage::restore()
{
    m_views->expectActive(m_settings.kept(pageName, u"view/"_s + m_kept));
    const QString group = m_settings.kept(pageName, u"group"_s);
    groupBy(fieldsToGroupBy().contains(group) ? group : QString());
    const QStringList unread = m_filter->setCondition(
        m_settings.kept(pageName, u"filter/"_s + m_kept));
    m_filter->setWords(m_settings.kept(pageName, u"words/"_s + m_kept));
    const auto opened = viewsOf(m_settings.kept(pageName, u"opened/"_s + m_kept));
    m_opened = opened.empty() ? shownAs({}) : opened.front();
    m_opened.name.clear();
    noteAltered();
    const bool read = m_settings.kept(pageName, u"reading"_s) == u"shown"_s;
    m_read->setChecked(read);
    m_reading->setVisible(read);
    if (unread.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, unread] { // nobody listens yet
        Q_EMIT messageRaised(
            tr("This filter can’t be read here and is left out: %1").arg(unread.join(u", "_s)),
            true);
    });
}

void RegisterPage::ask()
{
    m_settings.keep(pageName, u"filter/"_s + m_kept, m_filter->condition());
    m_settings.keep(pageName, u"words/"_s + m_kept, m_filter->words());
    m_model->ask(m_filter->question());
    noteAltered();
}

void RegisterPage::showReading(bool shown)
{
    m_settings.keep(pageName, u"reading"_s, shown ? u"shown"_s : QString());
    m_reading->setVisible(shown);
    if (shown)
        m_reading->show(m_model->incidentAt(m_table->currentIndex().row()));
    else
        m_reading->show({});
}

void RegisterPage::copyStanding()
{
    const Id<Incident> incident = m_model->incidentAt(m_table->currentIndex().row());
    m_reading->copyStanding(incident, [this](const QString& reference) {
        Q_EMIT messageRaised(tr("Where %1 stands is on the clipboard.").arg(reference), false);
    });
}

void RegisterPage::changeChosen()
{
    const std::vector<qint64> chosen = m_table->chosen();
    if (chosen.empty() || !m_writable)
        return;
    auto* dialog = new BulkDialog(m_thread, m_language, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::changed, this, [this](const BulkOutcome& outcome) {
        const QString text = bulkText(outcome, m_language);
        if (!outcome.refused.empty())
            Q_EMIT messageRaised(text, true);
        if (outcome.action > 0)
            Q_EMIT undoOffered(text, outcome.action);
    });
    dialog->open();
}

/// What a view names and there is no longer is said, the rest is applied.
void RegisterPage::openView(const RegisterView& view)
{
    QStringList unread = m_filter->setCondition(view.condition);
    m_filter->setWords(view.words);
    if (view.columns.isEmpty() && view.order.isEmpty())
        m_table->arrangeUsually();
    else
        unread += m_table->arrange(view.columns, view.order);
    const bool known = view.group.isEmpty() || fieldsToGroupBy().contains(view.group);
    groupBy(known ? view.group : QString());
    if (!known)
        unread.append(view.group);
    ask();
    m_views->setActive(view);
    if (!unread.isEmpty())
        Q_EMIT messageRaised(tr("“%1” names what there is not here; the rest is applied: %2")
                                 .arg(view.name, unread.join(u", "_s)),
                             true);
}

RegisterView RegisterPage::shownAs(const QString& name) const
{
    return {.name = name,
            .condition = m_filter->condition(),
            .words = m_filter->words(),
            .columns = m_table->shownColumns(),
            .order = m_table->sortFields(),
            .group = m_model->group()};
}

QList<QAction*> RegisterPage::pageActions() const
{
    return {m_read, m_copy, m_change, m_close, m_open};
}

void RegisterPage::retranslate()
{
    m_viewMenu->retranslate();
    m_close->setText(tr("Close all groups"));
    m_open->setText(tr("Open all groups"));
    m_read->setText(tr("Read beside the list (Space)"));
    m_copy->setText(tr("Copy where we stand"));
    m_change->setText(tr("Change the chosen incidents…"));
    sayEmpty();
}

void RegisterPage::keepCurrent()
{
    if (const Id<Incident> current = m_model->incidentAt(m_table->currentIndex().row()))
        m_current = current;
}

void RegisterPage::onAnswered()
{
    const bool first = !m_known;
    m_known = true;
    const bool empty = m_model->rowCount() == 0;
    const bool tableHadFocus = m_table->hasFocus();
    sayEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (empty && tableHadFocus)
        m_filter->focusWords();
    // A screen reader needs a current cell at all times (Qt 6.4).
    if (!empty && !m_table->currentIndex().isValid())
        follow(m_current);
    if (first)
        takeFocus();
    Q_EMIT countChanged();
}

std::optional<PageCount> RegisterPage::count() const
{
    const qint64 open = m_model->counts().notClosed;
    return PageCount{open, tr("Register, %Ln open incident(s)", nullptr, static_cast<int>(open))};
}

std::optional<PageLines> RegisterPage::lines() const
{
    return PageLines{m_model->incidents(), m_model->counts().incidents};
}

std::optional<PageListing> RegisterPage::listing() const
{
    const auto& question = m_model->question();
    return PageListing{.query = {.where = asked(question),
                                 .sort = m_model->order(),
                                 .limit = 0,
                                 .group = m_model->group()},
                       .words = asTyped(question.words),
                       .columns = m_table->shownColumns()};
}

void RegisterPage::follow(Id<Incident> incident)
{
    m_current = incident;
    int row = std::max(0, m_model->rowOf(incident));
    if (m_model->isHead(row) && row + 1 < m_model->rowCount())
        ++row; // its first incident, where the group is open
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, column::Reference));
}

void RegisterPage::sayEmpty()
{
    m_table->setAccessibleName(tr("Incidents"));
    if (!m_known)
        m_empty->say({});
    else if (m_model->filtered())
        m_empty->say(tr("No incident matches. Clear the filter with Esc."), tr("Clear the filter"));
    else if (m_writable)
        m_empty->say(
            withKeys(*this,
                     tr("Nothing is logged yet.\nA title is enough to log the first incident "
                        "({log}).")),
            tr("Log incident"));
    else
        m_empty->say(tr("Nothing is logged in this register yet."));
}

void RegisterPage::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    m_filter->setLanguage(language);
    m_reading->setLanguage(language);
    m_viewMenu->setLanguage(language);
    m_views->setLanguage(language);
}

bool RegisterPage::focusFilter()
{
    m_filter->focusWords();
    return true;
}

QList<QWidget*> RegisterPage::panes() const
{
    return {m_filter, m_stack, m_reading};
}

void RegisterPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::refresh()
{
    m_model->refresh();
    m_views->refresh();
}

void RegisterPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->isClear()) {
        m_filter->clear();
        takeFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_read->isChecked()) {
        m_read->setChecked(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ireg
