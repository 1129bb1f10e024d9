// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/obligationsview.h"

#include "model/dossier/questionclock.h"
#include "model/dossier/recordtypes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/timetext.h"
#include "model/register/assessing.h"
#include "model/register/deadlines.h"
#include "model/register/notifications.h"
#include "ui/incident/decisionbar.h"
#include "ui/itemmodels/assessmentlist.h"
#include "ui/itemmodels/contentlist.h"
#include "ui/itemmodels/obligationlist.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenReadings = 30 * 1000;
constexpr int rowsInView = 8;

QLabel* titleLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextSize(*label, TextSize::Section);
    return label;
}

} // namespace

ObligationsView::ObligationsView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_questions(new AssessmentList(context.language(), this)),
      m_duties(new ObligationList(context.language(), this))
{
    setObjectName(u"duties"_s);
    build();
    m_again.setInterval(betweenReadings);
    connect(&m_again, &QTimer::timeout, this, &ObligationsView::readAgain);
    connect(m_questionTable, &QTableView::activated, this, &ObligationsView::answer);
    connect(m_clockTable, &QTableView::activated, this, &ObligationsView::openNotice);
    for (const QTableView* view : {m_questionTable, m_clockTable})
        connect(view->selectionModel(),
                &QItemSelectionModel::currentRowChanged,
                this,
                &ObligationsView::showState);
    m_again.start();
}

void ObligationsView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(this);
    column->addWidget(m_empty);
    m_parts = new QWidget(this);
    auto* parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, grid::unit, 0, 0);
    parts->setSpacing(2 * grid::unit);
    parts->addWidget(buildQuestions());
    parts->addWidget(buildClocks());
    parts->addStretch(1);
    column->addWidget(m_parts, 1);
}

QWidget* ObligationsView::buildQuestions()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_questionTitle = titleLabel(part);
    row->addWidget(m_questionTitle, 1);
    m_answer = button(row, &ObligationsView::answer);
    column->addLayout(row);
    m_questionTable = lineTable(m_questions, this);
    giveSecondLines(*m_questionTable);
    showRows(*m_questionTable, rowsInView);
    m_questionTable->setObjectName(u"questions"_s);
    m_questionTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    giveWidths(*m_questionTable,
               {{AssessmentList::Regime, 28},
                {AssessmentList::Answer, ColumnKeeper::whole},
                {AssessmentList::Reason, 20},
                {AssessmentList::DecidedBy, 18}},
               AssessmentList::Question);
    column->addWidget(m_questionTable);
    return part;
}

QWidget* ObligationsView::buildClocks()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_clockTitle = titleLabel(part);
    column->addWidget(m_clockTitle);
    auto* row = new FlowLayout;
    row->setSpacing(grid::unit);
    m_open = button(row, &ObligationsView::openNotice);
    m_sent = button(row, &ObligationsView::sentNow);
    m_same = button(row, &ObligationsView::sameMessage);
    m_waive = button(row, &ObligationsView::notRequired);
    column->addLayout(row);
    m_clockTable = lineTable(m_duties, this);
    m_clockTable->setObjectName(u"clocks"_s);
    giveSecondLines(*m_clockTable);
    showRows(*m_clockTable, rowsInView);
    for (const auto column_ : {ObligationList::Incident, ObligationList::Owner})
        m_clockTable->setColumnHidden(column_, true);
    giveWidths(*m_clockTable,
               {{ObligationList::State, ColumnKeeper::whole},
                {ObligationList::Remaining, ColumnKeeper::whole},
                {ObligationList::Recipient, 14},
                {ObligationList::Limit, ColumnKeeper::whole},
                {ObligationList::Utc, ColumnKeeper::whole},
                {ObligationList::Note, 14}},
               ObligationList::Duty);
    column->addWidget(m_clockTable);
    m_rule = new QLabel(part);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
    return part;
}

