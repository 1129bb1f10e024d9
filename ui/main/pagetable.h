// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/page.h"

#include <span>

namespace ireg
{

/// With the register: what offers actions or lists of its own, which the menu and the left pane
/// have from the beginning.
enum class PageMade { WithRegister, WhenLookedAt };

struct PageEntry
{
    QString (*title)(); ///< with its mnemonic, in the window's language
    const char* icon;   ///< its name in resources/icons/window
    PageMade made;
    Page* (*make)(const PageSetting& setting, QWidget* parent);
};

/// The pages of the window in the order of the left pane and of the keys Alt+1, Alt+2, ... The
/// first is shown when a register is opened.
std::span<const PageEntry> pageTable();

} // namespace ireg
