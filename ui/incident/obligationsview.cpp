// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/obligationsview.h"

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
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linetable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenReadings = 30 * 1000;

QLabel* titleLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/// What to ask where a regime has a law for each state; empty where it has not.
QString statesAsked(const ListedAssessment& line)
{
    return line.states.isEmpty()
        ? QString()
        : ObligationsView::tr("States concerned, such as %1; none named: all")
              .arg(line.states.first(qMin<qsizetype>(2, line.states.size())).join(u", "_s));
}

/// The four answers as one would say them; what is undecided comes last.
std::vector<DecisionBar::Option> lawsAnswers()
{
    const auto option = [](Assessed answer, const QString& words) {
        return DecisionBar::Option{QString::fromLatin1(codeOf(answer)), words};
    };
    return {option(Assessed::NotApplicable, ObligationsView::tr("Does not bind us")),
            option(Assessed::NotTriggered, ObligationsView::tr("Binds us, nobody has to be told")),
            option(Assessed::Triggered, ObligationsView::tr("Binds us, must be told")),
            option(Assessed::Applicable, ObligationsView::tr("Not decided yet"))};
}

/// What is asked of these laws: of one its own question, of several the same of all.
DecisionBar::Question questionOn(const std::vector<const ListedAssessment*>& lines,
                                 Language language)
{
    const ListedAssessment& first = *lines.front();
    DecisionBar::Question question{
        .text = in(language, first.name) + u" \u2013 "_s + in(language, first.question),
        .points = in(language, first.harmFactors),
        .options = lawsAnswers(),
        .spread = true,
        .reason = ObligationsView::tr("Reason; it is kept with your name and the time"),
        .reasonNeeded = true,
        .place = statesAsked(first),
        .placeNow = first.answer ? first.answer->states.text() : QString(),
        .time = ObligationsView::tr("Known for this law since, if not as the incident"),
        .accept = ObligationsView::tr("Record the answer")};
    if (lines.size() == 1)
        return question;
    question.text = ObligationsView::tr(
        "One answer for these %n", nullptr, static_cast<int>(lines.size()));
    question.points.clear();
    for (const ListedAssessment* line : lines)
        question.points.append(in(language, line->name));
    question.place.clear();
    question.time.clear();
    return question;
}

ObligationRef refOf(const Obligation& duty)
{
    return {.regime = duty.regime,
            .step = duty.step->id,
            .customer = duty.customer ? publicId(duty.customer) : QString()};
}

const QString apart = u"apart"_s;

/// "N-3 · Data protection authority · 21 Nov 2026 10:00".
QString messageText(const Notification& notice, Language language)
{
    QStringList parts{publicId(notice.id), displayText(recipientText(language, notice.recipient))};
    if (notice.sent)
        parts.append(shortTimeText(language, *notice.sent));
    return parts.join(u" · "_s);
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
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildQuestions());
    m_splitter->addWidget(buildClocks());
    column->addWidget(m_splitter, 1);
}

QWidget* ObligationsView::buildQuestions()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    auto* row = new QHBoxLayout;
    m_questionTitle = titleLabel(part);
    row->addWidget(m_questionTitle, 1);
    m_answer = button(row, &ObligationsView::answer);
    column->addLayout(row);
    m_questionTable = lineTable(m_questions, this);
    giveSecondLines(*m_questionTable);
    m_questionTable->setObjectName(u"questions"_s);
    m_questionTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    giveWidths(*m_questionTable,
               {{AssessmentList::Regime, 28},
                {AssessmentList::Answer, 26},
                {AssessmentList::Reason, 20},
                {AssessmentList::DecidedBy, 18}},
               AssessmentList::Question);
    column->addWidget(m_questionTable, 1);
    return part;
}

