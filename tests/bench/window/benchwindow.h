// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/grow.h"
#include "tests/bench/window/watched.h"
#include "tests/support/fakeask.h"
#include "ui/main/mainwindow.h"
#include "ui/main/translation.h"
#include "ui/settings/windowsettings.h"

#include <QTemporaryDir>

class QLineEdit;
class QTableView;

namespace ireg::bench
{

/// The program's window over a register, as a person has it before them: on the list of
/// incidents, in the size it opens in.
class BenchWindow final
{
public:
    BenchWindow(WatchedApplication& application, const QString& path);
    ~BenchWindow();

    /// Runs events until the rows that are in view were painted since `mark`.
    void awaitRows();
    /// From now on rows count as painted only after the list was answered anew.
    void mark();
    /// Runs events until nothing is under way.
    void settle();
    QTableView& table() const { return *m_table; }
    QLineEdit& filter() const { return *m_filter; }
    MainWindow& window() const { return *m_window; }
    RegisterThread& thread() const { return m_window->session()->thread(); }

private:
    bool hasRows() const;

    WatchedApplication& m_application;
    QTemporaryDir m_folder;
    StillClock m_clock;
    test::FakeAsk m_ask;
    Translation m_translation;
    WindowSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    QTableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    bool m_answered = false, m_painted = false;
};

} // namespace ireg::bench
