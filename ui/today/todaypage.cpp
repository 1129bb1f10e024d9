// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/todaypage.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/standing.h"
#include "model/language/worktext.h"
#include "model/register/dossiers.h"
#include "ui/today/daylist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inview.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int clockInterval = 30 * 1000; // what is shown is never older; a machine may have slept
constexpr int gatherInterval = 200;      // the changes of one action come as several
constexpr qint64 mostTold = 12;
constexpr int narrowPage = 820;
constexpr std::size_t mostLines = 100;

} // namespace

TodayPage::TodayPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_thread(setting.thread), m_language(setting.language)
{
    build();
    connectAll();
    retranslate();
    m_minute.start(clockInterval);
    refresh();
}

void TodayPage::build()
{
    m_date = plainLabel(this);
    setTextSize(*m_date, TextSize::Title);
    m_summary = plainLabel(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_everybody = new Chip(this);
    m_everybody->setObjectName(u"everybody"_s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(3 * grid::unit, 2 * grid::unit, 3 * grid::unit, 0);
    head->setSpacing(2 * grid::unit);
    m_heading = new QBoxLayout(QBoxLayout::LeftToRight);
    m_heading->addWidget(m_date);
    m_heading->addWidget(m_summary, 1);
    head->addLayout(m_heading, 1);
    head->addWidget(m_everybody, 0, Qt::AlignTop);
    m_cards = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_cards);
    m_columns->setContentsMargins(3 * grid::unit, grid::unit, 3 * grid::unit, 3 * grid::unit);
    m_columns->setSpacing(2 * grid::unit);
    auto* doing = new QVBoxLayout;
    auto* reading = new QVBoxLayout;
    buildWork(*doing);
    buildTelling(*reading);
    m_columns->addLayout(doing, 3);
    m_columns->addLayout(reading, 2);
    m_empty = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void TodayPage::buildWork(QVBoxLayout& column)
{
    m_work = new Card(this);
    m_now = addList(m_work);
    m_calm = plainLabel(m_work);
    m_calm->setForegroundRole(QPalette::PlaceholderText);
    m_calm->setWordWrap(true);
    m_work->add(m_calm);
    m_weekHead = m_work->addHead();
    m_week = addList(m_work);
    m_showLater = new QPushButton(m_work);
    m_showLater->setFlat(true);
    m_showLater->setCheckable(true);
    m_work->add(m_showLater);
    m_later = addList(m_work);
    m_returned = new Card(this);
    m_lessons = addList(m_returned);
    column.setSpacing(2 * grid::unit);
    column.addWidget(m_work);
    column.addWidget(m_returned);
    column.addStretch(1);
}

void TodayPage::buildTelling(QVBoxLayout& column)
{
    m_standing = new Card(this);
    m_copyAll = new QPushButton(icon("copy"), {}, m_standing);
    m_standing->add(m_copyAll);
    m_told = addList(m_standing);
    m_moreStanding = plainLabel(m_standing);
    m_moreStanding->setForegroundRole(QPalette::PlaceholderText);
    m_standing->add(m_moreStanding);
    m_copy = new QAction(this);
    m_copy->setObjectName(u"copy-all-standing"_s);
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    column.addWidget(m_standing);
    column.addStretch(1);
    m_now->leadTo(m_week);
    m_week->leadTo(m_later);
    m_later->leadTo(m_lessons);
    m_lessons->leadTo(m_told);
}

DayList* TodayPage::addList(Card* card)
{
    auto* list = new DayList(card);
    card->add(list);
    connect(list, &DayList::chosen, this, &TodayPage::openLine);
    connect(list, &DayList::looked, this, [list](const QRect& place) {
        bringIntoView(*list->viewport(), place);
    });
    return list;
}

void TodayPage::connectAll()
{
    m_again.setSingleShot(true);
    m_again.setInterval(gatherInterval);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&m_again, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&m_thread, &RegisterThread::changed, &m_again, qOverload<>(&QTimer::start));
    for (QWidget* counting :
         {static_cast<QWidget*>(m_everybody), static_cast<QWidget*>(m_showLater)})
        counting->hide(); // until there is a number to say
    connect(m_everybody, &Chip::toggled, this, &TodayPage::show);
    connect(m_showLater, &QPushButton::toggled, this, &TodayPage::show);
    connect(m_copyAll, &QPushButton::clicked, m_copy, &QAction::trigger);
    connect(m_copy, &QAction::triggered, this, &TodayPage::copyAll);
    connect(m_empty, &EmptyState::actionRequested, this, &Page::logRequested);
}

/// What is told takes the whole of each incident, and is left out while nobody sees it.
Result<TodayPage::Day> TodayPage::readDay(const Register& open,
                                          const QString& me,
                                          std::optional<Language> telling)
{
    Day day{.now = open.now(), .me = me, .list = {}, .told = {}};
    auto list = worklist(open, {.me = me, .now = day.now.utc()});
    if (!list)
        return tl::unexpected(list.error());
    day.list = std::move(*list);
    if (!telling)
        return day;
    const auto grave = graveIncidents(open, me, mostTold);
    if (!grave)
        return tl::unexpected(grave.error());
    day.grave = grave->all;
    day.mine = grave->mine;
    const auto told = forEachDossier(open, grave->ids, [&](const Dossier& known) {
        day.told.push_back({known.incident.id,
                            known.incident.reference,
                            known.incident.severity,
                            whereWeStand(*telling, known, day.now.utc()),
                            whereWeStandBriefly(*telling, known, day.now.utc())});
    });
    day.whole = true;
    return told ? Result<Day>(std::move(day)) : tl::unexpected(told.error());
}

void TodayPage::refresh()
{
    const auto telling = isVisible() ? std::optional(m_language) : std::nullopt;
    m_thread.askWhenIdle(
        this,
        [me = m_thread.author(), telling](Register& open) { return readDay(open, me, telling); },
        [this](Result<Day> day) {
            if (!day) {
                Q_EMIT problemRaised(day.error());
                return;
            }
            m_day = std::move(*day);
            m_known = true;
            show();
            if (std::exchange(m_focusWanted, false) && isVisible())
                takeFocus();
            Q_EMIT countChanged();
        });
}

std::vector<DayLine> TodayPage::linesOf(std::initializer_list<Horizon> wanted) const
{
    std::vector<DayLine> lines;
    for (const Horizon horizon : wanted) {
        for (const WorkItem* item : m_day.list.within(horizon, m_everybody->isChecked())) {
            if (lines.size() < mostLines)
                lines.push_back(workLine(m_language, m_day.list.rules, *item, m_day.list.now));
        }
    }
    return lines;
}

void TodayPage::show()
{
    if (!m_known)
        return;
    showWork();
    if (m_day.whole)
        showTelling();
    sayHead();
    const bool empty = m_day.list.items.empty() && m_day.told.empty()
        && m_day.list.cameBack.empty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_cards);
}

