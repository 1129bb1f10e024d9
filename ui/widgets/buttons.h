// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QWidget;

namespace ireg
{

/// The one filled button of a view.
void makePrimary(QAbstractButton& button);
bool isPrimary(const QWidget* button);

} // namespace ireg
