// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ireg
{

/// With Alt or with Ctrl, a key of the row of digits is its digit also where it types something
/// else without Shift, as on French, Czech or Lithuanian keyboards. What Qt finds a shortcut for
/// by itself stays Qt's; AltGr (Ctrl+Alt) is never taken. Installed on the application.
class DigitKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ireg
