// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"
#include "ui/itemmodels/linelist.h"

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

struct ListedLessons
{
    std::vector<ListedLesson> lines;
    qint64 total = 0; ///< that the register holds
};

/// All lessons, newest first; with words, those in which they are found.
Result<ListedLessons> listLessons(Register& open, const QString& words);

/// The lessons page's table: what is asked most, then every other field of a lesson.
class LessonList final : public LineList<ListedLesson, Language>
{
    Q_OBJECT

public:
    enum Column { Reference, Statement, Target, State, Owner, LearnedIn, Seen, ColumnCount };

    LessonList(RegisterThread& thread, Language language, QObject* parent = nullptr);

    /// What settings call the columns, whatever the language.
    static QStringList columnNames();
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    void ask(const QString& words);
    void refresh();
    /// How many there are, whatever the words.
    qint64 total() const { return m_total; }

Q_SIGNALS:
    void answered();
    void failed(const ireg::Error& error);

private:
    Language telling() const override { return language(); }
    void take(ListedLessons lessons);

    RegisterThread& m_thread;
    QString m_words;
    QTimer m_again;
    qint64 m_total = 0;
};

} // namespace ireg
