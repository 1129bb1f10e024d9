// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAction;

namespace ireg
{

/// A text of a menu without its mnemonic.
QString plainWords(const QString& text);
/// The menu that a command stands in; empty where it stands in none.
QString menuOf(const QAction& action);

} // namespace ireg
