// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ireg
{

/// A word that an input method still composes is no part of a field's text, but it stands there
/// for whoever typed it. So it is committed before anything that may save is done: a shortcut, a
/// press of the mouse elsewhere, closing a window. Installed on the application.
class Composition final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Whether a word is being composed in this text field.
    static bool isUnderWay(const QObject* field);
    /// Commits it, as it is shown.
    static void end(QObject* field);
    /// In the field that has the focus.
    static void end();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ireg
