// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/stagemoves.h"

#include "model/base/text.h"
#include "model/dossier/openstages.h"
#include "model/language/entrywords.h"
#include "model/language/errortext.h"
#include "model/language/gaptext.h"
#include "model/language/labels.h"
#include "model/register/dossiers.h"
#include "model/register/foureyes.h"
#include "ui/incident/decisionbar.h"
#include "ui/records/pagecontext.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

StageMoves::StageMoves(PageContext& context, DecisionBar& bar, QObject* parent)
    : QObject(parent), m_context(context), m_bar(bar)
{
}

void StageMoves::setDossier(const Dossier& dossier)
{
    if (dossier.incident.id != m_incident)
        m_bar.dismiss();
    m_incident = dossier.incident.id;
    m_dossier = dossier;
}

void StageMoves::setListed(const std::vector<Gap>& gaps)
{
    m_listed = gaps;
}

QStringList StageMoves::textsOf(const std::vector<Gap>& gaps) const
{
    QStringList texts;
    for (const Gap& gap : gaps)
        texts.append(gapText(gap, m_context.language()));
    return texts;
}

void StageMoves::attempt(const Step& step)
{
    m_context.thread
        .ask([step](Register& open) {
            Attempt attempt;
            const auto missing = step.gaps(open);
            if (!missing)
                attempt.outcome = tl::unexpected(missing.error());
            else if (!missing->empty())
                attempt = {.outcome = ireg::failed(ErrorKind::Gate, QString()), .gaps = *missing};
            else
                attempt.outcome = step.run(open, QString());
            return attempt;
        })
        .then(this, [this, step, asked = m_incident](const Attempt& attempt) {
            const bool waits = !attempt.outcome && attempt.outcome.error().kind == ErrorKind::Gate;
            if (waits && asked == m_incident) // nobody answers for another one
                askForReason(step, attempt.gaps);
            else if (!waits)
                finish(step.done, attempt.outcome);
        });
}

void StageMoves::askForReason(const Step& step, const std::vector<Gap>& gaps)
{
    const bool listed = textsOf(gaps) == textsOf(m_listed);
    const auto question = [this, step, gaps, listed] {
        DecisionBar::Question words{.text = step.asking(),
                                    .reason = tr("Reason; it is kept with your name and the time"),
                                    .reasonNeeded = true,
                                    .accept = step.accept()};
        if (!listed)
            words.points = textsOf(gaps);
        return words;
    };
    m_bar.ask(question, [this, step](const DecisionBar::Reply& reply) { run(step, reply.reason); });
}

void StageMoves::run(const Step& step, const QString& reason)
{
    m_context.thread.ask([step, reason](Register& open) { return step.run(open, reason); })
        .then(this,
              [this, done = step.done](const Result<Outcome>& answer) { finish(done, answer); });
}

void StageMoves::finish(const Words& done, const Result<Outcome>& answer)
{
    if (!answer)
        Q_EMIT failed(errorText(answer.error(), m_context.language()));
    else if (answer->action != 0)
        Q_EMIT moved(done(), answer->action);
}

void StageMoves::askThen(const Step& step)
{
    askForReason(step, m_listed); // which lists no gaps a second time
}

void StageMoves::advance()
{
    const Id<Incident> id = m_incident;
    const auto current = lowestOpen(m_dossier.visits, m_dossier.incident.cycle);
    const auto stage = [this, current] {
        return current ? codeLabel(m_context.language(), *current) : QString();
    };
    if (current == Stage::Monitor) {
        close();
        return;
    }
    attempt({.done = [stage] { return tr("Left %1").arg(stage()); },
             .asking =
                 [stage] {
                     return tr("%1 is left with facts missing. Close the gaps, or say why the "
                               "incident goes on without them.")
                         .arg(stage());
                 },
             .accept = [] { return tr("Advance all the same"); },
             .run =
                 [id](Register& open, const QString& reason) {
                     return ireg::advance(open, id, std::nullopt, reason);
                 },
             .gaps = [id](Register& open) { return gapsBefore(open, id, std::nullopt); }});
}

void StageMoves::enterAnotherStage()
{
    const auto entered = openStages(m_dossier.visits, m_dossier.incident.cycle);
    const auto question = [this, entered] {
        DecisionBar::Question words{
            .text = tr("Go to which stage? Open stages before it are left; those in between count "
                       "as skipped."),
            .reason = tr("Reason; it is kept with your name and the time"),
            .reasonNeeded = true,
            .accept = tr("Go to this stage")};
        for (const auto& [stage, code] : codes<Stage>) {
            if (std::ranges::find(entered, stage) == entered.end())
                words.options.push_back(
                    {QString::fromLatin1(code), codeLabel(m_context.language(), stage)});
            const bool ahead = !entered.empty() && stage > entered.back();
            if (ahead && words.optionNow.isEmpty())
                words.optionNow = QString::fromLatin1(code);
        }
        return words;
    };
    m_bar.ask(question, [this, id = m_incident](const DecisionBar::Reply& reply) {
        const auto stage = fromCode<Stage>(reply.option.toLatin1());
        run({.done =
                 [this, stage] {
                     return tr("Entered %1").arg(codeLabel(m_context.language(), *stage));
                 },
             .asking = {},
             .accept = {},
             .run =
                 [id, stage](Register& open, const QString& reason) {
                     return ireg::advance(open, id, stage, reason);
                 },
             .gaps = {}},
            reply.reason);
    });
}

