// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ireg
{

/// Has the machine's list of fonts read on a thread of its own, while the application is made.
void beginReadingFonts();
/// Until it is read, where somebody began; before the first text is measured, or it is read twice.
void awaitFonts();
/// Those that nearly all text stands in, and the letters of most of it; else the first text waits
/// for each.
void loadUsualFonts();

} // namespace ireg
