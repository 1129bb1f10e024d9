// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

namespace ireg::cli
{

/// Says on a terminal how far a reading is that takes a while, and makes Ctrl+C a wish to stop
/// instead of an end in the middle of something. One at a time.
class Progress final
{
public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// False once Ctrl+C was pressed.
    bool operator()(qint64 done, qint64 total);

private:
    void clear();

    bool m_terminal;
    bool m_shown = false;
    QElapsedTimer m_since;
};

} // namespace ireg::cli
