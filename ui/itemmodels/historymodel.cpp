// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/historymodel.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(ireg::HistoryWords)

public:
    static QString when() { return tr("When"); }
    static QString who() { return tr("Who"); }
    static QString action() { return tr("Action"); }
    static QString field() { return tr("Field"); }
    static QString value() { return tr("Became"); }
    static QString erased() { return tr("(erased)"); }
    static QString created() { return tr("(made)"); }
    static QString removed() { return tr("(taken back)"); }
    static QString nothing() { return tr("(empty)"); }
    static QString undone(const QString& verb) { return tr("%1 (an undo)").arg(verb); }
};

QString whenOf(const Words& words, const HistoryLine& line)
{
    return shortTimeText(words.language, line.at);
}

QString whoOf(const Words&, const HistoryLine& line)
{
    return line.by;
}

QString actionOf(const Words& words, const HistoryLine& line)
{
    const QString verb = verbLabel(words.language, line.verb.toUtf8());
    return line.undoes ? HistoryWords::undone(verb) : verb;
}

/// The field, with the record it belongs to where that is not the incident itself.
QString fieldOf(const Words& words, const HistoryLine& line)
{
    const QByteArray record = line.record.toUtf8();
    const QString field = line.field == "present"_L1
        ? QString()
        : fieldLabel(words.language, record, line.field.toUtf8());
    const RecordType* type = recordType(record);
    if (type && type->is<Incident>())
        return field;
    const QString owner = recordLabel(words.language, record) + u' '
        + (type && type->letter != 0 ? line.recordId : QString());
    return field.isEmpty() ? owner.trimmed() : owner.trimmed() + u": "_s + field;
}

QString valueOfLine(const Words& words, const HistoryLine& line)
{
    if (line.erased)
        return HistoryWords::erased();
    if (line.field == "present"_L1)
        return line.value == Value{qint64{1}} ? HistoryWords::created() : HistoryWords::removed();
    const RecordType* type = recordType(line.record.toUtf8());
    const Field* field = type ? type->find(line.field.toUtf8()) : nullptr;
    const QString text = field ? valueText(words, *field, line.value) : QString();
    return text.isEmpty() ? HistoryWords::nothing() : displayText(text);
}

struct Column
{
    QString (*header)();
    QString (*text)(const Words&, const HistoryLine&);
};
constexpr std::array historyColumns{Column{HistoryWords::when, whenOf},
                                    Column{HistoryWords::who, whoOf},
                                    Column{HistoryWords::action, actionOf},
                                    Column{HistoryWords::field, fieldOf},
                                    Column{HistoryWords::value, valueOfLine}};

} // namespace

void HistoryModel::setLines(Words words, std::vector<HistoryLine> lines)
{
    beginResetModel();
    m_words = std::move(words);
    m_lines = std::move(lines);
    std::ranges::reverse(m_lines);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(historyColumns.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Column& column = historyColumns[static_cast<std::size_t>(index.column())];
    return column.text(m_words, m_lines[static_cast<std::size_t>(index.row())]);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? historyColumns[static_cast<std::size_t>(section)].header()
                                   : QVariant();
}

} // namespace ireg
