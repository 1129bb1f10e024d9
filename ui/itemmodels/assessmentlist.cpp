// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/assessmentlist.h"

#include "model/base/text.h"
#include "model/dossier/required.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using AssessmentColumn = LineColumn<ListedAssessment, Language>;

QString questionAnswerOf(const ListedAssessment& line, const Language& language)
{
    if (line.answer && line.answer->answer) {
        const QString states = statesOf(*line.answer).join(u", "_s);
        const QString answer = codeLabel(language, *line.answer->answer);
        return states.isEmpty() ? answer : answer + u" · "_s + states;
    }
    return line.settled ? AssessmentList::tr("Settled by the facts")
                        : AssessmentList::tr("Not answered yet");
}

constexpr std::array<AssessmentColumn, AssessmentList::ColumnCount> questionColumns{{
    {[](Language language) { return fieldLabel(language, "assessment", "regime"); },
     [](const ListedAssessment& line, const Language& language) {
         return in(language, line.name);
     }},
    //: heading: what a law asks about an incident
    {[](Language) { return AssessmentList::tr("Question"); },
     [](const ListedAssessment& line, const Language& language) {
         return in(language, line.question);
     }},
    {[](Language language) { return fieldLabel(language, "assessment", "answer"); },
     questionAnswerOf},
    {[](Language language) { return fieldLabel(language, "assessment", "reason"); },
     [](const ListedAssessment& line, const Language&) {
         return line.answer ? displayText(line.answer->reason) : QString();
     }},
    {[](Language language) { return fieldLabel(language, "assessment", "decided_by"); },
     [](const ListedAssessment& line, const Language&) { return displayText(line.decidedBy); }},
}};

} // namespace

std::vector<ListedAssessment> questionsOf(const Dossier& dossier)
{
    std::vector<ListedAssessment> listed;
    for (const auto& [ruled, answer, settled] : questions(dossier)) {
        const ireg::Regime& regime = ruled.regime();
        listed.push_back({.code = ruled.code,
                          .name = regime.name,
                          .question = regime.question,
                          .states = regime.states(),
                          .harmFactors = regime.harmFactors,
                          .answer = answer ? std::optional(*answer) : std::nullopt,
                          .settled = settled,
                          .decidedBy = answer ? dossier.nameOf(answer->decidedBy) : QString()});
    }
    return listed;
}

AssessmentList::AssessmentList(Language language, QObject* parent)
    : LineList(questionColumns, language, parent)
{
}

void AssessmentList::show(std::vector<ListedAssessment> questions)
{
    replace(std::move(questions), [](const ListedAssessment& one, const ListedAssessment& other) {
        return one.code == other.code;
    });
}

int AssessmentList::rowOf(const QString& code) const
{
    const auto found = std::ranges::find(lines(), code, &ListedAssessment::code);
    return found == lines().end() ? -1 : static_cast<int>(found - lines().begin());
}

int AssessmentList::rowOf(Id<Assessment> answer) const
{
    const auto found = std::ranges::find_if(lines(), [answer](const ListedAssessment& line) {
        return line.answer && line.answer->id == answer;
    });
    return found == lines().end() ? -1 : static_cast<int>(found - lines().begin());
}

} // namespace ireg
