// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ireg
{

/// Undo and redo keys belong to a text field while it has something to take back or to bring
/// again; otherwise they reach the window. Installed on the application.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ireg
