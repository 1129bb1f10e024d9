// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionspage.h"

#include "model/language/errortext.h"
#include "ui/itemmodels/actionlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/rowtexts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenReads = 30 * 1000; // a day ends by itself
constexpr int narrowActions = 620;
constexpr int gatherTime = 200; // the changes of one action come as several

/// Source texts, context ireg::ActionsPage; in the order of the filters.
constexpr std::array<const char*, codes<ActionFilter>.size()> chipTexts{
    QT_TRANSLATE_NOOP("ireg::ActionsPage", "Mine"),
    QT_TRANSLATE_NOOP("ireg::ActionsPage", "Overdue"),
    QT_TRANSLATE_NOOP("ireg::ActionsPage", "This week"),
    QT_TRANSLATE_NOOP("ireg::ActionsPage", "Waiting for check"),
    QT_TRANSLATE_NOOP("ireg::ActionsPage", "Open"),
    QT_TRANSLATE_NOOP("ireg::ActionsPage", "Done")};

} // namespace

ActionsPage::ActionsPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_thread(setting.thread), m_language(setting.language),
      m_model(new ActionList(setting.language, this))
{
    buildActions();
    build();
    connectAll();
    retranslate();
    m_minute.start(betweenReads);
    refresh();
}

void ActionsPage::buildActions()
{
    const auto made = [this](const char* name, const char* keys) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_done = made("action-done", "Ctrl+Shift+D");
    m_take = made("action-to-me", "Ctrl+Shift+G");
    m_copy = made("copy-actions", "Ctrl+C");
    for (QAction* action : {m_done, m_take})
        action->setProperty("changes", true);
}

QWidget* ActionsPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(head);
    row->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    row->setSpacing(grid::unit);
    m_fold = new QPushButton(head);
    m_fold->setCheckable(true);
    row->addWidget(m_fold);
    for (Chip*& chip : m_chips) {
        chip = new Chip(head);
        row->addWidget(chip);
    }
    m_takeButton = new QPushButton(head);
    m_doneButton = new QPushButton(head);
    for (QPushButton* button : {m_takeButton, m_doneButton}) {
        row->addWidget(button);
        row->setAlignment(button, Qt::AlignRight);
    }
    return head;
}

void ActionsPage::build()
{
    QWidget* head = buildHead();
    m_table = lineTable(m_model, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    giveSecondLines(*m_table);
    giveWidths(*m_table,
               {{ActionList::Due, ColumnKeeper::whole},
                {ActionList::Incident, 20},
                {ActionList::Owner, 14},
                {ActionList::Priority, ColumnKeeper::whole},
                {ActionList::Effort, ColumnKeeper::whole},
                {ActionList::State, ColumnKeeper::whole},
                {ActionList::Effect, ColumnKeeper::whole},
                {ActionList::Purpose, ColumnKeeper::whole},
                {ActionList::Verification, 18}},
               ActionList::What);
    m_empty = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_showOver = new QPushButton(this);
    m_showOver->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_showOver);
}

/// Where there is little room, what is not on waits behind one button.
void ActionsPage::fold()
{
    const bool narrow = width() < scaled(narrowActions);
    m_fold->setVisible(narrow);
    for (Chip* chip : m_chips)
        chip->setVisible(!narrow || m_fold->isChecked() || chip->isChecked());
}

void ActionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fold();
}

void ActionsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_fold)
        fold();
}

