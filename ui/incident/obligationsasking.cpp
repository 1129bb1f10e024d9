// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/timetext.h"
#include "model/register/assessing.h"
#include "model/register/deadlines.h"
#include "model/register/dossiers.h"
#include "model/register/notifications.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/obligationsview.h"
#include "ui/itemmodels/assessmentlist.h"
#include "ui/itemmodels/contentlist.h"
#include "ui/itemmodels/obligationlist.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

// What the view asks, and what is recorded of the answers.
namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

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
DecisionBar::Question questionOn(const std::vector<ListedAssessment>& lines, Language language)
{
    const ListedAssessment& first = lines.front();
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
        "One answer for these %Ln", nullptr, static_cast<int>(lines.size()));
    question.points.clear();
    for (const ListedAssessment& line : lines)
        question.points.append(in(language, line.name));
    question.place.clear();
    question.time.clear();
    return question;
}

/// With whom it goes to: a number alone tells nobody which one.
QString noticeName(Id<Notification> notice, const QString& recipient, Language language)
{
    const QString whom = displayText(recipientText(language, recipient));
    return whom.isEmpty() ? publicId(notice) : u"%1 (%2)"_s.arg(publicId(notice), whom);
}

DecisionBar::Question questionOnSending(const QString& notice,
                                        const std::vector<ListedItem>& missing,
                                        Language language)
{
    DecisionBar::Question question{
        .text = ObligationsView::tr("When was the notice %1 sent?").arg(notice),
        .time = ObligationsView::tr("Sent at, such as now, -10min or 14:05"),
        .timeNow = language == Language::French ? u"maintenant"_s : u"now"_s,
        .accept = ObligationsView::tr("Record as sent")};
    if (missing.empty())
        return question;
    for (const ListedItem& line : missing)
        question.points.append(in(language, line.name));
    question.text = ObligationsView::tr("%1 does not yet say all that it must. Complete it before "
                                        "it is sent, or record that it was sent like this.")
                        .arg(notice);
    question.accept = ObligationsView::tr("Record as sent all the same");
    question.cancel = ObligationsView::tr("Go back and complete");
    question.doubtful = true;
    question.timeLabel = fieldLabel(language, "notification", codeOf<&Notification::sent>());
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
    QStringList codes;
    std::vector<ListedAssessment> lines;
    for (const ListedAssessment* line : chosen) {
        codes.append(line->code);
        lines.push_back(*line);
    }
    const bool states = lines.size() == 1 && !statesAsked(lines.front()).isEmpty();
    m_bar->ask(
        [this, lines] { return questionOn(lines, m_context.language()); },
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
    Q_EMIT acting();
    const Id<Incident> incident = line->incident;
    const ObligationRef under = refOf(line->duty);
    m_context.thread
        .ask([incident, under](Register& open) { return addNotice(open, incident, under, {}); })
        .then(this, [this](const Result<Outcome>& done) { finish(tr("Notice added"), done); });
}

void ObligationsView::sentNow()
{
    send({currentNotice()});
}

/// What was typed last is saved by then, and counts.
void ObligationsView::send(Id<Notification> notice)
{
    if (!notice || !m_bar)
        return;
    Q_EMIT acting();
    m_context.thread
        .ask([incident = m_dossier.incident.id](Register& open) {
            return ireg::dossier(open, incident);
        })
        .then(this, [this, notice](const Result<Dossier>& read) {
            if (read && read->incident.id == m_dossier.incident.id) // it is still shown
                askSending(*read, notice);
            else if (!read)
                Q_EMIT failed(errorText(read.error(), m_context.language()));
        });
}

void ObligationsView::askSending(const Dossier& dossier, Id<Notification> notice)
{
    std::vector<ListedItem> missing = contentsOf(dossier, notice);
    std::erase_if(missing, [](const ListedItem& line) { return !line.item.isMissing(); });
    std::function<void()> goBack;
    if (!missing.empty())
        goBack = [this, notice] { Q_EMIT contentsWanted(notice.value); };
    const auto sent = std::ranges::find(dossier.notifications, notice, &Notification::id);
    const QString whom = sent == dossier.notifications.end() ? QString() : sent->recipient.text();
    m_bar->ask(
        [notice, whom, missing, language = &m_context.words.language] {
            return questionOnSending(noticeName(notice, whom, *language), missing, *language);
        },
        [this, notice, told = noticeName(notice, whom, m_context.language())](
            const DecisionBar::Reply& reply) { record(notice, told, reply.time); },
        std::move(goBack));
}

void ObligationsView::record(Id<Notification> notice, const QString& told, const QString& time)
{
    const QString when = time.isEmpty() ? u"now"_s : time;
    m_context.thread
        .ask([notice, when](Register& open) {
            return sendNotice(open, notice, {.facts = {{u"sent_at"_s, when}}});
        })
        .then(this, [this, told](const Result<Outcome>& done) {
            finishAsked(tr("Recorded as sent: %1").arg(told), done);
        });
}

void ObligationsView::notRequired()
{
    const Id<Notification> notice{currentNotice()};
    const RegisterObligation* line = m_duties->at(m_clockTable->currentIndex().row());
    if (!line)
        return;
    const auto question = [this, line = *line] {
        const QString whom = displayText(recipientText(m_context.language(), line.recipient));
        return DecisionBar::Question{
            .text = tr("Why is this notice not required?"),
            .points = {m_duties->dutyWords(line) + (whom.isEmpty() ? QString() : u" → "_s + whom)},
            .reason = tr("Reason; it is kept with your name and the time"),
            .reasonNeeded = true,
            .accept = tr("Not required")};
    };
    m_bar->ask(question, [this, notice](const DecisionBar::Reply& reply) {
        const QString reason = reply.reason;
        m_context.thread
            .ask([notice, reason](Register& open) {
                return waiveNotice(open, notice, reason, u"now"_s);
            })
            .then(this,
                  [this](const Result<Outcome>& done) { finishAsked(tr("Not required"), done); });
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
    std::vector<Notification> others;
    for (const Notification* notice : otherMessages())
        others.push_back(*notice);
    const auto question = [this, told = *line, others, besides = isMetBesides()] {
        DecisionBar::Question words{.text = tr("Which message told this, too?"),
                                    .points = {m_duties->dutyWords(told)},
                                    .accept = tr("Told by this message")};
        if (besides)
            words.options.push_back({apart, tr("None: by a message of its own")});
        for (const Notification& notice : others)
            words.options.push_back(
                {QString::number(notice.id.value), messageText(notice, m_context.language())});
        return words;
    };
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

void ObligationsView::answerTogether(const QStringList& regimes)
{
    QItemSelection together;
    for (const QString& regime : regimes) {
        const QModelIndex line = m_questions->index(m_questions->rowOf(regime), 0);
        together.select(line, line);
    }
    if (together.indexes().isEmpty())
        return;
    QItemSelectionModel* selection = m_questionTable->selectionModel();
    selection->setCurrentIndex(together.indexes().front(), QItemSelectionModel::NoUpdate);
    selection->select(together, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_questionTable->setFocus(Qt::ShortcutFocusReason);
    answer();
}

void ObligationsView::goToClocks()
{
    m_clockTable->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ireg
