// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"

#include <QAbstractTableModel>

namespace ireg
{

/// A regime's question on one incident, and what was answered.
struct ListedQuestion
{
    QString code;
    Bilingual name, question;
    QStringList harmFactors; ///< what the law asks to consider; an aid that answers nothing
    std::optional<Assessment> answer;
    QString decidedBy;
};

/// The questions of the regimes that the register asks about, in their order.
std::vector<ListedQuestion> questionsOf(const Dossier& dossier);

/// The questions of one incident.
class QuestionList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Regime, Question, Answer, Reason, DecidedBy, ColumnCount };

    explicit QuestionList(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(std::vector<ListedQuestion> questions);
    void setLanguage(Language language);
    /// Null where there is no such row.
    const ListedQuestion* at(int row) const;
    int rowOf(const QString& code) const; ///< -1 where it is not asked

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Language m_language = Language::English;
    std::vector<ListedQuestion> m_questions;
};

} // namespace ireg
