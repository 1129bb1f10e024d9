// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboardpage.h"

#include "model/register/statistics.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/figureview.h"
#include "ui/dashboard/periodchooser.h"
#include "ui/dashboard/tileview.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString keptAs = u"dashboard"_s;
constexpr int gatherChangesMs = 500; // the changes of one action come as several
constexpr int columnWidth = 400;
constexpr int narrowHead = 720; ///< below it the buttons have a line of their own
constexpr int mostColumns = 3;
constexpr std::size_t tileCount = 6, cardCount = 15;

} // namespace

DashboardPage::DashboardPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_thread(setting.thread), m_settings(setting.settings), m_clock(setting.clock),
      m_language(setting.language)
{
    build();
    restore();
    m_again.setSingleShot(true);
    m_again.setInterval(gatherChangesMs);
    connect(&m_again, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(&m_thread, &RegisterThread::changed, &m_again, qOverload<>(&QTimer::start));
    connect(m_chooser, &PeriodChooser::changed, this, [this] {
        keepChoice();
        refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &DashboardPage::copyAll);
    connect(m_table, &QPushButton::toggled, this, &DashboardPage::showTables);
    connect(m_nothing, &EmptyState::actionRequested, this, &Page::logRequested);
    retranslate();
}

void DashboardPage::build()
{
    m_head = new QWidget(this);
    m_chooser = new PeriodChooser(m_head);
    m_table = new QPushButton(m_head);
    m_table->setCheckable(true);
    m_copy = new QPushButton(icon("copy"), {}, m_head);
    m_headLine = new QBoxLayout(QBoxLayout::LeftToRight, m_head);
    m_headLine->setContentsMargins(3 * grid::unit, 2 * grid::unit, 3 * grid::unit, 0);
    m_headLine->addWidget(m_chooser, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_table, 0, Qt::AlignTop);
    buttons->addWidget(m_copy, 0, Qt::AlignTop);
    buttons->addStretch(0); // of a line of its own
    m_headLine->addLayout(buttons);
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(3 * grid::unit, grid::unit, 3 * grid::unit, 3 * grid::unit);
    column->setSpacing(2 * grid::unit);
    m_tileGrid = new QGridLayout;
    m_cardGrid = new QGridLayout;
    for (QGridLayout* one : {m_tileGrid, m_cardGrid}) {
        one->setSpacing(2 * grid::unit);
        column->addLayout(one);
    }
    column->addStretch(1);
    for (std::size_t i = 0; i < tileCount; ++i) {
        m_tiles.push_back(new TileView(m_body));
        connect(m_tiles.back(), &TileView::opened, this, &DashboardPage::open);
    }
    for (std::size_t i = 0; i < cardCount; ++i) {
        m_cards.push_back(new FigureCard(m_body));
        connect(m_cards.back(), &FigureCard::opened, this, &DashboardPage::open);
        connect(m_cards.back(), &FigureCard::said, this, [this](const QString& text) {
            Q_EMIT messageRaised(text, false);
        });
    }
    m_nothing = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_nothing);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(grid::unit);
    whole->addWidget(m_head);
    whole->addWidget(m_stack, 1);
    arrange();
}

Result<DashboardPage::Answer> DashboardPage::read(const Register& open,
                                                  const Period& period,
                                                  const std::optional<Period>& beside)
{
    auto now = periodFigures(open, period);
    if (!now)
        return tl::unexpected(now.error());
    Answer answer{.now = std::move(*now), .before = {}};
    if (beside) {
        auto before = periodFigures(open, *beside);
        if (!before)
            return tl::unexpected(before.error());
        answer.before = std::move(*before);
    }
    if (answer.now.statistics.incidents == 0) {
        const auto any = listIncidents(open, {.where = {}, .sort = u"reference"_s, .limit = 1});
        if (!any)
            return tl::unexpected(any.error());
        answer.empty = any->empty();
    }
    return answer;
}

/// What takes a while is read for who looks at it alone.
void DashboardPage::refresh()
{
    m_chooser->setToday(
        dateOf(When{.ms = m_clock.now().toMSecsSinceEpoch(), .zone = m_thread.profile().zone}));
    if (!isVisible())
        return;
    m_thread.askWhenIdle(
        this,
        [period = m_chooser->period(), beside = m_chooser->beside()](Register& open) {
            return read(open, period, beside);
        },
        [this](const Result<Answer>& answer) {
            if (!answer) {
                Q_EMIT problemRaised(answer.error());
                return;
            }
            m_now = answer->now;
            m_before = answer->before;
            m_empty = answer->empty;
            show();
            Q_EMIT answered();
        });
}

/// Before anything was read, too, all that takes the keyboard has a name.
void DashboardPage::nameAll()
{
    const PeriodFigures none;
    const FigureSource source{.now = none, .language = m_language};
    const auto tiles = tileData(source, nullptr);
    for (std::size_t i = 0; i < std::min(tiles.size(), m_tiles.size()); ++i)
        m_tiles[i]->setAccessibleName(tiles[i].title);
    const auto figures = figureData(source);
    for (std::size_t i = 0; i < std::min(figures.size(), m_cards.size()); ++i)
        m_cards[i]->view().setAccessibleName(figures[i].title);
}

void DashboardPage::show()
{
    if (!m_now) {
        nameAll();
        return;
    }
    const FigureSource source{.now = *m_now, .language = m_language};
    const auto tiles = tileData(source, m_before ? &*m_before : nullptr);
    for (std::size_t i = 0; i < std::min(tiles.size(), m_tiles.size()); ++i)
        m_tiles[i]->show(tiles[i]);
    const auto figures = figureData(source);
    Q_ASSERT(figures.size() == m_cards.size());
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_cards[i]->show(figures[i]);
    m_stack->setCurrentWidget(m_empty ? static_cast<QWidget*>(m_nothing) : m_body);
    m_head->setVisible(!m_empty);
    arrange();
}

/// The months have all the width that there is for two.
void DashboardPage::arrange()
{
    m_headLine->setDirection(width() < scaled(narrowHead) ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
    const int room = std::max(1, width() - 6 * grid::unit);
    const int columns = std::clamp(room / scaled(columnWidth), 1, mostColumns);
    int widest = 1;
    for (const TileView* tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width() + 2 * grid::unit);
    int inLine = std::clamp((room + 2 * grid::unit) / widest, 1, static_cast<int>(tileCount));
    while (static_cast<int>(tileCount) % inLine != 0)
        --inLine;
    if (columns == m_columns && inLine == m_tileColumns)
        return;
    m_columns = columns;
    m_tileColumns = inLine;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_tileGrid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / inLine, i % inLine);
    for (int i = 0; i < static_cast<int>(tileCount); ++i)
        m_tileGrid->setColumnStretch(i, i < inLine ? 1 : 0);
    int cell = 0;
    for (FigureCard* card : m_cards) {
        const int wide = card == m_cards.front() ? std::min(2, columns) : 1;
        m_cardGrid->addWidget(card, cell / columns, cell % columns, 1, wide);
        cell += wide;
    }
    for (int i = 0; i < mostColumns; ++i)
        m_cardGrid->setColumnStretch(i, i < columns ? 1 : 0);
}

void DashboardPage::open(const QString& condition, qint64 leftOff)
{
    Q_EMIT incidentsRequested(condition);
    if (leftOff > 0)
        Q_EMIT messageRaised(
            tr("%Ln incident(s) more are not in the list.", nullptr, static_cast<int>(leftOff)),
            false);
}

void DashboardPage::copyAll()
{
    QString text;
    for (const TileView* tile : m_tiles)
        text += u"%1\t%2\t%3\n"_s.arg(tile->tile().title, tile->tile().number, tile->tile().beside);
    for (const FigureCard* card : m_cards)
        text += u'\n' + card->figure().title + u'\n' + figureTable(card->figure());
    QApplication::clipboard()->setText(text);
    Q_EMIT messageRaised(tr("All figures are on the clipboard, as numbers."), false);
}

void DashboardPage::showTables(bool tables)
{
    for (FigureCard* card : m_cards)
        card->setTable(tables);
}

void DashboardPage::keepChoice()
{
    m_settings.keep(keptAs, u"period"_s, m_chooser->chosen());
    m_settings.keep(keptAs, u"beside"_s, m_chooser->chosenBeside());
    const Period period = m_chooser->period();
    if (m_chooser->chosen() == u"own"_s)
        m_settings.keep(keptAs,
                        u"own"_s,
                        period.from.toString(Qt::ISODate) + u'/' + period.to.toString(Qt::ISODate));
}

void DashboardPage::restore()
{
    refresh(); // it knows today from here on
    const QStringList own = m_settings.kept(keptAs, u"own"_s).split(u'/');
    m_chooser->chooseOwn({.from = QDate::fromString(own.value(0), Qt::ISODate),
                          .to = QDate::fromString(own.value(1), Qt::ISODate)});
    if (const QString period = m_settings.kept(keptAs, u"period"_s); !period.isEmpty()) {
        m_chooser->choose(period);
        m_chooser->chooseBeside(m_settings.kept(keptAs, u"beside"_s));
    }
}

void DashboardPage::setLanguage(Language language)
{
    m_language = language;
    m_chooser->setLanguage(language);
    show();
}

void DashboardPage::takeFocus()
{
    m_chooser->firstField()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> DashboardPage::panes() const
{
    return {m_head, m_body};
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    arrange(); // the text may have another size by now
    refresh();
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DashboardPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void DashboardPage::retranslate()
{
    m_copy->setText(tr("Copy figures"));
    m_copy->setToolTip(tr("All of them, as numbers for a spreadsheet"));
    m_table->setText(tr("As tables"));
    m_table->setToolTip(tr("Every figure as a table; T turns one of them"));
    m_chooser->setLanguage(m_language);
    m_nothing->say(
        withKeys(
            *this,
            tr("This page counts and measures what was logged: how often, how long, what came "
               "back.\nNothing is logged in this register yet; log the first incident ({log}).")),
        m_thread.writable() ? tr("Log incident") : QString());
    show();
}

} // namespace ireg
