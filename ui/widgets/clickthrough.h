// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCompleter;

namespace ireg
{

/// A press beside the open list of a completer closes it, and is a press on what lies there, too;
/// Qt's own completer swallows it.
class ClickThrough final : public QObject
{
    Q_OBJECT

public:
    explicit ClickThrough(QCompleter& completer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ireg
