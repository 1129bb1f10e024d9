// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ireg
{

/// Shift+F10 for who has no menu key, which is all that Qt knows under X11: the menu of what has
/// the focus is asked for. A filter of the application.
class MenuKey final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ireg