void TodayPage::showWork()
{
    m_now->lines().show(linesOf({Horizon::Now}));
    m_week->lines().show(linesOf({Horizon::Week}));
    std::vector<DayLine> later = linesOf({Horizon::Later, Horizon::Undated});
    const auto count = static_cast<int>(later.size());
    //: below what is due now and this week; pressing it shows them
    m_showLater->setText(m_showLater->isChecked()
                             ? tr("Later or without a date: %Ln", nullptr, count)
                             : tr("Later or without a date: %Ln – show", nullptr, count));
    m_showLater->setVisible(count > 0);
    m_later->setVisible(m_showLater->isChecked() && count > 0);
    m_later->lines().show(std::move(later));
    const bool calm = m_now->lines().rowCount() == 0;
    m_now->setVisible(!calm);
    m_calm->setVisible(calm);
    const bool week = m_week->lines().rowCount() > 0;
    m_weekHead->setVisible(week);
    m_week->setVisible(week);
}

void TodayPage::showTelling()
{
    std::vector<DayLine> lines;
    for (const ToldIncident& one : m_day.told)
        lines.push_back(standingLine(m_language, one));
    const auto shown = std::ssize(lines);
    m_told->lines().show(std::move(lines));
    m_standing->setVisible(shown > 0);
    m_moreStanding->setText(
        tr("and %Ln more, in the register", nullptr, static_cast<int>(m_day.grave - shown)));
    m_moreStanding->setVisible(m_day.grave > shown);
    lines.clear();
    for (const ReturnedLesson& one : m_day.list.cameBack) {
        if (lines.size() < mostLines)
            lines.push_back(lessonLine(m_language, one));
    }
    m_returned->setVisible(!lines.empty());
    m_lessons->lines().show(std::move(lines));
}

