// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/deadlinespage.h"

#include "ui/deadlines/regimesdialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int betweenReadings = 30 * 1000; // what is shown is never older; a machine may have slept

struct Read
{
    RegisterObligations duties;
    std::vector<OpenQuestions> questions, unasked;
    std::vector<Id<Incident>> late;
    QDateTime now;
};

constexpr std::size_t mostNamed = 6;
constexpr int lowWindow = 600;

} // namespace

DeadlinesPage::DeadlinesPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_thread(setting.thread), m_ask(setting.ask), m_settings(setting.settings),
      m_model(new ObligationList(setting.language, this))
{
    build();
    m_minute.setInterval(betweenReadings);
    m_again.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &DeadlinesPage::refresh);
    connect(&m_again, &QTimer::timeout, this, &DeadlinesPage::refresh);
    connect(&m_thread, &RegisterThread::changed, this, [this] { m_again.start(0); });
    connect(m_regimes, &QPushButton::clicked, this, &DeadlinesPage::chooseRegimes);
    connect(m_empty, &EmptyState::actionRequested, this, &DeadlinesPage::chooseRegimes);
    connect(m_all, &Chip::toggled, this, &DeadlinesPage::refresh);
    connect(m_table, &QTableView::activated, this, &DeadlinesPage::openCurrent);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &DeadlinesPage::showRule);
    connect(m_model, &ObligationList::modelReset, this, &DeadlinesPage::showRule);
    retranslate();
    m_minute.start();
    refresh();
}

void DeadlinesPage::build()
{
    m_all = new Chip(this);
    m_all->setCheckable(true);
    m_regimes = new QPushButton(this);
    m_regimes->setEnabled(m_thread.writable());
    buildTable();
    m_empty = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_rule = new QLabel(this);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    m_rule->setContentsMargins(10, 8, 10, 8);
    m_unanswered = new QLabel(this);
    m_unanswered->setObjectName(QStringLiteral("unanswered"));
    m_unanswered->setTextFormat(Qt::PlainText);
    m_unanswered->setWordWrap(true);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_all);
    buttons->addWidget(m_regimes);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->setSpacing(grid::unit);
    head->addLayout(buttons);
    head->addWidget(m_unanswered);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_rule);
}

void DeadlinesPage::buildTable()
{
    m_table = lineTable(m_model, this);
    giveSecondLines(*m_table);
    giveWidths(*m_table,
               {{ObligationList::State, ColumnKeeper::whole},
                {ObligationList::Remaining, ColumnKeeper::whole},
                {ObligationList::Incident, ColumnKeeper::whole},
                {ObligationList::Recipient, 14},
                {ObligationList::Limit, ColumnKeeper::whole},
                {ObligationList::Owner, 12},
                {ObligationList::Note, 19}},
               ObligationList::Duty);
    m_table->setColumnHidden(ObligationList::Utc, true); // said below, with the rule
}

void DeadlinesPage::refresh()
{
    m_thread.askWhenIdle(
        this,
        [](Register& open) -> Result<Read> {
            const QDateTime now = open.now().utc();
            auto duties = registerDuties(open, {.scope = ObligationScope::Possible, .now = now});
            if (!duties)
                return tl::unexpected(duties.error());
            auto late = takeLateQuestions(duties->duties);
            auto questions = openQuestions(open);
            if (!questions)
                return tl::unexpected(questions.error());
            // Only where nothing else would be shown: it looks at all that was ever closed.
            auto unasked = duties->duties.empty() && questions->empty()
                ? unaskedQuestions(open)
                : Result<std::vector<OpenQuestions>>({});
            if (!unasked)
                return tl::unexpected(unasked.error());
            return Read{std::move(*duties),
                        std::move(*questions),
                        std::move(*unasked),
                        std::move(late),
                        now};
        },
        [this](Result<Read> read) {
            if (read) {
                m_questions = std::move(read->questions);
                m_unasked = std::move(read->unasked);
                m_lateQuestions = std::move(read->late);
                showUnanswered();
                take(std::move(read->duties), read->now);
            } else {
                Q_EMIT problemRaised(read.error());
            }
        });
}

