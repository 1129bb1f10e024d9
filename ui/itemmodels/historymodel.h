// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/history.h"
#include "ui/itemmodels/celltext.h"

#include <QAbstractTableModel>

namespace ireg
{

/// The journal of an incident, newest first: when, who, what was done, to which field, what that
/// was and what it became.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { When, Who, Action, Field, Was, Became };

    void setLines(Words words, std::vector<HistoryLine> lines);
    /// The whole of what the line's field was and became, in words.
    QString before(int row) const;
    QString after(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Words m_words;
    std::vector<HistoryLine> m_lines;
};

} // namespace ireg
