// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/deadline.h"
#include "model/record/description.h"
#include "ui/itemmodels/celltext.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace ireg
{

/// What about a line deserves to be seen at once; shown as a word and a weight, never colour alone.
enum class Mark { None, Done, Late };

/// A record as a line of a list.
struct ListedRecord
{
    qint64 id = 0;
    int revision = 0;
    Row row = {};
    Mark mark = Mark::None;
    std::optional<When> end = {}; ///< when its time is over, where a rule says so and no field
    std::optional<DeadlineState> clock = {}; ///< how the duty stands that it is for

    bool operator==(const ListedRecord&) const = default;
};

template <Described Record> ListedRecord listed(const Record& record, Mark mark = Mark::None)
{
    return {record.id.value, record.revision, rowOf(record), mark};
}

/// One column of a list of records: a field, or words made of the whole line.
struct RecordColumn
{
    const char* field = nullptr; ///< gives header, text and order unless said otherwise
    int width = 12;              ///< most letters of a list; 0: takes what is left
    QString (*header)() = nullptr;
    QString (*text)(const RecordType&, const ListedRecord&, const Words&) = nullptr;
    Qt::Alignment align = Qt::AlignLeft;
    const char* name = nullptr; ///< in the settings; null: the field's
    bool isWhole = false;       ///< a text that is no use in part, as a number to call
};

/// The field's value in a line; null where the type has no such field.
const Value& valueOf(const RecordType& type, const ListedRecord& line, const char* field);

/// A short list of records of one type. New content is applied line by line, so a view keeps its
/// selection, its scroll position and its current line. Behind the usual columns there is one for
/// every other described field.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles { SortRole = Qt::UserRole, IdRole, MarkRole };

    RecordTableModel(const RecordType& type,
                     std::span<const RecordColumn> usual,
                     QObject* parent = nullptr);

    void setWords(Words words);
    void setRecords(std::vector<ListedRecord> records);
    const std::vector<ListedRecord>& records() const { return m_records; }
    /// The line that shows the record, or -1.
    int rowOfId(qint64 id) const;
    const RecordColumn& column(int section) const;
    int usualCount() const { return m_usual; }
    const RecordType& type() const { return m_type; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void dropMissing(const std::vector<ListedRecord>& wanted);
    void insertNew(const std::vector<ListedRecord>& wanted);
    void reorder(const std::vector<ListedRecord>& wanted);
    QString textAt(const ListedRecord& line, const RecordColumn& column) const;
    QString headerAt(const RecordColumn& column) const;
    QString spoken(const ListedRecord& line) const;

    const RecordType& m_type;
    std::vector<RecordColumn> m_columns;
    int m_usual;
    Words m_words;
    std::vector<ListedRecord> m_records;
};

} // namespace ireg