void TodayPage::sayHead()
{
    m_date->setText(dayHeading(m_language, dateOf(m_day.now)));
    QStringList parts{tr("%Ln things need you", nullptr, static_cast<int>(count()->number))};
    if (m_day.mine > 0)
        parts.append(
            tr("%Ln critical or high open and yours", nullptr, static_cast<int>(m_day.mine)));
    m_summary->setText(parts.join(u" · "_s));
    const auto others = std::ranges::count_if(m_day.list.items,
                                              [](const WorkItem& item) { return !item.mine; });
    m_everybody->setText(tr("Also others’ (%Ln)", nullptr, static_cast<int>(others)));
    m_everybody->updateGeometry();
    m_everybody->setVisible(m_known);
}

void TodayPage::openLine(const DayLine& line)
{
    if (line.duty)
        Q_EMIT dutyRequested(line.incident,
                             line.record.type->is<Notification>() ? Id<Notification>{line.record.id}
                                                                  : Id<Notification>());
    else if (line.record.type->is<Incident>())
        Q_EMIT incidentRequested(line.incident);
    else
        Q_EMIT recordRequested(line.incident, line.record);
}

void TodayPage::copyAll()
{
    QStringList lines;
    for (const ToldIncident& one : m_day.told)
        lines.append(
            u"%1 (%2): %3"_s.arg(one.reference,
                                 codeLabel(m_language, one.severity.value_or(Severity::High)),
                                 one.words));
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
    Q_EMIT messageRaised(tr("Where %Ln incident(s) stand is on the clipboard.",
                            nullptr,
                            static_cast<int>(lines.size())),
                         false);
}

void TodayPage::setLanguage(Language language)
{
    m_language = language;
    show();
    refresh();
}

/// What there is to do has the keyboard as soon as it is known.
void TodayPage::takeFocus()
{
    m_focusWanted = !m_known;
    for (DayList* list : {m_now, m_week, m_lessons, m_told}) {
        if (list->isVisibleTo(this) && list->lines().rowCount() > 0) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_everybody->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> TodayPage::panes() const
{
    return {m_work, m_returned, m_standing};
}

std::optional<PageCount> TodayPage::count() const
{
    const Worklist::Needed needed = m_day.list.neededNow();
    PageCount found{.number = needed.count, .spoken = {}, .urgent = needed.late};
    found.spoken = tr("Today, %Ln things need you", nullptr, static_cast<int>(found.number));
    return found;
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
    m_copy->setEnabled(true);
}

void TodayPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_copy->setEnabled(false);
}

/// With large text, or little room, what is told comes below what is to be done.
void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto direction = width() < scaled(narrowPage) ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_heading->setDirection(direction);
    m_date->setWordWrap(direction == QBoxLayout::TopToBottom);
}

void TodayPage::retranslate()
{
    m_work->setTitle(horizonLabel(m_language, Horizon::Now));
    m_weekHead->setText(horizonLabel(m_language, Horizon::Week));
    m_standing->setTitle(tr("Where we stand"));
    m_returned->setTitle(tr("Came back"));
    m_copyAll->setText(tr("Copy all"));
    //: hint of "Copy all"; its key follows
    m_copyAll->setToolTip(tr("For the phone or chat (%1)")
                              .arg(m_copy->shortcut().toString(QKeySequence::NativeText)));
    m_copy->setText(tr("Copy where we stand with all"));
    m_calm->setText(tr("Nothing is late, due within a day or waiting for you."));
    m_now->setAccessibleName(horizonLabel(m_language, Horizon::Now));
    m_week->setAccessibleName(horizonLabel(m_language, Horizon::Week));
    m_later->setAccessibleName(tr("Later or without a date"));
    m_told->setAccessibleName(tr("Where we stand"));
    m_lessons->setAccessibleName(tr("Came back"));
    m_empty->say(
        withKeys(*this,
                 tr("This page gathers what needs you: clocks, actions, checks, decisions. "
                    "Nothing is open in this register; log an incident ({log}).")),
        m_thread.writable() ? tr("Log incident") : QString());
    show();
}

} // namespace ireg
