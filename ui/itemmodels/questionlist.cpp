// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/questionlist.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct Shown
{
    QString (*heading)(Language);
    QString (*text)(const ListedQuestion&, Language);
};

QString answerOf(const ListedQuestion& line, Language language)
{
    return line.answer && line.answer->answer ? codeLabel(language, *line.answer->answer)
                                              : QuestionList::tr("Not answered yet");
}

constexpr std::array<Shown, QuestionList::ColumnCount> columns{{
    {[](Language language) { return fieldLabel(language, "assessment", "regime"); },
     [](const ListedQuestion& line, Language language) { return in(language, line.name); }},
    //: heading: what a law asks about an incident
    {[](Language) { return QuestionList::tr("Question"); },
     [](const ListedQuestion& line, Language language) { return in(language, line.question); }},
    {[](Language language) { return fieldLabel(language, "assessment", "answer"); }, answerOf},
    {[](Language language) { return fieldLabel(language, "assessment", "reason"); },
     [](const ListedQuestion& line, Language) {
         return line.answer ? displayText(line.answer->reason) : QString();
     }},
    {[](Language language) { return fieldLabel(language, "assessment", "decided_by"); },
     [](const ListedQuestion& line, Language) { return displayText(line.decidedBy); }},
}};

} // namespace

std::vector<ListedQuestion> questionsOf(const Dossier& dossier)
{
    std::vector<ListedQuestion> questions;
    for (const RuledRegime& ruled : dossier.rules.regimes()) {
        const auto answer = std::ranges::find(dossier.assessments, ruled.code, &Assessment::regime);
        const bool answered = answer != dossier.assessments.end();
        if (!ruled.enabled && !answered)
            continue;
        const ireg::Regime& regime = ruled.regime();
        questions.push_back(
            {.code = ruled.code,
             .name = regime.name,
             .question = regime.question,
             .harmFactors = regime.harmFactors,
             .answer = answered ? std::optional(*answer) : std::nullopt,
             .decidedBy = answered ? dossier.nameOf(answer->decidedBy) : QString()});
    }
    return questions;
}

void QuestionList::show(std::vector<ListedQuestion> questions)
{
    const bool same = std::ranges::equal(
        questions, m_questions, {}, &ListedQuestion::code, &ListedQuestion::code);
    if (!same)
        beginResetModel();
    m_questions = std::move(questions);
    if (!same)
        endResetModel();
    else if (!m_questions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void QuestionList::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_questions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ListedQuestion* QuestionList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_questions[static_cast<std::size_t>(row)] : nullptr;
}

int QuestionList::rowOf(const QString& code) const
{
    const auto found = std::ranges::find(m_questions, code, &ListedQuestion::code);
    return found == m_questions.end() ? -1 : static_cast<int>(found - m_questions.begin());
}

int QuestionList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int QuestionList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedQuestion& line = m_questions[static_cast<std::size_t>(index.row())];
    const Shown& shown = columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return shown.text(line, m_language);
    if (role == Qt::AccessibleTextRole)
        return QString(shown.heading(m_language) + u": "_s + shown.text(line, m_language));
    return {};
}

QVariant QuestionList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columns[static_cast<std::size_t>(section)].heading(m_language);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ireg
