// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "ui/itemmodels/linelist.h"

namespace ireg
{

/// A regime's question on one incident, and what was answered.
struct ListedAssessment
{
    QString code;
    Bilingual name, question;
    QStringList states;        ///< whose laws it knows, of a regime of several
    BilingualList harmFactors; ///< what the law asks to consider; an aid that answers nothing
    std::optional<Assessment> answer;
    bool settled = false; ///< the facts answer it
    QString decidedBy;
};

/// The questions of the regimes that the register asks about, in their order.
std::vector<ListedAssessment> questionsOf(const Dossier& dossier);

/// The questions of one incident.
class AssessmentList final : public LineList<ListedAssessment, Language>
{
    Q_OBJECT

public:
    enum Column { Regime, Question, Answer, Reason, DecidedBy, ColumnCount };

    AssessmentList(Language language, QObject* parent);

    void show(std::vector<ListedAssessment> questions);
    int rowOf(const QString& code) const; ///< -1 where it is not asked
    int rowOf(Id<Assessment> answer) const;

private:
    Language telling() const override { return language(); }
};

} // namespace ireg
