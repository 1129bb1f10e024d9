// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QRect;
class QWidget;

namespace ireg
{

/// Scrolls to a widget, whatever it stands in; once more when the layouts have followed what has
/// just been shown.
void bringIntoView(QWidget& wanted);
/// A part of what a widget shows, such as a line of a list that does not scroll by itself.
void bringIntoView(QWidget& wanted, const QRect& part);

} // namespace ireg
