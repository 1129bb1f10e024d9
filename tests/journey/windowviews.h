// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace ireg
{
class MainWindow;
} // namespace ireg

namespace ireg::test
{

/// One thing that can be looked at in a window, and how a person comes to it from the one before.
struct WindowView
{
    QString name;
    std::function<void(MainWindow& window, const QString& file)> show;
    bool closed = false; ///< nothing can be switched while it is open
    bool plain = false;  ///< a page as it is at first
};

/// The welcome, every page with its tabs, incidents with their stages and parts, and dialogs.
std::vector<WindowView> windowViews();

/// Closes whatever lies above the window.
void leaveView(MainWindow& window);

} // namespace ireg::test
