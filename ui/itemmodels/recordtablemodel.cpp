// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/recordtablemodel.h"

#include "model/base/text.h"
#include "model/language/entrywords.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/typography.h"

#include <QFont>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

qsizetype positionOf(const std::vector<ListedRecord>& lines, qint64 id)
{
    const auto found = std::ranges::find(lines, id, &ListedRecord::id);
    return found == lines.end() ? -1 : found - lines.begin();
}

QVariant sortKey(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<Text>(&value))
        return QString::fromUtf8(text->utf8);
    return {};
}

bool isWhen(const RecordType& type, const RecordColumn& column)
{
    const Field* field = column.field ? type.find(column.field) : nullptr;
    return field && (field->type == FieldType::Date || field->type == FieldType::Time);
}

} // namespace

const Value& valueOf(const RecordType& type, const ListedRecord& line, const char* field)
{
    static const Value none;
    const int index = type.indexOf(field);
    return index < 0 ? none : line.row[static_cast<std::size_t>(index)];
}

RecordTableModel::RecordTableModel(const RecordType& type,
                                   std::span<const RecordColumn> usual,
                                   QObject* parent)
    : QAbstractTableModel(parent), m_type(type), m_columns(usual.begin(), usual.end()),
      m_usual(static_cast<int>(usual.size()))
{
    for (const Field& field : type.fields) {
        const auto showsIt = [&field](const RecordColumn& column) {
            return column.field && QByteArrayView(column.field) == QByteArrayView(field.code);
        };
        if (!field.has(Parent) && std::ranges::none_of(usual, showsIt))
            m_columns.push_back({.field = field.code, .width = 16});
    }
}

void RecordTableModel::setWords(Words words)
{
    m_words = std::move(words);
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordTableModel::setRecords(std::vector<ListedRecord> records)
{
    dropMissing(records);
    insertNew(records);
    reorder(records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (m_records[i] == records[i])
            continue;
        m_records[i] = std::move(records[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RecordTableModel::dropMissing(const std::vector<ListedRecord>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto line = m_records.begin() + row;
        if (positionOf(wanted, line->id) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_records.erase(line);
        endRemoveRows();
    }
}

void RecordTableModel::insertNew(const std::vector<ListedRecord>& wanted)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (positionOf(m_records, wanted[i].id) >= 0)
            continue;
        const int row = static_cast<int>(std::min(i, m_records.size()));
        beginInsertRows({}, row, row);
        m_records.insert(m_records.begin() + row, wanted[i]);
        endInsertRows();
    }
}

void RecordTableModel::reorder(const std::vector<ListedRecord>& wanted)
{
    if (std::ranges::equal(m_records, wanted, {}, &ListedRecord::id, &ListedRecord::id))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<ListedRecord> before = m_records;
    std::ranges::sort(
        m_records, {}, [&wanted](const ListedRecord& line) { return positionOf(wanted, line.id); });
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& at : old) {
        const qint64 id = before[static_cast<std::size_t>(at.row())].id;
        moved.append(index(rowOfId(id), at.column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

int RecordTableModel::rowOfId(qint64 id) const
{
    return static_cast<int>(positionOf(m_records, id));
}

const RecordColumn& RecordTableModel::column(int section) const
{
    return m_columns[static_cast<std::size_t>(section)];
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedRecord& line = m_records[static_cast<std::size_t>(index.row())];
    const RecordColumn& at = column(index.column());
    switch (role) {
    case Qt::DisplayRole: return textAt(line, at);
    case Qt::TextAlignmentRole: return QVariant::fromValue(at.align | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return spoken(line);
    case SortRole: return sortKey(valueOf(m_type, line, at.field ? at.field : ""));
    case IdRole: return line.id;
    case MarkRole: return static_cast<int>(line.mark);
    default: break;
    }
    const bool late = line.mark == Mark::Late && (role == Qt::FontRole || isWhen(m_type, at));
    return pressingLook(late ? Pressing::Late : Pressing::No, role);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return headerAt(column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column(section).align | Qt::AlignVCenter);
    return {};
}

QString RecordTableModel::textAt(const ListedRecord& line, const RecordColumn& column) const
{
    if (column.text)
        return displayText(column.text(m_type, line, m_words));
    const Field* field = m_type.find(column.field);
    if (!field)
        return {};
    const QString entry = entryWords(m_words.language, m_type, line.row, *field);
    const QString words = entry.isEmpty() ? ruleWords(m_words.language, m_type, line.row, *field)
                                          : entry;
    return displayText(words.isEmpty() ? valueText(m_words, m_type, line.row, *field) : words);
}

QString RecordTableModel::headerAt(const RecordColumn& column) const
{
    return column.header ? column.header()
                         : fieldLabel(m_words.language, m_type.name, column.field);
}

/// The whole line as one sentence, since a screen reader reads cell by cell otherwise.
QString RecordTableModel::spoken(const ListedRecord& line) const
{
    QStringList parts;
    for (const RecordColumn& column :
         std::span(m_columns).first(static_cast<std::size_t>(m_usual))) {
        if (const QString text = textAt(line, column); !text.isEmpty())
            parts.append(named(m_words.language, headerAt(column), text));
    }
    return parts.join(u"; "_s);
}

} // namespace ireg