QPushButton* ObligationsView::button(QLayout* row, void (ObligationsView::*pressed)())
{
    auto* made = new QPushButton(this);
    row->addWidget(made);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

void ObligationsView::show(const Dossier& dossier, const When& now)
{
    m_dossier = dossier;
    m_questions->setLanguage(m_context.language());
    m_duties->setLanguage(m_context.language());
    m_questions->show(questionsOf(dossier));
    const bool asked = m_questions->rowCount() > 0;
    m_empty->setVisible(!asked);
    m_parts->setVisible(asked);
    if (asked && !m_questionTable->currentIndex().isValid())
        chooseOpenQuestion(now.utc());
    read(now.utc());
}

/// The one to answer first, or a second press would change an answer that stands.
void ObligationsView::chooseOpenQuestion(const QDateTime& now)
{
    const auto first = questionClock(m_dossier, now);
    int row = first ? m_questions->rowOf(first->regime) : -1;
    for (int i = 0; row < 0 && i < m_questions->rowCount(); ++i) {
        const ListedAssessment& line = *m_questions->at(i);
        if (!line.settled && !(line.answer && isDecided(*line.answer)))
            row = i;
    }
    m_questionTable->selectRow(std::max(row, 0));
}

void ObligationsView::goToOpenQuestion()
{
    chooseOpenQuestion(m_readAt);
    m_questionTable->setFocus(Qt::ShortcutFocusReason);
}

/// What the facts say at this moment; nothing of it is stored, so it can't be out of date.
void ObligationsView::read(const QDateTime& now)
{
    m_readAt = now;
    // What was sent moves down; the choice moves with it, or a second press would send another.
    const RegisterObligation* current = m_duties->at(m_clockTable->currentIndex().row());
    const RegisterObligation chosen = current ? *current : RegisterObligation{};
    RegisterObligations duties = dutiesOf(m_dossier, now);
    m_left = tellingLeft(m_dossier, duties.duties);
    const auto question = questionClock(m_dossier, now);
    m_lateQuestions = question && question->deadline.state == DeadlineState::Overdue ? 1 : 0;
    m_duties->show(std::move(duties), now);
    if (m_duties->rowCount() > 0)
        m_clockTable->selectRow(qMax(m_duties->rowOf(chosen), 0));
    showState();
    Q_EMIT clocksRead();
}

bool ObligationsView::choose(const RegisterObligation& duty)
{
    const int row = m_duties->rowOf(duty);
    if (row >= 0)
        m_clockTable->selectRow(row);
    return row >= 0;
}

void ObligationsView::readAgain()
{
    if (!m_dossier.incident.id)
        return;
    m_context.thread.ask([](Register& open) { return open.now().utc(); })
        .then(this, [this](const QDateTime& now) { read(now); });
}

void ObligationsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readAgain();
}

void ObligationsView::showState()
{
    const bool writable = m_context.readOnly.isEmpty();
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    const bool noticed = currentNotice() != 0;
    m_answer->setEnabled(writable && m_questionTable->currentIndex().isValid());
    m_open->setEnabled(noticed || (writable && line && !line->duty.internal));
    m_sent->setEnabled(writable && noticed && line->duty.isOpen());
    m_waive->setEnabled(writable && noticed && line->duty.isOpen());
    m_same->setEnabled(writable && (isMetBesides() || !otherMessages().empty()));
    QString rule = line ? m_duties->explained(*line) : QString();
    const QString answered = answeredText(contentsOf(m_dossier, {currentNotice()}));
    if (!answered.isEmpty())
        rule += u'\n' + tr("Content of the notice: %1").arg(answered);
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
}

qint64 ObligationsView::currentNotice() const
{
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    return line ? line->duty.notification.value : 0;
}

QString ObligationsView::nextClock() const
{
    return m_duties->nextInWords();
}

int ObligationsView::lateCount() const
{
    int count = m_lateQuestions;
    for (int row = 0; row < m_duties->rowCount(); ++row)
        count += m_duties->at(row)->duty.deadline.state == DeadlineState::Overdue ? 1 : 0;
    return count;
}

void ObligationsView::retranslate()
{
    m_questionTitle->setText(tr("Must anyone be told?"));
    m_clockTitle->setText(tr("Clocks"));
    m_answer->setText(tr("Answer…"));
    m_open->setText(tr("Open the notice"));
    m_sent->setText(tr("Mark as sent…"));
    m_same->setText(tr("Same message…"));
    m_same->setToolTip(tr("Told in the message of another notice, which is recorded once"));
    m_waive->setText(tr("Not required…"));
    m_questionTable->setAccessibleName(m_questionTitle->text());
    m_clockTable->setAccessibleName(m_clockTitle->text());
    m_empty->say(tr("This register asks about no law or contract. Choose some on the Deadlines "
                    "page; until then the Evaluate stage asks one question: must anyone be told?"));
    m_questions->setLanguage(m_context.language());
    m_duties->setLanguage(m_context.language());
    showState();
}

} // namespace ireg
