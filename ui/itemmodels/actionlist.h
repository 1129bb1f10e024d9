// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/actionlisting.h"
#include "ui/itemmodels/linelist.h"

namespace ireg
{

/// What an action is put into words with.
struct ActionTelling
{
    Language language;
    When now;
};

/// Actions of all incidents as lines.
class ActionList final : public LineList<ListedAction, ActionTelling>
{
    Q_OBJECT

public:
    enum Column {
        Due,
        What,
        Incident,
        Owner,
        Priority,
        Effort,
        State,
        Effect,
        Purpose,
        Verification,
        ColumnCount
    };

    explicit ActionList(Language language, QObject* parent = nullptr);
    void show(std::vector<ListedAction> lines, const When& now);
    /// -1 where it is not shown.
    int rowOf(Id<Action> action) const;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    ActionTelling telling() const override { return {language(), m_now}; }

private:
    When m_now;
};

} // namespace ireg
