// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/workflow.h"

#include <QObject>

#include <functional>

namespace ireg
{
class DecisionBar;
struct PageContext;

/// Moves of an incident through its stages and its life. Each is tried at once; where facts are
/// missing, or a reason is wanted, the page asks first.
class StageMoves final : public QObject
{
    Q_OBJECT

public:
    StageMoves(PageContext& context, DecisionBar& bar, QObject* parent);

    void setDossier(const Dossier& dossier);
    /// What the page lists as still to do; a question does not list it again.
    void setListed(const std::vector<Gap>& gaps);

    void advance();
    void enterAnotherStage();
    void hold();
    void resume();
    void close();
    void reopen();
    void confirm();
    void overrideSeverity();
    void endOverride();

Q_SIGNALS:
    void moved(const QString& what, qint64 action);
    void failed(const QString& why);

private:
    using Words = std::function<QString()>; ///< in the language of the moment
    struct Step
    {
        Words done;   ///< what has happened when it worked
        Words asking; ///< the question where facts are missing
        Words accept;
        std::function<Result<Outcome>(Register&, const QString& reason)> run;
        std::function<Result<std::vector<Gap>>(Register&)> gaps;
    };
    struct Attempt
    {
        Result<Outcome> outcome;
        std::vector<Gap> gaps;
    };

    void attempt(const Step& step);
    void askForReason(const Step& step, const std::vector<Gap>& gaps);
    QStringList textsOf(const std::vector<Gap>& gaps) const;
    void run(const Step& step, const QString& reason);
    void finish(const Words& done, const Result<Outcome>& answer);
    void askThen(const Step& step);

    PageContext& m_context;
    DecisionBar& m_bar;
    Id<Incident> m_incident;
    Dossier m_dossier;
    std::vector<Gap> m_listed; ///< by the page itself
};

} // namespace ireg