QWidget* ObligationsView::buildClocks()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    auto* row = new QHBoxLayout;
    m_clockTitle = titleLabel(part);
    row->addWidget(m_clockTitle, 1);
    m_open = button(row, &ObligationsView::openNotice);
    m_sent = button(row, &ObligationsView::sentNow);
    m_same = button(row, &ObligationsView::sameMessage);
    m_waive = button(row, &ObligationsView::notRequired);
    column->addLayout(row);
    m_clockTable = lineTable(m_duties, this);
    m_clockTable->setObjectName(u"clocks"_s);
    giveSecondLines(*m_clockTable);
    for (const auto column_ : {ObligationList::Incident, ObligationList::Owner})
        m_clockTable->setColumnHidden(column_, true);
    giveWidths(*m_clockTable,
               {{ObligationList::State, 13},
                {ObligationList::Remaining, 14},
                {ObligationList::Recipient, 14},
                {ObligationList::Limit, 23},
                {ObligationList::Utc, 23},
                {ObligationList::Note, 14}},
               ObligationList::Duty);
    column->addWidget(m_clockTable, 1);
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
    m_splitter->setVisible(asked);
    if (asked && !m_questionTable->currentIndex().isValid())
        m_questionTable->selectRow(0);
    read(now.utc());
}

/// What the facts say at this moment; nothing of it is stored, so it can't be out of date.
void ObligationsView::read(const QDateTime& now)
{
    m_readAt = now;
    // What was sent moves down; the choice moves with it, or a second press would send another.
    const RegisterObligation* current = m_duties->at(m_clockTable->currentIndex().row());
    const RegisterObligation chosen = current ? *current : RegisterObligation{};
    m_duties->show(dutiesOf(m_dossier, now), now);
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

std::vector<const ListedAssessment*> ObligationsView::chosenQuestions() const
{
    std::vector<const ListedAssessment*> chosen;
    for (const QModelIndex& index : m_questionTable->selectionModel()->selectedRows())
        chosen.push_back(m_questions->at(index.row()));
    std::ranges::sort(chosen); // as they are listed
    return chosen;
}

/// One answer with one reason, for every question that is chosen.
void ObligationsView::answer()
{
    const auto chosen = chosenQuestions();
    if (chosen.empty() || !m_bar || !m_context.readOnly.isEmpty())
        return;
    DecisionBar::Question question = questionOn(chosen, m_context.language());
    QStringList codes;
    for (const ListedAssessment* line : chosen)
        codes.append(line->code);
    const bool states = !question.place.isEmpty();
    m_bar->ask(
        question,
        [this, incident = m_dossier.incident.id, codes, states](const DecisionBar::Reply& reply) {
            Assignments facts{{u"answer"_s, reply.option}, {u"reason"_s, reply.reason}};
            if (!reply.time.isEmpty())
                facts.push_back({u"aware_at"_s, reply.time});
            if (states)
                facts.push_back({u"states"_s, reply.place});
            m_context.thread
                .ask([incident, codes, facts](Register& open) {
                    return assess(open, incident, codes, facts);
                })
                .then(this,
                      [this](const Result<Outcome>& done) { finishAsked(tr("Answered"), done); });
        });
}

/// A duty whose notice was taken out gets one again.
void ObligationsView::openNotice()
{
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    if (const qint64 notice = currentNotice()) {
        Q_EMIT noticeWanted(notice);
        return;
    }
    if (!line || line->duty.internal || !m_context.readOnly.isEmpty())
        return;
    const Id<Incident> incident = line->incident;
    const ObligationRef under = refOf(line->duty);
    m_context.thread
        .ask([incident, under](Register& open) { return addNotice(open, incident, under, {}); })
        .then(this, [this](const Result<Outcome>& done) { finish(tr("Notice added"), done); });
}

void ObligationsView::sentNow()
{
    const Id<Notification> notice{currentNotice()};
    m_context.thread
        .ask([notice](Register& open) {
            return sendNotice(open, notice, {.facts = {{u"sent_at"_s, u"now"_s}}});
        })
        .then(this, [this](const Result<Outcome>& done) { finish(tr("Sent"), done); });
}

void ObligationsView::notRequired()
{
    const Id<Notification> notice{currentNotice()};
    m_bar->ask({.text = tr("Why is this notice not required?"),
                .reason = tr("Reason; it is kept with your name and the time"),
                .reasonNeeded = true,
                .accept = tr("Not required")},
               [this, notice](const DecisionBar::Reply& reply) {
                   const QString reason = reply.reason;
                   m_context.thread
                       .ask([notice, reason](Register& open) {
                           return waiveNotice(open, notice, reason, u"now"_s);
                       })
                       .then(this, [this](const Result<Outcome>& done) {
                           finishAsked(tr("Not required"), done);
                       });
               });
}

/// The chosen duty was told by a notice that was made for another.
bool ObligationsView::isMetBesides() const
{
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    const auto notice = std::ranges::find(
        m_dossier.notifications, Id<Notification>{currentNotice()}, &Notification::id);
    return line && notice != m_dossier.notifications.end()
        && dutiesMet(*notice).front() != line->duty.key();
}

std::vector<const Notification*> ObligationsView::otherMessages() const
{
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    return line ? messagesFor(line->duty, m_dossier.notifications)
                : std::vector<const Notification*>();
}

void ObligationsView::sameMessage()
{
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    DecisionBar::Question question{.text = tr("Which message told this, too?"),
                                   .points = {m_duties->dutyWords(*line)},
                                   .accept = tr("Told by this message")};
    if (isMetBesides())
        question.options.push_back({apart, tr("None: by a message of its own")});
    for (const Notification* notice : otherMessages())
        question.options.push_back(
            {QString::number(notice->id.value), messageText(*notice, m_context.language())});
    const Id<Notification> now{currentNotice()};
    m_bar->ask(question, [this, now, duty = refOf(line->duty)](const DecisionBar::Reply& reply) {
        m_context.thread
            .ask([now, duty, chosen = reply.option](Register& open) {
                return chosen == apart ? meetApart(open, now, duty)
                                       : meetAlso(open, {chosen.toLongLong()}, {duty});
            })
            .then(this, [this, taken = reply.option == apart](const Result<Outcome>& done) {
                finishAsked(taken ? tr("A message of its own") : tr("Recorded once"), done);
            });
    });
}

void ObligationsView::finish(const QString& done, const Result<Outcome>& answer)
{
    if (!answer)
        Q_EMIT failed(errorText(answer.error(), m_context.language()));
    else if (answer->action != 0)
        Q_EMIT saved(done, answer->action);
}

/// What was typed is not lost with the refusal.
void ObligationsView::finishAsked(const QString& done, const Result<Outcome>& answer)
{
    if (!answer)
        m_bar->askAgain();
    finish(done, answer);
}

void ObligationsView::goTo(const QString& regime, Id<Assessment> answer)
{
    int row = answer ? m_questions->rowOf(answer) : m_questions->rowOf(regime);
    for (int i = 0; row < 0 && i < m_questions->rowCount(); ++i) {
        if (!m_questions->at(i)->answer)
            row = i;
    }
    m_questionTable->selectRow(qMax(row, 0));
    m_questionTable->setFocus(Qt::ShortcutFocusReason);
    ObligationsView::answer();
}

void ObligationsView::goToClocks()
{
    m_clockTable->setFocus(Qt::ShortcutFocusReason);
}

QString ObligationsView::nextClock() const
{
    return m_duties->nextInWords();
}

int ObligationsView::openCount() const
{
    int count = 0;
    for (int row = 0; row < m_duties->rowCount(); ++row)
        count += m_duties->at(row)->duty.isOpen() ? 1 : 0;
    return count;
}

int ObligationsView::lateCount() const
{
    int count = 0;
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
    m_sent->setText(tr("Sent now"));
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
