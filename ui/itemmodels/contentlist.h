// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/notification/checklist.h"
#include "ui/itemmodels/celltext.h"
#include "ui/itemmodels/linelist.h"

namespace ireg
{

/// An item that a notice must contain, and the fact that answers it.
struct ListedItem
{
    ChecklistItem item;
    Bilingual name;
    const RecordType* type = nullptr; ///< the incident or the notice; null: only words answer
    const Field* field = nullptr;
    Value value;

    /// Where the fact is recorded can be gone to.
    bool isPlaced() const { return field && !field->has(Derived); }
    bool operator==(const ListedItem&) const = default;
};

/// What the step of a notice asks for; empty where its data asks for nothing.
std::vector<ListedItem> contentsOf(const Dossier& dossier, Id<Notification> notice);
/// "9 of 12 answered"; empty where there is nothing to answer.
QString answeredText(const std::vector<ListedItem>& items);

/// What one notice must contain, item by item.
class ContentList final : public LineList<ListedItem, Words>
{
    Q_OBJECT

public:
    enum Column { Item, State, Answer, ColumnCount };

    explicit ContentList(QObject* parent);

    void show(std::vector<ListedItem> items);
    void setWords(Words words);
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    using LineList::lines;

private:
    Words telling() const override { return m_words; }

    Words m_words;
};

} // namespace ireg
