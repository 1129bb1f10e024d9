// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/lessonlisting.h"
#include "model/register/registerthread.h"
#include "ui/itemmodels/linelist.h"
#include "ui/itemmodels/registermodel.h"

#include <QTimer>

namespace ireg
{

/// What the page shows of a listing.
struct LessonAnswer
{
    std::vector<ListedLesson> lines;
    qint64 total = 0;          ///< that the register holds
    std::vector<qint64> found; ///< for each condition that is counted
};
/// The lessons that a question asks for, and how many there would be for each of its conditions
/// beside what is asked of other fields.
Result<LessonAnswer> lessonsAsked(Register& open,
                                  const RegisterQuestion& question,
                                  const QString& sort);

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

    void ask(const RegisterQuestion& question);
    /// As LessonQuery has it.
    void sortBy(const QString& sort);
    const QString& sorting() const { return m_sort; }
    const RegisterQuestion& question() const { return m_question; }
    const std::vector<qint64>& found() const { return m_found; }
    /// The field that a column is sorted by, as lessonSorts() has it.
    static QString sortOf(int column);
    void refresh();
    /// How many there are, whatever the words.
    qint64 total() const { return m_total; }

Q_SIGNALS:
    void answered();
    void failed(const ireg::Error& error);

private:
    Language telling() const override { return language(); }
    void take(LessonAnswer answer);

    RegisterThread& m_thread;
    RegisterQuestion m_question;
    QString m_sort = LessonQuery().sort;
    std::vector<qint64> m_found;
    QTimer m_again;
    qint64 m_total = 0;
};

} // namespace ireg
