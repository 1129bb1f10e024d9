// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

class WindowSettings;

/// The register to open at the start: the one that was named, else the last one where the settings
/// say so, it is still there and Shift is not held. Empty: none.
QString fileAtStart(const WindowSettings& settings,
                    const QString& named,
                    Qt::KeyboardModifiers held);

/// The register that an incident is logged into without a window: the one that was named, else the
/// last one, wherever it is. Empty: none was opened yet, or its name was forgotten.
QString fileToLogInto(const WindowSettings& settings, const QString& named);

} // namespace ireg
