// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/main/mainwindow.h"

#include <QObject>

namespace ireg
{

class QuickLogDialog;

/// The quick log alone, without a window around it: logs, says the reference, and ends.
class QuickStart final : public QObject
{
    Q_OBJECT

public:
    /// As the exit codes of `ireg`.
    enum Exit { Logged = 0, NothingLogged = 1, NoRegister = 3, NotWritable = 5 };

    explicit QuickStart(const MainWindow::Desk& desk, QObject* parent = nullptr);
    ~QuickStart() override;
    /// Into the register at this path; empty: none was ever opened.
    void begin(const QString& path);

Q_SIGNALS:
    void said(const QString& text); ///< for who started it from a terminal
    void failed(const QString& text);
    void ended(int exit);
    /// In place of ending: the incident is to be looked at, in a window.
    void windowWanted(const QString& path, ireg::Id<ireg::Incident> incident);

private:
    void refuse(const QString& text, Exit exit);
    void introduce();
    void onLogged(const Outcome& outcome);
    void sayReference(const Outcome& outcome);
    void openWindow(Id<Incident> incident);

    MainWindow::Desk m_desk;
    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<QuickLogDialog> m_dialog;
    bool m_logged = false;
};

} // namespace ireg
