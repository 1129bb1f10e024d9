// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/queries.h"
#include "model/register/registerthread.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ireg
{

struct ListedLesson
{
    Lesson lesson;
    QString reference, incident, owner;
    int seen = 1; ///< incidents that it belongs to
    bool cameBack = false;

    bool operator==(const ListedLesson&) const = default;
};

/// All lessons, newest first; with words, those in which they are found.
Result<std::vector<ListedLesson>> listLessons(Register& open, const QString& words);

/// The lessons page's table.
class LessonList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Statement, Target, State, Owner, LearnedIn, Seen, ColumnCount };

    LessonList(RegisterThread& thread, Language language, QObject* parent = nullptr);

    void ask(const QString& words);
    void refresh();
    void setLanguage(Language language);
    /// Null where there is no such row.
    const ListedLesson* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void answered();
    void failed(const ireg::Error& error);

private:
    void take(std::vector<ListedLesson> lines);

    RegisterThread& m_thread;
    Language m_language;
    QString m_words;
    std::vector<ListedLesson> m_lines;
    QTimer m_again;
    int m_newest = 0;
};

} // namespace ireg
