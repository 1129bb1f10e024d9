// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace ireg::pictures
{

/// What can be seen to be wrong with a window or dialog without looking at it, one line each:
/// words that their widget has no room for, what takes the focus and has no name or role for who
/// hears it, and fields that Tab goes through in another order than they are read in.
QStringList faultsOf(const QWidget& top);

} // namespace ireg::pictures
