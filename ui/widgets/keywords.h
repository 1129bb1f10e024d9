// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace ireg
{

/// The text with each {command} replaced by the key that the command of this window has now. One
/// that has none is told by its words, or left out with the brackets around it; {command=Ctrl+P}
/// says the usual key, for while the window has no such command.
QString withKeys(const QWidget& in, const QString& text);

} // namespace ireg
