// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/commandpalette.h"

#include "model/base/wordmatch.h"
#include "model/dossier/dossier.h"
#include "model/organisation/organisation.h"
#include "model/vulnerability/vulnerability.h"
#include "ui/main/palettelines.h"
#include "ui/main/plainwords.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMs = 40;
constexpr int usualWidth = 640, usualHeight = 460, aside = 16;

QString keysOf(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_moved = false;
        m_runsWhenFound = false;
        m_records.clear(); // they answer another question
        m_pause.start();
        fill();
    });
    connect(&m_search, &PaletteSearch::found, this, &CommandPalette::show);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide(); // somebody went elsewhere
    });
    m_typed->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::build()
{
    m_typed = new QLineEdit(this);
    m_typed->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteLines(m_list));
    m_foot = plainLabel(this);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
}

void CommandPalette::open(Sources sources)
{
    if (isVisible()) {
        m_typed->selectAll();
        return;
    }
    m_sources = std::move(sources);
    m_search.setThread(m_sources.thread);
    m_before = QApplication::focusWidget();
    m_records.clear();
    m_moved = false;
    m_typed->clear();
    fill();
    place();
    QFrame::show();
    raise();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::ask()
{
    m_search.ask(m_typed->text());
}

void CommandPalette::show(const std::vector<FoundRecord>& records)
{
    if (!isVisible())
        return;
    m_records = records;
    fill();
    if (std::exchange(m_runsWhenFound, false))
        run();
}

bool CommandPalette::isAsking() const
{
    return m_pause.isActive() || m_search.isAsking();
}

std::vector<CommandPalette::Entry> CommandPalette::commands() const
{
    std::vector<Entry> found;
    for (QAction* action : m_sources.actions) {
        const QString words = plainWords(action->text()).remove(u'…');
        const auto match = matchWords(words, m_typed->text());
        if (!match || action->isSeparator() || !action->isVisible() || words.isEmpty())
            continue;
        const bool able = action->isEnabled();
        const QString menu = menuOf(*action);
        found.push_back(
            {.title = plainWords(action->text()),
             .detail = !able      ? action->statusTip()
                 : menu.isEmpty() ? action->whatsThis()
                                  : menu,
             .key = keysOf(*action),
             .run = able ? std::function<void()>([action] { action->trigger(); }) : nullptr,
             .score = match->score,
             .loose = match->loose});
    }
    std::ranges::stable_sort(found, [](const Entry& one, const Entry& other) {
        const bool able = one.run != nullptr, otherAble = other.run != nullptr;
        return std::tuple(!able, one.loose, -one.score)
            < std::tuple(!otherAble, other.loose, -other.score);
    });
    return found;
}

std::vector<CommandPalette::Entry> CommandPalette::topics()
{
    std::vector<Entry> found;
    for (const HelpTopic& topic : m_sources.help) {
        const auto match = matchWords(topic.title, m_typed->text());
        if (match && !match->loose)
            found.push_back({.title = topic.title,
                             .detail = {},
                             .key = {},
                             .run = [this, name = topic.name] { Q_EMIT helpRequested(name); },
                             .score = match->score,
                             .loose = false});
    }
    std::ranges::stable_sort(found, std::greater(), &Entry::score);
    return found;
}

std::vector<CommandPalette::Entry> CommandPalette::recordsOf(const RecordType& type)
{
    std::vector<Entry> found;
    for (const FoundRecord& one : m_records) {
        if (one.record.type == &type)
            found.push_back(
                {.title = one.reference.isEmpty() ? one.title : one.reference + u"  "_s + one.title,
                 .detail = one.detail,
                 .key = {},
                 .run = [this, record = one.record] { Q_EMIT recordRequested(record); },
                 .score = 0,
                 .loose = false});
    }
    return found;
}

void CommandPalette::addGroup(const QString& head, std::vector<Entry> entries)
{
    if (entries.empty())
        return;
    auto* line = new QListWidgetItem(head, m_list);
    line->setFlags(Qt::NoItemFlags);
    m_entries.push_back({});
    for (Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setData(PaletteLines::Detail, entry.detail);
        item->setData(PaletteLines::Key, entry.key);
        item->setData(PaletteLines::Able, entry.run != nullptr);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{head, entry.title, entry.detail, entry.key}.join(u", "_s));
        m_entries.push_back(std::move(entry));
    }
}

