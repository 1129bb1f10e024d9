// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"
#include "ui/itemmodels/registerreading.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <functional>

namespace ireg
{

/// Which incidents are shown, and in which order.
struct RegisterQuestion
{
    QString words; ///< each is found by its beginning
    Filter where;  ///< holds in any case
    /// What can be chosen, and bit by bit what is: as in SieveQuestion.
    std::vector<Filter::Term> conditions = {};
    quint64 on = 0;
};

/// All that the question asks for, without its words.
Filter asked(const RegisterQuestion& question);

/// The register table: ids in order, and the lines of those that were looked at. Every question
/// is answered on the register's thread; a line that isn't there yet shows as empty and follows.
/// A change of the register moves, adds or removes single rows. Where it is grouped, a row before
/// each group is its head, which is no incident; the rows of a group that is closed are not there.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SeverityRole,    ///< a Severity as int, or -1
        StageRole,       ///< the lowest open Stage as int, or -1
        StageStatesRole, ///< as StageStates
        ClosedRole,
        UrgencyRole, ///< an Urgency as int
        ClockRole,   ///< whether what is due first is to tell somebody
        HeadRole     ///< whether the row is the head of a group
    };
    enum class Urgency { None, Later, Soon, Late }; ///< of what is due; soon is within a day

    RegisterModel(RegisterThread& thread,
                  Language language,
                  const Clock& clock,
                  QObject* parent = nullptr);

    void ask(const RegisterQuestion& question);
    /// The same question again: another program may have changed the register.
    void refresh();
    void setLanguage(Language language);
    /// Which columns are seen; what none of them shows isn't read.
    void setShown(const std::vector<int>& columns);
    /// Fields, as in ListQuery; empty: newest first.
    void setOrder(const QString& fields);
    /// A field, as in ListQuery; empty: none.
    void setGroup(const QString& field);
    const QString& group() const { return m_group; }
    bool isHead(int row) const;
    bool isClosed(int head) const;
    /// Shows or hides the rows of the group whose head this is.
    void setClosed(int head, bool closed);
    void setAllClosed(bool closed);
    /// How many incidents there are, whether their groups are closed or not.
    int incidents() const { return static_cast<int>(m_found->size()); }

    const RegisterQuestion& question() const { return m_question; }
    /// A field; a leading - turns the order.
    QString order() const;
    const RegisterCounts& counts() const { return m_counts; }
    /// For each condition how many there would be with it; empty until they are counted.
    const std::vector<qint64>& found() const { return m_matches; }
    bool filtered() const;
    Id<Incident> incidentAt(int row) const;
    /// -1 where it is not shown.
    int rowOf(Id<Incident> incident) const;

    /// The texts of some columns, below their heads, of at most 5,000 incidents.
    void readCells(const std::vector<qint64>& incidents,
                   const std::vector<int>& columns,
                   const std::function<void(const std::vector<QStringList>&)>& done);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void answered();
    void counted(); ///< found() is new
    void failed(const ireg::Error& error);

private:
    using Answer = RegisterReading::Answer;
    SieveQuestion sieveQuestion() const;
    void post(bool anew);
    void take(const Result<Answer>& answer, bool anew);
    void apply(const std::vector<qint64>& ids, bool anew);
    void takeGroups(const std::vector<Sifted::Group>& groups);
    std::vector<qint64> rowsOf(const std::vector<Sifted::Group>& groups);
    qint64 headOf(const QByteArray& key);
    const Sifted::Group* groupAt(int head) const;
    QVariant headData(int row, int column, int role) const;
    void note(const std::vector<Change>& changes);
    void want(int row) const;
    void fetch();
    void wantWhole(qint64 id) const;
    void fetchWhole();
    void count();
    void touchAll();
    void store(const std::vector<ListedIncident>& lines);
    void announce(const std::vector<qint64>& ids);
    RegisterTelling telling() const;
    QVariant dataOf(const RegisterLine& line, int column, int role) const;
    Urgency urgency(const RegisterLine& line) const;

    RegisterThread& m_thread;
    const Clock& m_clock;
    Language m_language;
    RegisterQuestion m_question;
    QString m_sort; ///< a field, a leading - turns the order; empty: newest first
    RegisterCounts m_counts;
    std::vector<qint64> m_ids; ///< row by row; of a head less than nought, as m_heads has it
    /// Every incident that is shown or in a closed group.
    std::shared_ptr<const std::vector<qint64>> m_found = std::make_shared<std::vector<qint64>>();
    std::vector<qint64> m_matches; ///< for each condition
    QString m_group;
    std::vector<Sifted::Group> m_groups;
    QHash<QByteArray, qint64> m_heads; ///< by a group's key; a number is given out once
    QSet<qint64> m_closed;             ///< heads
    mutable QCache<qint64, RegisterLine> m_lines;
    mutable int m_firstWanted = -1, m_lastWanted = -1;
    QSet<qint64> m_touched;
    QSet<qint64> m_fetching;
    mutable QTimer m_fetch;
    mutable std::vector<qint64> m_wholeWanted;
    mutable QTimer m_fetchWhole;
    bool m_wholeFetching = false;
    bool m_rows = false; ///< a column shows a field of the incident
    QTimer m_again, m_minute, m_count;
    std::shared_ptr<RegisterReading> m_reading; ///< touched on the register's thread alone
    std::shared_ptr<std::atomic<int>> m_newest; ///< a question that was overtaken isn't worked on
};

} // namespace ireg
