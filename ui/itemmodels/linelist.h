// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <span>
#include <vector>

namespace ireg
{

/// A column of lines. `Telling` is what texts are made with: a language, or more.
template <class Line, class Telling> struct LineColumn
{
    QString (*heading)(Language);
    QString (*text)(const Line&, const Telling&);
};

/// A short list that is read anew as a whole. Rows keep their places, and so the selection stays,
/// where the lines are the same ones with other texts.
template <class Line, class Telling> class LineList : public QAbstractTableModel
{
public:
    using Columns = std::span<const LineColumn<Line, Telling>>;

    /// Null where there is no such row.
    const Line* at(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        const QString text = column.text(*at(index.row()), telling());
        if (role == Qt::DisplayRole)
            return text;
        if (role == Qt::AccessibleTextRole)
            return QString(column.heading(m_language) + QStringLiteral(": ") + text);
        return {};
    }
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[static_cast<std::size_t>(section)].heading(m_language);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    Language language() const { return m_language; }
    void setLanguage(Language language)
    {
        m_language = language;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        retell();
    }

protected:
    LineList(Columns columns, Language language, QObject* parent)
        : QAbstractTableModel(parent), m_columns(columns), m_language(language)
    {
    }

    virtual Telling telling() const = 0;
    const std::vector<Line>& lines() const { return m_lines; }
    template <class Same> void replace(std::vector<Line> lines, Same same)
    {
        const bool stay = std::ranges::equal(lines, m_lines, same);
        if (!stay)
            beginResetModel();
        m_lines = std::move(lines);
        if (!stay)
            endResetModel();
        else
            retell();
    }

private:
    void retell()
    {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    Columns m_columns;
    Language m_language;
    std::vector<Line> m_lines;
};

} // namespace ireg
