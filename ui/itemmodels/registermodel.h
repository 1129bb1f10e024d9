// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"
#include "ui/itemmodels/registercolumns.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <atomic>

namespace ireg
{

/// Which incidents are shown, and in which order.
struct RegisterQuestion
{
    QString words; ///< full-text search; the last word may be unfinished
    Filter where;
};

/// The register table: ids in order, and the lines of those that were looked at. Every question
/// is answered on the register's thread; a line that isn't there yet shows as empty and follows.
/// A change of the register moves, adds or removes single rows.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SeverityRole,   ///< a Severity as int, or -1
        StageRole,      ///< the lowest open Stage as int, or -1
        OpenStagesRole, ///< bits by Stage
        ClosedRole
    };

    RegisterModel(RegisterThread& thread,
                  Language language,
                  const Clock& clock,
                  QObject* parent = nullptr);

    void ask(const RegisterQuestion& question);
    /// The same question again: another program may have changed the register.
    void refresh();
    void setLanguage(Language language);

    const RegisterQuestion& question() const { return m_question; }
    /// A field; a leading - turns the order.
    QString order() const;
    const RegisterCounts& counts() const { return m_counts; }
    bool filtered() const;
    Id<Incident> incidentAt(int row) const;
    /// -1 where it is not shown.
    int rowOf(Id<Incident> incident) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void answered();
    void failed(const ireg::Error& error);

private:
    struct Answer
    {
        std::vector<qint64> ids;
        std::vector<ListedIncident> lines;
        RegisterCounts counts;
    };
    static Result<Answer> answer(Register& open,
                                 const RegisterQuestion& question,
                                 const QString& sort,
                                 const std::vector<qint64>& wanted);
    void post(bool anew);
    void take(const Result<Answer>& answer, bool anew);
    void apply(std::vector<qint64> ids, bool anew);
    void note(const std::vector<Change>& changes);
    void want(int row) const;
    void fetch();
    void touchAll();
    void store(const std::vector<ListedIncident>& lines);
    void announce(const std::vector<ListedIncident>& lines);
    RegisterTelling telling() const;
    QVariant dataOf(const ListedIncident& line, int column, int role) const;

    RegisterThread& m_thread;
    const Clock& m_clock;
    Language m_language;
    RegisterQuestion m_question;
    QString m_sort; ///< a field, a leading - turns the order; empty: newest first
    RegisterCounts m_counts;
    std::vector<qint64> m_ids;
    mutable QCache<qint64, ListedIncident> m_lines;
    mutable int m_firstWanted = -1, m_lastWanted = -1;
    QSet<qint64> m_touched;
    QSet<qint64> m_fetching;
    mutable QTimer m_fetch;
    QTimer m_again, m_minute;
    std::shared_ptr<std::atomic<int>> m_newest; ///< a question that was overtaken isn't worked on
};

} // namespace ireg