/// Commands whose words stand in the text come first, those found by single letters last and only
/// where nothing closer is.
void CommandPalette::fill()
{
    const QListWidgetItem* current = m_list->currentItem();
    const QString chosen = m_moved && current ? current->data(Qt::AccessibleTextRole).toString()
                                              : QString();
    m_list->clear();
    m_entries.clear();
    std::vector<Entry> firm = commands(), loose;
    std::ranges::copy_if(firm, std::back_inserter(loose), &Entry::loose);
    std::erase_if(firm, [](const Entry& entry) { return entry.loose; });
    addGroup(tr("Commands"), firm);
    addGroup(tr("Incidents"), recordsOf(typeOf<Incident>()));
    addGroup(tr("Lessons"), recordsOf(typeOf<Lesson>()));
    addGroup(tr("People"), recordsOf(typeOf<Person>()));
    addGroup(tr("Vulnerabilities"), recordsOf(typeOf<Vulnerability>()));
    addGroup(tr("Help"), topics());
    if (m_entries.empty() && !isAsking())
        addGroup(tr("Commands"), std::move(loose));
    int row = 1;
    for (int i = 0; i < m_list->count() && !chosen.isEmpty(); ++i) {
        if (m_list->item(i)->data(Qt::AccessibleTextRole).toString() == chosen)
            row = i;
    }
    choose(row);
}

void CommandPalette::choose(int row)
{
    const bool any = row < m_list->count();
    m_list->setCurrentRow(any ? row : -1);
    if (any)
        m_list->scrollToItem(m_list->item(row == 1 ? 0 : row));
    m_foot->setText(any ? tr("↑ ↓ choose · Enter runs · Esc goes back to where you were")
                        : isAsking()
                        ? tr("Searching…")
                        : tr("Nothing is called so. Esc goes back to where you were."));
    // The keyboard stays in the field, so a screen reader hears the line from there.
    m_typed->setAccessibleDescription(
        any ? m_list->item(row)->data(Qt::AccessibleTextRole).toString() : m_foot->text());
}

void CommandPalette::move(int step)
{
    const int most = m_list->count();
    if (most == 0)
        return;
    const int direction = step < 0 ? -1 : 1;
    int row = std::clamp(m_list->currentRow() + step, 0, most - 1);
    while (row > 0 && row < most && m_list->item(row)->flags() == Qt::NoItemFlags)
        row += direction;
    if (row <= 0 || row >= most)
        row = direction < 0 ? 1 : most - 1;
    m_moved = true;
    choose(row);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= std::ssize(m_entries)) {
        m_runsWhenFound = isAsking();
        return;
    }
    const Entry entry = m_entries[static_cast<std::size_t>(row)];
    if (!entry.run) {
        m_foot->setText(entry.detail.isEmpty() ? tr("This can’t be done here.")
                                               : tr("Not now: %1.").arg(entry.detail));
        return;
    }
    leave(); // first: a command may be about what has the focus
    entry.run();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(usualWidth, room.width() - 2 * aside);
    const int height = std::min(usualHeight, room.height() - 4 * aside);
    setGeometry((room.width() - width) / 2, 2 * aside, width, height);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(page); return true;
    case Qt::Key_PageUp: move(-page); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go in it
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Search or run a command"));
    m_typed->setPlaceholderText(tr("A command, an incident, a lesson, a person, a question…"));
    m_typed->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace ireg
