// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace ireg
{

/// Keeps half-typed texts in the register, two seconds after the last keystroke at the latest, so
/// that they survive a kill; drops them once there is nothing left to keep. Text that the register
/// can't keep (opened for reading, too long) is left to its form.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(RegisterThread& thread, QObject* parent);
    /// Keeps what is still waiting.
    ~DraftKeeper() override;

    /// A text as it stands now, and what it is typed over where that is known; no text: it was
    /// saved or given up.
    void note(const DraftPlace& place,
              const std::optional<QString>& text,
              const std::optional<Value>& seen = std::nullopt);
    /// A text that the register holds from an earlier run.
    void recall(const DraftPlace& place);
    /// Gives up every text noted here and gives their places.
    std::vector<DraftPlace> giveUp();
    void flush();
    /// Keeps what is waiting and turns to other texts.
    void leave();

private:
    struct Waiting
    {
        DraftPlace place;
        std::optional<QString> text;
        std::optional<Value> seen = {};
    };

    RegisterThread& m_thread;
    QTimer m_idle;
    std::vector<Waiting> m_waiting;
    std::vector<DraftPlace> m_kept;
};

} // namespace ireg
