// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace ireg
{

/// How the register is looked at, under a name: what is filtered by, which columns in which order,
/// and what is sorted by.
struct RegisterView
{
    QString name = {};
    QString condition = {}; ///< in the language of `ireg list --where`
    QString words = {};
    QStringList columns = {}; ///< by name, those that are shown
    QString order = {};       ///< columns by name, a leading - for downwards

    bool operator==(const RegisterView&) const = default;
};

/// As they are kept; what is no such text gives none.
QString viewsText(const std::vector<RegisterView>& views);
std::vector<RegisterView> viewsOf(const QString& text);

} // namespace ireg
