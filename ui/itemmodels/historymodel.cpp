// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/historymodel.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/language/typography.h"
#include "model/language/valuetext.h"
#include "model/record/money.h"

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
    static QString was() { return tr("Was"); }
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
    return field.isEmpty() ? owner.trimmed() : named(words.language, owner.trimmed(), field);
}

/// A value of the line's field, as it stood before or after.
QString wordsOf(const Words& words,
                const HistoryLine& line,
                const Value& value,
                const QString& unit)
{
    const RecordType* type = recordType(line.record.toUtf8());
    const Field* field = type ? type->find(line.field.toUtf8()) : nullptr;
    const auto* cents = field && isMoney(*field) ? std::get_if<qint64>(&value) : nullptr;
    if (cents)
        return moneyText(words.language, *cents, unit);
    return field ? valueText(words, *field, value) : QString();
}

QString wasOf(const Words& words, const HistoryLine& line)
{
    return displayText(wordsOf(words, line, line.before, line.unitBefore));
}

QString becameOf(const Words& words, const HistoryLine& line)
{
    if (line.erased)
        return HistoryWords::erased();
    if (line.field == "present"_L1)
        return line.value == Value{qint64{1}} ? HistoryWords::created() : HistoryWords::removed();
    const QString text = wordsOf(words, line, line.value, line.unit);
    return text.isEmpty() ? HistoryWords::nothing() : displayText(text);
}

struct HistoryColumn
{
    QString (*header)();
    QString (*text)(const Words&, const HistoryLine&);
};
constexpr std::array historyColumns{HistoryColumn{HistoryWords::when, whenOf},
                                    HistoryColumn{HistoryWords::who, whoOf},
                                    HistoryColumn{HistoryWords::action, actionOf},
                                    HistoryColumn{HistoryWords::field, fieldOf},
                                    HistoryColumn{HistoryWords::was, wasOf},
                                    HistoryColumn{HistoryWords::value, becameOf}};

} // namespace

void HistoryModel::setLines(Words words, std::vector<HistoryLine> lines)
{
    beginResetModel();
    m_words = std::move(words);
    m_lines = std::move(lines);
    std::ranges::reverse(m_lines);
    endResetModel();
}

QString HistoryModel::before(int row) const
{
    const HistoryLine& line = m_lines[static_cast<std::size_t>(row)];
    return wordsOf(m_words, line, line.before, line.unitBefore);
}

QString HistoryModel::after(int row) const
{
    const HistoryLine& line = m_lines[static_cast<std::size_t>(row)];
    return line.erased ? QString() : wordsOf(m_words, line, line.value, line.unit);
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
    const HistoryColumn& column = historyColumns[static_cast<std::size_t>(index.column())];
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