void ActionsPage::connectAll()
{
    connect(m_fold, &QPushButton::toggled, this, &ActionsPage::fold);
    m_again.setSingleShot(true);
    m_again.setInterval(gatherTime);
    connect(&m_minute, &QTimer::timeout, this, &ActionsPage::refresh);
    connect(&m_again, &QTimer::timeout, this, &ActionsPage::refresh);
    connect(&m_thread, &RegisterThread::changed, &m_again, qOverload<>(&QTimer::start));
    for (const auto& one : codes<ActionFilter>)
        connect(chipOf(one.value), &Chip::toggled, this, [this, filter = one.value] {
            settleState(filter);
            show();
        });
    settleState(ActionFilter::Mine);
    connect(m_table, &QTableView::activated, this, &ActionsPage::openCurrent);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ActionsPage::showCounts);
    connect(m_doneButton, &QPushButton::clicked, m_done, &QAction::trigger);
    connect(m_takeButton, &QPushButton::clicked, m_take, &QAction::trigger);
    connect(m_showOver, &QPushButton::clicked, this, [this] {
        Chip* over = chipOf(ActionFilter::Done);
        over->setChecked(!over->isChecked());
    });
    connect(m_done, &QAction::triggered, this, [this] {
        changeCurrent(tr("%1 is done"), {{u"done_at"_s, u"now"_s}});
    });
    connect(m_take, &QAction::triggered, this, [this] {
        changeCurrent(tr("%1 is yours"), {{u"owner"_s, m_thread.author()}});
    });
    connect(m_copy, &QAction::triggered, this, &ActionsPage::copyRows);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        for (Chip* chip : m_chips)
            chip->setChecked(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

Chip* ActionsPage::chipOf(ActionFilter filter) const
{
    return m_chips[static_cast<std::size_t>(filter)];
}

/// Open ones are listed unless others are asked for, and the chips say so: one of these is on.
void ActionsPage::settleState(ActionFilter changed)
{
    Chip* open = chipOf(ActionFilter::Open);
    const std::array others{chipOf(ActionFilter::Done), chipOf(ActionFilter::WaitingForCheck)};
    const auto set = [](Chip* chip, bool on) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(on);
    };
    if (changed == ActionFilter::Open && open->isChecked()) {
        for (Chip* other : others)
            set(other, false);
    } else if (changed == ActionFilter::Open) {
        set(chipOf(ActionFilter::Done), true);
    } else {
        set(open, std::ranges::none_of(others, &Chip::isChecked));
    }
}

void ActionsPage::refresh()
{
    m_thread.askWhenIdle(
        this,
        [me = m_thread.author()](Register& open) { return listActions(open, me); },
        [this](Result<ActionListing> listing) {
            if (!listing) {
                Q_EMIT problemRaised(listing.error());
                return;
            }
            m_listing = std::move(*listing);
            m_known = true;
            show();
            Q_EMIT countChanged();
        });
}

ActionFilters ActionsPage::asked() const
{
    ActionFilters on;
    for (const auto& one : codes<ActionFilter>) {
        if (chipOf(one.value)->isChecked())
            on.add(one.value);
    }
    return on;
}

void ActionsPage::show()
{
    if (!m_known)
        return;
    const ListedAction* before = currentLine();
    const Id<Action> chosen = m_wanted ? m_wanted : before ? before->action.id : Id<Action>();
    m_model->show(m_listing.narrowed(asked()), m_listing.now);
    hideUnsaid();
    choose(chosen);
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    sayEmpty();
    showCounts();
}

/// What no action says anything of takes no room.
void ActionsPage::hideUnsaid()
{
    using enum ActionList::Column;
    for (const auto column : {Priority, Effort, Effect, Verification}) {
        bool said = false;
        for (int row = 0; !said && row < m_model->rowCount(); ++row)
            said = !m_model->index(row, column).data().toString().isEmpty();
        if (m_table->isColumnHidden(column) == said)
            m_table->setColumnHidden(column, !said);
    }
}

void ActionsPage::choose(Id<Action> action)
{
    const int row = std::max(0, action ? m_model->rowOf(action) : -1);
    if (m_model->rowCount() > 0 && (m_table->currentIndex().row() != row || m_wanted))
        m_table->setCurrentIndex(m_model->index(row, 0));
    if (action && m_model->rowOf(action) >= 0)
        m_wanted = {};
}

void ActionsPage::showCounts()
{
    const ActionFilters on = asked();
    fold();
    for (const auto& one : codes<ActionFilter>) {
        const auto place = static_cast<std::size_t>(one.value);
        m_chips[place]->setText(
            u"%1 %2"_s.arg(tr(chipTexts[place])).arg(m_listing.countOf(one.value, on)));
        m_chips[place]->updateGeometry();
    }
    const auto over = static_cast<int>(m_listing.countOf(ActionFilter::Done, on));
    const bool shown = on.has(ActionFilter::Done);
    m_showOver->setText(shown ? tr("%Ln done – hide", nullptr, over)
                              : tr("%Ln done – show", nullptr, over));
    m_showOver->setVisible(over > 0);
    const ListedAction* line = currentLine();
    const bool open = m_thread.writable() && line && line->meets(ActionFilter::Open);
    const bool take = open && !line->meets(ActionFilter::Mine);
    m_doneButton->setEnabled(open);
    m_takeButton->setEnabled(take);
    m_done->setEnabled(open && isVisible());
    m_take->setEnabled(take && isVisible());
    m_copy->setEnabled(isVisible());
}

