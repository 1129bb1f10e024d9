// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QStackedWidget;
class QWidget;

namespace ireg
{

/// Scrolls to a widget, whatever it stands in; once more when the layouts have followed what has
/// just been shown.
void bringIntoView(QWidget& wanted);

/// The part in view says how large the stack is; the others don't.
void sizeByCurrent(QStackedWidget& stack);

} // namespace ireg
