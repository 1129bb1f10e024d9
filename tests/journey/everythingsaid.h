// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace ireg::test
{

/// Every word that a window and the dialogs above it show or speak, one line each with where it
/// stands, in the order of the alphabet: texts, hints and names of the widgets that are in view and
/// of all commands, and what lists, heads of columns and choices hold.
QStringList everythingSaid();

} // namespace ireg::test