void StageMoves::hold()
{
    const Id<Incident> id = m_incident;
    askThen(
        {.done = [] { return tr("Put on hold"); },
         .asking = [] { return tr("Why does the work pause?"); },
         .accept = [] { return tr("Put on hold"); },
         .run = [id](Register& open, const QString& reason) { return holdWork(open, id, reason); },
         .gaps = {}});
}

void StageMoves::resume()
{
    const Id<Incident> id = m_incident;
    run({.done = [] { return tr("Work resumed"); },
         .asking = {},
         .accept = {},
         .run = [id](Register& open,
                     const QString& reason) { return resumeWork(open, id, reason); },
         .gaps = {}},
        QString());
}

void StageMoves::close()
{
    const Id<Incident> id = m_incident;
    attempt({.done = [] { return tr("Incident closed"); },
             .asking =
                 [] {
                     return tr("Facts are missing. Close the gaps, or say why the incident ends "
                               "without them.");
                 },
             .accept = [] { return tr("Close all the same"); },
             .run = [id](Register& open,
                         const QString& reason) { return closeIncident(open, id, reason); },
             .gaps = [id](Register& open) -> Result<std::vector<Gap>> {
                 return dossier(open, id).map([&open](const Dossier& known) {
                     return closingGaps(known, open.today(), open.author().name);
                 });
             }});
}

void StageMoves::reopen()
{
    const Id<Incident> id = m_incident;
    askThen(
        {.done = [] { return tr("Incident reopened"); },
         .asking =
             [] { return tr("Why is the incident opened again? A new cycle begins with Assess."); },
         .accept = [] { return tr("Reopen"); },
         .run = [id](Register& open,
                     const QString& reason) { return reopenIncident(open, id, reason); },
         .gaps = {}});
}

void StageMoves::confirm()
{
    const Id<Incident> id = m_incident;
    const auto question = [this] {
        DecisionBar::Question words{
            .text = tr("One person did this alone. Do you confirm it, as a second person?"),
            .reason = tr("Note, if any; it is kept with your name and the time"),
            .accept = tr("Confirm")};
        for (const Confirmation& one : m_dossier.confirmations) {
            if (isPending(one))
                words.points.append(tr("%1, by %2")
                                        .arg(confirmationText(m_context.language(), one),
                                             displayText(m_dossier.nameOf(one.decidedBy))));
        }
        return words;
    };
    m_bar.ask(question, [this, id](const DecisionBar::Reply& reply) {
        run({.done = [] { return tr("Confirmed as second person"); },
             .asking = {},
             .accept = {},
             .run = [id](Register& open,
                         const QString& note) { return confirmAsSecond(open, id, note); },
             .gaps = {}},
            reply.reason);
    });
}

void StageMoves::overrideSeverity()
{
    const auto question = [this] {
        DecisionBar::Question words{.text = tr("Which severity holds instead of the computed one?"),
                                    .reason = tr("Reason; the report shows it"),
                                    .reasonNeeded = true,
                                    .accept = tr("Override")};
        for (const auto& [severity, code] : codes<Severity>)
            words.options.push_back(
                {QString::fromLatin1(code), codeLabel(m_context.language(), severity)});
        return words;
    };
    const RecordRef ref{&typeOf<Incident>(), m_incident.value};
    // As it stood when the question was put.
    const Value seen = Codec<std::optional<Severity>>::encode(m_dossier.incident.severity);
    m_bar.ask(question, [this, ref, seen](const DecisionBar::Reply& reply) {
        const QString severity = reply.option;
        run({.done = [] { return tr("Severity overridden"); },
             .asking = {},
             .accept = {},
             .run =
                 [ref, severity, seen](Register& open, const QString& reason) {
                     return setFields(open, ref, {{u"severity"_s, severity, seen}}, reason);
                 },
             .gaps = {}},
            reply.reason);
    });
}

void StageMoves::endOverride()
{
    const RecordRef ref{&typeOf<Incident>(), m_incident.value};
    run({.done = [] { return tr("The computed severity holds again"); },
         .asking = {},
         .accept = {},
         .run =
             [ref](Register& open, const QString&) {
                 return setFields(
                     open, ref, {{u"severity"_s, {}}, {u"severity_reason"_s, {}}}, QString());
             },
         .gaps = {}},
        QString());
}

} // namespace ireg