const ListedAction* ActionsPage::currentLine() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ActionsPage::openCurrent()
{
    if (const ListedAction* line = currentLine())
        Q_EMIT recordRequested(line->action.incident, {&typeOf<Action>(), line->action.id.value});
}

void ActionsPage::changeCurrent(const QString& said, Assignments facts)
{
    const ListedAction* line = currentLine();
    if (!line)
        return;
    const RecordRef record{&typeOf<Action>(), line->action.id.value};
    m_thread
        .ask([record, facts = std::move(facts)](Register& open) {
            return setFields(open, record, facts, {});
        })
        .then(this, [this, said](const Result<Outcome>& done) {
            if (!done)
                Q_EMIT messageRaised(errorText(done.error(), m_language), true);
            else if (done->action != 0)
                Q_EMIT undoOffered(said.arg(done->reference), done->action);
        });
}

void ActionsPage::copyRows()
{
    std::vector<QStringList> rows(1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        rows.front().append(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const QModelIndex& index : chosen) {
        QStringList& cells = rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(index.siblingAtColumn(column).data().toString());
    }
    if (chosen.isEmpty())
        return;
    ireg::copyRows(rows);
    Q_EMIT messageRaised(
        tr("%Ln row(s) on the clipboard.", nullptr, static_cast<int>(chosen.size())), false);
}

void ActionsPage::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    retranslate();
}

void ActionsPage::takeFocus()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_chips.front()->setFocus(Qt::OtherFocusReason);
}

bool ActionsPage::focusFilter()
{
    m_chips.front()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// All are listed again where the chips leave it out.
bool ActionsPage::reveal(RecordRef record)
{
    if (!record.type->is<Action>())
        return false;
    const Id<Action> wanted{record.id};
    const auto line = std::ranges::find(
        m_listing.lines, wanted, [](const ListedAction& one) { return one.action.id; });
    const bool done = line != m_listing.lines.end() && line->meets(ActionFilter::Done);
    for (const auto& one : codes<ActionFilter>) {
        Chip* chip = chipOf(one.value);
        const QSignalBlocker quiet(chip);
        chip->setChecked(done && one.value == ActionFilter::Done);
    }
    settleState(ActionFilter::Done);
    m_wanted = wanted;
    show();
    return true;
}

std::optional<PageCount> ActionsPage::count() const
{
    const ActionListing::Needed needed = m_listing.needed();
    PageCount found{.number = needed.count, .spoken = {}, .urgent = needed.late};
    found.spoken = tr("Actions, %Ln yours or overdue", nullptr, static_cast<int>(found.number));
    return found;
}

void ActionsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showCounts();
    refresh();
}

/// What is done here can't be done from another page.
void ActionsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    for (QAction* action : {m_done, m_take, m_copy})
        action->setEnabled(false);
}

void ActionsPage::sayEmpty()
{
    const bool any = std::ranges::any_of(
        m_listing.lines, [](const ListedAction& line) { return line.meets(ActionFilter::Open); });
    const Chip* open = chipOf(ActionFilter::Open);
    const bool filtered = std::ranges::any_of(
        m_chips, [open](const Chip* chip) { return chip != open && chip->isChecked(); });
    if (any && filtered)
        m_empty->say(tr("No action matches."), tr("Clear the filter"));
    else
        m_empty->say(tr("Actions of all incidents stand here by their days: who does what by when. "
                        "None is open; add one on an incident (Ctrl+Shift+A)."));
}

void ActionsPage::retranslate()
{
    m_table->setAccessibleName(tr("Actions"));
    m_fold->setText(tr("Filters"));
    m_done->setText(tr("Mark action as done"));
    m_take->setText(tr("Give action to me"));
    m_copy->setText(tr("Copy rows of actions"));
    m_doneButton->setText(tr("Mark as done"));
    m_takeButton->setText(tr("Give to me"));
    m_doneButton->setToolTip(m_done->shortcut().toString(QKeySequence::NativeText));
    m_takeButton->setToolTip(m_take->shortcut().toString(QKeySequence::NativeText));
    sayEmpty();
    showCounts();
}

} // namespace ireg
