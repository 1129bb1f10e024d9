// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/organisation/savedview.h"

#include <QStringList>

#include <vector>

namespace ireg
{

/// How the register is looked at, under a name: what is filtered by, which columns in which order,
/// what is sorted by, and what is grouped by. It is kept in the register, for all who open it, or
/// in one person's settings.
struct RegisterView
{
    OneLine name = {};
    QString condition = {}; ///< in the language of `ireg list --where`
    QString words = {};
    QStringList columns = {};  ///< by name, those that are shown
    QString order = {};        ///< columns by name or fields, a leading - for downwards
    QString group = {};        ///< a field
    Id<SavedView> shared = {}; ///< the register's own; null: one person's

    bool operator==(const RegisterView&) const = default;
};

RegisterView viewOf(const SavedView& view);
SavedView savedFrom(const RegisterView& view);

/// As they are kept in the settings; what is no such text gives none.
QString viewsText(const std::vector<RegisterView>& views);
std::vector<RegisterView> viewsOf(const QString& text);

} // namespace ireg
