// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/language/listtext.h"
#include "ui/itemmodels/registermodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString headText(Language language, const QString& field, const Sifted::Group& group)
{
    //: the head of a group in a list: the field, what is common, how many
    return QCoreApplication::translate("ireg::RegisterTable", "%1: %2 (%3)")
        .arg(listFieldText(language, field.toLatin1()),
             displayText(groupText(language, field.toLatin1(), group.key)),
             QString::number(group.count));
}

} // namespace

bool RegisterModel::isHead(int row) const
{
    return row >= 0 && row < rowCount() && m_ids[static_cast<std::size_t>(row)] < 0;
}

const Sifted::Group* RegisterModel::groupAt(int head) const
{
    const qint64 wanted = m_ids[static_cast<std::size_t>(head)];
    const auto found = std::ranges::find_if(
        m_groups, [&](const Sifted::Group& group) { return m_heads.value(group.key) == wanted; });
    return found == m_groups.end() ? nullptr : &*found;
}

/// Less than nought, where no incident's id is.
qint64 RegisterModel::headOf(const QByteArray& key)
{
    const auto known = m_heads.constFind(key);
    return known != m_heads.constEnd() ? *known : *m_heads.insert(key, -m_heads.size() - 1);
}

std::vector<qint64> RegisterModel::rowsOf(const std::vector<Sifted::Group>& groups)
{
    if (groups.empty())
        return *m_found;
    std::vector<qint64> rows;
    rows.reserve(m_found->size() + groups.size());
    auto next = m_found->begin();
    for (const Sifted::Group& group : groups) {
        const qint64 head = headOf(group.key);
        rows.push_back(head);
        if (!m_closed.contains(head))
            rows.insert(rows.end(), next, next + group.count);
        next += group.count;
    }
    return rows;
}

void RegisterModel::takeGroups(const std::vector<Sifted::Group>& groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    for (int row = 0; row < rowCount(); ++row) {
        if (isHead(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

bool RegisterModel::isClosed(int head) const
{
    return isHead(head) && m_closed.contains(m_ids[static_cast<std::size_t>(head)]);
}

void RegisterModel::setClosed(int head, bool closed)
{
    if (!isHead(head) || isClosed(head) == closed)
        return;
    const qint64 id = m_ids[static_cast<std::size_t>(head)];
    const Sifted::Group* group = groupAt(head);
    if (!group)
        return;
    const auto count = static_cast<int>(group->count);
    const auto place = m_ids.begin() + head + 1;
    if (closed) {
        m_closed.insert(id);
        beginRemoveRows({}, head + 1, head + count);
        m_ids.erase(place, place + count);
        endRemoveRows();
    } else {
        m_closed.remove(id);
        qint64 before = 0;
        for (const Sifted::Group* other = m_groups.data(); other != group; ++other)
            before += other->count;
        const auto first = m_found->begin() + before;
        beginInsertRows({}, head + 1, head + count);
        m_ids.insert(place, first, first + count);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(head, 0), index(head, columnCount() - 1));
}

void RegisterModel::setAllClosed(bool closed)
{
    m_closed.clear();
    if (closed) {
        for (const Sifted::Group& group : m_groups)
            m_closed.insert(headOf(group.key));
    }
    beginResetModel();
    m_ids = rowsOf(m_groups);
    endResetModel();
    Q_EMIT answered();
}

QVariant RegisterModel::headData(int row, int column, int role) const
{
    const Sifted::Group* group = groupAt(row);
    if (role == HeadRole)
        return true;
    if (!group)
        return {};
    const QString text = headText(m_language, m_group, *group);
    if (role == Qt::DisplayRole)
        return column == 0 ? text : QVariant();
    if (role != Qt::AccessibleTextRole)
        return {};
    //: a group of a list as a screen reader says it
    return isClosed(row)
        ? QCoreApplication::translate("ireg::RegisterTable", "Group, closed: %1").arg(text)
        : QCoreApplication::translate("ireg::RegisterTable", "Group, open: %1").arg(text);
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex& index) const
{
    return isHead(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

} // namespace ireg
