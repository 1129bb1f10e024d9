// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace ireg
{

/// Shift+F10 for who has no menu key, which is all that Qt knows under X11: the widget's own menu
/// is asked for. True where the event was that key.
bool openMenu(QWidget& widget, const QEvent& event);

/// The same for whatever has the focus; a filter of the application.
class MenuKey final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ireg