void DeadlinesPage::take(RegisterObligations duties, const QDateTime& now)
{
    const auto open = [](const RegisterObligation& one) { return one.duty.isOpen(); };
    const auto late = [](const RegisterObligation& one) {
        return one.duty.deadline.state == DeadlineState::Overdue;
    };
    m_open = static_cast<int>(std::ranges::count_if(duties.duties, open));
    m_overdue = static_cast<int>(std::ranges::count_if(duties.duties, late));
    Q_EMIT countChanged();
    if (!m_all->isChecked())
        std::erase_if(duties.duties, [&](const RegisterObligation& one) { return !open(one); });
    m_model->show(std::move(duties), now);
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showRule();
}

/// What nobody answered yet may be a duty, too: an empty list would read as if nobody had one.
void DeadlinesPage::showUnanswered()
{
    std::vector<OpenQuestions> questions = m_questions.empty() ? m_unasked : m_questions;
    const auto isLate = [this](const OpenQuestions& one) {
        return std::ranges::find(m_lateQuestions, one.incident) != m_lateQuestions.end();
    };
    std::ranges::stable_partition(questions, isLate);
    QStringList named;
    for (std::size_t i = 0; i < std::min(questions.size(), mostNamed); ++i) {
        const QString& reference = questions[i].reference;
        //: %1: an incident, whose question of law should have been answered by now
        named.append(isLate(questions[i]) ? tr("%1 (late)").arg(reference) : reference);
    }
    const int more = static_cast<int>(questions.size()) - static_cast<int>(named.size());
    QString text = named.join(QStringLiteral(", "));
    if (more > 0)
        text += QStringLiteral(", ") + tr("%Ln more", nullptr, more);
    m_unanswered->setVisible(!named.isEmpty());
    if (named.isEmpty())
        m_unanswered->clear();
    else if (m_questions.empty())
        m_unanswered->setText(tr("Not asked, since closed or set aside: %1").arg(text));
    else
        m_unanswered->setText(
            tr("More may have to be told: these questions have no answer yet: %1").arg(text));
}

void DeadlinesPage::showRule()
{
    const QModelIndex current = m_table->currentIndex();
    const auto cell = [&current](ObligationList::Column column) {
        return current.siblingAtColumn(column).data().toString();
    };
    QStringList parts;
    if (!cell(ObligationList::Utc).isEmpty())
        parts.append(cell(ObligationList::Limit) + QStringLiteral(" · ")
                     + cell(ObligationList::Utc));
    if (const RegisterObligation* line = m_model->at(current.row()))
        parts.append(m_model->explained(*line));
    parts.removeAll(QString());
    // Where it would leave no room for the duties, it is said where one points at them.
    const bool low = window()->height() < scaled(lowWindow);
    m_rule->setText(parts.join(QChar::LineFeed));
    m_rule->setVisible(!low && !parts.isEmpty());
    m_table->setToolTip(low ? plainTip(m_rule->text()) : QString());
}

void DeadlinesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showRule();
}

void DeadlinesPage::openCurrent()
{
    if (const RegisterObligation* line = m_model->at(m_table->currentIndex().row()))
        Q_EMIT dutyRequested(line->incident, line->duty.notification);
}

void DeadlinesPage::chooseRegimes()
{
    auto* dialog = new RegimesDialog({.thread = m_thread,
                                      .language = m_model->language(),
                                      .ask = m_ask,
                                      .settings = &m_settings},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegimesDialog::changed, this, &DeadlinesPage::undoOffered);
    connect(dialog, &RegimesDialog::undoWanted, this, &DeadlinesPage::undoRequested);
    dialog->open();
}

void DeadlinesPage::setLanguage(Language language)
{
    m_model->setLanguage(language);
    showRule();
}

void DeadlinesPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

std::optional<PageCount> DeadlinesPage::count() const
{
    QString spoken = tr("Deadlines, %Ln open", nullptr, m_open);
    const int late = m_overdue + static_cast<int>(m_lateQuestions.size());
    if (late > 0)
        spoken += u' ' + tr("%Ln overdue", nullptr, late);
    return PageCount{m_open, spoken, late > 0};
}

void DeadlinesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void DeadlinesPage::retranslate()
{
    m_all->setText(tr("Also what is done"));
    m_regimes->setText(tr("Laws, contracts, holidays…"));
    m_table->setAccessibleName(tr("Deadlines"));
    m_empty->say(
        tr("Nobody waits to be told. Clocks appear once somebody decides, on an incident, that a "
           "law or contract asks for it."),
        m_thread.writable() ? m_regimes->text() : QString());
    showUnanswered();
    showRule();
}

} // namespace ireg
