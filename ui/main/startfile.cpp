// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/startfile.h"

#include "ui/settings/windowsettings.h"

#include <QFileInfo>

namespace ireg
{

QString fileAtStart(const WindowSettings& settings,
                    const QString& named,
                    Qt::KeyboardModifiers held)
{
    if (!named.isEmpty())
        return named;
    if (!settings.opensLast() || held.testFlag(Qt::ShiftModifier))
        return {};
    const QString last = settings.lastFile();
    return QFileInfo(last).isFile() ? last : QString();
}

QString fileToLogInto(const WindowSettings& settings, const QString& named)
{
    return named.isEmpty() ? settings.lastFile() : named;
}

} // namespace ireg
